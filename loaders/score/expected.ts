import {mistakeOf} from "../check/own.js";
import {parseJsonLines} from "../check/json-lines.js";
import {day, fields, integer, list, maybe, number, oneOf, text, type Schema} from "../check/schema.js";
import {BOUNDS, MEASURES, VALUE_KINDS} from "../tables/schema.js";
import type {Wanted} from "./scorecard.js";
import {UNIT_CODES} from "../dimensions/unit/words.js";

/** What a line of annotations (`test/data/expected/`) may say, of indicators with these codes. */
export const schemaOf = (codes: readonly string[]): Schema<Wanted> =>
  fields({
    ...{figure: text, quote: text, figure_start: integer, figure_end: integer},
    ...{indicator: oneOf([...codes, "other"]), measure: oneOf(MEASURES), qualifier: maybe(text)},
    ...{
      ref_area_path: list(text),
      unit_measure: oneOf(UNIT_CODES),
      bound: oneOf(BOUNDS),
      value_kind: oneOf(VALUE_KINDS)
    },
    ...{obs_value: maybe(number), obs_value_max: maybe(number), numerator: maybe(number), denominator: maybe(number)},
    ...{period_start: maybe(day), period_end: maybe(day)}
  });

/** The figures of one document as a person read them. Throws Mistake with all that is wrong in the file. */
export function parseExpected(jsonl: string, file: string, codes: readonly string[]): Wanted[] {
  const {value, faults} = parseJsonLines(jsonl, schemaOf(codes));
  if (faults.length) throw mistakeOf(file, faults);
  return value;
}
