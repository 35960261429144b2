import * as Plot from "@observablehq/plot";
import {ticks as ticksBetween} from "d3";
import {beside, type Beside} from "./beside.js";
import {
  domainOf,
  fromPixels,
  placeMarks,
  toPixels,
  type ValueAxis,
  type PlacedMark,
  type PlacedRow
} from "./dot-layout.js";
import type {Figure, Quote} from "../rows/figure.js";
import {figureMarks} from "./figure-marks.js";
import {headline} from "../domain/headline.js";
import {button, hits, opening} from "./hit.js";
import {upperFirst} from "../words/letter.js";
import {sayDate} from "../words/number.js";
import {mainMark, type Group, type Panel, type PanelRow} from "../domain/panel.js";
import {placeLink} from "../domain/place-slug.js";
import {plotChart} from "./plot.js";
import {excerptOf} from "../parts/quote.js";
import {referencesOf, type Reference} from "../domain/reference.js";
import {vietnamese} from "../words/say.js";
import {svgElement} from "./svg-element.js";
import {rowLayout, rowNames, type RowLayout} from "./row-layout.js";
import {textWidth, wrapText} from "./text-width.js";
import {sayAmount} from "../words/unit.js";
import {axisUnit} from "../words/value.js";
import {bold, TYPE} from "./type.js";

export interface DotOptions {
  width?: number;
  /** The place that stands out. */
  chosen?: string | null;
  /** The sentence of every row, under it. */
  quotes?: boolean;
  /** From the page to the site's root: with it, the names of places lead to their pages. */
  root?: string;
  /** What is promised is joined to what is. */
  joined?: boolean;
  /** Figures among which the unit that the places lie in is looked for, to be seen against. */
  around?: readonly Figure[];
}

interface DotLayout extends RowLayout {
  axis: ValueAxis;
  quotes: boolean;
  /** No row has a second line, so rows stand closer. */
  flat: boolean;
}

const HEAD = 30;
const LINE = 17;
const QUOTE_LINE = 18;
const NARROW_QUOTE_LINES = 2;

const isTime = ({figures}: Panel): boolean => figures[0]!.unit_measure === "date";

/** Before and behind the axis, for marks that reach over it and for values beside them. */
const REACH = 12;
const VALUES = {wide: 72, narrow: 24};

function layoutOf(panel: Panel, width: number, quotes: boolean): DotLayout {
  const layout = rowLayout(panel.rows, {
    ...{width, label: ({label}) => label, sublabel: ({sublabel}) => sublabel}
  });
  const {narrow, left, right} = layout;
  const range: ValueAxis["range"] = [left + REACH, right - (narrow ? VALUES.narrow : VALUES.wide)];
  const flat = panel.rows.every(({sublabel}) => !sublabel);
  return {...layout, quotes, flat, axis: {domain: domainOf(panel), range}};
}

/** A row's own height and where its marks stand in it. */
function heightOf({narrow, quotes, flat}: DotLayout, lines: number): {above: number; height: number} {
  const above = (narrow ? 56 : 22) - (flat ? (narrow ? 18 : 7) : 0);
  const below = flat ? 13 : 22;
  const quote = quotes ? (narrow ? NARROW_QUOTE_LINES : 1) * QUOTE_LINE + 12 : 0;
  return {above, height: above + below + lines * LINE + quote};
}

const colorOf = (row: PanelRow, chosen: string | null): string =>
  chosen !== null && row.ref_area === chosen ? "var(--accent)" : "var(--peer)";

/** A group's rows below its name and what they are seen against. */
interface PlacedGroup {
  label: string;
  top: number;
  bottom: number;
  references: PlacedReference[];
  rows: PlacedRow[];
}

interface PlacedReference extends Reference {
  y1: number;
  y2: number;
}

const HEADING = 30;

/** The name of a group, on as many lines as it needs. */
const headingLines = (label: string, width: number): string[] =>
  label ? wrapText(upperFirst(label), {size: bold(TYPE.label), width, lines: 3}) : [];

