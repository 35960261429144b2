import {Unreadable} from "../check/quarantine.js";
import {MOST} from "../input/inputs.js";
import {modernised} from "./charset.js";
import type {Converted, Original, Source} from "./converted.js";
import {pageText} from "./encoding.js";
import {kindOf} from "./kind.js";
import {readPlain, sourceOf} from "./plain.js";

type Kind = Original["file_type"];

/** How each kind of file becomes a text. A library is opened by the first file that needs it. */
const READERS: Record<Kind, (bytes: Uint8Array, file: string) => Converted | Promise<Converted>> = {
  text: readPlain,
  csv: async (bytes) => (await import("./csv.js")).readCsv(bytes),
  html: async (bytes) => (await import("./html.js")).readHtml(pageText(bytes)),
  docx: async (bytes) => (await import("./docx.js")).readDocx(bytes),
  doc: async (bytes) => (await import("./doc.js")).readDoc(bytes),
  odt: async (bytes) => (await import("./odt.js")).readOdt(bytes),
  rtf: async (bytes) => (await import("./rtf.js")).readRtf(bytes),
  sheet: async (bytes) => (await import("./sheet.js")).readSheets(bytes),
  pdf: async (bytes) => (await import("./pdf.js")).readPdf(bytes)
};

/** A file as a text, read by what its bytes say it is, else by its name. Throws Unreadable. */
export async function convert(file: string, bytes: Uint8Array): Promise<Source> {
  const kind = kindOf(bytes, file);
  try {
    const read = await READERS[kind](bytes, file);
    // A document of any kind may be set in an old font.
    const converted = kind === "text" ? read : {...read, ...modernised(read.text)};
    if (!/[\p{L}\p{N}]/u.test(converted.text)) throw new Unreadable("empty");
    if (converted.text.length > MOST.text) throw new Unreadable("too_large", null, `${MOST.text >> 20} MB`);
    return sourceOf(bytes, kind, converted);
  } catch (error) {
    // What calls itself more often than a thread has room for is nested deeper than any document.
    throw error instanceof RangeError ? new Unreadable("too_deep") : error;
  }
}
