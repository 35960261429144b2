import {cellsOf, headsOf, type GridCell} from "./cells.js";
import {findGrids} from "./find.js";
import {meets, type Span} from "../read/spans.js";
import {lowered, type Text} from "../read/text.js";

/** A cell as a sentence of a text in which each cell of its tables is one; offsets are of that text. */
export interface SaidCell extends Span {
  cell: GridCell;
  /** Raw offsets of its row. */
  row: [start: number, end: number];
  /** Where its figures stand, and its place, where its row names one. */
  value: Span;
  place: Span | undefined;
  /** The name of its row. */
  name: Span | undefined;
}

/** A text with its tables said cell by cell, each a line. */
export interface SaidTables {
  text: Text;
  cells: SaidCell[];
}

/** “Đơn vị tính: triệu đồng” over a table holds for all of it. */
const UNIT_OVER = /(?:đơn vị tính|đơn vị|đvt)\s*:\s*(?<unit>[^\n:;)]{1,30})/gu;
const ALONE_OVER = /^[\s|(]*(?<unit>(?:nghìn|ngàn|triệu|tỷ|1\.?000)\s+đồng)(?=\s*[-–|):;.]|\s*$)/u;
/** How far above a table that may stand. */
const OVER = 300;

function unitOver({start}: Span, {lower}: Text): string | undefined {
  const over = lower.slice(Math.max(0, start - OVER), start);
  const told = Array.from(over.matchAll(UNIT_OVER)).at(-1)?.groups!.unit!.trim();
  // “Triệu đồng - Millions of dong” on a line of its own.
  return (
    told ??
    over
      .split("\n")
      .flatMap((line) => ALONE_OVER.exec(line)?.groups!.unit ?? [])
      .at(-1)
  );
}

/**
 * The text in which the tables that lie in some of its parts are said, cell by cell, so that they are read as sentences are:
 * every character of it knows where in the raw text it stands; words that a table leaves out stand where its figure ends.
 */
export function sayTables(text: Text, isTable: (grid: Span) => boolean): SaidTables {
  const grids = findGrids(text).filter(isTable);
  if (!grids.length) return {text, cells: []};
  let cased = "";
  const starts: number[] = [];
  const ends: number[] = [];
  const copy = ({start, end}: Span): void => {
    cased += text.cased.slice(start, end);
    for (let i = start; i < end; ++i) {
      const [from, to] = text.span(i, i + 1);
      starts.push(from);
      ends.push(to);
    }
  };
  const add = (words: string, at: number): void => {
    cased += words;
    for (let i = 0; i < words.length; ++i) {
      starts.push(at);
      ends.push(at);
    }
  };
  const cells: SaidCell[] = [];
  let last = 0;
  let heads: ReturnType<typeof headsOf> = [];
  for (const grid of grids) {
    // Nothing but the turn of a page parts a table from one that runs on.
    heads = headsOf(grid, text.cased.slice(last, grid.start).trim() ? [] : heads, text);
    copy({start: last, end: grid.start});
    for (const cell of cellsOf(grid, heads, text, unitOver(grid, text))) {
      const start = cased.length;
      const [, after] = text.span(cell.value.start, cell.value.end);
      // What is left out behind a figure stands where that ends: “575 (tăng 15%)” is 575 triệu.
      let left = after;
      const found: {value?: Span; place?: Span; name?: Span} = {};
      for (const piece of cell.said) {
        const from = cased.length;
        if (typeof piece === "string") add(piece, left);
        else copy(piece);
        const here = {start: from, end: cased.length};
        if (piece === cell.place) found.place = here;
        else if (piece === cell.name) found.name = here;
        else if (typeof piece !== "string" && meets(piece, cell.value)) {
          found.value = {start: found.value?.start ?? here.start, end: here.end};
          [, left] = text.span(piece.start, piece.end);
        }
      }
      const row = text.span(cell.row.start, cell.row.end);
      cells.push({start, end: cased.length, cell, row, value: found.value!, place: found.place, name: found.name});
      add("\n", after);
    }
    last = grid.end;
  }
  copy({start: last, end: text.cased.length});
  // A figure that ends in words left out ends where its digits do.
  const span: Text["span"] = (start, end) => {
    const from = starts[start] ?? text.raw.length;
    return [from, Math.max(from, ends[end - 1] ?? 0)];
  };
  return {text: {raw: text.raw, cased, lower: lowered(cased), span}, cells};
}
