import {readFileSync} from "node:fs";
import {createHash} from "node:crypto";
import {describe, expect, it} from "vitest";
import {parseArticle} from "../../../loaders/article/article.js";
import type {Document} from "../../../loaders/article/document.js";
import {commitments} from "../../../loaders/judge/commitment/commitments.js";
import {examine} from "../../../loaders/combine/extract.js";
import {quarantine} from "../../../loaders/check/quarantine.js";
import {breaks} from "../../../loaders/indicator/breaks.js";
import {coreRows} from "../../../loaders/indicator/core.js";
import {criteria} from "../../../loaders/indicator/criteria.js";
import {qualifierNames} from "../../../loaders/indicator/qualifier.js";
import {indicators, type Indicator} from "../../../loaders/indicator/list.js";
import {places} from "../../../loaders/places/list.js";
import {outlines} from "../../../loaders/places/outlines.js";
import {tiles} from "../../../loaders/places/tiles.js";
import {linkResolutions} from "../../../loaders/judge/resolutions.js";
import {passages} from "../../../loaders/article/sentence.js";
import {TABLES, type TableRow} from "../../../loaders/tables/schema.js";
import {tables} from "../../../loaders/tables/tables.js";
import {documentOf} from "../../document.js";
import {gradeRules} from "../../../loaders/subject/grade.js";

const raw =
  "\uFEFF---\nid: a\ntitle: Bài\n---\n## I. KẾT QUẢ NĂM 2013\n\nNăm 2013, xã An Bình có 12 hộ nghèo.\n\n<!-- 1234567890 -->\n";
const document = parseArticle("a.md", Buffer.from(raw)) as Document;
const {observations, skipped, sections} = examine(document);
const NUMBERS = {
  ...{documents: 1, wanted: 10, got: 9, found: 0.8, precision: 0.6, recall: 0.45, f1: 0.5},
  fields: {indicator: 0.7, place: 1, unit: 0.9, kind: 0.8, bound: 1, period: 0.6}
};
const promising = examine(
  documentOf("Nghị quyết Đại hội Đảng bộ quận Ô Môn đề ra 15 chỉ tiêu, phấn đấu đến năm 2025 xây 9 trường.", {
    ...{published: "2020-11-01", place: "Cần Thơ"}
  })
);
const known = {indicators: new Map<string, Indicator>(), breaks: []};
const all = tables({
  documents: [document],
  differences: [],
  observations,
  ...linkResolutions(
    promising.citations,
    commitments(promising.observations, known, "2020-11-01"),
    promising.observations
  ),
  passages: passages(document),
  skipped,
  sections,
  places: [],
  placeChanges: [],
  tiles: tiles(places()),
  boundaries: outlines(places(), []),
  groups: [{group_id: "nhom", vi: "Nhóm", en: "Group", position: 0, place_id: "01@2023"}],
  indicators: [],
  qualifiers: qualifierNames(),
  indicator_breaks: breaks(indicators()),
  criteria: criteria(),
  core: coreRows(readFileSync(new URL("../../../data/core.yaml", import.meta.url), "utf8"), indicators()),
  quarantine: [quarantine("b.txt", new Error("hỏng"))],
  scorecards: {
    digests: NUMBERS,
    "first-contact": {...NUMBERS, precision: 0.5}
  }
});
const {fields: _, ...withoutFields} = NUMBERS;
const table = (name: string) => all.find((table) => table.name === name)!;

describe("tables(contents)", () => {
  it("makes the tables of the site", () => {
    expect(all.map(({name}) => name)).toEqual(TABLES);
  });

  it("has a column for every field of its rows, and no other", () => {
    expect(observations.length).toBeGreaterThan(0);
    const names = [
      "observations",
      "commitments",
      "resolutions",
      "documents",
      "passages",
      "skipped",
      "sections",
      "tiles",
      "boundaries",
      "place_groups",
      "indicator_breaks",
      "criteria",
      "core",
      "quarantine",
      "scorecard",
      "scorecard_bands"
    ];
    for (const {columns, rows} of names.map(table)) {
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) expect(Object.keys(row).sort()).toEqual(columns.map(([name]) => name).sort());
    }
  });

  it("has a row for each set that was scored, its fields side by side", () => {
    const row = {...withoutFields, ...NUMBERS.fields, full_f1: null, grade_a_right: null, grade_a_reach: null};
    expect(table("scorecard").rows).toEqual([
      {set_name: "digests", ...row},
      {set_name: "first-contact", ...row, precision: 0.5}
    ]);
  });

  it("has a row for each band of confidence, the least sure first, each about as large as the next", () => {
    const bands = table("scorecard_bands").rows as unknown as TableRow<"scorecard_bands">[];
    expect(bands.map(({band}) => band)).toEqual(bands.map((_, i) => i + 1));
    for (const [i, {said_share, band_from, band_to, figures}] of bands.entries()) {
      expect(said_share).toBeGreaterThanOrEqual(band_from);
      expect(said_share).toBeLessThanOrEqual(band_to);
      expect(band_from).toBeGreaterThanOrEqual(bands[i - 1]?.band_to ?? 0);
      expect(Math.abs(figures - bands[0]!.figures)).toBeLessThanOrEqual(1);
    }
  });

  it("tells every rule of grades in both languages, in the order in which they are tried", () => {
    const rules = table("grade_rules").rows as unknown as TableRow<"grade_rules">[];
    expect(rules.map(({position}) => position)).toEqual(rules.map((_, i) => i + 1));
    expect(rules).toHaveLength(gradeRules.length + 1);
    expect(rules.at(-1)).toMatchObject({grade: "A", en: "every other figure"});
    expect(new Set(rules.flatMap(({vi, en}) => [vi, en]))).toHaveProperty("size", 2 * rules.length);
  });

  it("sorts observations by indicator, place and period", () => {
    expect(table("observations").orderBy.slice(0, 3)).toEqual(["indicator", "ref_area", "period_start"]);
  });

  it("describes a document by its bytes, and by the share of it that was read", () => {
    const row = table("documents").rows[0] as unknown as TableRow<"documents">;
    expect(row).toMatchObject({
      document_id: "a",
      file: "a.md",
      sha256: createHash("sha256").update(Buffer.from(raw)).digest("hex"),
      chars: raw.length,
      encoding: "utf-8-bom",
      figures: observations.length
    });
    // The title, the heading and the sentence against the comment and the marks of the heading, without their spaces.
    expect(row.quality).toBeCloseTo((3 + 15 + 28) / (3 + 15 + 28 + 17 + 2), 10);
  });
});
