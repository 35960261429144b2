import {BESIDE_ARTICLES, extensionOf, type Folder} from "../input/formats.js";
import type {Original} from "./converted.js";
import {listZip} from "./unzip.js";

export type FileType = Original["file_type"];
/** Of files that are one text. */
export type TextKind = Exclude<FileType, "mail" | "json">;
/** Of all that is read: an archive is none itself. */
type Kind = FileType | "zip";

/** What a file is by the end of its name, where its bytes do not say. */
const ENDS: Record<Kind, string> = {
  text: "md txt",
  csv: "csv",
  html: "html htm xhtml",
  mht: "mht mhtml",
  docx: "docx docm dotx",
  doc: "doc dot",
  odt: "odt",
  rtf: "rtf",
  sheet: "xlsx xlsm xlsb xls ods",
  pdf: "pdf",
  mail: "eml",
  json: "jsonl ndjson",
  zip: "zip"
};
const BY_NAME = new Map(
  Object.entries(ENDS).flatMap(([kind, ends]) => ends.split(" ").map((end) => [end, kind as Kind] as const))
);

/** The folder of articles. */
export const ARTICLES: Folder = {reads: [...BY_NAME.keys()], elsewhere: BESIDE_ARTICLES};

/** What a file is: by its first bytes, which know more than its name (programs call pages .xls and .doc), else by the end of its name. */
export const kindOf = (bytes: Uint8Array, file: string): Kind =>
  seenKind(bytes) ?? BY_NAME.get(extensionOf(file)) ?? "text";

const startsWith = (bytes: Uint8Array, start: string): boolean =>
  Buffer.from(bytes.subarray(0, start.length)).equals(Buffer.from(start, "latin1"));

/** What a page of the web begins with, behind a byte order mark, blank lines and comments. */
const PAGE =
  /^(?:\uFEFF|\s|<!--[\s\S]{0,2000}?-->|<\?xml[^>]{0,200}\?>)*<(?:!doctype html|html|head|body|table|meta)[\s>]/i;

/** Word calls a page that it saves whole .doc. */
const SAVED_PAGE = /^(?=[\s\S]{0,400}^MIME-Version:)[\w-]+:[\s\S]{0,1000}multipart\/related/im;

function seenKind(bytes: Uint8Array): Kind | undefined {
  if (startsWith(bytes, "PK\x03\x04"))
    return openDocumentKind(bytes) ?? packedKind(listZip(bytes).map(({name}) => name));
  if (Buffer.from(bytes.subarray(0, 1024)).includes("%PDF-")) return "pdf";
  if (startsWith(bytes, "{\\rtf")) return "rtf";
  if (startsWith(bytes, "\xD0\xCF\x11\xE0")) return compoundKind(bytes);
  const head = Buffer.from(bytes.subarray(0, 4096)).toString("latin1").replace("\xEF\xBB\xBF", "");
  if (SAVED_PAGE.test(head)) return "mht";
  return PAGE.test(head) ? "html" : undefined;
}

/** An archive of OpenDocument names its kind in its first file, which is not packed. */
function openDocumentKind(bytes: Uint8Array): Kind | undefined {
  const head = Buffer.from(bytes.subarray(30, 120));
  if (head.includes("opendocument.text")) return "odt";
  return head.includes("opendocument.spreadsheet") ? "sheet" : undefined;
}

function packedKind(names: readonly string[]): Kind {
  if (names.includes("word/document.xml")) return "docx";
  return names.some((name) => /^xl\/workbook\.(?:xml|bin)$/.test(name)) ? "sheet" : "zip";
}

/** The streams of an old file of Office are named in it, two bytes a letter. */
function compoundKind(bytes: Uint8Array): Kind | undefined {
  const names = Buffer.from(bytes);
  const has = (name: string): boolean => names.includes(Buffer.from(`${name}\0`, "utf16le"));
  if (has("WordDocument")) return "doc";
  return has("Workbook") || has("Book") ? "sheet" : undefined;
}
