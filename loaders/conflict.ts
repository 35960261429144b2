import {createHash} from "node:crypto";
import {openQualifiers, type Qualifiers} from "./indicator/qualifier.js";
import type {Observation} from "./observation.js";

/** How far two rounded or rough statements of one value may lie apart. */
const ROUGH = 0.1;
const ROUNDED = 0.005;

let shared: Qualifiers | undefined;

/**
 * Marks the figures that contradict each other: of one indicator, measure, qualifier, place, period and kind, and of values
 * that cannot both be. All are kept, with one `conflict_group`; repeats of one value are no contradiction.
 */
export function markConflicts(
  observations: readonly Observation[],
  qualifiers = (shared ??= openQualifiers())
): Observation[] {
  const groups = new Map<string, Observation[]>();
  for (const row of observations) {
    const key = keyOf(row, qualifiers);
    if (key) groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const named = new Map<Observation, string>();
  for (const [key, rows] of groups)
    if (rows.some((row, i) => rows.slice(i + 1).some((other) => contradict(row, other))))
      rows.forEach((row) => named.set(row, createHash("sha256").update(key).digest("hex").slice(0, 12)));
  return observations.map((row) => ({...row, conflict_group: named.get(row) ?? null}));
}

/** What must be the same for two figures to be about one thing; undefined where the text does not say enough. */
function keyOf(row: Observation, qualifiers: Qualifiers): string | undefined {
  const {indicator, measure, qualifier, ref_area_path, period_end, value_kind, unit_measure, obs_value, document_id} =
    row;
  if (indicator === "other" || obs_value === null || !ref_area_path.length) return undefined;
  // Of an indicator that holds for many things, a figure that does not say which contradicts nothing.
  if (qualifiers.get(indicator)?.always && !qualifier) return undefined;
  // A number of a congress is one for a whole term; anything else needs its own time.
  const when = unit_measure === "ordinal" ? (period_end ?? document_id) : period_end;
  if (!when || measure === "change" || measure === "growth" || measure === "multiple") return undefined;
  return [
    indicator,
    measure,
    qualifier,
    ref_area_path.join(">"),
    when,
    row.period_start,
    value_kind,
    unit_measure
  ].join("|");
}

/** One sentence does not contradict itself: its figures are of several things, or parts of one. */
function contradict(a: Observation, b: Observation): boolean {
  if (a.document_id === b.document_id && a.quote_start === b.quote_start) return false;
  // The congress before this one is told of beside it.
  if (a.unit_measure === "ordinal" && Math.abs(a.obs_value! - b.obs_value!) === 1) return false;
  const [low, high] = [span(a), span(b)];
  return low[1] < high[0] || high[1] < low[0];
}

/** The values a statement allows: “hơn 20” anything above, “khoảng 20” what is near. */
function span({obs_value, obs_value_max, bound}: Observation): [low: number, high: number] {
  const value = obs_value!;
  const slack = Math.abs(value) * ROUNDED;
  if (bound === "range") return [Math.min(value, obs_value_max ?? value), Math.max(value, obs_value_max ?? value)];
  if (bound === "more_than" || bound === "at_least") return [value - slack, Infinity];
  if (bound === "less_than" || bound === "at_most") return [-Infinity, value + slack];
  const reach = bound === "approx" ? Math.abs(value) * ROUGH : slack;
  return [value - reach, value + reach];
}
