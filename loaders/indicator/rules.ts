import type {Measure} from "../observation.js";
import {openAxes, type Axes} from "../dimensions/breakdown/rules.js";
import type {Indicator} from "./list.js";
import {findQualifier, type Qualifiers} from "./qualifier.js";
import type {Stream, Word} from "./stream.js";
import {phrasesOf, FIGURE, GAP, treeOf, type PhraseBranch, type Phrase} from "./tree.js";
import {GENERIC, HEADS, LOCATIVES, NAMELESS, NEGATIONS} from "./words.js";

/** How a figure goes on with what one before it, or behind it, is of. */
export interface Inheritance {
  /** The name of the rule, for the column `rule`. */
  rule: string;
  /** Where its `qualifier` is the name of an item: of a part of a whole, of one below the line of its sum, of any other list. */
  item?: "part" | "below_sum" | "listed";
  /** Whether it is of the field that the one before was of. */
  ofField?: true;
  /** Whether it says itself what narrows it: of an earlier sentence it takes nothing but what it is of. */
  afresh?: true;
}

export interface Match {
  indicator: Indicator;
  /** Offsets of the phrase in the cleaned text. */
  start: number;
  end: number;
  score: number;
  /** The phrase, as the table writes it; null of a match that was carried on. */
  phrase: string | null;
  /** How many words of the phrase the text says, of the one it was carried on from where it was. */
  words: number;
  inherited?: Inheritance;
  /** What narrows the indicator here: the criterion, the sector. */
  qualifier: string | null;
}

export interface PhraseQuery {
  unit: string;
  measure: Measure;
  /** What a count counts. */
  noun: string | undefined;
  /** Whether it counts only some of what its noun names. */
  narrowed: boolean;
  /** Whether the text around the figure has one of these words. */
  speaksOf(topic: readonly string[]): boolean;
}

export interface Vocabulary {
  byCode: Map<string, Indicator>;
  qualifiers: Qualifiers;
  axes: Axes;
  root: PhraseBranch;
  not: Map<string, string[][]>;
}

const LONGEST_GAP = 8;
/** Sentences are told apart already, so that a full stop here is one of “TP. HCM”. */
const BREAKS = new Set([";", "!", "?"]);
/** A phrase that forbids speaks of its own clause only. */
const CLAUSE_ENDS = new Set([...BREAKS, ","]);
const COLON = 2;

/** Makes the table of indicators ready for matching. */
export function openVocabulary(
  indicators: readonly Indicator[],
  qualifiers: Qualifiers,
  axes = openAxes()
): Vocabulary {
  const byCode = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  const not = new Map(indicators.map(({code, not = []}) => [code, not.flatMap(phrasesOf)]));
  return {byCode, root: treeOf(indicators), not, qualifiers, axes};
}

/** The indicator that the words around a figure name; undefined where none does. Of two as good the earlier in the table. */
export function findIndicator(stream: Stream, asked: PhraseQuery, vocabulary: Vocabulary): Match | undefined {
  const negated = isNegated(stream);
  let best: Scored | undefined;
  let nearest: Scored | undefined;
  for (const hit of hitsIn(stream)) {
    if ((negated && !mayBeNegated(hit.phrase)) || !fits(stream, hit, asked)) continue;
    const score = scoreOf(stream, hit, asked);
    if (score === undefined || score <= MINIMUM) continue;
    const scored = {...hit, score};
    const [isBest, isNearest] = [isBetter(scored, best), opensItem(stream, hit) && isBetter(scored, nearest)];
    if (!(isBest || isNearest) || !isMeant(stream, hit, asked, vocabulary)) continue;
    if (isBest) best = scored;
    if (isNearest) nearest = scored;
  }
  // “gia đình đạt tiêu chuẩn văn hóa 85%, tổ văn hóa đạt 78%”: an item's own name says more than any name of the item before.
  const meant = best && nearest && isBeyond(stream, best) ? nearest : best;
  return meant && matchOf(meant, stream, vocabulary);
}

type Scored = Hit & {score: number};

const isBetter = (a: Scored, b: Scored | undefined): boolean =>
  !b || a.score > b.score || (a.score === b.score && a.phrase.order <= b.phrase.order);

