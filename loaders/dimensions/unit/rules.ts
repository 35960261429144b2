import {oneOf, type Rule} from "../../read/rule.js";
import {COUNTED, PER, UNITS} from "./words.js";
import {matchesOf, regexp} from "../../read/regexp.js";

/** What a figure is measured in; a count names what it counts. */
export interface Unit {
  unit: string;
  noun?: string;
  /** “/người/năm”: per person and year. */
  per?: string[];
}

const codes = new Map(Object.entries(UNITS).flatMap(([code, words]) => words.map((word) => [word, code] as const)));
const pers = new Map(Object.entries(PER).flatMap(([code, words]) => words.map((word) => [word, code] as const)));
const loose = (words: Iterable<string>): string => oneOf(words).replaceAll("/", "\\s*/\\s*");
const squeezed = (text: string): string => text.replace(/\s*\/\s*/g, "/").replace(/\s+/g, " ");

export const rules: Rule<Unit>[] = [
  {
    name: "đơn vị",
    pattern: `(?<unit>${loose(codes.keys())})(?<per>(?:\\s*(?:${loose(pers.keys())})(?!\\p{L}))*)`,
    produce: ({unit, per}) => ({unit: codes.get(squeezed(unit!))!, ...perOf(per)})
  },
  {
    name: "danh từ đếm",
    pattern: `(?<noun>${oneOf(COUNTED)})(?<per>\\s*/\\s*(?:xã|thôn|hộ|huyện))?`,
    produce: ({noun}) => ({unit: "count", noun: squeezed(noun!)})
  }
];

const PERS = new RegExp(loose(pers.keys()), "g");

function perOf(text = ""): Pick<Unit, "per"> {
  if (!text) return {};
  const per = matchesOf(PERS, text).map(([word]) => pers.get(squeezed(word))!);
  return per.length ? {per} : {};
}

const tries = rules.map((rule) => ({rule, sticky: regexp(`\\s*(?:${rule.pattern})(?![\\p{L}\\p{N}])`, "y")}));

/** The unit that stands at an offset, right after a numeral, with where it ends. */
export function unitAt(lower: string, at: number): (Unit & {end: number; rule: string}) | undefined {
  let best: (Unit & {end: number; rule: string}) | undefined;
  for (const {rule, sticky} of tries) {
    sticky.lastIndex = at;
    const match = sticky.exec(lower);
    const value = match && rule.produce(match.groups ?? {}, match);
    if (value && sticky.lastIndex > (best?.end ?? at)) best = {...value, end: sticky.lastIndex, rule: rule.name};
  }
  return best;
}

const PER_AT = regexp(`(?:\\s*(?:${loose(pers.keys())})(?!\\p{L}))+`, "y");

/** “25 triệu/người/năm”: a sum of money that says per what it is, but not that it is money. */
export function perAt(lower: string, at: number): (Unit & {end: number}) | undefined {
  PER_AT.lastIndex = at;
  const [text] = PER_AT.exec(lower) ?? [];
  return text?.includes("/") ? {unit: "vnd", ...perOf(text), end: at + text.length} : undefined;
}
