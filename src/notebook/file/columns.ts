import {
  Bool,
  DateDay,
  Float64,
  Int64,
  Table,
  tableToIPC,
  TimestampMillisecond,
  Utf8,
  type DataType
} from "apache-arrow";
import {vectorOf} from "../vector.js";

/** What the values of a column are: of a day or a time they are milliseconds since 1970, of an integer bigint. */
export type ColumnType = "text" | "number" | "integer" | "boolean" | "day" | "time";

export interface FileColumn {
  name: string;
  type: ColumnType;
  values: readonly unknown[];
}

/** How a number or a day is to be read where a file says it in a way that has two meanings. */
export interface FileReading {
  decimal?: "," | ".";
  days?: "day first" | "month first";
}

/** What could be read in two ways, and the ways. */
export interface Choice {
  words: string;
  ways: {words: string; reading: FileReading}[];
}

/** What a file was read as. */
export interface FileTable {
  columns: FileColumn[];
  /** What was decided on the way, a sentence each. */
  notes: string[];
  choices: Choice[];
}

/** How each is called in SQL and in Arrow. */
const TYPES: Record<ColumnType, {sql: string; arrow: () => DataType}> = {
  text: {sql: "VARCHAR", arrow: () => new Utf8()},
  number: {sql: "DOUBLE", arrow: () => new Float64()},
  integer: {sql: "BIGINT", arrow: () => new Int64()},
  boolean: {sql: "BOOLEAN", arrow: () => new Bool()},
  day: {sql: "DATE", arrow: () => new DateDay()},
  time: {sql: "TIMESTAMP", arrow: () => new TimestampMillisecond()}
};

/** A column's type as SQL says it. */
export const sqlType = ({type}: FileColumn): string => TYPES[type].sql;

/** The columns as a stream of Arrow, in their order: their own names, some of which are years, would be put in another. */
export const arrowStream = (columns: readonly FileColumn[]): Uint8Array =>
  tableToIPC(
    new Table(Object.fromEntries(columns.map(({type, values}, i) => [`c${i}`, vectorOf(values, TYPES[type].arrow())]))),
    "stream"
  );

const asText = (value: unknown): string =>
  typeof value === "object"
    ? JSON.stringify(value, (_, each: unknown) => (typeof each === "bigint" ? String(each) : each))
    : String(value);

const isWhole = (value: unknown): boolean => typeof value === "bigint" || Number.isSafeInteger(value);

/** The first kind that all values of a column are of; what is mixed is text. */
const kinds: readonly {type: ColumnType; holds: (value: unknown) => boolean; as: (value: unknown) => unknown}[] = [
  {type: "integer", holds: isWhole, as: (value) => BigInt(value as number)},
  {type: "number", holds: (value) => typeof value === "number" || typeof value === "bigint", as: Number},
  {type: "boolean", holds: (value) => typeof value === "boolean", as: (value) => value},
  {type: "time", holds: (value) => value instanceof Date, as: Number},
  {type: "text", holds: () => true, as: asText}
];

const isNothing = (value: unknown): boolean => value === null || value === undefined;

/** A column of values that have kinds of their own already. */
export function columnOf(name: string, values: readonly unknown[]): FileColumn {
  const known = values.filter((value) => !isNothing(value));
  const {type, as} = known.length ? kinds.find(({holds}) => known.every(holds))! : kinds.at(-1)!;
  return {name, type, values: values.map((value) => (isNothing(value) ? null : as(value)))};
}

/** Names of columns that are there, and each once: the engine tells capitals from small letters no more than a reader. */
export function columnNames(names: readonly string[]): {names: string[]; changed: string[]} {
  const taken = new Set<string>();
  const changed: string[] = [];
  const free = names.map((said, i) => {
    const wanted = said.replaceAll(/\s+/g, " ").trim();
    let name = wanted || `cot_${i + 1}`;
    for (let n = 2; taken.has(name.toLowerCase()); ++n) name = `${wanted || "cot"}_${n}`;
    taken.add(name.toLowerCase());
    if (name !== wanted) changed.push(name);
    return name;
  });
  return {names: free, changed};
}
