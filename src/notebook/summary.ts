import {html} from "htl";
import {sayNumber} from "../components/number.js";
import {say} from "../components/say.js";
import {svgElement} from "../components/svg-element.js";
import {rowsOf} from "./arrow.js";
import type {Column, Engine, Made} from "./engine.js";
import {sayCell} from "./say-cell.js";
import {isDate, isNumeric} from "./filter.js";
import {identifier} from "./identifier.js";

const BINS = 20;
const [WIDTH, HEIGHT] = [96, 24];

/** What is said of a column as a whole. */
interface Summary {
  known: number;
  distinct: number;
  least: unknown;
  most: unknown;
}

const summarySql = (from: string, columns: readonly Column[]): string =>
  `SELECT ${columns
    .flatMap((column, i) => {
      const name = identifier(column.name);
      const text = isNumeric(column) ? `CAST(${name} AS DOUBLE)` : `CAST(${name} AS VARCHAR)`;
      return [
        `CAST(count(${name}) AS DOUBLE) AS known_${i}`,
        `CAST(approx_count_distinct(${name}) AS DOUBLE) AS distinct_${i}`,
        isNumeric(column) || isDate(column)
          ? `min(${text}) AS least_${i}, max(${text}) AS most_${i}`
          : `NULL AS least_${i}, NULL AS most_${i}`
      ];
    })
    .join(", ")} FROM ${identifier(from)}`;

const binsSql = (from: string, column: string, least: number, step: number): string => {
  const name = identifier(column);
  return `SELECT CAST(least(greatest(floor((${name} - ${least}) / ${step}), 0), ${BINS - 1}) AS INTEGER) AS bin, CAST(count(*) AS DOUBLE) AS n
FROM ${identifier(from)} WHERE ${name} IS NOT NULL GROUP BY bin`;
};

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

const span = (column: Column, least: unknown, most: unknown): string =>
  `${sayCell(least, column)} – ${sayCell(most, column)}`;

const missing = (known: number, rows: number): string =>
  rows > known ? say(`${sayNumber(rows - known)} ô trống`, `${sayNumber(rows - known)} empty`) : "";

/** The few lines that say what a column holds. */
function summaryOf(
  column: Column,
  {known, distinct, least, most}: Summary,
  rows: number,
  picture?: SVGSVGElement
): HTMLElement {
  const range =
    least === null
      ? say(
          `khoảng ${sayNumber(Math.min(distinct, known))} giá trị`,
          `about ${sayNumber(Math.min(distinct, known))} values`
        )
      : span(column, least, most);
  return html`<div class="column-summary">
    ${picture ?? null}<span>${[range, missing(known, rows)].filter(Boolean).join(" · ")}</span>
  </div>`;
}

/** Summaries of the columns of a table, all of them worked out by the engine. */
export async function columnSummaries(engine: Engine, from: string, {rows, columns}: Made): Promise<HTMLElement[]> {
  if (!rows) return [];
  const [all] = rowsOf(await engine.read(summarySql(from, columns)));
  const drawn: HTMLElement[] = [];
  for (const [i, column] of columns.entries()) {
    const [known, distinct, least, most] = ["known", "distinct", "least", "most"].map((each) => all![`${each}_${i}`]);
    const summary = {known: Number(known), distinct: Number(distinct), least: least ?? null, most: most ?? null};
    drawn.push(summaryOf(column, summary, rows, await histogram(engine, from, column, summary)));
  }
  return drawn;
}

async function histogram(
  engine: Engine,
  from: string,
  column: Column,
  {least, most}: Summary
): Promise<SVGSVGElement | undefined> {
  if (!isNumeric(column) || typeof least !== "number" || typeof most !== "number" || !(most > least)) return undefined;
  const counts = new Array<number>(BINS).fill(0);
  for (const {bin, n} of rowsOf(await engine.read(binsSql(from, column.name, least, (most - least) / BINS))))
    counts[Number(bin)] = Number(n);
  return bars(counts, say(`Phân bố của ${column.name}`, `Distribution of ${column.name}`));
}
