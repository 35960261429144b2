import * as Plot from "@observablehq/plot";
import {ticks} from "d3";
import {beside} from "./beside.js";
import {sayBreak} from "../domain/comparable.js";
import {lineChartTitle, mainSeries} from "./line-chart-title.js";
import {domainOf, fromPixels, toPixels, type ValueAxis} from "./dot-layout.js";
import {figureMarks} from "./figure-marks.js";
import {hits} from "./hit.js";
import {plotChart} from "./plot.js";
import {
  breaksWithin,
  colorsOf,
  inkOf,
  lineMoments,
  segmentsOf,
  type SeriesGroup,
  type Segment,
  type Series
} from "./series.js";
import {shortPeriod} from "../words/period.js";
import {spread} from "./spread.js";
import {shorten, textWidth} from "./text-width.js";
import {sayAmount} from "../words/unit.js";
import {targetLines} from "./target-lines.js";
import {uprightSpot, type ToHeight} from "./upright.js";
import {axisUnit, sayValue} from "../words/value.js";
import {bold, NARROW, TYPE} from "./type.js";

export interface LineChartOptions {
  width?: number;
  chosen?: string | null;
}

const TOP = 34;
const BOTTOM = 30;
/** Bold letters are wider by as much as a larger size. */
const BOLD = bold(TYPE.label);
const LABEL_GAP = 17;
/** More series than this are not all named: the chosen one, the highest and the lowest are. */
const NAMED = 8;

interface LineLayout {
  width: number;
  /** Between a name and its value: where there is little room, they are two lines. */
  between: " " | "\n";
  height: number;
  left: number;
  right: number;
  time: [number, number];
  value: [number, number];
}

/** A series' name and last value, right of the end of its line. */
interface EndLabel {
  series: Series;
  text: string;
  y: number;
  from: {time: number; y: number};
}

const lastOf = (series: Series) => (lineMoments(series).at(-1) ?? series.moments.at(-1))!;

/** The last value, and its time where the others go on. */
function endValue(series: Series, group: SeriesGroup): string {
  const {mark, time} = lastOf(series);
  const later = group.series.some((other) => lastOf(other).time > time);
  const said = sayValue(mark.figure, {short: true});
  return later ? `${said} (${shortPeriod(mark.figure)})` : said;
}

function namedSeries({series}: SeriesGroup, main: Series): Series[] {
  if (series.length <= NAMED) return series;
  const ordered = [...series].sort((a, b) => lastOf(b).value - lastOf(a).value);
  return [...new Set([main, ...ordered.slice(0, 3), ...ordered.slice(-3)])];
}

function layoutOf(group: SeriesGroup, width: number, named: readonly Series[]): LineLayout {
  const narrow = width < NARROW;
  const times = group.series.flatMap(({moments}) => moments.map(({time}) => time));
  const value = domainOf({...group.panel, figures: group.figures});
  const ticks = value.map((each) => textWidth(sayAmount(each, unitOf(group)), TYPE.small));
  const between = narrow ? "\n" : " ";
  const said = named.map((each) => [each.label, endValue(each, group)].join(between).split("\n"));
  const longest = Math.max(...said.flat().map((line) => textWidth(line, BOLD)));
  return {
    width,
    between,
    height: narrow ? 300 : 360,
    left: Math.max(...ticks, 24) + 16,
    right: Math.min(longest + 18, width * (narrow ? 0.42 : 0.36)),
    time: [Math.min(...times), Math.max(...times)],
    value
  };
}

const unitOf = ({figures}: SeriesGroup): string => axisUnit(figures[0]!);

const timeScale = ({time, left, right, width}: LineLayout): ValueAxis => ({
  domain: time,
  range: [left + 6, width - right]
});

const heightIn =
  ({height, value: [low, high]}: LineLayout): ToHeight =>
  (value) =>
    height - BOTTOM - ((value - low) / (high - low || 1)) * (height - BOTTOM - TOP);

function endLabels(group: SeriesGroup, named: readonly Series[], layout: LineLayout): EndLabel[] {
  const toHeight = heightIn(layout);
  const width = layout.right - 16;
  const wanted = named.map((series) => toHeight(lastOf(series).value));
  const {between} = layout;
  const gap = between === " " ? LABEL_GAP : 2 * LABEL_GAP;
  const placed = spread(wanted, {gap, within: [TOP, layout.height - BOTTOM]});
  return named.map((series, i) => {
    const value = endValue(series, group);
    const name = shorten(series.label, {
      size: BOLD,
      width: between === " " ? width - textWidth(` ${value}`, BOLD) : width
    });
    return {series, text: `${name}${between}${value}`, y: placed[i]!, from: {time: lastOf(series).time, y: wanted[i]!}};
  });
}

/** Thin lines from where a series ends to its name. */
const leaders = (ends: readonly EndLabel[], {time: [, last]}: LineLayout): Plot.Markish =>
  Plot.link(ends, {
    x1: ({from}: EndLabel) => from.time,
    x2: () => last,
    y1: ({from}: EndLabel) => from.y,
    y2: "y",
    stroke: "var(--rule)"
  });

/** Whole years, no more than there is room for. */
function yearTicks({time: [first, last], width, left, right}: LineLayout): Date[] {
  const [from, to] = [first, last].map((time) => new Date(time).getUTCFullYear()) as [number, number];
  const room = Math.max(2, Math.floor((width - left - right) / 52));
  const step = Math.ceil((to - from + 1) / room);
  return Array.from({length: Math.floor((to - from) / step) + 1}, (_, i) => new Date(Date.UTC(from + i * step, 6, 1)));
}

