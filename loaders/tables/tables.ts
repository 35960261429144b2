import {createHash} from "node:crypto";
import type {Change} from "../judge/change.js";
import type {Commitment} from "../judge/commitment/commitments.js";
import type {Document, Part} from "../article/document.js";
import {doubtOf, type Doubt} from "../judge/doubt.js";
import type {Break} from "../indicator/breaks.js";
import type {Criterion} from "../indicator/criteria.js";
import type {Indicator} from "../indicator/list.js";
import {breakdownLabels, type BreakdownLabel} from "../dimensions/breakdown/label.js";
import type {QualifierName} from "../indicator/qualifier.js";
import type {Observation} from "../observation.js";
import type {PlaceChange} from "../places/changes.js";
import type {Boundary} from "../places/boundaries.js";
import type {GroupMember} from "../places/group.js";
import type {Place} from "../places/list.js";
import type {Tile} from "../places/tiles.js";
import type {Quarantine} from "../check/quarantine.js";
import type {Resolution} from "../judge/resolutions.js";
import type {Field, Scorecard} from "../score/scorecard.js";
import {isRead, type Passage} from "../article/sentence.js";
import type {Skipped} from "../combine/skipped.js";

/** DuckDB's name of a column's type. */
export type Type = "VARCHAR" | "BOOLEAN" | "VARCHAR[]" | "INTEGER" | "DOUBLE" | "DATE";
export type Column = [name: string, type: Type];
export type Row = Record<string, unknown>;

/** A Parquet file to be: the only thing the pages know of the loaders. */
export interface Table {
  name: string;
  columns: Column[];
  rows: readonly Row[];
  orderBy: string[];
}

export interface Contents {
  observations: Observation[];
  commitments: Commitment[];
  resolutions: Resolution[];
  documents: Document[];
  passages: Passage[];
  skipped: Skipped[];
  places: Place[];
  placeChanges: PlaceChange[];
  tiles: Tile[];
  boundaries: Boundary[];
  groups: GroupMember[];
  indicators: Indicator[];
  qualifiers: QualifierName[];
  indicator_breaks: Break[];
  criteria: Criterion[];
  quarantine: Quarantine[];
  scorecards: Scorecards;
}

/** The numbers that `npm run scorecard -- --save` keeps, by the name of the set; the first contact has no bands. */
export type Scorecards = Record<
  string,
  Omit<Scorecard, "indicators" | "bands" | "misses"> & Partial<Pick<Scorecard, "bands">>
>;

/** A row of `scorecard`: how one set of documents was read. */
export interface ScorecardRow extends Omit<Scorecards[string], "fields" | "bands">, Record<Field, number> {
  set_name: string;
}

/** A row of `scorecard_bands`: how often the figures of one band of confidence are right. */
export interface BandRow {
  set_name: string;
  band_from: number;
  band_to: number;
  figures: number;
  right_share: number;
}

/** A row of `observations`. */
export interface ObservationRow extends Observation {
  /** Why a figure that says what is may not be what is; null where it may. */
  doubt: Doubt | null;
}

/** A row of `documents`. */
export interface DocumentRow {
  document_id: string;
  file: string;
  title: string;
  publisher: string | null;
  url: string | null;
  author: string | null;
  published: string | null;
  place: string | null;
  source_kind: Observation["source_kind"];
  /** Of an official table: the table in its publisher's words, what may be done with it, the day it was copied. */
  source_table: string | null;
  licence: string | null;
  retrieved: string | null;
  /** Of the file's bytes. */
  sha256: string;
  /** UTF-16 code units. */
  chars: number;
  encoding: "utf-8" | "utf-8-bom";
  /** The share of the article's characters, without its front matter and white space, that were read for figures. */
  quality: number;
  /** Rows in `observations`. */
  figures: number;
}

/** Every column of a row type, so that the compiler finds the one that was forgotten. */
type Columns<R> = {[name in keyof R]-?: Type};

