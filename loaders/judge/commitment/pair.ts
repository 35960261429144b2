import {yearTold} from "../doubt.js";
import type {Break} from "../../indicator/breaks.js";
import type {Indicator} from "../../indicator/list.js";
import type {Observation} from "../../observation.js";
import {isTime, type Promise} from "./promise.js";

export type Ends = readonly [low: number, high: number];

/** A result beside a promise, both on one axis. */
export interface Pair {
  actual: Observation;
  asked: Observation;
  /** The values that a result leaves open. */
  is: Ends;
  promised: Ends;
  /** Undefined where neither way is better. */
  moreIsBetter: boolean | undefined;
  /** Counted by one definition, as far as both say when. */
  sameDefinition: boolean;
}

export const reaches = ({bound}: Observation): boolean => bound === "at_least" || bound === "more_than";
export const stays = ({bound}: Observation): boolean => bound === "at_most" || bound === "less_than";

/** A fall is told by its size: its bound is that of the size. */
const size = (value: number, falls: boolean): number => (falls ? Math.abs(value) : value);

function endsOf({obs_value, obs_value_max}: Observation, falls: boolean): Ends {
  const [a, b] = [size(obs_value!, falls), size(obs_value_max ?? obs_value!, falls)];
  return a <= b ? [a, b] : [b, a];
}

/** A bound on what is leaves its other side open. */
function certainEnds(actual: Observation, falls: boolean): Ends {
  const [low, high] = endsOf(actual, falls);
  return [stays(actual) ? -Infinity : low, reaches(actual) ? Infinity : high];
}

/** What is promised by a year is better earlier; a rank of what should be high is better small. */
function isMoreBetter(
  row: Observation,
  direction: Indicator["direction"] | undefined,
  falls: boolean
): boolean | undefined {
  if (isTime(row)) return false;
  if (row.measure === "rank") return direction === "higher" ? false : undefined;
  return direction === "higher" || direction === "lower" ? (direction === "higher") !== falls : undefined;
}

/** What must be known beside the figures themselves. */
export interface PairContext {
  indicators: ReadonlyMap<string, Indicator>;
  breaks: readonly Break[];
}

/** Which definition was in force over a figure's time: “1”, or “0–1” across a change; undefined where it has no time. */
export function definitionOf(
  {indicator, period_start, period_end}: Observation,
  breaks: readonly Break[]
): string | undefined {
  const to = period_end ?? period_start;
  if (!to) return undefined;
  const days = breaks.filter((each) => each.indicator === indicator).map(({break_date}) => break_date);
  const before = (day: string): number => days.filter((each) => each <= day).length;
  return `${before(period_start ?? to)}–${before(to)}`;
}

/** A promise “by” a year is by the definition of that year's end, and so is what is known on a day. */
function isOneDefinition(a: Observation, b: Observation, breaks: readonly Break[]): boolean {
  const [mine, other] = [definitionOf(a, breaks), definitionOf(b, breaks)];
  return mine === undefined || other === undefined || mine === other;
}

export function pairOf({asked}: Promise, actual: Observation, {indicators, breaks}: PairContext): Pair {
  const falls = actual.obs_value! <= 0 && asked.obs_value! <= 0 && asked.measure !== "level";
  return {
    ...{actual, asked, is: certainEnds(actual, falls), promised: endsOf(asked, falls)},
    moreIsBetter: isMoreBetter(asked, indicators.get(asked.indicator)?.direction, falls),
    sameDefinition: isOneDefinition(actual, asked, breaks)
  };
}

export type PairVerdict = "met" | "short" | "more" | "less" | "as_said";

/** A promise of so much, no more and no less. */
const isPlain = ({asked}: Pair): boolean => !reaches(asked) && !stays(asked) && asked.bound !== "approx";

/** Whether a promise asks for its value or more; undefined where it only names the value. */
const asksForMore = (pair: Pair): boolean | undefined =>
  reaches(pair.asked) ? true : stays(pair.asked) ? false : isPlain(pair) ? pair.moreIsBetter : undefined;

interface VerdictRule {
  verdict: PairVerdict;
  when: (pair: Pair) => boolean;
}

/** “Dưới 5%” is kept by “dưới 5%”, and by 5% perhaps. */
const isOpen = ({asked, actual}: Pair): boolean =>
  ["more_than", "less_than"].includes(asked.bound) && actual.bound !== asked.bound;

const isMoreThan = (pair: Pair, value: number, than: number): boolean =>
  value > than || (value === than && !isOpen(pair));

/** How a result stands to a promise; the first that holds whatever the bounds leave open. */
const verdicts: readonly VerdictRule[] = [
  {verdict: "met", when: (pair) => asksForMore(pair) === true && isMoreThan(pair, pair.is[0], pair.promised[0])},
  {verdict: "short", when: (pair) => asksForMore(pair) === true && pair.is[1] < pair.promised[0]},
  {verdict: "met", when: (pair) => asksForMore(pair) === false && isMoreThan(pair, pair.promised[1], pair.is[1])},
  {verdict: "short", when: (pair) => asksForMore(pair) === false && pair.is[0] > pair.promised[1]},
  {
    verdict: "more",
    when: (pair) => isPlain(pair) && pair.moreIsBetter === undefined && pair.is[0] > pair.promised[1]
  },
  {
    verdict: "less",
    when: (pair) => isPlain(pair) && pair.moreIsBetter === undefined && pair.is[1] < pair.promised[0]
  },
  {
    verdict: "as_said",
    when: ({asked, is, promised}) => asked.bound === "exact" && is[0] === promised[0] && is[1] === promised[1]
  }
];

/** Undefined where the bounds leave it open. */
export const verdictOf = (pair: Pair): PairVerdict | undefined => verdicts.find(({when}) => when(pair))?.verdict;

/** A promise so many times what is, or so small a part of it, is of another thing. */
const FAR = 5;

const largest = (ends: Ends): number => Math.max(...ends.filter(Number.isFinite).map(Math.abs));

/** Where nothing is to be left, everything is far from it. */
export const isFar = ({actual, asked, is, promised}: Pair): boolean => {
  const [a, b] = [largest(is), largest(promised)];
  return !isTime(actual) && asked.obs_value !== 0 && Math.max(a, b) > FAR * Math.min(a, b);
};

/** “Tỷ lệ hộ nghèo phải trên 70 %” nobody promises. */
export const isAgainstTheBetterWay = ({asked, moreIsBetter}: Pair): boolean =>
  (moreIsBetter === false && reaches(asked)) || (moreIsBetter === true && stays(asked));

/** Undated articles and those of the very year may tell the promise again as if it were reached; an office tells none. */
const isToldAfter = (actual: Observation): boolean =>
  actual.source_kind === "official" ||
  (actual.as_of !== null && Number(actual.as_of.slice(0, 4)) > (yearTold(actual) ?? Infinity));

export const isToldAgain = ({actual, is, promised}: Pair): boolean =>
  is[0] === promised[0] && is[1] === promised[1] && !isToldAfter(actual);
