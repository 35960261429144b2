import {isFlow, type Indicator} from "../indicator/list.js";
import {placeKey, type Grade, type Observation} from "../observation.js";
import type {TableRow} from "../tables/schema.js";
import type {Ground} from "./ground.js";

type Graded = Omit<Observation, "grade"> & Ground;

interface GradeRule {
  name: string;
  /** What a reader is told of the figures that it holds for. */
  vi: string;
  en: string;
  grade: Grade;
  when(row: Graded, indicator: Indicator | undefined): boolean;
}

/** Routes that have been measured to find the right place, or the right time. */
const PLACES: ReadonlySet<string | null> = new Set(["sentence", "phrase", "anaphor", "before"]);
const TIMES: ReadonlySet<string | null> = new Set(["own", "turn", "bracket", "clause", "sentence", "term"]);
/** A stock may be told without a time: it is that of the document, also where its sentence says no more than “đến nay”. */
const STOCK_TIMES: ReadonlySet<string | null> = new Set([...TIMES, "document", "undated", null]);
/** As many words of the table as name an indicator beyond doubt; the change of a rate is named by its way too: “giảm nghèo 2%”. */
const wordsNeeded = ({measure, unit_measure}: Graded): number =>
  measure === "change" && unit_measure === "percentage_point" ? 2 : 4;

type Timed = Pick<Observation, "measure" | "unit_measure" | "value_kind" | "freq" | "period_end" | "period_route">;

const FLOW_UNITS: ReadonlySet<string> = new Set(["vnd", "usd", "day"]);

/** What part of a whole something is, and its place in an order, are told as they are now. */
const STOCKS: ReadonlySet<string> = new Set(["level", "share", "rank"]);

const isOfAStretch = ({measure, unit_measure}: Timed): boolean => !STOCKS.has(measure) || FLOW_UNITS.has(unit_measure);

/** Aimed at anew each year: that is its time. */
const isOfEachYear = ({value_kind, measure, freq, period_end}: Timed): boolean =>
  value_kind === "target" && (measure === "change" || measure === "growth") && freq === "A" && period_end === null;

export const isPlacedNear = ({place_route}: Pick<Observation, "place_route">): boolean => PLACES.has(place_route);

/** A stock may be told without a time, what came about in one may not. */
export const isTimedNear = (row: Timed): boolean =>
  (isOfAStretch(row) && !isOfEachYear(row) ? TIMES : STOCK_TIMES).has(row.period_route);

/** Measures of how something went on. */
const MOVES: ReadonlySet<string> = new Set(["change", "growth"]);

/** Routes by which the term of a congress is its own. */
const OF_CONGRESS: ReadonlySet<string | null> = new Set(["own", "term", "bracket"]);

/** “đến năm 2020, …” without a word that says whether it is aimed at. */
const BY = /(?<!\p{L})đến (?:hết |cuối )?năm \d{4}/iu;

/** “Để đảm bảo GRDP tăng 8%, …”, “Nếu đạt 5%, …”: what is not said to be. */
const SUPPOSED = /^\W*(?:để|nếu|giả sử)(?!\p{L})/iu;

/** “Trong nửa năm, 2 xã …”, “trong năm đầu nhiệm kỳ”: what came about in a time of which the length or the place in a term alone is told. */
const STRETCH =
  /(?<!\p{L})trong (?:vòng )?(?:nửa|gần|hơn|mấy|vài|một|hai|ba|bốn|\d+) ?(?:\d+ )?(?:năm|quý|tháng|tuần|ngày)(?!\p{L})|(?<!\p{L})trong năm (?:đầu|cuối|thứ \p{L}+)(?!\p{L})/iu;

/** Letters of a sentence in which it says by when. */
const HEAD = 600;

/** Letters before a figure in which its own words are looked for: a sentence may be as long as an article. */
const BACK = 240;

const leftOf = ({quote, quote_start, figure_start}: Graded): string =>
  quote.slice(Math.max(0, figure_start - quote_start - BACK), figure_start - quote_start);

const MARKER = "(?:[-–+•*]|\\(?\\d{1,2}(?:\\.\\d{1,2})*[.)]|[a-zđ][.)])";
const MARKED = new RegExp(`^\\s*${MARKER}\\s`, "u");
const MARKER_BEFORE = new RegExp(`(?:^|\\n)\\s*${MARKER}\\s*$`, "u");
/** “Tổng thu ngân sách: 19.500 tỷ đồng”: a name and its value, without a verb. */
const LABELLED = /:\s*(?:(?:từ|trên|dưới|hơn|khoảng|gần|đạt)\s+)*$/iu;

