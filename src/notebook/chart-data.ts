import {ticks} from "d3";
import {say} from "../words/say.js";
import {arrowRows} from "./arrow.js";
import {CHANNELS, LAYOUTS, type Channel, type ChartSpec, type Mark} from "./chart-spec.js";
import type {EngineColumn, Engine, Made} from "./engine.js";
import {identifier} from "./identifier.js";
import {sayAxis, type Says} from "./say-axis.js";
import {carriedSql, kindOf, measureSql, readValue, sayTyped} from "./types.js";

/** More marks than this are drawn by a sample: no eye tells them apart, and no page draws them smoothly. */
export const MOST_MARKS = 20_000;

export interface Drawn {
  /** Rows by channel: x, y, color, fx, fy; of a histogram x1 and x2. */
  rows: Record<string, unknown>[];
  /** How many there are, of which `rows` may be a sample. */
  all: number;
  /** Rows that have no place on an axis. */
  unplaced: number;
  /** How the values of each channel are said. */
  says: Says;
}

const said = (chart: ChartSpec): Channel[] => CHANNELS.filter((channel) => chart[channel]);

/** What a chart still lacks, by the channel. */
export function lackingChannel({mark, x, y, color, reduce}: ChartSpec): Channel | undefined {
  if (mark === "rectY") return x ? undefined : "x";
  if (!x && !(mark === "barX" && reduce === "count")) return "x";
  const isCounted = reduce === "count" && mark !== "barX" && mark !== "cell";
  if (!y && !isCounted) return "y";
  return mark === "cell" && !color && reduce !== "count" ? "color" : undefined;
}

/** The columns of a chart that are not in its table. */
export const unknownColumns = (chart: ChartSpec, {columns}: Made): string[] =>
  said(chart)
    .map((channel) => chart[channel])
    .filter((name) => !columns.some((column) => column.name === name));

/** Channels on which a mark lays out sizes; on the others each value has a place of its own. */
const SIZED: Record<Mark, readonly Channel[]> = {
  dot: ["x", "y"],
  lineY: ["x", "y"],
  areaY: ["x", "y"],
  barX: ["x"],
  barY: ["y"],
  cell: [],
  rectY: ["x"]
};

/** Channels that a mark can lay out by size alone. */
const MEASURED: Record<Mark, readonly Channel[]> = {
  ...{dot: [], cell: [], lineY: ["y"], areaY: ["y"]},
  ...{barX: ["x"], barY: ["y"], rectY: ["x"]}
};

const ADDED = ["sum", "mean", "median"];

/** A column of a chart that has no size where one is needed. */
export function unmeasured(chart: ChartSpec, {columns}: Made): EngineColumn | undefined {
  const {reduced} = LAYOUTS[chart.mark];
  const of = (channel: Channel): EngineColumn | undefined => columns.find(({name}) => name === chart[channel]);
  const value = chart.reduce === "count" ? undefined : of(reduced);
  if (value && chart.reduce && !measureSql(value)) return value;
  if (value && ADDED.includes(chart.reduce) && ["time", "clock"].includes(kindOf(value)) && chart.reduce === "sum")
    return value;
  return MEASURED[chart.mark]
    .filter((channel) => !(chart.reduce && channel === reduced))
    .map(of)
    .find((column) => column && kindOf(column) === "words");
}

const REDUCED: Record<string, (size: string) => string> = {
  sum: (size) => `sum(${size})`,
  mean: (size) => `avg(${size})`,
  median: (size) => `median(${size})`,
  min: (size) => `min(${size})`,
  max: (size) => `max(${size})`
};

/** A channel as the engine is asked for it, and what is drawn of the answer. */
interface Asked {
  channel: Channel;
  sql: string;
  read: (carried: unknown) => unknown;
}

const sizeOf =
  (column: EngineColumn) =>
  (size: unknown): unknown =>
    typeof size !== "number" || !Number.isFinite(size) ? null : kindOf(column) === "time" ? new Date(size) : size;

/** A value that has a place of its own: a number where a double holds it, else its words. */
const placed =
  (column: EngineColumn) =>
  (carried: unknown): unknown => {
    const value = readValue(carried, column);
    return value === null
      ? say("(trống)", "(empty)")
      : typeof value === "number"
        ? value
        : typeof value === "bigint"
          ? String(value)
          : kindOf(column) === "number"
            ? value
            : sayTyped(value, column);
  };

function asked(chart: ChartSpec, columns: readonly EngineColumn[], channel: Channel): Asked {
  const column = columns.find(({name}) => name === chart[channel])!;
  const isSized = SIZED[chart.mark].includes(channel) && kindOf(column) !== "words";
  return isSized
    ? {channel, sql: measureSql(column)!, read: sizeOf(column)}
    : {channel, sql: carriedSql(column), read: placed(column)};
}

/** What is worked out of each group. */
function askedOfGroups(chart: ChartSpec, columns: readonly EngineColumn[]): Asked {
  const channel = LAYOUTS[chart.mark].reduced;
  if (chart.reduce === "count") return {channel, sql: "CAST(count(*) AS DOUBLE)", read: (count) => count};
  const column = columns.find(({name}) => name === chart[channel])!;
  return {channel, sql: `CAST(${REDUCED[chart.reduce]!(measureSql(column)!)} AS DOUBLE)`, read: sizeOf(column)};
}

