import * as Plot from "@observablehq/plot";
import type {Figure} from "../rows/figure.js";
import {figureMarks} from "./figure-marks.js";
import {hits} from "./hit.js";
import {axisEnds, type PanelMark, type Panel} from "../domain/panel.js";
import {shortPeriod} from "../words/period.js";
import {plotChart} from "./plot.js";
import {say} from "../words/say.js";
import {colorsOf, inkOf} from "./series.js";
import {valueAt, type SlopePair, type Slope} from "./slope-data.js";
import {rankable, slopeTitle} from "./slope-title.js";
import {spread} from "./spread.js";
import {shorten, textWidth} from "./text-width.js";
import {uprightSpot, type ToHeight} from "./upright.js";
import {sayValue} from "../words/value.js";
import {bold, NARROW, TYPE} from "./type.js";

export interface SlopeOptions {
  width?: number;
  chosen?: string | null;
  /** By rank instead of by value. */
  ranked?: boolean;
}

const TOP = 40;
const BOTTOM = 12;
const BOLD = bold(TYPE.label);
const ROW = 19;
const LINE = 16;

/** A pair as it is drawn: where each end stands, and what is said beside it. */
interface Placed {
  pair: SlopePair;
  color: string;
  strong: boolean;
  ends: [End, End];
}

interface End {
  figure: Figure;
  /** Of the mark. */
  y: number;
  /** Of its label, which keeps clear of its neighbours. */
  labelY: number;
  text: string;
}

/** 1 for the largest; equal values share a rank. */
const ranksOf = (values: readonly number[]): number[] =>
  values.map((value) => 1 + values.filter((other) => other > value).length);

/** What an end of a line is placed by: its value, or its rank. */
interface Scale {
  of: (pair: SlopePair, end: 0 | 1) => number;
  toHeight: ToHeight;
  /** Said before the value. */
  rank: (pair: SlopePair, end: 0 | 1) => string;
}

const markAt = (pair: SlopePair, end: 0 | 1) => (end ? pair.to : pair.from);

const heightIn =
  (height: number, [top, bottom]: readonly [number, number]): ToHeight =>
  (value) =>
    TOP + 14 + ((top - value) / (top - bottom || 1)) * (height - TOP - BOTTOM - 28);

function valueScale(slope: Slope, height: number): Scale {
  // Lines tell changes, not sizes: their axis need not begin at zero, and every value is written beside it.
  const ends = slope.figures.flatMap((figure) => axisEnds(figure, slope.panel.falls));
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  return {
    of: (pair, end) => valueAt(markAt(pair, end), slope),
    toHeight: heightIn(height, [high, low]),
    rank: () => ""
  };
}

function rankScale(slope: Slope, height: number): Scale {
  const ranks = ([0, 1] as const).map((end) => ranksOf(slope.pairs.map((pair) => valueAt(markAt(pair, end), slope))));
  const of: Scale["of"] = (pair, end) => ranks[end]![slope.pairs.indexOf(pair)]!;
  const toHeight = heightIn(height, [1, Math.max(...ranks.flat())]);
  return {of, toHeight, rank: (pair, end) => sayRankOf(of(pair, end))};
}

const sayRankOf = (rank: number | string): string => say(`hạng ${rank} · `, `rank ${rank} · `);

interface Columns {
  left: number;
  right: number;
  /** The name stands at the right alone, on a line of its own. */
  narrow: boolean;
}

function columnsOf({pairs}: Slope, width: number, ranked: boolean): Columns {
  const narrow = width < NARROW;
  const rank = ranked ? sayRankOf("00") : "";
  const said = ({figure}: PanelMark): number => textWidth(`${rank}${sayValue(figure, {short: true})}`, BOLD);
  const name = Math.max(...pairs.map(({label}) => textWidth(label, BOLD)));
  const [from, to] = (["from", "to"] as const).map((end) => Math.max(...pairs.map((pair) => said(pair[end]))));
  const most = width * (narrow ? 0.44 : 0.4);
  return {
    narrow,
    left: narrow ? from! + 18 : Math.min(from! + name + 24, most),
    right: Math.min((narrow ? Math.max(to!, name) : to! + name) + 24, most)
  };
}

/** How high a label is. */
const rowOf = ({narrow}: Columns): number => (narrow ? ROW + LINE + 4 : ROW);

