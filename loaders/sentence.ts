import type {Document, Part, Role} from "./document.js";
import {firstWhere} from "./first-where.js";
import {clean, keepsOffsets, type Text} from "./text.js";

/** A sentence as a row of `passages`; offsets are raw UTF-16 code units of the document. */
export interface Passage {
  document_id: string;
  /** Its number in the document, from 0. */
  passage: number;
  paragraph: number;
  role: Role;
  passage_start: number;
  passage_end: number;
  text: string;
}

/** A sentence in the offsets of the cleaned text, for the rules. */
export interface Sentence {
  role: Role;
  paragraph: number;
  start: number;
  end: number;
}

const ABBREVIATIONS =
  "tp tx tt q p h t.p t.x tr ths ts gs pgs bs ks ls nxb tr.đ v.v st mr mrs ms dr no đ/c tel đt".split(" ");
const ENDINGS = /[.!?…]+["”’»)]*(?=\s+["“‘«(]?[\p{Lu}\p{N}"“])|\n\s*\n/gu;

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
      found.push({role: part.role, paragraph, start: line.start, end: line.end});
    }
  }
  return found;
}

/** Sentences as rows, every part of the document included, so that nothing of an article is missing from its page. */
export function passages(document: Document): Passage[] {
  const text = clean(document.text);
  return sentences(document, text).map(({role, paragraph, start, end}, passage) => {
    const [passage_start, passage_end] = text.span(start, end);
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

export const isRead = ({role}: Pick<Part, "role">): boolean =>
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
  ENDINGS.lastIndex = start;
  for (let from = start; from < end;) {
    const match = ENDINGS.exec(within);
    const breaks = !match || match[0].startsWith("\n");
    if (!breaks && isAbbreviation(text.lower, match.index)) continue;
    const to = match ? ENDINGS.lastIndex : end;
    const line = within.slice(from, to);
    const words = line.trim();
    const at = from + line.length - line.trimStart().length;
    if (words) lines.push({start: at, end: at + words.length, first});
    first = breaks || (first && !words);
    from = to;
  }
  return lines;
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
