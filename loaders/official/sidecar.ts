import {parse} from "yaml";
import {parseDate} from "../article/date.js";
import type {Measure} from "../observation.js";
import {Unreadable} from "../quarantine.js";

/** What one column of an official table states. */
export interface Column {
  /** As its publisher heads it. */
  name: string;
  indicator: string;
  qualifier: string | null;
  measure: Measure;
  unit: string;
  /** Power of ten in which the cells are written. */
  mult: number;
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
  /** The list whose codes the column `code` has. */
  list: string | null;
  /** The place of every row, where no column says it. */
  place: string | null;
  /** The period of every row, where no column says it. */
  period: string | null;
  freq: string;
  columns: Map<string, Column>;
}

type Said = Record<string, unknown>;

const MEASURES: readonly Measure[] = ["level", "growth", "change", "multiple", "plan_share", "share", "rank"];

/** Reads what is told of a table. Throws Unreadable with the field that is missing or wrong. */
export function parseSidecar(text: string, indicators: ReadonlySet<string>): Sidecar {
  const said = parsed(text);
  const columns = said["columns"];
  if (!isMap(columns) || !Object.keys(columns).length) throw missing("columns");
  return {
    title: needed(said, "title"),
    publisher: needed(said, "publisher"),
    table: needed(said, "table"),
    licence: needed(said, "licence"),
    retrieved: needed(said, "retrieved", parseDate),
    url: maybe(said, "url", (url) => (/^https?:\/\/\S+$/.test(url) ? url : undefined)),
    published: maybe(said, "published", parseDate),
    list: maybe(said, "list"),
    place: maybe(said, "place"),
    period: maybe(said, "period"),
    freq: maybe(said, "freq") ?? "A",
    columns: new Map(Object.entries(columns).map(([key, column]) => [key, columnOf(key, column, said, indicators)]))
  };
}

function parsed(text: string): Said {
  try {
    const said: unknown = parse(text);
    if (isMap(said)) return said;
  } catch {
    // Said below, as of a file that holds no fields.
  }
  throw wrong(
    "tệp .yaml đi kèm không đọc được; hãy viết mỗi mục một dòng theo dạng tên: giá trị",
    "the .yaml beside it cannot be read; write a line a field, name: value"
  );
}

/** A column may say its own unit and measure; else the table's hold. */
function columnOf(key: string, column: unknown, table: Said, indicators: ReadonlySet<string>): Column {
  const said = {unit: table["unit"], mult: table["mult"], measure: table["measure"], ...(isMap(column) ? column : {})};
  const indicator = needed(said, "indicator");
  if (!indicators.has(indicator))
    throw wrong(`chỉ tiêu “${indicator}” không có trong danh mục`, `there is no indicator “${indicator}”`);
  const mult = Number(said["mult"] ?? 0);
  if (!Number.isInteger(mult))
    throw wrong("“mult” phải là số nguyên, như 3 cho nghìn", "“mult” is a whole number, 3 for thousands");
  const measure = maybe(said, "measure", (name) => MEASURES.find((each) => each === name)) as Measure | null;
  return {
    name: maybe(said, "name") ?? key,
    indicator,
    qualifier: maybe(said, "qualifier"),
    measure: measure ?? "level",
    unit: needed(said, "unit"),
    mult
  };
}

const isMap = (value: unknown): value is Said => typeof value === "object" && value !== null && !Array.isArray(value);

const textOf = (value: unknown): string =>
  value === undefined || value === null ? "" : String(value).normalize("NFC").trim();

/** A field that may be left empty, but not be wrong. */
function maybe(said: Said, name: string, check: (text: string) => string | undefined = (text) => text): string | null {
  const text = textOf(said[name]);
  if (!text) return null;
  const value = check(text);
  if (value === undefined)
    throw wrong(`mục “${name}” không hợp lệ: “${text}”`, `the field “${name}” is invalid: “${text}”`);
  return value;
}

function needed(said: Said, name: string, check?: (text: string) => string | undefined): string {
  const value = maybe(said, name, check);
  if (value === null) throw missing(name);
  return value;
}

const missing = (name: string): Unreadable =>
  wrong(`tệp .yaml đi kèm thiếu mục “${name}”`, `the .yaml beside it lacks the field “${name}”`);

const wrong = (vi: string, en: string): Unreadable => new Unreadable("official", null, [vi, en]);