const OBSERVATIONS: Columns<ObservationRow> = {
  observation_id: "VARCHAR",
  document_id: "VARCHAR",
  indicator: "VARCHAR",
  qualifier: "VARCHAR",
  breakdown: "VARCHAR",
  uncoded: "VARCHAR",
  scope: "VARCHAR",
  base: "VARCHAR",
  era: "VARCHAR",
  subject: "VARCHAR",
  grade: "VARCHAR",
  measure: "VARCHAR",
  ref_area: "VARCHAR",
  ref_area_path: "VARCHAR[]",
  place_route: "VARCHAR",
  org: "VARCHAR",
  time_period: "VARCHAR",
  period_start: "DATE",
  period_end: "DATE",
  period_route: "VARCHAR",
  freq: "VARCHAR",
  obs_value: "DOUBLE",
  obs_value_max: "DOUBLE",
  low: "DOUBLE",
  high: "DOUBLE",
  numerator: "DOUBLE",
  denominator: "DOUBLE",
  unit_measure: "VARCHAR",
  unit_mult: "INTEGER",
  bound: "VARCHAR",
  value_kind: "VARCHAR",
  obs_status: "VARCHAR",
  as_of: "DATE",
  quote: "VARCHAR",
  prefix: "VARCHAR",
  suffix: "VARCHAR",
  quote_start: "INTEGER",
  quote_end: "INTEGER",
  figure_start: "INTEGER",
  figure_end: "INTEGER",
  rule: "VARCHAR",
  confidence: "DOUBLE",
  review: "VARCHAR",
  conflict_group: "VARCHAR",
  source_kind: "VARCHAR",
  doubt: "VARCHAR"
};

const COMMITMENTS: Columns<Commitment> = {
  commitment_id: "VARCHAR",
  observation_id: "VARCHAR",
  observation_ids: "VARCHAR[]",
  document_id: "VARCHAR",
  promise_kind: "VARCHAR",
  ref_area: "VARCHAR",
  ref_area_path: "VARCHAR[]",
  org: "VARCHAR",
  indicator: "VARCHAR",
  qualifier: "VARCHAR",
  measure: "VARCHAR",
  unit_measure: "VARCHAR",
  obs_value: "DOUBLE",
  obs_value_max: "DOUBLE",
  bound: "VARCHAR",
  period_start: "DATE",
  due: "DATE",
  yearly: "BOOLEAN",
  section: "VARCHAR",
  resolution_id: "VARCHAR",
  state: "VARCHAR",
  reason: "VARCHAR",
  rule: "VARCHAR",
  answer_id: "VARCHAR",
  answer_ids: "VARCHAR[]",
  baseline_id: "VARCHAR",
  as_of: "DATE",
  review: "VARCHAR",
  reviewed_by: "VARCHAR",
  review_note: "VARCHAR"
};

const RESOLUTIONS: Columns<Resolution> = {
  resolution_id: "VARCHAR",
  document_id: "VARCHAR",
  naming: "VARCHAR",
  name: "VARCHAR",
  number: "VARCHAR",
  subject: "VARCHAR",
  body: "VARCHAR",
  ordinal: "INTEGER",
  term_start: "INTEGER",
  term_end: "INTEGER",
  ref_area: "VARCHAR",
  ref_area_path: "VARCHAR[]",
  quote: "VARCHAR",
  quote_start: "INTEGER",
  quote_end: "INTEGER",
  name_start: "INTEGER",
  name_end: "INTEGER",
  targets: "DOUBLE",
  targets_id: "VARCHAR",
  programmes: "DOUBLE",
  programmes_id: "VARCHAR"
};

const DOCUMENTS: Columns<DocumentRow> = {
  document_id: "VARCHAR",
  file: "VARCHAR",
  title: "VARCHAR",
  publisher: "VARCHAR",
  url: "VARCHAR",
  author: "VARCHAR",
  published: "DATE",
  place: "VARCHAR",
  source_kind: "VARCHAR",
  source_table: "VARCHAR",
  licence: "VARCHAR",
  retrieved: "DATE",
  sha256: "VARCHAR",
  chars: "INTEGER",
  encoding: "VARCHAR",
  quality: "DOUBLE",
  figures: "INTEGER"
};

const PASSAGES: Columns<Passage> = {
  document_id: "VARCHAR",
  passage: "INTEGER",
  paragraph: "INTEGER",
  role: "VARCHAR",
  passage_start: "INTEGER",
  passage_end: "INTEGER",
  text: "VARCHAR"
};

const SKIPPED: Columns<Skipped> = {
  document_id: "VARCHAR",
  skipped_start: "INTEGER",
  skipped_end: "INTEGER",
  reason: "VARCHAR"
};

