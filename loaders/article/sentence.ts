import type {TableRow} from "../tables/schema.js";
import type {Document, DocumentPart, Role} from "./document.js";
import {firstWhere} from "../read/first-where.js";
import {headsOf} from "../table/cells.js";
import {findGrids} from "../table/find.js";
import type {Span} from "../read/spans.js";
import {clean, keepsOffsets, type Text} from "../read/text.js";

/** A sentence as a row of `passages`; offsets are raw UTF-16 code units of the document. */
export type Passage = TableRow<"passages">;

/** A sentence in the offsets of the cleaned text, for the rules. */
export interface Sentence {
  role: Role;
  paragraph: number;
  start: number;
  end: number;
}

const ABBREVIATIONS =
  "tp tx tt q p h t.p t.x tr ths ts gs pgs bs ks ls nxb tr.đ v.v st mr mrs ms dr no đ/c tel đt".split(" ");
/** Where a sentence may end. A run of marks is taken whole, lest every mark of it be tried in turn. */
const MARKS = /[.!?…]+|\n/g;
/** What makes the end of a sentence of marks, and the end of a paragraph of the end of a line. */
const ENDS = /["”’»)]*(?=\s+(?:[-–+•]\s+)?["“‘«(]?[\p{Lu}\p{N}"“])/uy;
const BREAKS = /\s*\n/y;

/** Where sentences end: at . ! ? … before a capital, or at an empty line; “TP. HCM” and “Q. 1” do not end one. */
export function sentences(document: Document, text: Text = clean(document.text)): Sentence[] {
  const found: Sentence[] = [];
  const toClean = rawToClean(text);
  let paragraph = -1;
  for (const part of document.parts) {
    const start = toClean(part.start);
    const end = toClean(part.end);
    for (const line of split(text, start, end)) {
      if (line.first) ++paragraph;
      const number = found.at(-1);
      const goesOn = number && isOneFigure(number, line, text.lower);
      const name = found.at(goesOn ? -2 : -1);
      const figure = {start: goesOn ? number.start : line.start, end: line.end};
      const isFigure = FIGURE.test(text.lower.slice(figure.start, figure.end));
      if (goesOn) found.pop();
      if (name && isFigure && isName(text.lower.slice(name.start, name.end))) name.end = line.end;
      else found.push({role: part.role, paragraph, ...figure});
    }
  }
  return found;
}

/** A figure with its unit on a line of its own: “10.563.000 triệu đồng”, below “Tổng thu ngân sách:”. */
const FIGURE =
  /^\d[\d.,]*(?:\s*[-–]\s*\d[\d.,]*)?\s*(?:[%‰]|(?:nghìn |ngàn |triệu |tỷ )?(?:đồng|usd|người|hộ|ha|tấn|tạ\/ha|km|con|xã))(?:\/[\p{L}/]+)?[.;]?$/u;
const NUMBER_ALONE = /^\d[\d.,]*(?:\s?[-–]\s?\d[\d.,]*)?$/;
const UNIT_ALONE = /^(?:%|(?:nghìn |ngàn |triệu |tỷ )?(?:đồng|usd|người|tấn|ha))(?:\/\p{L}+)*[.;]?$/u;
/** “26.536.722” over “triệu đồng”, a line each. */
export const isOneFigure = (number: Span, unit: Span, lower: string): boolean =>
  NUMBER_ALONE.test(lower.slice(number.start, number.end)) && UNIT_ALONE.test(lower.slice(unit.start, unit.end));

const LONGEST_NAME = 200;
const isName = (lower: string): boolean => lower.endsWith(":") && /\p{L}/u.test(lower) && lower.length <= LONGEST_NAME;

/** Sentences as rows, every part of the document included, so that nothing of an article is missing from its page. */
export function passages(document: Document): Passage[] {
  const text = clean(document.text);
  const prose = sentences(document, text).filter(({role}) => role !== "cell");
  const hasTables = document.parts.some(({role}) => role === "cell");
  const all = hasTables ? withCells(prose, text) : prose;
  return all.map(({role, paragraph, start, end}, passage) => {
    const [passage_start, until] = text.span(start, Math.max(start + 1, end));
    const passage_end = start < end ? until : passage_start;
    return {
      document_id: document.document_id,
      passage,
      paragraph,
      role,
      passage_start,
      passage_end,
      text: document.text.slice(passage_start, passage_end)
    };
  });
}

/** Every cell of the tables among the sentences around them, the empty ones too: each row a paragraph, its heads columns. */
function withCells(prose: readonly Sentence[], text: Text): Sentence[] {
  const cells = findGrids(text).flatMap((grid) => {
    const heads = headsOf(grid, [], text);
    return grid.rows.flatMap((row) =>
      row.cells.map((cell) => ({...cell, role: heads.includes(row) ? ("column" as const) : ("cell" as const), row}))
    );
  });
  const all = [...prose, ...cells].sort((a, b) => a.start - b.start);
  let paragraph = -1;
  let last: unknown;
  return all.map((each) => {
    const here = "row" in each ? each.row : each.paragraph;
    if (here !== last) ++paragraph;
    last = here;
    return {role: each.role, paragraph, start: each.start, end: each.end};
  });
}

export const isRead = ({role}: Pick<DocumentPart, "role">): boolean =>
  role === "title" || role === "lede" || role === "heading" || role === "caption" || role === "body";

interface Line {
  start: number;
  end: number;
  /** Whether it begins a paragraph. */
  first: boolean;
}

function split(text: Text, start: number, end: number): Line[] {
  const lines: Line[] = [];
  // Cut at the end, lest the search for the last ending run through all the text behind it.
  const within = text.cased.slice(0, end);
  let first = true;
  let from = start;
  MARKS.lastIndex = start;
  while (from < end) {
    const mark = MARKS.exec(within);
    const breaks = !mark || mark[0] === "\n";
    const to = mark ? endOf(breaks ? BREAKS : ENDS, MARKS.lastIndex, within) : end;
    if (to === undefined || (!breaks && isAbbreviation(text.lower, mark.index))) continue;
    MARKS.lastIndex = to;
    for (const next of [...cuts(within, from, to), to]) {
      const line = within.slice(from, next);
      const words = line.trim();
      const at = from + line.length - line.trimStart().length;
      if (words) lines.push({start: at, end: at + words.length, first});
      first &&= !words;
      from = next;
    }
    first ||= breaks;
  }
  return lines;
}

/** No writer's sentence is longer: what goes on without an end is a list or noise, and is read piece by piece. */
const LONGEST = 4000;
/** Where such a text may be cut without parting what one figure is told by. */
const CUTS = /[,;:]\s+|(?<=\p{L})\s+(?=\p{L})/gu;

/** Where one is cut that has no such place for as long again: at any space, and before any numeral. */
const LAST_CUTS = /\s+|(?<=[^\d\s.,])(?=\d)/gu;

/** Where a sentence that is too long is cut. */
function cuts(text: string, start: number, end: number): number[] {
  const found: number[] = [];
  for (let from = start; end - from > LONGEST;) {
    const near = Math.min(end, from + 2 * LONGEST);
    const at = cutIn(CUTS, text, from + LONGEST, near) ?? cutIn(LAST_CUTS, text, near, end);
    if (at === undefined) break;
    found.push(at);
    from = at;
  }
  return found;
}

/** Behind the first place between two offsets at which a text may be cut. */
function cutIn(places: RegExp, text: string, from: number, end: number): number | undefined {
  places.lastIndex = from;
  const place = places.exec(text.slice(0, end));
  const at = place && place.index + place[0].length;
  return at !== null && at < end ? at : undefined;
}

function endOf(sticky: RegExp, at: number, text: string): number | undefined {
  sticky.lastIndex = at;
  return sticky.test(text) ? sticky.lastIndex : undefined;
}

function isAbbreviation(lower: string, dot: number): boolean {
  if (lower[dot] !== ".") return false;
  const word = /[^\s(,;“"]*$/.exec(lower.slice(Math.max(0, dot - 8), dot))![0];
  return word.length === 1 ? /\p{L}/u.test(word) : ABBREVIATIONS.includes(word);
}

/** The inverse of `text.span` for offsets that parts begin and end at. */
function rawToClean(text: Text): (offset: number) => number {
  if (keepsOffsets(text)) return (offset) => offset;
  return (offset) => firstWhere(text.cased.length, (i) => text.span(i, i + 1)[0] >= offset);
}
