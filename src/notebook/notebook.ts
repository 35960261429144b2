import type {ChartSpec} from "./chart-spec.js";
import {parseChartSpec} from "./chart-spec.js";
import {newId} from "./new-id.js";

/** What every cell has: an id of its own, and the name by which others speak of it. */
interface Named {
  id: string;
  name: string;
}

export interface TextCell extends Named {
  kind: "text";
  source: string;
}

export interface SqlCell extends Named {
  kind: "sql";
  source: string;
}

export interface TransformCell extends Named {
  kind: "transform";
  from: string;
  source: string;
}

export interface ChartCell extends Named {
  kind: "chart";
  from: string;
  chart: ChartSpec;
}

export interface Sort {
  column: string;
  descending: boolean;
}

export interface TableCell extends Named {
  kind: "table";
  from: string;
  sort: Sort | null;
  /** What is typed above each column. */
  filters: Record<string, string>;
}

/** What a reader may choose, and what of it is chosen. */
export type InputSpec =
  | {
      type: "select";
      label: string;
      /** Said one by one, or the first column (and its words, the second) of another cell. */
      options: string[];
      from: string;
    }
  | {type: "range"; label: string; min: number; max: number; step: number}
  | {type: "place"; label: string};

export interface InputCell extends Named {
  kind: "input";
  input: InputSpec;
  value: string | number | null;
}

export type Cell = TextCell | SqlCell | TransformCell | ChartCell | TableCell | InputCell;

export type CellKind = Cell["kind"];

export interface Notebook {
  title: string;
  cells: Cell[];
  /** The reader's own files, by the tables that they became: they are not kept, only what they were called. */
  files?: Record<string, string>;
}

/** The kinds in the order in which they are offered. */
export const KINDS: readonly CellKind[] = ["sql", "chart", "table", "input", "transform", "text"];

/** No file of a notebook says these in more letters or cells. */
const LONGEST = 100_000;
const MOST_CELLS = 200;

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const text = (value: unknown): string => (typeof value === "string" ? value.slice(0, LONGEST) : "");

const number = (value: unknown, other: number): number =>
  typeof value === "number" && Number.isFinite(value) ? value : other;

const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];

const scalar = (value: unknown): string | number | null =>
  typeof value === "string" || (typeof value === "number" && Number.isFinite(value)) ? value : null;

const parseSort = (value: unknown): Sort | null =>
  isObject(value) && typeof value["column"] === "string"
    ? {column: value["column"], descending: value["descending"] === true}
    : null;

const parseTexts = (value: unknown): Record<string, string> =>
  isObject(value)
    ? Object.fromEntries(
        Object.entries(value).flatMap(([key, each]) => (typeof each === "string" && each ? [[key, each]] : []))
      )
    : {};

const inputs: Record<InputSpec["type"], (json: Json) => InputSpec> = {
  select: (json) => ({
    type: "select",
    label: text(json["label"]),
    options: texts(json["options"]),
    from: text(json["from"])
  }),
  range: (json) => ({
    type: "range",
    label: text(json["label"]),
    min: number(json["min"], 0),
    max: number(json["max"], 100),
    step: number(json["step"], 1) || 1
  }),
  place: (json) => ({type: "place", label: text(json["label"])})
};

const parseInput = (value: unknown): InputSpec => {
  const json = isObject(value) ? value : {};
  const type = text(json["type"]);
  return inputs[Object.hasOwn(inputs, type) ? (type as InputSpec["type"]) : "select"](json);
};

/** What of a kind's own a file says; anything else in it is dropped. */
const bodies: Record<CellKind, (json: Json, named: Named) => Cell> = {
  text: (json, named) => ({...named, kind: "text", source: text(json["source"])}),
  sql: (json, named) => ({...named, kind: "sql", source: text(json["source"])}),
  transform: (json, named) => ({...named, kind: "transform", from: text(json["from"]), source: text(json["source"])}),
  chart: (json, named) => ({...named, kind: "chart", from: text(json["from"]), chart: parseChartSpec(json["chart"])}),
  table: (json, named) => ({
    ...named,
    kind: "table",
    from: text(json["from"]),
    sort: parseSort(json["sort"]),
    filters: parseTexts(json["filters"])
  }),
  input: (json, named) => ({...named, kind: "input", input: parseInput(json["input"]), value: scalar(json["value"])})
};

const isKind = (kind: unknown): kind is CellKind => KINDS.includes(kind as CellKind);

/** A notebook from somebody's file or link: only what a notebook can be, whatever else it holds. */
export function parseNotebook(value: unknown): Notebook {
  if (!isObject(value) || !Array.isArray(value["cells"])) throw new Error("not a notebook");
  const ids = new Set<string>();
  const cells = value["cells"].slice(0, MOST_CELLS).flatMap((json, i) => {
    if (!isObject(json) || !isKind(json["kind"])) return [];
    const wanted = text(json["id"]).replace(/[^\w-]/g, "");
    const id = wanted && !ids.has(wanted) ? wanted : `c${i}-${ids.size}`;
    ids.add(id);
    return [bodies[json["kind"]](json, {id, name: text(json["name"])})];
  });
  const files = parseTexts(value["files"]);
  return {title: text(value["title"]), cells, ...(Object.keys(files).length && {files})};
}

/** How the name of a new cell of each kind begins. */
const STEMS: Record<CellKind, string> = {
  text: "chu",
  sql: "bang",
  transform: "bien_doi",
  chart: "bieu_do",
  table: "xem",
  input: "chon"
};

/** The first name of its kind that is free. */
export function freeName({cells}: Notebook, kind: CellKind): string {
  const taken = new Set(cells.map(({name}) => name.toLowerCase()));
  for (let n = 1; ; ++n) if (!taken.has(`${STEMS[kind]}${n}`)) return `${STEMS[kind]}${n}`;
}

/** A cell of a kind with nothing in it, or with what it most likely is about. */
export function newCell(notebook: Notebook, kind: CellKind, from = ""): Cell {
  const id = newId();
  return bodies[kind]({from, value: null, source: ""}, {id, name: freeName(notebook, kind)});
}

/** The cells whose rows others may ask for. */
export const isTabular = ({kind}: Cell): boolean => kind === "sql" || kind === "transform" || kind === "table";
