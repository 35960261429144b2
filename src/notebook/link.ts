import {parseNotebook, type Notebook} from "./notebook.js";

/** Where the notebook stands in an address: “#so=…”. */
const KEY = "so=";

/** A link longer than this is cut by mail and chat programs: it becomes a file. */
export const LONGEST_LINK = 8000;

/** A link that unpacks to more than this is not of our making. */
const LARGEST = 2_000_000;

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: GenericTransformStream,
  most = Infinity
): Promise<Uint8Array<ArrayBuffer>> {
  const reader = new Blob([bytes])
    .stream()
    .pipeThrough(stream as ReadableWritablePair<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>)
    .getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (;;) {
    const {done, value} = await reader.read();
    if (done) return new Uint8Array(await new Blob(parts).arrayBuffer());
    parts.push(value);
    size += value.length;
    if (size > most) {
      await reader.cancel();
      throw new Error("too large");
    }
  }
}

const base64 = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/, "");

const bytesOf = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));

/** A notebook as the part of an address after “#”. */
export async function hashOf(notebook: Notebook): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(notebook));
  return KEY + base64(await through(bytes, new CompressionStream("deflate-raw")));
}

/** The notebook that an address holds: the inverse of `hashOf`. Undefined where it holds none, or none that can be read. */
export async function findNotebook(hash: string): Promise<Notebook | undefined> {
  const at = hash.replace(/^#/, "");
  if (!at.startsWith(KEY)) return undefined;
  try {
    const bytes = await through(bytesOf(at.slice(KEY.length)), new DecompressionStream("deflate-raw"), LARGEST);
    return parseNotebook(JSON.parse(new TextDecoder("utf-8", {fatal: true}).decode(bytes)));
  } catch {
    return undefined;
  }
}

/** Whether an address means to hold a notebook. */
export const holdsNotebook = (hash: string): boolean => hash.replace(/^#/, "").startsWith(KEY);
