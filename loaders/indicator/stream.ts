import type {Token} from "../token.js";
import {ABBREVIATIONS, SPELLINGS} from "./words.js";

/** A word of the sentence around a figure: abbreviations written out, numerals as “#”. */
export interface Word {
  word: string;
  start: number;
  end: number;
}

/** The words around one figure; `at` is the figure's own place among them. */
export interface Stream {
  words: Word[];
  at: number;
}

export interface Span {
  start: number;
  end: number;
}

/** How far a figure's indicator may be from it: what keeps the work of a sentence linear in its length. */
const REACH = 60;

/**
 * The words around a figure. Brackets that do not hold the figure are left out (“82/97 xã (84,5% tổng số xã) đạt …”), so the
 * words on both sides of them meet; a figure in brackets reads on through them.
 */
export function streamAround(
  tokens: readonly Token[],
  figure: Span & {from: number},
  others: readonly (Span & {from: number})[]
): Stream {
  const first = lowerBound(tokens, figure.start);
  const from = Math.max(0, first - REACH);
  const to = Math.min(tokens.length, first + REACH);
  const skipped = brackets(tokens, from, to).filter(({start, end}) => figure.start < start || figure.end > end);
  const words: Word[] = [];
  let at = -1;
  for (let i = from; i < to; ++i) {
    const token = tokens[i]!;
    if (within(token, figure)) {
      if (at < 0) at = words.push({word: "#", start: figure.start, end: figure.end}) - 1;
    } else if (
      skipped.some((bracket) => within(token, bracket)) ||
      [figure, ...others].some((other) => isBound(token, other))
    )
      continue;
    else if (others.some((other) => within(token, other))) {
      if (token.start === others.find((other) => within(token, other))!.start)
        words.push({word: "0", start: token.start, end: token.end});
    } else if (!SKIPPED.has(token.word)) words.push(...written(token));
  }
  return {words, at};
}

const SKIPPED = new Set(["(", ")", "%", "“", "”", '"', "‘", "’", "'", "«", "»"]);
const within = ({start, end}: Span, span: Span): boolean => start >= span.start && end <= span.end;

/** “hơn”, “khoảng” before a numeral are no words of its phrase. */
const isBound = ({start, end}: Span, figure: Span & {from: number}): boolean =>
  start >= figure.from && end <= figure.start;

/** A token in the words that the table of indicators uses. */
export const written = ({word, start, end}: Token): Word[] =>
  (ABBREVIATIONS.get(word) ?? [SPELLINGS.get(word) ?? word]).map((word) => ({word, start, end}));

function brackets(tokens: readonly Token[], from: number, to: number): Span[] {
  const open: number[] = [];
  const found: Span[] = [];
  for (let i = from; i < to; ++i) {
    if (tokens[i]!.word === "(") open.push(tokens[i]!.start);
    else if (tokens[i]!.word === ")" && open.length) found.push({start: open.pop()!, end: tokens[i]!.end});
  }
  return found;
}

function lowerBound(tokens: readonly Token[], start: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
