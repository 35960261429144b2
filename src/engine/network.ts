import {say} from "../words/say.js";
import {tellUntil} from "./status.js";

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
      await tellUntil(sayOffline(), back());
    }
}

/**
 * Code that is loaded when it is first wanted, and not before the network is there: a browser remembers as long as the page is open
 * that a script could not be loaded, and does not ask for it again.
 */
export function code<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  const loadOnline = async (): Promise<T> => {
    while (isOffline()) await tellUntil(sayOffline(), back());
    return throughBreaks(load);
  };
  return () =>
    (loading ??= loadOnline().catch((error: unknown) => {
      loading = undefined;
      throw error;
    }));
}
