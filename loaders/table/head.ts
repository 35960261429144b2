import {FILLERS, KIND_WORDS, LISTS, SIDES, UNIT_SPELLINGS} from "./words.js";
import {isEmpty} from "./grid.js";
import type {TableRow} from "../tables/schema.js";
import {regexp} from "../read/regexp.js";
import {oneOf} from "../read/rule.js";
import type {Span} from "../read/spans.js";
import type {Text} from "../read/text.js";

type ValueKind = TableRow<"observations">["value_kind"];

/** What the columns of a table say beside figures. */
export type Side = keyof typeof SIDES | "list";

/** How the figures of a column speak of what their row names. */
export type Way = "plan_share" | "index" | "rise" | "fall" | "growth" | "share";

/** What one head says. */
export interface Head {
  side: Side | undefined;
  kind: ValueKind | undefined;
  estimated: boolean;
  way: Way | undefined;
  /** The unit of all figures below, as a sentence writes it. */
  unit: string | undefined;
  /** When its figures hold, as it says it. */
  period: Span | undefined;
  /** What it compares with: “năm 2020” of “so với năm 2020”. */
  base: Span | undefined;
  /** What is left of it: what its figures are of. */
  words: Span | undefined;
}

const NO_HEAD: Head = {
  ...{side: undefined, kind: undefined, estimated: false, way: undefined},
  ...{unit: undefined, period: undefined, base: undefined, words: undefined}
};

const whole = (words: Iterable<string>): RegExp => regexp(`^(?:${oneOf(words)})(?:\\s*\\(.*\\))?$`);
const SIDE_OF = [
  ["list", whole(LISTS)] as const,
  ...Object.entries(SIDES).map(([side, words]) => [side as Side, whole(words)] as const)
];

/** What a column is where its head is one of the words for it: “STT”, “Đơn vị tính”, “Ghi chú”. */
const sideOf = (lower: string): Side | undefined =>
  SIDE_OF.find(([, words]) => words.test(lower.replace(/^[(\s]+|[)\s:.*]+$/g, "")))?.[0];

