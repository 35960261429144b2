import * as Plot from "@observablehq/plot";
import {domainOf, toPixels, type ValueAxis} from "./dot-layout.js";
import {figureMarks} from "./figure-marks.js";
import {hits} from "./hit.js";
import {columnPlaces, valueOf, type ColumnPlace, type MeasuredColumn} from "../domain/measured-column.js";
import {axisEnds, mainMark, type PanelMark} from "../domain/panel.js";
import {plotChart} from "./plot.js";
import {say} from "../words/say.js";
import {svgElement} from "./svg-element.js";
import {lookOf} from "../words/sureness.js";
import {rowLayout} from "./row-layout.js";
import {shorten, textWidth, wrapText} from "./text-width.js";
import {smallTitle} from "./small-title.js";
import {sayAmount} from "../words/unit.js";
import {axisUnit, sayValue} from "../words/value.js";
import {bold, TYPE} from "./type.js";

export interface SmallOptions {
  width?: number;
  chosen?: string | null;
}

/** Panels narrower than this hold no name and value side by side. */
const LEAST = 300;
const GAP = 28;
const LINE = 17;
const ROW = 24;
/** More places than this are a strip: all on one line, few of them named. */
const ROWS = 14;
const STRIP = 64;

interface Frame {
  x: number;
  width: number;
  /** Below the words. */
  top: number;
  names: number;
}

const titleLines = ({title}: MeasuredColumn, width: number): string[] =>
  wrapText(title, {size: TYPE.name, width, lines: 3});

const headHeight = (columns: readonly MeasuredColumn[], width: number): number =>
  Math.max(...columns.map((column) => titleLines(column, width).length)) * LINE + LINE + 8;

/** What a panel measures; its unit and time in muted letters. */
function words(column: MeasuredColumn, {x, width, top}: Frame): SVGElement[] {
  const lines = titleLines(column, width);
  const head = lines.map((text, i) =>
    svgElement(
      "text",
      {x, y: top - 12 - (lines.length - i) * LINE, "font-size": TYPE.name, "font-weight": 600, fill: "var(--ink)"},
      text
    )
  );
  const under = shorten(column.subtitle, {size: TYPE.small, width});
  return [...head, svgElement("text", {x, y: top - 12, "font-size": TYPE.small, fill: "var(--muted)"}, under)];
}

const colorOf = (place: string | null, chosen: string | null): string =>
  chosen !== null && place === chosen ? "var(--accent)" : "var(--peer)";

interface Item {
  mark: PanelMark;
  place: ColumnPlace;
  y: number;
}

const spotsOf = (items: readonly Item[], {panel: {falls}}: MeasuredColumn, axis: ValueAxis, chosen: string | null) =>
  items.map(({mark: {figure}, place, y}) => {
    const [low, high] = axisEnds(figure, falls);
    const more = (figure.obs_value ?? 0) < 0 && !falls ? ("left" as const) : ("right" as const);
    const [x, x2] = [toPixels(axis, low), toPixels(axis, high)];
    return {x, x2, y, look: lookOf(figure), more, color: colorOf(place.ref_area, chosen), figure};
  });

const isActual = ({figure}: PanelMark): boolean => figure.value_kind === "actual";

/** Values of what is; what was promised has its own view. */
const marksOf = (column: MeasuredColumn, {ref_area}: ColumnPlace): PanelMark[] =>
  column.rows.get(ref_area)?.marks.filter(isActual) ?? [];

/** Contradicting values stand side by side. */
const saidOf = (column: MeasuredColumn, place: ColumnPlace): string =>
  marksOf(column, place)
    .map(({figure}) => sayValue(figure, {short: true}))
    .join(" ≠ ");

const axisOf = (column: MeasuredColumn, [left, right]: [number, number]): ValueAxis => {
  const figures = [...column.rows.values()].flatMap(({marks}) => marks.filter(isActual).map(({figure}) => figure));
  return {domain: domainOf({...column.panel, figures}), range: [left, right]};
};

/** A row a place, the same in every panel, its value beside its mark. */
function rowsPanel(column: MeasuredColumn, places: readonly ColumnPlace[], frame: Frame, chosen: string | null) {
  const {x, width, top, names} = frame;
  const said = places.map((place) => saidOf(column, place));
  const room = Math.max(...said.map((text) => textWidth(text, TYPE.label))) + 26;
  const axis = axisOf(column, [x + names + 10, x + width - room]);
  const items = places.flatMap((place, i) =>
    marksOf(column, place).map((mark): Item => ({mark, place, y: top + i * ROW + 10}))
  );
  const spots = spotsOf(items, column, axis, chosen);
  const rows = places.map((place, i) => ({...place, y: top + i * ROW + 10, known: column.rows.has(place.ref_area)}));
  const ends = rows.flatMap(({ref_area, y}, i) => {
    const mine = spots.filter(({figure}) => figure.ref_area === ref_area);
    const reach = mine.some(({look}) => look.arrow) ? 22 : 10;
    return mine.length ? [{x: Math.max(...mine.map(({x2}) => x2)) + reach, y, said: said[i]!}] : [];
  });
  const at = {textAnchor: "start", fontSize: TYPE.label} as const;
  return [
    Plot.ruleY(
      rows.filter(({known}) => known),
      {y: "y", x1: axis.range[0], x2: axis.range[1], stroke: "var(--rule)"}
    ),
    ...[true, false].map((mine) =>
      Plot.text(
        rows.filter(({ref_area}) => (ref_area === chosen) === mine),
        {
          ...at,
          x: () => x,
          y: "y",
          text: ({label}: ColumnPlace) => shorten(label, {size: bold(TYPE.label), width: names}),
          fontWeight: mine ? 600 : 400,
          fill: mine ? "var(--accent-ink)" : "var(--ink)"
        }
      )
    ),
    Plot.text(
      rows.filter(({known}) => !known),
      {...at, x: () => axis.range[0], y: "y", text: () => say("không có số liệu", "no data"), fill: "var(--muted)"}
    ),
    ...figureMarks(spots),
    Plot.text(ends, {
      ...at,
      x: "x",
      y: "y",
      text: "said",
      fill: "var(--ink)",
      stroke: "var(--paper)",
      strokeWidth: 4
    }),
    hits(spots)
  ];
}

