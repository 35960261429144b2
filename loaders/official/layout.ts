import type {CsvRow} from "./csv.js";
import {isNothing} from "./number.js";
import type {Sidecar} from "./sidecar.js";

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
  if (new Set(words).size < 2 || isNumbering(row)) return false;
  return figures * STRAY > words.length || words.slice(1).some(isNothing);
}

/** Lines that the sidecar says. */
type Said = Pick<Sidecar, "heads" | "rows">;

/** Where the heads are: the last lines of several cells above the first figures, or the lines that are said. */
export function layoutOf(lines: readonly CsvRow[], said: Said): TableParts {
  const all = lines.filter(({line}) => line <= (said.rows?.[1] ?? Infinity));
  const [from, to] = said.heads ? spanSaid(all, said.heads) : spanFound(all);
  const below = all.slice(to);
  const last = below.findLastIndex((row) => isWide(row) || (!row.cells[0]?.text && wordsOf(row).length > 0));
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

/** What is merged over a line stands in all of its cells. */
const isWide = (row: CsvRow): boolean => new Set(wordsOf(row)).size > 1;
/** A title stands in the first column; a year over several columns does not. */
const isOver = (row: CsvRow): boolean => !row.cells[0]?.text && !UNIT_LINE.test(wordsOf(row)[0] ?? "");

function spanFound(all: readonly CsvRow[]): Span {
  const first = all.findIndex(isData);
  const top = all.findIndex(isWide);
  const wide = Math.max(0, top);
  if (first < 0) return [wide, Math.min(all.length, wide + 1)];
  const isHead = (row: CsvRow): boolean => isWide(row) || isOver(row);
  const to = all.slice(0, first).findLastIndex(isHead) + 1;
  if (to === 0) return [0, Math.min(1, first)];
  return [all.slice(0, to).findLastIndex((row) => !isHead(row)) + 1, to];
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
