import type {Document} from "../article/document.js";
import {breaks} from "../indicator/breaks.js";
import {criteria} from "../indicator/criteria.js";
import {indicators} from "../indicator/list.js";
import {openQualifiers} from "../indicator/qualifier.js";
import {openVocabulary, type Vocabulary} from "../indicator/rules.js";
import {cuesIn} from "../dimensions/kind/rules.js";
import {findLabels} from "../dimensions/label/rules.js";
import {findNumerals} from "../dimensions/numeral/rules.js";
import {LEADING_DIGITS, TEN} from "../dimensions/numeral/words.js";
import type {Dated} from "../dimensions/period/dated.js";
import {exists} from "../dimensions/period/exists.js";
import {soleOf, type Sole} from "../dimensions/period/sole.js";
import {findPeriods, type Period, type Resolve} from "../dimensions/period/rules.js";
import {openGazetteers, type Gazetteer, type Gazetteers} from "../dimensions/place/gazetteer.js";
import {withHamlets} from "../dimensions/place/hamlet.js";
import {COUNTRY, type Place} from "../places/place.js";
import {impliedDay, impliedYear, isNational, officePlace} from "./implied.js";
import {isPublishedByOffice, ownPlace, publisherPlace} from "./own-place.js";
import {findPlaces, type Mention} from "../dimensions/place/rules.js";
import {CITED_TEXTS, HAMLETS} from "../dimensions/place/words.js";
import type {Found} from "../read/rule.js";
import {isRead, sentences, type Sentence} from "../article/sentence.js";
import type {Claim} from "./claim.js";
import {withAims, withCells, withLeads, withParts, withTitles} from "./handed-down.js";
import type {ReadSentence} from "./read-sentence.js";
import {definitionsOf, type Definitions} from "../subject/subject.js";
import {clean, lowered, type Text} from "../read/text.js";
import {meetingAny, meets, type Span} from "../read/spans.js";
import type {CellReason} from "../table/cells.js";
import {sayTables, type SaidCell, type SaidTables} from "../table/said.js";
import {tokens, type Token} from "../read/token.js";
import {regexp} from "../read/regexp.js";
import {oneOf} from "../read/rule.js";

/** The vocabularies, opened once and used for every document. */
export interface Reader {
  gazetteers: Gazetteers;
  vocabulary: Vocabulary;
  definitions: Definitions;
}

/** A document as all dimensions see it. */
export interface Reading {
  document: Document;
  text: Text;
  sentences: ReadSentence[];
  mentions: Mention[];
  /** Cells of tables that are not read, and why. */
  unread: (SaidCell & {reason: CellReason})[];
  /** Those that no table names: a place that stands in a cell is that of its row or column alone. */
  spoken: Mention[];
  own: Place | undefined;
  /** The year of a text that prints no date, where it implies one. */
  year: number | undefined;
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
  const {text, cells} = tablesSaid(document);
  const day = {
    published: document.published,
    year: document.published ? undefined : impliedYear(text.lower, lowered(document.title))
  };
  const alone = sentences(document, text)
    .filter(isRead)
    .map((sentence) => readSentence(sentence, text, day));
  const sole = soleOf(alone, document.published);
  const staged = alone.map((sentence) => withStages(sentence, sole));
  const prose = withAims(
    withEarlier(withParts(withTitles(withLeads(staged, text, document.published), text), text)),
    text
  );
  const read = withCells(
    prose,
    cells.flatMap((cell, i) => (cell.cell.reason ? [] : [readCell(cell, i, text, day)])),
    text
  );
  const gazetteer = reader.gazetteers.on(document.published ?? impliedDay(text.lower));
  const stated = ownPlace(document, gazetteer);
  const home = publisherPlace(document, gazetteer);
  const mentions = withHamlets(findPlaces(tokensOf(read), gazetteer, stated, home), text.cased);
  const isNamed = meetingAny(mentions.filter(({parts}) => parts.some(({place}) => place)));
  const isPlaced = ({cell}: ReadSentence): boolean =>
    !cell?.place || isNamed(cell.place) || HAMLET.test(text.lower.slice(cell.place.start, cell.place.end));
  const isInCell = meetingAny(cells);
  const spoken = cells.length ? mentions.filter((mention) => !isInCell(mention)) : mentions;
  const isNowhere = spoken.every(({place, implied}) => !place || implied);
  const own =
    stated ??
    officePlace(prose, spoken, text) ??
    (isNational(prose, spoken, text.lower) ? COUNTRY : undefined) ??
    // A text that names no place is of the office that publishes it.
    (isNowhere && isPublishedByOffice(document) ? home : undefined);
  const unread = cells.flatMap((cell) => (cell.cell.reason ? [{...cell, reason: cell.cell.reason}] : []));
  const lost = read.flatMap((sentence) =>
    isPlaced(sentence) ? [] : [{...sentence.cell!, reason: "cell_place" as const}]
  );
  return {
    document,
    text,
    sentences: read.filter(isPlaced),
    unread: [...unread, ...lost],
    year: day.year,
    sole,
    mentions,
    spoken,
    own,
    gazetteer,
    reader
  };
}

