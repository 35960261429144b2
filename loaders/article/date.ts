import {DATE_LABELS, WEEKDAYS} from "./words.js";

const DATES = [
  /(?<!\d)(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:t(?=\d)|(?!\d))/,
  /(?<!\d)(?<day>\d{1,2})\s*([/.-])\s*(?<month>\d{1,2})\s*\2\s*(?<year>\d{4})(?!\d)/,
  /(?:ngày\s+)?(?<!\d)(?<day>\d{1,2})\s+tháng\s+(?<month>\d{1,2})(?:\s*,\s*|\s+năm\s+)(?<year>\d{4})(?!\d)/
];

/** What a date line may hold besides its dates; nothing else is left of it once these are taken away. */
const COMPANY = new RegExp(
  [
    String.raw`\d{1,2}\s*(?::|h|g|giờ)\s*\d{2}(?:\s*:\s*\d{2})?(?:\.\d+)?\s*(?:phút|am|pm|sa|ch|sáng|chiều|tối)?`,
    String.raw`(?:gmt|utc)?\s*[+]\s*\d{1,2}(?::?00)?`,
    words(WEEKDAYS),
    words(DATE_LABELS)
  ].join("|"),
  "gu"
);
/** Longer than this a line says more than when. */
const LONGEST = 300;
const UPDATED = /cập nhật\D*$/;

/** An ISO date of a day, month and year that exist together, else undefined. */
function isoDate(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 1930 && year < 2200 ? date.toISOString().slice(0, 10) : undefined;
}

/** Reads “2020-06-01”, “1/6/2020” or “ngày 1 tháng 6 năm 2020” that stands alone. */
export function parseDate(text: string): string | undefined {
  const [found] = findDates(text.trim().toLowerCase());
  return found && !found.rest ? found.date : undefined;
}

/**
 * Reads the line in which a newspaper dates an article: “Thứ Ba, 14/07/2020, 14:39 [GMT+7]”, “(Cập nhật: 5-6-2019)”.
 * Undefined for a sentence that merely holds a date. Of several dates, the first that is not an update's.
 */
export function findDateLine(line: string): string | undefined {
  const lower = line.toLowerCase();
  const found = findDates(lower);
  if (!found.length || !isCompany(line, found.at(-1)!.rest)) return undefined;
  return (found.find(({before}) => !UPDATED.test(before)) ?? found[0]!).date;
}

interface Found {
  date: string;
  before: string;
  /** The text without this date and those before it. */
  rest: string;
}

function findDates(text: string): Found[] {
  if (text.length > LONGEST) return [];
  for (const pattern of DATES) {
    const match = pattern.exec(text);
    if (!match) continue;
    const {year, month, day} = match.groups!;
    const date = isoDate(Number(year), Number(month), Number(day));
    const before = text.slice(0, match.index);
    const after = text.slice(match.index + match[0].length);
    if (date)
      return [
        {date, before, rest: before + after},
        ...findDates(after).map((next) => ({...next, rest: before + next.rest}))
      ];
  }
  return [];
}

/** Nothing but times, weekdays and labels; the name of a place, paper or author may stand before the date. */
function isCompany(line: string, rest: string): boolean {
  const left = rest
    .replace(COMPANY, " ")
    .replace(/[\s,;:|()[\]–—•·/.-]+/g, " ")
    .trim();
  const name = /^[^\p{L}\d]*((?:\p{Lu}\p{L}*[ .]*){1,5})/u.exec(line)?.[1] ?? "";
  return !left || name.toLowerCase().replace(/[ .]+/g, " ").trim() === left;
}

function words(list: readonly string[]): string {
  return `(?<!\\p{L})(?:${list.join("|")})(?!\\p{L})`;
}
