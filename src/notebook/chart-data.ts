import {ticks} from "d3";
import {rowsOf} from "./arrow.js";
import {CHANNELS, LAYOUTS, type Channel, type ChartSpec} from "./chart-spec.js";
import type {Engine, Made} from "./engine.js";
import {isDate} from "./filter.js";
import {identifier} from "./identifier.js";

/** More marks than this are drawn by a sample: no eye tells them apart, and no page draws them smoothly. */
export const MOST_MARKS = 20_000;

export interface Drawn {
  /** Rows by channel: x, y, color, fx, fy; of a histogram x1 and x2. */
  rows: Record<string, unknown>[];
  /** How many there are, of which `rows` may be a sample. */
  all: number;
}

const said = (chart: ChartSpec): Channel[] => CHANNELS.filter((channel) => chart[channel]);

/** What a chart still lacks, by the channel. */
export function lacking({mark, x, y, color, reduce}: ChartSpec): Channel | undefined {
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

const REDUCED: Record<string, (name: string) => string> = {
  count: () => "CAST(count(*) AS DOUBLE)",
  sum: (name) => `CAST(sum(${name}) AS DOUBLE)`,
  mean: (name) => `avg(${name})`,
  median: (name) => `CAST(median(${name}) AS DOUBLE)`,
  min: (name) => `min(${name})`,
  max: (name) => `max(${name})`
};

/** One row a group, worked out by the engine. */
function groupedSql(from: string, chart: ChartSpec): string {
  const {reduced} = LAYOUTS[chart.mark];
  const groups = said(chart).filter((channel) => channel !== reduced);
  const value = REDUCED[chart.reduce]!(identifier(chart[reduced]));
  const columns = groups.map((channel) => `${identifier(chart[channel])} AS ${channel}`);
  const by = columns.length ? ` GROUP BY ${groups.map((_, i) => i + 1).join(", ")} ORDER BY ALL` : "";
  return `SELECT ${[...columns, `${value} AS ${reduced}`].join(", ")} FROM ${identifier(from)}${by}`;
}

/** Rows as they are, with the ids of their sentences. */
function plainSql(from: string, chart: ChartSpec, {columns}: Made): string {
  const id = columns.some(({name}) => name === "observation_id") ? ["observation_id"] : [];
  const list = [...said(chart).map((channel) => `${identifier(chart[channel])} AS ${channel}`), ...id];
  return `SELECT ${list.join(", ")} FROM ${identifier(from)}`;
}

const sampled = (sql: string): string =>
  `SELECT * FROM (${sql}) USING SAMPLE reservoir(${MOST_MARKS} ROWS) REPEATABLE (7)`;

const BINS = 24;

/** A histogram: the engine counts, in bins of round numbers. */
async function histogram(engine: Engine, from: string, chart: ChartSpec, {columns}: Made): Promise<Drawn> {
  const x = columns.find(({name}) => name === chart.x)!;
  const value = isDate(x) ? `epoch(${identifier(x.name)})` : `CAST(${identifier(x.name)} AS DOUBLE)`;
  const table = identifier(from);
  const [bounds] = rowsOf(
    await engine.read(
      `SELECT CAST(min(${value}) AS DOUBLE) AS least, CAST(max(${value}) AS DOUBLE) AS most FROM ${table}`
    )
  );
  const [least, most] = [Number(bounds!["least"]), Number(bounds!["most"])];
  const marks = ticks(least, most, BINS);
  const step = marks.length > 1 ? marks[1]! - marks[0]! : 1;
  const others = (["color", "fx", "fy"] as const).filter((channel) => chart[channel]);
  const columnsSql = others.map((channel) => `, ${identifier(chart[channel])} AS ${channel}`).join("");
  const rows = rowsOf(
    await engine.read(
      `SELECT floor(${value} / ${step}) AS bin${columnsSql}, CAST(count(*) AS DOUBLE) AS y FROM ${table} WHERE ${value} IS NOT NULL GROUP BY ALL ORDER BY ALL`
    )
  );
  const edge = (bin: number): unknown => (isDate(x) ? new Date(bin * step * 1000) : bin * step);
  return {
    rows: rows.map(({bin, ...row}) => ({...row, x1: edge(Number(bin)), x2: edge(Number(bin) + 1)})),
    all: rows.length
  };
}

/** What a chart draws: aggregated by the engine where it is to be, and never more than can be seen. */
export async function chartData(engine: Engine, from: string, chart: ChartSpec, made: Made): Promise<Drawn> {
  if (chart.mark === "rectY") return histogram(engine, from, chart, made);
  const sql = chart.reduce ? groupedSql(from, chart) : plainSql(from, chart, made);
  const all = chart.reduce ? await countOf(engine, sql) : made.rows;
  const rows = rowsOf(await engine.read(all > MOST_MARKS ? sampled(sql) : sql));
  return {rows: dated(rows, chart, made), all};
}

async function countOf(engine: Engine, sql: string): Promise<number> {
  const [row] = rowsOf(await engine.read(`SELECT CAST(count(*) AS DOUBLE) AS n FROM (${sql})`));
  return Number(row!["n"]);
}

/** Days as dates, so that axes of time are drawn as such. */
function dated(rows: Record<string, unknown>[], chart: ChartSpec, {columns}: Made): Record<string, unknown>[] {
  const days = (["x", "y"] as const).filter((channel) => columns.some((c) => c.name === chart[channel] && isDate(c)));
  if (!days.length) return rows;
  return rows.map((row) => ({
    ...row,
    ...Object.fromEntries(
      days.map((channel) => [channel, row[channel] === null ? null : new Date(String(row[channel]))])
    )
  }));
}
