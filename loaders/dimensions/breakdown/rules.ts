import {spelt} from "../../read/spelling.js";
import {clean} from "../../read/text.js";
import {tokens, type Token} from "../../read/token.js";
import type {Span} from "../../read/spans.js";
import {axes, type Axis} from "./axes.js";
import {unionOf} from "./breakdown.js";
import {
  BEFORE,
  JOINING,
  LIGHT,
  LIGHT_COST,
  MARKS,
  MONEY,
  RANGE_FROM,
  RANGE_OF_TIME,
  RANGE_TO,
  SOURCES,
  TOPICS
} from "./words.js";

/** A value of an axis with the words that say it; without a code, words that only look like one. */
interface Phrase {
  axis: Axis;
  code: string | undefined;
  words: readonly string[];
}

/** The axes ready for reading: by the first word of each of their phrases, the longest first. */
export interface Axes {
  byCode: Map<string, Axis>;
  opening: Map<string, Phrase[]>;
}

export function openAxes(all: readonly Axis[] = axes()): Axes {
  const opening = new Map<string, Phrase[]>();
  const add = (axis: Axis, code: string | undefined, texts: readonly string[]): void => {
    for (const text of texts) {
      const words = tokens(clean(text)).flatMap(({word}) => spelt(oneDash(word)));
      opening.set(words[0]!, [...(opening.get(words[0]!) ?? []), {axis, code, words}]);
    }
  };
  for (const axis of all) {
    for (const [code, {words}] of Object.entries(axis.values)) add(axis, code, words);
    add(axis, undefined, axis.not ?? []);
  }
  for (const phrases of opening.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return {byCode: new Map(all.map((axis) => [axis.code, axis])), opening};
}

const oneDash = (word: string): string => (word === "–" || word === "—" ? "-" : word);

/** A word of a sentence, abbreviations written out, in offsets of the cleaned text. */
export interface SentenceWord {
  word: string;
  start: number;
  end: number;
  bracket: Bracket | undefined;
}

/** A pair of brackets, by those around it. */
interface Bracket {
  around: Bracket | undefined;
}

/** The words of a sentence, each with the brackets it stands in. */
export function layOut(found: readonly Token[]): SentenceWord[] {
  let bracket: Bracket | undefined;
  return found.flatMap(({word, start, end}) => {
    if (word === "(") bracket = {around: bracket};
    const placed = spelt(oneDash(word)).map((each) => ({word: each, start, end, bracket}));
    if (word === ")") bracket = bracket?.around;
    return placed;
  });
}

const isWithin = (inner: Bracket | undefined, outer: Bracket | undefined): boolean =>
  inner === outer || (inner !== undefined && isWithin(inner.around, outer));

/** A stretch of a sentence's words: `from` up to, but not with, `to`. */
export interface WordSpan {
  from: number;
  to: number;
}

/** A value where a sentence says it. */
export interface Occurrence extends WordSpan {
  axis: Axis;
  code: string;
  /** Its place among the values of its axis, in text order. */
  order: number;
}

/** Every value of the given axes among words; of those that overlap on one axis the longest from the left. */
export function occurrencesIn(
  words: readonly SentenceWord[],
  taken: ReadonlySet<string>,
  {opening}: Axes,
  named: readonly Span[] = []
): Occurrence[] {
  const found: Occurrence[] = [];
  const until = new Map<Axis, number>();
  const count = new Map<Axis, number>();
  const ranges = rangesIn(words);
  const inName = (from: number, to: number): boolean =>
    named.some(({start, end}) => start <= words[from]!.start && words[to - 1]!.end <= end);
  words.forEach(({word}, from) => {
    for (const {axis, code, words: phrase} of opening.get(word) ?? []) {
      if (!taken.has(axis.code) || (until.get(axis) ?? 0) > from) continue;
      const to = endOf(phrase, words, from);
      if (to === undefined) continue;
      until.set(axis, to);
      if (OF_NAMES.has(axis.code) && inName(from, to)) continue;
      if (code === undefined || ranges.some((range) => range.from < from && from < range.to)) continue;
      const order = count.get(axis) ?? 0;
      count.set(axis, order + 1);
      found.push({axis, code, order, from, to});
    }
  });
  return found;
}

/** Where a phrase that begins at a word ends; “nông, lâm, thủy sản” is “nông - lâm thủy sản” too: what joins its parts is all one. */
function endOf(phrase: readonly string[], words: readonly SentenceWord[], from: number): number | undefined {
  let to = from;
  for (const each of phrase) {
    if (!JOINING.has(each) && words[to]?.word !== each) return undefined;
    if (!JOINING.has(each)) ++to;
    else while (JOINING.has(words[to]?.word ?? "")) ++to;
  }
  return to;
}

/** Axes whose values are words of the names of places too. */
const OF_NAMES = new Set(["unit_kind", "area"]);

/** Words between the “từ” and the “đến” of a range, and behind it those of its last member. */
const RANGE = {between: 14, last: 4};

/** “từ đường sá, trường học đến trạm y tế”: members that stand for all kinds there are, and narrow nothing. */
function rangesIn(words: readonly SentenceWord[]): WordSpan[] {
  const ranges: WordSpan[] = [];
  for (let from = 0; from < words.length; ++from) {
    if (words[from]!.word !== RANGE_FROM) continue;
    const inner = words.slice(from + 1, from + 2 + RANGE.between).map(({word}) => word);
    const to = inner.findIndex((word) => word === RANGE_TO || /\d/.test(word));
    if (inner[to] !== RANGE_TO || RANGE_OF_TIME.has(inner[to + 1] ?? "") || /^\d/.test(inner[to + 1] ?? "")) continue;
    ranges.push({from, to: from + 2 + to + RANGE.last});
  }
  return ranges;
}

/** The value of an axis that a name says, with those joined to it. */
export function valueIn(name: string, axis: Axis, vocabulary: Axes): string | undefined {
  const words = layOut(tokens(clean(name)));
  const found = occurrencesIn(words, new Set([axis.code]), vocabulary);
  return found.length ? unionOf(joinedTo(found[0]!, found, words).map(({code}) => code)) : undefined;
}

/** The value of an axis that is said by the whole of a name. */
export function valueOf(name: string, axis: Axis, vocabulary: Axes): string | undefined {
  const words = layOut(tokens(clean(name)));
  return occurrencesIn(words, new Set([axis.code]), vocabulary).find(({from, to}) => from === 0 && to === words.length)
    ?.code;
}

/** A figure among the words of its sentence. */
export interface Anchor {
  /** Its own place, with its bound and unit. */
  at: WordSpan;
  /** Where its indicator is named, if in this sentence. */
  phrase: WordSpan | undefined;
}

/** What leaping over another figure costs. */
const OTHER_FIGURE = 10;
/** What a value that opens the sentence as its topic costs any of its figures. */
const TOPIC = 1;
const TIE = 0.01;

/** The sentence that figures and values stand in. */
export interface Scene {
  words: readonly SentenceWord[];
  occurrences: readonly Occurrence[];
  /** The values of each axis, in text order. */
  byAxis: ReadonlyMap<Axis, readonly Occurrence[]>;
  /** By the place of a word: the figure it belongs to, and the axes that it says a value of. */
  figureAt: readonly (WordSpan | undefined)[];
  axesAt: readonly (readonly Axis[] | undefined)[];
  /** By the place of a word: where the clause ends in which a figure stands before it, which it is said of. */
  saidUntil: readonly (number | undefined)[];
  /** By the place of a word of what is said ahead of the figures that follow: these. */
  topicAt: readonly (WordSpan | undefined)[];
}

/** Lays out what is asked of a sentence's words once for all its figures; the row of a cell, with its heads, has no clauses. */
export function sceneOf(
  words: readonly SentenceWord[],
  occurrences: readonly Occurrence[],
  figures: readonly WordSpan[],
  {named, isCell}: {named: readonly Span[]; isCell: boolean}
): Scene {
  const [figureAt, axesAt] = [
    new Array<WordSpan | undefined>(words.length),
    new Array<Axis[] | undefined>(words.length)
  ];
  const byAxis = new Map<Axis, Occurrence[]>();
  for (const figure of figures) for (let i = figure.from; i < figure.to; ++i) figureAt[i] ??= figure;
  for (const each of occurrences) {
    byAxis.set(each.axis, byAxis.get(each.axis) ?? []);
    byAxis.get(each.axis)!.push(each);
    for (let i = each.from; i < each.to; ++i) (axesAt[i] ??= []).push(each.axis);
  }
  return {
    ...{words, occurrences, byAxis, figureAt, axesAt},
    saidUntil: isCell ? [] : clausesIn(words, figureAt, named),
    topicAt: topicsIn(words, figureAt)
  };
}

/** What ends the clause of a figure. */
const ENDS = new Set([",", ";", ":"]);

/** “100% số xã thuộc diện đặc biệt khó khăn, thu nhập …”: behind a figure, up to where its clause ends. */
function clausesIn(
  words: readonly SentenceWord[],
  figureAt: Scene["figureAt"],
  named: readonly Span[]
): Scene["saidUntil"] {
  // The comma of “huyện Con Cuông, tỉnh Nghệ An” ends nothing.
  const ends = ({word, start}: SentenceWord): boolean =>
    ENDS.has(word) && !named.some((place) => place.start < start && start < place.end);
  const until = new Array<number | undefined>(words.length);
  let end = words.length;
  for (let i = words.length - 1; i >= 0; --i) {
    if (ends(words[i]!)) end = i;
    until[i] = end;
  }
  let isSaid = false;
  return until.map((end, i) => {
    isSaid = figureAt[i] !== undefined || (isSaid && !ends(words[i]!));
    return isSaid ? end : undefined;
  });
}

/** How far a value stands from a figure: from its own place, or from what names its indicator, whichever is nearer. */
export function costOf(value: Occurrence, {at, phrase}: Anchor, scene: Scene): number {
  const {words} = scene;
  const inside = words[value.from]!.bracket;
  // A value in brackets that do not hold the figure is somebody else's.
  if (at.from >= words.length || !isWithin(words[at.from]!.bracket, inside)) return Infinity;
  const topic = isTopicOf(value, at, scene) ? TOPIC : Infinity;
  const until = scene.saidUntil[value.from];
  if (until !== undefined && until < Math.min(at.from, phrase?.from ?? at.from)) return topic;
  const near = between(value, at, scene);
  // Of two figures whose indicators are named by the same words it is the nearer one's.
  return Math.min(topic, near, phrase ? between(value, phrase, scene) + near * TIE : Infinity);
}

/** Whether a value is said ahead of all figures of a stretch, this one among them. */
export function isTopicOf({to}: Occurrence, at: WordSpan, {topicAt}: Scene): boolean {
  const reach = topicAt[to - 1];
  return reach !== undefined && reach.from <= at.from && at.to <= reach.to;
}

/** Words between the “từ” that opens a clause and the money that it speaks of. */
const TO_MONEY = 5;

/** “Đối với chương trình 135, …” at the head holds for all its sentence; “…, từ hơn 20 tỷ đồng chương trình 135, …” from there to “;”. */
function topicsIn(words: readonly SentenceWord[], figureAt: Scene["figureAt"]): Scene["topicAt"] {
  const topicAt = new Array<WordSpan | undefined>(words.length);
  let end = words.length;
  let comma = -1;
  // From the end, so that each word is seen once.
  for (let i = words.length - 1; i >= 0; --i) {
    const {word} = words[i]!;
    if (word === ";") [end, comma] = [i, -1];
    if (opensTopic(i, words, figureAt) && comma > 0)
      topicAt.fill(i === 0 && isHead(words) ? {from: 0, to: words.length} : {from: comma, to: end}, i, comma);
    if (word === "," && !figureAt[i]) comma = i;
  }
  const label = words.slice(0, LONGEST_LABEL + 1).findIndex(({word}) => word === ":");
  if (label > 0 && !words.slice(0, label).some(({word}) => /\d/.test(word)))
    topicAt.fill({from: 0, to: words.length}, 0, label);
  return topicAt;
}

/** “- Cây ngô: diện tích 72 ha, năng suất 55 tạ/ha”: the label of an item has so many words, its mark among them. */
const LONGEST_LABEL = 5;

const isHead = (words: readonly SentenceWord[]): boolean =>
  TOPICS.some((topic) => topic.every((word, i) => words[i]?.word === word));

function opensTopic(i: number, words: readonly SentenceWord[], figureAt: Scene["figureAt"]): boolean {
  if (i === 0 && isHead(words)) return true;
  if (!SOURCES.has(words[i]!.word) || (i > 0 && words[i - 1]!.word !== ",")) return false;
  const money = figureAt.slice(i + 1, i + 1 + TO_MONEY).find(Boolean);
  return money !== undefined && words.slice(money.from, money.to).some(({word}) => word === MONEY);
}

/** More than any axis reaches. */
const FAR = 40;

/** “có 2 trường: Mầm non Hoa Mai và …”: what is counted is named behind a colon, which narrows no count of it. */
const NAMES = 12;

/** What lies between two stretches of words; brackets that hold neither do not count, nor do other values. */
function between(value: Occurrence, anchor: WordSpan, {words, figureAt, axesAt}: Scene): number {
  const ahead = anchor.to <= value.from;
  const [from, to] = ahead ? [anchor.to, value.from] : [value.to, anchor.from];
  const [one, other] = [words[value.from]!.bracket, words[Math.min(anchor.from, words.length - 1)]!.bracket];
  let cost = 0;
  for (let i = from; i < to && cost < FAR; ++i) {
    const {word, bracket} = words[i]!;
    if (!isWithin(one, bracket) && !isWithin(other, bracket)) continue;
    const figure = figureAt[i];
    if (figure && figure.from !== anchor.from) {
      cost += OTHER_FIGURE;
      i = figure.to - 1;
    } else if (!axesAt[i]?.some((axis) => axis !== value.axis))
      cost +=
        word === ":" && ahead && figureAt[anchor.from]
          ? NAMES
          : (MARKS.get(word) ?? (LIGHT.has(word) ? LIGHT_COST : 1));
  }
  return ahead ? cost : cost * BEFORE;
}

/** The values of one axis that are joined to one: “xây mới và cải tạo, nâng cấp”; `mine` are all of that axis. */
export function joinedTo(start: Occurrence, mine: readonly Occurrence[], words: readonly SentenceWord[]): Occurrence[] {
  const joined = [start];
  for (let k = start.order + 1; k < mine.length && areJoined(joined.at(-1)!, mine[k]!, words); ++k)
    joined.push(mine[k]!);
  for (let k = start.order - 1; k >= 0 && areJoined(mine[k]!, joined[0]!, words); --k) joined.unshift(mine[k]!);
  return joined;
}

const areJoined = (a: Occurrence, b: Occurrence, words: readonly SentenceWord[]): boolean =>
  b.from > a.to && b.from - a.to <= 2 && words.slice(a.to, b.from).every(({word}) => JOINING.has(word));
