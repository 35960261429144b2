import {group} from "d3";
import {commitments, type Commitment} from "./commitment/commitments.js";
import {markConflicts} from "./conflict.js";
import type {Document} from "../article/document.js";
import {differences, type Difference} from "./difference.js";
import {firstWhere} from "../read/first-where.js";
import {gate} from "./gate.js";
import type {Break} from "../indicator/breaks.js";
import type {Criterion} from "../indicator/criteria.js";
import type {Indicator} from "../indicator/list.js";
import type {Observation} from "../observation.js";
import type {Place} from "../places/list.js";
import type {Quarantine} from "../check/quarantine.js";
import type {Citation} from "../combine/citations.js";
import {linkResolutions, type Resolution} from "./resolutions.js";
import {reviewCommitments, reviewFigures} from "./review/apply.js";
import {readReviews, type ReadReviews} from "./review/file.js";
import type {Passage} from "../article/sentence.js";
import type {Skipped} from "../combine/skipped.js";
import {gradeContradicted} from "../subject/grade.js";
import {GIVEN} from "../subject/ground.js";
import {definitionsOf, withSubject} from "../subject/subject.js";

interface Read {
  documents: readonly Document[];
  observations: readonly Observation[];
  passages: readonly Passage[];
  citations: readonly Citation[];
}

interface Lists {
  places: readonly Place[];
  indicators: readonly Indicator[];
  breaks: readonly Break[];
  criteria: readonly Criterion[];
}

/** What all documents tell together. */
export interface Judged {
  observations: Observation[];
  commitments: Commitment[];
  /** What texts say beside what offices' tables do. */
  differences: Difference[];
  resolutions: Resolution[];
  /** Digits of figures that cannot be. */
  skipped: Skipped[];
  quarantine: Quarantine[];
}

/** Puts the publisher's reviews to what was read, finds what contradicts each other, and what became of what was promised. */
export async function judgeAll(
  data: string,
  read: Read,
  {places, indicators, breaks, criteria}: Lists,
  review?: ReadReviews
): Promise<Judged> {
  const byCode = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  const lists = {
    places: new Map(places.map((place) => [place.place_id, place])),
    indicators: new Set(byCode.keys())
  };
  const reviews = await readReviews(data, lists, review);
  const figures = reviewFigures(read.observations, reviews.figures, lists.places);
  const definitions = definitionsOf({indicators, breaks, criteria});
  const reviewed = figures.rows.map((row) => (row.review === null ? row : withSubject(row, definitions, GIVEN)));
  const gated = gate(reviewed, read.documents);
  const marked = markConflicts(gated.observations);
  const beside = differences(marked, {indicators: byCode, documents: read.documents});
  const observations = marked.map((row) => ({...row, grade: gradeContradicted(row)}));
  const promised = commitments(observations, {indicators: byCode, breaks}, newestDay(read.documents));
  const linked = linkResolutions(read.citations, withSections(promised, observations, read.passages), observations);
  const judged = reviewCommitments(linked.commitments, reviews.commitments);
  return {
    ...{observations, commitments: judged.rows, differences: beside, resolutions: linked.resolutions},
    skipped: gated.skipped,
    quarantine: [...reviews.quarantine, ...figures.quarantine, ...gated.quarantine, ...judged.quarantine]
  };
}

/** The day until which the documents tell of things. */
const newestDay = (documents: readonly Document[]): string | null =>
  documents.reduce<string | null>(
    (newest, {published}) => ((published ?? "") > (newest ?? "") ? published : newest),
    null
  );

/** The headings under which promises stand. */
function withSections(
  rows: readonly Commitment[],
  observations: readonly Observation[],
  passages: readonly Passage[]
): Commitment[] {
  const documents = new Set(rows.map(({document_id}) => document_id));
  const headings = group(
    passages.filter(({role, document_id}) => role === "heading" && documents.has(document_id)),
    ({document_id}) => document_id
  );
  const starts = new Map(observations.map(({observation_id, quote_start}) => [observation_id, quote_start]));
  return rows.map((row) => {
    const start = starts.get(row.observation_id)!;
    const above = headings.get(row.document_id) ?? [];
    const heading = above[firstWhere(above.length, (i) => above[i]!.passage_start >= start) - 1];
    return {...row, section: heading?.text ?? null};
  });
}
