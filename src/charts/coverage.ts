import * as Plot from "@observablehq/plot";
import {sayNumber} from "../words/number.js";
import {plotChart, plotSample} from "./plot.js";
import {plural, say} from "../words/say.js";
import {rowLayout} from "./row-layout.js";
import {shorten, textWidth, wrapText} from "./text-width.js";
import {hatching} from "./hatching.js";
import {TYPE} from "./type.js";

/** How many figures there are of a place and a thing. */
export interface CoverageCell {
  row: string;
  column: string;
  figures: number;
}

/** Places against things: how much is known of each. */
export interface Coverage {
  /** From the best known. */
  rows: readonly string[];
  columns: readonly string[];
  cells: readonly CoverageCell[];
}

export interface CoverageOptions {
  width?: number;
  title?: string;
}

const ROW = 24;
const NAME_LINES = 4;
const NAME_LINE = 15;
const GAP = 2;
const OPACITY = [0.18, 0.38, 0.58, 0.78, 1];
/** From this class on the number in a cell is written in the colour of paper. */
const DARK = 3;

/** The least number of each of five classes: each about as many times the one before. */
export function coverageClasses(cells: readonly CoverageCell[]): number[] {
  const most = Math.max(1, ...cells.map(({figures}) => figures));
  const steps = OPACITY.map((_, i) => Math.ceil(most ** (i / OPACITY.length)));
  return steps.filter((step, i) => step > (steps[i - 1] ?? 0));
}

const classOf = (figures: number, classes: readonly number[]): number =>
  classes.filter((least) => figures >= least).length - 1;

/** “1”, “2–3”, “16 trở lên”. */
export const classNames = (classes: readonly number[]): string[] =>
  classes.map((least, i) => {
    const next = classes[i + 1];
    if (next === undefined) return say(`từ ${sayNumber(least)} trở lên`, `${sayNumber(least)} or more`);
    return next - 1 === least ? sayNumber(least) : `${sayNumber(least)}–${sayNumber(next - 1)}`;
  });

/** The darkest class is always the last. */
const opacityOf = (at: number, classes: readonly number[]): number => OPACITY[at + OPACITY.length - classes.length]!;

interface Grid {
  left: number;
  top: number;
  column: number;
  heads: Heads;
}

/** What stands above the columns, on one level, or on two in turn, where a head has the room of two columns. */
interface Heads {
  lines: string[][];
  levels: number;
}

/** Names, else their numbers in the list below: whole words, on as few levels as may be. */
function headsOf(columns: readonly string[], column: number): Heads {
  const numbers = columns.map((_, i) => String(i + 1));
  const tried = [columns, numbers].flatMap((names) =>
    [1, 2].map((levels) => ({names, levels, width: levels * column - 2 * GAP}))
  );
  const isWhole = (name: string, width: number): boolean =>
    name.split(" ").every((word) => textWidth(word, TYPE.tiny) <= width);
  const fitting = tried.find(({names, width}) => names.every((name) => isWhole(name, width)));
  const {names, levels, width} = fitting ?? tried.at(-1)!;
  return {levels, lines: names.map((name) => wrapText(name, {size: TYPE.tiny, width, lines: NAME_LINES}))};
}

/** How high the heads of a level are. */
const levelHeight = ({lines, levels}: Heads, level: number): number =>
  Math.max(0, ...lines.filter((_, i) => i % levels === level).map(({length}) => length)) * NAME_LINE;

function gridOf({rows, columns}: Coverage, width: number): Grid {
  const {left} = rowLayout(rows, {width, label: String, size: TYPE.tiny, beside: true});
  const column = Math.min(72, (width - left) / columns.length);
  const heads = headsOf(columns, column);
  return {left, column, heads, top: levelHeight(heads, 0) + levelHeight(heads, 1) + 8};
}

interface Head {
  x: number;
  y: number;
  text: string;
}

/** Above each column its head; of two levels, the first column's is the upper. The last stays on the drawing. */
function headText({left, column, heads, top}: Grid): Head[] {
  const {lines, levels} = heads;
  const right = left + column * lines.length;
  return lines.flatMap((mine, i) => {
    const half = Math.max(...mine.map((text) => textWidth(text, TYPE.tiny))) / 2;
    const x = Math.min(left + column * (i + 0.5), right - half);
    const foot = top - 10 - (i % levels ? 0 : levelHeight(heads, 1));
    return mine.map((text, k) => ({x, y: foot - (mine.length - 1 - k) * NAME_LINE, text}));
  });
}

