import * as Plot from "@observablehq/plot";
import type {Figure} from "../rows/figure.js";
import {groupBy} from "../domain/group.js";
import {button, opening} from "./hit.js";
import {plotChart} from "./plot.js";
import {say} from "../words/say.js";
import {TYPE} from "./type.js";

interface CalendarOptions {
  width?: number;
  /** The chart's sentence, for who cannot see it. */
  title?: string;
  chosen?: string | null;
  /** Days that are told apart by a ring. */
  ringed?: (figure: Figure) => boolean;
}

const HEAD = 24;
const YEAR = 46;
const DOT = 6;
const STEP = 15;
/** Room above and below the dots of a year. */
const AIR = 20;
const MONTHS = 12;

interface Spot {
  figure: Figure;
  x: number;
  y: number;
  color: string;
  ringed: boolean;
}

const monthOf = ({period_start}: Figure): number => Number(period_start!.slice(5, 7)) - 1;

/** Days of one month stand in rows within it, in their order. */
function stacked(figures: readonly Figure[], cell: number): {figure: Figure; column: number; row: number}[] {
  const columns = Math.max(1, Math.floor(cell / STEP));
  return [...groupBy(figures, (figure) => String(monthOf(figure))).values()].flatMap((month) =>
    month
      .sort((a, b) => a.period_start!.localeCompare(b.period_start!))
      .map((figure, i) => ({figure, column: i % columns, row: Math.floor(i / columns)}))
  );
}

/** Days by year and month, a dot each, which opens its sentence. */
export function calendar(figures: readonly Figure[], options: CalendarOptions = {}): SVGSVGElement {
  const {width = 680, title = "", chosen = null, ringed = () => false} = options;
  const cell = (width - YEAR) / MONTHS;
  const dated = figures.filter(({period_start}) => period_start);
  const years = [...groupBy(dated, ({period_start}) => period_start!.slice(0, 4))].sort(([a], [b]) => (a < b ? 1 : -1));
  let top = HEAD;
  const rows = years.map(([year, mine]) => {
    const dots = stacked(mine, cell);
    const height = AIR + (Math.max(...dots.map(({row}) => row)) + 1) * STEP;
    const spots = dots.map(({figure, column, row}): Spot => {
      const x = YEAR + monthOf(figure) * cell + STEP / 2 + 3 + column * STEP;
      const color = chosen !== null && figure.ref_area === chosen ? "var(--accent)" : "var(--tone-party)";
      return {figure, x, y: top + AIR / 2 + STEP / 2 + row * STEP, color, ringed: ringed(figure)};
    });
    const row = {year, top, height, spots};
    top += height;
    return row;
  });
  const spots = rows.flatMap((row) => row.spots);
  const months = Array.from({length: MONTHS}, (_, i) => ({text: String(i + 1), x: YEAR + (i + 0.5) * cell}));
  const lines = rows.flatMap(({top, height}) =>
    months.map((_, i) => ({x: YEAR + i * cell, y1: top, y2: top + height - 4}))
  );
  const at = {x: "x", y: "y"} as const;
  return plotChart(title, {
    width,
    height: top + 4,
    color: {type: "identity"},
    marks: [
      Plot.text(months, {...at, y: () => 9, text: "text", fontSize: TYPE.small, fill: "var(--muted)"}),
      Plot.text([say("tháng", "month")], {
        x: () => 0,
        y: () => 9,
        text: String,
        textAnchor: "start",
        fontSize: TYPE.small,
        fill: "var(--muted)"
      }),
      Plot.ruleX(lines, {x: "x", y1: "y1", y2: "y2", stroke: "var(--rule)"}),
      Plot.text(rows, {
        ...{x: () => 0, y: ({top, height}) => top + height / 2 - 2, text: "year", textAnchor: "start"},
        ...{fontSize: TYPE.label, fontWeight: 600, fill: "var(--ink)"}
      }),
      Plot.dot(spots, {...at, r: DOT - 1, fill: "color"}),
      Plot.dot(
        spots.filter((spot) => spot.ringed),
        {...at, r: DOT + 2, stroke: "color", strokeWidth: 1.5}
      ),
      Plot.dot(spots, {...at, r: 10, fill: "transparent", render: opening(spots, button)})
    ]
  });
}
