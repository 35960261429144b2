import {lengthOf} from "./comparable.js";
import type {Figure} from "../rows/figure.js";
import {periodYear} from "../words/period.js";
import {acrossMeasures, placeKey} from "./subject.js";

type Interval = readonly [low: number, high: number];

const intervalOf = ({low, high}: Figure): Interval => [low ?? -Infinity, high ?? Infinity];

const meet = (one: Interval, other: Interval): boolean => one[1] >= other[0] && other[1] >= one[0];

const DAY = 24 * 60 * 60 * 1000;

/** Right before it, and for as long. */
const isPeriodBefore = (earlier: Figure, {period_start, ...later}: Figure): boolean =>
  earlier.period_end !== null &&
  period_start !== null &&
  Date.parse(period_start) - Date.parse(earlier.period_end) === DAY &&
  lengthOf(earlier) === lengthOf({period_start, ...later});

const isYearBefore = (earlier: Figure, later: Figure): boolean => periodYear(earlier) === periodYear(later)! - 1;

/** Whether an earlier figure is of the time that a move is told from. */
function isOfBase(earlier: Figure, {base, ...move}: Figure): boolean {
  if (base === "previous_period") return isPeriodBefore(earlier, {base, ...move});
  if (base === "previous_year") return isYearBefore(earlier, {base, ...move});
  return periodYear(earlier) === Number(base);
}

interface MoveRule {
  name: string;
  when: (move: Figure, figure: Figure) => boolean;
  /** The values from which it led to the figure's. */
  from: (to: Interval, by: Interval) => Interval;
}

const quotient = ([low, high]: Interval, [least, most]: Interval): Interval =>
  low >= 0 && least > 0 ? [low / most, high / least] : [-Infinity, Infinity];

/** In order; the first that holds. */
export const moveRules: readonly MoveRule[] = [
  {name: "so many times as much", when: ({measure}) => measure === "multiple", from: quotient},
  {
    name: "so much percent more",
    when: ({measure, unit_measure}) => measure === "growth" && unit_measure === "percent",
    from: (to, [low, high]) => quotient(to, [1 + low / 100, 1 + high / 100])
  },
  {
    name: "so many more",
    when: ({measure, unit_measure}, {unit_measure: unit}) =>
      measure === "change" && unit_measure === (unit === "percent" ? "percentage_point" : unit),
    from: ([low, high], [least, most]) => [low - most, high - least]
  }
];

/** What the figure's own sentence says of how it came to be, in the time of the figure. */
const isItsMove = (move: Figure, figure: Figure): boolean =>
  move !== figure &&
  move.document_id === figure.document_id &&
  move.quote_start === figure.quote_start &&
  move.obs_value !== null &&
  placeKey(move) === placeKey(figure) &&
  move.org === figure.org &&
  move.period_start === figure.period_start &&
  move.period_end === figure.period_end &&
  !move.remarks.includes("yearly") &&
  acrossMeasures(move) === acrossMeasures(figure);

/**
 * Whether an earlier value can be the one from which a figure came, by all that its own sentence says: beside “1,725 triệu tỷ
 * đồng, bằng 1,65 lần 5 năm liền trước” another article's 1,4 triệu tỷ of those years is of something else.
 */
export const mayComeFrom = (figure: Figure, earlier: Figure, figures: readonly Figure[]): boolean =>
  figure.measure !== "level" ||
  figures
    .filter((move) => isItsMove(move, figure) && isOfBase(earlier, move))
    .every((move) => {
      const rule = moveRules.find(({when}) => when(move, figure));
      return !rule || meet(rule.from(intervalOf(figure), intervalOf(move)), intervalOf(earlier));
    });