const PLACES: Columns<Place> = {
  place_id: "VARCHAR",
  code: "VARCHAR",
  list_year: "INTEGER",
  level: "VARCHAR",
  name: "VARCHAR",
  full_name: "VARCHAR",
  folded: "VARCHAR",
  parent: "VARCHAR",
  path: "VARCHAR[]",
  valid_from: "DATE",
  valid_to: "DATE"
};

const PLACE_CHANGES: Columns<PlaceChange> = {
  from_place: "VARCHAR",
  to_place: "VARCHAR",
  change: "VARCHAR",
  part: "VARCHAR",
  share: "DOUBLE",
  valid_from: "DATE",
  note: "VARCHAR"
};

const TILES: Columns<Tile> = {
  list_year: "INTEGER",
  place_id: "VARCHAR",
  tile_column: "INTEGER",
  tile_row: "INTEGER",
  label: "VARCHAR",
  island: "VARCHAR",
  longitude: "DOUBLE",
  latitude: "DOUBLE"
};

const BOUNDARIES: Columns<Boundary> = {place_id: "VARCHAR", geometry: "VARCHAR"};

const GROUPS: Columns<GroupMember> = {
  group_id: "VARCHAR",
  vi: "VARCHAR",
  en: "VARCHAR",
  position: "INTEGER",
  place_id: "VARCHAR"
};

const INDICATORS: Columns<
  Pick<Indicator, "code" | "family" | "vi" | "en" | "unit" | "direction" | "adds" | "definition" | "definition_vi">
> = {
  code: "VARCHAR",
  family: "VARCHAR",
  vi: "VARCHAR",
  en: "VARCHAR",
  unit: "VARCHAR",
  direction: "VARCHAR",
  adds: "BOOLEAN",
  definition: "VARCHAR",
  definition_vi: "VARCHAR"
};

const BREAKDOWNS: Columns<BreakdownLabel> = {breakdown: "VARCHAR", vi: "VARCHAR", en: "VARCHAR"};

const QUALIFIERS: Columns<QualifierName> = {vi: "VARCHAR", en: "VARCHAR"};

const BREAKS: Columns<Break> = {
  indicator: "VARCHAR",
  break_date: "DATE",
  vi: "VARCHAR",
  en: "VARCHAR",
  note: "VARCHAR",
  note_en: "VARCHAR",
  decision: "VARCHAR"
};

const CRITERIA: Columns<Criterion> = {
  set_year: "INTEGER",
  number: "INTEGER",
  qualifier: "VARCHAR",
  vi: "VARCHAR",
  en: "VARCHAR",
  note: "VARCHAR",
  note_en: "VARCHAR",
  words: "VARCHAR[]",
  decision: "VARCHAR",
  decision_date: "DATE",
  checked: "BOOLEAN"
};

const QUARANTINE: Columns<Quarantine> = {
  file: "VARCHAR",
  line: "INTEGER",
  reason: "VARCHAR",
  message: "VARCHAR",
  message_en: "VARCHAR"
};

const SCORECARD: Columns<ScorecardRow> = {
  set_name: "VARCHAR",
  documents: "INTEGER",
  wanted: "INTEGER",
  got: "INTEGER",
  found: "DOUBLE",
  precision: "DOUBLE",
  recall: "DOUBLE",
  f1: "DOUBLE",
  indicator: "DOUBLE",
  place: "DOUBLE",
  unit: "DOUBLE",
  kind: "DOUBLE",
  bound: "DOUBLE",
  period: "DOUBLE"
};

/** Of what a figure says: the state before of one that was removed or revised, the present one of one that was added. */
const CHANGES: Columns<Change> = {
  change: "VARCHAR",
  observation_id: "VARCHAR",
  document_id: "VARCHAR",
  document_title: "VARCHAR",
  indicator: "VARCHAR",
  qualifier: "VARCHAR",
  measure: "VARCHAR",
  ref_area: "VARCHAR",
  ref_area_path: "VARCHAR[]",
  time_period: "VARCHAR",
  period_start: "DATE",
  period_end: "DATE",
  obs_value: "DOUBLE",
  obs_value_max: "DOUBLE",
  numerator: "DOUBLE",
  denominator: "DOUBLE",
  unit_measure: "VARCHAR",
  unit_mult: "INTEGER",
  bound: "VARCHAR",
  value_kind: "VARCHAR",
  obs_status: "VARCHAR",
  quote: "VARCHAR"
};

const BANDS: Columns<BandRow> = {
  set_name: "VARCHAR",
  band_from: "DOUBLE",
  band_to: "DOUBLE",
  figures: "INTEGER",
  right_share: "DOUBLE"
};

