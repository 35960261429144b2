import type {Commitment} from "../commitment/commitments.js";
import type {Observation} from "../../observation.js";
import {parsePeriod} from "../../dimensions/period/parse-period.js";
import {timePeriod} from "../../dimensions/period/rules.js";
import type {Place} from "../../places/list.js";
import {quarantine, Unreadable, type Quarantine} from "../../check/quarantine.js";
import type {ReviewAtLine, Reviews} from "./file.js";
import {VERDICTS, type CommitmentReview, type Correction, type FigureReview} from "./schema.js";

type Places = ReadonlyMap<string, Place>;

/** The columns that a correction says, and those that follow from them. */
function correctedBy({ref_area, time_period, ...plain}: Correction, places: Places): Partial<Observation> {
  return {
    ...plain,
    ...(ref_area ? {ref_area, ref_area_path: places.get(ref_area)!.path} : {}),
    ...(time_period ? datesOf(time_period) : {})
  };
}

function datesOf(written: string): Partial<Observation> {
  const period = parsePeriod(written)!;
  return {time_period: timePeriod(period), period_start: period.start, period_end: period.end};
}

function reviewed(row: Observation, {verdict, correct}: FigureReview, places: Places): Observation {
  const said = correct ? correctedBy(correct, places) : {};
  const told = verdict === "reject" ? {} : {obs_status: "A" as const, confidence: 1};
  return {...row, ...said, ...told, review: VERDICTS[verdict]};
}

interface Applied<T> {
  rows: T[];
  quarantine: Quarantine[];
}

/**
 * Puts reviews to the rows that they name. One that names none changes nothing, nor does one of a row that a later one speaks of;
 * both are told of.
 */
function applyAll<T, R extends ReviewAtLine>(
  rows: readonly T[],
  reviews: readonly R[],
  {idOf, named, apply}: {idOf: (row: T) => string; named: (review: R) => string; apply: (row: T, review: R) => T}
): Applied<T> {
  const known = new Set(rows.map(idOf));
  const last = new Map(reviews.map((review) => [named(review), review]));
  const left = reviews.flatMap((review) => {
    const [id, after] = [named(review), last.get(named(review))!];
    const wrong = !known.has(id) ? nameless(id, review) : review !== after ? overruled(id, review, after) : undefined;
    return wrong ? [quarantine(review.file, wrong)] : [];
  });
  const reviewOf = (row: T): R | undefined => last.get(idOf(row));
  return {rows: rows.map((row) => (reviewOf(row) ? apply(row, reviewOf(row)!) : row)), quarantine: left};
}

const overruled = (id: string, {line}: ReviewAtLine, after: ReviewAtLine): Unreadable =>
  new Unreadable("review", line, [
    `mã ${id} được duyệt lại ở ${after.file}, dòng ${after.line}, và phần sau ấy được dùng; hãy bỏ một trong hai`,
    `${id} is reviewed again in ${after.file}, line ${after.line}, and that later review is used; leave one of the two out`
  ]);

const nameless = (id: string, {line}: ReviewAtLine): Unreadable =>
  new Unreadable("review", line, [
    `không có mã ${id}; câu có thể đã đổi, hãy lấy lại mã ở trang của câu hoặc bỏ phần duyệt này`,
    `there is no ${id}; its sentence may have changed: take its id from the sentence’s page again, or leave the review out`
  ]);

/** The figures as their reviewers leave them. */
export const reviewFigures = (
  observations: readonly Observation[],
  reviews: Reviews["figures"],
  places: Places
): Applied<Observation> =>
  applyAll(observations, reviews, {
    idOf: ({observation_id}) => observation_id,
    named: ({observation}) => observation,
    apply: (row, review) => reviewed(row, review, places)
  });

const overridden = (row: Commitment, {state, reason, by}: CommitmentReview): Commitment => ({
  ...row,
  ...{state, reason: null, review: "overridden", reviewed_by: by, review_note: reason}
});

/** The commitments with the states that a publisher knows better. */
export const reviewCommitments = (
  commitments: readonly Commitment[],
  reviews: Reviews["commitments"]
): Applied<Commitment> =>
  applyAll(commitments, reviews, {
    idOf: ({commitment_id}) => commitment_id,
    named: ({commitment}) => commitment,
    apply: overridden
  });