/** A village is a part of its commune, whatever its name. */
const HAMLET = regexp(`^(?:${oneOf([...HAMLETS, "tổ dân phố", "khu phố", "khu vực", "tổ", "khu"])})(?!\\p{L})`);

/** The text of a document with its tables said cell by cell. */
function tablesSaid({text, parts}: Document): SaidTables {
  const cleaned = clean(text);
  const tables = parts.filter(({role}) => role === "cell");
  const isTable = meetingAny(tables);
  return tables.length
    ? sayTables(cleaned, ({start, end}) => {
        const [from, to] = cleaned.span(start, end);
        return isTable({start: from, end: to});
      })
    : {text: cleaned, cells: []};
}

/** A cell as the sentence that says it; what its heads say of the kind of its figures holds, whatever its words may mean. */
function readCell(cell: SaidCell, paragraph: number, text: Text, day: Day): ReadSentence {
  const {kind} = cell.cell;
  const read = readSentence({role: "cell", paragraph: -1 - paragraph, start: cell.start, end: cell.end}, text, day);
  const numerals = read.numerals.filter((numeral) => meets(numeral, cell.value));
  return {...read, cell, numerals, ...(kind ? {cues: [], announced: kind} : {})};
}

/** “Trong 5 năm, …”: the term or stage of that length that the text names. */
function withStages(sentence: ReadSentence, {stages}: Sole): ReadSentence {
  const stageOf = ({years}: Period): Period | undefined => (years === undefined ? undefined : stages.get(years));
  if (!sentence.periods.some(({period}) => stageOf(period))) return sentence;
  const periods = sentence.periods.map((dated) => ({...dated, period: stageOf(dated.period) ?? dated.period}));
  return {...sentence, periods};
}

/** The tokens of all sentences; `flatMap` takes three times as long. */
function tokensOf(sentences: readonly ReadSentence[]): Token[] {
  const all: Token[] = [];
  for (const {tokens} of sentences) for (const token of tokens) all.push(token);
  return all;
}

/** Rules of periods that a year is missing from. */
const PARTS_OF_YEAR = new Set(["n tháng đầu năm", "n tháng", "quý", "tháng"]);

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
    lead: [],
    isItem: false,
    unfinished: role === "body" && !/[.!?:;…”"»)]$/u.test(text.cased.slice(start, end)),
    goesOn: GOES_ON.test(text.lower.slice(start, start + HEAD)),
    earlier: [],
    topic: [],
    aimed: [],
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
    ...(periods.some(({rule, value}) => PARTS_OF_YEAR.has(rule) && !value(day.published, day.year))
      ? {unresolved: true as const}
      : {}),
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
  if ((period.days && OF_DOCUMENT.test(before)) || OF_STANDARD.test(before)) return [];
  const told = IN_BRACKETS.test(before) && TOLD.test(lower.slice(end, end + TELLING));
  const compared =
    (COMPARED.test(before) && !told) ||
    (PRICES.test(before) && BARE_YEAR.test(lower.slice(start, start + BEFORE_YEAR)));
  const aside = told ? {aside: true as const} : {};
  return [
    {
      start,
      end,
      rule,
      period,
      compared,
      ...aside,
      names: period.term === true && CONGRESS.test(lower.slice(Math.max(0, start - CONGRESS_NAME), start))
    }
  ];
}

