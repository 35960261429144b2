import type {TableRow} from "../../tables/schema.js";
import {group} from "d3";
import {createHash} from "node:crypto";
import {placeKey, type Observation} from "../../observation.js";
import {acrossEras} from "../../subject/subject.js";
import {evidenceOf, type Same} from "./answers.js";
import type {PairContext} from "./pair.js";
import {promiseOf, type Promise} from "./promise.js";
import {judge} from "./rules.js";

/** A row of `commitments`: one thing promised of one place, and what became of it. */
export type Commitment = TableRow<"commitments">;

/** What is comparable with nothing is answered by nothing. Of another definition a result is shown, with that reason. */
const thingKey = (row: Observation): string =>
  JSON.stringify([placeKey(row), acrossEras(row) ?? row.observation_id, row.org]);

/** What is told of no time is of its article's own. */
const spanKey = ({value_kind, period_start, period_end, freq, unit_measure, document_id}: Observation): string =>
  unit_measure === "year" ? value_kind : [value_kind, period_start, period_end ?? document_id, freq].join("|");

const saidKey = ({bound, obs_value, obs_value_max}: Observation): string => [bound, obs_value, obs_value_max].join("|");

/** What two articles must say alike to promise one thing. */
const promiseKey = ({row, kind, yearly}: Promise): string =>
  [thingKey(row), kind, row.period_start, row.period_end, saidKey(row), yearly].join("|");

/** An undated promise is its article's own. */
const idKey = (promise: Promise): string =>
  `${promiseKey(promise)}|${promise.row.period_end === null ? promise.row.document_id : ""}`;

const isAlike = (rows: readonly Observation[]): boolean => new Set(rows.map(saidKey)).size === 1;

/** Figures of one thing and time that all articles tell alike; of offices' figures, that all offices do. */
function settledOf(rows: readonly Observation[]): Set<Observation> {
  return new Set(
    [...group(rows, spanKey).values()].flatMap((told) => {
      if (isAlike(told)) return told;
      const offices = told.filter(({source_kind}) => source_kind === "official");
      return isAlike(offices) ? offices : [];
    })
  );
}

const oldestFirst = (a: Promise, b: Promise): number =>
  (a.row.as_of ?? "9").localeCompare(b.row.as_of ?? "9") ||
  a.row.document_id.localeCompare(b.row.document_id) ||
  a.row.figure_start - b.row.figure_start;

/** Every promise of the articles with what became of it, judged by what is known on the day of the newest document. */
export function commitments(
  observations: readonly Observation[],
  known: PairContext,
  as_of: string | null
): Commitment[] {
  const fit = observations.filter(
    ({indicator, obs_value, review}) => indicator !== "other" && obs_value !== null && review !== "rejected"
  );
  const promises = group(
    fit.flatMap((row) => promiseOf(row, known.indicators) ?? []),
    ({row}) => thingKey(row)
  );
  const things = group(
    fit.filter((row) => promises.has(thingKey(row))),
    thingKey
  );
  return [...promises].flatMap(([key, mine]) => {
    const same = sameOf(things.get(key)!, mine);
    return [...group(mine, idKey)].map(([id, told]) => commitment(id, told.sort(oldestFirst), same, known, as_of));
  });
}

/** What is left to be done is promised, and answers no other promise. */
function sameOf(rows: readonly Observation[], promises: readonly Promise[]): Same {
  const promising = new Set(promises.map(({row}) => row));
  const ofKind = (kind: Observation["value_kind"]): Observation[] =>
    rows.filter((row) => row.value_kind === kind && !promising.has(row));
  return {actuals: ofKind("actual"), baselines: ofKind("baseline"), settled: settledOf(rows)};
}

const digest = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 12);

function commitment(
  id: string,
  told: readonly Promise[],
  same: Same,
  known: PairContext,
  as_of: string | null
): Commitment {
  const [first] = told;
  const {row, asked, kind, yearly} = first!;
  const all = evidenceOf(first!, same, known, as_of);
  const {state, reason, rule, answers} = judge(all);
  const began = kind === "remaining" ? row : all.baseline?.actual;
  return {
    commitment_id: digest(id),
    observation_id: row.observation_id,
    observation_ids: told.map((each) => each.row.observation_id),
    document_id: row.document_id,
    promise_kind: kind,
    ...{ref_area: row.ref_area, ref_area_path: row.ref_area_path, org: row.org},
    ...{indicator: row.indicator, qualifier: row.qualifier, measure: row.measure, unit_measure: row.unit_measure},
    ...{obs_value: asked.obs_value!, obs_value_max: asked.obs_value_max, bound: asked.bound},
    ...{period_start: asked.period_start, due: asked.period_end, yearly},
    ...{section: null, resolution_id: null},
    ...{state, reason, rule},
    answer_id: answers[0]?.observation_id ?? null,
    answer_ids: answers.map(({observation_id}) => observation_id),
    baseline_id: began && began !== answers[0] ? began.observation_id : null,
    as_of,
    ...{review: null, reviewed_by: null, review_note: null}
  };
}
