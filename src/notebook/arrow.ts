import {Bool, Float64, Int64, Table, Utf8, type DataType, type Vector} from "apache-arrow";
import {plain} from "../engine/plain.js";
import type {EngineColumn} from "./engine.js";
import {identifier} from "./identifier.js";
import {carriedSql, readValue, type Value} from "./types.js";
import {vectorOf} from "./vector.js";

const isAll = (values: readonly unknown[], type: string): boolean =>
  values.every((value) => value === null || value === undefined || typeof value === type) &&
  values.some((value) => value !== null && value !== undefined);

const [LEAST, MOST] = [-(2n ** 63n), 2n ** 63n - 1n];

/** Whole numbers of which some are beyond what a double holds, and none beyond 64 bits. */
const areLong = (values: readonly unknown[]): boolean =>
  values.some((value) => typeof value === "bigint") &&
  values.every(
    (value) =>
      value === null ||
      value === undefined ||
      Number.isSafeInteger(value) ||
      (typeof value === "bigint" && value >= LEAST && value <= MOST)
  );

/** The first kind that all values of a column are of; what is mixed is text. */
const types: readonly {when: (values: readonly unknown[]) => boolean; type: () => DataType}[] = [
  {when: (values) => isAll(values, "number"), type: () => new Float64()},
  {when: areLong, type: () => new Int64()},
  {when: (values) => isAll(values, "boolean"), type: () => new Bool()},
  {when: () => true, type: () => new Utf8()}
];

const asText = (value: unknown): string => (typeof value === "object" ? JSON.stringify(value) : String(value));

const asLong = (value: unknown): bigint => BigInt(value as number);

function typedVector(values: readonly unknown[]): Vector {
  const type = types.find(({when}) => when(values))!.type();
  const written = type instanceof Utf8 ? asText : type instanceof Int64 ? asLong : (value: unknown): unknown => value;
  return vectorOf(
    values.map((value) => (value === null || value === undefined ? null : written(value))),
    type
  );
}

/** An Arrow table of columns of plain values. */
export const arrowOf = (columns: Readonly<Record<string, readonly unknown[]>>): Table =>
  new Table(Object.fromEntries(Object.entries(columns).map(([name, values]) => [name, typedVector(values)])));

/** Rows of an Arrow table as plain objects. */
export function arrowRows(table: Table): Record<string, unknown>[] {
  const columns = table.schema.fields.map(({name}, i) => ({name, vector: table.getChildAt(i)!}));
  return Array.from({length: table.numRows}, (_, i) =>
    Object.fromEntries(columns.map(({name, vector}) => [name, plain(vector.get(i))]))
  );
}

export type ArrowRow = Record<string, Value>;

interface Reads {
  read(sql: string): Promise<Table>;
}

/** Rows of a table that is there, each value whole: Arrow, as the engine and the browser write and read it, loses some. */
export async function readRows(
  engine: Reads,
  from: string,
  columns: readonly EngineColumn[],
  tail = ""
): Promise<ArrowRow[]> {
  const list = columns.map((column, i) => `${carriedSql(column)} AS c${i}`);
  const table = await engine.read(`SELECT ${list.join(", ")} FROM ${identifier(from)} ${tail}`.trim());
  const vectors = columns.map((_, i) => table.getChildAt(i)!);
  return Array.from({length: table.numRows}, (_, i) =>
    Object.fromEntries(columns.map((column, k) => [column.name, readValue(vectors[k]!.get(i), column)]))
  );
}
