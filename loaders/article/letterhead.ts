import {cut, type Line} from "./line.js";
import {regexp} from "../read/regexp.js";

// The head of an official paper: who issues it, the motto of the country, its number, place and day, what kind of paper it
// is, and under that what it is about.

const MOTTO = /^cộng hòa xã hội chủ nghĩa việt nam/;
const PAPER =
  /^(?:báo cáo|nghị quyết|kế hoạch|quyết định|tờ trình|chương trình|đề án|thông báo|chỉ thị|hướng dẫn|công văn)\s*:?$/;
/** The office or the place that a paper is of. */
const OFFICE = regexp(
  /^(?:(?:tỉnh|thành phố|quận|huyện|thị xã|xã|phường|thị trấn|đặc khu)\s|ubnd|hđnd|ủy ban|hội đồng|đảng (?:bộ|ủy)|(?:tỉnh|thành|quận|huyện|thị) ủy|ban (?:chấp hành|thường vụ|chỉ đạo)|(?:sở|chi cục|cục|phòng|trung tâm)\s)/u
);
/** Words that no writer's name begins with: a part of a text, what it is about, a kind of unit, an office, a kind of paper. */
const NO_NAME = regexp(
  /^(?:[ivx]{1,5}[.)]|\d{1,2}[.)]|[a-zđ][.)]\s|(?:phần|chương|mục|điều|phụ lục|chỉ tiêu|mục tiêu|kết quả|tình hình|kinh tế|văn hóa|phương hướng|nhiệm vụ|điều kiện|đặc điểm|(?:số|các|một số|những) (?:chỉ|mục|nhiệm))(?!\p{L}))/u
);
const NUMBER = /^số\s*:/;
const isCapitals = ({cased}: Line): boolean => /\p{Lu}{2}/u.test(cased) && !/\p{Ll}/u.test(cased);

/** The lines of a text with those of a letterhead in two columns parted: “UBND TỈNH A | CỘNG HÒA …”, “Số: 7 | A, ngày …”. */
export function headParted(lines: readonly Line[]): Line[] {
  const head = lines.slice(0, LINES);
  if (!head.some(({lower}) => / \| ?cộng hòa xã hội/.test(lower))) return [...lines];
  return lines.flatMap((line, i) => {
    if (i >= LINES || !IN_COLUMNS.test(line.lower)) return [line];
    let from = 0;
    return line.cased.split("|").flatMap((part) => {
      const piece = cut(line, from, from + part.length);
      from += part.length + 1;
      return piece.cased ? [piece] : [];
    });
  });
}
/** The lines of the two columns: office and motto, number and day. */
const IN_COLUMNS = / \| ?(?:cộng hòa xã hội|độc lập|.{2,40}, ngày \d)|^số\s*:[^|]*\|/;

/** How many lines of a text its letterhead takes at most. */
const LINES = 16;

const isPaper = ({lower}: Line): boolean => PAPER.test(lower);

/** Whether a line names the office or the place that a paper is of. */
export const isOffice = ({lower}: Pick<Line, "lower">): boolean => OFFICE.test(lower);

/** Whether a line in capitals is a part of a paper and no writer's name. */
export const isNoName = (line: Line): boolean => NO_NAME.test(line.lower) || isOffice(line) || isPaper(line);

/** The line that says what an official paper is about: the one under its kind; undefined of any other text. */
export function subjectOf(lines: readonly Line[]): number | undefined {
  const head = lines.slice(0, LINES);
  const paper = head.findIndex(isPaper);
  const hasMotto = head.some(({lower}) => MOTTO.test(lower));
  if (paper < 0) {
    // Where the kind of paper is left out, what it is about stands in capitals below its number and day.
    const number = hasMotto ? head.findIndex(({lower}) => NUMBER.test(lower)) : -1;
    const subject = head.findIndex(
      (line, i) => i > number && isCapitals(line) && !isOffice(line) && !MOTTO.test(line.lower)
    );
    return number >= 0 && subject >= 0 ? subject : undefined;
  }
  const isHeaded = hasMotto || head.slice(0, paper).some(isOffice);
  return paper + 1 < lines.length && isHeaded ? paper + 1 : undefined;
}
