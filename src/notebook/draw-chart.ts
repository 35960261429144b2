import * as Plot from "@observablehq/plot";
import {ticks} from "d3";
import {sayNumber} from "../components/number.js";
import {say} from "../components/say.js";
import {svgElement} from "../components/svg-element.js";
import {shorten, textWidth, wrapText} from "../components/text-width.js";
import type {ChartSpec, Reducer} from "./chart-spec.js";
import {LAYOUTS} from "./chart-spec.js";
import {lineNames} from "./line-names.js";
import {isYear} from "./say-cell.js";

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

type Row = Record<string, unknown>;

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

const formatOf =
  (name: string) =>
  (value: unknown): string =>
    typeof value === "number" && !isYear(name)
      ? short(value)
      : value instanceof Date
        ? value.toLocaleDateString("vi-VN", {month: "numeric", year: "numeric"})
        : String(value ?? say("(trống)", "(empty)"));

const SHORT: readonly (readonly [number, () => string])[] = [
  [1e9, () => say("tỷ", "bn")],
  [1e6, () => say("triệu", "m")]
];

function short(value: number): string {
  const [size, word] = SHORT.find(([size]) => Math.abs(value) >= size) ?? [1, () => ""];
  return `${sayNumber(value / size)} ${word()}`.trim();
}

const numbers = (rows: readonly Row[], channel: string): boolean =>
  rows.some((row) => row[channel] !== null) &&
  rows.every((row) => row[channel] === null || typeof row[channel] === "number");

const distinct = (rows: readonly Row[], channel: string): unknown[] => [...new Set(rows.map((row) => row[channel]))];

interface Paint {
  scale: Plot.ScaleOptions;
  /** What each colour stands for. */
  legend: {color: string; words: string}[];
}

