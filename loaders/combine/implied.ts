import {isOffice} from "../article/letterhead.js";
import type {Mention} from "../dimensions/place/rules.js";
import {COUNTRY, type Place} from "../places/place.js";
import {FIRST_DAY} from "../places/two-levels.js";
import {matchesOf, regexp} from "../read/regexp.js";
import type {Text} from "../read/text.js";
import type {ReadSentence} from "./read-sentence.js";

// What a text implies of itself where it does not say it: its year, the list of its day, and that it is of the whole country.

/** “tăng 7% so với cùng kỳ năm 2023”: told in the year after. */
const YEAR_BEFORE = regexp(
  /(?<!\p{L})so\s+(?:với\s+)?(?:(?:tháng\s+|quý\s+)?cùng\s+kỳ|\d{1,2}\s+tháng\s+đầu|quý\s+[iv\d]+|tháng\s+\d{1,2})\s*(?:năm|\/)\s*(?<year>20\d\d)/u,
  "g"
);

/** “6 tháng đầu năm 2024”, “quý III/2023”, “trong tháng 10-2012”: told in that year. What is asked of the words before is asked where one may begin alone, lest a run of spaces be gone through from each. */
const PART_OF_YEAR = regexp(
  /(?<!\p{L})(?=[\dbscmnqt])(?<!so\s+(?:với\s+)?(?:cùng\s+kỳ\s+)?)(?:(?:\d{1,2}|ba|sáu|chín|mười)\s+tháng(?:\s+(?:đầu|cuối))?|nửa\s+(?:đầu|cuối)|(?<=trong\s)tháng\s+\d{1,2}|quý\s+(?:iv|i{1,3}|\d))\s*(?:năm|[-/])\s*(?<year>20\d\d)/u,
  "g"
);

/** “chính quyền địa phương 2 cấp”; the term of 2025–2030 where no district is spoken of. */
const TWO_LEVELS = regexp(/(?<!\p{L})chính quyền (?:địa phương )?(?:2|hai) cấp(?!\p{L})/u);
const TERM_OF_TWO_LEVELS = regexp(/(?<!\p{L})nhiệm kỳ 2025\s?[-–]\s?2030/u);
/** “huyện Tân Kỳ cũ” is none any more. */
const DISTRICT = regexp(/(?<!\p{L})(?:huyện|quận|thị xã)(?!\p{L})(?![^.,;:()\n]{0,30}\s(?:cũ|trước đây)(?!\p{L}))/u);

/** As many sentences of a text as say of what it is. */
const OPENING = 5;
const COUNTRY_TOLD = regexp(
  /(?<!\p{L}|cộng h[òoó][àa] xã hội chủ nghĩa |đảng cộng sản |tổ quốc |hội [^.,;]{0,40}|mẹ |(?:đảng|đoàn|ngân hàng|tổng|công ty) [^.,;]{0,30})(?:việt nam|cả nước|nước ta|toàn quốc)(?!\p{L})/u
);
const LOCAL_TOLD = regexp(
  /(?<!\p{L})(?:toàn|trong|của|ubnd|hđnd|uỷ|ủy|đảng bộ|cấp ủy) (?:tỉnh|huyện|xã|thị xã|phường|quận)(?!\p{L})/u
);

/** Whether a text opens with the country and with no place in it: then it is of the country where it names none. */
export function isNational(read: readonly ReadSentence[], mentions: readonly Mention[], lower: string): boolean {
  const end = read[Math.min(OPENING, read.length) - 1]?.end ?? 0;
  const opening = lower.slice(0, end);
  const named = mentions.some(
    ({start, aside, region, place, closes}) =>
      start < end && closes === undefined && !aside && !region && place && place !== COUNTRY
  );
  return !named && COUNTRY_TOLD.test(opening) && !LOCAL_TOLD.test(opening);
}

/** How many lines name the office that writes. */
const HEAD_LINES = 3;
/** In how many sentences the head of a paper may name it once more: “HỘI ĐỒNG NHÂN DÂN TỈNH A / KHÓA VII, KỲ HỌP THỨ 5”. */
const HEAD = 14;

const MOTTO = regexp(/cộng h[òo][àa] xã hội chủ nghĩa việt nam/u);

/** The place of the office or the unit that a paper is headed by: “XÃ A - HUYỆN B - TỈNH C”, “UBND HUYỆN B”. */
export function officePlace(
  read: readonly ReadSentence[],
  mentions: readonly Mention[],
  {cased, lower}: Text
): Place | undefined {
  const other = read.findIndex(({role, start, end}) => {
    const isHead = role === "heading" || role === "title";
    return !isHead || /\p{Ll}/u.test(cased.slice(start, end)) || !isOffice({lower: lower.slice(start, end)});
  });
  const [first, last] = [read[0], read[Math.min(other, HEAD_LINES) - 1]];
  const placeIn = (from: number, to: number): Place | undefined =>
    mentions.find(({start, end, place}) => place && start >= from && end <= to)?.place;
  const own = last && placeIn(first!.start, last.end);
  if (own || !read.some(({start, end}, i) => i < HEAD && MOTTO.test(lower.slice(start, end)))) return own;
  const named = read
    .slice(0, HEAD)
    .filter(({start, end}) => !/\p{Ll}/u.test(cased.slice(start, end)) && isOffice({lower: lower.slice(start, end)}))
    .flatMap(({start, end}) => placeIn(start, end) ?? []);
  return named[0];
}

/** The first day of the two levels for a text without a date that can only be of after it. */
export const impliedDay = (lower: string): string | null =>
  TWO_LEVELS.test(lower) || (TERM_OF_TWO_LEVELS.test(lower) && !DISTRICT.test(lower)) ? FIRST_DAY : null;

const YEARS = regexp(/(?<!\d)20\d\d(?!\d)/u, "g");

/** “Kết quả 6 tháng cuối năm 2017” as the title of a text: the one year that it names, and not as the end of something. */
const TITLE_YEAR = regexp(
  /(?<!(?:đến|tới|trước|hết|so với|từ|qua|sau)\s+(?:hết\s+|cuối\s+|đầu\s+)?)(?:năm|quý\s+[iv\d]+|tháng\s+\d{1,2})\s*(?:năm|[/-])?\s*(?<year>20\d\d)(?!\s*[-–]\s*\d)/u,
  "g"
);

function titleYear(title: string): number | undefined {
  const told = new Set(matchesOf(TITLE_YEAR, title).map(({groups}) => Number(groups!.year)));
  const named = new Set(matchesOf(YEARS, title).map(([digits]) => Number(digits)));
  return told.size === 1 && named.size === 1 ? [...told][0] : undefined;
}

/** The year of a text that prints no date, where the stretches that it tells of or compares with imply one year alone. */
export function impliedYear(lower: string, title = ""): number | undefined {
  const compared = matchesOf(YEAR_BEFORE, lower).map(({groups}) => Number(groups!.year) + 1);
  const told = matchesOf(PART_OF_YEAR, lower).map(({groups}) => Number(groups!.year));
  const years = new Set([...compared, ...told]);
  const [year] = years;
  // A text may name more years than a call takes arguments.
  const last = matchesOf(YEARS, lower).reduce((latest, [digits]) => Math.max(latest, Number(digits)), 0);
  return years.size === 1 && (compared.length > 0 || year === last) ? year : titleYear(title);
}
