import type {Row} from "./answers.js";

const isList = (value: unknown): value is Iterable<unknown> =>
  typeof value === "object" && value !== null && Symbol.iterator in value;

/** What Arrow carries in words of its own: a decimal without its point, a stretch of time without its days. */
const isInWords = (value: unknown): boolean =>
  ArrayBuffer.isView(value) && !(value instanceof Uint8Array) && !(value instanceof DataView);

/** A value as JSON can carry it: whole numbers as numbers, days as ISO text, lists as arrays. */
export function plain(value: unknown): unknown {
  if (isInWords(value)) throw new Error("unreadable type: cast decimals and sums to DOUBLE, other types to VARCHAR");
  if (typeof value === "bigint") return Number(value);
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return isList(value) ? Array.from(value, plain) : (value ?? null);
}

/** A row of either DuckDB, the browser's Arrow row or the build's object, as a plain object. */
export const plainRow = (row: Iterable<[string, unknown]>): Row =>
  Object.fromEntries(Array.from(row, ([column, value]) => [column, plain(value)]));
