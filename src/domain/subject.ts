import type {Figure} from "../rows/figure.js";
import {groupBy} from "./group.js";
import {unitOf} from "../words/unit.js";
import {positionOf} from "../words/value.js";

/** Where a figure is of: a place of the lists, else the names that its text gives. */
export const placeKey = ({ref_area, ref_area_path}: Figure): string => ref_area ?? ref_area_path.join("/");

/**
 * What a figure of a place is of: only figures of one subject, unit and body say that something rose, or was kept. The subject
 * is decided in the loaders; a figure without one is of nothing else's.
 */
export const subjectKey = ({observation_id, subject, unit_measure, org}: Figure): string =>
  [subject ?? observation_id, unit_measure, org].join("|");

/** What a figure is of, by whatever definition. */
export const acrossEras = ({observation_id, subject, era}: Figure): string =>
  subject?.replace(`|era:${era}`, "") ?? observation_id;

/** Parts of a subject that say how a thing is measured, not what it is. */
const MEASURING = ["measure:", "base:", "unit:", "era:"];

/** What a figure is of, however it is measured: a rate and its fall since a year are of one thing. */
export const acrossMeasures = ({observation_id, subject}: Figure): string =>
  subject
    ?.split("|")
    .filter((part) => !MEASURING.some((name) => part.startsWith(name)))
    .join("|") ?? observation_id;

/** The era of a figure whose time is not told, so that it may be of any definition. */
const UNKNOWN_ERA = "unknown";

/** Whether two figures are known to be counted by different definitions. */
export const areOfTwoEras = (a: Figure, b: Figure): boolean =>
  a.era !== b.era && a.era !== UNKNOWN_ERA && b.era !== UNKNOWN_ERA;

/** The days of a figure; what its text calls its time where these are not known. */
export const daysKey = ({period_start, period_end, time_period}: Figure): string =>
  period_start || period_end ? `${period_start ?? ""}/${period_end ?? ""}` : (time_period ?? "");

/** What a figure holds for: its days, and whether for each month or year of them; a year that is itself the figure needs none. */
export const spanKey = ({unit_measure, period_start, period_end, freq}: Figure): string =>
  unitOf(unit_measure).time ? "" : [period_start, period_end, freq].join("/");

/** The value that a figure says, with its bound and the whole that it is of. */
export const valueKey = (figure: Figure): string =>
  [figure.bound, positionOf(figure), figure.obs_value_max, figure.denominator].join("|");

/**
 * What figures have alike that say the same: of one place, subject and kind one value of one time, which may be told otherwise
 * than by its days. A figure that is comparable with nothing says what another says in the very same words.
 */
export const claimKey = (figure: Figure, time: string | null = daysKey(figure)): string => {
  const {subject, indicator, measure, breakdown, uncoded, unit_measure, org, value_kind} = figure;
  const thing = subject ?? [indicator, measure, breakdown, uncoded].join("|");
  return [placeKey(figure), thing, unit_measure, org, value_kind, time, valueKey(figure)].join("|");
};

const isFit = ({indicator, obs_value, conflict_group}: Figure): boolean =>
  indicator !== "other" && obs_value !== null && conflict_group === null;

/**
 * Of figures that say the same thing of the same time, one; none where they say different values, since then they are
 * of different things that were not told apart.
 */
export function settled(figures: readonly Figure[]): Figure[] {
  const key = (figure: Figure): string => [subjectKey(figure), spanKey(figure), figure.value_kind].join("|");
  return [...groupBy(figures, key).values()].flatMap((group) => {
    const isOne = group.every((figure) => isFit(figure) && valueKey(figure) === valueKey(group[0]!));
    return isOne ? [group.reduce((best, figure) => (figure.confidence > best.confidence ? figure : best))] : [];
  });
}

/** From the newest; a figure of no known time is the oldest. */
export const byNewest = (a: Figure, b: Figure): number => (b.period_end ?? "").localeCompare(a.period_end ?? "");
