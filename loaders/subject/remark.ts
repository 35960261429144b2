import type {Criterion} from "../indicator/criteria.js";
import type {Stated} from "../observation.js";
import type {TableRow} from "../tables/schema.js";

export type Remark = TableRow<"observations">["remarks"][number];

/** The sentence of a figure, as written and NFC, and what stands right beside and behind the figure. */
interface Sides {
  sentence: string;
  beside: string;
  behind: string;
  /** Its own clause, with “#” for the figure. */
  clause: string;
}

interface RemarkRule {
  name: string;
  remark: Remark;
  /** Of which indicators, by how their codes begin; all where undefined. */
  of?: string;
  where: keyof Sides;
  pattern: RegExp;
}

const EACH = "(?:mỗi|h[ằà]ng) năm";
const MEAN = "(?<!(?:thu nhập|doanh thu|lương|lãi|sản phẩm) )(?:bình quân|trung bình)";

/** “bình quân mỗi năm đạt #”, “mỗi năm bình quân #”, “bình quân # tấn mỗi năm”. */
const YEARLY = new RegExp(
  `(?<!\\p{L})(?:${MEAN} ${EACH}(?!\\p{L})[^#]*#|${EACH},? (?:tính )?${MEAN}(?!\\p{L})[^#]*#|${MEAN}(?: (?:đạt|được|là|ước|phải|khoảng|trên|hơn|gần))* #[^#]*?(?:${EACH}|/ ?năm|một năm)(?!\\p{L}))`,
  "iu"
);

/** What a sentence says of a figure that decides with what it is put together, though not what it is of. */
export const remarkRules: readonly RemarkRule[] = [
  {
    name: "an average, or so much each year",
    remark: "average",
    where: "beside",
    pattern: /(?<!\p{L})(?:bình quân|trung bình|mỗi năm|h[ằà]ng năm|mỗi kỳ)(?!\p{L})/iu
  },
  {
    name: "an average of years, but not an income of which the year is the unit's",
    remark: "yearly",
    where: "clause",
    pattern: YEARLY
  },
  {
    name: "“Đại hội XII toàn quốc”, whoever speaks of it",
    remark: "national",
    of: "congress_",
    where: "behind",
    pattern: /^\W*(?:toàn quốc|của Đảng(?! bộ))/u
  },
  {
    name: "a congress that goes before the others, for them to learn from",
    remark: "pilot",
    of: "congress_",
    where: "sentence",
    pattern: /(?<!\p{L})(?:làm điểm|đại hội điểm|ĐH điểm|chọn điểm)(?!\p{L})/iu
  },
  {
    name: "counted among those that are left",
    remark: "remaining",
    of: "nrm_communes_",
    where: "sentence",
    pattern: /(?<!\p{L})còn lại(?!\p{L})/iu
  }
];

/** Letters on either side of a figure in which its own words are looked for. */
const BESIDE = 60;

/** A sentence may be as long as an article. */
const LONGEST = 2000;

function sidesOf({quote, quote_start, figure_start, figure_end}: Stated): Sides {
  const [from, to] = [figure_start - quote_start, figure_end - quote_start];
  return {
    sentence: quote.slice(Math.max(0, from - LONGEST), to + LONGEST).normalize("NFC"),
    beside: quote.slice(Math.max(0, from - BESIDE), to + BESIDE).normalize("NFC"),
    behind: quote.slice(to, to + LONGEST).normalize("NFC"),
    clause: clauseOf(quote.slice(Math.max(0, from - BESIDE), from), quote.slice(to, to + BESIDE)).normalize("NFC")
  };
}

const clauseOf = (left: string, right: string): string => {
  const [before, after] = [/[^;:,]*$/u.exec(left)![0], /^[^;,]*/u.exec(right)![0]];
  return `${before.replaceAll("#", "")}#${after.replaceAll("#", "")}`.replace(/\s+/gu, " ");
};

/** What else the sentence says of a figure, in the order of the rules. */
export function remarksOf(row: Stated): Remark[] {
  const mine = remarkRules.filter(({of = ""}) => row.indicator.startsWith(of));
  const sides = sidesOf(row);
  return mine.filter(({where, pattern}) => pattern.test(sides[where])).map(({remark}) => remark);
}

/** Indicators that count criteria of which the sentence may name each. */
const COUNTS_OF_CRITERIA: ReadonlySet<string> = new Set(["nrm_criteria_not_met", "nrm_criteria_to_complete"]);

/** The criteria of the set in force on a day, or of the first where the day is not told. */
function setOn(day: string | null, criteria: readonly Criterion[]): readonly Criterion[] {
  const inForce = criteria.findLast(({decision_date}) => day !== null && decision_date <= day);
  const year = (inForce ?? criteria[0])?.set_year;
  return criteria.filter(({set_year}) => set_year === year);
}

/** Criteria that the sentence names behind a count of them, as codes of the axis; the longer name before the shorter that it holds. */
export function criteriaNamed(row: Stated, criteria: readonly Criterion[]): string[] {
  if (!COUNTS_OF_CRITERIA.has(row.indicator)) return [];
  const set = setOn(row.period_end, criteria);
  let rest = sidesOf(row).behind.toLocaleLowerCase("vi");
  const names = set
    .flatMap(({criterion, words}) => words.map((word) => ({criterion, word: word.normalize("NFC")})))
    .sort((a, b) => b.word.length - a.word.length);
  const found = new Set<string>();
  for (const {criterion, word} of names) {
    const left = rest.replaceAll(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, "gu"), "|");
    if (left !== rest) found.add(criterion);
    rest = left;
  }
  return set.map(({criterion}) => criterion).filter((criterion) => found.has(criterion));
}
