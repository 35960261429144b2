import {readFileSync} from "node:fs";
import {parse} from "yaml";

/** A row of `data/vocabulary/indicators.yaml`: always the level of a thing. */
export interface Indicator {
  code: string;
  family: string;
  vi: string;
  en: string;
  /** Unit of the level; `currency` where texts give đồng or USD. */
  unit: string;
  direction: "higher" | "lower" | "none";
  /** Of a count: those of two places add up to that of both, so that it may be summed over a merger. */
  adds?: true;
  definition: string;
  /** The same for readers of Vietnamese: one plain sentence. */
  definition_vi: string;
  /** Phrases by which texts name it; loaders/indicator/rules.ts says how they are written. */
  words: string[];
  /** Phrases that mean it only where the text around them speaks of something: “huy động # đồng” near “nông thôn mới”. */
  within?: Record<string, string[]>;
  /** Phrases that look like it and are not. */
  not?: string[];
  /** Its other units, where it has any. */
  units?: string[];
  /** Of a count: the code of the same thing as a share of its whole, which “(63,7%)” after it means. */
  rate?: string;
  /** Of the whole economy: the code that its sectors take where they are told by their names alone. */
  sectors?: string;
  /** It is of a term between two congresses, whenever it is told. */
  term?: true;
  /** Of a count: it counts all that there are of its noun, which among the parts of something else names nothing new. */
  whole?: boolean;
}

const FILE = new URL("../../data/vocabulary/indicators.yaml", import.meta.url);

/** The indicators in the order of the table. Throws where the table itself is wrong: that is our mistake, not an article's. */
export function indicators(): Indicator[] {
  const rows = parse(readFileSync(FILE, "utf8")) as Indicator[];
  const codes = new Set<string>();
  for (const {code, words} of rows) {
    if (codes.has(code)) throw new Error(`duplicate indicator: ${code}`);
    if (!words?.length) throw new Error(`missing words: ${code}`);
    codes.add(code);
  }
  return rows;
}
