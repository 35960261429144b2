import {literal, type SqlValue} from "../engine/sql.js";

/** A stretch of the source and what stands for it in the text that is run. */
interface Piece {
  start: number;
  end: number;
  text: string;
}

/** SQL with its inputs' values in it. */
export interface BoundSql {
  sql: string;
  /** From an offset in `sql` to the one in the source. */
  sourceOffset: (offset: number) => number;
}

/** What of a text can hold a parameter; strings, quoted names and comments are passed over whole. */
const PARTS =
  /'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n\r]*|\/\*[^]*?\*\/|\$\{\s*([\p{L}_][\p{L}\p{N}_]*)\s*\}|(?<![:\p{L}\p{N}_\])}'"]):([\p{L}_][\p{L}\p{N}_]*)/gu;

/** The names that a query takes values of: ${name}, :name. */
export const paramsIn = (sql: string): string[] => [
  ...new Set(Array.from(sql.matchAll(PARTS), (match) => match[1] ?? match[2]).filter((name) => name !== undefined))
];

/**
 * Puts the values of inputs (by their names in lower case) into a query, each as a literal of its own: a value is never a clause. A name that no input
 * has stays as it is, and the query then says so itself.
 */
export function bindParams(sql: string, values: ReadonlyMap<string, SqlValue>): BoundSql {
  const pieces: Piece[] = Array.from(sql.matchAll(PARTS)).flatMap((match) => {
    const name = match[1] ?? match[2];
    if (name === undefined || !values.has(name.toLowerCase())) return [];
    return [{start: match.index, end: match.index + match[0].length, text: literal(values.get(name.toLowerCase())!)}];
  });
  let text = "";
  let from = 0;
  for (const piece of pieces) {
    text += sql.slice(from, piece.start) + piece.text;
    from = piece.end;
  }
  return {sql: text + sql.slice(from), sourceOffset: (offset) => sourceOffset(offset, pieces)};
}

function sourceOffset(offset: number, pieces: readonly Piece[]): number {
  let shift = 0;
  for (const {start, end, text} of pieces) {
    const begins = start + shift;
    if (offset < begins) break;
    if (offset < begins + text.length) return start;
    shift += text.length - (end - start);
  }
  return offset - shift;
}
