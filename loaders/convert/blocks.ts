import {pipeTable, type Grid} from "./table.js";

/** A paragraph, heading or item, or a table. */
export type Block = string | Grid;

/** What a text is written with that nobody sees, and that two programs write differently. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g;
const SPACES = /[\u00A0\u2000-\u200A\u202F\u205F\u3000\t\v\f ]+/g;
const LIGATURES = /[\uFB00-\uFB06]/g;

/** One spelling of what reads the same. Line breaks stay. */
export const tidy = (text: string): string =>
  text
    .normalize("NFC")
    .replace(INVISIBLE, "")
    .replace(LIGATURES, (letters) => letters.normalize("NFKC"))
    .replace(SPACES, " ")
    .replace(/ ?\r?\n ?/g, "\n")
    .trim();

/** Blocks as a text: an empty line between two, a line a row of a table. */
export function textOf(blocks: readonly Block[]): string {
  const written = blocks.map((block) => (typeof block === "string" ? tidy(block) : pipeTable(tidied(block))));
  const text = written.filter(Boolean).join("\n\n");
  return text && `${text}\n`;
}

const tidied = ({rows, heads}: Grid): Grid => ({rows: rows.map((row) => row.map(tidy)), heads});
