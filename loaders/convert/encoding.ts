import {isUtf8} from "node:buffer";
import {Unreadable} from "../check/quarantine.js";
import {modernised, refuseOldLetters} from "./charset.js";
import type {Original} from "./converted.js";
import {fromTcvn3, fromVni, isVietnamese, ofWindows1252, withCapitals} from "./letters.js";

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

/** A text and what its file was written in, where that is not plain UTF-8. */
export interface Decoded {
  text: string;
  encoding?: Original["encoding"];
}

/**
 * Returns the text of a UTF-8 file exactly as `readFileSync(file, "utf8")` does, a byte order mark included: data that people write for
 * this program. Throws Unreadable for anything else, good UTF-8 with the letters of an older encoding included.
 */
export function decode(bytes: Buffer): string {
  refuseSigned(bytes);
  if (isUtf16(bytes)) throw new Unreadable("encoding_utf16");
  if (isBinary(bytes)) throw binary();
  if (!isUtf8(bytes))
    throw new Unreadable(
      legacyText(bytes)?.encoding === "windows-1258" ? "encoding_windows1258" : "encoding_unknown",
      badLine(bytes)
    );
  const text = bytes.toString("utf8");
  refuseEmpty(text);
  refuseOldLetters(text);
  return text;
}

/**
 * The text of a document in whatever encoding it was written. A UTF-8 file is left to the letter, unless all of its accents stand apart
 * from their letters (NFD) or it has letters of old fonts. Throws Unreadable for what is no text, or in none of the encodings.
 */
export function decodeAny(bytes: Buffer): Decoded {
  refuseSigned(bytes);
  const decoded = wideText(bytes) ?? (isUtf8(bytes) ? utf8Text(bytes) : legacyText(bytes));
  if (!decoded) throw isBinary(bytes) ? binary() : new Unreadable("encoding_unknown", badLine(bytes));
  refuseEmpty(decoded.text);
  return decoded;
}

function refuseSigned(bytes: Buffer): void {
  const signature = SIGNATURES.find(([start]) => bytes.subarray(0, start.length).equals(Buffer.from(start, "latin1")));
  if (signature) throw new Unreadable("binary", null, [signature[1], signature[2]]);
}

const binary = (): Unreadable => new Unreadable("binary", null, ["tệp nhị phân", "a binary file"]);

function refuseEmpty(text: string): void {
  if (!/[\p{L}\p{N}]/u.test(text)) throw new Unreadable("empty");
}

function wideText(bytes: Buffer): Decoded | undefined {
  if (!isUtf16(bytes)) return undefined;
  const encoding = isBigEndian(bytes) ? "utf-16be" : "utf-16le";
  return {text: new TextDecoder(encoding).decode(bytes).normalize("NFC"), encoding};
}

function utf8Text(bytes: Buffer): Decoded | undefined {
  if (isBinary(bytes)) return undefined;
  const text = bytes.toString("utf8");
  const modern = modernised(isApart(text) ? text.normalize("NFC") : text);
  return modern.encoding ? modern : {...modern, encoding: text.startsWith("\uFEFF") ? "utf-8-bom" : "utf-8"};
}

const ACCENTS = /[\u0300-\u0303\u0306\u0309\u031B\u0323]/;
/** Whether a text has every accent apart from its letter; one that is mixed stays as it is. */
const isApart = (text: string): boolean => ACCENTS.test(text) && text.normalize("NFD") === text;

/** Encodings of a byte a letter, in the order in which they are believed where a text may be several. */
const LEGACY: readonly {encoding: Original["encoding"]; read(bytes: Buffer): string}[] = [
  {encoding: "windows-1258", read: (bytes) => new TextDecoder("windows-1258").decode(bytes).normalize("NFC")},
  // Western letters alone say some of the Vietnamese ones: “Bình Dinh”.
  {encoding: "windows-1258", read: (bytes) => ofWindows1252(bytes)},
  {encoding: "tcvn3", read: (bytes) => withCapitals(fromTcvn3(bytes.toString("latin1")))},
  {encoding: "vni", read: (bytes) => fromVni(ofWindows1252(bytes))}
];
/** The share of words with an accent that must be Vietnamese. */
const SURE = 0.9;
/** Characters by which an encoding is judged. */
const JUDGED = 100_000;

/** The text in the encoding in which it is Vietnamese; a text with more good UTF-8 in it than bad is damaged rather than old. */
function legacyText(bytes: Buffer): Decoded | undefined {
  const asUtf8 = bytes.toString("utf8");
  const [good, bad] = [/[\u0080-\uFFFC]/g, /\uFFFD/g].map((letter) => asUtf8.match(letter)?.length ?? 0);
  if (bytes.includes(0) || good! > bad!) return undefined;
  const read = LEGACY.map(({encoding, read}) => ({encoding, text: read(bytes)}));
  // Without a word of other letters than ASCII's (dashes and quotes alone are), all Windows code pages say one thing.
  if (!accented(read[0]!.text).length) return read[0];
  return read.find(({text}) => {
    const words = accented(text);
    return words.length > 0 && words.filter(isVietnamese).length >= words.length * SURE;
  });
}

/** The words of the beginning of a text that have a letter and anything that is not ASCII. */
const accented = (text: string): string[] =>
  text
    .slice(0, JUDGED)
    .split(/\s+/)
    .filter((word) => /\P{ASCII}/u.test(word) && /\p{L}/u.test(word));

/** The text of a web page, in the encoding that it names. */
export function pageText(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString("latin1");
  const label = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{2,40})/i.exec(head)?.[1];
  const isOther = label && !/^(?:utf-?8|utf-?16|x-user-defined)$/i.test(label) && !isUtf8(bytes);
  return (isOther && decodedAs(bytes, label)) || decodeAny(Buffer.from(bytes)).text;
}

/** Undefined for an encoding that nobody knows. */
function decodedAs(bytes: Uint8Array, label: string): string | undefined {
  try {
    const {encoding} = new TextDecoder(label);
    return encoding === "windows-1252" ? ofWindows1252(bytes) : new TextDecoder(label).decode(bytes);
  } catch {
    return undefined;
  }
}

/** With a byte order mark, or with the many zero bytes that spaces and plain letters leave on one side of each pair. */
function isUtf16(bytes: Buffer): boolean {
  const mark = bytes.subarray(0, 2).toString("hex");
  if (mark === "fffe" || mark === "feff") return true;
  const zeros = zerosOf(bytes);
  const [more, fewer] = [Math.max(...zeros), Math.min(...zeros)];
  return more > bytes.length / 8 && fewer * 20 < more;
}

function isBigEndian(bytes: Buffer): boolean {
  const [even, odd] = zerosOf(bytes);
  return bytes[0] === 0xfe && bytes[1] === 0xff ? true : bytes[0] === 0xff && bytes[1] === 0xfe ? false : even > odd;
}

/** How many bytes are zero at even and at odd places. */
function zerosOf(bytes: Buffer): [even: number, odd: number] {
  const zeros: [number, number] = [0, 0];
  for (let i = 0; i < bytes.length; ++i) if (bytes[i] === 0) ++zeros[i % 2]!;
  return zeros;
}

function isBinary(bytes: Buffer): boolean {
  let controls = 0;
  for (const byte of bytes) {
    if (byte === 0) return true;
    if (byte < 9 || (byte > 13 && byte < 32)) ++controls;
  }
  return controls * 100 > bytes.length;
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