/** Rows from top to bottom; a row is as high as its labels need. */
function placeRows(group: Group, panel: Panel, layout: DotLayout, {chosen, top}: {chosen: string | null; top: number}) {
  return group.rows.map((row): PlacedRow => {
    const marks = placeMarks(row, panel, {...layout, color: colorOf(row, chosen)});
    const {above, height} = heightOf(layout, Math.max(...marks.map(({label}) => label.line)));
    const y = top + above;
    const placed = {row, top, height, y, marks: marks.map((mark) => ({...mark, y: y + mark.lift}))};
    top += height;
    return placed;
  });
}

function placeGroups(panel: Panel, layout: DotLayout, {chosen = null, around = []}: DotOptions): PlacedGroup[] {
  let top = HEAD;
  return panel.groups.map((group) => {
    const whole = panel.whole.find(({label}) => label === group.label) ?? group;
    const references = referencesOf(whole, panel, {around, chosen});
    const named = headingLines(group.label, layout.width);
    const heading = named.length && HEADING + (named.length - 1) * LINE;
    const rows = placeRows(group, panel, layout, {chosen, top: top + heading + references.length * LINE});
    const last = rows.at(-1)!;
    const bottom = last.top + last.height;
    const lines = references.map((each, i) => ({...each, y1: top + heading + i * LINE + 6, y2: bottom}));
    const placed = {label: named.join("\n"), top, bottom, references: lines, rows};
    top = bottom;
    return placed;
  });
}

/** The name of each group, above its rows. */
function headings(groups: readonly PlacedGroup[], {axis}: DotLayout): Plot.Markish[] {
  const named = groups.filter(({label}) => label);
  return [
    Plot.ruleY(named.slice(1), {
      y: ({top}: PlacedGroup) => top + 4,
      stroke: "var(--peer)",
      x1: axis.domain[0],
      x2: axis.domain[1]
    }),
    Plot.text(named, {
      x: () => axis.domain[0],
      dx: -axis.range[0],
      y: ({top}: PlacedGroup) => top + 20,
      text: "label",
      textAnchor: "start",
      lineAnchor: "top",
      lineHeight: LINE / TYPE.label,
      dy: -TYPE.label / 2,
      fontSize: TYPE.label,
      fontWeight: 600,
      fill: "var(--muted)"
    })
  ];
}

/** The middle of a group and the unit it lies in, as lines down its rows. */
function referenceLines(groups: readonly PlacedGroup[], {axis, width}: DotLayout): Plot.Markish[] {
  const lines = groups.flatMap(({references}) => references);
  const words = lines.map((line) => ({
    ...line,
    ...beside(toPixels(axis, line.value), line.label, {width, size: TYPE.small})
  }));
  return [
    Plot.ruleX(lines, {
      x: "value",
      y1: "y1",
      y2: "y2",
      stroke: ({name}: Reference) => (name === "parent" ? "var(--ink)" : "var(--muted)"),
      strokeDasharray: "4 3"
    }),
    ...(["start", "end"] as const).map((textAnchor) => {
      const mine = words.filter(({anchor}) => anchor === textAnchor);
      return Plot.text(mine, {
        x: ({x}: Beside) => fromPixels(axis, x),
        y: ({y1}: PlacedReference) => y1 + 4,
        text: "text",
        textAnchor,
        fontSize: TYPE.small,
        fill: ({name}: Reference) => (name === "parent" ? "var(--ink)" : "var(--muted)"),
        stroke: "var(--paper)",
        strokeWidth: 5,
        render: opening(mine, button)
      });
    })
  ];
}

/** Every mark of the rows, and the lines of what they are seen against, open their sentence. */
const buttons = (marks: readonly PlacedMark[]): Plot.Markish =>
  hits(marks.map((mark) => ({...mark, figure: mark.mark.figure})));

/** The thin line from what was to what is. */
function links(rows: readonly PlacedRow[]): Plot.Markish {
  const pairs = rows.flatMap(({marks, y}) => {
    const actual = marks.find(({look}) => ["dot", "diamond", "split"].includes(look.shape));
    return actual ? marks.filter(({look}) => look.shape === "small").map(({x2}) => ({x1: x2, x2: actual.x, y})) : [];
  });
  return Plot.ruleY(pairs, {x1: "x1", x2: "x2", y: "y", stroke: "var(--muted)", strokeWidth: 1.25});
}