/** Whether a phrase stands before a figure, beyond another one. */
const isBeyond = ({words, at}: Stream, {to}: Hit): boolean => to <= at && leapsFigure(words, to, at);

/** Words that make a name: fewer may be no more than a verb. */
const NAME = 3;

/** Whether a phrase names the item that begins behind another figure: “…, tổ văn hóa đạt #”. */
const opensItem = ({words, at}: Stream, {phrase, from, to}: Hit): boolean =>
  to <= at &&
  phrase.words >= NAME &&
  !phrase.elements.includes(GAP) &&
  ITEM_ENDS.has(words[from - 1]?.word ?? "") &&
  !leapsFigure(words, to, at);

/** Below this a phrase stands too far from its figure to be believed. */
const MINIMUM = 0;

const mayBeNegated = ({elements}: Phrase): boolean =>
  elements.some((element) => NEGATIONS.has(element) || element === "còn");

function matchOf({phrase, from, to, score}: Scored, stream: Stream, {qualifiers}: Vocabulary): Match {
  const {indicator, elements} = phrase;
  return {
    indicator,
    start: stream.words[from]!.start,
    end: stream.words[to - 1]!.end,
    score,
    phrase: elements.join(" "),
    words: phrase.words,
    qualifier: findQualifier(stream, indicator.code, qualifiers)
  };
}

/** A phrase that stands in a stream, by the words it begins at and ends before. */
interface Hit {
  phrase: Phrase;
  from: number;
  to: number;
}

/** Every phrase of the table that stands in a stream, from each word on once. */
function hitsIn(stream: Stream): Hit[] {
  const hits: Hit[] = [];
  stream.words.forEach(({opens}, from) => {
    if (opens) follow(opens, stream, from, from + 1, hits);
  });
  return hits;
}

/** The phrases of a branch whose words up to `to` have been found. */
function follow(branch: PhraseBranch, stream: Stream, from: number, to: number, hits: Hit[]): void {
  for (const phrase of branch.phrases)
    // What leaps less stands nearer together.
    if (!hits.some((hit) => hit.from === from && hit.phrase === phrase)) hits.push({phrase, from, to});
  if (branch.gap) leap(branch.gap, stream, from, to, hits);
  const next = nextOf(branch, stream, to);
  if (next) follow(next, stream, from, to + 1, hits);
}

function leap(branch: PhraseBranch, stream: Stream, from: number, to: number, hits: Hit[]): void {
  let leapt = 0;
  for (let i = to; i < stream.words.length && leapt <= LONGEST_GAP; ++i) {
    const next = nextOf(branch, stream, i);
    if (next) follow(next, stream, from, i + 1, hits);
    const {word, aside} = stream.words[i]!;
    if (BREAKS.has(word)) return;
    if (!aside) ++leapt;
  }
}

/** What follows by the word at an index. */
const nextOf = ({next}: PhraseBranch, {words}: Stream, i: number): PhraseBranch | undefined =>
  i < words.length ? next.get(words[i]!.word) : undefined;

/** Whether a phrase may speak of what is asked by where it stands. */
function fits(stream: Stream, {phrase, from, to}: Hit, asked: PhraseQuery): boolean {
  if (!compatible(phrase.indicator, asked)) return false;
  // “năm 2025, huyện phấn đấu 50% số xã đạt chuẩn”: the year is that of the share.
  if (asked.unit === "year" && stream.words.slice(from, to).some(({word}) => word === "0")) return false;
  // “trồng hoa dọc 50% số tuyến đường”: a share of what is counted is none of an area.
  if (asked.unit === "percent" && asked.measure === "level" && asked.noun && SIZES.has(phrase.indicator.unit))
    return false;
  if (asked.narrowed && phrase.indicator.whole && (asked.unit === "count" || asked.unit === "percent")) return false;
  // “đạt 35% chỉ tiêu”: what stands behind a share of a plan is the plan.
  if (asked.measure === "plan_share" && phrase.anchored && to > stream.at + 1) return false;
  // “thứ 13/63 tỉnh”: what stands behind a rank says among whom, unless it says “về” what.
  return asked.measure !== "rank" || from < stream.at || saysOfWhat(stream, Math.max(from + 1, to));
}

