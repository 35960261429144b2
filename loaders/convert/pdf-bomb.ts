import {Unzlib} from "fflate";
import {Unreadable} from "../check/quarantine.js";

/** Bytes that the streams of a PDF may unpack to, its pictures left out. */
const MOST_BYTES = 256 << 20;
/** Bytes that are unpacked at once, and of what stands before a stream. */
const CHUNK = 16 << 10;
const HEAD = 400;

/** Throws Unreadable where the packed streams of a PDF hold more than any document; the library would unpack them whole. */
export function refusePdfBomb(bytes: Uint8Array): void {
  const pdf = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let left = MOST_BYTES;
  for (let at = pdf.indexOf("stream"); at >= 0; at = pdf.indexOf("stream", at + 1)) {
    const head = pdf.toString("latin1", Math.max(0, at - HEAD), at);
    const own = head.slice(head.lastIndexOf(" obj") + 1);
    if (!/>>\s*$/.test(own) || /\/Subtype\s*\/Image/.test(own)) continue;
    const times = own.match(/\/(?:FlateDecode|Fl)\b/g)?.length ?? 0;
    if (times > 1) throw bomb();
    const from = at + (pdf[at + 6] === 13 ? 8 : 7);
    if (times) left -= unpacked(pdf.subarray(from, pdf.indexOf("endstream", from)), left);
    if (left <= 0) throw bomb();
  }
}

const bomb = (): Unreadable =>
  new Unreadable("bomb", null, [`hơn ${MOST_BYTES >> 20} MB`, `more than ${MOST_BYTES >> 20} MB`]);

/** How many bytes a stream unpacks to, as far as it goes and no further than `most`. */
function unpacked(packed: Uint8Array, most: number): number {
  let size = 0;
  const stream = new Unzlib((chunk) => (size += chunk.length));
  try {
    for (let at = 0; at < packed.length && size < most; at += CHUNK) stream.push(packed.subarray(at, at + CHUNK));
  } catch {
    // What is damaged is said of the page that it is on.
  }
  return size;
}
