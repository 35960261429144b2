import {gridOf, trimmed, type GridRow, type TableLine} from "./grid.js";
import type {Lined} from "./lined.js";
import type {Text} from "../read/text.js";

// Tables whose rows end in a bar and have bars between their cells, and whose cells may go over lines:
// “1 | Thu nội địa”, “(không kể dầu thô) | 1.845.000 |”.

/** How many lines a row has at most. */
const MOST_LINES = 5;
const LEAST_ROWS = 3;
const LEAST_CELLS = 3;

/** The table of such rows that begins at a line. */
export function brokenGrid(lines: readonly TableLine[], at: number, text: Text): Lined | undefined {
  const rows: GridRow[] = [];
  let next = at;
  for (let row = rowAt(lines, next, text); row; row = rowAt(lines, next, text)) {
    rows.push(row.row);
    next = row.next;
  }
  const whole = rows.filter(({cells}) => cells.length >= LEAST_CELLS);
  if (whole.length < LEAST_ROWS) return undefined;
  // Rows between bars, a line each, are told by other signs.
  const framed = rows.filter(({start}) => text.cased[start] === "|");
  if (framed.length * 2 > rows.length) return undefined;
  const width = Math.max(...whole.map(({cells}) => cells.length));
  return {
    grid: gridOf(rows.map((row) => (row.cells.length < width ? {...row, ragged: true} : row))),
    next
  };
}

/** A line that parts what stands above it from what stands below: the end of front matter too. */
const RULED = /^[-–_=]{3,}$/;
const LONGEST_PART = 80;

/** Whether a line may be a part of a row: what has no bar is a piece of a cell, and no sentence that leads to the table. */
const mayBePart = (words: string): boolean =>
  words !== "" &&
  !RULED.test(words) &&
  (words.includes("|") || (words.length <= LONGEST_PART && !/[.:;]$/.test(words)));

/** A row from its first line to the one that ends in a bar, with the index of the line behind it. */
function rowAt(lines: readonly TableLine[], at: number, text: Text): {row: GridRow; next: number} | undefined {
  const taken = lines.slice(at, at + MOST_LINES);
  const last = taken.findIndex(({words}) => words.endsWith("|") || !mayBePart(words));
  if (last < 0 || !taken[last]!.words.endsWith("|")) return undefined;
  const {start, end} = trimmed(taken[0]!.start, taken[last]!.end, text);
  const bars = Array.from(text.cased.slice(start, end).matchAll(/(?<!\\)\|/g), ({index}) => start + index);
  const cells = bars.map((bar, i) => trimmed(i ? bars[i - 1]! + 1 : start, bar, text));
  return cells.length > 1 ? {row: {start, end, cells}, next: at + last + 1} : undefined;
}
