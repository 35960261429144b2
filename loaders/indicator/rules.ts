import {clean} from "../text.js";
import {tokens} from "../token.js";
import type {Measure} from "../observation.js";
import type {Indicator} from "./list.js";
import {findQualifier, type Qualifiers} from "./qualifier.js";
import {spelt, type Stream} from "./stream.js";
import {ABBREVIATIONS, GENERIC, NEGATIONS} from "./words.js";

/**
 * A phrase of the table as it is matched. Plain words stand side by side; “…” lets up to eight words between; “#” is the figure
 * itself. Without “#” the phrase may stand on either side of the figure.
 */
export interface Phrase {
  indicator: Indicator;
  elements: readonly string[];
  /** Its last word: without it the phrase need not be tried. */
  last: string;
  /** Its place in the table. */
  order: number;
  /** What the text around must speak of, in any of its spellings. */
  topic?: readonly string[];
  /** Written words, for how much the phrase says. */
  words: number;
  anchored: boolean;
  /** Elements that are words or the figure: what is matched beyond them has been leapt over. */
  fixed: number;
}

export interface Match {
  indicator: Indicator;
  /** Offsets of the phrase in the cleaned text. */
  start: number;
  end: number;
  score: number;
  /** The phrase, as the table writes it; of a match that was carried on, the name of the rule. */
  phrase: string;
  carried?: true;
  /** What narrows the indicator here: the criterion, the sector. */
  qualifier: string | null;
}

export interface Asked {
  unit: string;
  measure: Measure;
  /** What a count counts. */
  noun?: string;
  /** Whether the text around the figure has one of these words. */
  speaksOf(topic: readonly string[]): boolean;
}

export interface Vocabulary {
  byCode: Map<string, Indicator>;
  qualifiers: Qualifiers;
  /** By how they begin: their first two elements, the figure's own sign among them. */
  phrases: Map<string, Map<string, Phrase[]>>;
  not: Map<string, string[][]>;
}

const GAP = "…";
const FIGURE = "#";
const LONGEST_GAP = 8;
/** Sentences are told apart already, so that a full stop here is one of “TP. HCM”. */
const BREAKS = new Set([";", "!", "?"]);
/** A phrase that forbids speaks of its own clause only. */
const CLAUSE_ENDS = new Set([...BREAKS, ","]);
const COLON = 2;

/** Makes the table of indicators ready for matching. */
export function openVocabulary(indicators: readonly Indicator[], qualifiers: Qualifiers): Vocabulary {
  const phrases: Vocabulary["phrases"] = new Map();
  let order = 0;
  const not = new Map<string, string[][]>();
  for (const indicator of indicators) {
    not.set(indicator.code, (indicator.not ?? []).map(elementsOf));
    for (const {text, topic} of saidOf(indicator)) {
      const elements = elementsOf(text);
      const words = elements.filter(isWord).length;
      const [first, second = GAP] = elements;
      const behind = phrases.get(first!) ?? new Map<string, Phrase[]>();
      phrases.set(first!, behind);
      const fixed = elements.filter((element) => element !== GAP).length;
      const anchored = elements.includes(FIGURE);
      const last = elements.findLast(isWord)!;
      const phrase = {indicator, elements, last, order: order++, words, fixed, anchored, ...(topic ? {topic} : {})};
      behind.set(second, [...(behind.get(second) ?? []), phrase]);
    }
  }
  const byCode = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  return {byCode, phrases, not, qualifiers};
}

const saidOf = ({words, within = {}}: Indicator): {text: string; topic?: string[]}[] => [
  ...words.map((text) => ({text})),
  ...Object.entries(within).flatMap(([topic, texts]) => texts.map((text) => ({text, topic: spellingsOf(topic)})))
];

/** “nông thôn mới” and the abbreviations that stand for it. */
const spellingsOf = (topic: string): string[] => [
  topic,
  ...[...ABBREVIATIONS].filter(([, words]) => words.join(" ") === topic).map(([short]) => short)
];

const elementsOf = (text: string): string[] => tokens(clean(text)).flatMap(({word}) => spelt(word));
const isWord = (element: string): boolean => element !== GAP && element !== FIGURE;

