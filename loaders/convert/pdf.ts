import {fault, type Fault, type InBoth} from "../check/fault.js";
import {Unreadable} from "../check/quarantine.js";
import {textOf, type Block} from "./blocks.js";
import type {Converted} from "./converted.js";
import {refusePdfBomb} from "./pdf-bomb.js";
import {flowsOf, paragraphsOf, settingOf} from "./pdf-flow.js";
import {withGapTables} from "./pdf-gaps.js";
import {linesIn, wordsOf, type PdfLine} from "./pdf-line.js";
import {openPdf, type PdfDocument} from "./pdf-library.js";
import {readPage, type PageProxy, type PdfPage, type Letters} from "./pdf-page.js";
import {isInside, ruledTables, tableOf} from "./pdf-table.js";
import type {Grid} from "./table.js";

/** Pages that are read; those beyond are listed. */
const MOST_PAGES = 600;
/** Letters below which a page says nothing. */
const FEW = 20;

/** A document of pages: its paragraphs and the tables within lines, without running heads and the numbers of pages. */
export async function readPdf(bytes: Uint8Array): Promise<Converted> {
  refusePdfBomb(bytes);
  const {pages, broken, beyond} = await pagesOf(bytes);
  const mute = pages.flatMap(({runs}, i) => (lettersIn(runs) < FEW ? [i + 1] : []));
  if (mute.length === pages.length) throw new Unreadable("scanned");
  const scanned = mute.filter((page) => pages[page - 1]!.pictures);
  return {
    text: textOf(blocksOf(pages)),
    left: [...pagesLeft(scanned, SCANNED), ...pagesLeft(broken, BROKEN), ...pagesLeft(beyond, BEYOND)]
  };
}

interface Pages {
  pages: PdfPage[];
  /** Numbers of those that are not whole, and of those that are not read. */
  broken: number[];
  beyond: number[];
}

/** A page that is damaged is read as far as it goes. */
async function pagesOf(bytes: Uint8Array): Promise<Pages> {
  const strict = await openPdf(bytes, true);
  let lenient: PdfDocument | undefined;
  const pages: PdfPage[] = [];
  const broken: number[] = [];
  try {
    for (let number = 1; number <= Math.min(strict.numPages, MOST_PAGES); ++number)
      try {
        pages.push(await pageOf(strict, number));
      } catch {
        broken.push(number);
        lenient ??= await openPdf(bytes, false);
        pages.push(await pageOf(lenient, number).catch(() => ({runs: [], rules: [], pictures: false})));
      }
  } finally {
    await Promise.all([strict.destroy(), lenient?.destroy()]);
  }
  return {pages, broken, beyond: range(MOST_PAGES + 1, strict.numPages)};
}

const pageOf = async (pdf: PdfDocument, number: number): Promise<PdfPage> =>
  readPage((await pdf.getPage(number)) as unknown as PageProxy);

const range = (from: number, to: number): number[] =>
  Array.from({length: Math.max(0, to - from + 1)}, (_, i) => from + i);

const lettersIn = (runs: readonly Letters[]): number => runs.reduce((sum, {text}) => sum + text.trim().length, 0);

const SCANNED: InBoth = [
  "là ảnh, không có chữ; hãy nhận dạng chữ (OCR) rồi lưu lại, hoặc gõ lại phần ấy",
  "a picture without letters; have its letters recognised (OCR) and save it again, or type that part in"
];
const BROKEN: InBoth = [
  "bị hỏng nên có thể thiếu chữ; hãy in lại thành PDF từ bản gốc",
  "damaged, so words of it may be missing; print it as PDF again from the original"
];
const BEYOND: InBoth = [
  `vì chỉ đọc ${MOST_PAGES} trang đầu; hãy chia tệp thành nhiều phần`,
  `since only the first ${MOST_PAGES} are read; divide the file into parts`
];

/** “trang 3, 5–8 …”. */
function pagesLeft(pages: readonly number[], [vi, en]: InBoth): Fault[] {
  if (!pages.length) return [];
  const spans: [number, number][] = [];
  for (const page of pages)
    if (spans.at(-1)?.[1] === page - 1) spans.at(-1)![1] = page;
    else spans.push([page, page]);
  const said = spans.map(([from, to]) => (from === to ? from : `${from}–${to}`)).join(", ");
  return [fault(null, `trang ${said} ${vi}`, `page ${said}: ${en}`)];
}

