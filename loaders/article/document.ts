import type {TableRow} from "../tables/schema.js";
import type {Fault} from "../check/fault.js";
import type {Original} from "../convert/converted.js";

/** What a stretch of an article is, or of an official table. Figures are read from the title, lede, headings, captions and body. */
export type Role = TableRow<"passages">["role"];

/** One paragraph, heading or line of a document's raw text; parts are in order and never overlap. */
export interface DocumentPart {
  role: Role;
  /** UTF-16 code units of `Document.text`, end exclusive. */
  start: number;
  end: number;
}

/** One article as it was read. `text` is the file's text, untouched: every offset anywhere counts in it. */
export interface Document {
  document_id: string;
  /** The file's base name, as the observation line prints it. */
  file: string;
  text: string;
  title: string;
  publisher: string | null;
  url: string | null;
  author: string | null;
  /** ISO date; null where the article prints none (then it stays undated). */
  published: string | null;
  /** The article's own place as its front matter names it, e.g. “Thới Long, Ô Môn, Cần Thơ”. */
  place: string | null;
  /** The id of the document of which this is another print: its figures are counted there. */
  reprint_of?: string;
  parts: DocumentPart[];
  /** Fields of its front matter that nothing uses. */
  unused?: readonly Fault[];
  /** What of its file is not in the text. */
  left?: readonly Fault[];
  /** The file that its text came out of; of an official table, the text itself. */
  original?: Original;
  /** Of an official table. */
  citation?: TableSource;
}

/** What must be said of an official table wherever its figures go. */
export interface TableSource {
  /** The table in its publisher's own words. */
  table: string;
  licence: string;
  /** The day on which it was copied. */
  retrieved: string;
}
