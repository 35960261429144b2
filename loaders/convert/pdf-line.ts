import type {Letters} from "./pdf-page.js";

/** Runs on one line, from left to right. */
export interface PdfLine {
  runs: Letters[];
  x0: number;
  x1: number;
  y: number;
  size: number;
}

/** Runs as lines, in the order in which they were written; what is raised or lowered stays on its line. */
export function linesIn(runs: readonly Letters[]): PdfLine[] {
  const lines: PdfLine[] = [];
  for (const run of runs) {
    const line = lines.at(-1);
    if (line && isOn(run, line)) {
      line.runs.push(run);
      line.x1 = Math.max(line.x1, run.x + run.width);
      line.size = Math.max(line.size, run.size);
    } else lines.push({runs: [run], x0: run.x, x1: run.x + run.width, y: run.y, size: run.size});
  }
  return lines;
}

const isOn = ({x, y, size}: Letters, line: PdfLine): boolean =>
  Math.abs(y - line.y) < Math.max(size, line.size) * 0.5 && x > line.x1 - Math.max(size, line.size);

/** Of the size of letters: less than this between two runs is no space. */
const SPACE = 0.15;

/** The words of a line. */
export const wordsOf = ({runs, size}: PdfLine): string =>
  runs
    .map(({text, x}, i) => {
      const before = runs[i - 1];
      const isApart = before && x - before.x - before.width > size * SPACE;
      return isApart && !/\s$/.test(before.text) && !/^\s/.test(text) ? ` ${text}` : text;
    })
    .join("")
    .replace(/\s+/g, " ")
    .trim();

/** Of the size of letters: a gap as wide as this is between columns. */
const COLUMN = 1.8;

/** The pieces of a line that stand apart like cells. */
export function piecesOf(line: PdfLine): PdfLine[] {
  const pieces: PdfLine[] = [];
  for (const run of line.runs) {
    const last = pieces.at(-1);
    if (last && run.x - last.x1 < line.size * COLUMN) {
      last.runs.push(run);
      last.x1 = run.x + run.width;
    } else pieces.push({...line, runs: [run], x0: run.x, x1: run.x + run.width});
  }
  return pieces;
}
