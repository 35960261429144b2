import {parseDate} from "../article/date.js";
import {fault, type Fault} from "../check/fault.js";
import {address, byName, fields, integer, list, maybe, oneOf, read, text, type Schema} from "../check/schema.js";
import {parseYaml} from "../check/yaml.js";
import type {Axis} from "../dimensions/breakdown/axes.js";
import {parseBreakdown, type Breakdown} from "../dimensions/breakdown/breakdown.js";
import {wrongWith} from "../dimensions/breakdown/written.js";
import type {Indicator} from "../indicator/list.js";
import {compatible} from "../indicator/rules.js";
import type {Measure, ObsStatus} from "../observation.js";
import {MEASURES} from "../tables/schema.js";
import {placeId} from "../places/id.js";
import type {Level, Place} from "../places/list.js";
import {UNIT_CODES} from "../dimensions/unit/words.js";
import type {Decimal} from "./number.js";
import {parsePeriod} from "../dimensions/period/parse-period.js";

/** Columns that say of what and when a row is, and what it is called. */
/** “kind” stands before a name that it tells from others: “Huyện” before “Cao Lãnh”. */
export const KEYS = ["code", "place_id", "kind", "name", "parent", "period", "breakdown"] as const;
export type Key = (typeof KEYS)[number];

/** What one column of an official table states. */
export interface SidecarColumn {
  /** As its publisher heads it; of one of several periods without its own. */
  name: string;
  indicator: string;
  /** What narrows its indicator. */
  breakdown: Breakdown;
  measure: Measure;
  unit: string;
  /** Power of ten in which the cells are written. */
  mult: number;
  /** The period of all its cells, where the table has periods side by side. */
  period: string | null;
  /** How sure its figures are: provisional, estimated, else as published. */
  status: ObsStatus;
}

/** What of a table is not read: a row, a column or where both meet, and why. */
export interface Left {
  row: string | null;
  column: string | null;
  why: string;
}

/** What is told of an official table beside it, in a .yaml of the same name. */
export interface Sidecar {
  title: string;
  publisher: string;
  table: string;
  url: string | null;
  licence: string;
  published: string | null;
  retrieved: string;
  /** The list whose codes and names the rows have. */
  list: string | null;
  /** The place of every row, where no column says it. */
  place: string | null;
  /** What the places of all rows lie in, and their level: they tell apart what has one name. */
  within: string | null;
  level: Level | null;
  /** The period of every row, where no column says it. */
  period: string | null;
  freq: string;
  decimal: Decimal | null;
  /** The sheet of a workbook, and the first and last line of the heads, where they are not found. */
  sheet: string | null;
  heads: readonly [first: number, last: number] | null;
  /** The first and last line of the rows, where lines below them look like rows. */
  rows: readonly [first: number, last: number] | null;
  /** The head of the column that says of what a row is, where it is not called so. */
  keys: Map<string, Key>;
  /** Names of rows that no list has, each with the name that it is in the list. */
  names: Map<string, string>;
  left: Left[];
  /** By heads, or by what is left of heads without their time; the empty one is of heads that say a time alone. */
  columns: Map<string, SidecarColumn>;
}

/** What a sidecar may speak of. */
export interface SidecarVocabulary {
  places: ReadonlyMap<string, Place>;
  indicators: ReadonlyMap<string, Indicator>;
  axes: ReadonlyMap<string, Axis>;
}

/** A sidecar that was read; of one that is wrong, the heads of the columns it speaks of. */
export interface ReadSidecar {
  sidecar: Sidecar | undefined;
  heads: string[];
  faults: Fault[];
}

/** SDMX CL_FREQ: a year, half a year, a quarter, a month, a week, a day. */
const FREQUENCIES = ["A", "S", "Q", "M", "W", "D"];

const period = read(
  (text) => (parsePeriod(text) ? text : undefined),
  "viết 2018, 2018-06 hoặc 2016/2020",
  "write 2018, 2018-06 or 2016/2020"
);
const lines = read(
  (text): readonly [number, number] | undefined => {
    const [, first, last] = /^(\d{1,4})(?:\s*-\s*(\d{1,4}))?$/.exec(text) ?? [];
    return first ? [Number(first), Number(last ?? first)] : undefined;
  },
  "viết số dòng, như 3 hoặc 3-5",
  "write the number of the line, as 3 or 3-5"
);
const date = read(parseDate, "viết ngày có thật theo dạng 2020-06-01", "write a real date as 2020-06-01");

/** Words would set the figures apart from all others. */
const coded = read<never>(
  () => undefined,
  "ghi breakdown thay cho qualifier, bằng trục và mã của data/vocabulary/axes/: breakdown: area=rural",
  "write breakdown instead of qualifier, by the axes and codes of data/vocabulary/axes/: breakdown: area=rural"
);

/** Columns of rows that say of where they are. */
const NAMED = {code: maybe(text), place_id: maybe(text), kind: maybe(text), name: maybe(text), parent: maybe(text)};

