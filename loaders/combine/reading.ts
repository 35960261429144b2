import type {Document} from "../article/document.js";
import {breaks} from "../indicator/breaks.js";
import {criteria} from "../indicator/criteria.js";
import {indicators} from "../indicator/list.js";
import {openQualifiers} from "../indicator/qualifier.js";
import {openVocabulary, type Vocabulary} from "../indicator/rules.js";
import {cuesIn, kindAt, type Cue} from "../dimensions/kind/rules.js";
import {findLabels} from "../dimensions/label/rules.js";
import {findNumerals, type Numeral} from "../dimensions/numeral/rules.js";
import {LEADING_DIGITS, TEN} from "../dimensions/numeral/words.js";
import type {Dated} from "../dimensions/period/dated.js";
import {exists} from "../dimensions/period/exists.js";
import {soleOf, type Sole} from "../dimensions/period/sole.js";
import {findPeriods, type Resolve} from "../dimensions/period/rules.js";
import {openGazetteers, type Gazetteer, type Gazetteers} from "../dimensions/place/gazetteer.js";
import {withHamlets} from "../dimensions/place/hamlet.js";
import type {Place} from "../places/place.js";
import {ownPlace} from "./own-place.js";
import {findPlaces, type Mention} from "../dimensions/place/rules.js";
import type {ValueKind} from "../observation.js";
import type {Found} from "../read/rule.js";
import {isRead, sentences, type Sentence} from "../article/sentence.js";
import type {Claim} from "./claim.js";
import {definitionsOf, type Definitions} from "../subject/subject.js";
import {clean, type Text} from "../read/text.js";
import {meets, type Span} from "../read/spans.js";
import {tokens, type Token} from "../read/token.js";
import {matchesOf, regexp} from "../read/regexp.js";

/** The vocabularies, opened once and used for every document. */
export interface Reader {
  gazetteers: Gazetteers;
  vocabulary: Vocabulary;
  definitions: Definitions;
}

/** A sentence with what each dimension found in it, in offsets of the cleaned text. */
export interface ReadSentence extends Sentence {
  tokens: Token[];
  /** Whether it has any word or digit that a figure is told by. */
  states: boolean;
  periods: Dated[];
  /** Words that bear on the kind of value of the figures after them. */
  cues: Cue[];
  /** The kind that the line before its list announces (“Các chỉ tiêu chủ yếu:”), or the sentence before it has struck up. */
  announced: ValueKind;
  /** Whether that is no more than the sentence before it having spoken of aims. */
  goesOn: boolean;
  /** The periods of that line, which hold for the items that name none. */
  lead: Dated[];
  /** The last periods that earlier sentences of the paragraph named. */
  earlier: Dated[];
  /** The periods of the sentences right before it, whatever paragraph they stand in. */
  topic: Dated[];
  /** Dates, terms, document numbers and names: their digits are no numerals. */
  claims: Claim[];
  /** Numerals that none of these has claimed. */
  numerals: Found<Numeral>[];
}

/** A document as all dimensions see it. */
export interface Reading {
  document: Document;
  text: Text;
  sentences: ReadSentence[];
  mentions: Mention[];
  own: Place | undefined;
  /** Periods that the whole text speaks of. */
  sole: Sole;
  /** The places of the document's day. */
  gazetteer: Gazetteer;
  reader: Reader;
}

/** Opens the vocabularies that documents are read with. */
export const openReader = (table = indicators()): Reader => ({
  gazetteers: openGazetteers(),
  vocabulary: openVocabulary(table, openQualifiers()),
  definitions: definitionsOf({indicators: table, breaks: breaks(indicators()), criteria: criteria()})
});

/** Reads a document in every dimension but the figures themselves. */
export function readText(document: Document, reader: Reader): Reading {
  const text = clean(document.text);
  const day = {published: document.published, year: document.published ? undefined : impliedYear(text.lower)};
  const read = withAims(
    withEarlier(
      withLeads(
        sentences(document, text)
          .filter(isRead)
          .map((sentence) => readSentence(sentence, text, day)),
        text
      ),
      text
    ),
    text
  );
  const gazetteer = reader.gazetteers.on(document.published);
  const own = ownPlace(document, gazetteer);
  const mentions = withHamlets(findPlaces(tokensOf(read), gazetteer, own), text.cased);
  return {document, text, sentences: read, sole: soleOf(read, document.published), mentions, own, gazetteer, reader};
}

