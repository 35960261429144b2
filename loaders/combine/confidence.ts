import type {Stated} from "../observation.js";
import {isPlacedNear, isTimedNear} from "../subject/grade.js";
import type {Ground} from "../subject/ground.js";
import {BASE, WEIGHTS} from "./confidence-weights.js";

/** A figure of which it is not yet said how sure its reading is. */
export type Unsure = Omit<Stated, "confidence">;

interface Feature {
  name: string;
  holds(row: Unsure, ground: Ground): boolean;
}

type Route = Unsure["period_route"];

/** Routes by which the time is the right one more often than not, and those by which it may be that of something else. */
const SUREST_TIMES: ReadonlySet<Route> = new Set<Route>(["own", "turn", "bracket", "term"]);
const FAR_TIMES: ReadonlySet<Route> = new Set<Route>(["elsewhere", "behind", "paragraph", "lead", "topic"]);

/** Words of the table that name an indicator beyond doubt. */
const ENOUGH = 4;
const MANY = 6;

const isListedPlace = ({ref_area}: Unsure): boolean => ref_area !== null;

/**
 * What confidence is told by. By which rule a figure goes on speaking of another, by measure, bound, axis, a lent unit, a
 * kind that is carried on and by how many figures a sentence has, it was no surer in texts that were left out of the fit.
 */
export const features: readonly Feature[] = [
  {name: "few words name it", holds: (_, {words}) => words < ENOUGH},
  {name: "six words or more name it", holds: (_, {words, carried}) => words >= MANY && !carried},
  {name: "goes on speaking of another", holds: (_, {carried}) => carried},
  {name: "the place of the sentence before", holds: ({place_route}) => place_route === "before"},
  {name: "the place is inferred, or none", holds: (row) => !isPlacedNear(row) || !isListedPlace(row)},
  {name: "the time is its own", holds: ({period_route}) => SUREST_TIMES.has(period_route)},
  {name: "the time of something else", holds: ({period_route}) => FAR_TIMES.has(period_route)},
  {
    name: "named, placed and dated beside it",
    holds: (row, {words}) => words >= ENOUGH && isPlacedNear(row) && isListedPlace(row) && isTimedNear(row)
  },
  {name: "aimed at or planned", holds: ({value_kind: kind}) => kind === "target" || kind === "plan"},
  {name: "a percentage", holds: ({unit_measure: unit}) => unit === "percent" || unit === "percentage_point"},
  {name: "a number, a day or a year", holds: ({unit_measure: unit}) => ["ordinal", "year", "date"].includes(unit)}
];

/** Which of them hold, 1 or 0, in their order. */
export const featuresOf = (row: Unsure, ground: Ground): number[] =>
  features.map(({holds}) => Number(holds(row, ground)));

/** A figure of no listed indicator is compared with nothing, and nobody can say whether it is right in full. */
const UNLISTED = 0.2;

const weights = features.map(({name}) => WEIGHTS.get(name)!);

/**
 * The probability that a figure of a listed indicator is right in full: in indicator and measure, place, unit, kind, bound, the
 * days of its period, scope and what narrows it. From 0 to 1 in hundredths, by the logistic regression that `npm run calibrate`
 * fits to annotated articles; the method page shows how often it holds in articles that were left out of the fit.
 */
export function confidenceOf(row: Unsure, ground: Ground): number {
  if (row.indicator === "other") return UNLISTED;
  const odds = featuresOf(row, ground).reduce((sum, holds, i) => sum + holds * weights[i]!, BASE);
  return hundredths(1 / (1 + Math.exp(-odds)));
}

export const hundredths = (share: number): number => Math.round(share * 100) / 100;
