import type {CriterionRow} from "../rows/tables.js";
import type {Figure} from "../rows/figure.js";
import {codeOf} from "./breakdown.js";
import {groupBy} from "./group.js";
import {upperFirst} from "../words/letter.js";
import {sayNumber} from "../words/number.js";
import {sayPeriod} from "../words/period.js";
import {sayPlace, sayWhere} from "../words/place.js";
import {say} from "../words/say.js";
import {byNewest, placeKey} from "./subject.js";
import {sayValue} from "../words/value.js";

export type {CriterionRow};

/** What is known of one criterion in one place. */
export interface CriterionCell {
  /** What opens; null of a cell that is counted and not named. */
  figure: Figure | null;
  /** How many communes meet it, or nothing where only the place itself is counted. */
  text: string;
  /** Of all communes, from 0 to 1; null where only their number is told. */
  share: number | null;
  /** For who points at it. */
  words: string;
}

/** A place with what is known of the 19 criteria; null of those that nothing is known of. */
export interface CriteriaRow {
  label: string;
  sublabel: string;
  said: string;
  ref_area: string | null;
  cells: readonly (CriterionCell | null)[];
}

/** How many criteria each of the sets has. */
export const CRITERIA_COUNT = 19;

export const sayCriterion = ({vi, en}: Pick<CriterionRow, "vi" | "en">): string => say(vi, en);

/** The set in force on a day, or the first where the day is not told. */
export function setOn(day: string | null, criteria: readonly CriterionRow[]): CriterionRow[] {
  const years = [...new Set(criteria.map(({set_year}) => set_year))].sort();
  const inForce = years.filter((year) => day && criteria.find(({set_year}) => set_year === year)!.decision_date <= day);
  const year = inForce.at(-1) ?? years[0];
  return criteria.filter(({set_year}) => set_year === year).sort((a, b) => a.number - b.number);
}

const isActual = ({value_kind}: Figure): boolean => value_kind === "actual";

const shareOf = ({numerator, denominator}: Figure): number | null =>
  denominator ? (numerator ?? 0) / denominator : null;

/** The latest count of communes that meet a criterion, with their share where either is told. */
function cellOf(figures: readonly Figure[], name: string): CriterionCell | null {
  const actual = [...figures].filter(isActual).sort(byNewest);
  const count = actual.find(({measure, unit_measure}) => measure === "level" && unit_measure === "count");
  const rate = actual.find(({measure, unit_measure}) => measure === "share" && unit_measure === "percent");
  const figure = count ?? rate;
  if (!figure) return null;
  const share = (count && shareOf(count)) ?? (rate ? rate.obs_value! / 100 : null);
  return {
    figure,
    share,
    text: count ? sayNumber(count.obs_value!) : "",
    words: `${name}: ${count ? say(`${sayValue(count, {short: true})} xã`, `${sayValue(count, {short: true})} communes`) : sayValue(rate!)}`
  };
}

/** The 19 criteria of each place of which communes are counted by criterion; the best known first. */
export function criteriaRows(figures: readonly Figure[], criteria: readonly CriterionRow[]): CriteriaRow[] {
  const named = figures.filter(
    (figure) => figure.indicator === "nrm_communes_meeting_criterion" && codeOf(figure, "criterion")
  );
  return [...groupBy(named, placeKey).values()]
    .map((mine): CriteriaRow => {
      const newest = [...mine].sort(byNewest)[0]!;
      const cells = setOn(newest.period_end, criteria).map((criterion) =>
        cellOf(
          mine.filter((figure) => codeOf(figure, "criterion") === criterion.criterion),
          sayCriterion(criterion)
        )
      );
      const known = cells.filter(Boolean).length;
      return {
        ...{label: upperFirst(sayPlace(newest)), ref_area: newest.ref_area, cells},
        sublabel: [sayWhere(newest), sayPeriod(newest)].filter(Boolean).join(" · "),
        said: say(`biết ${known}/${CRITERIA_COUNT}`, `${known}/${CRITERIA_COUNT} known`)
      };
    })
    .sort((a, b) => b.cells.filter(Boolean).length - a.cells.filter(Boolean).length);
}

/** “15/19 tiêu chí” of a commune says how many, not which. */
const isOfCommune = ({indicator, place_level, denominator, value_kind}: Figure): boolean =>
  indicator === "nrm_criteria_met_per_commune" &&
  place_level === "commune" &&
  denominator === CRITERIA_COUNT &&
  value_kind === "actual";

/** Communes of which an article counts the criteria they meet: so many cells filled from the left, since none is named. */
export const communeRows = (figures: readonly Figure[]): CriteriaRow[] =>
  [...groupBy(figures.filter(isOfCommune), placeKey).values()]
    .map((mine): CriteriaRow => {
      const [figure] = [...mine].sort(byNewest);
      const words = say("đạt, không rõ là tiêu chí nào", "met, which one is not told");
      return {
        label: upperFirst(sayPlace(figure!)),
        sublabel: [sayWhere(figure!), sayPeriod(figure!)].filter(Boolean).join(" · "),
        said: sayValue(figure!, {short: true}),
        ref_area: figure!.ref_area,
        cells: Array.from({length: CRITERIA_COUNT}, (_, i) =>
          i < figure!.obs_value! ? {figure: i ? null : figure!, text: "", share: 1, words} : null
        )
      };
    })
    .sort((a, b) => b.cells.filter(Boolean).length - a.cells.filter(Boolean).length);

/** Criteria that the sentence of a count of them names, as the set in force calls them. */
export const criteriaNamed = (
  {criteria_named, period_end}: Figure,
  criteria: readonly CriterionRow[]
): CriterionRow[] => setOn(period_end, criteria).filter(({criterion}) => criteria_named.includes(criterion));
