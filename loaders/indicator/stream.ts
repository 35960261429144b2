import type {Token} from "../token.js";
import {FIGURE, type Branch} from "./tree.js";
import {spelt} from "./words.js";

/** A word of the sentence around a figure: abbreviations written out, numerals as “#”. */
export interface Word {
  word: string;
  /** The phrases that it opens. */
  opens: Branch | undefined;
  start: number;
  end: number;
}

/** The words around one figure; `at` is the figure's own place among them. */
export interface Stream {
  words: Word[];
  at: number;
}

/** A figure with its bound: “hơn ” begins at `from`, the numeral at `start`. */
interface Spoken {
  from: number;
  start: number;
  end: number;
}

/** A word of the sentence with the bracket it stands in (0: none). */
interface Placed extends Word {
  bracket: number;
}

/** How far a figure's indicator may be from it: what keeps the work of a sentence linear in its length. */
const REACH = 45;

/**
 * The words around each figure of a sentence, which are laid out once for all of them. Brackets that do not hold the figure
 * are left out (“82/97 xã (84,5% tổng số xã) đạt …”), so the words on both sides of them meet; a figure in brackets reads on
 * through them. Its own numeral is “#”, the others' are “0”; bounds are no words of a phrase.
 */
export function streamsOf(
  tokens: readonly Token[],
  figures: readonly Spoken[],
  phrases: Branch
): (figure: Spoken) => Stream {
  const {words, numerals, parents} = layOut(tokens, figures, phrases);
  const opens = phrases.next.get(FIGURE);
  return function streamAround(figure) {
    const own = numerals.get(figure.start)!;
    const open = new Set([0]);
    for (let bracket = words[own]!.bracket; bracket; bracket = parents[bracket]!) open.add(bracket);
    const around: Word[] = [];
    let at = 0;
    for (let i = Math.max(0, own - REACH); i < Math.min(words.length, own + REACH); ++i) {
      if (i === own) at = around.push({word: FIGURE, opens, start: words[i]!.start, end: words[i]!.end}) - 1;
      else if (open.has(words[i]!.bracket)) around.push(words[i]!);
    }
    return {words: around, at};
  };
}

/** Marks that say nothing, and the one that stands for the figure itself. */
const SKIPPED = new Set([FIGURE, "%", "“", "”", '"', "‘", "’", "'", "«", "»"]);

interface Layout {
  words: Placed[];
  /** By a figure's start: its place among the words. */
  numerals: Map<number, number>;
  /** By bracket: the one around it. */
  parents: number[];
}

function layOut(tokens: readonly Token[], figures: readonly Spoken[], {next: opening}: Branch): Layout {
  const layout: Layout = {words: [], numerals: new Map(), parents: [0]};
  const add = (word: string, start: number, end: number): number =>
    layout.words.push({word, opens: opening.get(word), start, end, bracket}) - 1;
  let bracket = 0;
  let next = 0;
  for (const token of tokens) {
    while (next < figures.length && figures[next]!.end <= token.start) ++next;
    const figure = figures[next];
    if (figure && token.start >= figure.start) {
      const known = layout.numerals.get(figure.start);
      const place = known ?? add("0", figure.start, figure.end);
      // Two readings of one numeral (lần thứ 10, 10 người) stand in one place.
      for (let k = next; k < figures.length && figures[k]!.start < token.end; ++k)
        if (!layout.numerals.has(figures[k]!.start)) layout.numerals.set(figures[k]!.start, place);
    } else if (token.word === "(") bracket = layout.parents.push(bracket) - 1;
    else if (token.word === ")") bracket = layout.parents[bracket]!;
    else if (!SKIPPED.has(token.word) && !(figure && token.start >= figure.from)) {
      for (const word of spelt(token.word)) add(word, token.start, token.end);
    }
  }
  return layout;
}
