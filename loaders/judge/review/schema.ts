import {
  fields,
  isMap,
  maybe,
  needs,
  number,
  oneOf,
  optional,
  orNull,
  read,
  text,
  together,
  type Schema
} from "../../check/schema.js";
import type {State} from "../commitment/rules.js";
import type {Observation} from "../../observation.js";
import {BOUNDS, STATES, VALUE_KINDS} from "../../tables/schema.js";
import {parsePeriod} from "../../dimensions/period/parse-period.js";
import {placeId} from "../../places/id.js";
import type {Place} from "../../places/list.js";
import {UNIT_CODES} from "../../dimensions/unit/words.js";

/** What a review may speak of. */
export interface ReviewLists {
  places: ReadonlyMap<string, Place>;
  /** Codes of indicators. */
  indicators: ReadonlySet<string>;
}

export const VERDICTS = {accept: "accepted", correct: "corrected", reject: "rejected"} as const;
export type Verdict = keyof typeof VERDICTS;

/** Columns with what they should say; a place_id and a period as it is written, from which other columns follow. */
export type Correction = Partial<
  Pick<
    Observation,
    | "obs_value"
    | "obs_value_max"
    | "bound"
    | "value_kind"
    | "qualifier"
    | "unit_measure"
    | "org"
    | "indicator"
    | "ref_area"
    | "time_period"
  >
>;

interface Signed {
  reason: string | null;
  by: string | null;
}

/** What a publisher says of one figure. */
export interface FigureReview extends Signed {
  observation: string;
  verdict: Verdict;
  /** Null where the verdict is no correction. */
  correct: Correction | null;
}

/** What a publisher knows better of one commitment; the reason and the name are shown with it. */
export interface CommitmentReview {
  commitment: string;
  state: State;
  reason: string;
  by: string;
}

/** The fields that are ids: codes that YAML would now and then take for numbers (5e1234567890). */
export const IDS = ["observation", "commitment"];

const override: Schema<CommitmentReview> = fields({commitment: text, state: oneOf(STATES), reason: text, by: text});

const correctionOf = ({places, indicators}: ReviewLists) =>
  fields({
    ...{obs_value: optional(number), obs_value_max: optional(number)},
    ...{bound: optional(oneOf(BOUNDS)), value_kind: optional(oneOf(VALUE_KINDS))},
    ...{qualifier: orNull(text), unit_measure: optional(oneOf(UNIT_CODES)), org: orNull(text)},
    ...{indicator: optional(oneOf([...indicators, "other"])), ref_area: optional(placeId(places))},
    time_period: optional(
      read(
        (period) => (parsePeriod(period) ? period : undefined),
        "viết 2018, 2018-06 hoặc 2016/2020",
        "write 2018, 2018-06 or 2016/2020"
      )
    )
  }) as unknown as Schema<Correction>;

/** A correction says what is to be corrected, and nothing else does. */
function unlikeVerdict({verdict, correct}: Record<string, unknown>): {field: string; todo: string} | undefined {
  const says = isMap(correct) && Object.keys(correct).length > 0;
  if (verdict === "correct" && (correct === undefined || correct === null || (isMap(correct) && !says)))
    return {
      field: "verdict",
      todo: needs("ghi thêm mục “correct” với điều cần sửa", "add the field “correct” with what is to be corrected")
    };
  if (says && (verdict === "accept" || verdict === "reject"))
    return {
      field: "correct",
      todo: needs("bỏ mục này, hoặc viết verdict: correct", "leave it out, or write verdict: correct")
    };
  return undefined;
}

const figureOf = (lists: ReviewLists) =>
  together(
    fields({
      ...{observation: text, verdict: oneOf(Object.keys(VERDICTS) as Verdict[])},
      ...{correct: maybe(correctionOf(lists)), reason: maybe(text), by: maybe(text)}
    }),
    unlikeVerdict
  ) as Schema<FigureReview>;

/** What a review may say, by what it is of. */
export const schemasOf = (lists: ReviewLists) => ({figure: figureOf(lists), override});
export type Schemas = ReturnType<typeof schemasOf>;

/** Whether a review speaks of a commitment: its fields tell. */
export const isOverride = (row: unknown): boolean => isMap(row) && ("commitment" in row || "state" in row);
