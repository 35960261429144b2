import {expanded} from "./grammar.js";
import {clean} from "../read/text.js";
import {tokens} from "../read/token.js";
import type {Indicator} from "./list.js";
import {COUNTED, UNITS} from "../dimensions/unit/words.js";
import {ABBREVIATIONS, spelt} from "../read/spelling.js";

/**
 * A phrase of the table as it is matched, written out (loaders/indicator/grammar.ts). Plain words stand side by side; “…” lets up to eight words between; “#” is the figure
 * itself. Without “#” the phrase may stand on either side of the figure.
 */
export interface Phrase {
  indicator: Indicator;
  elements: readonly string[];
  /** Its place in the table. */
  order: number;
  /** What the text around must speak of, in any of its spellings. */
  topic?: readonly string[];
  /** Written words, for how much the phrase says. */
  words: number;
  anchored: boolean;
  /** Elements that are words or the figure: what is matched beyond them has been leapt over. */
  fixed: number;
  /** Says no more than what is counted. */
  bare: boolean;
  /** Says no more than what it is measured in: “# đồng/người/năm”. */
  unit: boolean;
}

/** Phrases as a tree of words, so that a sentence is read once whatever their number. */
export interface PhraseBranch {
  /** Those that end here. */
  phrases: Phrase[];
  /** By the word that follows, the figure's own sign among them. */
  next: Map<string, PhraseBranch>;
  /** What follows words that are leapt over. */
  gap?: PhraseBranch;
}

/** Words that are leapt over. */
export const GAP = "…";
/** The figure itself. */
export const FIGURE = "#";

const NOUNS = [...new Set([...COUNTED, ...Object.values(UNITS).flat()].map((noun) => spelledOut(noun)))];

/** Beside a noun these do not say that it is all there is of it: “có # xã”. */
const SAYS_NOTHING = new Set([FIGURE, ",", "có"]);

/**
 * Whether a phrase says no more than what is counted or what it is measured in (“# xã”, “# ngày”): that a text counts so many
 * does not say that there are so many.
 */
export function saysOnlyNoun(phrase: string): boolean {
  const words = phrase.split(" ").filter((word) => word !== GAP);
  const said = words.filter((word) => !SAYS_NOTHING.has(word)).join(" ");
  // “tỉnh, thành” is the beginning of “tỉnh, thành phố”.
  return words.includes(FIGURE) && said !== "" && NOUNS.some((noun) => `${noun} `.startsWith(`${said} `));
}

/** What sums of money per head, per place and per time are written with. */
const MONEY_PER = new Set(["đồng", "usd", "/", "người", "năm", "tháng", "ha", "một", "mỗi", "hécta"]);

const saysOnlyUnit = (elements: readonly string[]): boolean =>
  elements.length > 1 && elements.every((element) => element === FIGURE || element === GAP || MONEY_PER.has(element));

/** All phrases of the table of indicators. */
export function treeOf(indicators: readonly Indicator[]): PhraseBranch {
  const root = newBranch();
  let order = 0;
  for (const indicator of indicators)
    for (const {elements, topic} of saidOf(indicator)) {
      const words = elements.filter((element) => element !== GAP && element !== FIGURE).length;
      const fixed = elements.filter((element) => element !== GAP).length;
      const anchored = elements.includes(FIGURE);
      const bare = saysOnlyNoun(elements.join(" "));
      const unit = saysOnlyUnit(elements);
      const phrase = {
        indicator,
        elements,
        order: order++,
        words,
        fixed,
        anchored,
        bare,
        unit,
        ...(topic ? {topic} : {})
      };
      elements.reduce(branchAt, root).phrases.push(phrase);
    }
  return root;
}

const newBranch = (): PhraseBranch => ({phrases: [], next: new Map()});

function branchAt(branch: PhraseBranch, element: string): PhraseBranch {
  if (element === GAP) return (branch.gap ??= newBranch());
  const next = branch.next.get(element) ?? newBranch();
  branch.next.set(element, next);
  return next;
}

const saidOf = ({words, within = {}}: Indicator): {elements: string[]; topic?: string[]}[] => [
  ...words.flatMap(phrasesOf).map((elements) => ({elements})),
  ...Object.entries(within).flatMap(([topic, texts]) =>
    texts.flatMap(phrasesOf).map((elements) => ({elements, topic: spellingsOf(topic)}))
  )
];

/** The phrases that a written one stands for, by their words. */
export const phrasesOf = (text: string): string[][] => expanded(text).map(elementsOf);

/** “nông thôn mới” and the abbreviations that stand for it. */
const spellingsOf = (topic: string): string[] => [
  topic,
  ...[...ABBREVIATIONS].filter(([, words]) => words.join(" ") === topic).map(([short]) => short)
];

/** A noun as the words of a phrase, without its commas. */
function spelledOut(noun: string): string {
  return elementsOf(noun)
    .filter((word) => word !== ",")
    .join(" ");
}

/** The words of a phrase, the figure and what is leapt over among them. */
export function elementsOf(text: string): string[] {
  return tokens(clean(text)).flatMap(({word}) => spelt(word));
}
