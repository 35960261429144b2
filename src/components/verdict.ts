import type {Break} from "./comparable.js";
import {areComparable} from "./doubt.js";
import type {Figure} from "./figure.js";
import {axisEnds, axisValue} from "./panel.js";
import {periodYear} from "./period.js";
import {say} from "./say.js";
import {unitOf} from "./unit.js";

/** On which side of its promise a result lies; of what has no better way, neither. */
export type Side = "ahead" | "behind" | null;

/** How a result stands to its promise. */
export interface Verdict {
  /** Within a sentence: “chưa đạt mục tiêu”. */
  words: string;
  side: Side;
}

/**
 * A promise for later is neither kept nor broken yet; one for a year is answered by that year, one “by” a year by any after it;
 * and one without a date only by the article that made it.
 */
export function isDue(target: Figure, actual: Figure): boolean {
  if (target.period_end === null) return target.document_id === actual.document_id;
  if (actual.period_end === null) return false;
  if (target.period_start === null) return target.period_end <= actual.period_end;
  return target.period_start === actual.period_start && target.period_end === actual.period_end;
}

const reaches = ({bound}: Figure): boolean => bound === "at_least" || bound === "more_than";
const stays = ({bound}: Figure): boolean => bound === "at_most" || bound === "less_than";

const isTime = ({unit_measure}: Figure): boolean => unitOf(unit_measure).time ?? false;

/** Whether more is better on the axis; undefined where neither way is. What is promised by a year is better earlier. */
function isMoreBetter(figure: Figure, falls: boolean): boolean | undefined {
  const {direction, measure} = figure;
  if (isTime(figure)) return false;
  if (measure === "rank") return direction === "higher" ? false : undefined;
  return direction === "higher" || direction === "lower" ? (direction === "higher") !== falls : undefined;
}

type Ends = readonly [low: number, high: number];

/** What is compared: a result, its promise, both on one axis. */
interface Case {
  actual: Figure;
  target: Figure;
  is: Ends;
  promised: Ends;
  moreIsBetter: boolean | undefined;
}

interface Doubt {
  name: string;
  when: (told: Case, falls: boolean) => boolean;
}

/** A promise so many times what is, or so small a part of it, is of another thing. */
const FAR = 5;

const yearsBetween = (target: Figure, actual: Figure): number =>
  (periodYear(actual) ?? 0) - (periodYear(target) ?? periodYear(actual) ?? 0);

/** Undated articles and those of the very year may tell the promise again as if it were reached. */
const isToldAfter = (actual: Figure): boolean =>
  actual.published !== null && Number(actual.published.slice(0, 4)) > (periodYear(actual) ?? Infinity);

/** Why a promise may not be one of this very thing, or the result not its answer. */
export const promiseDoubts: readonly Doubt[] = [
  {name: "not due, or not of its time", when: ({actual, target}) => !isDue(target, actual)},
  {name: "about so much", when: ({actual}) => actual.bound === "approx"},
  {name: "long after it was due", when: ({actual, target}) => yearsBetween(target, actual) > 1},
  // “Tỷ lệ hộ nghèo phải trên 70 %” nobody promises.
  {
    name: "bound against the better way",
    when: ({target, moreIsBetter}) =>
      (moreIsBetter === false && reaches(target)) || (moreIsBetter === true && stays(target))
  },
  {
    name: "far apart",
    when: ({actual, target}, falls) => {
      const [a, b] = [axisValue(actual, falls), axisValue(target, falls)];
      return !isTime(actual) && Math.max(a, b) > FAR * Math.min(a, b);
    }
  },
  {
    name: "the promise told again",
    when: ({actual, is, promised}) => is[0] === promised[0] && is[1] === promised[1] && !isToldAfter(actual)
  }
];

interface VerdictRule {
  words: () => string;
  side: Side;
  when: (told: Case) => boolean;
}

const kept = (): string => say("đạt mục tiêu", "meets the target");
const missed = (): string => say("chưa đạt mục tiêu", "misses the target");

/** A promise of so much, no more and no less. */
const isPlain = ({target}: Case): boolean => !reaches(target) && !stays(target) && target.bound !== "approx";

/** Whether a promise asks for its value or more; undefined where it only names the value. */
const asksForMore = (told: Case): boolean | undefined =>
  reaches(told.target) ? true : stays(told.target) ? false : isPlain(told) ? told.moreIsBetter : undefined;

/** How what is stands to what was promised; the first that holds beyond doubt. */
const verdicts: readonly VerdictRule[] = [
  {words: kept, side: "ahead", when: (told) => asksForMore(told) === true && told.is[0] >= told.promised[0]},
  {words: missed, side: "behind", when: (told) => asksForMore(told) === true && told.is[1] < told.promised[0]},
  {words: kept, side: "ahead", when: (told) => asksForMore(told) === false && told.is[1] <= told.promised[1]},
  {words: missed, side: "behind", when: (told) => asksForMore(told) === false && told.is[0] > told.promised[1]},
  {
    words: () => say("nhiều hơn mục tiêu", "more than the target"),
    side: null,
    when: (told) => isPlain(told) && told.moreIsBetter === undefined && told.is[0] > told.promised[1]
  },
  {
    words: () => say("ít hơn mục tiêu", "less than the target"),
    side: null,
    when: (told) => isPlain(told) && told.moreIsBetter === undefined && told.is[1] < told.promised[0]
  },
  {
    words: () => say("đúng mục tiêu", "as the target"),
    side: null,
    when: ({target, is, promised}) => target.bound === "exact" && is[0] === promised[0] && is[1] === promised[1]
  }
];

/** A bound on what is leaves its other side open. */
function certainEnds(actual: Figure, falls: boolean): Ends {
  const [low, high] = axisEnds(actual, falls);
  return [stays(actual) ? -Infinity : low, reaches(actual) ? Infinity : high];
}

interface JudgeOptions {
  /** Both are falls, told by their size. */
  falls: boolean;
  breaks?: readonly Break[];
}

/** How what is stands to what was promised for it; undefined where it is not due or not certain. */
export function judge(actual: Figure, target: Figure, {falls, breaks = []}: JudgeOptions): Verdict | undefined {
  const told: Case = {
    ...{actual, target, is: certainEnds(actual, falls), promised: axisEnds(target, falls)},
    moreIsBetter: isMoreBetter(target, falls)
  };
  if (!areComparable(actual, target, breaks) || promiseDoubts.some(({when}) => when(told, falls))) return undefined;
  const rule = verdicts.find(({when}) => when(told));
  return rule && {words: rule.words(), side: rule.side};
}
