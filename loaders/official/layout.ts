import type {CsvRow} from "./csv.js";
import {isNothing} from "./number.js";

/** Where in an office's table what stands: titles above are left, notes below are words alone. */
export interface TableParts {
  heads: CsvRow[];
  rows: CsvRow[];
  notes: CsvRow[];
}

const FIGURE = /^[-−–]?\d[\d.,\s]*%?$/;
const YEAR = /^(?:19|20)\d\d$/;
/** “A”, “B”, “1”, “2=3+4”: how offices number their columns below the heads. */
const NUMBERED = /^\(?(?:\p{Lu}|\d{1,2})\)?(?:\s*=\s*[\d+\-:/*().x\s]+)?$/u;
/** Of so many words of a head one may be a number that somebody typed at the margin. */
const STRAY = 5;
/** What stands over a table at its right: in what its figures are. */
const UNIT_LINE = /^\(?(?:đơn vị|đvt|unit)/iu;

const wordsOf = ({cells}: CsvRow): string[] => cells.map(({text}) => text).filter(Boolean);
const isFigure = (text: string): boolean => FIGURE.test(text) && !YEAR.test(text);

function isNumbering(row: CsvRow): boolean {
  const words = wordsOf(row);
  return (
    words.length > 2 && words.every((word) => NUMBERED.test(word)) && words.some((word) => /[=\p{Lu}]/u.test(word))
  );
}

function isData(row: CsvRow): boolean {
  const words = wordsOf(row);
  const figures = words.filter(isFigure).length;
  if (words.length < 2 || isNumbering(row)) return false;
  return figures * STRAY > words.length || words.slice(1).some(isNothing);
}

/** Where the heads are: the last lines of several cells above the first figures, or the lines that are said. */
export function layoutOf(all: readonly CsvRow[], said: readonly [number, number] | null): TableParts {
  const [from, to] = said ? spanSaid(all, said) : spanFound(all);
  const below = all.slice(to);
  const last = below.findLastIndex((row) => wordsOf(row).length > 1 || row.cells.slice(1).some(({text}) => text));
  const heads = all.slice(from, to);
  return {
    heads: heads.filter((row) => !isNumbering(row)),
    rows: below.slice(0, last + 1).filter((row) => !isNumbering(row)),
    notes: below.slice(last + 1)
  };
}

type Span = readonly [from: number, to: number];

const spanSaid = (all: readonly CsvRow[], [first, last]: readonly [number, number]): Span => {
  const from = all.findIndex(({line}) => line >= first);
  return [from, Math.max(from, all.findLastIndex(({line}) => line <= last) + 1)];
};

const isWide = (row: CsvRow): boolean => wordsOf(row).length > 1;
/** A title stands in the first column; a year over several columns does not. */
const isOver = (row: CsvRow): boolean => !row.cells[0]?.text && !UNIT_LINE.test(wordsOf(row)[0] ?? "");

function spanFound(all: readonly CsvRow[]): Span {
  const first = all.findIndex(isData);
  const top = all.findIndex(isWide);
  const wide = Math.max(0, top);
  if (first < 0) return [wide, Math.min(all.length, wide + 1)];
  const to = all.slice(0, first).findLastIndex(isWide) + 1;
  if (to === 0) return [0, Math.min(1, first)];
  return [all.slice(0, to).findLastIndex((row) => !isWide(row) && !isOver(row)) + 1, to];
}

/** What stands over each column: of a head over several the words for each, of several heads over one all of them. */
export function headsOver(heads: readonly CsvRow[]): string[] {
  const width = Math.max(0, ...heads.map(({cells}) => cells.length));
  const filled = heads.map(({cells}, i) => (i < heads.length - 1 ? toTheRight(cells) : cells.map(({text}) => text)));
  return Array.from({length: width}, (_, x) => [...new Set(filled.flatMap((row) => row[x] || []))].join(" "));
}

const toTheRight = (cells: CsvRow["cells"]): string[] => {
  let last = "";
  return cells.map(({text}) => (last = text || last));
};
