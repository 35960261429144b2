import type {TableRow} from "../tables/schema.js";
import type {Fault} from "../check/fault.js";

/** What a file says of its text beside it: in its properties, in a page's head, in a line of data. */
export interface About {
  id?: string;
  title?: string;
  publisher?: string;
  url?: string;
  author?: string;
  published?: string;
  place?: string;
  /** The id of the document of which it is another print. */
  reprint_of?: string;
}

/** A text as it came out of a file. */
export interface Converted {
  /** Paragraphs apart by an empty line, tables as rows of cells between bars. Every offset anywhere counts in it. */
  text: string;
  about?: About;
  /** What of the file is not in the text. */
  left?: readonly Fault[];
  /** Where it is not as any text is written. */
  encoding?: Original["encoding"];
}

/** The file that a text came out of. */
export type Original = Pick<TableRow<"documents">, "file_type" | "file_sha256" | "encoding">;

/** A text with the file that it came out of. */
export interface Source extends Omit<Converted, "encoding"> {
  original: Original;
}