/** All places on one line; the chosen one, the lowest and the highest are named, and the middle is marked. */
function stripPanel(column: MeasuredColumn, places: readonly ColumnPlace[], frame: Frame, chosen: string | null) {
  const {x, width, top} = frame;
  const axis = axisOf(column, [x + 8, x + width - 8]);
  const y = top + 24;
  const items = places.flatMap((place) => marksOf(column, place).map((mark): Item => ({mark, place, y})));
  const chosenLast = [...items].sort(
    (a, b) => Number(a.place.ref_area === chosen) - Number(b.place.ref_area === chosen)
  );
  const spots = spotsOf(chosenLast, column, axis, chosen);
  const unit = axisUnit(mainMark(column.group.rows[0]!).figure);
  const middle = column.middle === undefined ? [] : [column.middle];
  return [
    Plot.ruleY([y], {x1: axis.range[0], x2: axis.range[1], stroke: "var(--rule)"}),
    Plot.ruleX(middle, {
      x: (at: number) => toPixels(axis, at),
      y1: y - 14,
      y2: y + 14,
      stroke: "var(--muted)",
      strokeDasharray: "4 3"
    }),
    ...figureMarks(spots),
    Plot.text(middle, {
      x: (at: number) => toPixels(axis, at),
      y: () => y - 20,
      text: (at: number) => `${say("giữa", "median")} ${sayAmount(at, unit)}`,
      fontSize: TYPE.tiny,
      fill: "var(--muted)"
    }),
    ...namedOf(column, places, chosen).map(({place, anchor, strong}) => {
      const text = labelOf(column, place, strong ? width : width / 2 - 6);
      return Plot.text([place], {
        x: () => anchorX(anchor, toPixels(axis, valueAt(column, place)), textWidth(text, TYPE.label), frame),
        y: () => y + (strong ? 22 : 38),
        text: () => text,
        textAnchor: anchor,
        fontSize: TYPE.small,
        fontWeight: strong ? 600 : 400,
        fill: strong ? "var(--accent-ink)" : "var(--muted)"
      });
    }),
    hits(spots)
  ];
}

const valueAt = (column: MeasuredColumn, {ref_area}: ColumnPlace): number =>
  valueOf(column.rows.get(ref_area)!, column);

/** A name and its value; of the two the name is cut. */
function labelOf(column: MeasuredColumn, {ref_area, label}: ColumnPlace, width: number): string {
  const value = ` ${sayValue(mainMark(column.rows.get(ref_area)!).figure, {short: true})}`;
  return shorten(label, {size: TYPE.label, width: width - textWidth(value, TYPE.label)}) + value;
}

/** Under its mark, but within the panel. */
const anchorX = (anchor: Named["anchor"], at: number, length: number, {x, width}: Frame): number =>
  ({start: x, end: x + width, middle: Math.min(Math.max(at, x + length / 2), x + width - length / 2)})[anchor];

interface Named {
  place: ColumnPlace;
  anchor: "start" | "middle" | "end";
  strong: boolean;
}

function namedOf(column: MeasuredColumn, places: readonly ColumnPlace[], chosen: string | null): Named[] {
  const known = places
    .filter(({ref_area}) => column.rows.has(ref_area))
    .sort((a, b) => valueAt(column, a) - valueAt(column, b));
  const ends: Named[] = [
    {place: known[0]!, anchor: "start", strong: false},
    {place: known.at(-1)!, anchor: "end", strong: false}
  ];
  const mine = known.filter(({ref_area}) => ref_area === chosen);
  return [...ends, ...mine.map((place): Named => ({place, anchor: "middle", strong: true}))];
}

/** One panel an indicator, each with its own axis, over the same places: rows of few places, a strip of many. */
export function smallPanels(columns: readonly MeasuredColumn[], options: SmallOptions = {}): SVGSVGElement {
  const {width = 680, chosen = null} = options;
  const places = columnPlaces(columns);
  const isStrip = places.length > ROWS;
  const across = Math.max(1, Math.min(columns.length, Math.floor((width + GAP) / (LEAST + GAP))));
  const each = (width - (across - 1) * GAP) / across;
  const layout = rowLayout(places, {width: each, label: ({label}) => label, size: TYPE.label, beside: true});
  const names = isStrip ? 0 : layout.names;
  const head = headHeight(columns, each);
  const body = isStrip ? STRIP + 10 : places.length * ROW;
  const frames = columns.map((_, i): Frame => {
    const top = Math.floor(i / across) * (head + body + GAP) + head;
    return {x: (i % across) * (each + GAP), width: each, top, names};
  });
  const draw = isStrip ? stripPanel : rowsPanel;
  const chart = plotChart(smallTitle(columns), {
    width,
    height: Math.ceil(columns.length / across) * (head + body + GAP) - GAP + 6,
    marks: columns.flatMap((column, i) => draw(column, places, frames[i]!, chosen))
  });
  chart.append(svgElement("g", {"text-anchor": "start"}, ...columns.flatMap((column, i) => words(column, frames[i]!))));
  return chart;
}
