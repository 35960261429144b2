/** The marks of a chart, by Observable Plot's names. */
export const MARKS = ["dot", "lineY", "areaY", "barX", "barY", "cell", "rectY"] as const;
export type Mark = (typeof MARKS)[number];

/** How the rows of a group become one. */
export const REDUCERS = ["count", "sum", "mean", "median", "min", "max"] as const;
export type Reducer = (typeof REDUCERS)[number];

/** What a chart is called, and which column stands for what; an empty name is none. */
export interface ChartSpec {
  /** A sentence that says what is seen; without it the name of the cell. */
  title: string;
  mark: Mark;
  x: string;
  y: string;
  color: string;
  fx: string;
  fy: string;
  reduce: Reducer | "";
}

export const CHANNELS = ["x", "y", "color", "fx", "fy"] as const;
export type Channel = (typeof CHANNELS)[number];

const NONE: ChartSpec = {title: "", mark: "dot", x: "", y: "", color: "", fx: "", fy: "", reduce: ""};

const oneOf = <T extends string, D>(list: readonly T[], value: unknown, other: D): T | D =>
  list.includes(value as T) ? (value as T) : other;

/** A chart as a file says it; what cannot be is left out. */
export function parseChartSpec(value: unknown): ChartSpec {
  const json = (typeof value === "object" && value !== null ? value : {}) as Record<string, unknown>;
  const column = (name: Channel): string => (typeof json[name] === "string" ? json[name] : "");
  return {
    title: typeof json["title"] === "string" ? json["title"] : NONE.title,
    mark: oneOf(MARKS, json["mark"], NONE.mark),
    x: column("x"),
    y: column("y"),
    color: column("color"),
    fx: column("fx"),
    fy: column("fy"),
    reduce: oneOf(REDUCERS, json["reduce"], "" as const)
  };
}

/** How a mark lays out what it draws. */
interface Layout {
  /** Plot's name of the channel that `color` is. */
  paint: "fill" | "stroke";
  /** The channel that a reducer works out; the others make the groups. */
  reduced: "x" | "y" | "color";
  /** Plot's transform for it. */
  transform: "groupX" | "groupY" | "group" | "binX";
}

export const LAYOUTS: Record<Mark, Layout> = {
  dot: {paint: "fill", reduced: "y", transform: "groupX"},
  lineY: {paint: "stroke", reduced: "y", transform: "groupX"},
  areaY: {paint: "fill", reduced: "y", transform: "groupX"},
  barX: {paint: "fill", reduced: "x", transform: "groupY"},
  barY: {paint: "fill", reduced: "y", transform: "groupX"},
  cell: {paint: "fill", reduced: "color", transform: "group"},
  rectY: {paint: "fill", reduced: "y", transform: "binX"}
};
