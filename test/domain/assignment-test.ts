import "../page.js";
import {expect, it} from "vitest";
import {assignmentsOf, unpaired} from "../../src/domain/assignment.js";
import type {Figure} from "../../src/rows/figure.js";
import type {Termed} from "../../src/words/term.js";
import {CO_DO, figure, THOI_LAI} from "../figures.js";

const count = (indicator: string, obs_value: number, told: Partial<Figure> = {}): Termed => ({
  ...figure({...CO_DO, indicator, obs_value, unit_measure: "count", document_id: "a", quote_start: 10, ...told}),
  ...{term: "2015-2020", term_told: true}
});

const officials = (value: number, told: Partial<Figure> = {}): Termed => count("officials_assigned_count", value, told);
const cells = (value: number, told: Partial<Figure> = {}): Termed => count("party_cells_covered_count", value, told);

it("assignmentsOf(figures) sets officials against the units of their sentence, the fewest a unit first", () => {
  const all = assignmentsOf([officials(79), cells(79), officials(77, THOI_LAI), cells(108, THOI_LAI)]);
  expect(all.map(({label, said, notes}) => [label, said, notes[0]])).toEqual([
    ["Huyện Thới Lai", "77/108 · 71,3\u00a0%", "mỗi người 1,4 chi bộ"],
    ["Huyện Cờ Đỏ", "79/79 · 100\u00a0%", "đủ mỗi chi bộ một người"]
  ]);
});

it("assignmentsOf(figures) takes cells before communes before districts, and tells once what is told again", () => {
  const communes = count("communes_supported_count", 36);
  const districts = count("districts_supported_count", 4);
  const again = [officials(36, {document_id: "b"}), count("communes_supported_count", 36, {document_id: "b"})];
  const all = assignmentsOf([officials(36), districts, communes, ...again]);
  expect(all.map(({units}) => units)).toEqual([communes]);
});

it("assignmentsOf(figures) pairs nothing across sentences, nor a promise", () => {
  const figures = [officials(79), cells(79, {quote_start: 500}), officials(5, {value_kind: "plan"})];
  expect(assignmentsOf(figures)).toEqual([]);
  expect(unpaired(figures, [])).toEqual(figures.slice(0, 2));
});

it("assignmentsOf(figures) works out no rate of what is only a bound", () => {
  const [bounded] = assignmentsOf([officials(70, {bound: "more_than"}), cells(79)]);
  expect([bounded!.rate, bounded!.said]).toEqual([null, "hơn 70/79"]);
});

it("assignmentsOf(figures) fills a bar and no more where there are more officials than units", () => {
  const [full] = assignmentsOf([officials(90), cells(45)]);
  expect([full!.pieces[0]!.value, full!.total, full!.notes[0]]).toEqual([45, 45, "mỗi chi bộ 2 người"]);
});
