import * as Plot from "@observablehq/plot";
import {toPixels, type Axis} from "./dot-layout.js";
import type {Figure} from "./figure.js";
import {figureMarks, type Spot} from "./figure-marks.js";
import {hits} from "./hit.js";
import {sayQualifier} from "./named.js";
import {axisEnds} from "./panel.js";
import {periodYear, shortPeriod} from "./period.js";
import {sayPledge, type Pledge} from "./pledge.js";
import {plotChart} from "./plot.js";
import {say} from "./say.js";
import {lookOf} from "./sureness.js";
import {shorten, textWidth} from "./text-width.js";
import {unitAxis, unitOf} from "./unit.js";
import {sayIndicator, sayValue} from "./value.js";

interface BulletOptions {
  width?: number;
}

const NARROW = 520;
const HEAD = 24;
const NAME = 14;
const SMALL = 12.5;
const LINE = 17;
/** Beyond the longest bar, for a mark's arrow. */
const REACH = 24;
const BAR = 9;

type Answered = Required<Pick<Pledge, "actual">> & Pick<Pledge, "promise">;

interface Geometry {
  width: number;
  narrow: boolean;
  /** The bars, from zero. */
  bars: [number, number];
  /** The dates; none where there is no room, and words say them. */
  dates: [number, number] | null;
  names: number;
  step: number;
  down: number;
}

function geometryOf(width: number): Geometry {
  const narrow = width < NARROW;
  if (narrow) return {width, narrow, bars: [6, width - REACH], dates: null, names: width, step: 138, down: 94};
  const left = Math.round(width * 0.36);
  const right = Math.round(width * 0.8);
  const dates: [number, number] = [right + REACH + 16, width - 16];
  return {width, narrow, bars: [left, right], dates, names: left - 20, step: 84, down: 26};
}

/** A figure's mark, in pixels. */
interface Drawn extends Spot {
  figure: Figure;
}

interface Row extends Omit<Pledge, "actual">, Answered {
  y: number;
  top: number;
  /** Of zero and of what is, in pixels; null where a bar from zero means nothing. */
  bar: [number, number] | null;
  marks: Drawn[];
}

/** Every row has a scale of its own, from zero to the larger of the two. */
function axisOf({actual, promise}: Answered, falls: boolean, range: [number, number]): Axis {
  const ends = [actual, promise].flatMap((figure) => axisEnds(figure, falls));
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  if (unitOf(promise.unit_measure).time) return {domain: [low - 1, high + 1], range};
  return {domain: [Math.min(0, low), Math.max(0, high)], range};
}

function drawn(figure: Figure, axis: Axis, falls: boolean, y: number, color: string): Drawn {
  const [x, x2] = axisEnds(figure, falls).map((value) => toPixels(axis, value)) as [number, number];
  return {figure, x, x2, y, color, look: lookOf(figure), more: figure.obs_value! < 0 && !falls ? "left" : "right"};
}

function placeRow({actual, ...pledge}: Pledge, i: number, geometry: Geometry): Row[] {
  const {promise} = pledge;
  if (!actual) return [];
  const falls = actual.obs_value! <= 0 && promise.obs_value! <= 0;
  const axis = axisOf({actual, promise}, falls, geometry.bars);
  const y = HEAD + i * geometry.step + geometry.down;
  const is = drawn(actual, axis, falls, y, "var(--accent)");
  const isTime = unitOf(promise.unit_measure).time ?? false;
  const bar: Row["bar"] = isTime ? null : [toPixels(axis, 0), is.x2];
  const marks = [is, drawn(promise, axis, falls, y, "var(--ink)")];
  return [{...pledge, actual, y, top: y - geometry.down + 12, bar, marks}];
}

const about = ({promise}: Row): string =>
  [sayQualifier(promise), unitOf(promise.unit_measure).time ? "" : unitAxis(promise.unit_measure)]
    .filter(Boolean)
    .join(" · ");

/** “số năm 2020, hạn 2025”. */
const sayDates = ({actual, promise}: Row): string =>
  [
    shortPeriod(actual) && say(`số của ${shortPeriod(actual)}`, `figure of ${shortPeriod(actual)}`),
    shortPeriod(promise) && say(`hạn ${shortPeriod(promise)}`, `due ${shortPeriod(promise)}`)
  ]
    .filter(Boolean)
    .join(" · ");

