import {regexp} from "./regexp.js";

/** One thing that rules can read: a name (it travels to the `rule` column), a pattern and a production. */
export interface Rule<T> {
  name: string;
  /** Source of a regular expression over lower-case text, with named groups. Word edges are added around it. */
  pattern: string;
  /** The value, or undefined where the match is not one after all. */
  produce(groups: Record<string, string | undefined>, match: RegExpExecArray): T | undefined;
}

/** Between the names of the rules that read a figure, in its column. */
export const RULES_JOINT = " · ";

/** A value found in a text, with its span there and the rule that read it. */
export interface Found<T> {
  start: number;
  end: number;
  rule: string;
  value: T;
}

/** How words → value tables are matched: the longest first, with the spaces of the text. */
export const oneOf = (words: Iterable<string>): string =>
  [...words]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/ /g, "\\s+"))
    .join("|");

/** A rule's pattern stands between word edges: JavaScript's own `\b` knows no Vietnamese letters. */
const BEFORE = "(?<![\\p{L}\\p{N}]|\\p{N}[.,])";
/** After a digit a unit may follow at once (36,6km), but no digit; after a letter, neither. */
const AFTER = "(?:(?<=\\p{N})(?![.,]?\\p{N})|(?<!\\p{N})(?![\\p{L}\\p{N}]))";

/** A corpus entry: a value and the ways people write it; `undefined` stands for “these are none”. */
export type Corpus<T> = readonly (readonly [value: T | undefined, ...texts: string[]])[];

/**
 * Makes a reader of a list of rules: one pass finds where any of them begins, then the longest match that produces a value
 * wins, and the earlier rule of two that match as much.
 */
export function reader<T>(rules: readonly Rule<T>[]): (text: string, start?: number, end?: number) => Found<T>[] {
  const anywhere = rules.map(({pattern}) => pattern.replace(/\(\?<(?![=!])[^>]+>/g, "(?:")).join("|");
  const anchor = regexp(`${BEFORE}(?:${anywhere})`, "g");
  const tries = rules.map((rule) => ({rule, sticky: regexp(`(?:${rule.pattern})${AFTER}`, "y")}));
  return function read(text, start = 0, end = text.length) {
    // Cut at the end, lest the search for the next match run through all the text behind it.
    const within = text.slice(0, end);
    const found: Found<T>[] = [];
    anchor.lastIndex = start;
    for (let match; (match = anchor.exec(within));) {
      const best = longest(tries, within, match.index);
      if (best) found.push(best);
      anchor.lastIndex = Math.max(match.index + 1, best?.end ?? 0);
    }
    return found;
  };
}

function longest<T>(tries: {rule: Rule<T>; sticky: RegExp}[], text: string, start: number): Found<T> | undefined {
  let best: Found<T> | undefined;
  for (const {rule, sticky} of tries) {
    sticky.lastIndex = start;
    const match = sticky.exec(text);
    const end = start + (match?.[0].length ?? 0);
    if (!match || end <= (best?.end ?? start)) continue;
    const value = rule.produce(match.groups ?? {}, match);
    if (value !== undefined) best = {start, end, rule: rule.name, value};
  }
  return best;
}
