import * as Plot from "@observablehq/plot";
import {CRITERIA_COUNT, type CriteriaRow, type CriterionCell} from "../domain/criteria.js";
import type {Figure} from "../rows/figure.js";
import {button, opening} from "./hit.js";
import {say} from "../words/say.js";
import {plotChart} from "./plot.js";
import {textWidth} from "./text-width.js";
import {rowLayout, rowNames} from "./row-layout.js";
import {hatching} from "./hatching.js";
import {TYPE} from "./type.js";

interface CellOptions {
  width?: number;
  /** The chart's sentence, for who cannot see it. */
  title?: string;
  chosen?: string | null;
  /** Cells stand for the criteria of their number, not for so many of them. */
  numbered?: boolean;
}

const HEAD = 22;
const CELL = 24;
const GAP = 2;
/** How strong a cell is drawn by its share, from the least; of one that tells no share, lightly. */
const STEPS = [
  [0.25, 0.12],
  [0.5, 0.25],
  [0.75, 0.38],
  [1, 0.55]
] as const;
const NO_SHARE = 0.25;
/** From this strength on words in a cell are in the colour of paper. */
const DARK = 0.9;

const strengthOf = ({share}: CriterionCell): number =>
  share === null ? NO_SHARE : (STEPS.find(([below]) => share < below)?.[1] ?? 1);

interface Box {
  figure: Figure | null;
  cell: CriterionCell | null;
  x1: number;
  x2: number;
  y1: number;
  y2: number;
  title: string;
  color: string;
}

interface PlacedRow extends CriteriaRow {
  top: number;
  /** Where its cells begin. */
  y: number;
}

/** What a box is drawn by, beside its row. */
interface Boxes extends Required<Pick<CellOptions, "chosen" | "numbered">> {
  left: number;
  /** How wide a cell is, with the gap behind it. */
  cell: number;
}

function boxesOf(row: PlacedRow, {left, cell, chosen, numbered}: Boxes): Box[] {
  const color = chosen !== null && row.ref_area === chosen ? "var(--accent)" : "var(--tone-land)";
  const nothing = numbered ? say("chưa biết", "not known") : say("chưa đạt", "not met");
  return row.cells.map((each, i): Box => {
    const x1 = left + i * cell;
    const title = `${row.label} · ${i + 1}. ${each?.words ?? nothing}`;
    const at = {x1, x2: x1 + cell - GAP, y1: row.y, y2: row.y + CELL};
    return {...at, figure: each?.figure ?? null, cell: each, color, title};
  });
}

const AT = {x1: "x1", x2: "x2", y1: "y1", y2: "y2"} as const;

/** Above the cells their numbers. */
const numbers = ({left, cell}: Boxes): Plot.Markish =>
  Plot.text(
    Array.from({length: CRITERIA_COUNT}, (_, i) => i),
    {
      ...{x: (i: number) => left + (i + 0.5) * cell - GAP / 2, y: () => 10, text: (i: number) => String(i + 1)},
      ...{fontSize: TYPE.tiny, fill: "var(--muted)"}
    }
  );

/** Cells of which something is known, with how many communes where there is room for it. */
function filled(boxes: readonly Box[], cell: number): Plot.Markish[] {
  const strength = ({cell: each}: Box): number => strengthOf(each!);
  const fits = boxes.filter(({cell: each}) => each!.text && textWidth(each!.text, TYPE.least) < cell - GAP);
  return [
    Plot.rect(boxes, {...AT, fill: "color", fillOpacity: strength, title: "title"}),
    ...[false, true].map((dark) =>
      Plot.text(
        fits.filter((each) => strength(each) > DARK === dark),
        {
          x: ({x1, x2}: Box) => (x1 + x2) / 2,
          y: ({y1, y2}: Box) => (y1 + y2) / 2,
          text: ({cell: each}: Box) => each!.text,
          fontSize: TYPE.least,
          fill: dark ? "var(--paper)" : "var(--ink)"
        }
      )
    )
  ];
}

const buttons = (boxes: readonly Box[]): Plot.Markish =>
  Plot.rect(boxes, {...AT, fill: "transparent", render: opening(boxes, button)});

/** A place a row, a criterion a cell: how many communes meet it; what nobody tells is hatched. */
export function criteriaCells(rows: readonly CriteriaRow[], options: CellOptions = {}): SVGSVGElement {
  const {width = 680, title = "", chosen = null, numbered = true} = options;
  const {narrow, names, left, right} = rowLayout(rows, {
    ...{width, label: ({label}) => label, sublabel: ({sublabel}) => sublabel, note: ({said}) => said}
  });
  const above = narrow ? 42 : 6;
  const step = above + CELL + (narrow ? 12 : 18);
  const head = numbered ? HEAD : 0;
  const placed = rows.map((row, i): PlacedRow => ({...row, top: head + i * step, y: head + i * step + above}));
  const layout: Boxes = {left, cell: (right - left) / CRITERIA_COUNT, chosen, numbered};
  const boxes = placed.flatMap((row) => boxesOf(row, layout));
  const [known, unknown] = [boxes.filter((box) => box.cell), boxes.filter((box) => !box.cell)];
  return plotChart(title, {
    width,
    height: head + rows.length * step,
    color: {type: "identity"},
    opacity: {type: "identity"},
    marks: [
      ...(numbered ? [numbers(layout)] : []),
      ...empty(unknown, numbered),
      ...filled(known, layout.cell),
      buttons(known.filter(({figure}) => figure)),
      ...rowNames(placed, {
        y: ({top, y}) => (narrow ? [top + 10, top + 28] : [y + 5, y + 22]),
        room: narrow ? [names - 90, names] : [names, names]
      }),
      Plot.text(placed, {
        x: () => (narrow ? width : right + 8),
        y: ({top, y}) => (narrow ? top + 10 : y + CELL / 2),
        text: "said",
        textAnchor: narrow ? "end" : "start",
        lineAnchor: "middle",
        fontSize: TYPE.label,
        fontWeight: 600,
        fill: "var(--ink)"
      })
    ]
  });
}

/** Nothing is known of a numbered cell; one that is counted and left over is an empty box. */
const empty = (boxes: readonly Box[], hatched: boolean): Plot.Markish[] =>
  hatched
    ? hatching(boxes)
    : [
        Plot.rect(boxes, {
          ...{...AT, fill: "none", stroke: "var(--peer)", inset: 0.5, title: "title"}
        })
      ];
