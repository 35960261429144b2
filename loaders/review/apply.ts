import type {Commitment} from "../commitment/commitments.js";
import {STATES, type State} from "../commitment/rules.js";
import {BOUNDS, VALUE_KINDS, type Observation} from "../observation.js";
import {parsePeriod} from "../official/period.js";
import {timePeriod} from "../period/rules.js";
import type {Place} from "../place/list.js";
import {quarantine, Unreadable, type Quarantine} from "../quarantine.js";
import type {Review} from "./file.js";

/** What a correction may say of a figure. */
export interface Lists {
  places: ReadonlyMap<string, Place>;
  indicators: ReadonlySet<string>;
}

type Said = Partial<Observation>;

type Reading = (value: unknown, lists: Lists) => Said | undefined;

const numeric =
  (column: "obs_value" | "obs_value_max"): Reading =>
  (value) =>
    typeof value === "number" && Number.isFinite(value) ? {[column]: value} : undefined;

const textual =
  (column: "qualifier" | "unit_measure" | "org"): Reading =>
  (value) =>
    value === null || typeof value === "string" ? ({[column]: value} as Said) : undefined;

const listed =
  (column: keyof Observation, values: readonly string[]): Reading =>
  (value) =>
    values.includes(value as string) ? {[column]: value} : undefined;

/** The columns that a reviewer may correct, and what else follows from them. */
export const corrections: Record<string, Reading> = {
  obs_value: numeric("obs_value"),
  obs_value_max: numeric("obs_value_max"),
  bound: listed("bound", BOUNDS),
  value_kind: listed("value_kind", VALUE_KINDS),
  qualifier: textual("qualifier"),
  unit_measure: textual("unit_measure"),
  org: textual("org"),
  indicator: (value, {indicators}) =>
    indicators.has(value as string) || value === "other" ? {indicator: value as string} : undefined,
  ref_area: (value, {places}) => {
    const place = places.get(value as string);
    return place && {ref_area: place.place_id, ref_area_path: place.path};
  },
  time_period: (value) => {
    const period = parsePeriod(String(value));
    const {start, end} = period ?? {};
    return period && {time_period: timePeriod(period), period_start: start ?? null, period_end: end ?? null};
  }
};

const VERDICTS = {accept: "accepted", correct: "corrected", reject: "rejected"} as const;

const wrong = (vi: string, en: string): Unreadable => new Unreadable("review", null, [vi, en]);

function correctedBy({correct, observation}: Review, lists: Lists): Said {
  return Object.entries(correct).reduce<Said>((said, [column, value]) => {
    const told = corrections[column]?.(value, lists);
    if (!told)
      throw wrong(
        `mục “${column}” của con số ${observation} không sửa được thành “${value}”; các mục sửa được: ${Object.keys(corrections).join(", ")}`,
        `“${column}” of ${observation} cannot be “${value}”; what can be corrected: ${Object.keys(corrections).join(", ")}`
      );
    return {...said, ...told};
  }, {});
}

function reviewed(row: Observation, review: Review, lists: Lists): Observation {
  const verdict = VERDICTS[review.verdict as keyof typeof VERDICTS];
  if (!verdict)
    throw wrong(
      `con số ${review.observation}: verdict phải là accept, correct hoặc reject`,
      `${review.observation}: the verdict is accept, correct or reject`
    );
  const said = verdict === "corrected" ? correctedBy(review, lists) : {};
  const told = verdict === "rejected" ? {} : {obs_status: "A" as const, confidence: 1};
  return {...row, ...said, ...told, review: verdict};
}

interface Applied<T> {
  rows: T[];
  quarantine: Quarantine[];
}

/** Puts reviews to the rows they name; one that is wrong, or names no row, changes nothing and is told of. */
function applyAll<T>(
  rows: readonly T[],
  reviews: readonly Review[],
  {
    idOf,
    named,
    apply
  }: {idOf: (row: T) => string; named: (review: Review) => string; apply: (row: T, review: Review) => T}
): Applied<T> {
  const known = new Map(rows.map((row) => [idOf(row), row]));
  const left: Quarantine[] = [];
  for (const review of reviews)
    try {
      const row = known.get(named(review));
      if (!row)
        throw wrong(
          `không có mã ${named(review)}; câu có thể đã đổi`,
          `there is no ${named(review)}; its sentence may have changed`
        );
      known.set(named(review), apply(row, review));
    } catch (error) {
      left.push(quarantine(review.file, error));
    }
  return {rows: rows.map((row) => known.get(idOf(row))!), quarantine: left};
}

/** The figures as their reviewers leave them. */
export const reviewFigures = (
  observations: readonly Observation[],
  reviews: readonly Review[],
  lists: Lists
): Applied<Observation> =>
  applyAll(
    observations,
    reviews.filter(({commitment}) => commitment === undefined),
    {
      idOf: ({observation_id}) => observation_id,
      named: ({observation}) => observation ?? "?",
      apply: (row, review) => reviewed(row, review, lists)
    }
  );

function overridden(row: Commitment, {state, reason, by, commitment}: Review): Commitment {
  if (!STATES.includes(state as State))
    throw wrong(
      `cam kết ${commitment}: state phải là một trong ${STATES.join(", ")}`,
      `${commitment}: the state is one of ${STATES.join(", ")}`
    );
  if (!reason || !by)
    throw wrong(`cam kết ${commitment}: cần reason và by`, `${commitment}: give a reason and by whom`);
  return {...row, state: state as State, reason: null, review: "overridden", reviewed_by: by, review_note: reason};
}

/** The commitments with the states that a publisher knows better. */
export const reviewCommitments = (
  commitments: readonly Commitment[],
  reviews: readonly Review[]
): Applied<Commitment> =>
  applyAll(
    commitments,
    reviews.filter(({commitment}) => commitment !== undefined),
    {idOf: ({commitment_id}) => commitment_id, named: ({commitment}) => commitment!, apply: overridden}
  );
