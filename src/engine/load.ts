import {say} from "../words/say.js";
import {patiently} from "./patience.js";

/** What stands in the way of an answer and what to do, in one sentence. */
export class EngineError extends Error {}

export const sayReadable = (): string =>
  say("Phần đã in sẵn trên trang vẫn đọc được.", "What the page already shows can still be read.");

export const fileNameOf = (url: string): string => new URL(url).pathname.split("/").at(-1)!;

const lost = (url: string): EngineError =>
  new EngineError(
    say(
      `Không tải được ${fileNameOf(url)}; hãy kiểm tra mạng rồi tải lại trang.`,
      `${fileNameOf(url)} could not be loaded; check the network and reload the page.`
    ) + ` ${sayReadable()}`
  );

/** What is said of a file that came, and is not what it should be. */
export const broken = (url: string, cause?: unknown): EngineError =>
  new EngineError(
    say(
      `${fileNameOf(url)} tải về bị cắt hoặc không phải dữ liệu của trang này; hãy tải lại trang, nếu vẫn vậy xin báo nơi đăng trang này.`,
      `${fileNameOf(url)} came cut short, or is no data of this site; reload the page, and if that does not help tell whoever publishes this site.`
    ) + ` ${sayReadable()}`,
    {cause}
  );

/** Asks for an address; the answer, where there is one that is good. */
export async function load(url: string, init?: RequestInit): Promise<Response> {
  // What is given up is ended: else the browser has the next request for the same address wait for it.
  const end = new AbortController();
  const response = await patiently(
    () => fetch(url, {...init, signal: end.signal}),
    () => {
      end.abort();
      return lost(url);
    }
  ).catch(() => undefined);
  if (response?.ok) return response;
  throw lost(url);
}

/** All that comes of an answer, however slowly, as long as it comes. */
export function bytesOf(response: Response, url: string): Promise<Uint8Array<ArrayBuffer>> {
  const reader = response.body!.getReader();
  const all = async (alive: () => void): Promise<Uint8Array<ArrayBuffer>> => {
    const parts: Uint8Array<ArrayBuffer>[] = [];
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      alive();
      parts.push(part.value);
    }
    return new Uint8Array(await new Blob(parts).arrayBuffer());
  };
  const giveUp = (): Error => {
    void reader.cancel().catch(() => undefined);
    return lost(url);
  };
  return patiently(all, giveUp).catch(() => {
    throw lost(url);
  });
}
