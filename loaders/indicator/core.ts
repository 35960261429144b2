import {MEASURES, PLACE_LEVELS, type TableRow} from "../tables/schema.js";
import {parseOwn} from "../check/own.js";
import {fields, filled, oneOf, optional, text, type Schema} from "../check/schema.js";

import type {Indicator} from "./list.js";

/** A row of `core`: what may fill one of the rows with which the page of a place begins. */
export type Core = TableRow<"core">;

interface Filling {
  indicator: string;
  breakdown?: string | undefined;
  measure?: Core["measure"] | undefined;
}

/** A block of `data/core.yaml`. */
interface Block {
  levels: Core["level"][];
  rows: {vi: string; en: string; of: Filling[]}[];
}

const schemaOf = (indicators: readonly Indicator[]): Schema<Block[]> =>
  filled(
    fields({
      levels: filled(oneOf(PLACE_LEVELS)),
      rows: filled(
        fields({
          ...{vi: text, en: text},
          of: filled(
            fields({
              indicator: oneOf(indicators.map(({code}) => code)),
              breakdown: optional(text),
              measure: optional(oneOf(MEASURES))
            })
          )
        })
      )
    })
  );

/** The rows of the table, in its order. Throws Mistake with all that is wrong in it. */
export const coreRows = (yaml: string, indicators: readonly Indicator[], file = "core.yaml"): Core[] =>
  parseOwn(yaml, file, schemaOf(indicators)).flatMap(({levels, rows}) =>
    levels.flatMap((level) =>
      rows.flatMap(({vi, en, of}, i) =>
        of.map(({indicator, breakdown = null, measure = "level"}, turn) => ({
          ...{level, position: i + 1, turn: turn + 1, vi, en},
          ...{indicator, breakdown, measure}
        }))
      )
    )
  );