/** The tokens of all sentences; `flatMap` takes three times as long. */
function tokensOf(sentences: readonly ReadSentence[]): Token[] {
  const all: Token[] = [];
  for (const {tokens} of sentences) for (const token of tokens) all.push(token);
  return all;
}

/** A sentence without a digit, a number word or a congress states no figure, and needs no closer look. */
const MAY_STATE = new Set([...LEADING_DIGITS, TEN, "thứ", "đại", "đh"]);
const mayState = ({sort, word}: Token): boolean => sort === "digits" || MAY_STATE.has(word);

/** What is known of the day of a text: itself, or the year that the text implies. */
interface Day {
  published: string | null;
  year: number | undefined;
}

function readSentence(sentence: Sentence, text: Text, day: Day): ReadSentence {
  const {role, paragraph, start, end} = sentence;
  const words = tokens(text, start, end);
  const read: ReadSentence = {
    role,
    paragraph,
    start,
    end,
    tokens: words,
    states: words.some(mayState),
    periods: [],
    cues: [],
    announced: "actual",
    goesOn: false,
    lead: [],
    earlier: [],
    topic: [],
    claims: [],
    numerals: []
  };
  if (!read.states) return read;
  const labels = findLabels(text.lower, start, end);
  const found = findPeriods(text.lower, start, end);
  const periods = apart(found, labels, covers);
  const claims: Claim[] = [
    ...apart(labels, periods, covers).map(({start, end, value}) => ({start, end, reason: value})),
    ...periods.map(({start, end}) => ({start, end, reason: "period" as const}))
  ].sort((a, b) => a.start - b.start);
  return {
    ...read,
    claims,
    cues: cuesIn(text.lower, start, end),
    periods: periods.flatMap((period) => dated(period, text.lower, day)),
    numerals: apart(findNumerals(text.lower, start, end), claims, () => true)
  };
}

function dated({start, end, rule, value}: Found<Resolve>, lower: string, {published, year}: Day): Dated[] {
  const period = value(published, year);
  if (!period || !exists(period)) return [];
  const before = lower.slice(Math.max(0, start - 30), start);
  return [
    {start, end, rule, period, compared: COMPARED.test(before), names: period.term === true && CONGRESS.test(before)}
  ];
}

const CONGRESS = regexp(/(?<!\p{L})(?:đại hội|đh)[^.,;:()]{0,20}$/u);

/** The spans that none of the others meets and beats; both in text order, so each is looked at once. */
function apart<T extends Span>(
  spans: readonly T[],
  others: readonly Span[],
  beats: (other: Span, span: Span) => boolean
): T[] {
  let first = 0;
  return spans.filter((span) => {
    while (first < others.length && others[first]!.end <= span.start) ++first;
    for (let i = first; i < others.length && others[i]!.start < span.end; ++i)
      if (meets(others[i]!, span) && beats(others[i]!, span)) return false;
    return true;
  });
}

/** How many periods back a sentence may take its own from. */
const REMEMBERED = 8;

/** How many sentences back the one that named the time of a growth or an aim may stand. */
const NEAR = 3;

/** At the head of a paragraph these go on with what the one before has said. */
const GOES_ON = regexp(/^\W*(?:trong đó|cụ thể|theo đó|bao gồm|trong số (?:này|đó))(?!\p{L})/u);
const HEAD = 20;

/** “Năm 2016, …” at the head of a paragraph holds for the sentences after it. */
function withEarlier(read: readonly ReadSentence[], {lower}: Text): ReadSentence[] {
  let earlier: Dated[] = [];
  return read.map((sentence, i) => {
    const before = read[i - 1];
    if (before?.paragraph !== sentence.paragraph && !GOES_ON.test(lower.slice(sentence.start, sentence.start + HEAD)))
      earlier = [];
    else if (before?.periods.length) earlier = [...earlier, ...before.periods].slice(-REMEMBERED);
    const topic = sentence.states ? read.slice(Math.max(0, i - NEAR), i).flatMap(({periods}) => periods) : [];
    return earlier.length || topic.length ? {...sentence, earlier, topic} : sentence;
  });
}

