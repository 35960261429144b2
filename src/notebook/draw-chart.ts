import * as Plot from "@observablehq/plot";
import {max, min} from "d3";
import {say} from "../words/say.js";
import {svgElement} from "../charts/svg-element.js";
import {shorten, textWidth} from "../charts/text-width.js";
import {
  barPlaces,
  distinct,
  isSized,
  placesAcross,
  placesDown,
  axisPlaces,
  sayMoments,
  SIZE,
  sizedAxis
} from "./chart-axes.js";
import type {Row} from "../engine/answers.js";
import {LAYOUTS, type Channel, type ChartSpec, type Reducer} from "./chart-spec.js";
import {lineNames} from "./line-names.js";
import {sayShort, type Says} from "./say-axis.js";

/** One after another; further ones begin again. */
const COLORS = [
  "var(--series-1)",
  "var(--series-2)",
  "var(--series-3)",
  "var(--series-4)",
  "var(--series-5)",
  "var(--series-6)"
];
const SHADES = ["var(--map-1)", "var(--map-2)", "var(--map-3)", "var(--map-4)", "var(--map-5)"];

/** More kinds than this are no longer told apart by their colours. */
const MOST_KINDS = 12;

const REDUCED: Record<Reducer, () => string> = {
  count: () => say("Số dòng", "Rows"),
  sum: () => say("Tổng", "Sum of"),
  mean: () => say("Trung bình", "Mean of"),
  median: () => say("Trung vị", "Median of"),
  min: () => say("Nhỏ nhất", "Least"),
  max: () => say("Lớn nhất", "Greatest")
};

/** What an axis or colour is called: the column, and what was made of it. */
export function labelOf(chart: ChartSpec, channel: "x" | "y" | "color"): string {
  if (chart.mark === "rectY" && channel === "y") return REDUCED.count();
  const isReduced = chart.reduce && LAYOUTS[chart.mark].reduced === channel;
  if (!isReduced) return chart[channel];
  return chart.reduce === "count" ? REDUCED.count() : `${REDUCED[chart.reduce as Reducer]()} ${chart[channel]}`;
}

const inGeneral = (value: unknown): string => (typeof value === "number" ? sayShort(value) : String(value));

const numbers = (rows: readonly Row[], channel: string): boolean =>
  rows.length > 0 && rows.every((row) => typeof row[channel] === "number");

interface Paint {
  scale: Plot.ScaleOptions;
  /** What each colour stands for. */
  legend: {color: string; words: string}[];
}

/** The colours of a chart: a hue each for kinds, darker for more. */
function paintOf(rows: readonly Row[], chart: ChartSpec, {says, isOrdered}: Known): Paint | undefined {
  const isPainted = chart.color || (chart.mark === "cell" && chart.reduce === "count");
  if (!isPainted) return undefined;
  const said = says.color ?? inGeneral;
  if (numbers(rows, "color")) {
    const values = rows.map(({color}) => color as number);
    const [least, most] = [min(values)!, max(values)!];
    const rounded = values.every(Number.isInteger) ? Math.round : (value: number): number => value;
    const breaks = [
      ...new Set(SHADES.slice(1).map((_, i) => rounded(least + ((most - least) * (i + 1)) / SHADES.length)))
    ].filter((each) => each > least && each <= most);
    const edges = [least, ...breaks, most];
    const range = SHADES.slice(0, breaks.length + 1);
    return {
      scale: {type: "threshold", domain: breaks, range},
      legend: range.map((color, i) => ({color, words: `${said(edges[i])}–${said(edges[i + 1])}`}))
    };
  }
  const kinds = axisPlaces(rows, "color", isOrdered).slice(0, MOST_KINDS);
  const range = kinds.map((_, i) => COLORS[i % COLORS.length]!);
  return {
    scale: {type: "ordinal", domain: kinds as string[], range, unknown: "var(--peer)"},
    legend: kinds.map((kind, i) => ({color: range[i]!, words: said(kind)}))
  };
}

/** Puts on each mark the id of the row it draws, so that it opens its sentence. */
const opening =
  (rows: readonly Row[]): Plot.RenderFunction =>
  (index, scales, values, dimensions, context, next) => {
    const group = next!(index, scales, values, dimensions, context)!;
    Array.from(group.children).forEach((child, i) => {
      const id = rows[index[i]!]?.["observation_id"];
      if (typeof id !== "string" || group.children.length !== index.length) return;
      child.setAttribute("data-observation", id);
      child.setAttribute("tabindex", "0");
      child.setAttribute("role", "button");
      child.setAttribute("aria-label", say("Mở câu nêu con số này", "Open the sentence of this figure"));
    });
    return group;
  };

/** Says what a mark stands for, each number with the digits it has. */
const tipOf = ({says}: Known): Plot.TipOptions => {
  const format = (channel: Channel) => (value: unknown) =>
    value instanceof Date ? sayMoments([value])(value) : (says[channel] ?? inGeneral)(value);
  return {
    format: {x: format("x"), y: format("y"), fill: format("color"), stroke: format("color"), x1: format("x")}
  } as Plot.TipOptions;
};

