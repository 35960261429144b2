import * as Plot from "@observablehq/plot";
import {button, opening} from "./hit.js";
import {sayNumber} from "../words/number.js";
import {plotChart} from "./plot.js";
import {shorten, textWidth, wrapText} from "./text-width.js";
import {restOf, type Piece, type Whole} from "../domain/whole.js";
import {rowLayout, type RowLayout} from "./row-layout.js";
import {bold, TYPE} from "./type.js";

export interface StackedBarsOptions {
  width?: number;
  /** The place that stands out. */
  chosen?: string | null;
  /** The chart's sentence, for who cannot see it. */
  title?: string;
  /** The hue of its subject: “party”, “land”. */
  tone?: string;
}

const BAR = 20;
const LINE = 17;
const NOTE_LINES = 3;
/** How wide a piece of an unknown whole is drawn: no share of anything. */
const OPEN = 48;
const SUBLABEL_LINES = 2;
/** For the stroke of a bar that ends at the edge. */
const EDGE = 2;
/** How strong the first piece of a bar is drawn, the second, … */
const STRENGTH = [1, 0.5, 0.32, 0.2];
/** Pieces whose number is written in the colour of paper. */
const DARK = 1;

interface Row {
  whole: Whole;
  sublabel: string[];
  top: number;
  /** The middle of the bar. */
  y: number;
  height: number;
  notes: string[];
}

/** Rows from the top, each as high as its notes. */
function rowsOf(wholes: readonly Whole[], {width, narrow, names, left}: RowLayout): Row[] {
  const rows: Row[] = [];
  for (const whole of wholes) {
    const top = rows.reduce((sum, {height}) => sum + height, 0);
    const said = [...whole.pieces.map(({words}) => words), ...whole.notes].filter(Boolean).join(" · ");
    const notes = wrapText(said, {size: TYPE.small * 1.05, width: width - left, lines: NOTE_LINES});
    const sublabel = wrapText(whole.sublabel, {size: TYPE.small, width: names, lines: SUBLABEL_LINES});
    const above = narrow ? 22 + (whole.sublabel ? sublabel.length * LINE + 2 : 0) : 6;
    const height = above + BAR + notes.length * LINE + 22;
    const least = narrow ? 0 : 46 + sublabel.length * LINE;
    rows.push({whole, sublabel, top, y: top + above + BAR / 2, notes, height: Math.max(height, least)});
  }
  return rows;
}

interface Box {
  figure: Piece["figure"];
  x1: number;
  x2: number;
  y: number;
  text: string;
  strength: number;
  dark: boolean;
  promised: boolean;
  color: string;
}

const isPromised = ({value_kind}: Piece["figure"]): boolean => value_kind === "target" || value_kind === "plan";

function boxesOf({whole, y}: Row, {left, right}: RowLayout, {chosen, tone}: Required<StackedBarsOptions>): Box[] {
  const all = whole.total ?? whole.pieces.reduce((sum, {value}) => sum + value, 0);
  const color = chosen !== null && whole.ref_area === chosen ? "var(--accent)" : `var(--tone-${tone})`;
  let from = left;
  return whole.pieces.map(({figure, value}, i) => {
    // Of a whole that nobody tells, the piece is no share.
    const length = whole.total === null ? OPEN : (value / all) * (right - left);
    const x1 = from;
    from = Math.min(right, from + length);
    const text = sayNumber(value);
    const strength = STRENGTH[Math.min(i, STRENGTH.length - 1)]!;
    const [promised, fits] = [isPromised(figure), textWidth(text, bold(TYPE.label)) + 6 < from - x1];
    return {figure, x1, x2: from, y, strength, promised, color, text: fits ? text : "", dark: i < DARK && !promised};
  });
}

/** What is left: an empty track; of a whole that nobody tells a hatched one. */
function tracks(rows: readonly Row[], {left, right}: RowLayout): Plot.Markish[] {
  const box = {x1: () => left, x2: () => right, y1: ({y}: Row) => y - BAR / 2, y2: ({y}: Row) => y + BAR / 2};
  const unknown = rows.filter(({whole}) => whole.total === null);
  const strokes = unknown.flatMap((row) =>
    Array.from({length: Math.floor((right - left) / 12)}, (_, i) => ({row, x: left + i * 12}))
  );
  return [
    Plot.rect(
      rows.filter(({whole}) => restOf(whole) !== null),
      {...box, fill: "var(--panel)", stroke: "var(--peer)", strokeWidth: 1}
    ),
    Plot.link(strokes, {
      x1: ({x}) => x,
      x2: ({x}) => x + 10,
      y1: ({row}) => row.y + BAR / 2,
      y2: ({row}) => row.y - BAR / 2,
      stroke: "var(--peer)",
      strokeOpacity: 0.45
    })
  ];
}

