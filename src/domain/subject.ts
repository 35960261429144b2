import type {Figure} from "../rows/figure.js";
import {groupBy} from "./group.js";
import {unitOf} from "../words/unit.js";
import {positionOf} from "../words/value.js";

/**
 * What a figure of a place is of: only figures of one subject, unit and body say that something rose, or was kept. The subject
 * is decided in the loaders; a figure without one is of nothing else's.
 */
export const subjectKey = ({observation_id, subject, unit_measure, org}: Figure): string =>
  [subject ?? observation_id, unit_measure, org].join("|");

/** What a figure is of, by whatever definition. */
export const acrossEras = ({observation_id, subject, era}: Figure): string =>
  subject?.replace(`|era:${era}`, "") ?? observation_id;

/** The era of a figure whose time is not told, so that it may be of any definition. */
const UNKNOWN_ERA = "unknown";

/** Whether two figures are known to be counted by different definitions. */
export const areOfTwoEras = (a: Figure, b: Figure): boolean =>
  a.era !== b.era && a.era !== UNKNOWN_ERA && b.era !== UNKNOWN_ERA;

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
  const key = (figure: Figure): string => [subjectKey(figure), spanKey(figure), figure.value_kind].join("|");
  const said = ({bound, obs_value_max, ...figure}: Figure): string =>
    [bound, positionOf({bound, obs_value_max, ...figure}), obs_value_max].join("|");
  return [...groupBy(figures, key).values()].flatMap((group) => {
    const isOne = group.every((figure) => isFit(figure) && said(figure) === said(group[0]!));
    return isOne ? [group.reduce((best, figure) => (figure.confidence > best.confidence ? figure : best))] : [];
  });
}

/** From the newest; a figure of no known time is the oldest. */
export const byNewest = (a: Figure, b: Figure): number => (b.period_end ?? "").localeCompare(a.period_end ?? "");