/** English beside or below a head: “Chỉ tiêu - Items”, “STT” over “No”. */
const GLOSS = /(?:\s*\n\s*[a-z]|\s[-–/]\s+[a-z](?=[a-z]{3}))[a-z .,()'&-]*$/;

/** A head or a name without its English. */
export const unglossed = ({start, end}: Span, {lower}: Text): Span => ({
  start,
  end: start + lower.slice(start, end).replace(GLOSS, "").length
});

/** What a column is, as a head of it says. */
export function sideSaid(head: Span, text: Text): Side | undefined {
  const {start, end} = unglossed(head, text);
  return sideOf(text.lower.slice(start, end).replace(/\s+/g, " "));
}

/** In order: the first that fits says it. */
const WAYS: readonly (readonly [Way, RegExp])[] = [
  ["plan_share", /(?:th|thực hiện|ước)[^/]{0,30}\/\s*(?:kh|kế hoạch|dt|dự toán|nq|mục tiêu)(?!\p{L})/u],
  [
    "plan_share",
    /(?:so|%|tỷ lệ|đạt|hoàn thành|vượt)[^/]{0,25}(?:kh|kế hoạch|dự toán|dt|nq|nghị quyết|chỉ tiêu|mục tiêu)(?!\p{L})/u
  ],
  ["plan_share", /^(?:kh|kế hoạch|dự toán|dt)\s*\(%\)$/u],
  ["plan_share", /(?:tỷ lệ|mức độ|%)\s*(?:\(%\)\s*)?(?:hoàn thành|thực hiện|đạt)/u],
  ["growth", /(?:tốc độ tăng|tăng trưởng|tăng|giảm)[^%]*(?:%|so với cùng kỳ|so cùng kỳ)/u],
  ["rise", /tăng[\s(+),/\-–]*giảm|chênh lệch|tăng thêm|^\+\/[-–]$/u],
  ["rise", /^(?:tăng|tăng thêm)(?:\s*\(.*\))?$/u],
  ["fall", /^giảm(?:\s*\(.*\))?$/u],
  ["growth", /tốc độ tăng/u],
  ["index", /(?:so|bằng)\s+(?:sánh\s+)?(?:với\s+)?(?:cùng kỳ|ck|năm|th|thực hiện|đầu năm|\d|quý|tháng)/u],
  ["index", /(?:th|thực hiện|ước|kh|\d{4})[^/]{0,30}\/\s*(?:th|thực hiện|ck|cùng kỳ|năm|\d{4})/u],
  ["index", /tốc độ phát triển|cùng kỳ/u],
  ["share", /tỷ trọng|cơ cấu/u]
].map(([way, pattern]) => [way as Way, regexp(pattern as RegExp)]);

const PERIOD = regexp(
  /(?<!\p{L})(?:(?:đến\s+)?(?:hết\s+|cuối\s+)?(?:\d{1,2}\s+tháng\s+(?:đầu\s+|cuối\s+)?|quý\s+[ivx\d]+\s*[/,-]?\s*|tháng\s+\d{1,2}\s*[/,-]?\s*|giai đoạn\s+|nhiệm kỳ\s+|thời kỳ\s+)*(?:năm\s+)?(?<year>(?:19|20)\d\d)(?:\s*[-–]\s*(?:19|20)\d\d)?|\d{1,2}\/\d{1,2}\/(?:19|20)\d\d|\d{1,2}\s+tháng\s+đầu\s+năm|quý\s+[ivx\d]+|cả\s+năm)(?![\p{L}\d])/u,
  "g"
);
const COMPARES = regexp(/(?:\/|so|với|bằng)\s*(?:với\s+|th\s*|thực hiện\s*|cùng kỳ\s*|ck\s*)*$/u);
const KINDS = Object.entries(KIND_WORDS).flatMap(([kind, words]) => words.map((word) => [word, kind] as const));
const KIND_OF = new Map<string, string>(KINDS);
const KIND = regexp(`(?<![\\p{L}])(?:${oneOf(KIND_OF.keys())})(?!\\p{L})`, "g");
const UNIT = regexp(/\((?:đvt:?|đơn vị(?: tính)?:?)?\s*(?<unit>[^()]{1,24})\)|(?<percent>%)/u, "g");
const FILLER = regexp(`(?<!\\p{L})(?:${oneOf(FILLERS)})(?!\\p{L})`, "g");

const spanOf = (match: RegExpExecArray | RegExpMatchArray, at: number): Span => ({
  start: at + match.index!,
  end: at + match.index! + match[0].length
});

/** A unit as sentences write it. */
export function unitSaid(words: string): string {
  const lower = words.toLowerCase().replace(/\s+/g, " ").trim();
  return UNIT_SPELLINGS.get(lower) ?? lower;
}

const UNITS = regexp(
  /^(?:%|‰|(?:nghìn|ngàn|triệu|tr|tỷ|1\.?000|100)[\s.]*(?:\p{L}|đ|usd).{0,14}|đồng|người|hộ|ha|tấn|tạ|kg|con|km|m2|m3|tạ\/ha|xã|thôn|trường|cơ sở|giường|lần|điểm|tiêu chí|doanh nghiệp|htx|hợp tác xã|lao động|lượt|lượt người|lượt khách|cái|chiếc|bác sĩ|cháu|em|đảng viên|chi bộ)$/u
);

/** Whether a cell holds nothing but a unit. */
export const isUnitWord = (lower: string): boolean => UNITS.test(lower) || UNIT_SPELLINGS.has(lower);

const isUnit = (words: string): boolean =>
  /\p{L}|%|‰/u.test(words) && !/\d{4}|[+=]|\p{L}\s*\/\s*(?:kh|th|dt)/u.test(words);

/** A longer cell is no head. */
const LONGEST = 300;

/** What one cell of the head says. */
export function readHead(head: Span, whole: Text): Head {
  if (isEmpty(head) || head.end - head.start > LONGEST) return NO_HEAD;
  const {lower, cased} = whole;
  const cell = unglossed(head, whole);
  const words = lower.slice(cell.start, cell.end).replace(/\s+/g, " ");
  const side = sideOf(words);
  if (side && side !== "name") return {...NO_HEAD, side};
  const text = lower.slice(cell.start, cell.end);
  const way = WAYS.find(([, pattern]) => pattern.test(text))?.[0];
  const periods = Array.from(text.matchAll(PERIOD));
  const isBase = ({index}: RegExpMatchArray): boolean =>
    way !== undefined && COMPARES.test(text.slice(Math.max(0, index! - 20), index));
  const [own, base] = [periods.find((period) => !isBase(period)), periods.find(isBase)];
  const kinds = Array.from(text.matchAll(KIND), ([word]) => KIND_OF.get(word.replace(/\s+/g, " "))!);
  const said = kinds.find((kind) => kind !== "target") ?? kinds[0];
  const unit = Array.from(text.matchAll(UNIT), ({groups}) => groups!.unit ?? groups!.percent!).find(isUnit);
  return {
    side,
    kind: way && way !== "share" ? undefined : said === "estimate" ? "actual" : (said as ValueKind | undefined),
    estimated: said === "estimate",
    way,
    unit: unit === undefined ? undefined : unitSaid(unit),
    period: own && spanOf(own, cell.start),
    base: base && spanOf(base, cell.start),
    words: side || (way && way !== "share" && way !== "growth") ? undefined : wordsLeft(cell, text, cased)
  };
}

/** A head without its times, kinds and units, from the first word that is left to the last. */
function wordsLeft({start}: Span, lower: string, cased: string): Span | undefined {
  const blank = (text: string): string => " ".repeat(text.length);
  const left = [PERIOD, UNIT, KIND, FILLER].reduce((text, pattern) => text.replace(pattern, blank), lower);
  const first = left.search(/\p{L}/u);
  if (first < 0 || !/\p{L}{2}/u.test(left)) return undefined;
  const kept = lower.replace(PERIOD, blank).replace(UNIT, blank);
  const from = kept.search(/\p{L}/u);
  return {start: start + from, end: start + from + cased.slice(start + from, start + lower.length).trimEnd().length};
}
