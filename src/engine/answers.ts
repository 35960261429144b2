export type Row = Record<string, unknown>;

/** What a column holds: one value in all rows, a value for each, or few values and which of them stands in each. */
type Column = Plain | {each: unknown[]} | {of: unknown[]; at: string};

type Plain = string | number | boolean | null;

/** Rows as columns, in which most of what is said of a page's figures is said once. */
interface Packed {
  columns: string[];
  rows: number;
  values: Column[];
}

/** The answers a page carries, by the text of their question. */
export type Answers = Map<string, Row[]>;

/** The id of the script element that carries them, or says in which file they are: `data-file`, as seen from the page. */
export const ANSWERS_ID = "answers";

/** Values that a letter can tell apart. */
const LETTERS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_";

function packColumn(values: readonly unknown[]): Column {
  const places = new Map<string, number>();
  const of: unknown[] = [];
  const at = values.map((value) => {
    const text = JSON.stringify(value);
    const place = places.get(text) ?? of.push(value) - 1;
    places.set(text, place);
    return place;
  });
  const [first] = of;
  if (of.length === 1 && (first === null || typeof first !== "object")) return first as Plain;
  const few = of.length <= LETTERS.length && of.length < values.length;
  return few ? {of, at: at.map((place) => LETTERS[place]).join("")} : {each: [...values]};
}

/** A list is a value of its own in each row. */
const own = (value: unknown): unknown => (Array.isArray(value) ? value.map(own) : value);

function valueOf(column: Column, row: number): unknown {
  if (column === null || typeof column !== "object") return column;
  return "each" in column ? column.each[row] : own(column.of[LETTERS.indexOf(column.at[row]!)]);
}

const pack = (rows: readonly Row[]): Packed => {
  const columns = Object.keys(rows[0] ?? {});
  return {columns, rows: rows.length, values: columns.map((column) => packColumn(rows.map((row) => row[column])))};
};

const unpack = ({columns, rows, values}: Packed): Row[] =>
  Array.from({length: rows}, (_, row) =>
    Object.fromEntries(columns.map((column, i) => [column, valueOf(values[i]!, row)]))
  );

/** JSON that can stand inside a script element: “<” is escaped, so no tag can end it early. */
export const writeAnswers = (answers: Answers): string =>
  JSON.stringify(Object.fromEntries([...answers].map(([sql, rows]) => [sql, pack(rows)]))).replaceAll("<", "\\u003c");

export const parseAnswers = (json: string): Answers =>
  new Map(Object.entries(JSON.parse(json) as Record<string, Packed>).map(([sql, packed]) => [sql, unpack(packed)]));