const ROW = identifier("#row");

/** One row a group, worked out by the engine; in the order of the rows where they have one. */
function groupedSql(from: string, groups: readonly Asked[], value: Asked, isOrdered: boolean): string {
  const list = [...groups, value].map(({sql, channel}) => `${sql} AS ${channel}`).join(", ");
  const rows = isOrdered ? `(SELECT *, row_number() OVER () AS ${ROW} FROM ${identifier(from)})` : identifier(from);
  const by = groups.length ? ` GROUP BY ${groups.map((_, i) => i + 1).join(", ")}` : "";
  return `SELECT ${list} FROM ${rows}${by}${by && ` ORDER BY ${isOrdered ? `min(${ROW})` : "ALL"}`}`;
}

const ID = "observation_id";

/** Rows as they are, with the ids of their sentences. */
function plainSql(from: string, all: readonly Asked[], {columns}: Made): string {
  const id = columns.some(({name}) => name === ID) ? [ID] : [];
  const list = [...all.map(({sql, channel}) => `${sql} AS ${channel}`), ...id];
  return `SELECT ${list.join(", ")} FROM ${identifier(from)}`;
}

const sampled = (sql: string): string =>
  `SELECT * FROM (${sql}) USING SAMPLE reservoir(${MOST_MARKS} ROWS) REPEATABLE (7)`;

const BINS = 24;

/** A histogram: the engine counts, in bins of round numbers. */
async function histogram(engine: Engine, from: string, chart: ChartSpec, {columns}: Made): Promise<Drawn> {
  const x = columns.find(({name}) => name === chart.x)!;
  const [size, table, read] = [measureSql(x)!, identifier(from), sizeOf(x)];
  const [bounds] = arrowRows(
    await engine.read(
      `SELECT min(${size}) AS least, max(${size}) AS most, CAST(count(*) AS DOUBLE) AS n, (SELECT CAST(count(*) AS DOUBLE) FROM ${table}) AS n_all FROM ${table} WHERE isfinite(${size})`
    )
  );
  const [least, most, n, all] = ["least", "most", "n", "n_all"].map((name) => Number(bounds![name])) as [
    number,
    number,
    number,
    number
  ];
  const marks = ticks(least, most, BINS);
  const step = marks.length > 1 ? marks[1]! - marks[0]! : 1;
  const others = (["color", "fx", "fy"] as const)
    .filter((channel) => chart[channel])
    .map((channel) => asked(chart, columns, channel));
  const columnsSql = others.map(({sql, channel}) => `, ${sql} AS ${channel}`).join("");
  const counted = await engine.read(
    `SELECT floor(${size} / ${step}) AS bin${columnsSql}, CAST(count(*) AS DOUBLE) AS y FROM ${table} WHERE isfinite(${size}) GROUP BY ALL ORDER BY ALL`
  );
  const bins = readAsked(counted, [
    {channel: "x", sql: "bin", read: Number},
    {channel: "y", sql: "y", read: Number},
    ...others
  ]);
  const edge = (bin: number): unknown => read(bin * step);
  return {
    rows: bins.map(({x: bin, ...row}) => ({...row, x1: edge(Number(bin)), x2: edge(Number(bin) + 1)})),
    all: n,
    unplaced: all - n,
    says: sayAxis(chart, columns)
  };
}

/** The rows of an answer, channel by channel. */
function readAsked(table: Awaited<ReturnType<Engine["read"]>>, all: readonly Asked[]): Record<string, unknown>[] {
  const vectors = all.map(({channel, sql}) => table.getChild(sql === "bin" ? "bin" : channel)!);
  const ids = table.getChild(ID);
  return Array.from({length: table.numRows}, (_, i) => ({
    ...Object.fromEntries(all.map(({channel, read}, k) => [channel, read(vectors[k]!.get(i))])),
    ...(ids && {[ID]: ids.get(i)})
  }));
}

/**
 * What a chart draws: aggregated by the engine where it is to be, and never more than can be seen. Where the rows stand in an
 * order that somebody gave them, so do the groups.
 */
export async function chartData(
  engine: Engine,
  from: string,
  chart: ChartSpec,
  made: Made,
  isOrdered = false
): Promise<Drawn> {
  if (chart.mark === "rectY") return histogram(engine, from, chart, made);
  const {reduced} = LAYOUTS[chart.mark];
  const plain = said(chart)
    .filter((channel) => !(chart.reduce && channel === reduced))
    .map((channel) => asked(chart, made.columns, channel));
  const value = chart.reduce ? askedOfGroups(chart, made.columns) : undefined;
  const list = value ? [...plain, value] : plain;
  const sql = value ? groupedSql(from, plain, value, isOrdered) : plainSql(from, plain, made);
  const all = value ? await countOf(engine, sql) : made.rows;
  const rows = readAsked(await engine.read(all > MOST_MARKS ? sampled(sql) : sql), list);
  const seen = rows.filter((row) => list.every(({channel}) => row[channel] !== null));
  return {rows: seen, all, unplaced: rows.length - seen.length, says: sayAxis(chart, made.columns)};
}

async function countOf(engine: Engine, sql: string): Promise<number> {
  const [row] = arrowRows(await engine.read(`SELECT CAST(count(*) AS DOUBLE) AS n FROM (${sql})`));
  return Number(row!["n"]);
}
