import type {TableRow} from "../../tables/schema.js";
import {axes, type Axis} from "./axes.js";
import {parseBreakdown} from "./breakdown.js";

/** What a breakdown is called, within a sentence: “nông thôn, cà phê”. */
export type BreakdownLabel = TableRow<"breakdowns">;

type Language = "vi" | "en";

const AND: Record<Language, string> = {vi: " và ", en: " and "};
const AGAINST: Record<Language, string> = {vi: "so với", en: "compared with"};

/** One code; of an axis with codes beside those of its table, such as a year or a band of criteria, the code itself. */
function sayCode(axis: Axis, code: string, language: Language): string {
  const label = axis.values[code]?.[language] ?? code.replace(/^(?:place|ethnic|badge)[:_]/, "").replaceAll("_", " ");
  return axis.code === "base" ? `${AGAINST[language]} ${label}` : label;
}

function sayPair(known: ReadonlyMap<string, Axis>, [code, value]: [string, string], language: Language): string {
  const axis = known.get(code);
  return axis
    ? value
        .split("+")
        .map((each) => sayCode(axis, each, language))
        .join(AND[language])
    : value;
}

/** Labels of breakdowns, each once, in both languages. */
export function breakdownLabels(breakdowns: Iterable<string | null>): BreakdownLabel[] {
  const known = new Map(axes().map((axis) => [axis.code, axis]));
  const say = (breakdown: string, language: Language): string =>
    [...parseBreakdown(breakdown)].map((pair) => sayPair(known, pair, language)).join(", ");
  return [...new Set(breakdowns)]
    .filter((each) => each !== null)
    .map((breakdown) => ({breakdown, vi: say(breakdown, "vi"), en: say(breakdown, "en")}));
}