/** From a head of the upper level down to its column, between its neighbours. */
function stems({left, column, heads, top}: Grid): Plot.Markish {
  const upper = heads.lines.flatMap((_, i) => (heads.levels > 1 && i % heads.levels === 0 ? [i] : []));
  return Plot.ruleX(upper, {
    x: (i: number) => left + column * (i + 0.5),
    y1: () => top - levelHeight(heads, 1),
    y2: () => top - 2,
    stroke: "var(--rule)"
  });
}

interface Box {
  x1: number;
  x2: number;
  y1: number;
  y2: number;
  cell: CoverageCell | undefined;
  title: string;
}

function boxesOf({rows, columns, cells}: Coverage, {left, top, column}: Grid): Box[] {
  const known = new Map(cells.map((cell) => [`${cell.row}|${cell.column}`, cell]));
  return rows.flatMap((row, r) =>
    columns.map((name, c): Box => {
      const cell = known.get(`${row}|${name}`);
      const [x1, y1] = [left + c * column, top + r * ROW];
      const said = cell ? say(`${sayNumber(cell.figures)} con số`, plural(sayNumber(cell.figures), "figure")) : none();
      return {x1, y1, x2: x1 + column - GAP, y2: y1 + ROW - GAP, cell, title: `${row} · ${name}: ${said}`};
    })
  );
}

const none = (): string => say("không có số liệu", "no figures");

/** Places against things in one hue and five classes; what is not known is hatched. */
export function coverage(data: Coverage, {width = 680, title = ""}: CoverageOptions = {}): SVGSVGElement {
  const grid = gridOf(data, width);
  const classes = coverageClasses(data.cells);
  const boxes = boxesOf(data, grid);
  const filled = boxes.flatMap((box) => (box.cell ? [{...box, at: classOf(box.cell.figures, classes)}] : []));
  const rows = data.rows.map((row, i) => ({row, y: grid.top + ROW * (i + 0.5) - GAP / 2}));
  const box = {x1: "x1", x2: "x2", y1: "y1", y2: "y2"} as const;
  const isDark = ({at}: {at: number}): boolean => at + OPACITY.length - classes.length >= DARK;
  return plotChart(title, {
    width,
    height: grid.top + ROW * data.rows.length + 2,
    marks: [
      Plot.text(rows, {
        ...{x: () => 0, y: "y", textAnchor: "start", fontSize: TYPE.small, fill: "var(--ink)"},
        text: ({row}: {row: string}) => shorten(row, {size: TYPE.small, width: grid.left - 6})
      }),
      stems(grid),
      Plot.text(headText(grid), {
        ...{x: "x", y: "y", text: "text", fontSize: TYPE.tiny, fill: "var(--muted)"},
        ...{stroke: "var(--paper)", strokeWidth: 4}
      }),
      ...hatching(boxes.filter(({cell}) => !cell)),
      Plot.rect(filled, {
        ...box,
        fill: "var(--tone-life)",
        fillOpacity: ({at}) => opacityOf(at, classes),
        title: "title"
      }),
      ...(grid.column > 20
        ? [false, true].map((dark) =>
            Plot.text(
              filled.filter((each) => isDark(each) === dark),
              {
                x: ({x1, x2}) => (x1 + x2) / 2,
                y: ({y1, y2}) => (y1 + y2) / 2,
                text: ({cell}) => sayNumber(cell!.figures),
                fontSize: TYPE.tiny,
                fill: dark ? "var(--paper)" : "var(--ink)"
              }
            )
          )
        : [])
    ]
  });
}

const SAMPLE = 16;

const sample = (mark: Plot.Markish): SVGSVGElement => plotSample(SAMPLE * 1.5, SAMPLE, [mark]);

const SAMPLE_BOX = {x1: 0, y1: 0, x2: SAMPLE * 1.5, y2: SAMPLE, cell: undefined, title: ""};

/** The classes with what they stand for, and what is hatched. */
export function coverageKey({cells}: Coverage): {sample: SVGSVGElement; words: string}[] {
  const classes = coverageClasses(cells);
  const words = classNames(classes);
  return [
    ...classes.map((_, i) => ({
      sample: sample(
        Plot.rect([SAMPLE_BOX], {
          ...{x1: "x1", x2: "x2", y1: "y1", y2: "y2"},
          ...{fill: "var(--tone-life)", fillOpacity: opacityOf(i, classes)}
        })
      ),
      words: say(`${words[i]} con số`, plural(words[i]!, "figure"))
    })),
    {sample: sample(hatching([SAMPLE_BOX])), words: none()}
  ];
}
