import {fold} from "../words/fold.js";
import {sayDate, sayDigits, sayNumber} from "../words/number.js";
import {say} from "../words/say.js";
import type {EngineColumn} from "./engine.js";
import {identifier} from "./identifier.js";
import {parseType, writeType, type DataType} from "./type-name.js";

/**
 * A value of a table. A number that no double holds is a bigint or, a decimal, its digits; a day, a moment, a time, bytes and
 * bits are texts as the engine writes them; a structure and a map are maps.
 */
export type Value = null | boolean | number | bigint | string | Value[] | Map<Value, Value>;

/** How values of a type are spoken of as a whole: by their ends where they have an order of size, else by how many there are. */
export type TypeKind = "number" | "time" | "clock" | "duration" | "words";

interface TypeRule {
  name: string;
  /** DuckDB's names of the types. */
  of: RegExp;
  kind: TypeKind;
  /** The type in which Arrow carries it whole, where it does not carry the type itself. */
  carried?: string;
  /** The value from what Arrow carries. */
  value?: (carried: unknown) => Value;
  /** The value as a table shows it. */
  say?: (value: Value) => string;
  /** The size of it in SQL, a double: milliseconds of a moment, seconds of a time of day, days of a stretch. */
  measure?: (sql: string) => string;
  /** What rows are sorted by, where it is not the value itself. */
  order?: (sql: string) => string[];
  /** The type in which Parquet holds it whole, where its writer does not hold the type itself. */
  stored?: string;
}

const asDouble = (sql: string): string => `CAST(${sql} AS DOUBLE)`;

/** A whole number: a double where it is one, else all of its digits. */
function whole(carried: unknown): Value {
  const number = Number(carried);
  return Number.isSafeInteger(number) ? number : BigInt(carried as string);
}

/** A double has no more digits than this for certain. */
const DIGITS = 15;

/** A decimal from its digits: a double where it is one. */
function decimal(carried: unknown): Value {
  const text = String(carried);
  const digits = text.replace(/[-.]/g, "").replace(/^0+/, "");
  return digits.length <= DIGITS ? Number(text) : text;
}

const float = (carried: unknown): Value => Number(String(carried).replace("inf", "Infinity"));

const sayAnyNumber = (value: Value): string =>
  typeof value === "number" ? sayNumber(value) : sayDigits(String(value));

/** Texts in which nothing would be seen stand in quotes: an empty cell is one that holds no value. */
const sayText = (value: Value): string => (/^\s*$/.test(String(value)) ? `“${String(value)}”` : String(value));

const MOMENT = /^(\d{4}-\d\d-\d\d)(?: (\d\d:\d\d:\d\d(?:\.\d+)?)(\+00)?)?$/;

/** “2020-05-08 12:34:56+00” → “8/5/2020 12:34:56 UTC”; what is no day of the calendar as the engine writes it. */
function sayMoment(value: Value): string {
  const [, day, time, zone] = MOMENT.exec(String(value)) ?? [];
  return day ? [sayDate(day), time, zone && "UTC"].filter(Boolean).join(" ") : String(value);
}

const STRETCHES: readonly (readonly [RegExp, () => string])[] = [
  [/\byears?\b/, () => say("năm", "y")],
  [/\bmonths?\b/, () => say("tháng", "mo")],
  [/\bdays?\b/, () => say("ngày", "d")]
];

const sayStretch = (value: Value): string =>
  STRETCHES.reduce((text, [word, said]) => text.replace(word, said()), String(value));

/** Milliseconds since 1970 of what is a moment; “infinity” is none. */
const millisecondsOf = (sql: string): string => {
  const moment = `CAST(${sql} AS TIMESTAMP)`;
  return `CASE WHEN isfinite(${moment}) THEN epoch(${moment}) * 1000 END`;
};

/**
 * As a reader looks texts up: without accents, đ after d; then as they are written, by their bytes: the engine (0.9.1) puts
 * letters beyond ASCII first where it sorts a table's short texts themselves.
 */
const lookedUp = (sql: string): string[] => [`replace(strip_accents(lower(${sql})), 'đ', 'd~')`, `encode(${sql})`];