/** What an item of a list is of (done, aimed at, planned) its heading says. */
function isListed(row: Graded): boolean {
  return MARKED.test(row.quote) || MARKER_BEFORE.test(row.prefix) || LABELLED.test(leftOf(row));
}

const AHEAD: ReadonlySet<string> = new Set(["target", "plan"]);

/** Times of an item of aims: its own, or that of the line over its list. */
const LISTED_TIMES: ReadonlySet<string | null> = new Set([...TIMES, "lead", "elsewhere"]);

/** “Các chỉ tiêu năm 2023: - Tỷ lệ hộ nghèo: 3%”: one line says of all that it is aimed at, and by when. */
const isAimOfList = (row: Graded): boolean =>
  row.handedDown && AHEAD.has(row.value_kind) && isListed(row) && LISTED_TIMES.has(row.period_route);

/** Measures of the figure said right before: of no other time than that. */
const OF_LAST: ReadonlySet<string> = new Set(["change", "growth", "multiple", "plan_share"]);

/**
 * “Năm 2020 thu 609 tỷ đồng, đạt 102% dự toán, tăng 8%”; “đến năm 2025, hộ nghèo còn 2%, 5 xã đạt chuẩn”: what goes on with
 * another figure, and what else is aimed at, is of the time that its sentence has named.
 */
const sharesTime = ({period_route, carried, measure, value_kind}: Graded): boolean =>
  period_route === "elsewhere" && ((carried && OF_LAST.has(measure)) || AHEAD.has(value_kind));

