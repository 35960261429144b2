import type {Span} from "../read/spans.js";
import type {Text} from "../read/text.js";

/** A table in a text: cells in rows of one length. An empty cell begins where it ends; offsets are of the cleaned text. */
export interface TextGrid extends Span {
  rows: GridRow[];
}

export interface GridRow extends Span {
  cells: Span[];
  /** It has fewer cells than the table has columns, and nothing says which are missing. */
  ragged?: true;
}

/** A line with the spaces around it, without its end. */
export interface TableLine extends Span {
  words: string;
  /** Where its words begin. */
  from: number;
}

/** The lines of a text, blank ones too. */
export function tableLines({cased}: Text): TableLine[] {
  const found: TableLine[] = [];
  for (const match of cased.matchAll(/([^\r\n\u2028\u2029]*)(\r\n?|\n|\u2028|\u2029|$)/g)) {
    if (!match[0]) break;
    const start = match.index;
    const line = match[1]!;
    const from = start + line.length - line.trimStart().length;
    found.push({start, end: start + line.length, words: line.trim(), from});
  }
  return found;
}

/** A span without the spaces around it. */
export function trimmed(start: number, end: number, {cased}: Text): Span {
  const within = cased.slice(start, end);
  const from = start + within.length - within.trimStart().length;
  return {start: Math.min(from, end), end: Math.max(Math.min(from, end), start + within.trimEnd().length)};
}

export const isEmpty = ({start, end}: Span): boolean => start >= end;

/** Rows filled up to one length, from the first on that is more than a title. */
export function gridOf(all: GridRow[]): TextGrid | undefined {
  const isTitle = ({cells}: GridRow): boolean => cells.filter((cell) => !isEmpty(cell)).length < 2;
  const rows = all.slice(all.findIndex((row) => !isTitle(row)));
  const width = rows.reduce((most, {cells}) => Math.max(most, cells.length), 0);
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last || width < 2) return undefined;
  const filled = rows.map((row) => ({
    ...row,
    cells: [...row.cells, ...Array.from({length: width - row.cells.length}, () => ({start: row.end, end: row.end}))]
  }));
  return {start: first.start, end: last.end, rows: filled};
}
