import {doubtOf, OF_READING, yearTold, type Doubt} from "../doubt.js";
import type {Observation} from "../../observation.js";
import type {TableRow} from "../../tables/schema.js";
import {isAgainstTheBetterWay, isFar, isToldAgain, verdictOf, type Pair} from "./pair.js";
import {isSure, type Promise} from "./promise.js";
import {COUNTED_ALIKE} from "./words.js";

/** What may have become of a promise. */
export type State = TableRow<"commitments">["state"];

/** Why a promise and what is known cannot be set against each other. */
export type Reason = NonNullable<TableRow<"commitments">["reason"]>;

/** What is known of one promise. */
export interface Evidence {
  promise: Promise;
  /** Why the promise itself says too little. */
  doubt: Reason | undefined;
  /** The result that is due, and the latest before it is; without what may not be set against the promise. */
  due: Pair | undefined;
  early: Pair | undefined;
  /** Of a promise for each year: its years, from the latest. */
  years: readonly Pair[];
  /** What seemed to answer, and why it does not. */
  refused: {pair: Pair; reason: Reason} | undefined;
  /** Where it began: the oldest figure of the same thing before the latest one. */
  baseline: Pair | undefined;
  /** The day of the newest document: until then answers would be known. */
  as_of: string | null;
}

interface PromiseDoubt {
  reason: Reason;
  when: (promise: Promise, settled: boolean) => boolean;
}

/** Why a promise says too little to be answered. */
export const promiseDoubts: readonly PromiseDoubt[] = [
  {reason: "promise_unsure", when: ({row}) => !isSure(row) || OF_READING.includes(doubtOf(row)!)},
  {reason: "promise_contradicted", when: ({row}, settled) => row.conflict_group !== null || !settled}
];

interface AnswerDoubt {
  name: string;
  /** What a reader is told; undefined where the figure is no result at all, and nothing is told of it. */
  reason: Reason | undefined;
  when: (pair: Pair, settled: boolean) => boolean;
}

const hasDoubt = ({actual}: Pair, ...doubts: Doubt[]): boolean => doubts.includes(doubtOf(actual)!);

const isOffices = ({actual}: Pair): boolean => actual.source_kind === "official";

const yearsBetween = ({asked, actual}: Pair): number =>
  (yearTold(actual) ?? 0) - (yearTold(asked) ?? yearTold(actual) ?? 0);

/** Why a figure may not be set against a promise; the first that holds. */
export const answerDoubts: readonly AnswerDoubt[] = [
  {name: "no result", reason: undefined, when: (pair) => hasDoubt(pair, "deadline", "told_before")},
  {name: "the promise told again", reason: undefined, when: isToldAgain},
  {
    name: "a plan and a result of one article and time, which are of unlike things",
    reason: undefined,
    when: ({actual, asked}) => asked.value_kind === "plan" && actual.document_id === asked.document_id
  },
  {name: "a promise not to be said aloud", reason: "promise_unsure", when: ({asked}) => asked.grade !== "A"},
  {name: "unlikely promise", reason: "promise_unlikely", when: isAgainstTheBetterWay},
  {name: "unsure", reason: "result_unsure", when: (pair) => pair.actual.grade !== "A" || hasDoubt(pair, ...OF_READING)},
  {
    name: "contradicted",
    reason: "result_contradicted",
    // What an office counts stands, whatever an article says beside it.
    when: (pair, settled) => (!isOffices(pair) && hasDoubt(pair, "contradicted")) || !settled
  },
  {
    name: "article and office",
    reason: "other_source",
    when: ({actual, asked}) => actual.source_kind !== asked.source_kind && !COUNTED_ALIKE.has(asked.indicator)
  },
  {name: "definition", reason: "other_definition", when: ({sameDefinition}) => !sameDefinition},
  {name: "about so much", reason: "about", when: ({actual}) => actual.bound === "approx"},
  {name: "long after", reason: "long_after", when: (pair) => yearsBetween(pair) > 1},
  {name: "far apart", reason: "far_apart", when: isFar}
];

/** Why a figure does not answer, or `null` where it does. */
export function refusalOf(pair: Pair, settled: boolean): AnswerDoubt | null {
  return answerDoubts.find(({when}) => when(pair, settled)) ?? null;
}

/** What is decided of a promise. */
export interface Judgement {
  state: State;
  reason: Reason | null;
  /** The name of the rule. */
  rule: string;
  /** The figures that decide it, the deciding one first. */
  answers: Observation[];
}

interface StateRule {
  name: string;
  state: State;
  when: (told: Evidence) => boolean | undefined;
  reason?: (told: Evidence) => Reason;
  answers: (told: Evidence) => (Pair | undefined)[];
}

const dueIs = ({due}: Evidence, ...verdicts: (string | undefined)[]): boolean =>
  due !== undefined && verdicts.includes(verdictOf(due));

