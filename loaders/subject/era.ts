import {parseBreakdown} from "../dimensions/breakdown/breakdown.js";
import type {Break} from "../indicator/breaks.js";
import type {Stated} from "../observation.js";

/** The days of new definitions of each indicator, the first at the front. */
export type Eras = ReadonlyMap<string, readonly string[]>;

export function erasOf(breaks: readonly Break[]): Eras {
  const eras = new Map<string, string[]>();
  for (const {indicator, break_date} of breaks)
    eras.set(indicator, [...(eras.get(indicator) ?? []), String(break_date).slice(0, 10)].sort());
  return eras;
}

/** Values of the axis `basis` that name a definition in force. */
const DEFINITIONS: ReadonlySet<string> = new Set([
  "local_poverty_line",
  "poverty_line_2011_2015",
  "poverty_line_2016_2020",
  "nrm_set_2016_2020",
  "health_standard_phase_1",
  "health_standard_phase_2"
]);

/**
 * Which definition is in force: what the text says (`basis`), else the first day of the one that holds at the figure's time;
 * null where the indicator has never been redefined.
 */
export function eraOf({indicator, breakdown, period_end}: Stated, eras: Eras): string | null {
  const basis = parseBreakdown(breakdown).get("basis");
  if (basis && DEFINITIONS.has(basis)) return basis;
  const days = eras.get(indicator);
  if (!days) return null;
  return (period_end && days.findLast((day) => day <= period_end)) || "before";
}