function schemaOf({places, indicators}: SidecarVocabulary) {
  const indicator = oneOf(indicators.keys());
  const years = new Set([...places.values()].map(({list_year}) => String(list_year)));
  const stated = {
    ...{unit: maybe(oneOf(UNIT_CODES)), mult: maybe(integer), measure: maybe(oneOf(MEASURES)), period: maybe(period)},
    ...{breakdown: maybe(text), status: maybe(oneOf(["A", "P", "E"] as const))}
  };
  return fields({
    ...{title: text, publisher: text, table: text, licence: text, retrieved: date},
    ...{url: maybe(address), published: maybe(date)},
    list: maybe(
      read(
        (year) => (years.has(year) ? year : undefined),
        "ghi năm của danh mục, 2023 hoặc 2025",
        "write the year of the list, 2023 or 2025"
      )
    ),
    ...{place: maybe(placeId(places)), within: maybe(placeId(places))},
    level: maybe(oneOf(["province", "district", "commune"])),
    ...{freq: maybe(oneOf(FREQUENCIES)), decimal: maybe(oneOf([".", ","] as const))},
    ...{
      sheet: maybe(text),
      heads: maybe(lines),
      rows: maybe(lines),
      names: maybe(byName(text)),
      indicator: maybe(indicator)
    },
    keys: maybe(fields({...NAMED, period: maybe(text), breakdown: maybe(text)})),
    left: list(fields({row: maybe(text), column: maybe(text), why: text})),
    ...stated,
    columns: maybe(byName(fields({name: maybe(text), indicator: maybe(indicator), qualifier: maybe(coded), ...stated})))
  });
}

type Told<S> = S extends Schema<infer T> ? T : never;
type Written = Told<ReturnType<typeof schemaOf>>;

/** A head in one spelling, as cells are read. */
const headOf = (key: string): string => key.replace(/\s+/g, " ").trim().normalize("NFC");

/** Reads what is told of a table, with everything that is wrong in it. */
export function parseSidecar(yaml: string, vocabulary: SidecarVocabulary): ReadSidecar {
  const {value, raw, faults, lineOf} = parseYaml(yaml, schemaOf(vocabulary));
  const columns = (raw as {columns?: unknown} | null | undefined)?.columns;
  const heads = Object.keys(typeof columns === "object" ? (columns ?? {}) : {}).map(headOf);
  if (!value) return {sidecar: undefined, heads, faults};
  const told = Object.entries(value.columns ?? {}).map(([key, column]) => [headOf(key), column] as const);
  const read = [
    ...told,
    ...(value.indicator && !told.length ? [["", {...NO_COLUMN, name: value.title}] as const] : [])
  ].map(([key, column]) => [key, columnOf(key, column, value)] as const);
  const line = (key: string): number => (key ? lineOf(["columns", key]) : lineOf(["indicator"]));
  const wrong = read.flatMap(([key, column]) => wrongIn(column, vocabulary, line(key)));
  const all = [...faults, ...wrong, ...alike(read.map(([key, {name}]) => ({name, line: line(key)})))];
  if (!read.length)
    all.push(
      fault(
        lineOf(["columns"]),
        "thiếu mục “columns” nói từng cột là gì, hoặc “indicator” cho mọi cột",
        "the field “columns” is missing that says what each column is, or “indicator” for all"
      )
    );
  const sidecar = {
    ...value,
    freq: value.freq ?? "A",
    keys: new Map(KEYS.flatMap((key) => (value.keys?.[key] ? [[headOf(value.keys[key]), key] as const] : []))),
    names: new Map(Object.entries(value.names ?? {}).map(([row, name]) => [headOf(row), name])),
    columns: new Map(read)
  };
  return {sidecar: all.length ? undefined : sidecar, heads, faults: all};
}

type WrittenColumn = Pick<
  NonNullable<Written["columns"]>[string],
  "name" | "indicator" | "breakdown" | "unit" | "mult" | "measure" | "period" | "status"
>;

const NO_COLUMN: WrittenColumn = {
  ...{name: null, indicator: null, breakdown: null, unit: null, mult: null, measure: null, period: null, status: null}
};

/** A column may say its own indicator, breakdown, unit, measure and period; else the table's hold. */
const columnOf = (key: string, column: WrittenColumn, table: Written): SidecarColumn => ({
  ...{name: column.name ?? key, indicator: column.indicator ?? table.indicator ?? ""},
  breakdown: parseBreakdown(column.breakdown ?? table.breakdown),
  ...{measure: column.measure ?? table.measure ?? "level", unit: column.unit ?? table.unit ?? ""},
  ...{mult: column.mult ?? table.mult ?? 0, period: column.period, status: column.status ?? table.status ?? "A"}
});

function wrongIn(column: SidecarColumn, {indicators, axes}: SidecarVocabulary, line: number): Fault[] {
  const {name, indicator, unit, measure, breakdown} = column;
  if (!indicator)
    return [fault(line, `cột “${name}” thiếu mục “indicator”`, `the column “${name}” lacks the field “indicator”`)];
  const written = wrongWith(breakdown, indicators.get(indicator)!, axes);
  if (written) return [fault(line, `cột “${name}”: ${written[0]}`, `the column “${name}”: ${written[1]}`)];
  if (!unit) return [fault(line, `cột “${name}” thiếu mục “unit”`, `the column “${name}” lacks the field “unit”`)];
  if (compatible(indicators.get(indicator)!, {unit, measure})) return [];
  const right = indicators.get(indicator)!.unit;
  return [
    fault(
      line,
      `cột “${name}”: chỉ tiêu ${indicator} (${measure}) không đo bằng ${unit}, mà bằng ${right}`,
      `the column “${name}”: ${indicator} (${measure}) is measured in ${right}, not in ${unit}`
    )
  ];
}

/** Figures are known by the names of their columns, so no two may have one. */
function alike(columns: readonly {name: string; line: number}[]): Fault[] {
  const seen = new Set<string>();
  return columns.flatMap(({name, line}) => {
    if (!seen.has(name)) return (seen.add(name), []);
    return [
      fault(
        line,
        `hai cột cùng tên “${name}”; hãy đặt name khác nhau`,
        `two columns are called “${name}”; give each its own name`
      )
    ];
  });
}
