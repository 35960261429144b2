import {lengthOf, type Break} from "./comparable.js";
import type {Figure} from "./figure.js";
import {groupBy} from "./group.js";
import {say} from "./say.js";
import {byNewest, settled, thingKey} from "./thing.js";
import {isDue, judge, type Side} from "./verdict.js";

/** A target or plan of a place, and what the same thing has come to. */
export interface Pledge {
  promise: Figure;
  /** What answers it; before it is due, the latest there is. */
  actual?: Figure;
  /** “chưa đạt mục tiêu”, where it is due and beyond doubt. */
  verdict?: string;
  /** On which side of the promise it is, where it is judged and has a better way. */
  side?: Side;
}

const isPromise = ({value_kind}: Figure): boolean => value_kind === "target" || value_kind === "plan";

/** Sums and averages of several years are not what a promise “by” a year is about. */
const isLong = (figure: Figure): boolean => lengthOf(figure).endsWith("years");

/** What is known of a promise is from before it is due. */
export const isOnTheWay = (actual: Figure, promise: Figure): boolean =>
  actual.period_end !== null &&
  promise.period_end !== null &&
  actual.period_end < promise.period_end &&
  (promise.period_start === null ? !isLong(actual) : lengthOf(actual) === lengthOf(promise));

/** A promise for each year is not answered by a figure of each month; often only one of the two says which it is. */
const isAsOften = (a: Figure, b: Figure): boolean => a.freq === b.freq || a.freq === null || b.freq === null;

function answer(promise: Figure, all: readonly Figure[]): Figure | undefined {
  const actuals = all.filter((actual) => isAsOften(actual, promise));
  const due = actuals.find((actual) => isDue(promise, actual));
  return due ?? actuals.filter((actual) => isOnTheWay(actual, promise)).sort(byNewest)[0];
}

function pledgeOf(promise: Figure, actuals: readonly Figure[], breaks: readonly Break[]): Pledge {
  const actual = answer(promise, actuals);
  if (!actual) return {promise};
  const falls = [actual, promise].every(({obs_value}) => obs_value! <= 0);
  const verdict = promise.value_kind === "target" ? judge(actual, promise, {falls, breaks}) : undefined;
  return {promise, actual, ...(verdict && {verdict: verdict.words, side: verdict.side})};
}

/** How much a pledge says: one that can be judged, one under way, one of which only the promise is known. */
const weight = ({actual, verdict}: Pledge): number => (verdict ? 2 : actual ? 1 : 0);

/** Every promise of a place beside what became of it: same indicator, qualifier, measure, unit and body. */
export function pledgesOf(figures: readonly Figure[], breaks: readonly Break[] = []): Pledge[] {
  const things = groupBy(settled(figures), thingKey);
  return [...things.values()]
    .flatMap((same) => {
      const actuals = same.filter(({value_kind}) => value_kind === "actual");
      return same.filter(isPromise).map((promise) => pledgeOf(promise, actuals, breaks));
    })
    .sort((a, b) => weight(b) - weight(a) || byNewest(a.promise, b.promise));
}

/** How a pledge stands, in words. */
export function sayPledge({promise, actual, verdict}: Pledge): string {
  if (verdict) return verdict;
  if (!actual) return say("chưa thấy kết quả", "no result found");
  return isOnTheWay(actual, promise)
    ? say("số gần nhất trước hạn", "the latest before it is due")
    : say("chưa đủ để kết luận", "not enough to judge");
}
