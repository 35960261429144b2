export type Row = Record<string, unknown>;

/** Rows with their column names said once. */
interface Packed {
  columns: string[];
  rows: unknown[][];
}

/** The answers a page carries, by the text of their question. */
export type Answers = Map<string, Row[]>;

/** The id of the script element that carries them. */
export const ANSWERS_ID = "answers";

const pack = (rows: readonly Row[]): Packed => {
  const columns = Object.keys(rows[0] ?? {});
  return {columns, rows: rows.map((row) => columns.map((column) => row[column]))};
};

const unpack = ({columns, rows}: Packed): Row[] =>
  rows.map((values) => Object.fromEntries(columns.map((column, i) => [column, values[i]])));

/** JSON that can stand inside a script element: “<” is escaped, so no tag can end it early. */
export const writeAnswers = (answers: Answers): string =>
  JSON.stringify(Object.fromEntries([...answers].map(([sql, rows]) => [sql, pack(rows)]))).replaceAll("<", "\\u003c");

export const parseAnswers = (json: string): Answers =>
  new Map(Object.entries(JSON.parse(json) as Record<string, Packed>).map(([sql, packed]) => [sql, unpack(packed)]));
