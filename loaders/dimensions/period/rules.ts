import {parseWords} from "../numeral/rules.js";
import {LEADING_DIGITS, TEN} from "../numeral/words.js";
import {oneOf, reader, type Rule} from "../../read/rule.js";
import {isDay} from "./exists.js";
import {NOT_NOW, NOW, PAST, QUARTERS, RECURRING, STAGES} from "./words.js";

export interface Period {
  /** ISO dates; null where the text leaves that end open. */
  start: string | null;
  end: string | null;
  /** SDMX CL_FREQ where the words say it. */
  freq?: string;
  /** A day or several days: what an event is dated by. */
  days?: true;
  /** One whole year: what “the year it met the standard” is told by. */
  year?: number;
  /** Of a text without a date: so many years, which it may have named elsewhere (“trong 5 năm”). */
  years?: number;
  /** “đến năm 2020”, “trước năm 2020”: what is told is so by the end of that year, or before it begins. */
  by?: "end" | "beginning";
  /** “đến cuối năm nay”: it has not come when it is told. */
  ahead?: true;
  /** “đến cuối tháng 8”: what has come about since the year began, or is so at that time. */
  until?: true;
  /** “until now”: says when, not of which span. */
  now?: true;
  /** A term of office or a stage, which later sentences mean by “nhiệm kỳ này”. */
  term?: true;
  /** Of these a term of office, which is a congress's. */
  office?: true;
}

/**
 * A period is read at once and resolved against the article's own date; without that date relative ones stay open, but for those
 * that need no more than its year where the text implies that.
 */
export type Resolve = (published: string | null, year?: number) => Period | undefined;

const YEAR = "(?:19|20)\\d\\d";
const DASH = "\\s?[-–—/]\\s?";
/** Between the parts of a date: “30/9”, “30-9”, “30.9”. */
const SLASH = `(?:${DASH}|\\.)`;
const DAY = "(?:0?[1-9]|[12]\\d|3[01])";
const MONTH = "(?:0?[1-9]|1[0-2])";
const COUNT = `(?:\\d{1,2}|${oneOf([...LEADING_DIGITS, TEN])})`;
const DAY_CUE = "(?:ngày|sáng|trưa|chiều|tối|đêm|hôm)(?:\\s+ngày)?";

const pad = (n: number): string => String(n).padStart(2, "0");
const iso = (year: number, month: number, day: number): string => `${year}-${pad(month)}-${pad(day)}`;
const monthEnd = (year: number, month: number): string =>
  iso(year, month, new Date(Date.UTC(year, month, 0)).getUTCDate());
export const yearSpan = (first: number, last = first): Period => ({start: iso(first, 1, 1), end: iso(last, 12, 31)});
const year = (y: number): Period => ({...yearSpan(y), freq: "A", year: y});
const count = (text: string): number => (/^\d/.test(text) ? Number(text) : (parseWords(text) ?? 0));
const always =
  (period: Period): Resolve =>
  () =>
    period;
const publishedYear = (published: string | null, implied?: number): number | undefined =>
  published ? Number(published.slice(0, 4)) : implied;

/** The year of a day that is written without one: the article's, or the year before where that would be far ahead. */
function dayNear(published: string | null, month: number, day: number): string | undefined {
  const y = publishedYear(published);
  if (y === undefined) return undefined;
  const date = iso(y, month, day);
  const monthsAhead = month - Number(published!.slice(5, 7));
  return monthsAhead >= 6 ? iso(y - 1, month, day) : date;
}

const days = (start: string | undefined, end = start): Period | undefined =>
  start && end ? {start, end, freq: "D", days: true} : undefined;

function yearsBack(published: string | null, years: number): Period {
  if (!published) return {start: null, end: null};
  const start = `${Number(published.slice(0, 4)) - years}${published.slice(4)}`;
  // Of 29 February, years that have no such day have the one before it.
  return {start: isDay(start) ? start : `${start.slice(0, 8)}28`, end: published};
}

/** Months of a year in which “năm qua” still means the year before. */
const EARLY = 4;

