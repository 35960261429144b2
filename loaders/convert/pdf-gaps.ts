import {piecesOf, wordsOf, type PdfLine} from "./pdf-line.js";
import type {Grid} from "./table.js";

/** Rows and columns that a table without lines between its cells has at least. */
const FEWEST_ROWS = 3;
const FEWEST_COLUMNS = 3;

/** Lines, and in their place the tables whose cells only gaps tell apart. */
export function withGapTables(lines: readonly PdfLine[]): (PdfLine[] | Grid)[] {
  const parts: (PdfLine[] | Grid)[] = [];
  const add = (line: PdfLine): void => {
    const last = parts.at(-1);
    if (Array.isArray(last)) last.push(line);
    else parts.push([line]);
  };
  for (let at = 0; at < lines.length;) {
    const {grid, rows} = tableAt(lines, at);
    if (grid) parts.push(grid);
    else add(lines[at]!);
    at += grid ? rows : 1;
  }
  return parts;
}

interface Found {
  grid?: Grid;
  /** How many lines it takes. */
  rows: number;
}

function tableAt(lines: readonly PdfLine[], from: number): Found {
  const taken: PdfLine[][] = [];
  for (let at = from; at < lines.length; ++at) {
    const pieces = piecesOf(lines[at]!);
    const isBelow = at === from || lines[at]!.y < lines[at - 1]!.y;
    const isRow = pieces.length >= FEWEST_COLUMNS;
    // What is left of a cell stands below it and leaves the first column empty.
    const isRest = taken.length > 0 && pieces[0]!.x0 > taken[0]![0]!.x1;
    if (!isBelow || (!isRow && !isRest)) break;
    taken.push(pieces);
  }
  const columns = columnsOf(taken);
  const whole = taken.filter((row) => row.length >= FEWEST_COLUMNS);
  if (
    whole.length < FEWEST_ROWS ||
    columns.length < FEWEST_COLUMNS ||
    !whole.every((row) => row.length <= columns.length)
  )
    return {rows: 0};
  const rows: string[][] = [];
  for (const pieces of taken) {
    const row = columns.map(([x0, x1]) =>
      pieces
        .filter((piece) => piece.x0 < x1 && piece.x1 > x0)
        .map(wordsOf)
        .join(" ")
    );
    const last = rows.at(-1);
    if (pieces.length >= FEWEST_COLUMNS || !last) rows.push(row);
    else rows[rows.length - 1] = last.map((cell, i) => `${cell} ${row[i]}`.trim());
  }
  return {grid: {rows, heads: 1}, rows: taken.length};
}

/** Where pieces of all rows lie over each other. */
function columnsOf(rows: readonly (readonly PdfLine[])[]): [number, number][] {
  const columns: [number, number][] = [];
  const pieces = rows.flat().sort((a, b) => a.x0 - b.x0);
  for (const {x0, x1} of pieces) {
    const last = columns.at(-1);
    if (last && x0 < last[1]) last[1] = Math.max(last[1], x1);
    else columns.push([x0, x1]);
  }
  return columns;
}
