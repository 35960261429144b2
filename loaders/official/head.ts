import {timePeriod} from "../dimensions/period/rules.js";
import {parsePeriod} from "../dimensions/period/parse-period.js";
import type {ObsStatus} from "../observation.js";

/** What the head of a column says beside what its figures are of. */
export interface HeadSaid {
  /** What is left of it without its time, its unit, its notes and how sure its figures are. */
  words: string;
  period: string | null;
  status: Extract<ObsStatus, "P" | "E"> | null;
  /** The unit that it says, and in what power of ten. */
  unit: {unit: string; mult: number} | null;
}

/** How offices say that a figure is not the last word, in the order in which they are looked for. */
const STATUSES: readonly (readonly [HeadSaid["status"] & string, RegExp])[] = [
  ["P", /(?<!\p{L})(?:sơ bộ|prel(?:iminary)?|pre)(?!\p{L})\.?/giu],
  ["E", /(?<!\p{L})(?:ước tính|ước|estimated?|est)(?!\p{L})\.?/giu]
];

/** Marks of notes: “(*)”, “(1)”, “[2]”. */
const NOTES = /\((?:\*+|\d{1,2})\)|\*+|\[\d{1,2}\]/g;

interface TimeRule {
  name: string;
  pattern: RegExp;
  period(groups: Record<string, string>): string;
}

/** When, as heads say it; the first that fits. */
const TIMES: readonly TimeRule[] = [
  {
    name: "a school year, a term",
    pattern: /(?<!\d)(?<first>(?:19|20)\d\d)\s*[-–/]\s*(?<last>(?:19|20)\d\d)(?!\d)/u,
    period: ({first, last}) => `${first}/${last}`
  },
  {
    name: "a month",
    pattern: /(?<!\p{L})(?:tháng\s+)?(?<!\d)(?<month>0?[1-9]|1[0-2])\s*(?:\/|\s+năm\s+)(?<year>(?:19|20)\d\d)(?!\d)/iu,
    period: ({year, month}) => `${year}-${month!.padStart(2, "0")}`
  },
  {
    name: "a year, before which programs may have put a letter",
    pattern: /(?<![\p{L}\d])(?:năm\s+|X)?(?<year>(?:19|20)\d\d)(?![\p{L}\d])/iu,
    period: ({year}) => year!
  }
];

/** Units as heads write them, of which the vocabulary has a code. */
const UNITS: readonly (readonly [RegExp, unit: string, mult: number])[] = [
  [/^(?:%|percent|phần trăm)$/iu, "percent", 0],
  [/^(?:‰|%o|per mille)$/iu, "per_mille", 0],
  [/^km2|km²$/iu, "km2", 0],
  [/^(?:nghìn|ngàn|1000|thous\.?)\s*(?:ha|hecta)\.?$/iu, "ha", 3],
  [/^ha$/iu, "ha", 0],
  [/^(?:nghìn|ngàn|1000|thous\.?)\s*(?:người|persons?|pers\.?|pupils?|copies|con)$/iu, "count", 3],
  [/^(?:người|persons?|unit|con|heads?)$/iu, "count", 0],
  [/^(?:người|persons?)\s*\/\s*km2$/iu, "people_per_km2", 0],
  [/^(?:nghìn|ngàn|1000|thous\.?)\s*(?:đồng|dongs?|vnd)$/iu, "vnd", 3],
  [/^(?:triệu|mill?\.?)\s*(?:đồng|dongs?|vnd)$/iu, "vnd", 6],
  [/^(?:tỷ|tỉ|bill?\.?)\s*(?:đồng|dongs?|vnd)$/iu, "vnd", 9],
  [/^(?:triệu|mill?\.?)\s*(?:usd|đô la mỹ)$/iu, "usd", 6],
  [/^(?:nghìn|thous\.?)\s*(?:tấn|tons?|tonnes?)$/iu, "tonne", 3],
  [/^(?:tấn|tons?|tonnes?)$/iu, "tonne", 0],
  [/^(?:tạ|quintals?)\s*\/\s*ha$/iu, "ta_per_ha", 0]
];

/** Where a head or a title says a unit: in brackets, or behind “Đơn vị”. */
const SAID = /\(([^()]{1,30})\)|(?:đơn vị(?: tính)?|unit)\s*:\s*([^()]{1,30})$/giu;

const unitOf = (words: string): HeadSaid["unit"] => {
  const bare = words.replace(/^(?:đvt|đơn vị(?: tính)?|unit)\s*:?\s*/iu, "").trim();
  const found = UNITS.find(([pattern]) => pattern.test(bare));
  return found ? {unit: found[1], mult: found[2]} : null;
};

/** The unit that a head or a title says. */
export const unitSaid = (text: string): HeadSaid["unit"] =>
  Array.from(text.matchAll(SAID), ([, bracket, behind]) => unitOf((bracket ?? behind)!)).find(Boolean) ?? null;

/** Reads the head of a column. */
export function readHead(head: string): HeadSaid {
  const unit = unitSaid(head);
  const bare = head
    .replace(NOTES, " ")
    .replace(SAID, (said: string, bracket?: string, behind?: string) => (unitOf((bracket ?? behind)!) ? " " : said));
  const status = STATUSES.find(([, pattern]) => bare.search(pattern) >= 0)?.[0] ?? null;
  const settled = STATUSES.reduce((text, [, pattern]) => text.replace(pattern, " "), bare);
  for (const {pattern, period} of TIMES) {
    const match = pattern.exec(settled);
    if (!match) continue;
    const said = period(match.groups!);
    const words = `${settled.slice(0, match.index)} ${settled.slice(match.index + match[0].length)}`;
    return {words: wordsIn(words), period: parsePeriod(said) ? said : null, status, unit};
  }
  return {words: wordsIn(settled), period: null, status, unit};
}

/** Words as they are compared: single spaces, no marks around them. */
const wordsIn = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .replace(/^[\s.,:;/_–-]+|[\s.,:;/_–-]+$/gu, "")
    .normalize("NFC");

/** A period as a head says it, with how sure its figures are: the inverse of `readHead`. */
export const headOf = (words: string, period: Parameters<typeof timePeriod>[0], status: ObsStatus): string =>
  [words, status === "P" ? "Sơ bộ" : status === "E" ? "Ước" : "", timePeriod(period)?.replace("/", "-")]
    .filter(Boolean)
    .join(" ");