/** The thin line from what is to what was promised. */
function promises(rows: readonly PlacedRow[]): Plot.Markish {
  const pairs = rows.flatMap(({marks, y}) => {
    const actual = marks.find(({look}) => look.shape === "dot" || look.shape === "split");
    const promised = marks.filter(({look}) => look.shape === "ring" || look.shape === "dashed");
    return actual ? promised.map(({x}) => ({x1: actual.x2, x2: x, y})) : [];
  });
  return Plot.ruleY(pairs, {x1: "x1", x2: "x2", y: "y", stroke: "var(--muted)", strokeDasharray: "1 4"});
}

/** The two stated values of a contradiction, joined. */
function quarrels(rows: readonly PlacedRow[]): Plot.Markish {
  const pairs = rows.flatMap(({marks, y}) => {
    const values = marks.filter(({look}) => look.shape === "split").map(({x2}) => x2);
    return values.length > 1 ? [{x1: Math.min(...values), x2: Math.max(...values), y}] : [];
  });
  return Plot.ruleY(pairs, {x1: "x1", x2: "x2", y: "y", stroke: "var(--muted)", strokeDasharray: "2 3"});
}

const labelText = (marks: readonly PlacedMark[], axis: ValueAxis): Plot.Markish[] =>
  (["start", "end"] as const).flatMap((textAnchor) =>
    [true, false].map((main) => {
      const items = marks
        .filter(({label}) => label.anchor === textAnchor && label.main === main)
        .map(({label, y, lift, mark}) => ({...label, y: y - lift + label.line * LINE, figure: mark.figure}));
      return Plot.text(items, {
        x: ({x}) => fromPixels(axis, x),
        y: "y",
        text: "text",
        textAnchor,
        fontSize: TYPE.label,
        fontWeight: main ? 600 : 400,
        fill: main ? "var(--ink)" : "var(--muted)",
        stroke: "var(--paper)",
        strokeWidth: 6,
        render: opening(items, () => ({class: "said"}))
      });
    })
  );

/** What each row is: its name, and below it where, what and when. */
function names(
  rows: readonly PlacedRow[],
  {narrow, names: room, flat}: DotLayout,
  {chosen = null, root}: DotOptions
): Plot.Markish[] {
  const up = narrow ? (flat ? -21 : -38) : -8;
  const named = rows.map(({row, y}) => ({...row, y, up: row.sublabel || narrow ? up : 0}));
  return rowNames(named, {
    y: ({y, up: mine}) => [y + mine, y + up + 17],
    room: [room, room],
    strong: ({ref_area}) => chosen !== null && ref_area === chosen,
    ...(root !== undefined && {href: ({ref_area}) => ref_area && placeLink(ref_area, root)})
  });
}

interface Run {
  text: string;
  kind: "quote-text" | "quote-figure";
}

/** An excerpt as words that no line may break: “(2017).” holds together though only its number is the figure. */
function wordsOf({before, figure, after}: Quote): Run[][] {
  const runs: Run[] = [
    ...`“${before}`.split(/(?<= )/).map((text): Run => ({text, kind: "quote-text"})),
    {text: figure, kind: "quote-figure"},
    ...`${after}”`.split(/(?<= )/).map((text): Run => ({text, kind: "quote-text"}))
  ];
  const words: Run[][] = [[]];
  for (const each of runs) {
    words.at(-1)!.push(each);
    if (each.text.endsWith(" ")) words.push([]);
  }
  return words;
}

const wide = (runs: readonly Run[]): number => runs.reduce((sum, {text}) => sum + textWidth(text, TYPE.label), 0);

/** Breaks an excerpt into lines without losing which part of it is the figure. */
function quoteLines(figure: Figure, width: number, lines: number): Run[][] {
  const perLine = Math.floor(width / (TYPE.label * 0.57));
  const out: Run[][] = [[]];
  for (const word of wordsOf(excerptOf(figure, perLine * lines - 8))) {
    if (wide(out.at(-1)!) + wide(word) > width && out.length < lines) out.push([]);
    out.at(-1)!.push(...word);
  }
  return out;
}