/** What is done with each type that the engine returns; the first that holds. */
export const typeRules: readonly TypeRule[] = [
  {
    name: "whole number that a double holds",
    of: /^U?(?:TINYINT|SMALLINT|INTEGER)$/,
    kind: "number",
    say: sayAnyNumber,
    measure: asDouble
  },
  {name: "64 bits", of: /^U?BIGINT$/, kind: "number", value: whole, say: sayAnyNumber, measure: asDouble},
  {
    name: "128 bits",
    of: /^HUGEINT$/,
    kind: "number",
    carried: "VARCHAR",
    value: whole,
    say: sayAnyNumber,
    measure: asDouble,
    stored: "DECIMAL(38,0)"
  },
  {
    name: "decimal",
    of: /^DECIMAL/,
    kind: "number",
    carried: "VARCHAR",
    value: decimal,
    say: sayAnyNumber,
    measure: asDouble
  },
  // A float is written with the digits it has: 0.1, not 0.10000000149011612.
  {
    name: "float",
    of: /^(?:FLOAT|REAL)$/,
    kind: "number",
    carried: "VARCHAR",
    value: float,
    say: sayAnyNumber,
    measure: asDouble
  },
  {name: "double", of: /^DOUBLE$/, kind: "number", say: sayAnyNumber, measure: asDouble},
  {
    name: "yes or no",
    of: /^BOOLEAN$/,
    kind: "words",
    say: String,
    measure: (sql) => asDouble(`CAST(${sql} AS INTEGER)`)
  },
  {
    name: "day or moment, in any unit and zone",
    of: /^(?:DATE|TIMESTAMP(?:_S|_MS|_NS| WITH TIME ZONE)?)$/,
    kind: "time",
    carried: "VARCHAR",
    say: sayMoment,
    measure: millisecondsOf
  },
  {name: "time of day", of: /^TIME$/, kind: "clock", carried: "VARCHAR", measure: (sql) => `epoch(${sql})`},
  {
    name: "time of day in a zone",
    of: /^TIME WITH TIME ZONE$/,
    kind: "clock",
    carried: "VARCHAR",
    measure: (sql) => `epoch(CAST(${sql} AS TIME))`,
    stored: "VARCHAR"
  },
  // Parquet's own kind of stretch has milliseconds at most, and few programs read it.
  {
    name: "stretch of time",
    of: /^INTERVAL$/,
    kind: "duration",
    carried: "VARCHAR",
    say: sayStretch,
    measure: (sql) => `epoch(${sql}) / 86400`,
    stored: "VARCHAR"
  },
  {name: "text", of: /^VARCHAR$/, kind: "words", say: sayText, order: lookedUp},
  {name: "one of a list", of: /^ENUM/, kind: "words", carried: "VARCHAR", say: sayText},
  {name: "bits, or one of several types", of: /^(?:BIT|UNION)/, kind: "words", carried: "VARCHAR", stored: "VARCHAR"},
  {name: "bytes, UUID and what is not known", of: /^/, kind: "words", carried: "VARCHAR"}
];

const ruleOf = (leaf: string): TypeRule => typeRules.find(({of}) => of.test(leaf))!;

interface ColumnType {
  type: DataType;
  /** Undefined of lists, structures and maps. */
  rule: TypeRule | undefined;
}

const known = new Map<string, ColumnType>();

function typeOf({type: text}: EngineColumn): ColumnType {
  const found = known.get(text);
  if (found) return found;
  const type = parseType(text);
  const made = {type, rule: type.kind === "leaf" ? ruleOf(type.text) : undefined};
  known.set(text, made);
  return made;
}

export const kindOf = (column: EngineColumn): TypeKind => typeOf(column).rule?.kind ?? "words";

export const isNumeric = (column: EngineColumn): boolean => kindOf(column) === "number";

/** A type as a query has to cast to it; undefined where it is the type itself. */
function castType(type: DataType, other: (rule: TypeRule) => string | undefined): string | undefined {
  const to = writeType(type, (leaf) => other(ruleOf(leaf)) ?? leaf);
  return to === writeType(type, (leaf) => leaf) ? undefined : to;
}

/** What a query asks for so that Arrow carries the column whole. */
export function carriedSql(column: EngineColumn): string {
  const to = castType(typeOf(column).type, ({carried}) => carried);
  return to ? `CAST(${identifier(column.name)} AS ${to})` : identifier(column.name);
}

/** Types in which Parquet holds the column whole, the best first; none where it holds the column's own. */
export function storedTypes(column: EngineColumn): string[] {
  const to = castType(typeOf(column).type, ({stored}) => stored);
  return to ? [...new Set([to, "VARCHAR"])] : [];
}

/** The size of a column's values in SQL; undefined where they have none. */
export const measureSql = (column: EngineColumn): string | undefined =>
  typeOf(column).rule?.measure?.(identifier(column.name));

/** What rows are sorted by to be in the order of a column. */
export const orderSql = (column: EngineColumn): string[] =>
  typeOf(column).rule?.order?.(identifier(column.name)) ?? [identifier(column.name)];