/** The indicator that the words around a figure name; undefined where none does. Of two as good the earlier in the table. */
export function findIndicator(stream: Stream, asked: Asked, vocabulary: Vocabulary): Match | undefined {
  const {words} = stream;
  const present = new Set(words.map(({word}) => word));
  const negated = isNegated(stream);
  let best: (Match & {order: number}) | undefined;
  const attempt = (from: number, list: readonly Phrase[] = []): void => {
    for (const phrase of list) {
      if (!present.has(phrase.last)) continue;
      if (negated && !phrase.elements.some((element) => NEGATIONS.has(element) || element === "còn")) continue;
      const match = matchAt(stream, from, phrase, asked, vocabulary);
      if (!match || match.score <= MINIMUM || match.score < (best?.score ?? 0)) continue;
      if (match.score !== best?.score || phrase.order < best.order) best = {...match, order: phrase.order};
    }
  };
  for (let i = 0; i < words.length; ++i) {
    const behind = vocabulary.phrases.get(words[i]!.word);
    if (!behind) continue;
    attempt(i, behind.get(words[i + 1]?.word ?? ""));
    attempt(i, behind.get(GAP));
  }
  return best && {...best, qualifier: findQualifier(stream, best.indicator.code, vocabulary.qualifiers)};
}

/** Below this a phrase stands too far from its figure to be believed. */
const MINIMUM = 0;

function matchAt(
  stream: Stream,
  from: number,
  phrase: Phrase,
  asked: Asked,
  vocabulary: Vocabulary
): Match | undefined {
  const to = matchEnd(stream, from, phrase.elements, 0);
  if (to === undefined || (phrase.anchored && (stream.at < from || stream.at >= to))) return undefined;
  if (!compatible(phrase.indicator, asked)) return undefined;
  // “đạt 35% chỉ tiêu”: what stands behind a share of a plan is the plan.
  if (asked.measure === "plan_share" && phrase.anchored && to > stream.at + 1) return undefined;
  // “thứ 13/63 tỉnh”: what stands behind a rank says among whom, unless it says “về” what.
  if (asked.measure === "rank" && from >= stream.at && !saysOfWhat(stream, Math.max(from + 1, to))) return undefined;
  if (vocabulary.not.get(phrase.indicator.code)!.some((not) => overlaps(stream, from, to, not))) return undefined;
  const score = scoreOf(stream, from, to, phrase, asked);
  if (score === undefined || (phrase.topic && !asked.speaksOf(phrase.topic))) return undefined;
  return {
    indicator: phrase.indicator,
    start: stream.words[from]!.start,
    end: stream.words[to - 1]!.end,
    score,
    phrase: phrase.elements.join(" "),
    qualifier: null
  };
}

/** Between a rank and the phrase: “thứ 5 cả nước về …”, “thứ 10/63 tỉnh có …”. */
const OF_WHAT = new Set(["về", "có", "thu"]);
const saysOfWhat = ({words, at}: Stream, end: number): boolean =>
  words.slice(at + 1, end).some(({word}) => OF_WHAT.has(word));

/** Right behind the figure's noun, or right before it. */
function isNegated({words, at}: Stream): boolean {
  const ahead = words.slice(at + 1, at + 5);
  const clause = ahead.findIndex(({word}) => word === "," || BREAKS.has(word));
  const near = [...words.slice(Math.max(0, at - 2), at), ...(clause < 0 ? ahead : ahead.slice(0, clause))];
  return near.some(({word}) => NEGATIONS.has(word));
}

/** Where a phrase that begins at a word ends, undefined where it does not match. */
function matchEnd(
  {words, at}: Stream,
  i: number,
  elements: readonly string[],
  e: number,
  stops: ReadonlySet<string> = BREAKS
): number | undefined {
  for (; e < elements.length; ++e, ++i) {
    const element = elements[e]!;
    if (element === GAP) {
      for (let skipped = 0; skipped <= LONGEST_GAP && i + skipped < words.length; ++skipped) {
        const to = matchEnd({words, at}, i + skipped, elements, e + 1, stops);
        if (to !== undefined) return to;
        if (stops.has(words[i + skipped]!.word)) return undefined;
      }
      return undefined;
    }
    if (i >= words.length) return undefined;
    if (element === FIGURE ? i !== at : words[i]!.word !== element) return undefined;
  }
  return i;
}

function overlaps(stream: Stream, from: number, to: number, not: readonly string[]): boolean {
  for (let i = Math.max(0, from - not.length - LONGEST_GAP); i < to; ++i) {
    const end = matchEnd(stream, i, not, 0, CLAUSE_ENDS);
    if (end !== undefined && end > from) return true;
  }
  return false;
}

const MONEY = ["vnd", "usd"];

