import type {TableRow} from "../tables/schema.js";
import {createHash} from "node:crypto";
import type {Commitment} from "./commitment/commitments.js";
import {placeKey, type Observation} from "../observation.js";
import {isOfAll} from "../subject/subject.js";
import type {Citation} from "../combine/citations.js";

/** A row of `resolutions`: what one article tells of one resolution, or of what a place promises without naming any. */
export type Resolution = TableRow<"resolutions">;

const COUNTS = {targets: "resolution_targets_count", programmes: "action_programs_count"} as const;

type Placed = Pick<Citation, "document_id" | "ref_area" | "ref_area_path">;

/** What an article tells of a place. */
const hereKey = (placed: Placed): string => `${placed.document_id}|${placeKey(placed)}`;

/** Two articles mean one resolution where both tell its number, or its place and term. */
function identity(citation: Citation): string {
  const {naming, number, term_start, document_id} = citation;
  if (naming === "session") return `session|${number}`;
  if (naming === "numbered") return `numbered|${number}|${placeKey(citation)}`;
  return `congress|${placeKey(citation)}|${term_start ?? document_id}`;
}

const digest = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 12);

/** The fullest of the ways in which an article names one thing. */
const fuller = (a: Citation, b: Citation): Citation => (b.name.length > a.name.length ? b : a);

interface Linked {
  resolutions: Resolution[];
  commitments: Commitment[];
}

/** The resolutions of all articles, and the commitments with the one that each belongs to. */
export function linkResolutions(
  citations: readonly Citation[],
  commitments: readonly Commitment[],
  observations: readonly Observation[]
): Linked {
  const rows = new Map<string, Resolution>();
  for (const citation of citations) add(rows, citation);
  const congresses = new Map([...rows.values()].filter(isCongress).map((row) => [hereKey(row), row]));
  const inSentence = new Map(
    citations.flatMap((citation) => {
      const row = rows.get(rowKey(citation))!;
      return row.ref_area === null && row.naming !== "congress" ? [] : [[sentenceKey(citation), row] as const];
    })
  );
  const own = (placed: Placed): Resolution => {
    const known = congresses.get(hereKey(placed));
    if (known) return known;
    const made = untold(placed);
    congresses.set(hereKey(placed), made);
    rows.set(`${made.resolution_id}|${made.document_id}`, made);
    return made;
  };
  for (const row of observations.filter(isCount)) count(own(row), row);
  const sentences = new Map(observations.map((row) => [row.observation_id, row]));
  const linked = commitments.map((each) => {
    const row = sentences.get(each.observation_id)!;
    const named = inSentence.get(sentenceKey(row));
    const resolution = named && placeKey(named) === placeKey(each) ? named : own(each);
    return {...each, resolution_id: resolution.resolution_id};
  });
  return {resolutions: [...rows.values()], commitments: linked};
}

const isCongress = ({naming}: Resolution): boolean => naming === "congress";

const sentenceKey = ({document_id, quote_start}: Pick<Citation, "document_id" | "quote_start">): string =>
  `${document_id}|${quote_start}`;

const rowKey = (citation: Citation): string => `${digest(identity(citation))}|${citation.document_id}`;

function add(rows: Map<string, Resolution>, citation: Citation): void {
  const key = rowKey(citation);
  const known = rows.get(key);
  const best = known ? fuller(known as Citation, citation) : citation;
  const {number, subject, body, ordinal, term_start, term_end} = known ?? citation;
  rows.set(key, {
    ...best,
    resolution_id: digest(identity(citation)),
    ...{number: number ?? citation.number, subject: subject ?? citation.subject, body: body ?? citation.body},
    ...{ordinal: ordinal ?? citation.ordinal, term_start, term_end},
    ...{targets: null, targets_id: null, programmes: null, programmes_id: null}
  });
}

/** What a place promises in an article that does not say in which resolution. */
const untold = ({document_id, ref_area, ref_area_path}: Placed): Resolution => ({
  resolution_id: digest(`untold|${hereKey({document_id, ref_area, ref_area_path})}`),
  ...{document_id, ref_area, ref_area_path},
  ...{naming: "untold", name: null, number: null, subject: null, body: null},
  ...{ordinal: null, term_start: null, term_end: null},
  ...{quote: null, quote_start: null, quote_end: null, name_start: null, name_end: null},
  ...{targets: null, targets_id: null, programmes: null, programmes_id: null}
});

/** How many there are for the term, not how many of them were met or are a year's. */
const isCount = (row: Observation): boolean =>
  (row.indicator === COUNTS.targets || row.indicator === COUNTS.programmes) &&
  row.measure === "level" &&
  isOfAll(row) &&
  row.bound === "exact" &&
  row.review !== "rejected" &&
  placeKey(row) !== "";

/** The first count that an article gives. */
function count(resolution: Resolution, {indicator, obs_value, observation_id}: Observation): void {
  const name = indicator === COUNTS.targets ? "targets" : "programmes";
  if (resolution[name] !== null) return;
  resolution[name] = obs_value;
  resolution[`${name}_id`] = observation_id;
}