function read(carried: unknown, type: DataType): Value {
  if (carried === null || carried === undefined) return null;
  switch (type.kind) {
    case "leaf":
      return (ruleOf(type.text).value ?? ((value) => value as Value))(carried);
    case "list":
      return Array.from(carried as Iterable<unknown>, (item) => read(item, type.item));
    case "map":
      return new Map(
        Array.from(carried as Iterable<[unknown, unknown]>, ([key, value]) => [
          read(key, type.key),
          read(value, type.value)
        ])
      );
    default:
      return new Map(
        Array.from(carried as Iterable<[string, unknown]>, ([name, value], i) => [
          name,
          read(value, type.fields[i]!.type)
        ])
      );
  }
}

/** A value of a column from what Arrow carries of it. */
export const readValue = (carried: unknown, column: EngineColumn): Value => read(carried, typeOf(column).type);

const keyType = (type: DataType): DataType => (type.kind === "map" ? type.key : {kind: "leaf", text: "VARCHAR"});

const entryType = (type: DataType, i: number): DataType =>
  type.kind === "map" ? type.value : type.kind === "struct" ? type.fields[i]!.type : type;

function sayPart(value: Value, type: DataType): string {
  if (value === null) return "NULL";
  if (Array.isArray(value)) return `[${value.map((item) => sayPart(item, itemType(type))).join("; ")}]`;
  if (value instanceof Map)
    return `{${[...value].map(([key, each], i) => `${sayPart(key, keyType(type))}: ${sayPart(each, entryType(type, i))}`).join("; ")}}`;
  return (type.kind === "leaf" ? (ruleOf(type.text).say ?? String) : String)(value);
}

const itemType = (type: DataType): DataType => (type.kind === "list" ? type.item : type);

const isText = (type: DataType): boolean => type.kind === "leaf" && type.text === "VARCHAR";

/** A value of a column as a table shows it; where there is none, nothing. A list of texts is a path, as of a place. */
export function sayTyped(value: Value, column: EngineColumn): string {
  const {type} = typeOf(column);
  if (value === null) return "";
  if (Array.isArray(value) && value.length && isText(itemType(type)))
    return value.map((item) => sayPart(item, itemType(type))).join(" › ");
  if (isNumeric(column) && isYear(value, column.name)) return String(value);
  return sayPart(value, type);
}

const YEAR = /(?:^|[^a-z])(?:nam|years?)(?:[^a-z]|$)/;

/** A year is a whole number of four digits below a name with that word: “nam”, “list_year”, “Năm sinh”, “year(ngay)”. */
export const isYear = (value: unknown, name: string): boolean =>
  Number.isInteger(value) && (value as number) >= 1000 && (value as number) < 3000 && YEAR.test(fold(name));

function json(value: Value, type: DataType): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return `[${value.map((item) => json(item, itemType(type))).join(",")}]`;
  if (value instanceof Map)
    return `{${[...value].map(([key, each], i) => `${JSON.stringify(plainKey(key))}:${json(each, entryType(type, i))}`).join(",")}}`;
  const isNumber = type.kind === "leaf" && ruleOf(type.text).kind === "number";
  if (typeof value === "number" && !Number.isFinite(value)) return `"${value}"`;
  return isNumber ? String(value) : JSON.stringify(value);
}

const plainKey = (key: Value): string => (typeof key === "object" ? JSON.stringify(key) : String(key));

/** A value of a column as JSON, each number with all of its digits. */
export const jsonOf = (value: Value, column: EngineColumn): string => json(value, typeOf(column).type);

/** A value of a column as it stands in a CSV file: lists and structures as JSON, so that they stay one cell. */
export const flatValue = (value: Value, column: EngineColumn): null | boolean | number | bigint | string =>
  typeof value === "object" && value !== null ? jsonOf(value, column) : value;

/**
 * Rows as a transform works with them: lists as they are, structures as JSON; of a column of whole numbers either all are
 * doubles or, where one is beyond them, all are bigints. A decimal of more digits than a double has is rounded.
 */
export function datumsOf(rows: readonly Readonly<Record<string, Value>>[], columns: readonly EngineColumn[]): Datum[] {
  const readers = columns.map((column): [string, (value: Value) => unknown] => {
    const isLong = isNumeric(column) && rows.some((row) => typeof row[column.name] === "bigint");
    return [column.name, isLong ? (value) => (value === null ? null : BigInt(value as bigint)) : datumReader(column)];
  });
  return rows.map((row) => Object.fromEntries(readers.map(([name, of]) => [name, of(row[name]!)])));
}

type Datum = Record<string, unknown>;

const datumReader =
  (column: EngineColumn) =>
  (value: Value): unknown =>
    value instanceof Map ? jsonOf(value, column) : isNumeric(column) && value !== null ? Number(value) : value;