function quoteElement({row, top, height}: PlacedRow, {width, narrow}: DotLayout): SVGTextElement {
  const {figure} = mainMark(row);
  const lines = quoteLines(figure, width, narrow ? NARROW_QUOTE_LINES : 1);
  const lineY = (i: number): number => top + height - 18 - (lines.length - 1 - i) * QUOTE_LINE;
  return svgElement(
    "text",
    {"data-observation": figure.observation_id, "text-anchor": "start", "font-size": TYPE.label},
    ...lines.map((runs, i) =>
      svgElement("tspan", {x: 0, y: lineY(i)}, ...runs.map(({text, kind}) => svgElement("tspan", {class: kind}, text)))
    )
  );
}

/** The sentence under each row, its figure in ink. */
const quotes =
  (rows: readonly PlacedRow[], layout: DotLayout): Plot.RenderFunction =>
  () =>
    svgElement(
      "g",
      {class: "quotes", ...(vietnamese() && {lang: "vi"})},
      ...rows.map((row) => quoteElement(row, layout))
    );

/** Between the words of two ticks. */
const TICK_GAP = 14;

/** As many round values as their words leave room for. */
function roomyTicks({domain, range}: ValueAxis, say: (value: number) => string): number[] {
  for (let count = Math.max(3, Math.floor((range[1] - range[0]) / 100)); count > 1; --count) {
    const values = ticksBetween(...domain, count);
    const step = toPixels({domain, range}, values[1] ?? 0) - toPixels({domain, range}, values[0] ?? 0);
    const widest = Math.max(...values.map((value) => textWidth(say(value), TYPE.small)));
    if (values.length < 2 || step >= widest + TICK_GAP) return values;
  }
  return ticksBetween(...domain, 1);
}

/** Few ticks, said as the figures are. */
function ticks(panel: Panel, {axis}: DotLayout): Plot.Markish[] {
  const unit = axisUnit(panel.figures[0]!);
  const whole = ["year", "ordinal", "rank", "count"].includes(unit);
  const say = (value: number | Date): string =>
    value instanceof Date ? sayDate(value.toISOString()) : whole && value % 1 ? "" : sayAmount(value, unit);
  const options = {ticks: isTime(panel) ? 3 : roomyTicks(axis, say), anchor: "top"} as const;
  return [
    Plot.gridX({...options, stroke: "var(--rule)", strokeOpacity: 1}),
    Plot.axisX({...options, tickFormat: say, tickSize: 0, fontSize: TYPE.small, fill: "var(--muted)", label: null})
  ];
}

/** Places ranked by one indicator: bounds, ranges, targets and former values drawn as such, the sentence behind each. */
export function rankedDots(panel: Panel, options: DotOptions = {}): SVGSVGElement {
  const {width = 680, chosen = null, quotes: quoted = false, joined = false} = options;
  const layout = layoutOf(panel, width, quoted);
  const groups = placeGroups(panel, layout, options);
  const rows = groups.flatMap((group) => group.rows);
  const marks = rows.flatMap((row) => row.marks);
  const {axis} = layout;
  return plotChart(headline(panel, chosen).text, {
    width,
    height: groups.at(-1)!.bottom,
    marginTop: HEAD,
    x: {type: isTime(panel) ? "utc" : "linear", domain: axis.domain, range: axis.range},
    marks: [
      ...ticks(panel, layout),
      ...headings(groups, layout),
      ...referenceLines(groups, layout),
      Plot.ruleY(rows, {x1: () => axis.domain[0], x2: () => axis.domain[1], y: "y", stroke: "var(--rule)"}),
      links(rows),
      ...(joined ? [promises(rows)] : []),
      quarrels(rows),
      ...figureMarks(marks),
      ...labelText(marks, axis),
      ...names(rows, layout, options),
      ...(quoted ? [quotes(rows, layout)] : []),
      buttons(marks)
    ]
  });
}
