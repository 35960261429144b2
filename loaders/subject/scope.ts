import type {Scope, Stated} from "../observation.js";
import {oneOf} from "../read/rule.js";

/** A figure with the words of its sentence before it, as written and NFC. */
interface Told {
  row: Stated;
  /** Whether its words name a village, or units without a name. */
  part: boolean;
  left: string;
}

interface ScopeRule {
  name: string;
  scope: Scope;
  when(told: Told): boolean;
}

const eitherCase = (words: readonly string[]): string =>
  oneOf(words.flatMap((word) => [word, word[0]!.toUpperCase() + word.slice(1)]));

const OBJECTS = [
  "tuyến đường",
  "đường",
  "cầu",
  "trường",
  "chợ",
  "nhà máy",
  "dự án",
  "công trình",
  "bệnh viện",
  "hồ chứa",
  "hợp tác xã",
  "công ty",
  "doanh nghiệp",
  "trang trại"
];
const NAME = "(?:\\s+(?:\\p{Lu}|\\d)[\\p{L}\\p{N}'’-]*)+";

/** “tuyến đường Hậu Thạnh Tây dài ”: one named thing. */
const OBJECT = new RegExp(
  `(?<!\\p{L})(?:${eitherCase(OBJECTS)})${NAME}(?:\\s+(?:dài|rộng|có|với|trị giá|tổng|vốn|mức|số|đầu tư|đạt|là|khoảng|hơn|trên|gần))*\\s*$`,
  "u"
);
const ONE_OF = /(?<!\p{L})(?:một|1) trong(?: số)?(?: những)?\s*$/iu;

/** “thu nhập bình quân của hai xã đều đạt ”: of neither, nor of what they lie in. */
const TOGETHER =
  /(?<!\p{L})(?:của|ở|tại) (?:cả )?(?:hai|ba|bốn|[2-9]) (?:xã|phường|thị trấn|huyện|tỉnh)(?: này| trên)? (?:đều|cùng|cộng lại)(?!\p{L})[^.;:]{0,24}$/iu;

/** In order; a figure that none holds for is of the whole. */
export const scopeRules: readonly ScopeRule[] = [
  {
    name: "a threshold or standard",
    scope: "norm",
    when: ({row}) => row.value_kind === "norm" || row.breakdown?.split("|").includes("part=norm") === true
  },
  {name: "narrowed by words without a code", scope: "part", when: ({row}) => row.uncoded !== null},
  {name: "a village, or units without a name", scope: "part", when: ({part}) => part},
  {name: "several units together", scope: "part", when: ({left}) => TOGETHER.test(left)},
  {name: "a party cell", scope: "part", when: ({row}) => row.org !== null && /^chi bộ/iu.test(row.org)},
  {name: "one named thing", scope: "part", when: ({left}) => OBJECT.test(left)},
  {
    name: "one of several",
    scope: "part",
    when: ({row, left}) =>
      !/(?:^|\|)(?!unit_kind=)/u.test(row.breakdown ?? "unit_kind=") &&
      row.unit_measure === "count" &&
      ONE_OF.test(left)
  }
];

/** How far back a sentence may say that a figure is of a part. */
const BACK = 160;

/** Of what a figure holds. */
export function scopeOf(row: Stated, part: boolean): Scope {
  const {quote, quote_start, figure_start} = row;
  const left = quote.slice(Math.max(0, figure_start - quote_start - BACK), figure_start - quote_start).normalize("NFC");
  return scopeRules.find(({when}) => when({row, part, left}))?.scope ?? "whole";
}
