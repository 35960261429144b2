import type {Bound} from "../../observation.js";
import {oneOf} from "../../read/rule.js";
import {AFTER, BEFORE, SIGNS} from "./words.js";
import {regexp} from "../../read/regexp.js";

const table = (words: Partial<Record<Bound, readonly string[]>>): Map<string, Bound> =>
  new Map(Object.entries(words).flatMap(([bound, list]) => list.map((word) => [word, bound as Bound] as const)));
const before = table(BEFORE);
const after = table(AFTER);
/** “xây dựng cơ bản 43%” is the name of a sector. */
const BEFORE_FIGURE = regexp(
  `(?<![\\p{L}\\p{N}])(?<!xây dựng\\s(?=cơ))(?<!(?:sinh sống|chung sống|cư trú|trải|rải)\\s(?=trên))(?<word>${oneOf(before.keys())})\\s+$`
);
const SIGN_BEFORE = regexp(`(?<sign>${oneOf(SIGNS.keys())})\\s*$`);
const AFTER_FIGURE = regexp(`^\\s*(?<word>${oneOf(after.keys())})(?!\\p{L})`);
/** “từ 82% dân số trở lên”: what is counted may stand between. */
const BEYOND_NOUN = regexp(`^[^.,;:()\\d]{0,60}?\\s(?<word>${oneOf(after.keys())})(?!\\p{L})`);
/** The “từ” of “từ 2% trở lên” belongs to the bound. */
const FROM = regexp(/(?<!\p{L})từ\s+$/u);

const BY = new Set(["cao hơn", "thấp hơn", "nhiều hơn", "ít hơn"]);
const COMPARED = regexp(/^(?:\s\p{L}+){0,2}\s+so với/u);

export interface Bounded {
  bound: Bound;
  /** How many characters before the figure belong to it. */
  before: number;
  /** How many characters after its unit. */
  after: number;
}

const EXTREMES = new Set(["cao nhất", "thấp nhất", "nhiều nhất", "ít nhất"]);
/** “mức tăng cao nhất 11,25%”, “huyện Long Mỹ đạt cao nhất 85%” */
const REACHES_MOST = regexp(/(?<!\p{L})(?:tăng|giảm|tăng trưởng|đạt|chiếm tỷ lệ|có tỷ lệ)\s+$/u);
const AT_PLACE = /^\s+(?:ở|tại|thuộc)\s/;

interface BoundRule {
  name: string;
  /** What the lower-case text on the two sides of a figure with its unit says; undefined where it does not. */
  find(left: string, right: string): Bounded | undefined;
}

const wordOf = (match: RegExpExecArray): string => match.groups!.word!.replace(/\s+/g, " ");

/** In order; the first that finds something. */
export const rules: readonly BoundRule[] = [
  {
    // “(từ) 2% trở lên”
    name: "sau số",
    find(left, right) {
      const tail = AFTER_FIGURE.exec(right);
      return tail
        ? {bound: after.get(wordOf(tail))!, before: FROM.exec(left)?.[0].length ?? 0, after: tail[0].length}
        : undefined;
    }
  },
  {
    // “từ 82% dân số trở lên”
    name: "sau danh từ",
    find(left, right) {
      const from = FROM.exec(left);
      const far = from && BEYOND_NOUN.exec(right);
      return far ? {bound: after.get(wordOf(far))!, before: from[0].length, after: 0} : undefined;
    }
  },
  {
    // “thấp hơn 2,5% so với trung bình toàn tỉnh”: by how much, not below what.
    name: "hơn kém bao nhiêu",
    find(left, right) {
      const head = BEFORE_FIGURE.exec(left);
      return head && BY.has(wordOf(head)) && COMPARED.test(right) ? {bound: "exact", before: 0, after: 0} : undefined;
    }
  },
  {
    // “thấp nhất 3% ở xã Tam Bố, cao nhất 21,5% ở xã Đinh Trang Thượng”: what they have, and no bound.
    name: "cao nhất ở",
    find(left, right) {
      const head = BEFORE_FIGURE.exec(left);
      const moves = head !== null && REACHES_MOST.test(left.slice(0, head.index));
      return head && EXTREMES.has(wordOf(head)) && (moves || AT_PLACE.test(right))
        ? {bound: "exact", before: 0, after: 0}
        : undefined;
    }
  },
  {
    // “hơn 2%”
    name: "trước số",
    find(left) {
      const head = BEFORE_FIGURE.exec(left);
      return head ? {bound: before.get(wordOf(head))!, before: head[0].length, after: 0} : undefined;
    }
  },
  {
    // “< 2%”
    name: "dấu trước số",
    find(left) {
      const head = SIGN_BEFORE.exec(left);
      return head ? {bound: SIGNS.get(head.groups!.sign!)!, before: head[0].length, after: 0} : undefined;
    }
  }
];

/** The bound of a figure from the lower-case text on its two sides: “hơn ”, “ trở lên”; “từ ” before a range. */
export function boundOf(left: string, right: string, range = false): Bounded {
  if (range) return {bound: "range", before: FROM.exec(left)?.[0].length ?? 0, after: 0};
  for (const {find} of rules) {
    const found = find(left, right);
    if (found) return found;
  }
  return {bound: "exact", before: 0, after: 0};
}