/** What is on a page, in its order: a line, or a table with where its columns are. */
type Piece = PdfLine | {grid: Grid; xs: number[]};

const isLine = (piece: Piece): piece is PdfLine => "runs" in piece;

function blocksOf(pages: readonly PdfPage[]): Block[] {
  const pieces = pages.map(piecesOn);
  const heads = runningHeads(pieces);
  const all = joined(pieces.map((page) => page.filter((piece) => !isLine(piece) || !heads.has(piece))));
  const parts = all.flatMap((part) => (Array.isArray(part) ? withGapTables(part) : [part.grid]));
  const setting = settingOf(parts.flatMap((part) => (Array.isArray(part) ? flowsOf(part) : [])));
  return parts.flatMap((part): Block[] => (Array.isArray(part) ? paragraphsOf(flowsOf(part), setting) : [part]));
}

function piecesOn({runs, rules}: PdfPage): Piece[] {
  const tables = ruledTables(rules).flatMap((ruled) => {
    const inside = runs.filter((run) => isInside(run, ruled));
    const grid = tableOf(ruled, inside);
    return grid ? [{inside: new Set(inside), first: inside[0]!, piece: {grid, xs: ruled.xs}}] : [];
  });
  const pieces: Piece[] = [];
  let loose: Letters[] = [];
  const flush = (): void => {
    pieces.push(...linesIn(loose));
    loose = [];
  };
  for (const run of runs) {
    const table = tables.find(({inside}) => inside.has(run));
    if (!table) loose.push(run);
    else if (run === table.first) {
      flush();
      pieces.push(table.piece);
    }
  }
  flush();
  return pieces;
}

/** A page's number alone: “12”, “- 12 -”, “Trang 12/30”. */
const NUMBER = /^[\s–—-]*(?:trang|page)?\s*\d{1,4}(?:\s*(?:\/|of|trên)\s*\d{1,4})?[\s–—-]*$/i;

/** Lines at the head or the foot of pages that several of them have, but for numbers, and the numbers of pages. */
function runningHeads(pages: readonly Piece[][]): Set<PdfLine> {
  const edges = pages.map((page) => {
    const lines = page.filter(isLine).sort((a, b) => b.y - a.y);
    return [...new Set([...lines.slice(0, 2), ...lines.slice(-2)])];
  });
  const times = new Map<string, number>();
  const keyOf = (line: PdfLine): string => wordsOf(line).replace(/\d+/g, "#");
  for (const page of edges) for (const key of new Set(page.map(keyOf))) times.set(key, (times.get(key) ?? 0) + 1);
  const isHead = (line: PdfLine): boolean =>
    NUMBER.test(wordsOf(line)) || times.get(keyOf(line))! >= Math.max(2, pages.length / 2);
  return new Set(edges.flat().filter(isHead));
}

/** Lines of all pages together until a table comes; a table that goes on over the page is one, its head said once. */
function joined(pages: readonly Piece[][]): (PdfLine[] | {grid: Grid; xs: number[]})[] {
  const parts: (PdfLine[] | {grid: Grid; xs: number[]})[] = [];
  for (const page of pages)
    for (const [i, piece] of page.entries()) {
      const last = parts.at(-1);
      if (isLine(piece)) {
        if (Array.isArray(last)) last.push(piece);
        else parts.push([piece]);
      } else if (!i && last && !Array.isArray(last) && isSameColumns(last.xs, piece.xs))
        last.grid = continued(last.grid, piece.grid);
      else parts.push(piece);
    }
  return parts;
}

const isSameColumns = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((x, i) => Math.abs(x - b[i]!) < 5);

function continued({rows, heads}: Grid, more: Grid): Grid {
  const said = (some: readonly string[][]): string => JSON.stringify(some);
  const repeats = said(rows.slice(0, heads)) === said(more.rows.slice(0, heads));
  const [next, ...rest] = more.rows.slice(repeats ? heads : 0);
  const last = rows.at(-1)!;
  if (!next || !isRestOf(next, last)) return {rows: next ? [...rows, next, ...rest] : rows, heads};
  return {rows: [...rows.slice(0, -1), last.map((cell, i) => `${cell} ${next[i]}`.trim()), ...rest], heads};
}

/** Whether a row is what was left of one that did not end on its page: it begins with nothing and has no figure. */
const isRestOf = (row: readonly string[], last: readonly string[]): boolean =>
  !row[0] && Boolean(last[0]) && !row.some((cell) => /\d/.test(cell));
