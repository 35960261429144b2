import {daysOf, isLong} from "../../dimensions/period/length.js";
import type {Observation} from "../../observation.js";
import {pairOf, type PairContext, type Pair} from "./pair.js";
import {promiseDoubts, refusalOf, type Evidence} from "./rules.js";
import {isAverage, type Promise} from "./promise.js";

/** The figures of one thing of one place. */
export interface Same {
  actuals: readonly Observation[];
  baselines: readonly Observation[];
  /** Of which the articles tell but one value. */
  settled: ReadonlySet<Observation>;
}

const isOfAYear = (row: Observation): boolean =>
  (row.freq === "A" && !isLong(row)) || Math.round((daysOf(row) ?? 0) / 30) === 12;

/** Stretches as long as each other, to the days by which months and years differ. */
const isAsLong = (a: Observation, b: Observation): boolean => {
  const [mine, other] = [daysOf(a), daysOf(b)];
  return mine === undefined || other === undefined ? mine === other : Math.abs(mine - other) <= Math.max(3, mine / 60);
};

/** A promise for each year is not answered by a figure of each month; often only one of the two says which it is. */
const isAsOften = (a: Observation, b: Observation): boolean => a.freq === b.freq || a.freq === null || b.freq === null;

/**
 * A promise for a year is answered by that year, one “by” a year by any after it, though not by sums of several, and one
 * without a date only by the article that made it.
 */
export function isDue(asked: Observation, actual: Observation): boolean {
  if (asked.period_end === null) return asked.document_id === actual.document_id;
  if (actual.period_end === null) return false;
  if (asked.period_start === null) return asked.period_end <= actual.period_end && !isLong(actual);
  return asked.period_start === actual.period_start && asked.period_end === actual.period_end;
}

/** From before it is due, and as long; the sum of one term says nothing of the next. */
const isOnTheWay = (asked: Observation, actual: Observation): boolean =>
  actual.period_end !== null &&
  asked.period_end !== null &&
  actual.period_end < asked.period_end &&
  !isLong(actual) &&
  (asked.period_start === null || isAsLong(actual, asked));

/** What was known when a promise was made is where it began, and no answer; of an undated article's that may be so of anything. */
const wasKnown = (asked: Observation, actual: Observation): boolean =>
  asked.as_of === null || actual.period_end! <= asked.as_of;

/** A year of those for which a promise for each year was made. */
const isYearOf = ({asked, yearly, average}: Promise, actual: Observation): boolean =>
  yearly &&
  !average &&
  isOfAYear(actual) &&
  (asked.period_end === null
    ? asked.document_id === actual.document_id
    : actual.period_end! <= asked.period_end && (asked.period_start ?? asked.as_of ?? "9") <= actual.period_start!);

const byNewest = (a: Pair, b: Pair): number =>
  (b.actual.period_end ?? "").localeCompare(a.actual.period_end ?? "") || newer(a.actual, b.actual);

const newer = (a: Observation, b: Observation): number =>
  (b.as_of ?? "").localeCompare(a.as_of ?? "") || b.confidence - a.confidence;

/** By a date, the first figure that is due says whether it was kept; without one, the newest of its article. */
const byDue = (a: Pair, b: Pair): number => (a.asked.period_end === null ? byNewest(a, b) : byNewest(b, a));

/** All that is known of a promise. */
export function evidenceOf(promise: Promise, same: Same, known: PairContext, as_of: string | null): Evidence {
  const {asked} = promise;
  const isSettled = (row: Observation): boolean => same.settled.has(row);
  const pairs = same.actuals
    .filter((actual) => actual !== promise.row && isAsOften(asked, actual))
    // One year keeps no average, and breaks none.
    .filter((actual) => !promise.average || isAverage(actual))
    .map((actual) => pairOf(promise, actual, known));
  const isFit = (pair: Pair): boolean => refusalOf(pair, isSettled(pair.actual)) === null;
  const isDueOnce = !promise.yearly || promise.average;
  const due = pairs.filter(({actual}) => isDueOnce && isDue(asked, actual)).sort(byDue);
  const onTheWay = pairs.filter(({actual}) => isOnTheWay(asked, actual)).sort(byNewest);
  const early = onTheWay.filter(({actual}) => !wasKnown(asked, actual));
  const years = pairs.filter(({actual}) => isYearOf(promise, actual)).sort(byNewest);
  const before = [
    ...onTheWay.filter(({actual}) => wasKnown(asked, actual)),
    ...same.baselines.map((row) => pairOf(promise, row, known))
  ];
  return {
    ...{promise, as_of},
    doubt: promiseDoubts.find(({when}) => when(promise, isSettled(promise.row)))?.reason,
    due: due.find(isFit),
    early: early.find(isFit),
    years: years.filter(isFit),
    refused: refusedOf([...due, ...years, ...early], isSettled),
    baseline:
      before.find(({actual, sameDefinition}) => sameDefinition && isSettled(actual)) ?? early.filter(isFit).at(-1)
  };
}

/** The first figure that seems to answer and may not, with a reason that a reader is told. */
function refusedOf(pairs: readonly Pair[], isSettled: (row: Observation) => boolean): Evidence["refused"] {
  for (const pair of pairs) {
    const reason = refusalOf(pair, isSettled(pair.actual))?.reason;
    if (reason) return {pair, reason};
  }
  return undefined;
}
