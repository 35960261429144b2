import {language, say} from "./say.js";
import {unitAxis} from "./unit.js";

/** A row of `indicators`. */
export interface ListedIndicator {
  code: string;
  family: string;
  vi: string;
  en: string;
  unit: string;
  direction: "higher" | "lower" | "none";
  definition: string;
  definition_vi: string;
}

export const indicatorLink = (code: string, root: string): string => `${root}chi-tieu/${encodeURIComponent(code)}.html`;

export const sayName = ({vi, en}: Pick<ListedIndicator, "vi" | "en">): string => say(vi, en);

export const sayDefinition = ({definition_vi, definition}: ListedIndicator): string =>
  language() === "en" ? definition : definition_vi;

/** Units of the table that texts give in several forms. */
const KINDS: Record<string, () => string> = {
  currency: () => say("tiền (đồng hoặc đô la Mỹ)", "money (VND or USD)"),
  vnd: () => say("đồng", "VND"),
  index: () => say("chỉ số", "index")
};

export const sayUnit = ({unit}: ListedIndicator): string => KINDS[unit]?.() ?? unitAxis(unit);

interface Direction {
  when: (indicator: ListedIndicator) => boolean;
  words: () => string;
}

const isTime = ({unit}: ListedIndicator): boolean => ["year", "date"].includes(unit);

/** Which way is better; the first that holds. */
const directions: readonly Direction[] = [
  {
    when: ({direction}) => direction === "none",
    words: () => say("không nói lên tốt hay xấu", "neither way is better")
  },
  {when: (row) => isTime(row) && row.direction === "lower", words: () => say("sớm hơn", "earlier")},
  {when: ({direction}) => direction === "higher", words: () => say("cao hơn", "higher")},
  {when: () => true, words: () => say("thấp hơn", "lower")}
];

/** “cao hơn”. */
export const sayBetter = (indicator: ListedIndicator): string => directions.find(({when}) => when(indicator))!.words();
