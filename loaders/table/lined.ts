import {gridOf, isEmpty, trimmed, type TextGrid, type GridRow, type TableLine} from "./grid.js";
import type {Span} from "../read/spans.js";
import type {Text} from "../read/text.js";

// Tables with a line a row: between bars, between tabs, or set in columns by spaces.

/** How the cells of a line are told apart; undefined of a line that is no row. */
interface LineForm {
  name: string;
  /** Fewer lines than this, one after another, are no table. */
  least: number;
  cellsOf(line: TableLine, text: Text): Span[] | undefined;
  /** Whether a line may be the first of such a table. */
  opens?(line: TableLine): boolean;
  /** Whether cells stand in columns by where they begin and end, and not by their number. */
  set?: true;
}

const between = (line: Span, cuts: readonly Span[], text: Text): Span[] =>
  [...cuts, {start: line.end, end: line.end}].map(({start}, i) =>
    trimmed(i ? cuts[i - 1]!.end : line.start, start, text)
  );

const cutsAt = (line: TableLine, text: Text, mark: RegExp): Span[] =>
  Array.from(text.cased.slice(line.start, line.end).matchAll(mark), ({0: {length}, index}) => ({
    start: line.start + index,
    end: line.start + index + length
  }));

const isTab = (at: number, {raw, span}: Text): boolean => raw[span(at, at + 1)[0]] === "\t";

const forms: readonly LineForm[] = [
  {
    name: "bars",
    least: 2,
    cellsOf(line, text) {
      if (!/^\|.*\|$/.test(line.words)) return undefined;
      return between(line, cutsAt(line, text, /(?<!\\)\|/g), text).slice(1, -1);
    }
  },
  {
    // “1 | Thu ngân sách | Tỷ đồng | 152 | 160”; a row whose first or last cell is empty begins or ends with a bar.
    name: "bars between",
    least: 3,
    opens: ({words}) => !/^\||\|$/.test(words),
    cellsOf(line, text) {
      const cuts = cutsAt(line, text, /(?<!\\)\|/g);
      return cuts.length > 1 ? between(line, cuts, text) : undefined;
    }
  },
  {
    name: "tabs",
    least: 3,
    cellsOf(line, text) {
      const cuts = cutsAt(line, text, / /g).filter(({start}) => isTab(start, text));
      return cuts.length ? between(line, cuts, text) : undefined;
    }
  },
  {
    name: "columns",
    least: 3,
    set: true,
    cellsOf(line, text) {
      const body = trimmed(line.start, line.end, text);
      const inner = {...body, words: line.words, from: body.start};
      const cuts = cutsAt(inner, text, / {2,}/g);
      return cuts.length > 1 || (cuts.length === 1 && /\d/.test(line.words)) ? between(body, cuts, text) : undefined;
    }
  }
];

const MOST_COLUMNS = 60;
const isRule = (words: string): boolean => /^[|\s:+=_-]+$/.test(words) && /[-=_]/.test(words);

/** Lines that belong together, and the table that they are, where they are one. */
export interface Lined {
  grid: TextGrid | undefined;
  /** The index of the line behind them. */
  next: number;
}

/** The lines of one form that begin at a line. */
export function linedGrid(lines: readonly TableLine[], at: number, text: Text): Lined | undefined {
  for (const form of forms) {
    const found = gridBy(form, lines, at, text);
    if (found) return found;
  }
  return undefined;
}

function gridBy(form: LineForm, lines: readonly TableLine[], at: number, text: Text): Lined | undefined {
  const rows: GridRow[] = [];
  const starts: number[] = [];
  let next = at;
  if (form.opens && !form.opens(lines[at]!)) return undefined;
  for (; next < lines.length; ++next) {
    const line = lines[next]!;
    if (rows.length && isRule(line.words)) continue;
    const cells = form.cellsOf(line, text);
    if (!cells || cells.length > MOST_COLUMNS) break;
    rows.push({...trimmed(line.start, line.end, text), cells});
    starts.push(line.start);
  }
  if (rows.length < form.least) return undefined;
  const grid = gridOf(form.set ? setRows(rows, starts) : rows);
  const isWide = grid && grid.rows[0]!.cells.length >= (form.set ? 3 : 2);
  return {grid: isWide ? grid : undefined, next};
}

/** Cells put into the columns of the row that has most of them, by where on their lines they stand; these begin at `starts`. */
function setRows(rows: readonly GridRow[], starts: readonly number[]): GridRow[] {
  const widest = rows.reduce((most, row, i) => (row.cells.length > rows[most]!.cells.length ? i : most), 0);
  const columns = rows[widest]!.cells.map(({start, end}) => ({
    start: start - starts[widest]!,
    end: end - starts[widest]!
  }));
  return rows.map((row, i) => {
    if (row.cells.length === columns.length) return row;
    const cells: Span[] = columns.map(() => ({start: row.end, end: row.end}));
    for (const cell of row.cells) {
      const nearest = nearestTo(cell.start - starts[i]!, cell.end - starts[i]!, columns);
      const there = cells[nearest]!;
      cells[nearest] = isEmpty(there) ? cell : {start: there.start, end: cell.end};
    }
    return {...row, cells};
  });
}

/** The column that a stretch of a line stands in: the one it covers most of, else the one it is nearest to. */
function nearestTo(start: number, end: number, columns: readonly Span[]): number {
  const distance = (column: Span): number => Math.max(column.start, start) - Math.min(column.end, end);
  return columns.reduce((best, column, i) => (distance(column) < distance(columns[best]!) ? i : best), 0);
}
