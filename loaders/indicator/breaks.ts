import type {TableRow} from "../tables/schema.js";
import {readOwn} from "../check/own.js";
import {day, fields, list, oneOf, text, type Schema} from "../check/schema.js";
import type {Indicator} from "./list.js";

/** A row of `indicator_breaks`: a day from which an indicator is counted otherwise. */
export type Break = TableRow<"indicator_breaks">;

/** A block of `data/vocabulary/breaks.yaml`. */
interface Block {
  indicators: string[];
  breaks: (Omit<Break, "indicator" | "break_date"> & {date: string})[];
}

const FILE = new URL("../../data/vocabulary/breaks.yaml", import.meta.url);

/** What the table may say, of these indicators. */
export const schemaOf = (indicators: readonly Indicator[]): Schema<Block[]> =>
  list(
    fields({
      indicators: list(oneOf(indicators.map(({code}) => code))),
      breaks: list(fields({date: day, vi: text, en: text, note: text, note_en: text, decision: text}))
    })
  );

/** The rows of the table. Throws Mistake with all that is wrong in it. */
export const breaks = (indicators: readonly Indicator[]): Break[] =>
  readOwn(FILE, schemaOf(indicators)).flatMap(({indicators, breaks}) =>
    indicators.flatMap((indicator) => breaks.map(({date, ...said}) => ({indicator, break_date: date, ...said})))
  );