/** The colours of a chart: a hue each for kinds, darker for more. */
function paintOf(rows: readonly Row[], chart: ChartSpec): Paint | undefined {
  const isPainted = chart.color || (chart.mark === "cell" && chart.reduce === "count");
  if (!isPainted) return undefined;
  if (numbers(rows, "color")) {
    const values = rows.flatMap(({color}) => (typeof color === "number" ? [color] : []));
    const [least, most] = [Math.min(...values), Math.max(...values)];
    const rounded = values.every(Number.isInteger) ? Math.round : (value: number): number => value;
    const breaks = SHADES.slice(1).map((_, i) => rounded(least + ((most - least) * (i + 1)) / SHADES.length));
    const edges = [least, ...breaks, most];
    return {
      scale: {type: "threshold", domain: breaks, range: SHADES},
      legend: SHADES.map((color, i) => ({color, words: `${short(edges[i]!)}–${short(edges[i + 1]!)}`}))
    };
  }
  const kinds = distinct(rows, "color").slice(0, MOST_KINDS);
  const range = kinds.map((_, i) => COLORS[i % COLORS.length]!);
  return {
    scale: {type: "ordinal", domain: kinds as string[], range, unknown: "var(--peer)"},
    legend: kinds.map((kind, i) => ({color: range[i]!, words: String(kind ?? say("(trống)", "(empty)"))}))
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

function marksOf(rows: Row[], chart: ChartSpec, paint: Paint | undefined, right: number): Plot.Markish[] {
  const {mark} = chart;
  const color = paint ? "color" : "var(--series-1)";
  const facets = {...(chart.fx && {fx: "fx"}), ...(chart.fy && {fy: "fy"})};
  const common = {
    ...facets,
    render: opening(rows),
    tip: {
      format: {
        x: formatOf(chart.x),
        y: formatOf(chart.y),
        fill: formatOf(chart.color),
        stroke: formatOf(chart.color),
        x1: formatOf(chart.x)
      }
    }
  };
  switch (mark) {
    case "rectY":
      return [Plot.rectY(rows, {...common, x1: "x1", x2: "x2", y: "y", fill: color}), Plot.ruleY([0])];
    case "lineY":
      return [
        Plot.lineY(rows, {...common, x: "x", y: "y", stroke: color, strokeWidth: 2, ...(paint && {z: "color"})}),
        paint ? lineNames(rows, facets, right) : null
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

const SIZE = 12;

const longest = (rows: readonly Row[], channel: string): number =>
  Math.max(
    0,
    ...distinct(rows, channel)
      .slice(0, 400)
      .map((value) => textWidth(String(value ?? ""), SIZE))
  );

/** Bars without an order of their own stand in the order of their size. */
const barOrder = (rows: readonly Row[], {mark}: ChartSpec): Plot.ScaleOptions => {
  if (mark !== "barX" || numbers(rows, "y")) return {};
  const sums = new Map<unknown, number>();
  for (const {x, y} of rows) sums.set(y, (sums.get(y) ?? 0) + Number(x));
  return {domain: [...sums].sort((a, b) => b[1] - a[1]).map(([y]) => y) as string[]};
};

const ROW = 24;
/** Of bands whose names take two lines. */
const TALL_ROW = 32;

/** Between two columns, where the last number of the one stands beside the first of the other. */
const GAP = 36;

/** A tick needs this much room for its number. */
const TICK = 46;

/** The numbers along an axis of so much room: as many as stand apart. */
function ticksOf(rows: readonly Row[], room: number): number[] {
  const values = rows.flatMap(({x, x1, x2}) => [x, x1, x2].filter((each) => typeof each === "number"));
  const [least, most] = [Math.min(...values), Math.max(...values)];
  for (let count = Math.max(2, Math.floor(room / 70)); count > 0; --count) {
    const marks = ticks(least, most, count);
    if (marks.length * TICK <= room) return marks;
  }
  return [most];
}

/** The lines that say what the colours stand for, drawn into the picture so that they go with it. */
function drawLegend(svg: SVGSVGElement, {legend}: Paint, width: number): void {
  let [x, y] = [0, 12];
  const group = svgElement("g", {class: "legend", "font-size": 12, "text-anchor": "start"});
  for (const {color, words} of legend) {
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
  chart.append(
    ...Array.from(svg.childNodes).filter((node) => !(node instanceof HTMLStyleElement) && node.nodeName !== "style")
  );
  svg.append(group, chart);
  svg.setAttribute("height", String(height + added));
  svg.setAttribute("viewBox", `0 0 ${width} ${height + added}`);
}

/** Draws the rows of a chart with Observable Plot. */
export function drawChart(rows: Row[], chart: ChartSpec, width: number): SVGSVGElement {
  const paint = paintOf(rows, chart);
  const isWide = width > 480;
  const bands = chart.mark === "barX" || chart.mark === "cell" ? distinct(rows, "y").length : 0;
  const facets = chart.fy ? distinct(rows, "fy").length : 1;
  const left =
    numbers(rows, "y") || rows.some(({y}) => y instanceof Date) ? 56 : Math.min(width * 0.42, 16 + longest(rows, "y"));
  const columns = chart.fx ? distinct(rows, "fx").length : 1;
  const isNamed = chart.mark === "lineY" && paint !== undefined;
  const right = isNamed
    ? Math.min(width * 0.3, 16 + longest(rows, "color"))
    : chart.fy
      ? 12 + Math.min(120, longest(rows, "fy"))
      : 20;
  const isTall = bands > 0 && longest(rows, "y") > left - 16;
  const height = bands
    ? Math.min(4000, bands * (isTall ? TALL_ROW : ROW) * facets + 70)
    : Math.min(4000, (isWide ? 320 : 260) * (facets > 1 ? 0.6 * facets : 1));
  const isDated = rows.some(({x, x1}) => (x ?? x1) instanceof Date);
  const xIsWords = !numbers(rows, "x") && !isDated && chart.mark !== "rectY";
  const across = width - left - right;
  const room = across / columns - (columns > 1 ? GAP : 0);
  const svg = Plot.plot({
    document,
    width,
    height,
    marginLeft: left,
    marginRight: right,
    marginBottom: 44,
    marginTop: chart.fx ? 40 : 26,
    style: {fontFamily: "inherit", fontSize: "12px", background: "none", overflow: "visible"},
    x: {
      label: labelOf(chart, "x"),
      tickFormat: xIsWords
        ? (value: unknown) =>
            shorten(String(value ?? ""), {
              size: SIZE,
              width: across / Math.max(1, distinct(rows, "x").length)
            })
        : formatOf(chart.x),
      ...(!xIsWords && {ticks: isDated ? Math.max(2, Math.floor(room / 70)) : ticksOf(rows, room)}),
      grid: !bands
    },
    y: {
      label: labelOf(chart, "y"),
      tickFormat: bands
        ? (value: unknown) => wrapText(formatOf(chart.y)(value), {size: SIZE, width: left - 12, lines: 2}).join("\n")
        : formatOf(chart.y),
      grid: !bands,
      ...(bands && {type: "band" as const, labelAnchor: "top" as const, labelArrow: "none" as const}),
      ...barOrder(rows, chart)
    },
    ...(chart.fy && {fy: {label: null}}),
    ...(chart.fx && {fx: {label: null, paddingInner: Math.min(0.5, (GAP * columns) / across)}}),
    ...(paint && {color: {...paint.scale, label: labelOf(chart, "color"), legend: false}}),
    marks: marksOf(rows, chart, paint, right)
  }) as unknown as SVGSVGElement;
  svg.setAttribute("role", "group");
  for (const named of svg.querySelectorAll("g[aria-label]")) named.setAttribute("role", "group");
  if (paint && !isNamed) drawLegend(svg, paint, width);
  return svg;
}
