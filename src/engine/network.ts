import {say} from "../words/say.js";
import {tell} from "./status.js";

const isOffline = (): boolean => globalThis.navigator?.onLine === false;

const back = (): Promise<void> => new Promise((resolve) => addEventListener("online", () => resolve(), {once: true}));

const sayOffline = (): string =>
  say(
    "Máy đang ngoại tuyến; có mạng lại, trang tự làm tiếp. Phần đã hiện vẫn đọc được.",
    "This machine is offline; the page goes on by itself when the network is back. What is shown can still be read."
  );

/** Does what needs the network; where that is gone, says so, waits for it, and does it again. */
export async function throughBreaks<T>(work: () => Promise<T>): Promise<T> {
  for (;;)
    try {
      return await work();
    } catch (error) {
      if (!isOffline()) throw error;
      tell(sayOffline(), "error");
      await back();
      tell("", "quiet");
    }
}