/** “- ”, “1. ”, “1.2. ”, “(8) ”, “a) ” at the head of an item, which may have been cut off as a sentence of its own. */
const MARK = "(?:[-–+•*]|\\(?(?:[ivx]{1,5}|\\d{1,2}(?:\\.\\d{1,2}){0,3}|[a-zđ])[.)]|\\d{1,2}(?:\\.\\d{1,2}){1,3})";
const MARKED = regexp(`^${MARK}\\s`);
const MARK_BEFORE = regexp(`(?<=(?<![\\p{L}\\p{N}])${MARK}\\s{1,18})`, "uy");
const MARK_ALONE = regexp(`^(?:${MARK}|[ivx]{1,5}[.)])$`);
/** Before the heading of a part: “II. CHỈ TIÊU NĂM 2023”, “Điều 1. …”. */
const NUMBERS_A_PART = /^(?:[ivx]{1,5}[.)]|(?:điều|chương|phần|mục)\s+[ivx\d]+[.:)]?)$/;
/** What a heading or a lead says when its items are aims. */
const ANNOUNCES = regexp(
  /(?<!\p{L})(?:chỉ tiêu|mục tiêu)(?:,?\s+(?:chỉ tiêu|mục tiêu))?\s+(?:chủ yếu|cụ thể|cơ bản|chính|phấn đấu|đến năm|nhiệm kỳ|trong nhiệm kỳ|giai đoạn)(?!\p{L})/u
);
/** A line over others that names aims and does not say that they were reached. */
const AIMS = regexp(/(?<!\p{L})(?:chỉ tiêu|mục tiêu)(?!\p{L})/u);
const ANSWERED = regexp(/(?<!\p{L})(?:kết quả|tình hình|đánh giá|thực hiện|hoàn thành|đạt|vượt)(?!\p{L})/u);

/** A heading is no longer than this, and its letters are capitals. */
const LONGEST_HEADING = 160;
const CAPITALS = 0.8;

/** Whether a line of the text stands over what follows: in capitals, or behind the number of a part. */
function isHeading({role, start, end}: ReadSentence, before: string, {cased}: Text): boolean {
  const words = cased.slice(start, end);
  if (!["body", "heading", "lede"].includes(role) || words.length > LONGEST_HEADING || /[.;,]$/.test(words))
    return false;
  if (NUMBERS_A_PART.test(before)) return true;
  const letters = words.match(/\p{L}/gu) ?? [];
  const capitals = letters.filter((letter) => letter !== letter.toLowerCase()).length;
  return words.includes(" ") && letters.length > 0 && capitals / letters.length >= CAPITALS;
}

/** “Bao gồm:” goes on with the line before it. */
const PARTS = /^(?:bao gồm|trong đó|gồm|cụ thể|trong tổng số)/;

/** What stands over a line: the kind of value and the periods that it hands down. */
interface Above {
  kind: ValueKind;
  periods: readonly Dated[];
}

const NOTHING_ABOVE: Above = {kind: "actual", periods: []};

/** What a line over others hands down: its own, and where it says none what has been handed down to it. */
function handedDown(line: ReadSentence, above: Above, lower: string): Above {
  const kind = announcedBy(line, lower);
  const words = lower.slice(line.start, line.end);
  return {
    kind: kind === "actual" && !ANSWERED.test(words) ? above.kind : kind,
    periods: line.periods.length ? line.periods : above.periods
  };
}

/**
 * Items of a list go on from the line that announced it, and all lines from the heading over them: its kind of value and its
 * period are theirs. Parts (“I. …”) go on from the line that opened all of them: “Dự toán năm 2021 như sau:”.
 */