function names(rows: readonly Row[], {names: room, narrow}: Geometry): Plot.Markish[] {
  const common = {x: () => 0, textAnchor: "start", lineAnchor: "middle"} as const;
  const lines = (row: Row): string[] =>
    narrow ? [sayPledge(row), sayDates(row)] : [about(row), sayPledge(row)].filter(Boolean);
  return [
    Plot.text(rows, {
      ...common,
      y: "top",
      text: ({promise}: Row) => shorten(sayIndicator(promise), {size: NAME, width: room}),
      title: ({promise}: Row) => sayIndicator(promise),
      fontSize: NAME,
      fontWeight: 600,
      fill: "var(--ink)"
    }),
    ...[0, 1].map((i) =>
      Plot.text(rows, {
        ...common,
        y: ({top}: Row) => top + 18 + i * LINE,
        text: (row: Row) => shorten(lines(row)[i] ?? "", {size: SMALL, width: room}),
        fontSize: SMALL,
        fill: (row: Row) => (lines(row)[i] === sayPledge(row) ? "var(--ink)" : "var(--muted)")
      })
    )
  ];
}

/** What was promised above the bar, what is below it: so they never meet. */
function labels(rows: readonly Row[], {bars: [left], width, dates}: Geometry): Plot.Markish {
  const right = dates ? dates[0] - 12 : width;
  const items = rows.flatMap(({marks, y, actual}) =>
    marks.map(({figure, x, x2}) => {
      const text = sayValue(figure, {short: true});
      const half = textWidth(text, 13) / 2;
      const middle = Math.max(left + half, Math.min(right - half, (x + x2) / 2));
      return {text, x: middle, y: figure === actual ? y + 21 : y - 21};
    })
  );
  return Plot.text(items, {
    ...{x: "x", y: "y", text: "text", fontSize: 13},
    ...{fill: "var(--ink)", stroke: "var(--paper)", strokeWidth: 5}
  });
}

/** The line of dates: when what is known was, and when the promise is due. */
function dates(rows: readonly Row[], span: [number, number]): Plot.Markish[] {
  const dated = rows.map((row) => ({row, is: periodYear(row.actual), due: periodYear(row.promise)}));
  const years = dated.flatMap(({is, due}) => [is, due]).filter((year) => year !== undefined);
  if (!years.length) return [];
  const domain: [number, number] = [Math.min(...years), Math.max(...years)];
  const at = (year: number): number =>
    domain[0] === domain[1] ? (span[0] + span[1]) / 2 : toPixels({domain, range: span}, year);
  const both = dated.filter(({is, due}) => is !== undefined && due !== undefined);
  const text = {fontSize: 12, fill: "var(--muted)"} as const;
  const spots = (kind: "is" | "due"): {x: number; y: number}[] =>
    dated.flatMap(({row, [kind]: year}) => (year === undefined ? [] : [{x: at(year), y: row.y}]));
  return [
    Plot.text([...new Set(domain)], {...text, x: at, y: () => 8, text: String}),
    Plot.ruleY(rows, {x1: () => span[0], x2: () => span[1], y: "y", stroke: "var(--rule)"}),
    Plot.ruleY(both, {
      x1: ({is}) => at(is!),
      x2: ({due}) => at(due!),
      y: ({row}) => row.y,
      stroke: "var(--peer)",
      strokeWidth: 2
    }),
    Plot.dot(spots("due"), {x: "x", y: "y", r: 4.5, stroke: "var(--ink)", strokeWidth: 1.75, fill: "var(--paper)"}),
    Plot.dot(spots("is"), {x: "x", y: "y", r: 3, fill: "var(--accent)"})
  ];
}

/** What was promised against what is: a bar from zero, the promise on it, and beside it when the one was and the other is due. */
export function bullets(pledges: readonly Pledge[], {width = 680}: BulletOptions = {}): SVGSVGElement {
  const geometry = geometryOf(width);
  const rows = pledges.filter(({actual}) => actual).flatMap((pledge, i) => placeRow(pledge, i, geometry));
  const bars = rows.flatMap(({bar, y}) => (bar ? [{x1: Math.min(...bar), x2: Math.max(...bar), y}] : []));
  const marks = rows.flatMap((row) => row.marks);
  const promised = rows.flatMap(({marks: mine, promise}) => mine.filter(({figure}) => figure === promise));
  return plotChart(rows.map((row) => `${sayIndicator(row.promise)}: ${sayPledge(row)}`).join("; "), {
    width,
    height: HEAD + rows.length * geometry.step,
    marks: [
      Plot.rect(bars, {
        ...{x1: "x1", x2: "x2", fill: "var(--accent)", fillOpacity: 0.28},
        y1: ({y}) => y - BAR / 2,
        y2: ({y}) => y + BAR / 2
      }),
      Plot.ruleX(promised, {
        x: "x2",
        y1: ({y}) => y - 12,
        y2: ({y}) => y + 12,
        stroke: "var(--ink)",
        strokeWidth: 1.75
      }),
      ...figureMarks(marks),
      labels(rows, geometry),
      ...names(rows, geometry),
      ...(geometry.dates ? dates(rows, geometry.dates) : []),
      hits(marks)
    ]
  });
}
