import * as Plot from "@observablehq/plot";
import {sayPercent} from "../words/percent.js";
import {plotChart, plotSample} from "./plot.js";
import {rowLayout, rowNames} from "./row-layout.js";
import {TYPE} from "./type.js";

/** Two shares of one thing, on a line. */
export interface Dumbbell {
  label: string;
  sublabel: string;
  /** The share the row is about, a dot. */
  main: number;
  /** The one beside it, a triangle: a diamond is an official figure. */
  other: number;
}

interface Options {
  width: number;
  /** The chart's sentence, for who cannot see it. */
  title: string;
}

interface Placed extends Dumbbell {
  y: number;
}

const HEAD = 30;
/** Before the axis, for a mark at nothing. */
const REACH = 10;
const AXIS = [0, 0.25, 0.5, 0.75, 1];
const MAIN = {fill: "var(--ink)", r: 5.5} as const;
const OTHER = {fill: "var(--peer)", r: 5.5, symbol: "triangle"} as const;

const low = ({main, other}: Dumbbell): number => Math.min(main, other);
const high = ({main, other}: Dumbbell): number => Math.max(main, other);

/** Each share stands on its own side of the pair; one number says both where they are equal. */
function labels(rows: readonly Placed[]): Plot.Markish[] {
  const apart = rows.filter((row) => sayPercent(low(row)) !== sayPercent(high(row)));
  const common = {y: "y", fontSize: TYPE.label, fill: "var(--ink)", stroke: "var(--paper)", strokeWidth: 4} as const;
  return [
    Plot.text(apart, {...common, x: low, dx: -11, textAnchor: "end", text: (row: Placed) => sayPercent(low(row))}),
    Plot.text(rows, {...common, x: high, dx: 11, textAnchor: "start", text: (row: Placed) => sayPercent(high(row))})
  ];
}

/** Pairs of shares, one below the other on an axis from nothing to all. */
export function dumbbells(rows: readonly Dumbbell[], {width, title}: Options): SVGSVGElement {
  const {narrow, names, left} = rowLayout(rows, {
    ...{width, label: ({label}) => label, sublabel: ({sublabel}) => sublabel}
  });
  const step = narrow ? 78 : 54;
  const up = narrow ? -38 : -9;
  const placed = rows.map((row, i): Placed => ({...row, y: HEAD + i * step + (narrow ? 60 : 30)}));
  const ticks = {ticks: AXIS, anchor: "top"} as const;
  return plotChart(title, {
    width,
    height: HEAD + rows.length * step + 6,
    marginTop: HEAD,
    x: {domain: [0, 1], range: [left + REACH, width - 64]},
    marks: [
      Plot.gridX({...ticks, stroke: "var(--rule)", strokeOpacity: 1}),
      Plot.axisX({
        ...ticks,
        tickFormat: sayPercent,
        tickSize: 0,
        fontSize: TYPE.small,
        fill: "var(--muted)",
        label: null
      }),
      Plot.ruleY(placed, {x1: 0, x2: 1, y: "y", stroke: "var(--rule)"}),
      Plot.ruleY(placed, {x1: low, x2: high, y: "y", stroke: "var(--peer)", strokeWidth: 2}),
      Plot.dot(placed, {...OTHER, x: "other", y: "y"}),
      Plot.dot(placed, {...MAIN, x: "main", y: "y"}),
      ...labels(placed),
      ...rowNames(placed, {y: ({y}) => [y + up, y + up + 18], room: [names, names]})
    ]
  });
}

const sample = (look: typeof MAIN | typeof OTHER): SVGSVGElement =>
  plotSample(18, 18, [Plot.dot([0], {...look, x: () => 9, y: () => 9})]);

/** What the two marks are. */
export const mainSample = (): SVGSVGElement => sample(MAIN);
export const otherSample = (): SVGSVGElement => sample(OTHER);
