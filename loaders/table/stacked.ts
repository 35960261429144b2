import {gridOf, type GridRow, type TableLine} from "./grid.js";
import {isUnitWord, readHead, sideSaid, type Side} from "./head.js";
import type {Lined} from "./lined.js";
import type {Text} from "../read/text.js";

// Tables that came as lines, a cell each: heads first, then row after row.

/** Longer than these a line is no cell, and no head. */
const LONGEST_CELL = 200;
const LONGEST_HEAD = 60;
const MOST_HEADS = 12;
/** How many blank lines may part two cells. */
const BLANKS = 5;
const INDEX = /^(?:[A-ZĐ]|[IVX]{1,5}|\d{1,2}(?:\.\d{1,2}){0,3}|[a-zđ])[.)]?$/u;
/** “>2.300”, “7-8”, “Khoảng 4”, “575 (tăng 15%)”. */
const NUMBER =
  /^(?:(?:trên|dưới|hơn|gần|khoảng|từ|đạt|tăng|giảm|còn|ước|ít nhất|tối thiểu|không quá)\s+)*[-–−+(]?\s*(?:[<>≥≤~]\s*)?\d[\d.,]*(?:\s*[-–]\s*\d[\d.,]*)?\s*%?\)?(?:\s+trở lên)?(?:\s*\([^()]*\))?$/iu;
const NOTHING = /^(?:[-–—xX]|\.{2,}|…)$/;
const PERCENT = /^(?:tỷ lệ|tỉ lệ)?\s*\(?%\)?$/;
/** “(còn 4,3%)” below a figure goes on with it. */
const IN_BRACKETS = /^\([^()]*\)$/;
/** “Trong đó:”, “Tỷ lệ suy dinh dưỡng:” over names that stand below it. */
const OPENS = /:$/;
const PART_MARK = /^[-–+*•]/;
const LONGEST_NOTE = 40;
const LONGEST_UNIT = 20;
const MARKED = /^(?:[-–+*•]|\d|\p{Lu})/u;

/** The columns of such a table by their number; −1 where it has none. */
interface Columns {
  count: number;
  index: number;
  name: number;
  unit: number;
  note: number;
  values: number[];
}

/** The table of one cell a line that begins at a line. */
export function stackedGrid(lines: readonly TableLine[], at: number, text: Text): Lined | undefined {
  const heads = headsAt(lines, at, text);
  const columns = heads && columnsOf(heads.map((head) => sideOf(head.words, sideSaid(cellOf(head), text))));
  if (!columns) return undefined;
  const rows = new Rows(columns);
  let next = lines.indexOf(heads.at(-1)!, at) + 1;
  while (next < lines.length && (!lines[next]!.words || rows.take(lines, next))) ++next;
  rows.end();
  return rows.all.length ? {grid: gridOf([rowOf(heads.map(cellOf)), ...rows.all]), next} : undefined;
}

function columnsOf(sides: readonly (Side | undefined)[]): Columns | undefined {
  const name = sides.findIndex((side) => side === "name" || side === "place" || side === "year");
  const values = sides.flatMap((side, i) => (side === undefined ? [i] : []));
  if (name < 0 || !values.length) return undefined;
  const [index, unit, note] = [sides.indexOf("index"), sides.indexOf("unit"), sides.indexOf("note")];
  return {count: sides.length, index, name, unit, note, values};
}

/** “Đơn vị” beside “Chỉ tiêu” is over units. */
const sideOf = (words: string, side: Side | undefined): Side | undefined =>
  side === "place" && /^đơn vị$/iu.test(words) ? "unit" : side;

/** A cell with its words. */
type Cell = Omit<TableLine, "from">;

const cellOf = ({from, words}: Pick<TableLine, "from" | "words">): Cell => ({
  start: from,
  end: from + words.length,
  words
});
const isFigure = (words: string): boolean => NUMBER.test(words) || NOTHING.test(words);

/** Rows that lines fill one after another. */
class Rows {
  readonly all: GridRow[] = [];
  /** The row that is being filled: a cell or nothing for each column. */
  private row: (Cell | undefined)[] = [];
  /** Names before the last that share its row, which has a line for each of them in every column, and the lines with figures. */
  private sharing: Cell[] = [];
  private shared: Cell[] = [];
  /** The last number of a row. */
  private number = 0;

  constructor(private readonly columns: Columns) {}