/** Where the definition changed: a rule with its name, over which no line reaches. */
function breakRules(group: SeriesGroup, layout: LineLayout): Plot.Markish[] {
  const axis = timeScale(layout);
  const breaks = breaksWithin(group).map((each, i) => {
    const x = Date.parse(each.break_date);
    const words = beside(toPixels(axis, x), sayBreak(each), {
      width: layout.width,
      size: TYPE.small,
      gap: 5,
      first: "end"
    });
    return {x, y: 12 + (i % 2) * 14, words};
  });
  return [
    Plot.ruleX(breaks, {x: "x", y1: "y", y2: layout.height - BOTTOM, stroke: "var(--ink)", strokeDasharray: "2 3"}),
    ...(["start", "end"] as const).map((textAnchor) =>
      Plot.text(
        breaks.filter(({words}) => words.anchor === textAnchor),
        {
          x: ({words}) => fromPixels(axis, words.x),
          y: "y",
          text: ({words}) => words.text,
          textAnchor,
          fontSize: TYPE.small,
          fill: "var(--ink)",
          stroke: "var(--paper)",
          strokeWidth: 5
        }
      )
    )
  ];
}

/** Neighbouring moments are joined; dotted where times between them are not known. */
function lines(pieces: readonly Segment[], colors: Map<Series, string>, toHeight: ToHeight) {
  return [true, false].map((gap) =>
    Plot.link(
      pieces.filter((piece) => piece.gap === gap),
      {
        x1: ({from}: Segment) => from.time,
        x2: ({to}: Segment) => to.time,
        y1: ({from}: Segment) => toHeight(from.value),
        y2: ({to}: Segment) => toHeight(to.value),
        stroke: ({series}: Segment) => colors.get(series)!,
        strokeWidth: gap ? 1.5 : 2,
        ...(gap && {strokeDasharray: "1 5", strokeLinecap: "round"})
      }
    )
  );
}

/** The value axis at the left, few lines, said as the figures are. */
function valueAxis(
  {height, left, time: [first, last], value: [low, high]}: LineLayout,
  unit: string,
  toHeight: ToHeight
): Plot.Markish[] {
  const whole = ["count", "rank", "ordinal", "year"].includes(unit);
  const values = ticks(low, high, Math.floor(height / 80)).filter((at) => !whole || at % 1 === 0);
  return [
    Plot.ruleY(values, {x1: () => first, x2: () => last, y: toHeight, stroke: "var(--rule)"}),
    Plot.text(values, {
      frameAnchor: "left",
      dx: left - 12,
      y: toHeight,
      text: (value: number) => sayAmount(value, unit),
      textAnchor: "end",
      fontSize: TYPE.small,
      fill: "var(--muted)"
    })
  ];
}

const timeAxis = (layout: LineLayout): Plot.Markish =>
  Plot.text(yearTicks(layout), {
    x: (at: Date) => at,
    y: () => layout.height - BOTTOM + 18,
    text: (at: Date) => String(at.getUTCFullYear()),
    fontSize: TYPE.small,
    fill: "var(--muted)"
  });

/** The names at the right edge. */
const endTexts = (ends: readonly EndLabel[], colors: Map<Series, string>, right: number, main: Series) =>
  [true, false].map((strong) =>
    Plot.text(
      ends.filter(({series}) => (series === main) === strong),
      {
        frameAnchor: "right",
        dx: 14 - right,
        y: "y",
        text: "text",
        textAnchor: "start",
        fontSize: TYPE.label,
        lineHeight: 1.3,
        fontWeight: strong ? 600 : 400,
        fill: ({series}: EndLabel) => inkOf(colors.get(series)!),
        stroke: "var(--paper)",
        strokeWidth: 5
      }
    )
  );

/** What places say over time: lines that stop where nothing is known of the next year, and where the definition changed. */
export function lineChart(group: SeriesGroup, {width = 680, chosen = null}: LineChartOptions = {}): SVGSVGElement {
  const main = mainSeries(group, chosen);
  const named = namedSeries(group, main);
  const layout = layoutOf(group, width, named);
  const toHeight = heightIn(layout);
  const colors = colorsOf(group.series, chosen);
  const {right, height, time} = layout;
  const spots = group.series.flatMap((series) =>
    series.moments.map(({time: x, mark}) =>
      uprightSpot(mark.figure, {x, falls: group.panel.falls, toHeight, color: colors.get(series)!})
    )
  );
  const ends = endLabels(group, named, layout);
  const pieces = group.series.flatMap((series) => segmentsOf(series));
  return plotChart(lineChartTitle(group, chosen), {
    width,
    height,
    x: {type: "utc", domain: time.map((at) => new Date(at)), range: timeScale(layout).range, axis: null},
    marks: [
      ...valueAxis(layout, unitOf(group), toHeight),
      timeAxis(layout),
      ...breakRules(group, layout),
      leaders(ends, layout),
      ...targetLines(group.series, {colors, toHeight, time}),
      ...lines(pieces, colors, toHeight),
      ...figureMarks(spots),
      ...endTexts(ends, colors, right, main),
      hits(spots)
    ]
  });
}