function withLeads(read: ReadSentence[], text: Text): ReadSentence[] {
  const {lower} = text;
  let opening = NOTHING_ABOVE;
  let heading: Above | undefined;
  let lead: Above | undefined;
  let item = -1;
  let before = "";
  return read.map((sentence) => {
    const words = lower.slice(sentence.start, sentence.end);
    const mark = before;
    before = words;
    if (MARK_ALONE.test(words) || NUMBERS_A_PART.test(words)) return sentence;
    if (isHeading(sentence, mark, text)) {
      const isPart = NUMBERS_A_PART.test(mark);
      if (isPart && !heading && lead) opening = lead;
      heading = lead = handedDown(sentence, isPart ? opening : NOTHING_ABOVE, lower);
      if (!isPart) opening = heading;
      return {...sentence, announced: heading.kind, lead: [...heading.periods]};
    }
    const isItem = isMarked(words, sentence.start, lower) || (sentence.paragraph === item && lead !== undefined);
    const above = isItem ? lead : heading;
    if (isItem && lead) item = sentence.paragraph;
    else if (words.endsWith(":") || ANNOUNCES.test(words))
      lead = handedDown(sentence, (PARTS.test(words) ? lead : undefined) ?? heading ?? NOTHING_ABOVE, lower);
    else lead = heading;
    return above ? {...sentence, announced: above.kind, lead: [...above.periods]} : sentence;
  });
}

/** What is bounded is aimed at, once aims have been spoken of: “tỷ lệ hộ nghèo dưới 2%”. */
const BOUNDED = regexp(/(?<!\p{L})(?:trở lên|trở xuống|dưới \d|ít nhất|tối thiểu|không quá|không dưới)/u);

/** “Phấn đấu … 5 xã đạt chuẩn. Thu nhập bình quân đạt 60 triệu đồng.”: aims go on until something says otherwise. */
function withAims(read: readonly ReadSentence[], {lower}: Text): ReadSentence[] {
  let before: {paragraph: number; kind: ValueKind} | undefined;
  return read.map((sentence) => {
    const {paragraph, cues, periods, announced, states} = sentence;
    const told = cues.findLast(({kind, until}) => kind !== undefined && until === Infinity)?.kind;
    const goesOnWith = before?.paragraph === paragraph || BOUNDED.test(lower.slice(sentence.start, sentence.end));
    const aims = goesOnWith ? before?.kind : undefined;
    const isSilent =
      told === undefined &&
      announced === "actual" &&
      !periods.some(({period, compared}) => !compared && period.end !== null);
    const goesOn = aims !== undefined && states && isSilent;
    const kind = goesOn ? aims : (told ?? announced);
    // Of plans the next sentence seldom goes on.
    if (states || told) before = kind === "target" ? {paragraph, kind} : undefined;
    return goesOn ? {...sentence, announced: aims, goesOn} : sentence;
  });
}

function isMarked(words: string, start: number, lower: string): boolean {
  MARK_BEFORE.lastIndex = start;
  return MARKED.test(words) || MARK_BEFORE.test(lower);
}

function announcedBy({start, end}: Sentence, lower: string): ValueKind {
  const words = lower.slice(start, end);
  const kind = kindAt(cuesIn(lower, start, end), end, "");
  // “TÌNH HÌNH THỰC HIỆN KẾ HOẠCH NĂM 2025” stands over what was done.
  if (ANSWERED.test(words)) return kind === "plan" ? "actual" : kind;
  return kind === "actual" && AIMS.test(words) ? "target" : kind;
}

const COMPARED = regexp(
  /(?<!\p{L})(?:so\s+với|so|bằng|hơn|cùng kỳ|lần|giá\s+(?:so\s+sánh|cố\s+định|gốc|hiện\s+hành|thực\s+tế))\s+(?:cả\s+|cùng\s+kỳ\s+|mức\s+|đầu\s+|cuối\s+|của\s+)*$/u
);

/** “tăng 7% so với cùng kỳ năm 2023”: told in the year after. */
const YEAR_BEFORE = regexp(
  /(?<!\p{L})so\s+(?:với\s+)?(?:cùng\s+kỳ|\d{1,2}\s+tháng\s+đầu|quý\s+[iv\d]+|tháng\s+\d{1,2})\s*(?:năm|\/)\s*(?<year>20\d\d)/u,
  "g"
);

/** The year of a text that prints no date, where what it compares with implies one year alone. */
function impliedYear(lower: string): number | undefined {
  const years = new Set(matchesOf(YEAR_BEFORE, lower).map(({groups}) => Number(groups!.year) + 1));
  return years.size === 1 ? [...years][0] : undefined;
}

/** Of two readings of one stretch the longer holds. */
const covers = (a: Span, b: Span): boolean => meets(a, b) && a.end - a.start > b.end - b.start;