function place(slope: Slope, scale: Scale, {height, columns, chosen}: Frame): Placed[] {
  const colors = colorsOf(slope.pairs, chosen);
  const sides = ([0, 1] as const).map((end) => {
    const ys = slope.pairs.map((pair) => scale.toHeight(scale.of(pair, end)));
    const labels = spread(ys, {gap: rowOf(columns) - 2, within: [TOP, height - BOTTOM - (rowOf(columns) - ROW) / 2]});
    return slope.pairs.map((pair, i): End => {
      const {figure} = markAt(pair, end);
      const value = scale.rank(pair, end) + sayValue(figure, {short: true});
      return {figure, y: ys[i]!, labelY: labels[i]!, text: endText(pair, value, end, columns)};
    });
  });
  return slope.pairs.map((pair, i) => ({
    pair,
    color: colors.get(pair)!,
    strong: chosen !== null && pair.ref_area === chosen,
    ends: [sides[0]![i]!, sides[1]![i]!]
  }));
}

interface Frame {
  height: number;
  columns: Columns;
  chosen: string | null;
}

/** The name stands with the value at both ends, on a telephone at the right alone. */
function endText({label}: SlopePair, value: string, end: 0 | 1, {left, right, narrow}: Columns): string {
  if (narrow && !end) return value;
  const all = (end ? right : left) - 14;
  if (narrow) return `${value}\n${shorten(label, {size: BOLD, width: all})}`;
  const name = shorten(label, {size: BOLD, width: all - textWidth(`${value}  `, BOLD)});
  return end ? `${value}  ${name}` : `${name}  ${value}`;
}

const endTexts = (placed: readonly Placed[], end: 0 | 1, x: number): Plot.Markish[] =>
  [true, false].map((strong) =>
    Plot.text(
      placed.filter((each) => each.strong === strong),
      {
        x: () => x,
        dx: end ? 14 : -14,
        y: ({ends}: Placed) => ends[end].labelY,
        text: ({ends}: Placed) => ends[end].text,
        textAnchor: end ? "start" : "end",
        fontSize: TYPE.label,
        lineHeight: LINE / TYPE.label,
        fontWeight: strong ? 600 : 400,
        fill: ({color}: Placed) => inkOf(color),
        stroke: "var(--paper)",
        strokeWidth: 4
      }
    )
  );

/** The marks at both ends: a range keeps its length where values are drawn. */
const spotsOf = (placed: readonly Placed[], xs: readonly number[], {falls}: Panel, toHeight: ToHeight | null) =>
  placed.flatMap(({color, ends}) =>
    ends.map(({figure, y}, end) => uprightSpot(figure, {x: xs[end]!, falls, toHeight: toHeight ?? (() => y), color}))
  );

const dates = ({pairs: [first]}: Slope, xs: readonly number[]): Plot.Markish =>
  Plot.text([first!.from, first!.to], {
    x: (_, i) => xs[i]!,
    y: () => 16,
    text: ({figure}: PanelMark) => shortPeriod(figure),
    fontSize: TYPE.label,
    fontWeight: 600,
    fill: "var(--muted)"
  });

const joins = (placed: readonly Placed[], xs: readonly number[], strong: boolean): Plot.Markish =>
  Plot.link(
    placed.filter((each) => each.strong === strong),
    {
      x1: () => xs[0],
      x2: () => xs[1],
      y1: ({ends}: Placed) => ends[0].y,
      y2: ({ends}: Placed) => ends[1].y,
      stroke: "color",
      strokeWidth: strong ? 2.5 : 1.5
    }
  );

/** Two dates, a line a place: by value, or by rank. */
export function slopeChart(whole: Slope, options: SlopeOptions = {}): SVGSVGElement {
  const {width = 680, chosen = null, ranked = false} = options;
  const slope = ranked ? {...whole, pairs: rankable(whole)} : whole;
  const columns = columnsOf(slope, width, ranked);
  const height = Math.max(220, TOP + BOTTOM + 28 + slope.pairs.length * rowOf(columns));
  const scale = (ranked ? rankScale : valueScale)(slope, height);
  const placed = place(slope, scale, {height, columns, chosen});
  const xs = [columns.left, width - columns.right];
  const spots = spotsOf(placed, xs, slope.panel, ranked ? null : scale.toHeight);
  return plotChart(slopeTitle(slope, chosen), {
    width,
    height,
    marks: [
      Plot.ruleX(xs, {y1: TOP, y2: height - BOTTOM, stroke: "var(--rule)"}),
      dates(slope, xs),
      joins(placed, xs, false),
      joins(placed, xs, true),
      ...figureMarks(spots),
      ...endTexts(placed, 0, xs[0]!),
      ...endTexts(placed, 1, xs[1]!),
      hits(spots)
    ]
  });
}