/** In order, the first that holds; what none holds for is A. Each is a kind of fault that was seen among figures read. */
export const gradeRules: readonly GradeRule[] = [
  {
    name: "reviewed",
    vi: "người dùng trang đã xem lại, hoặc là số liệu chính thức",
    en: "reviewed by a reader of the site, or official",
    grade: "A",
    when: ({review}) => review === "accepted" || review === "corrected"
  },
  {
    name: "no listed indicator",
    vi: "không thuộc chỉ tiêu nào trong danh mục",
    en: "of no listed indicator",
    grade: "C",
    when: (_row, indicator) => indicator === undefined
  },
  {
    name: "no place",
    vi: "không rõ của nơi nào",
    en: "of no known place",
    grade: "C",
    when: (row) => placeKey(row) === ""
  },
  {
    name: "comparable with nothing",
    vi: "không so được với gì: bị thu hẹp bằng lời chưa có mã, hay gấp mấy lần mà không rõ so với đâu",
    en: "comparable with nothing: narrowed in words without a code, or a multiple of what is not told",
    grade: "B",
    when: ({subject}) => subject === null
  },
  {
    name: "a part or a standard",
    vi: "của một phần nơi ấy, hoặc là ngưỡng, chuẩn",
    en: "of a part of its place, or a threshold or standard",
    grade: "B",
    when: ({scope}) => scope !== "whole"
  },
  {
    name: "a place no list has",
    vi: "của một nơi chưa có trong danh mục",
    en: "of a place that no list has",
    grade: "B",
    when: ({ref_area}) => ref_area === null
  },
  {
    name: "the place is inferred",
    vi: "nơi được suy từ chỗ khác trong bài",
    en: "its place is inferred from elsewhere in the article",
    grade: "B",
    when: (row) => !isPlacedNear(row)
  },
  {
    name: "the time is inferred",
    vi: "thời gian được suy từ chỗ khác trong bài",
    en: "its time is inferred from elsewhere in the article",
    grade: "B",
    when: (row, indicator) =>
      !(sharesTime(row) || isAimOfList(row)) &&
      (!isTimedNear(row) || (isFlow(indicator) && !TIMES.has(row.period_route)))
  },
  {
    name: "counted over a time that is not known",
    vi: "đếm trong một khoảng thời gian mà bài không nói là khoảng nào",
    en: "counted over a time of which only the length is told",
    grade: "B",
    when: (row) => !TIMES.has(row.period_route) && STRETCH.test(leftOf(row))
  },
  {
    name: "a change of which the end alone is told",
    vi: "mức tăng, giảm mà bài chỉ nói đến bao giờ, không nói từ bao giờ",
    en: "a change of which the text tells the end and not the beginning",
    grade: "B",
    when: ({measure, period_start, period_end}) => MOVES.has(measure) && period_start === null && period_end !== null
  },
  {
    name: "a month's change over a longer time",
    vi: "mức tăng, giảm so với tháng trước mà thời gian dài hơn một tháng",
    en: "a change from the month before, told of a longer time",
    grade: "B",
    when: ({breakdown, period_start, period_end}) =>
      breakdown?.includes("base=previous_month") === true && period_start?.slice(0, 7) !== period_end?.slice(0, 7)
  },
  {
    name: "a congress without its term",
    vi: "đại hội mà câu không nói nhiệm kỳ của nó",
    en: "a congress whose term is not told with it",
    grade: "B",
    when: ({unit_measure, period_route}) => unit_measure === "ordinal" && !OF_CONGRESS.has(period_route)
  },
  {
    name: "few words name it",
    vi: "tên chỉ tiêu chỉ được gọi bằng ít chữ",
    en: "its indicator is named in few words",
    grade: "B",
    when: (row) => row.words < wordsNeeded(row)
  },
  {
    name: "a share of what its noun alone names",
    vi: "tỷ lệ trong một tổng thể mà chỉ gọi tên tổng thể, không nói phần nào",
    en: "a share of a whole of which the whole alone is named",
    grade: "B",
    when: ({measure, phrase}) =>
      measure === "share" && phrase !== null && phrase.startsWith("# ") && !phrase.includes("…")
  },
  {
    name: "named by what another figure counts",
    vi: "gọi tên bằng chữ của con số khác trong câu",
    en: "named by the words of another figure",
    grade: "B",
    when: ({borrowed}) => borrowed
  },
  {
    name: "contradicted",
    vi: "các câu nêu khác nhau",
    en: "contradicted by another sentence",
    grade: "B",
    when: ({conflict_group}) => conflict_group !== null
  },
  {
    name: "a term without one",
    vi: "của một nhiệm kỳ mà bài không nói nhiệm kỳ nào",
    en: "of a term that is not told",
    grade: "B",
    when: ({period_route}, indicator) => indicator?.term === true && !TIMES.has(period_route)
  },
  {
    name: "itself a standard",
    vi: "bản thân chỉ tiêu là một mức chuẩn",
    en: "of an indicator that is itself a standard",
    grade: "B",
    when: (_row, indicator) => indicator?.standard === true
  },
  {
    name: "an item of a list",
    vi: "là một mục của danh sách mà đầu mục mới nói đã đạt hay sẽ làm",
    en: "an item of a list whose heading says whether it is done or planned",
    grade: "B",
    when: (row) => isListed(row) && !isAimOfList(row)
  },
  {
    name: "a row without its heads",
    vi: "đứng trong một dòng của bảng mà bài không còn đầu cột",
    en: "in a row of a table whose heads are not there",
    grade: "B",
    when: ({quote, column_head}) => column_head === null && /\S \| \S/u.test(quote)
  },
  {
    name: "words that may narrow it",
    vi: "trong câu có chữ có thể thu hẹp con số mà không rõ thu hẹp gì",
    en: "words stand in its sentence that may narrow it, and narrow no figure",
    grade: "B",
    when: ({loose}) => loose
  },
  {
    name: "announced above",
    vi: "câu trước hay dòng trên mới nói đây là điều nhắm tới, dự kiến",
    en: "said to be aimed at or planned by the sentence before or a line above",
    grade: "B",
    when: (row) => row.handedDown && !isAimOfList(row)
  },
  {
    name: "a purpose or a condition",
    vi: "nằm trong câu nói để làm gì, nếu thế nào",
    en: "in a clause of purpose or condition",
    grade: "B",
    when: ({value_kind, quote}) => value_kind === "actual" && SUPPOSED.test(quote)
  },
  {
    name: "by a year, aimed at or not",
    vi: "“đến năm …” mà không rõ đã đạt hay nhắm tới",
    en: "“by the year …”, reached or aimed at",
    grade: "B",
    when: ({value_kind, quote}) => value_kind === "actual" && BY.test(quote.slice(0, HEAD))
  }
];

/** What may be said of a figure. */
export const gradeOf = (row: Graded, indicator: Indicator | undefined): Grade =>
  gradeRules.find(({when}) => when(row, indicator))?.grade ?? "A";

/** The grade of a figure once it is known that another contradicts it. */
export const gradeContradicted = (row: Observation): Grade =>
  row.conflict_group !== null && row.review === null && row.grade === "A" ? "B" : row.grade;

/** The rules as the method page tells them, those that hold first at the front. */
export const gradeTable = (): TableRow<"grade_rules">[] => [
  ...gradeRules.map(({vi, en, grade}, i) => ({position: i + 1, grade, vi, en})),
  {position: gradeRules.length + 1, grade: "A", vi: "mọi con số còn lại", en: "every other figure"}
];
