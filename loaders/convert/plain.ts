import {createHash} from "node:crypto";
import type {Converted, Original, Source} from "./converted.js";
import {decodeAny} from "./encoding.js";
import {refuseHtml} from "./page-code.js";

/** A text that is in its file as it stands, in Markdown too. Throws Unreadable for what is no text. */
export function readPlain(bytes: Uint8Array, file: string): Converted {
  const decoded = decodeAny(Buffer.from(bytes));
  refuseHtml(decoded.text, /\.md$/i.test(file));
  return decoded;
}

/** A text as of its file. */
export function sourceOf(bytes: Uint8Array, file_type: Original["file_type"], converted: Converted): Source {
  const {encoding = "utf-8", ...rest} = converted;
  return {...rest, original: {file_type, file_sha256: createHash("sha256").update(bytes).digest("hex"), encoding}};
}

/** A file of text as a source. */
export const plainSource = (bytes: Uint8Array, file: string): Source => sourceOf(bytes, "text", readPlain(bytes, file));
