import {parseBreakdown} from "../dimensions/breakdown/breakdown.js";
import type {Break} from "../indicator/breaks.js";
import type {Measure, Stated} from "../observation.js";

/** The days of new definitions of each indicator, the first at the front. */
export type Eras = ReadonlyMap<string, readonly string[]>;

export function erasOf(breaks: readonly Break[]): Eras {
  const eras = new Map<string, string[]>();
  for (const {indicator, break_date} of breaks)
    eras.set(indicator, [...(eras.get(indicator) ?? []), String(break_date).slice(0, 10)].sort());
  return eras;
}

/** Values of the axis `basis` that name a definition, with the day from which it was in force; null where no break is listed for it. */
export const DEFINITIONS: ReadonlyMap<string, string | null> = new Map([
  ["local_poverty_line", null],
  ["poverty_line_2011_2015", "2011-01-01"],
  ["poverty_line_2016_2020", "2016-01-01"],
  ["nrm_set_2016_2020", "2016-10-17"],
  ["health_standard_phase_1", null],
  ["health_standard_phase_2", null]
]);

const isOfTime = (measure: Measure): boolean => measure === "change" || measure === "growth";

/**
 * Which definition is in force: what the text says (`basis`), else the first day of the one that holds at the figure's time;
 * both where a change reaches over two, `unknown` where the time is not told, null where the indicator has never been redefined.
 */
export function eraOf({indicator, breakdown, measure, period_start, period_end}: Stated, eras: Eras): string | null {
  const basis = parseBreakdown(breakdown).get("basis");
  const days = eras.get(indicator);
  if (basis && DEFINITIONS.has(basis)) {
    const day = DEFINITIONS.get(basis);
    return day && days?.includes(day) ? day : basis;
  }
  if (!days) return null;
  const day = period_end ?? period_start;
  if (day === null) return "unknown";
  const inForce = (at: string): string => days.findLast((each) => each <= at) ?? "before";
  const [from, to] = [inForce(period_start ?? day), inForce(day)];
  // What rises or falls while the definition changes is of neither.
  return isOfTime(measure) && from !== to ? `${from}/${to}` : to;
}