const isReached = (pair: Pair): boolean => verdictOf(pair) === "met" || verdictOf(pair) === "as_said";

/** The years that certainly fall short of what was promised for each. */
const short = ({years}: Evidence): Pair[] => years.filter((pair) => verdictOf(pair) === "short");

const isLastYear = ({promise: {asked}, years: [last]}: Evidence): boolean =>
  last !== undefined && (asked.period_end === null || last.actual.period_end! >= asked.period_end);

const day = (row: Observation): number => Date.parse(row.period_end ?? row.period_start!);

/** How much of the way from where it began must be behind by the day of the latest figure, at an even pace; of 1. */
function paceOf({early, baseline}: Evidence): {gone: number; needed: number; certain: boolean} | undefined {
  if (!early || !baseline || early.asked.period_end === null) return undefined;
  const [from, to] = [baseline.is[0], early.promised[early.moreIsBetter === false ? 1 : 0]];
  const [began, now, due] = [day(baseline.actual), day(early.actual), day(early.asked)];
  if (from === to || began >= now || now >= due || !Number.isFinite(from)) return undefined;
  const certain = [baseline.actual, early.actual].every(({bound}) => bound === "exact");
  return {gone: (early.is[0] - from) / (to - from), needed: (now - began) / (due - began), certain};
}

/** Whether it was due before the newest document. */
const isOverdue = ({promise: {asked}, as_of}: Evidence): boolean =>
  asked.period_end !== null && as_of !== null && asked.period_end < as_of;

/** Of what was due long ago a figure from before tells nothing. */
const isOnPace = (told: Evidence): boolean | undefined => {
  const pace = isOverdue(told) ? undefined : paceOf(told);
  return pace?.certain ? pace.gone >= pace.needed : undefined;
};

/** What is decided, the first rule that holds; docs/commitments.md tells them to readers in this order. */
export const stateRules: readonly StateRule[] = [
  {
    name: "unclear promise",
    state: "not_comparable",
    when: ({doubt}) => doubt !== undefined,
    reason: ({doubt}) => doubt!,
    answers: () => []
  },
  {name: "a year fell short", state: "behind", when: (told) => short(told).length > 0, answers: (told) => short(told)},
  {
    name: "every year kept, to the last",
    state: "reached",
    when: (told) => told.years.length > 0 && told.years.every(isReached) && isLastYear(told),
    answers: ({years}) => [...years]
  },
  {
    name: "every year kept so far",
    state: "on_course",
    when: ({years}) => years.length > 0 && years.every(isReached),
    answers: ({years}) => [...years]
  },
  {name: "kept when due", state: "reached", when: (told) => dueIs(told, "met", "as_said"), answers: ({due}) => [due]},
  {name: "short when due", state: "behind", when: (told) => dueIs(told, "short"), answers: ({due}) => [due]},
  {
    name: "neither way is better",
    state: "not_comparable",
    when: (told) => dueIs(told, "more", "less"),
    reason: ({due}) => (verdictOf(due!) === "more" ? "more_than_said" : "less_than_said"),
    answers: ({due}) => [due]
  },
  {
    name: "the bounds leave it open",
    state: "not_comparable",
    when: (told) => dueIs(told, undefined),
    reason: () => "bound_open",
    answers: ({due}) => [due]
  },
  {
    name: "kept before it was due",
    state: "reached",
    when: ({early}) => early && early.asked.period_start === null && isReached(early),
    answers: ({early}) => [early]
  },
  {
    name: "there already",
    state: "on_course",
    when: ({early}) => early && isReached(early),
    answers: ({early}) => [early]
  },
  {name: "at an even pace", state: "on_course", when: (told) => isOnPace(told) === true, answers: ({early}) => [early]},
  {
    name: "below an even pace",
    state: "behind",
    when: (told) => isOnPace(told) === false,
    answers: ({early}) => [early]
  },
  {
    name: "an answer that is none",
    state: "not_comparable",
    when: ({refused, early}) => refused !== undefined && !early,
    reason: ({refused}) => refused!.reason,
    answers: ({refused}) => [refused!.pair]
  },
  {
    name: "overdue",
    state: "overdue",
    when: isOverdue,
    answers: ({early}) => [early]
  },
  {
    name: "too early to tell",
    state: "not_comparable",
    when: ({early}) => early !== undefined,
    reason: () => "too_early",
    answers: ({early}) => [early]
  },
  {name: "nothing yet", state: "nothing_yet", when: () => true, answers: () => []}
];

/** What became of a promise, by the first rule that holds. */
export function judge(told: Evidence): Judgement {
  const {state, name, reason, answers} = stateRules.find(({when}) => when(told))!;
  const actuals = answers(told).flatMap((pair) => pair?.actual ?? []);
  return {state, rule: name, reason: reason?.(told) ?? null, answers: actuals};
}
