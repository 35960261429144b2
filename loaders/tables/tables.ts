import {createHash} from "node:crypto";
import {flatRollup} from "d3";
import type {Table} from "./parquet.js";
import {SCHEMA, TABLES, type Column, type TableName, type TableRow} from "./schema.js";
import type {Commitment} from "../judge/commitment/commitments.js";
import {COUNTED_ALIKE} from "../judge/commitment/words.js";
import {sourceOf} from "../convert/plain.js";
import type {Document, DocumentPart} from "../article/document.js";
import {CURVE} from "../combine/confidence-weights.js";
import {gradeTable} from "../subject/grade.js";
import type {Difference} from "../judge/difference.js";
import {doubtOf} from "../judge/doubt.js";
import {behindOf} from "../judge/behind.js";
import type {Break} from "../indicator/breaks.js";
import type {Core} from "../indicator/core.js";
import type {Criterion} from "../indicator/criteria.js";
import type {Indicator} from "../indicator/list.js";
import {breakdownLabels} from "../dimensions/breakdown/label.js";
import type {QualifierName} from "../indicator/qualifier.js";
import type {Observation} from "../observation.js";
import type {PlaceChange} from "../places/changes.js";
import type {GroupMember} from "../places/group.js";
import type {Place} from "../places/list.js";
import type {Outline} from "../places/outlines.js";
import type {Tile} from "../places/tiles.js";
import type {Quarantine} from "../check/quarantine.js";
import type {Resolution} from "../judge/resolutions.js";
import type {Scorecard} from "../score/scorecard.js";
import {isRead, type Passage} from "../article/sentence.js";
import type {Section} from "../combine/sections.js";
import type {Skipped} from "../combine/skipped.js";

export interface Contents {
  observations: Observation[];
  commitments: Commitment[];
  differences: Difference[];
  resolutions: Resolution[];
  documents: Document[];
  passages: Passage[];
  skipped: Skipped[];
  sections: Section[];
  places: Place[];
  placeChanges: PlaceChange[];
  tiles: Tile[];
  boundaries: Outline[];
  groups: GroupMember[];
  indicators: Indicator[];
  qualifiers: QualifierName[];
  indicator_breaks: Break[];
  criteria: Criterion[];
  core: Core[];
  quarantine: Quarantine[];
  scorecards: Scorecards;
}

/** The numbers that `npm run scorecard -- --save` keeps, by the name of the set. */
export type Scorecards = Record<string, Omit<Scorecard, "indicators" | "misses">>;

/** A row whose empty cells may be left out. */
type Loose<R> = {[C in keyof R as null extends R[C] ? never : C]: R[C]} & {
  [C in keyof R as null extends R[C] ? C : never]?: R[C];
};

type Rows = {[T in TableName]: readonly Loose<TableRow<T>>[]};

/** The tables of the site, in the order of the schema. */
export function tables(contents: Contents): Table[] {
  const {observations, documents, scorecards} = contents;
  const figures = new Map<string, number>();
  for (const {document_id} of observations) figures.set(document_id, (figures.get(document_id) ?? 0) + 1);
  const behind = behindOf(observations, documents);
  const rows: Rows = {
    observations: observations.map((row): TableRow<"observations"> => ({
      ...row,
      doubt: doubtOf(row),
      behind: behind.get(row) ?? null
    })),
    commitments: contents.commitments,
    differences: contents.differences,
    resolutions: contents.resolutions,
    documents: documents.map((document) => documentRow(document, figures.get(document.document_id) ?? 0)),
    passages: contents.passages,
    skipped: contents.skipped,
    sections: contents.sections,
    places: contents.places,
    figure_places: figurePlaces(observations, contents.places),
    reported: reported(observations),
    place_changes: contents.placeChanges,
    tiles: contents.tiles,
    boundaries: contents.boundaries,
    place_groups: contents.groups,
    indicators: contents.indicators.map((each) => ({...each, counted_alike: COUNTED_ALIKE.has(each.code)})),
    breakdowns: breakdownLabels(observations.map(({breakdown}) => breakdown)),
    grade_rules: gradeTable(),
    qualifiers: contents.qualifiers,
    indicator_breaks: contents.indicator_breaks,
    criteria: contents.criteria,
    core: contents.core,
    quarantine: contents.quarantine,
    // Made of the site that was built before, so the build fills it.
    changes: [],
    scorecard: scorecardRows(scorecards),
    scorecard_bands: bandRows()
  };
  return TABLES.map((name) => tableOf(name, rows[name]));
}

