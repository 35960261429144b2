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

/** A place a row, a criterion a cell: how many communes meet it; what nobody tells is hatched. */
export function criteriaCells(rows: readonly CriteriaRow[], options: CellOptions = {}): SVGSVGElement {
  const {width = 680, title = "", chosen = null, numbered = true} = options;
  const {narrow, names, left, right} = rowLayout(rows, {
    ...{width, label: ({label}) => label, sublabel: ({sublabel}) => sublabel, note: ({said}) => said}
  });
  const cell = (right - left) / CRITERIA_COUNT;
  const above = narrow ? 42 : 6;
  const step = above + CELL + (narrow ? 12 : 18);
  const top = numbered ? HEAD : 0;
  const placed = rows.map((row, i) => ({...row, top: top + i * step, y: top + i * step + above}));
  const unknown = say("chưa biết", "not known");
  const boxes = placed.flatMap((row) =>
    row.cells.map((each, i): Box => {
      const x1 = left + i * cell;
      const color = chosen !== null && row.ref_area === chosen ? "var(--accent)" : "var(--tone-land)";
      const words = each?.words ?? (numbered ? unknown : say("chưa đạt", "not met"));
      return {
        figure: each?.figure ?? null,
        cell: each,
        x1,
        x2: x1 + cell - GAP,
        y1: row.y,
        y2: row.y + CELL,
        color,
        title: `${row.label} · ${i + 1}. ${words}`
      };
    })
  );
  const known = boxes.filter((box) => box.cell);
  const box = {x1: "x1", x2: "x2", y1: "y1", y2: "y2"} as const;
  const text = {textAnchor: "start", lineAnchor: "middle", fill: "var(--ink)"} as const;
  const fits = known.filter(({cell: each}) => each!.text && textWidth(each!.text, TYPE.least) < cell - GAP);
  const isDark = ({cell: each}: Box): boolean => strengthOf(each!) > DARK;
  return plotChart(title, {
    width,
    height: top + rows.length * step,
    color: {type: "identity"},
    opacity: {type: "identity"},
    marks: [
      ...(numbered
        ? [
            Plot.text(
              Array.from({length: CRITERIA_COUNT}, (_, i) => i),
              {
                ...{
                  x: (i: number) => left + (i + 0.5) * cell - GAP / 2,
                  y: () => 10,
                  text: (i: number) => String(i + 1)
                },
                ...{fontSize: TYPE.tiny, fill: "var(--muted)"}
              }
            )
          ]
        : []),
      ...empty(
        boxes.filter((each) => !each.cell),
        numbered
      ),
      Plot.rect(known, {...box, fill: "color", fillOpacity: ({cell: each}: Box) => strengthOf(each!), title: "title"}),
      ...[false, true].map((dark) =>
        Plot.text(
          fits.filter((each) => isDark(each) === dark),
          {
            x: ({x1, x2}: Box) => (x1 + x2) / 2,
            y: ({y1, y2}: Box) => (y1 + y2) / 2,
            text: ({cell: each}: Box) => each!.text,
            fontSize: TYPE.least,
            fill: dark ? "var(--paper)" : "var(--ink)"
          }
        )
      ),
      Plot.rect(
        known.filter(({figure}) => figure),
        {
          ...box,
          fill: "transparent",
          render: opening(
            known.filter(({figure}) => figure),
            button
          )
        }
      ),
      ...rowNames(placed, {
        y: ({top, y}) => (narrow ? [top + 10, top + 28] : [y + 5, y + 22]),
        room: narrow ? [names - 90, names] : [names, names]
      }),
      Plot.text(placed, {
        ...text,
        x: () => (narrow ? width : right + 8),
        y: (row) => (narrow ? row.top + 10 : row.y + CELL / 2),
        text: "said",
        textAnchor: narrow ? "end" : "start",
        fontSize: TYPE.label,
        fontWeight: 600
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
          ...{x1: "x1", x2: "x2", y1: "y1", y2: "y2"},
          ...{fill: "none", stroke: "var(--peer)", inset: 0.5, title: "title"}
        })
      ];