function marksOf(all: Row[], chart: ChartSpec, paint: Paint | undefined, known: Known, right: number): Plot.Markish[] {
  const {mark} = chart;
  const isLine = mark === "lineY" || mark === "areaY";
  // A line goes from left to right, whatever order its rows came in.
  const rows = isLine && isSized(all, "x") ? [...all].sort((a, b) => Number(a["x"]) - Number(b["x"])) : all;
  const color = paint ? "color" : "var(--series-1)";
  const facets = {...(chart.fx && {fx: "fx"}), ...(chart.fy && {fy: "fy"})};
  const common = {...facets, render: opening(rows), tip: tipOf(known)};
  switch (mark) {
    case "rectY":
      return [Plot.rectY(rows, {...common, x1: "x1", x2: "x2", y: "y", fill: color}), Plot.ruleY([0])];
    case "lineY":
      return [
        Plot.lineY(rows, {...common, x: "x", y: "y", stroke: color, strokeWidth: 2, ...(paint && {z: "color"})}),
        paint?.scale.type === "ordinal" ? lineNames(rows, facets, right) : null
      ];
    case "areaY":
      return [Plot.areaY(rows, {...common, x: "x", y: "y", fill: color, fillOpacity: 0.75}), Plot.ruleY([0])];
    case "barX":
      return [Plot.barX(rows, {...common, x: "x", ...(chart.y && {y: "y"}), fill: color}), Plot.ruleX([0])];
    case "barY":
      return [Plot.barY(rows, {...common, x: "x", y: "y", fill: color}), Plot.ruleY([0])];
    case "cell":
      return [Plot.cell(rows, {...common, x: "x", y: "y", fill: color, inset: 0.5})];
    default:
      return [Plot.dot(rows, {...common, x: "x", y: "y", fill: color, r: rows.length > 2000 ? 1.5 : 4})];
  }
}

const longest = (words: readonly string[]): number => max(words.slice(0, 400), (each) => textWidth(each, SIZE)) ?? 0;

const ROW = 24;
/** Of bands whose names take two lines. */
const TALL_ROW = 32;

/** No page is the better for a chart taller than this. */
const TALLEST = 4000;

/** Between two columns, where the last number of the one stands beside the first of the other. */
const GAP = 36;

/** The lines that say what the colours stand for, drawn into the picture so that they go with it. */
function drawLegend(svg: SVGSVGElement, {legend}: Paint, width: number): void {
  let [x, y] = [0, 12];
  const group = svgElement("g", {class: "legend", "font-size": SIZE, "text-anchor": "start"});
  for (const {color, words: whole} of legend) {
    const words = shorten(whole, {size: SIZE, width: width - 30});
    const wide = 30 + textWidth(words, SIZE);
    if (x + wide > width && x > 0) [x, y] = [0, y + 18];
    group.append(
      svgElement("rect", {x, y: y - 9, width: 10, height: 10, fill: color}),
      svgElement("text", {x: x + 15, y, fill: "var(--ink)"}, words)
    );
    x += wide;
  }
  const height = Number(svg.getAttribute("height"));
  const added = y + 14;
  const chart = svgElement("g", {transform: `translate(0,${added})`});
  chart.append(...Array.from(svg.childNodes).filter(({nodeName}) => nodeName.toLowerCase() !== "style"));
  svg.append(group, chart);
  svg.setAttribute("height", String(height + added));
  svg.setAttribute("viewBox", `0 0 ${width} ${height + added}`);
}

/** What of the rows is known beside them. */
interface Known {
  says: Says;
  /** Whether they stand in an order that somebody gave them. */
  isOrdered: boolean;
}

/** Which channels each give their values a place of their own. */
function bandsOf(rows: readonly Row[], {mark}: ChartSpec): {x: boolean; y: boolean} {
  const isPlaced = (axis: "x" | "y"): boolean => mark !== "rectY" && !isSized(rows, axis);
  return {
    x: mark === "barY" || mark === "cell" || (mark !== "barX" && isPlaced("x")),
    y: mark === "barX" || mark === "cell" || (mark !== "barY" && isPlaced("y"))
  };
}

const placesAlong = (rows: readonly Row[], {mark}: ChartSpec, axis: "x" | "y", isOrdered: boolean): unknown[] =>
  mark === (axis === "x" ? "barY" : "barX") ? barPlaces(rows, axis, isOrdered) : axisPlaces(rows, axis, isOrdered);

/** Names of columns or rows of charts, as long as there is room. */
const facetScale = (rows: readonly Row[], channel: "fx" | "fy", {says, isOrdered}: Known, room: number): object => ({
  label: null,
  domain: axisPlaces(rows, channel, isOrdered),
  tickFormat: (value: unknown) => shorten((says[channel] ?? inGeneral)(value), {size: SIZE, width: room})
});

/** Where the parts of a chart go, in pixels. */
interface Frame {
  bands: {x: boolean; y: boolean};
  /** Charts side by side, and one above another. */
  columns: number;
  facets: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** What the axes say, as Plot takes it. */
  x: object;
  y: object;
}