const WIDE = ["country", "region", "province"];

function figurePlaces(observations: readonly Observation[], places: readonly Place[]): TableRow<"figure_places">[] {
  const byId = new Map(places.map((place) => [place.place_id, place]));
  const told = new Set(observations.map(({ref_area}) => ref_area));
  return places
    .filter(({place_id, level}) => told.has(place_id) || WIDE.includes(level))
    .map((place) => {
      const parent = byId.get(place.parent ?? "");
      const above = byId.get(parent?.parent ?? "");
      const {place_id, level, list_year, folded} = place;
      return {
        ...{place_id, level, list_year, folded, parent: place.parent},
        ...{place_name: place.name, place_full_name: place.full_name, place_kind: place.kind, place_en: place.en},
        parent_full_name: parent?.full_name ?? null,
        grandparent_name: above && above.level !== "country" ? above.name : null
      };
    });
}

/** Most edits of a text leave these as they are. */
const reported = (observations: readonly Observation[]): TableRow<"reported">[] =>
  flatRollup(
    observations.filter(({ref_area, review}) => ref_area !== null && review !== "rejected"),
    (rows) => rows.length,
    ({ref_area}) => ref_area!,
    ({indicator}) => indicator
  ).map(([ref_area, indicator, figures]) => ({ref_area, indicator, figures}));

/** A table as it is written. */
export const tableOf = <T extends TableName>(name: T, rows: Rows[T]): Table => ({
  name,
  columns: Object.entries<Column>(SCHEMA[name].columns).map(([column, {type}]) => [column, type]),
  rows,
  orderBy: SCHEMA[name].orderBy
});

function documentRow(document: Document, figures: number): TableRow<"documents"> {
  const {document_id, file, title, publisher, url, author, published, place, reprint_of, text, citation} = document;
  return {
    ...{document_id, file, title, publisher, url, author, published, place, reprint_of: reprint_of ?? null},
    source_kind: citation ? "official" : "article",
    source_table: citation?.table ?? null,
    licence: citation?.licence ?? null,
    retrieved: citation?.retrieved ?? null,
    sha256: createHash("sha256").update(text).digest("hex"),
    chars: text.length,
    ...(document.original ??
      sourceOf(Buffer.from(text), "csv", {text, encoding: text.startsWith("\uFEFF") ? "utf-8-bom" : "utf-8"}).original),
    quality: citation ? 1 : quality(document),
    figures
  };
}

const scorecardRows = (scorecards: Scorecards): TableRow<"scorecard">[] =>
  Object.entries(scorecards).map(([set_name, {fields, full, ...numbers}]) => ({
    ...{set_name, full_f1: null, grade_a_right: null, grade_a_reach: null},
    ...{...numbers, ...fields, ...full}
  }));

const bandRows = (): TableRow<"scorecard_bands">[] =>
  CURVE.map(({from, to, figures, said, right}, i) => ({
    ...{band: i + 1, band_from: from, band_to: to},
    ...{figures, said_share: said, right_share: right}
  }));

function quality({text, parts}: Document): number {
  const count = (slice: string): number => slice.replace(/\s+/g, "").length;
  const inParts = (test: (part: DocumentPart) => boolean): number =>
    parts.filter(test).reduce((sum, {start, end}) => sum + count(text.slice(start, end)), 0);
  const all = count(text) - inParts(({role}) => role === "frontmatter");
  return all ? inParts((part) => isRead(part) || part.role === "cell") / all : 0;
}
