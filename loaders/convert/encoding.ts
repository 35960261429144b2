import {isUtf8} from "node:buffer";
import {Unreadable} from "../check/quarantine.js";
import {refuseOldLetters} from "./charset.js";

/** The first bytes of files that are often dropped among articles by mistake. */
const SIGNATURES: [bytes: string, vi: string, en: string][] = [
  ["%PDF", "tệp PDF", "a PDF file"],
  ["PK\x03\x04", "tệp Word, Excel hoặc ZIP", "a Word, Excel or ZIP file"],
  ["\xD0\xCF\x11\xE0", "tệp Word hoặc Excel đời cũ", "an old Word or Excel file"],
  ["{\\rtf", "tệp RTF", "an RTF file"],
  ["\x89PNG", "ảnh PNG", "a PNG image"],
  ["\xFF\xD8\xFF", "ảnh JPEG", "a JPEG image"],
  ["GIF8", "ảnh GIF", "a GIF image"],
  ["RIFF", "ảnh hoặc âm thanh", "a picture or sound"],
  ["II*\x00", "ảnh TIFF", "a TIFF image"],
  ["MM\x00*", "ảnh TIFF", "a TIFF image"],
  ["ID3", "tệp âm thanh", "sound"],
  ["Rar!", "tệp nén RAR", "a RAR archive"],
  ["7z\xBC\xAF", "tệp nén 7z", "a 7z archive"],
  ["\x1F\x8B", "tệp nén GZIP", "a GZIP archive"],
  ["SQLite format 3", "tệp cơ sở dữ liệu", "a database"],
  ["PAR1", "tệp Parquet", "a Parquet file"]
];

/**
 * Returns the text of a UTF-8 file exactly as `readFileSync(file, "utf8")` does, a byte order mark included.
 * Throws Unreadable for anything else, good UTF-8 with the letters of an older encoding included, rather than guess: a wrong guess would move every offset and misread every name.
 */
export function decode(bytes: Buffer): string {
  const signature = SIGNATURES.find(([start]) => bytes.subarray(0, start.length).equals(Buffer.from(start, "latin1")));
  if (signature) throw new Unreadable("binary", null, [signature[1], signature[2]]);
  if (isUtf16(bytes)) throw new Unreadable("encoding_utf16");
  if (isBinary(bytes)) throw new Unreadable("binary", null, ["tệp nhị phân", "a binary file"]);
  if (!isUtf8(bytes))
    throw new Unreadable(isWindows1258(bytes) ? "encoding_windows1258" : "encoding_unknown", badLine(bytes));
  const text = bytes.toString("utf8");
  if (!/[\p{L}\p{N}]/u.test(text)) throw new Unreadable("empty");
  refuseOldLetters(text);
  return text;
}

/** The text of a web page, in the encoding that it names. */
export function pageText(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString("latin1");
  const label = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{2,40})/i.exec(head)?.[1];
  const isOwn = isUtf8(bytes) || !label || /^utf-?8$/i.test(label);
  return isOwn ? decode(Buffer.from(bytes)) : decodedAs(bytes, label);
}

function decodedAs(bytes: Uint8Array, label: string): string {
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    throw new Unreadable("encoding_unknown");
  }
}

/** With a byte order mark, or with the many zero bytes that spaces and plain letters leave on one side of each pair. */
function isUtf16(bytes: Buffer): boolean {
  const mark = bytes.subarray(0, 2).toString("hex");
  if (mark === "fffe" || mark === "feff") return true;
  const zeros = [0, 0];
  for (let i = 0; i < bytes.length; ++i) if (bytes[i] === 0) ++zeros[i % 2]!;
  const [more, fewer] = [Math.max(...zeros), Math.min(...zeros)];
  return more > bytes.length / 8 && fewer * 20 < more;
}

function isBinary(bytes: Buffer): boolean {
  let controls = 0;
  for (const byte of bytes) {
    if (byte === 0) return true;
    if (byte < 9 || (byte > 13 && byte < 32)) ++controls;
  }
  return controls * 100 > bytes.length;
}

const TONE = /[aăâeêioôơuưy][\u0300\u0301\u0303\u0309\u0323]/iu;
/** Tones in impossible places and letters of other languages: what TCVN3 and VNI look like in Windows-1258. */
const NO_VIETNAMESE = /(?<![aăâeêioôơuưy])[\u0300\u0301\u0303\u0309\u0323]|[µ¶¸¹²³äåæçëïñöøüÿß]/iu;

/** Windows-1258 writes most tones as a mark after the vowel. A text with good UTF-8 in it is damaged rather than foreign. */
function isWindows1258(bytes: Buffer): boolean {
  if (/[\u0080-\uFFFC]/.test(bytes.toString("utf8"))) return false;
  const text = new TextDecoder("windows-1258").decode(bytes);
  return TONE.test(text) && !NO_VIETNAMESE.test(text);
}

/** The first line that is not UTF-8; a line feed is never part of a longer character, so lines can be judged alone. */
function badLine(bytes: Buffer): number {
  for (let line = 1, from = 0; ; ++line) {
    const feed = bytes.indexOf(10, from);
    const end = feed < 0 ? bytes.length : feed;
    if (!isUtf8(bytes.subarray(from, end)) || feed < 0) return line;
    from = end + 1;
  }
}
