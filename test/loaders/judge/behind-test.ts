import {expect, it} from "vitest";
import type {Document} from "../../../loaders/article/document.js";
import {behindOf} from "../../../loaders/judge/behind.js";
import type {Observation} from "../../../loaders/observation.js";

const document = (document_id: string, published: string | null, retrieved: string): Document =>
  ({document_id, published, citation: {table: "", licence: "", retrieved}}) as unknown as Document;

const row = (told: Partial<Observation>): Observation =>
  ({
    ...{
      document_id: "a",
      source_kind: "official",
      ref_area: "48@2023",
      indicator: "poor_household_rate",
      breakdown: null
    },
    ...{measure: "level", unit_measure: "percent", freq: "A", scope: "whole", base: null, uncoded: null},
    ...told
  }) as Observation;

const year = (period: number, told: Partial<Observation> = {}): Observation =>
  row({period_start: `${period}-01-01`, period_end: `${period}-12-31`, ...told});

it("behindOf(observations, documents) counts what is newer of the place and thing, whatever the definition", () => {
  const [first, second, third] = [year(2016), year(2020), year(2022, {era: "2022-01-01"})];
  const [elsewhere, part, told] = [
    year(2016, {ref_area: "79@2023"}),
    year(2016, {breakdown: "area=rural"}),
    year(2023, {source_kind: "article"})
  ];
  const behind = behindOf([first!, third!, second!, elsewhere, part, told], [document("a", null, "2026-01-01")]);
  expect([first, second, third, elsewhere, part, told].map((each) => behind.get(each!))).toEqual([
    2,
    1,
    0,
    0,
    0,
    undefined
  ]);
});

it("behindOf(observations, documents) puts of one time the later edition first", () => {
  const [early, late] = [year(2018, {document_id: "early"}), year(2018, {document_id: "late"})];
  const documents = [document("early", "2019-06-01", "2026-02-01"), document("late", null, "2026-01-01")];
  const behind = behindOf([early!, late!], documents);
  expect([early, late].map((each) => behind.get(each!))).toEqual([1, 0]);
});
