import {gridOf, type GridRow, type TableLine} from "./grid.js";
import {isUnitWord, readHead, sideOf} from "./head.js";
import type {Lined} from "./lined.js";
import type {Span} from "../read/spans.js";
import type {Text} from "../read/text.js";

// Tables that came as lines, a cell each: heads first, then row after row.

/** Longer than these a line is no cell, and no head. */
const LONGEST_CELL = 200;
const LONGEST_HEAD = 60;
const MOST_HEADS = 12;
/** How many blank lines may part two cells. */
const BLANKS = 5;
const INDEX = /^(?:[A-ZĐ]|[IVX]{1,5}|\d{1,2}(?:\.\d{1,2}){0,3}|[a-zđ])[.)]?$/u;
const NUMBER = /^[-–−+(]?\s*(?:[<>≥≤~]\s*)?\d[\d.,]*(?:\s*[-–]\s*\d[\d.,]*)?\s*%?\)?$/;
const NOTHING = /^(?:[-–—xX]|\.{2,}|…)$/;
const PERCENT = /^(?:tỷ lệ|tỉ lệ)?\s*\(?%\)?$/;
/** The columns of such a table by their number; −1 where it has none. */
interface Columns {
  count: number;
  index: number;
  name: number;
  unit: number;
  values: number[];
}

/** A row that is being filled: a line or nothing for each column. */
type Filled = (TableLine | undefined)[];

/** The table of one cell a line that begins at a line. */
export function stackedGrid(lines: readonly TableLine[], at: number, text: Text): Lined | undefined {
  const heads = headsAt(lines, at, text);
  const columns = heads && columnsOf(heads.map(({words}) => sideOf(words.toLowerCase())));
  if (!columns) return undefined;
  const rows: GridRow[] = [rowOf(heads)];
  let row: Filled = [];
  let next = at;
  const close = (behind: number): void => {
    if (row[columns.name]) {
      rows.push(fill(row, columns));
      next = behind;
    }
    row = [];
  };
  for (let i = lines.indexOf(heads.at(-1)!, at) + 1; i < lines.length; ++i) {
    const line = lines[i]!;
    if (!line.words) continue;
    const isNumbered = opensRow(lines, i, row, columns);
    let column = isNumbered ? undefined : columnFor(line.words, row, columns);
    if (column === undefined) {
      const begins = columns.index >= 0 && INDEX.test(line.words);
      // Two names without a figure between them, or a long line: the table is over.
      if (!begins && (line.words.length > LONGEST_CELL || isAlone(row, columns))) break;
      close(i);
      column = begins ? columns.index : columns.name;
    }
    row[column] = line;
  }
  if (columns.values.some((value) => row[value])) close(lines.length);
  return rows.length > 1 ? {grid: gridOf(rows), next} : undefined;
}

function columnsOf(sides: readonly ReturnType<typeof sideOf>[]): Columns | undefined {
  const name = sides.findIndex((side) => side === "name" || side === "place" || side === "year");
  const values = sides.flatMap((side, i) => (side === undefined ? [i] : []));
  if (name < 0 || !values.length) return undefined;
  return {count: sides.length, index: sides.indexOf("index"), name, unit: sides.indexOf("unit"), values};
}

/** Whether a line numbers a row and is no figure of the one before it, a title: another name follows, and it has no figure yet. */
function opensRow(lines: readonly TableLine[], at: number, row: Filled, {index, unit, values}: Columns): boolean {
  if (index < 0 || !INDEX.test(lines[at]!.words) || values.some((value) => row[value])) return false;
  const behind = lines.slice(at + 1, at + 1 + BLANKS).find(({words}) => words)?.words;
  const isName = behind !== undefined && !NUMBER.test(behind) && !NOTHING.test(behind);
  return isName && (unit < 0 ? values.length > 1 : !row[unit]);
}

/** The column of a row that a line goes on with; undefined where it begins another row. */
function columnFor(words: string, row: Filled, {index, name, unit, values}: Columns): number | undefined {
  if (!row[name]) return row[index] ? name : undefined;
  if (NUMBER.test(words) || NOTHING.test(words)) return values.find((value) => !row[value]);
  return unit >= 0 && !row[unit] && isUnitWord(words.toLowerCase()) ? unit : undefined;
}

const isAlone = (row: Filled, {index, name, values}: Columns): boolean =>
  row[name] !== undefined && row[index] === undefined && !values.some((value) => row[value]);

/** A row with its figures in the columns, of which some may be missing. */
function fill(row: Filled, {count, values}: Columns): GridRow {
  const told = values.filter((value) => row[value]).length;
  const filled = rowOf(Array.from({length: count}, (_, i) => row[i]));
  return told && told < values.length ? {...filled, ragged: true} : filled;
}

function rowOf(filled: Filled): GridRow {
  const cells = filled.map((line): Span | undefined => line && {start: line.end - line.words.length, end: line.end});
  const told = cells.filter((cell) => cell !== undefined);
  const [start, end] = [told[0]!.start, told.at(-1)!.end];
  return {start, end, cells: cells.map((cell) => cell ?? {start: end, end})};
}

/** Lines one after another that are heads: one for the number or the name of a row, and at least one over figures. */
function headsAt(lines: readonly TableLine[], at: number, text: Text): TableLine[] | undefined {
  const opens = sideOf(lines[at]!.words.toLowerCase());
  if (opens !== "index" && opens !== "name") return undefined;
  const heads: TableLine[] = [];
  for (let i = at; i < lines.length && heads.length < MOST_HEADS; ++i) {
    const line = lines[i]!;
    if (line.words && !isHead(line, text)) break;
    if (line.words) heads.push(line);
  }
  return heads.length > 2 ? heads : undefined;
}

function isHead({start, end, words}: TableLine, text: Text): boolean {
  if (words.length > LONGEST_HEAD) return false;
  const {side, kind, way, period, words: left} = readHead({start, end}, text);
  const isTime = period !== undefined && left === undefined;
  return side !== undefined || kind !== undefined || way !== undefined || isTime || PERCENT.test(words.toLowerCase());
}
