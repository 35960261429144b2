import type {Token} from "../read/token.js";
import {FIGURE, type PhraseBranch} from "./tree.js";
import type {Span} from "../read/spans.js";
import {spelt} from "../read/spelling.js";

/** A word of the sentence around a figure: abbreviations written out, numerals as “#”. */
export interface Word {
  word: string;
  /** The phrases that it opens. */
  opens: PhraseBranch | undefined;
  start: number;
  end: number;
  /** Of a time or a place: it may stand between an indicator and its figure without parting them. */
  aside?: true;
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

/** A word of the sentence with the bracket it stands in. */
interface Placed extends Word {
  bracket: Bracket;
}

/** The places among the words that a bracket begins at and ends before; outside of any, the sentence itself. */
interface Bracket {
  from: number;
  to: number;
  around: Bracket | undefined;
}

const holds = ({from, to}: Bracket, place: number): boolean => from <= place && place < to;

/** How far a figure's indicator may be from it: what keeps the work of a sentence linear in its length. */
const REACH = 45;

/**
 * The words around each figure of a sentence, which are laid out once for all of them. Brackets that do not hold the figure
 * are left out (“82/97 xã (84,5% tổng số xã) đạt …”), so the words on both sides of them meet; a figure in brackets reads on
 * through them. Its own numeral is “#”, the others' are “0”; bounds are no words of a phrase. `asides` are the times and places
 * of the sentence, in text order.
 */
export function streamsOf(
  tokens: readonly Token[],
  figures: readonly Spoken[],
  phrases: PhraseBranch,
  asides: readonly Span[] = []
): (figure: Spoken) => Stream {
  const {words, numerals} = layOut(tokens, figures, phrases, asides);
  const opens = phrases.next.get(FIGURE);
  return (figure) => {
    const own = numerals.get(figure.start)!;
    const {start, end} = words[own]!;
    const around: Word[] = [];
    let at = 0;
    for (let i = Math.max(0, own - REACH); i < Math.min(words.length, own + REACH); ++i) {
      if (i === own) at = around.push({word: FIGURE, opens, start, end}) - 1;
      else if (holds(words[i]!.bracket, own)) around.push(words[i]!);
    }
    return {words: around, at};
  };
}

/** Marks that say nothing, and the one that stands for the figure itself. */
const SKIPPED = new Set([FIGURE, ")", "%", "‰", "−", "“", "”", '"', "‘", "’", "'", "«", "»"]);

/** Whether a word or mark of a phrase may stand among the words around a figure. */
export const isYielded = (word: string): boolean => word === FIGURE || !(SKIPPED.has(word) || word === "(");

/** What stands for a word of a name, and the words of the country that are spelt small. */
const NAME = "◦";
const NATION = new Set(["cả", "nước", "toàn", "quốc"]);

interface Layout {
  words: Placed[];
  /** By a figure's start: its place among the words. */
  numerals: Map<number, number>;
}

const IN = new Set(["trong", "trên"]);
const ALL = new Set(["tổng", "số"]);

/** “666 trong tổng số 780 trường”: without what a part is out of, its words are those of the part. */
function withoutWholes(tokens: readonly Token[]): readonly Token[] {
  const left: Token[] = [];
  for (let i = 0; i < tokens.length; ++i) {
    const end = tokens[i - 1]?.sort === "digits" && IN.has(tokens[i]!.word) ? endOfWhole(tokens, i + 1) : i;
    if (end > i) i = end - 1;
    else left.push(tokens[i]!);
  }
  return left.length < tokens.length ? left : tokens;
}

/** Where “tổng số 1.780” ends that begins at a word; before it where there is none. */
function endOfWhole(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + 2 && ALL.has(tokens[at]?.word ?? "")) ++at;
  if (at === from || tokens[at]?.sort !== "digits") return 0;
  while (tokens[at]?.sort === "digits" || (tokens[at]?.word === "." && tokens[at + 1]?.sort === "digits")) ++at;
  return tokens[at]?.sort === "word" ? at : 0;
}

function layOut(
  tokens: readonly Token[],
  figures: readonly Spoken[],
  {next: opening}: PhraseBranch,
  asides: readonly Span[]
): Layout {
  let aside = 0;
  const isAside = ({start}: Token): boolean => {
    while (aside < asides.length && asides[aside]!.end <= start) ++aside;
    return aside < asides.length && asides[aside]!.start <= start;
  };
  const words: Placed[] = [];
  const numerals: Layout["numerals"] = new Map();
  let bracket: Bracket = {from: 0, to: Infinity, around: undefined};
  let next = 0;
  for (const token of withoutWholes(tokens)) {
    while (next < figures.length && figures[next]!.end <= token.start) ++next;
    const figure = figures[next];
    if (figure && token.end > figure.start) {
      const {start, end} = figure;
      const beside = isAside(token) ? {aside: true as const} : {};
      const place =
        numerals.get(start) ?? words.push({word: "0", opens: opening.get("0"), start, end, bracket, ...beside}) - 1;
      // Two readings of one numeral (lần thứ 10, 10 người) stand in one place.
      for (let k = next; k < figures.length && figures[k]!.start < token.end; ++k)
        if (!numerals.has(figures[k]!.start)) numerals.set(figures[k]!.start, place);
    } else if (token.word === "(") bracket = {from: words.length, to: Infinity, around: bracket};
    else if (token.word === ")" && bracket.around) {
      bracket.to = words.length;
      bracket = bracket.around;
    } else if (!SKIPPED.has(token.word) && !(figure && token.start >= figure.from)) {
      const {start, end} = token;
      const beside = isAside(token) ? {aside: true as const} : {};
      // The words of a name name nothing else: “cả nước” has no water. At the head of a sentence any word has a capital.
      const isName = beside.aside && (NATION.has(token.word) || (token.capital && !token.opens));
      for (const word of isName ? [NAME] : spelt(token.word))
        words.push({word, opens: opening.get(word), start, end, bracket, ...beside});
    }
  }
  return {words, numerals};
}