function bars(boxes: readonly Box[]): Plot.Markish[] {
  const at = {x1: "x1", x2: "x2", y1: ({y}: Box) => y - BAR / 2, y2: ({y}: Box) => y + BAR / 2} as const;
  const text = {
    x: ({x1, x2}: Box) => (x1 + x2) / 2,
    y: "y",
    text: "text",
    fontSize: TYPE.label,
    fontWeight: 600
  } as const;
  const [done, promised] = [false, true].map((kind) => boxes.filter((box) => box.promised === kind)) as [Box[], Box[]];
  return [
    Plot.rect(boxes, {...at, fill: "var(--paper)"}),
    Plot.rect(done, {...at, fill: "color", fillOpacity: "strength", stroke: "var(--paper)", strokeWidth: 1.5}),
    Plot.rect(promised, {...at, fill: "none", stroke: "color", strokeWidth: 1.75, strokeDasharray: "4 3", inset: 1}),
    Plot.text(
      boxes.filter(({dark}) => dark),
      {...text, fill: "var(--paper)"}
    ),
    Plot.text(
      boxes.filter(({dark}) => !dark),
      {...text, fill: "var(--ink)"}
    ),
    Plot.rect(boxes, {...at, fill: "transparent", render: opening([...boxes], button)})
  ];
}

function names(rows: readonly Row[], {narrow, names: room, left, right, width}: RowLayout): Plot.Markish[] {
  const common = {textAnchor: "start", lineAnchor: "middle", fill: "var(--ink)"} as const;
  const sublabels = rows.flatMap(({sublabel, top, y}) =>
    sublabel.map((text, i) => ({text, y: (narrow ? top + 28 : y + 15) + i * LINE}))
  );
  const notes = rows.flatMap(({notes, y}) => notes.map((text, i) => ({text, y: y + BAR / 2 + 13 + i * LINE})));
  return [
    Plot.text(rows, {
      ...common,
      x: () => 0,
      y: ({top, y}: Row) => (narrow ? top + 10 : y - 3),
      text: ({whole}: Row) => shorten(whole.label, {size: bold(TYPE.name), width: narrow ? room - 80 : room}),
      title: ({whole}: Row) => whole.label,
      fontSize: TYPE.name,
      fontWeight: 600
    }),
    Plot.text(sublabels, {...common, x: () => 0, y: "y", text: "text", fontSize: TYPE.small, fill: "var(--muted)"}),
    Plot.text(rows, {
      ...common,
      x: () => (narrow ? width : right + 10),
      y: ({top, y}: Row) => (narrow ? top + 10 : y),
      text: ({whole}: Row) => whole.said,
      textAnchor: narrow ? "end" : "start",
      fontSize: TYPE.label,
      fontWeight: 600
    }),
    Plot.text(notes, {...common, x: () => left, y: "y", text: "text", fontSize: TYPE.small, fill: "var(--muted)"})
  ];
}

/** Parts of wholes, a bar each from nothing to all, so that places large and small are seen by their share. */
export function stackedBars(all: readonly Whole[], options: StackedBarsOptions = {}): SVGSVGElement {
  const {width = 680, chosen = null, title = "", tone = "life"} = options;
  const layout = rowLayout(all, {
    ...{width: width - EDGE, label: ({label}) => label, sublabel: ({sublabel}) => sublabel, note: ({said}) => said}
  });
  const rows = rowsOf(all, layout);
  const boxes = rows.flatMap((row) => boxesOf(row, layout, {width, chosen, title, tone}));
  return plotChart(title, {
    width,
    height: rows.reduce((sum, row) => sum + row.height, 0),
    color: {type: "identity"},
    opacity: {type: "identity"},
    marks: [...tracks(rows, layout), ...bars(boxes), ...names(rows, layout)]
  });
}