/** Whether no phrase beside it forbids it, and the text speaks of its topic. */
function isMeant(stream: Stream, {phrase, from, to}: Hit, asked: PhraseQuery, {not}: Vocabulary): boolean {
  const forbidden = not.get(phrase.indicator.code)!.some((elements) => overlaps(stream, from, to, elements));
  if (forbidden || (phrase.topic && !asked.speaksOf(phrase.topic))) return false;
  return !(saysWhere(stream) && (phrase.bare || (asked.unit === "count" && leapsToFigure(phrase))));
}

/** “dạy nghề … #” leaps over the “tại” of “dạy nghề tại 6 tỉnh”. */
const leapsToFigure = ({elements}: Phrase): boolean => elements.at(-1) === FIGURE && elements.at(-2) === GAP;

/** “tại 6 tỉnh”, “của 28 xã”: where something is, not how many there are. */
const saysWhere = ({words, at}: Stream): boolean => LOCATIVES.has(words[at - 1]?.word ?? "");

/** Between a rank and the phrase: “thứ 5 cả nước về …”, “thứ 10/63 tỉnh có …”. */
const OF_WHAT = new Set(["về", "có", "thu"]);
const saysOfWhat = ({words, at}: Stream, end: number): boolean =>
  words.slice(at + 1, end).some(({word}) => OF_WHAT.has(word));

const isNegation = ({word}: Word): boolean => NEGATIONS.has(word);

/** Right behind the figure's noun, or right before it. */
function isNegated({words, at}: Stream): boolean {
  if (words.slice(Math.max(0, at - 2), at).some(isNegation)) return true;
  const ahead = words.slice(at + 1, at + 5);
  const negation = ahead.findIndex(isNegation);
  return negation >= 0 && !ahead.slice(0, negation).some(({word}) => CLAUSE_ENDS.has(word));
}