/** Which units and measures an indicator can be stated in: a rate is no count, and only money grows in percent alone. */
export function compatible(
  {unit, units}: Indicator,
  {unit: stated, measure}: Pick<Asked, "unit" | "measure">
): boolean {
  if (measure === "rank") return true;
  if (measure === "multiple") return unit !== "year" && unit !== "date" && unit !== "ordinal";
  if (stated === "percent" && unit !== "percent")
    return (
      ["growth", "change", "plan_share", "share", "level"].includes(measure) &&
      !["date", "year", "ordinal"].includes(unit) &&
      ((unit !== "currency" && unit !== "vnd") || measure !== "level")
    );
  if (unit === "currency") return MONEY.includes(stated);
  if (unit === "percent")
    return stated === "percent" || stated === "percentage_point" || (units?.includes(stated) ?? false);
  return unit === stated || (units?.includes(stated) ?? false);
}

const PER_WORD = 2;
/** One word that is a name (GRDP, PCI) says as much as two. */
const LEAST = 4;
const PER_STEP = 0.4;
/** “Tổng dân số của thành phố vào ngày 1/4 là # người”: with a verb of being right before the figure, its subject may stand far. */
const PER_STEP_TO_SUBJECT = 0.2;
const BEING = new Set(["là", "đạt", "còn"]);
const ANCHOR = 3;
/** That the text speaks of its topic makes a phrase likelier than the same one without. */
const TOPIC = 1;
const OTHER_FIGURE = 2.5;
const BREAK = 8;
/** “vốn đầu tư tăng 11%, xuất khẩu tăng 4%”: a figure and a comma end what was said before them. */
const NEXT_ITEM = 2;

/** What stands behind a comma or the end of a clause begins a new item; before the figure the subject carries over commas. */
const CLAUSE_AHEAD = 100;

function costOf(word: string, behind: boolean): number {
  if (word === "0") return OTHER_FIGURE;
  if (word === ",") return behind ? 0 : CLAUSE_AHEAD;
  if (word === ":") return behind ? COLON : CLAUSE_AHEAD;
  if (!BREAKS.has(word)) return 0;
  return behind ? BREAK : CLAUSE_AHEAD;
}

/** “100% (tổng) số hộ …”: so many words may lead up to the noun that a figure counts. */
const NEAR_NOUN = 3;
const LEVELS = new Set<Measure>(["level", "change"]);

/** How well a phrase speaks of the figure: much said is better, far away and beyond other figures is worse. */
function scoreOf(
  {words, at}: Stream,
  from: number,
  to: number,
  phrase: Phrase,
  {noun, unit, measure}: Asked
): number | undefined {
  const said =
    Math.max(phrase.words * PER_WORD, phrase.anchored ? 0 : LEAST) +
    (phrase.anchored ? ANCHOR : 0) +
    (phrase.topic ? TOPIC : 0);
  const across = from <= at && to > at;
  const repeated = noun !== undefined && noun.split(" ").every((word) => phrase.elements.includes(word));
  const counted = noun !== undefined && !GENERIC.has(noun) && LEVELS.has(measure);
  const reach = unit === "count" ? 1 : NEAR_NOUN;
  if (counted && !phrase.anchored && !across && !repeated && (from <= at || from - at > reach)) return undefined;
  const leapt = gapCost(words, from, to, phrase);
  if (across) return said - leapt;
  // A year is told by what stands before it; behind it a new clause tells of something else.
  if (unit === "year" && from > at) return undefined;
  const behind = to <= at;
  const [low, high] = behind ? [to, at] : [at + 1, from];
  const step = behind && BEING.has(words[at - 1]?.word ?? "") ? PER_STEP_TO_SUBJECT : PER_STEP;
  let cost = (high - low) * step + leapt;
  let passed = false;
  for (let i = low; i < high; ++i) {
    const {word} = words[i]!;
    cost += costOf(word, behind) + (passed && word === "," ? NEXT_ITEM : 0);
    passed = word === "0";
  }
  return said - cost;
}

/** What a phrase leaps over counts against it, and other figures there most. */
function gapCost(words: Stream["words"], from: number, to: number, {elements, fixed}: Phrase): number {
  let figures = -elements.filter((element) => element === "0").length;
  for (let i = from; i < to; ++i) if (words[i]!.word === "0") ++figures;
  return (to - from - fixed) * PER_STEP + Math.max(0, figures) * OTHER_FIGURE;
}