  /** Takes a line over; false where the table is over. */
  take(lines: readonly TableLine[], at: number): boolean {
    const {index, name} = this.columns;
    const cell = cellOf(lines[at]!);
    const behind = lines.slice(at + 1, at + 1 + BLANKS).find(({words}) => words)?.words ?? "";
    if (this.sharing.length && isFigure(cell.words) && !this.opensRow(cell.words, behind))
      return this.shared.push(cell) > 0;
    const column = this.opensRow(cell.words, behind) ? undefined : this.columnFor(cell.words, behind);
    if (column !== undefined) {
      const there = this.row[column];
      this.row[column] = there ? {...there, end: cell.end} : cell;
      return true;
    }
    const begins = index >= 0 && INDEX.test(cell.words);
    if (!begins && cell.words.length > LONGEST_CELL) return false;
    const last = this.row[name];
    const isAlone = !begins && last !== undefined && !this.row[index] && !this.hasFigures && !OPENS.test(last.words);
    // Names without a figure between them share a row; other lines are no row of a table.
    if (isAlone && !(PART_MARK.test(cell.words) && PART_MARK.test(last.words))) return false;
    if (isAlone) this.sharing.push(last);
    else this.close();
    this.row[begins ? index : name] = cell;
    if (begins && /^\d+[.)]?$/.test(cell.words)) this.number = Number.parseInt(cell.words);
    return true;
  }

  /** Ends the last row, which belongs to the table where it has figures. */
  end(): void {
    if (this.hasFigures) this.close();
  }

  private get hasFigures(): boolean {
    return this.shared.length > 0 || this.columns.values.some((value) => this.row[value]);
  }

  /** Whether a line numbers a row and is no figure of the one before it, a title: another name follows, and it has no figure yet. */
  private opensRow(words: string, behind: string): boolean {
    const {index, unit, values} = this.columns;
    if (index < 0 || !INDEX.test(words) || !behind || isFigure(behind)) return false;
    if (this.hasFigures || (unit < 0 && values.length === 1)) return this.follows(words);
    return unit < 0 || !this.row[unit];
  }

  /** “giường bệnh” between a name and its figures. */
  private isUnit(words: string, behind: string): boolean {
    return !this.hasFigures && words.length <= LONGEST_UNIT && isFigure(behind) && !MARKED.test(words);
  }

  /** Whether a number is the next of the rows, or the first of a part. */
  private follows(words: string): boolean {
    const number = /^\d+[.)]?$/.test(words) ? Number.parseInt(words) : 0;
    return number === this.number + 1 || (number === 1 && !this.hasFigures);
  }

  /** The column of a row that a line goes on with; undefined where it begins another row. */
  private columnFor(words: string, behind: string): number | undefined {
    const {index, name, unit, note, values} = this.columns;
    if (!this.row[name]) return this.row[index] ? name : undefined;
    if (isFigure(words)) return values.find((value) => !this.row[value]);
    if (this.hasFigures && IN_BRACKETS.test(words)) return values.findLast((value) => this.row[value]);
    if (unit >= 0 && !this.row[unit] && (isUnitWord(words.toLowerCase()) || this.isUnit(words, behind))) return unit;
    const isName =
      words.length > LONGEST_NOTE ||
      OPENS.test(words) ||
      PART_MARK.test(words) ||
      INDEX.test(words) ||
      (isFigure(behind) && !(index >= 0 && INDEX.test(behind)));
    const isNamed = isName || (unit >= 0 && isUnitWord(behind.toLowerCase()));
    return note >= 0 && this.hasFigures && !this.row[note] && !isNamed ? note : undefined;
  }

  /** Puts the row that has been filled among the others, or a row for each of the names that share it. */
  private close(): void {
    const {row, sharing, shared} = this;
    const {count, name, values} = this.columns;
    [this.row, this.sharing, this.shared] = [[], [], []];
    if (!row[name]) return;
    const names = [...sharing, row[name]];
    const isWhole = !sharing.length || shared.length === names.length * values.length;
    for (const [i, each] of names.entries()) {
      const filled = sharing.length && isWhole ? values.map((_, c) => shared[c * names.length + i]) : [];
      const cells = Array.from({length: count}, (_, c) => (c === name ? each : (filled[values.indexOf(c)] ?? row[c])));
      const told = values.filter((value) => cells[value]).length;
      this.all.push(told && told < values.length ? {...rowOf(cells), ragged: true} : rowOf(cells));
    }
  }
}

function rowOf(filled: readonly (Cell | undefined)[]): GridRow {
  const told = filled.filter((cell) => cell !== undefined);
  const [start, end] = [Math.min(...told.map((cell) => cell.start)), Math.max(...told.map((cell) => cell.end))];
  return {start, end, cells: filled.map((cell) => (cell ? {start: cell.start, end: cell.end} : {start: end, end}))};
}

/** Lines one after another that are heads: one for the number or the name of a row, and at least one over figures. */
function headsAt(lines: readonly TableLine[], at: number, text: Text): TableLine[] | undefined {
  const opens = sideSaid(cellOf(lines[at]!), text);
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