/** The tables of the site. Each has an entry of its own in `src/data/`. */
export function tables(contents: Contents): Table[] {
  const {observations, documents, passages, skipped, places, placeChanges, groups, indicators, quarantine, scorecards} =
    contents;
  const figures = new Map<string, number>();
  for (const {document_id} of observations) figures.set(document_id, (figures.get(document_id) ?? 0) + 1);
  const rows = observations.map((row) => ({...row, doubt: doubtOf(row)}));
  const documentRows = documents.map((document) => documentRow(document, figures.get(document.document_id) ?? 0));
  return [
    table("observations", OBSERVATIONS, rows, ["indicator", "ref_area", "period_start", "observation_id"]),
    table("commitments", COMMITMENTS, contents.commitments, ["ref_area", "due", "commitment_id"]),
    table("resolutions", RESOLUTIONS, contents.resolutions, ["resolution_id", "document_id"]),
    table("documents", DOCUMENTS, documentRows, ["document_id"]),
    table("passages", PASSAGES, passages, ["document_id", "passage"]),
    table("skipped", SKIPPED, skipped, ["document_id", "skipped_start"]),
    table("places", PLACES, places, ["place_id"]),
    table("place_changes", PLACE_CHANGES, placeChanges, ["from_place", "to_place"]),
    table("tiles", TILES, contents.tiles, ["list_year", "tile_row", "tile_column"]),
    table("boundaries", BOUNDARIES, contents.boundaries, ["place_id"]),
    table("place_groups", GROUPS, groups, ["group_id", "position"]),
    table("indicators", INDICATORS, indicators, ["code"]),
    table("breakdowns", BREAKDOWNS, breakdownLabels(observations.map(({breakdown}) => breakdown)), ["breakdown"]),
    table("qualifiers", QUALIFIERS, contents.qualifiers, ["vi"]),
    table("indicator_breaks", BREAKS, contents.indicator_breaks, ["indicator", "break_date"]),
    table("criteria", CRITERIA, contents.criteria, ["set_year", "number"]),
    table("quarantine", QUARANTINE, quarantine, ["file"]),
    changesTable([]),
    table("scorecard", SCORECARD, scorecardRows(scorecards), ["set_name"]),
    table("scorecard_bands", BANDS, bandRows(scorecards), ["set_name", "band_from"])
  ];
}

/** What is new since the site that was built before; the build fills it, since it is the one table not made of the inputs alone. */
export const changesTable = (changes: readonly Change[]): Table =>
  table("changes", CHANGES, changes, ["change", "observation_id"]);

function table<R extends object>(
  name: string,
  columns: Columns<R>,
  rows: readonly R[],
  orderBy: (keyof R & string)[]
): Table {
  return {name, columns: Object.entries<Type>(columns), rows: rows as readonly Row[], orderBy};
}

function documentRow(document: Document, figures: number): DocumentRow {
  const {document_id, file, title, publisher, url, author, published, place, text, citation} = document;
  return {
    ...{document_id, file, title, publisher, url, author, published, place},
    source_kind: citation ? "official" : "article",
    source_table: citation?.table ?? null,
    licence: citation?.licence ?? null,
    retrieved: citation?.retrieved ?? null,
    sha256: createHash("sha256").update(text).digest("hex"),
    chars: text.length,
    encoding: text.startsWith("\uFEFF") ? "utf-8-bom" : "utf-8",
    quality: citation ? 1 : quality(document),
    figures
  };
}

const scorecardRows = (scorecards: Scorecards): ScorecardRow[] =>
  Object.entries(scorecards).map(([set_name, {fields, bands: _, ...numbers}]) => ({set_name, ...numbers, ...fields}));

const bandRows = (scorecards: Scorecards): BandRow[] =>
  Object.entries(scorecards).flatMap(([set_name, {bands = []}]) =>
    bands.map(({from, to, figures, right}) => ({set_name, band_from: from, band_to: to, figures, right_share: right}))
  );

function quality({text, parts}: Document): number {
  const count = (slice: string): number => slice.replace(/\s+/g, "").length;
  const inParts = (test: (part: Part) => boolean): number =>
    parts.filter(test).reduce((sum, {start, end}) => sum + count(text.slice(start, end)), 0);
  const all = count(text) - inParts(({role}) => role === "frontmatter");
  return all ? inParts(isRead) / all : 0;
}
