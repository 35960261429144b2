import {Bool, Float64, Table, Utf8, vectorFromArray, type DataType} from "apache-arrow";
import {plain} from "../engine/plain.js";

const isAll = (values: readonly unknown[], type: string): boolean =>
  values.every((value) => value === null || value === undefined || typeof value === type) &&
  values.some((value) => value !== null && value !== undefined);

/** The first kind that all values of a column are of; what is mixed is text. */
const types: readonly {when: (values: readonly unknown[]) => boolean; type: () => DataType}[] = [
  {when: (values) => isAll(values, "number"), type: () => new Float64()},
  {when: (values) => isAll(values, "boolean"), type: () => new Bool()},
  {when: () => true, type: () => new Utf8()}
];

const asText = (value: unknown): string => (typeof value === "object" ? JSON.stringify(value) : String(value));

function vectorOf(values: readonly unknown[]) {
  const type = types.find(({when}) => when(values))!.type();
  const isText = type instanceof Utf8;
  return vectorFromArray(
    values.map((value) => (value === null || value === undefined ? null : isText ? asText(value) : value)),
    type
  );
}

/** An Arrow table of columns of plain values. */
export const arrowOf = (columns: Readonly<Record<string, readonly unknown[]>>): Table =>
  new Table(Object.fromEntries(Object.entries(columns).map(([name, values]) => [name, vectorOf(values)])));

/** A value of an Arrow table as JSON could carry it. */
export function cellValue(value: unknown, type: string): unknown {
  if (value === null || value === undefined) return null;
  if (/^(?:DATE|Date)/.test(type) && typeof value === "number") return new Date(value).toISOString().slice(0, 10);
  if (/^(?:TIMESTAMP|Timestamp)/.test(type) && typeof value === "number")
    return new Date(value)
      .toISOString()
      .replace(/\.000Z$|Z$/, "")
      .replace("T", " ");
  return plain(value);
}

/** Rows of an Arrow table as plain objects. */
export function rowsOf(table: Table): Record<string, unknown>[] {
  const columns = table.schema.fields.map(({name, type}, i) => ({
    name,
    type: String(type),
    vector: table.getChildAt(i)!
  }));
  return Array.from({length: table.numRows}, (_, i) =>
    Object.fromEntries(columns.map(({name, type, vector}) => [name, cellValue(vector.get(i), type)]))
  );
}
