import {parseDate} from "../article/date.js";
import {fault, type Fault} from "../check/fault.js";
import {address, byName, fields, integer, maybe, oneOf, read, text, type Schema} from "../check/schema.js";
import {parseYaml} from "../check/yaml.js";
import type {Axis} from "../dimensions/breakdown/axes.js";
import {parseBreakdown, type Breakdown} from "../dimensions/breakdown/breakdown.js";
import {wrongWith} from "../dimensions/breakdown/written.js";
import type {Indicator} from "../indicator/list.js";
import {compatible} from "../indicator/rules.js";
import type {Measure} from "../observation.js";
import {MEASURES} from "../tables/schema.js";
import {placeId} from "../places/id.js";
import type {Level, Place} from "../places/list.js";
import {UNIT_CODES} from "../dimensions/unit/words.js";
import type {Decimal} from "./number.js";
import {parsePeriod} from "../dimensions/period/parse-period.js";

/** What one column of an official table states. */
export interface SidecarColumn {
  /** As its publisher heads it. */
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
const date = read(parseDate, "viết ngày có thật theo dạng 2020-06-01", "write a real date as 2020-06-01");

/** Words would set the figures apart from all others. */
const coded = read<never>(
  () => undefined,
  "ghi breakdown thay cho qualifier, bằng trục và mã của data/vocabulary/axes/: breakdown: area=rural",
  "write breakdown instead of qualifier, by the axes and codes of data/vocabulary/axes/: breakdown: area=rural"
);

function schemaOf({places, indicators}: SidecarVocabulary) {
  const years = new Set([...places.values()].map(({list_year}) => String(list_year)));
  const stated = {
    ...{unit: maybe(oneOf(UNIT_CODES)), mult: maybe(integer), measure: maybe(oneOf(MEASURES)), period: maybe(period)}
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
    ...stated,
    columns: byName(
      fields({
        ...{name: maybe(text), indicator: oneOf(indicators.keys()), breakdown: maybe(text), qualifier: maybe(coded)},
        ...stated
      })
    )
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
  const read = Object.entries(value.columns).map(([key, column]) => [key, columnOf(key, column, value)] as const);
  const wrong = read.flatMap(([key, column]) => wrongIn(column, vocabulary, lineOf(["columns", key])));
  const all = [...faults, ...wrong, ...alike(read.map(([key, {name}]) => ({name, line: lineOf(["columns", key])})))];
  if (!read.length)
    all.push(fault(lineOf(["columns"]), "mục “columns” chưa có cột nào", "the field “columns” has no column"));
  const sidecar = {
    ...value,
    freq: value.freq ?? "A",
    columns: new Map(read.map(([key, column]) => [headOf(key), column]))
  };
  return {sidecar: all.length ? undefined : sidecar, heads, faults: all};
}

/** A column may say its own unit, measure and period; else the table's hold. */
const columnOf = (key: string, column: Written["columns"][string], table: Written): SidecarColumn => ({
  ...{name: column.name ?? headOf(key), indicator: column.indicator, breakdown: parseBreakdown(column.breakdown)},
  ...{measure: column.measure ?? table.measure ?? "level", unit: column.unit ?? table.unit ?? ""},
  ...{mult: column.mult ?? table.mult ?? 0, period: column.period}
});

function wrongIn(column: SidecarColumn, {indicators, axes}: SidecarVocabulary, line: number): Fault[] {
  const {name, indicator, unit, measure, breakdown} = column;
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