/** “Quyết định số 1234 ngày 28-8-2018”, “Nghị quyết 05-NQ/TW, ngày …”: the day of a document is the time of no figure. */
const OF_DOCUMENT = regexp(`(?:(?:${oneOf(CITED_TEXTS)})(?!\\p{L})[^.;:]{0,24}|(?<!\\p{L})số\\s[^\\s;:]{1,22}),?\\s*$`);

/** “theo chuẩn nghèo đa chiều giai đoạn 2021-2025”: the name of a standard. */
const OF_STANDARD = regexp(/(?<!\p{L})(?:theo (?:bộ )?(?:chuẩn|tiêu chí)|chuẩn nghèo)(?!\p{L})[^.;:,()\d]{0,24}$/u);

/** As far before its term as the name of a congress reaches. */
const CONGRESS_NAME = 120;
/** “Đại hội nhiệm kỳ 2020-2025”, but not “đại hội cho biết trong nhiệm kỳ 2015-2020”. */
const CONGRESS = regexp(
  /(?<!\p{L})(?:(?:đại hội|đh)[^.,;:()]{0,20}|(?:đại hội|đh)\s+(?:đại biểu\s+)?(?:đảng bộ|chi bộ)\s[^.,;:()]{0,50}(?:\([^()]{0,40}\))?,?\s*|(?:khóa|khoá)\s+[ivxl\d]{1,6},?\s*)$(?<!(?:trong|suốt|qua|sau|cả|đầu)\s+)/u
);

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
const NEAR = 8;
/** What is aimed at is aimed at by a time that stands nearer. */
const NEXT_TO = 3;

/** At the head of a paragraph these go on with what the one before has said. */
const GOES_ON = regexp(/^\W*(?:trong đó|cụ thể|theo đó|bao gồm|trong số (?:này|đó))(?!\p{L})/u);
const HEAD = 20;

const DASHES = ["-", "–", "+", "•"];
const opensItem = ({tokens: [first]}: ReadSentence): boolean => first !== undefined && DASHES.includes(first.word);

/** “Năm 2016, …” at the head of a paragraph holds for the sentences after it. */
function withEarlier(read: readonly ReadSentence[]): ReadSentence[] {
  let earlier: Dated[] = [];
  return read.map((sentence, i) => {
    const before = read[i - 1];
    if (opensItem(sentence) || (before?.paragraph !== sentence.paragraph && !sentence.goesOn)) earlier = [];
    else if (before?.periods.length)
      earlier = [...earlier, ...before.periods.filter(({aside}) => !aside)].slice(-REMEMBERED);
    const topic = sentence.states ? read.slice(Math.max(0, i - NEAR), i).flatMap(({periods}) => periods) : [];
    const since = read[Math.max(0, i - NEXT_TO)]!.start;
    const aimed = topic.filter(({start}) => start >= since);
    return earlier.length || topic.length ? {...sentence, earlier, topic, aimed} : sentence;
  });
}

const COMPARED = regexp(
  /(?<!\p{L})(?:nhất\s+(?:kể\s+)?từ(?:\s+sau)?|nhất\s+trong|so(?:\s+với)?(?:\s+(?:[\p{L}-]+|\d{1,2}\s+tháng)){1,4}|so\s+với|so|bằng|hơn|cùng kỳ|lần)\s+(?:cả\s+|cùng\s+kỳ\s+|mức\s+|đầu\s+|cuối\s+|của\s+)*$/u
);

/** “tăng 8% so với cùng kỳ (cùng kỳ năm 2019 tăng 5%)”: what was at that time. */
const IN_BRACKETS = regexp(/\(\s*cùng kỳ\s+(?:của\s+)?$/u);
const TOLD = regexp(/^\s*(?:chỉ\s+)?(?:tăng|giảm|đạt|là|có|:)(?!\p{L})/u);
const TELLING = 14;

/** “theo giá so sánh năm 2010”, but not “theo giá hiện hành đến năm 2030”: the year of prices. */
const PRICES = regexp(/(?<!\p{L})giá\s+(?:so\s+sánh|cố\s+định|gốc|hiện\s+hành|thực\s+tế)\s+$/u);
const BEFORE_YEAR = 4;
const BARE_YEAR = regexp(/^(?:năm\s|\d)/u);

/** Of two readings of one stretch the longer holds. */
const covers = (a: Span, b: Span): boolean => meets(a, b) && a.end - a.start > b.end - b.start;