/** At the right edge stand the names of lines, or of the rows of charts. */
function rightOf(
  rows: readonly Row[],
  {fy}: ChartSpec,
  {says}: Known,
  named: Paint | undefined,
  width: number
): number {
  if (named) return Math.min(width * 0.3, 16 + longest(named.legend.map(({words}) => words)));
  return fy ? 12 + Math.min(120, longest(distinct(rows, "fy").map(says.fy ?? inGeneral))) : 20;
}

/** The room of a chart whose lines are named at its right edge, where it has such. */
function frameOf(rows: Row[], chart: ChartSpec, known: Known, named: Paint | undefined, width: number): Frame {
  const {isOrdered, says} = known;
  const [sayX, sayY] = [says.x ?? inGeneral, says.y ?? inGeneral];
  const bands = bandsOf(rows, chart);
  const [columns, facets] = (["fx", "fy"] as const).map((channel) =>
    chart[channel] ? distinct(rows, channel).length : 1
  ) as [number, number];
  const right = rightOf(rows, chart, known, named, width);
  // Down the side.
  const down = bands.y ? placesAlong(rows, chart, "y", isOrdered) : [];
  const names = longest(down.map(sayY));
  const flat = (width > 480 ? 320 : 260) * (facets > 1 ? 0.6 : 1);
  const sized = bands.y ? undefined : sizedAxis(rows, chart, "y", {room: flat - 70, say: sayY});
  const wanted = bands.y ? Math.min(width * 0.42, 16 + names) : Math.max(40, sized!.widest + 16);
  const isTall = names > wanted - 16;
  const inner = bands.y ? Math.max(60, down.length * (isTall ? TALL_ROW : ROW)) : flat - 70;
  // Along the foot.
  const places = bands.x ? placesAlong(rows, chart, "x", isOrdered) : [];
  const room = roomOf({left: wanted, right, columns, width});
  const across = bands.x
    ? placesAcross(places, room, sayX)
    : {scale: sizedAxis(rows, chart, "x", {room, say: sayX}).scale, below: 0, before: 0};
  const left = Math.max(wanted, Math.min(width * 0.42, across.before));
  const [top, bottom] = [chart.fx ? 40 : 26, 44 + across.below];
  const height = Math.min(TALLEST, inner * facets + top + bottom);
  return {
    ...{bands, columns, facets, height, left, right, top, bottom},
    x: {...(bands.x && {domain: places, ...placeScale(chart)}), ...across.scale},
    y: bands.y
      ? {
          ...{domain: down, ...placeScale(chart), labelAnchor: "top", labelArrow: "none"},
          ...placesDown(down, {left, room: (height - top - bottom) / facets, say: sayY})
        }
      : sized!.scale
  };
}

/** How wide each of the charts side by side is. */
const roomOf = ({left, right, columns, width}: Pick<Frame, "left" | "right" | "columns"> & {width: number}): number =>
  (width - left - right) / columns - (columns > 1 ? GAP : 0);

/** Draws the rows of a chart with Observable Plot. */
export function drawChart(
  rows: Row[],
  chart: ChartSpec,
  width: number,
  {says = {}, isOrdered = false}: Partial<Known> = {}
): SVGSVGElement {
  const known = {says, isOrdered};
  const paint = paintOf(rows, chart, known);
  const named = chart.mark === "lineY" && paint?.scale.type === "ordinal" ? paint : undefined;
  const frame = frameOf(rows, chart, known, named, width);
  const {bands, columns, height, left, right, top, bottom} = frame;
  const svg = Plot.plot({
    document,
    ...{width, height, marginLeft: left, marginRight: right, marginBottom: bottom, marginTop: top},
    style: {fontFamily: "inherit", fontSize: `${SIZE}px`, background: "none", overflow: "visible"},
    x: {label: labelOf(chart, "x"), grid: !bands.y, ...frame.x},
    y: {label: labelOf(chart, "y"), grid: !bands.y, ...frame.y},
    ...(chart.fy && {fy: facetScale(rows, "fy", known, 120)}),
    ...(chart.fx && {
      fx: {
        ...facetScale(rows, "fx", known, roomOf({left, right, columns, width}) + GAP / 2),
        paddingInner: Math.min(0.5, (GAP * columns) / (width - left - right))
      }
    }),
    ...(paint && {color: {...paint.scale, label: labelOf(chart, "color"), legend: false}}),
    marks: marksOf(rows, chart, paint, known, right)
  }) as unknown as SVGSVGElement;
  svg.setAttribute("role", "group");
  for (const group of svg.querySelectorAll("g[aria-label]")) group.setAttribute("role", "group");
  if (paint && !named) drawLegend(svg, paint, width);
  return svg;
}

/** Bars and cells fill their place; dots and lines stand in the middle of it. */
const placeScale = ({mark}: ChartSpec): {type: "band" | "point"} => ({
  type: ["barX", "barY", "cell"].includes(mark) ? "band" : "point"
});
