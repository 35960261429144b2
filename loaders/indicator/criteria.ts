import type {TableRow} from "../tables/schema.js";
import {axes} from "../dimensions/breakdown/axes.js";
import {readOwn} from "../check/own.js";
import {day, fields, flag, integer, list, oneOf, optional, text, type Schema} from "../check/schema.js";
import {qualifierWords} from "./qualifier.js";

/** A row of `criteria`: one criterion of one national set. */
export type Criterion = TableRow<"criteria">;

/** A set of `data/vocabulary/criteria.yaml`. */
interface CriteriaSet {
  year: number;
  decision: string;
  date: string;
  checked: boolean;
  criteria: {name: string; vi?: string; en: string; note?: string; note_en?: string}[];
}

const FILE = new URL("../../data/vocabulary/criteria.yaml", import.meta.url);

/** What the table may say, of criteria with these names. */
export const schemaOf = (names: readonly string[]): Schema<CriteriaSet[]> =>
  list(
    fields({
      ...{year: integer, checked: flag, decision: text, date: day},
      criteria: list(
        fields({
          ...{name: oneOf(names), vi: optional(text), en: text},
          ...{note: optional(text), note_en: optional(text)}
        })
      )
    })
  );

/** Every criterion of every set, in the decisions' order. Throws Mistake with all that is wrong in the table. */
export function criteria(): Criterion[] {
  const known = qualifierWords("tiêu chí");
  const codes = new Map(
    Object.entries(axes().find(({code}) => code === "criterion")!.values).map(([code, {vi}]) => [vi, code])
  );
  return readOwn(FILE, schemaOf(Object.keys(known))).flatMap((set) =>
    set.criteria.map(({name, vi = name, en, note = null, note_en = null}, i) => {
      const called = [...new Set([name, vi].map((each) => each.toLocaleLowerCase("vi")).concat(known[name]!))];
      return {
        ...{set_year: set.year, number: i + 1, criterion: codes.get(name)!, vi, en, note, note_en, words: called},
        ...{decision: set.decision, decision_date: set.date, checked: set.checked}
      };
    })
  );
}
