import {html} from "htl";
import {sayNumber} from "../words/number.js";
import {say} from "../words/say.js";
import {svgElement} from "../charts/svg-element.js";
import {arrowRows} from "./arrow.js";
import type {EngineColumn, Engine, Made} from "./engine.js";
import {identifier} from "./identifier.js";
import {carriedSql, kindOf, measureSql, readValue, sayTyped, type Value} from "./types.js";

const BINS = 20;
const [WIDTH, HEIGHT] = [96, 24];

type Reader = Pick<Engine, "read">;

/** What is said of a column as a whole. */
interface Summary {
  known: number;
  distinct: number;
  /** The ends of what has a size; null where it has none. */
  least: Value;
  most: Value;
  /** The same as doubles. */
  from: number;
  to: number;
}

/** The size of a column's values, where their kind has an order of size. */
const sizeSql = (column: EngineColumn): string | undefined =>
  kindOf(column) === "words" ? undefined : measureSql(column);

/** What is asked of a column: how much it holds, and between which ends. No number that is none, nor “infinity”, is an end. */
function askedOf(column: EngineColumn, i: number): string[] {
  const [name, size] = [identifier(column.name), sizeSql(column)];
  const ends = (["min", "max"] as const).flatMap((end) => {
    if (!size) return [`NULL AS ${end}_${i}`, `NULL AS ${end}_size_${i}`];
    const within = `FILTER (WHERE isfinite(${size}))`;
    const whole = carriedSql(column).replace(name, `${end}(${name}) ${within}`);
    return [`${whole} AS ${end}_${i}`, `${end}(${size}) ${within} AS ${end}_size_${i}`];
  });
  return [
    `CAST(count(${name}) AS DOUBLE) AS known_${i}`,
    `CAST(approx_count_distinct(${name}) AS DOUBLE) AS distinct_${i}`,
    ...ends
  ];
}

/** Summaries of columns by one question. */
async function askAll(
  engine: Reader,
  from: string,
  columns: readonly EngineColumn[]
): Promise<(Summary | undefined)[]> {
  const table = await engine.read(
    `SELECT ${columns.flatMap((column, i) => askedOf(column, i)).join(", ")} FROM ${identifier(from)}`
  );
  const value = (name: string): unknown => table.getChild(name)?.get(0);
  return columns.map((column, i) => ({
    known: Number(value(`known_${i}`)),
    distinct: Number(value(`distinct_${i}`)),
    least: readValue(value(`min_${i}`), column),
    most: readValue(value(`max_${i}`), column),
    from: Number(value(`min_size_${i}`) ?? NaN),
    to: Number(value(`max_size_${i}`) ?? NaN)
  }));
}

/** All at once, which reads the table once; where that fails each by itself, so that none costs the others theirs. */
async function summariesOf(
  engine: Reader,
  from: string,
  columns: readonly EngineColumn[]
): Promise<(Summary | undefined)[]> {
  try {
    return await askAll(engine, from, columns);
  } catch {
    const each: (Summary | undefined)[] = [];
    for (const column of columns) each.push((await askAll(engine, from, [column]).catch(() => [undefined]))[0]);
    return each;
  }
}

const binsSql = (from: string, size: string, least: number, step: number): string =>
  `SELECT CAST(least(greatest(floor((${size} - ${least}) / ${step}), 0), ${BINS - 1}) AS INTEGER) AS bin, CAST(count(*) AS DOUBLE) AS n
FROM ${identifier(from)} WHERE isfinite(${size}) GROUP BY bin`;

function bars(counts: readonly number[], name: string): SVGSVGElement {
  const most = Math.max(...counts, 1);
  const width = WIDTH / BINS;
  return svgElement(
    "svg",
    {width: WIDTH, height: HEIGHT, role: "img", "aria-label": name},
    ...counts.map((count, i) => {
      const height = count ? Math.max(1, (count / most) * HEIGHT) : 0;
      return svgElement("rect", {x: i * width, y: HEIGHT - height, width: width - 0.5, height, fill: "var(--peer)"});
    })
  );
}

const missing = (known: number, rows: number): string =>
  rows > known ? say(`${sayNumber(rows - known)} ô trống`, `${sayNumber(rows - known)} empty`) : "";

const sayDistinct = ({distinct, known}: Summary): string =>
  say(`khoảng ${sayNumber(Math.min(distinct, known))} giá trị`, `about ${sayNumber(Math.min(distinct, known))} values`);

const sayRange = (column: EngineColumn, {least, most}: Summary): string =>
  [least, most].map((end) => sayTyped(end, column)).join(" – ");

/** The few lines that say what a column holds. */
function drawnSummary(
  column: EngineColumn,
  summary: Summary | undefined,
  rows: number,
  picture?: SVGSVGElement
): HTMLElement {
  const said = !summary
    ? [say("không tóm tắt được", "cannot be summarised")]
    : [summary.least === null ? sayDistinct(summary) : sayRange(column, summary), missing(summary.known, rows)];
  return html`<div class="column-summary">${picture ?? null}<span>${said.filter(Boolean).join(" · ")}</span></div>`;
}

/** Summaries of the columns of a table, all of them worked out by the engine. */
export async function columnSummaries(engine: Reader, from: string, {rows, columns}: Made): Promise<HTMLElement[]> {
  if (!rows) return [];
  const summaries = await summariesOf(engine, from, columns);
  const drawn: HTMLElement[] = [];
  for (const [i, column] of columns.entries()) {
    const picture = await histogram(engine, from, column, summaries[i]).catch(() => undefined);
    drawn.push(drawnSummary(column, summaries[i], rows, picture));
  }
  return drawn;
}

async function histogram(
  engine: Reader,
  from: string,
  column: EngineColumn,
  summary: Summary | undefined
): Promise<SVGSVGElement | undefined> {
  const size = sizeSql(column);
  const step = summary ? (summary.to - summary.from) / BINS : 0;
  if (!size || !(step > 0) || !Number.isFinite(step)) return undefined;
  const counts = new Array<number>(BINS).fill(0);
  for (const {bin, n} of arrowRows(await engine.read(binsSql(from, size, summary!.from, step))))
    counts[Number(bin)] = Number(n);
  return bars(counts, say(`Phân bố của ${column.name}`, `Distribution of ${column.name}`));
}