/** Where a phrase that forbids ends when it begins at a word, undefined where it does not match. */
function matchEnd({words, at}: Stream, i: number, elements: readonly string[], e: number): number | undefined {
  for (; e < elements.length; ++e, ++i) {
    const element = elements[e]!;
    if (element === GAP) {
      for (let skipped = 0; skipped <= LONGEST_GAP && i + skipped < words.length; ++skipped) {
        const to = matchEnd({words, at}, i + skipped, elements, e + 1);
        if (to !== undefined) return to;
        // What stands beyond another figure is of that one.
        if (CLAUSE_ENDS.has(words[i + skipped]!.word) || words[i + skipped]!.word === "0") return undefined;
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
    const end = matchEnd(stream, i, not, 0);
    if (end !== undefined && end > from) return true;
  }
  return false;
}

const MONEY = ["vnd", "usd"];
/** What is measured, and not counted. */
const SIZES: ReadonlySet<string> = new Set(["currency", "vnd", "ha", "m2", "km", "tonne"]);

/** Which units and measures an indicator can be stated in: a rate is no count, and only money grows in percent alone. */
export function compatible(
  {unit, units, average}: Indicator,
  {unit: stated, measure}: Pick<PhraseQuery, "unit" | "measure">
): boolean {
  if (average && stated === "percent" && (measure === "share" || measure === "level")) return false;
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
/** Every clause has a year: one far from a phrase is hardly what is told of it. */
const PER_STEP_TO_YEAR = 0.9;
const BEING = new Set(["là", "đạt", "còn"]);
const ANCHOR = 3;
/** That the text speaks of its topic makes a phrase likelier than the same one without. */
const TOPIC = 1;
const OTHER_FIGURE = 2.5;
const BREAK = 8;
/** “vốn đầu tư tăng 11%, xuất khẩu tăng 4%”: a figure and a comma end what was said before them. */
const NEXT_ITEM = 4;

/** What stands behind a comma or the end of a clause begins a new item; before the figure the subject carries over commas. */
const CLAUSE_AHEAD = 100;

function costOf(word: string, behind: boolean): number {
  if (word === "0") return OTHER_FIGURE;
  if (word === ",") return behind ? 0 : CLAUSE_AHEAD;
  if (word === ":") return behind ? COLON : CLAUSE_AHEAD;
  if (!BREAKS.has(word)) return 0;
  return behind ? BREAK : CLAUSE_AHEAD;
}

/** A unit says what a figure is of where nothing else does. */
const UNIT_ALONE = 0.5;

/** “100% (tổng) số hộ …”: so many words may lead up to the noun that a figure counts. */
const NEAR_NOUN = 3;
const LEVELS = new Set<Measure>(["level", "change"]);

/** How well a phrase speaks of the figure: much said is better, far away and beyond other figures is worse. */
function scoreOf(stream: Stream, hit: Hit, asked: PhraseQuery): number | undefined {
  const {words, at} = stream;
  const {phrase, from, to} = hit;
  const across = from <= at && to > at;
  if (!across && !phrase.anchored && countsAnother(stream, hit, asked)) return undefined;
  if (isOfAnother(stream, hit, asked)) return undefined;
  if (phrase.unit) return UNIT_ALONE;
  const said =
    Math.max(phrase.words * PER_WORD, phrase.anchored ? 0 : LEAST) +
    (phrase.anchored ? ANCHOR : 0) +
    (phrase.topic ? TOPIC : 0);
  const leapt = gapCost(stream, hit);
  if (across) return said - leapt;
  // A year is told by what stands before it; behind it a new clause tells of something else.
  if (asked.unit === "year" && from > at) return undefined;
  const behind = to <= at;
  const [low, high] = behind ? [to, at] : [at + 1, from];
  const step =
    asked.unit === "year"
      ? PER_STEP_TO_YEAR
      : behind && BEING.has(words[at - 1]?.word ?? "")
        ? PER_STEP_TO_SUBJECT
        : PER_STEP;
  // “đạt chuẩn nông thôn mới, xây dựng huyện thành thị xã trước năm 2025”: a comma ends what a year may be of.
  const yearBreak = asked.unit === "year" ? BREAK : 0;
  let cost = leapt;
  // “15/21 trường đạt chuẩn quốc gia, …”: what stands right behind a figure is said of that one.
  let passed = behind && words[from - 1]?.word === "0";
  let isOver = passed;
  let isCut = false;
  if (behind && headsList(words, low, high)) return said - leapt - COLON;
  if (behind && hasOwnHead(words, low, high)) return undefined;
  for (let i = low; i < high; ++i) {
    const {word, aside} = words[i]!;
    // “thu ngân sách của huyện Đại Lộc, tỉnh Quảng Nam năm 2021 đạt …”
    if (aside) continue;
    cost += step + costOf(word, behind) + (word === "," ? (passed ? NEXT_ITEM : yearBreak) : 0);
    passed = word === "0";
    isOver ||= passed;
    isCut ||= isOver && BREAKS.has(word);
  }
  return (isCut ? Math.min(said, CUT) : said) - cost;
}

/** Whether behind another figure an item begins that is named by a head of its own: “che phủ rừng 60%, chỉ số hạnh phúc đạt …”. */
function hasOwnHead(words: Stream["words"], low: number, high: number): boolean {
  let isOver = words[low - 1]?.word === "0";
  for (let i = low; i < high; ++i) {
    const {word} = words[i]!;
    if (word === "0") isOver = true;
    if (!isOver || !ITEM_ENDS.has(word)) continue;
    const head = HEADS.find((each) => each.every((part, k) => words[i + 1 + k]?.word === part));
    const next = head && i + 1 + head.length;
    if (next && next < high && !NAMELESS.has(words[next]!.word)) return true;
  }
  return false;
}

const ITEM_ENDS = new Set([",", ";", "và"]);

/** How far from its colon the first item of a list may stand. */
const FIRST_ITEM = 12;

/** “Cơ cấu kinh tế năm 2021: nông, lâm nghiệp, thủy sản: 12%”: what stands right before a colon heads all that follows. */
function headsList(words: Stream["words"], low: number, high: number): boolean {
  const first = words.findIndex(({word, aside}, i) => i >= low && (!aside || word === ":"));
  const colon = words[first]?.word === ":" ? first : asFollows(words, first);
  if (colon < low || colon >= high || words[colon]!.word !== ":" || high - colon > FIRST_ITEM) return false;
  return !words.slice(colon, high).some(({word}) => word === "0" || BREAKS.has(word));
}

/** “tổng mức bán lẻ hàng hóa và doanh thu dịch vụ đạt 5 tỷ đồng; xuất khẩu tăng 4%”: however much was said of a figure, behind “;” it says little. */
const CUT = 14;

/** How many words may stand between a heading and the “như sau:” that opens its list. */
const HEADING = 14;

/** “Cơ cấu kinh tế của thành phố như sau:”: the colon, where nothing but the heading leads up to it. */
function asFollows(words: Stream["words"], from: number): number {
  for (let i = Math.max(0, from); i < Math.min(words.length, from + HEADING); ++i) {
    const {word} = words[i]!;
    if (word === ":") return words[i - 1]?.word === "sau" && words[i - 2]?.word === "như" ? i : -1;
    if (word === "0" || word === "," || BREAKS.has(word)) return -1;
  }
  return -1;
}

/** “100% (tổng) số hộ …”: a phrase of other words than the noun that a figure counts, and not right behind it. */
function countsAnother({at}: Stream, {phrase, from}: Hit, {noun, unit, measure}: PhraseQuery): boolean {
  if (noun === undefined || GENERIC.has(noun) || !LEVELS.has(measure)) return false;
  const reach = unit === "count" ? 1 : NEAR_NOUN;
  return (from <= at || from - at > reach) && !noun.split(" ").every((word) => phrase.elements.includes(word));
}

const leapsFigure = (words: Stream["words"], from: number, at: number): boolean =>
  words.slice(from, at).some(({word}) => word === "0");

/** How far behind a figure the words may begin that are said of it. */
const BEHIND_FIGURE = 5;

/** Whether what begins at a word is said of the figure before it, in one clause: “35 xã đạt chuẩn …”. */
function isSaidBehind(words: Stream["words"], from: number): boolean {
  const before = words.slice(Math.max(0, from - BEHIND_FIGURE), from).reverse();
  const figure = before.findIndex(({word}) => word === "0");
  return figure >= 0 && !before.slice(0, figure).some(({word}) => word === "," || word === ":" || BREAKS.has(word));
}

/**
 * “100% số xã đạt chuẩn và 90% số hộ …”: a percentage with a noun of its own is not of what was said of the one before, nor is a
 * count: “35 xã nông thôn mới nâng cao và 12 xã …”.
 */
function isOfAnother({words, at}: Stream, {phrase, from}: Hit, {noun, unit}: PhraseQuery): boolean {
  if (noun !== undefined && from < at && leapsToFigure(phrase) && isSaidBehind(words, from)) return true;
  // “dân số 22.312 người, với 39 tổ chức đảng”: what leaps over a figure is of that one where the next counts another thing.
  if (unit === "count" && noun !== undefined && from < at && leapsToFigure(phrase) && leapsFigure(words, from, at))
    return !noun.split(" ").every((word) => phrase.elements.includes(word));
  if (
    unit !== "percent" ||
    noun === undefined ||
    !words.slice(Math.max(0, from - 1), at).some(({word}) => word === "0")
  )
    return false;
  return !noun.split(" ").every((word) => phrase.elements.includes(word));
}

/** What a phrase leaps over counts against it, and other figures there most. */
function gapCost({words, at}: Stream, {phrase: {elements, fixed}, from, to}: Hit): number {
  if (to - from === fixed) return 0;
  let leapt = to - from - fixed;
  let figures = -elements.filter((element) => element === "0").length;
  let commas = -elements.filter((element) => element === ",").length;
  for (let i = from; i < to; ++i) {
    if (words[i]!.word === "0") ++figures;
    else if (words[i]!.aside) --leapt;
    if (i > at && words[i]!.word === ",") ++commas;
  }
  return Math.max(0, leapt) * PER_STEP + Math.max(0, figures) * OTHER_FIGURE + (commas > 0 ? NEXT_ITEM : 0);
}
