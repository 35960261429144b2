import {quarantine, Unreadable, type Quarantine} from "../check/quarantine.js";
import {extensionOf, unread} from "../input/formats.js";
import {MOST} from "../input/inputs.js";
import {modernised} from "./charset.js";
import type {Converted, Source} from "./converted.js";
import {pageText} from "./encoding.js";
import {readJsonLines} from "./json-lines.js";
import {ARTICLES, kindOf, type FileType, type TextKind} from "./kind.js";
import {membersOf, type Member} from "./unzip.js";
import {readPlain, sourceOf} from "./plain.js";

/** How each kind of file becomes a text. A library is opened by the first file that needs it. */
const READERS: Record<TextKind, (bytes: Uint8Array, file: string) => Converted | Promise<Converted>> = {
  text: readPlain,
  csv: async (bytes) => (await import("./csv.js")).readCsv(bytes),
  html: async (bytes) => (await import("./html.js")).readHtml(pageText(bytes)),
  mht: async (bytes) => (await import("./mail.js")).readSavedPage(bytes),
  docx: async (bytes) => (await import("./docx.js")).readDocx(bytes),
  doc: async (bytes) => (await import("./doc.js")).readDoc(bytes),
  odt: async (bytes) => (await import("./odt.js")).readOdt(bytes),
  rtf: async (bytes) => (await import("./rtf.js")).readRtf(bytes),
  sheet: async (bytes) => (await import("./sheet.js")).readSheets(bytes),
  pdf: async (bytes) => (await import("./pdf.js")).readPdf(bytes)
};

/** A text that came out of a file, or out of one within it. */
export interface TextPiece {
  /** The file's path; within another behind that one's. */
  file: string;
  source: Source;
}

/** An archive in an archive in an archive is nobody's. */
const DEEPEST = 3;

/** The texts of a file, and a row for whatever in it is none: a file is read by what its bytes say it is, else by its name. */
export async function convert(file: string, bytes: Uint8Array, depth = 0): Promise<(TextPiece | Quarantine)[]> {
  try {
    if (depth > DEEPEST) throw new Unreadable("too_deep");
    const kind = kindOf(bytes, file);
    if (kind === "zip") return await convertMembers(file, membersOf(bytes), depth);
    if (kind === "json") return linesOf(file, bytes);
    if (kind === "mail") return await convertMail(file, bytes, depth);
    return [pieceOf(file, bytes, kind, await READERS[kind](bytes, file))];
  } catch (error) {
    // What calls itself more often than a thread has room for is nested deeper than any document.
    return [quarantine(file, error instanceof RangeError ? new Unreadable("too_deep") : error)];
  }
}

/** A document of any kind but plain text may be set in an old font. */
function pieceOf(file: string, bytes: Uint8Array, kind: FileType, read: Converted): TextPiece {
  const converted = kind === "text" ? read : {...read, ...modernised(read.text)};
  if (!hasLetters(converted)) throw new Unreadable("empty");
  if (converted.text.length > MOST.text) throw new Unreadable("too_large", null, `${MOST.text >> 20} MB`);
  return {file, source: sourceOf(bytes, kind, converted)};
}

const hasLetters = ({text}: Converted): boolean => /[\p{L}\p{N}]/u.test(text);

async function convertMembers(
  file: string,
  members: readonly Member[],
  depth: number
): Promise<(TextPiece | Quarantine)[]> {
  const found: (TextPiece | Quarantine)[] = [];
  for (const {name, bytes} of members) {
    const path = `${file}/${name}`;
    if (!ARTICLES.reads.includes(extensionOf(name)))
      found.push(quarantine(path, new Unreadable("format", null, unread(name, ARTICLES))));
    else if (bytes.length > MOST.article)
      found.push(quarantine(path, new Unreadable("too_large", null, `${MOST.article >> 20} MB`)));
    else for (const piece of await convert(path, bytes, depth + 1)) found.push(piece);
  }
  if (!found.length) throw new Unreadable("empty");
  return found;
}

async function convertMail(file: string, bytes: Uint8Array, depth: number): Promise<(TextPiece | Quarantine)[]> {
  const {text, members} = (await import("./mail.js")).readMail(bytes);
  const own = hasLetters(text) || !members.length ? [pieceOf(file, bytes, "mail", text)] : [];
  return members.length ? [...own, ...(await convertMembers(file, members, depth))] : own;
}

function linesOf(file: string, bytes: Uint8Array): (TextPiece | Quarantine)[] {
  const lines = readJsonLines(bytes).map(({line, read}) => {
    const name = file.replace(/(?=\.[^./]*$)|$/, `-${line}`);
    try {
      return read instanceof Error ? quarantine(file, read) : pieceOf(name, Buffer.from(read.text), "json", read);
    } catch (error) {
      return quarantine(name, error);
    }
  });
  if (!lines.length) throw new Unreadable("empty");
  return lines;
}
