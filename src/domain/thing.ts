import type {Figure} from "../rows/figure.js";
import {groupBy} from "./group.js";
import {unitOf} from "../words/unit.js";
import {positionOf} from "../words/value.js";

/** What a figure of a place is of: only figures of one and the same thing say that something rose, or was kept. */
export const thingKey = ({observation_id, subject, qualifier, unit_measure, org}: Figure): string =>
  [subject ?? observation_id, qualifier, unit_measure, org].join("|");

/** What a figure holds for: its days, and whether for each month or year of them; a year that is itself the figure needs none. */
export const spanKey = ({unit_measure, period_start, period_end, freq}: Figure): string =>
  unitOf(unit_measure).time ? "" : [period_start, period_end, freq].join("/");

const isFit = ({indicator, obs_value, conflict_group}: Figure): boolean =>
  indicator !== "other" && obs_value !== null && conflict_group === null;

/**
 * Of figures that say the same thing of the same time, one; none where they say different values, since then they are
 * of different things that were not told apart.
 */
export function settled(figures: readonly Figure[]): Figure[] {
  const key = (figure: Figure): string => [thingKey(figure), spanKey(figure), figure.value_kind].join("|");
  const said = ({bound, obs_value_max, ...figure}: Figure): string =>
    [bound, positionOf({bound, obs_value_max, ...figure}), obs_value_max].join("|");
  return [...groupBy(figures, key).values()].flatMap((group) => {
    const isOne = group.every((figure) => isFit(figure) && said(figure) === said(group[0]!));
    return isOne ? [group.reduce((best, figure) => (figure.confidence > best.confidence ? figure : best))] : [];
  });
}

/** From the newest; a figure of no known time is the oldest. */
export const byNewest = (a: Figure, b: Figure): number => (b.period_end ?? "").localeCompare(a.period_end ?? "");
