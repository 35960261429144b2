import {mistakeOf} from "../check/own.js";
import {parseJsonLines} from "../check/json-lines.js";
import {day, fields, integer, list, maybe, number, oneOf, optional, text, type Schema} from "../check/schema.js";
import {axes} from "../dimensions/breakdown/axes.js";
import {formatBreakdown, parseBreakdown} from "../dimensions/breakdown/breakdown.js";
import {wrongWith} from "../dimensions/breakdown/written.js";
import {BOUNDS, MEASURES, SCOPES, VALUE_KINDS} from "../tables/schema.js";
import type {Wanted} from "./scorecard.js";
import {UNIT_CODES} from "../dimensions/unit/words.js";

/** An indicator with the axes that narrow it. */
interface Narrowable {
  code: string;
  axes?: readonly string[];
}

/** A line of annotations: a figure, with what narrows it where something does. */
interface Line extends Omit<Wanted, "breakdowns" | "whole"> {
  breakdown?: string;
  /** What narrows it that no axis has a code for. */
  uncoded?: string;
  /** Of what it holds, where that is not the whole of its place. */
  scope?: "part" | "norm";
}

/** What a line of annotations (`test/data/expected/`) may say, of indicators with these codes. */
export const schemaOf = (codes: readonly string[]): Schema<Line> =>
  fields({
    ...{figure: text, quote: text, figure_start: integer, figure_end: integer},
    ...{indicator: oneOf([...codes, "other"]), measure: oneOf(MEASURES)},
    ...{breakdown: optional(text), uncoded: optional(text), scope: optional(oneOf(SCOPES))},
    ...{
      ref_area_path: list(text),
      unit_measure: oneOf(UNIT_CODES),
      bound: oneOf(BOUNDS),
      value_kind: oneOf(VALUE_KINDS)
    },
    ...{obs_value: maybe(number), obs_value_max: maybe(number), numerator: maybe(number), denominator: maybe(number)},
    ...{period_start: maybe(day), period_end: maybe(day)}
  }) as Schema<Line>;

/** The figures of one document as a person read them. Throws Mistake with all that is wrong in the file. */
export function parseExpected(jsonl: string, file: string, indicators: readonly Narrowable[]): Wanted[] {
  const known = new Map(axes().map((axis) => [axis.code, axis]));
  const byCode = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  const schema = schemaOf([...byCode.keys()]);
  const {value, faults} = parseJsonLines(jsonl, schema, ({indicator, breakdown = null}) => {
    const {axes: own = []} = byCode.get(indicator) ?? {};
    return wrongWith(parseBreakdown(breakdown), {code: indicator, axes: [...own, "base"]}, known);
  });
  if (faults.length) throw mistakeOf(file, faults);
  return value.map(({breakdown = null, uncoded: _, scope, ...line}) => ({
    ...line,
    breakdowns: [formatBreakdown(parseBreakdown(breakdown))],
    whole: scope === undefined
  }));
}