export const rules: Rule<Resolve>[] = [
  {
    // “từ đầu năm đến ngày 20/6/2016”, “từ đầu năm đến hết tháng 9”
    name: "từ đầu năm đến",
    pattern: `(?:từ|kể\\s+từ)\\s+đầu\\s+năm(?:\\s+(?<y>${YEAR}))?\\s+(?:cho\\s+)?(?:đến|tới)\\s+(?:hết\\s+|cuối\\s+)?(?:(?:ngày\\s+)?(?<d>${DAY})(?:${SLASH}|\\s+tháng\\s+)|tháng\\s+)(?<m>${MONTH})(?:(?:${SLASH}|\\s+năm\\s+)(?<last>${YEAR}))?(?!\\d|\\s*[-/.]\\s?\\d)`,
    produce:
      ({y, d, m, last}) =>
      (published, implied) => {
        const told = last ?? y;
        const at = told ? Number(told) : Number(dayNear(published, Number(m), Number(d ?? 1))?.slice(0, 4) ?? implied);
        if (!at) return undefined;
        return {start: iso(at, 1, 1), end: d ? iso(at, Number(m), Number(d)) : monthEnd(at, Number(m))};
      }
  },
  {
    name: "ngày tháng năm",
    pattern: `(?:${DAY_CUE}\\s+)?(?<d>${DAY})(?:${SLASH}|\\s+tháng\\s+)(?<m>${MONTH})(?:${SLASH}|\\s+năm\\s+)(?<y>${YEAR})`,
    produce: ({d, m, y}) => always(days(iso(Number(y), Number(m), Number(d)))!)
  },
  {
    name: "ngày tháng",
    pattern: `${DAY_CUE}\\s+(?<d>${DAY})(?:${SLASH}|\\s+tháng\\s+)(?<m>${MONTH})(?!\\d|[.,]\\d|\\s*(?:%|[-–/]\\s?\\d))`,
    produce:
      ({d, m}) =>
      (published) =>
        days(dayNear(published, Number(m), Number(d)))
  },
  {
    name: "hai ngày",
    pattern: `(?:ngày\\s+)?(?<a>${DAY})(?:\\s+và\\s+|${DASH})(?<b>${DAY})${DASH}(?<m>${MONTH})(?:${DASH}(?<y>${YEAR}))?`,
    produce: ({a, b, m, y}) => {
      if (Number(a) >= Number(b)) return undefined;
      return (published) => {
        const at = (d: string) => (y ? iso(Number(y), Number(m), Number(d)) : dayNear(published, Number(m), Number(d)));
        return days(at(a!), at(b!));
      };
    }
  },
  {
    name: "nhiệm kỳ a-b",
    pattern: `(?:(?:${oneOf(STAGES)})\\s+|${COUNT}\\s+năm\\s+\\(?|(?:(?:từ|trong|các)\\s+)*năm\\s+)?(?<a>${YEAR})(?:${DASH}|\\s+đến\\s+)(?<b>${YEAR})`,
    produce: ({a, b}, match) => {
      const [first, last] = [Number(a), Number(b)];
      if (last <= first || last - first > 50) return undefined;
      return always({
        ...yearSpan(first, last),
        ...(/^(?:nhiệm|giai|(?!từ|trong|các)\S+\s+năm\s)/.test(match[0]) ? {term: true as const} : {}),
        ...(/^nhiệm/.test(match[0]) ? {office: true as const} : {})
      });
    }
  },
  {
    name: "từ năm a đến năm b",
    pattern: `(?:từ|giai\\s+đoạn)\\s+(?:đầu\\s+)?(?:năm\\s+)?(?<a>${YEAR})\\s+(?:đến|tới)\\s+(?:hết\\s+|cuối\\s+)?(?:năm\\s+)?(?<b>${YEAR})`,
    produce: ({a, b}) => always(yearSpan(Number(a), Number(b)))
  },
  {
    name: "từ a đến nay",
    pattern: `từ\\s+(?:đầu\\s+)?(?:năm|nhiệm kỳ|tháng ${MONTH}/)\\s*(?<a>${YEAR})(?:${DASH}${YEAR})?\\s+(?:đến|tới)\\s+nay`,
    produce:
      ({a}) =>
      (published) => ({start: iso(Number(a), 1, 1), end: published})
  },
  {
    name: "từ nay đến năm",
    pattern: `từ\\s+nay\\s+(?:đến|tới)\\s+(?:hết\\s+|cuối\\s+)?năm\\s+(?<y>${YEAR})`,
    produce:
      ({y}) =>
      (published) => ({start: published, end: iso(Number(y), 12, 31)})
  },
  {
    name: "đến năm",
    pattern: `(?:đến|tới|cho đến|tính đến)\\s+(?:hết\\s+|cuối\\s+)?năm\\s+(?<y>${YEAR})`,
    produce: ({y}) => always({start: null, end: iso(Number(y), 12, 31), year: Number(y), by: "end"})
  },
  {
    // “các chỉ tiêu đến 2015: …”
    name: "đến năm",
    pattern: `(?:đến|tới)\\s+(?:hết\\s+|cuối\\s+)?(?<y>${YEAR})(?=\\s*(?:[:,;.)]|$)|\\s+(?:đạt|có|là|phải|sẽ|với|còn|tăng|giảm)(?!\\p{L}))`,
    produce: ({y}) => always({start: null, end: iso(Number(y), 12, 31), year: Number(y), by: "end"})
  },
  {
    name: "trước năm",
    pattern: `trước\\s+năm\\s+(?<y>${YEAR})`,
    produce: ({y}) => always({start: null, end: iso(Number(y) - 1, 12, 31), year: Number(y), by: "beginning"})
  },
  {
    name: "năm",
    pattern: `(?:(?:trong|vào|hết|đầu|cuối|giữa)\\s+){0,2}năm\\s+(?<y>${YEAR})`,
    produce: ({y}) => always(year(Number(y)))
  },
  {
    name: "năm kể tiếp",
    pattern: `(?<y>${YEAR})(?<=năm\\s+(?:${YEAR}(?:,\\s+|\\s+và\\s+)){1,9}${YEAR})`,
    produce: ({y}) => always(year(Number(y)))
  },
  {name: "(năm)", pattern: `\\((?<y>${YEAR})\\)`, produce: ({y}) => always(year(Number(y)))},
  {
    // “đến cuối năm nay, toàn tỉnh còn 37 xã”: told before that day.
    name: "đến cuối năm nay",
    pattern: "(?:đến|tới)\\s+(?:hết|cuối)\\s+năm\\s+nay",
    produce: () => (published, implied) => {
      const y = publishedYear(published, implied);
      return y === undefined ? undefined : {start: null, end: iso(y, 12, 31), year: y, by: "end", ahead: true};
    }
  },
  {
    name: "năm nay",
    pattern: "(?<which>năm\\s+nay|trong\\s+năm|năm\\s+ngoái|năm\\s+trước)",
    produce:
      ({which}) =>
      (published, implied) => {
        const y = publishedYear(published, implied);
        if (y === undefined) return undefined;
        // “Trong năm, …” of a text of January looks back on the year that is over.
        const isOver = /^trong/.test(which!) && published?.slice(5, 7) === "01";
        return year(isOver || /ngoái|trước/.test(which!) ? y - 1 : y);
      }
  },
  {
    name: "n tháng đầu năm",
    pattern: `(?:(?<n>${COUNT})\\s+tháng|nửa)\\s+(?<half>đầu|cuối)\\s+năm(?:\\s+(?<y>${YEAR}))?`,
    produce:
      ({n, half, y}) =>
      (published, implied) => {
        const at = y ? Number(y) : publishedYear(published, implied);
        const months = n ? count(n) : 6;
        if (at === undefined || months < 1 || months > 12) return undefined;
        return half === "đầu"
          ? {start: iso(at, 1, 1), end: monthEnd(at, months)}
          : {start: iso(at, 13 - months, 1), end: iso(at, 12, 31)};
      }
  },
  {
    // “bình quân 6 tháng tăng 3,7%”, “9 tháng năm 2021”: the months that have passed of a year.
    name: "n tháng",
    pattern: `(?<!(?:sau|qua|gần|hơn|trước|trên|dưới|khoảng|thứ|thêm)\\s+)(?<!trong\\s+(?!(?:\\d+|\\p{L}+)\\s+tháng,?\\s+(?:ước|toàn|cả)(?!\\p{L})))(?<n>[2-9]|10|11|ba|sáu|chín|mười)\\s+tháng(?:\\s+năm\\s+(?<y>${YEAR})|(?=,?\\s+(?:ước|tăng|giảm|đạt|có|toàn|cả|tổng|thu|giá|trên\\s+địa\\s+bàn)(?!\\p{L})))`,
    produce:
      ({n, y}) =>
      (published, implied) => {
        const at = y ? Number(y) : publishedYear(published, implied);
        return at === undefined ? undefined : {start: iso(at, 1, 1), end: monthEnd(at, count(n!))};
      }
  },
  {
    // “tháng trước”, “quý này”: by the article's own day.
    name: "tháng trước",
    pattern: "(?<!so\\s+(?:với\\s+)?)(?<unit>tháng|quý)\\s+(?<which>trước|này|qua|vừa\\s+qua)(?!\\p{L})",
    produce:
      ({unit, which}) =>
      (published) => {
        if (!published) return undefined;
        const [months, freq] = unit === "quý" ? [3, "Q"] : [1, "M"];
        const [at, month] = [Number(published.slice(0, 4)), Number(published.slice(5, 7))];
        const first = Math.floor((month - 1) / months) * months + 1 - (which === "này" ? 0 : months);
        const [y, m] = first < 1 ? [at - 1, first + 12] : [at, first];
        return {start: iso(y, m, 1), end: monthEnd(y, m + months - 1), freq};
      }
  },
  {
    // “năm qua” at the head of what a year has brought; “5 năm qua” is read above.
    name: "năm qua",
    pattern: `(?<!\\d\\s|(?:${oneOf([...LEADING_DIGITS, TEN, "nhiều", "những", "các", "mấy", "nửa", "giữa"])})\\s)(?:trong\\s+)?(?:một\\s+)?năm\\s+(?:vừa\\s+)?qua`,
    produce: () => (published, implied) => {
      const y = publishedYear(published, implied);
      if (y === undefined) return undefined;
      // In the first months it is the year before.
      return year(published && Number(published.slice(5, 7)) <= EARLY ? y - 1 : y);
    }
  },
  {
    name: "từ đầu năm đến nay",
    pattern: "(?:từ|kể\\s+từ)\\s+đầu\\s+năm\\s+(?:đến|tới)\\s+nay",
    produce: () => (published) =>
      published ? {start: `${published.slice(0, 4)}-01-01`, end: published} : {start: null, end: null, now: true}
  },
  {
    name: "quý",
    pattern: `qu[ýí]\\s+(?<q>i{1,3}|iv|[1-4])(?:(?:\\s*[-/]\\s*|\\s+năm\\s+|\\s+)(?<y>${YEAR}))?`,
    produce:
      ({q, y}) =>
      (published, implied) => {
        const at = y ? Number(y) : publishedYear(published, implied);
        const quarter = QUARTERS.get(q!)!;
        return at === undefined
          ? undefined
          : {start: iso(at, quarter * 3 - 2, 1), end: monthEnd(at, quarter * 3), freq: "Q"};
      }
  },
  {
    name: "tháng",
    pattern: `tháng\\s+(?<m>${MONTH})(?:(?:${SLASH}|\\s+năm\\s+)(?<y>${YEAR}))?(?!\\s*[-/]\\s?\\d)`,
    produce:
      ({m, y}) =>
      (published, implied) => {
        const at = y ? Number(y) : Number(dayNear(published, Number(m), 1)?.slice(0, 4) ?? implied);
        return at ? {start: iso(at, Number(m), 1), end: monthEnd(at, Number(m)), freq: "M"} : undefined;
      }
  },
  {
    // “đến cuối tháng 8/2013”
    name: "đến cuối tháng",
    pattern: `(?:tính\\s+)?(?:đến|tới)\\s+(?:hết|cuối)\\s+tháng\\s+(?<m>${MONTH})(?:(?:${SLASH}|\\s+năm\\s+)(?<y>${YEAR}))?(?!\\s*[-/]\\s?\\d)`,
    produce:
      ({m, y}) =>
      (published, implied) => {
        const at = y ? Number(y) : Number(dayNear(published, Number(m), 1)?.slice(0, 4) ?? implied);
        return at ? {start: null, end: monthEnd(at, Number(m)), until: true} : undefined;
      }
  },
  {
    name: "n năm qua",
    pattern: `(?:trong\\s+|sau\\s+|hơn\\s+|gần\\s+)*(?<n>${COUNT})\\s+năm\\s+(?:${oneOf(PAST)})`,
    produce:
      ({n}) =>
      (published) =>
        yearsBack(published, count(n!))
  },
  {
    name: "sau n năm",
    pattern: `(?:trong|sau|(?:bình\\s+quân|trung\\s+bình|tính\\s+chung)(?=\\s+\\d))\\s+(?:hơn\\s+|gần\\s+)?(?<n>${COUNT})\\s+năm(?!\\s+${YEAR})`,
    produce:
      ({n}) =>
      (published) =>
        published ? yearsBack(published, count(n!)) : {start: null, end: null, years: count(n!)}
  },
  {
    name: "n năm tới",
    pattern: `(?<n>${COUNT})\\s+(?:năm|tháng)\\s+(?:tới|tiếp theo|sau)`,
    produce: () => always({start: null, end: null})
  },
  {
    name: "đến nay",
    pattern: `(?<!(?:thực|thể|phát|xuất|biểu|tái)\\s)(?:${oneOf(NOW)})(?!\\s+(?:${oneOf(NOT_NOW)})(?!\\p{L}))`,
    produce: () => (published) => ({start: null, end: published, now: true})
  },
  {
    // “năm 2011 là 6,6%, nay chỉ còn 0,1%”: before a verb; “năm nay” and “xưa nay” are other words.
    name: "nay",
    pattern:
      "(?<!(?:đến|tới|từ|năm|ngày|xưa|hiện|tháng|hôm|trước|cho|lâu)\\s)nay(?=\\s+(?:đã|chỉ|còn|có|đạt|tăng|giảm|lên|xuống|vẫn|mới|được|gần|hơn|trên|là \\d))",
    produce: () => (published) => ({start: null, end: published, now: true})
  },
  ...Object.entries(RECURRING).map(([freq, words]): Rule<Resolve> => ({
    name: `định kỳ ${freq}`,
    // “cây hằng năm” are crops of one season.
    pattern: `(?<!(?:cây|trồng)\\s)(?:${oneOf(words)})`,
    produce: () => always({start: null, end: null, freq})
  }))
];

/** Finds the periods of a lower-case text. */
export const findPeriods = reader(rules);

/** `time_period` in SDMX terms: 2013 · 2016-06 · 2020-05-08 · 2020/2025. */
export function timePeriod({start, end}: Period): string | null {
  if (!end) return null;
  if (!start) return end.endsWith("-12-31") ? end.slice(0, 4) : end;
  if (start === end) return start;
  if (start.endsWith("-01-01") && end.endsWith("-12-31")) {
    const [first, last] = [start.slice(0, 4), end.slice(0, 4)];
    return first === last ? first : `${first}/${last}`;
  }
  if (
    start.slice(0, 7) === end.slice(0, 7) &&
    start.endsWith("-01") &&
    end === monthEnd(Number(end.slice(0, 4)), Number(end.slice(5, 7)))
  )
    return start.slice(0, 7);
  return `${start}/${end}`;
}
