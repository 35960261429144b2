import {describe, expect, it} from "vitest";
import type {Observation} from "../../../loaders/observation.js";
import {judgedIn, scorecard, type Wanted} from "../../../loaders/score/scorecard.js";

const wanted: Wanted = {
  figure_start: 10,
  figure_end: 12,
  indicator: "nrm_communes_met",
  measure: "level",
  ref_area_path: ["Cần Thơ", "Bình Thủy"],
  obs_value: 16,
  unit_measure: "count",
  value_kind: "actual",
  bound: "exact",
  period_end: "2016-09-17"
};
const got = {...wanted, ref_area_path: ["Cần Thơ", "Bình Thuỷ"], confidence: 0.85} as unknown as Observation;
const card = (want: Wanted[], rows: Observation[]) =>
  scorecard([{document: "bai.md", text: "Quận có 44 xã.", wanted: want, got: rows}]);

describe("scorecard(scored)", () => {
  it("takes an end that an annotation leaves out for one that it does not know", () => {
    const open = {...wanted, period_end: undefined} as unknown as Wanted;
    expect(card([open], [{...got, period_end: null}]).fields.period).toBe(1);
  });

  it("counts a figure right when indicator, measure, place, unit and kind are", () =>
    expect(card([wanted], [got])).toMatchObject({found: 1, precision: 1, recall: 1, f1: 1, misses: []}));
  it("finds a figure read wrong, and says in which field", () => {
    const {found, recall, misses} = card([wanted], [{...got, value_kind: "target"}]);
    expect([found, recall]).toEqual([1, 0]);
    expect(misses[0]!.wrong).toEqual(["kind"]);
  });
  it("does not ask for the bound and the period, but reports them", () => {
    const {f1, fields} = card([wanted], [{...got, bound: "approx", period_end: null}]);
    expect(f1).toBe(1);
    expect([fields.bound, fields.period]).toEqual([0, 0]);
  });
  it("charges a figure that nobody wanted, and one that was missed", () => {
    expect(card([wanted], [got, {...got, figure_start: 40, figure_end: 42}]).precision).toBe(0.5);
    expect(card([wanted, {...wanted, figure_start: 40, figure_end: 42}], [got]).recall).toBe(0.5);
  });
  it("lets optional figures and those without a code be missed", () =>
    expect(card([wanted, {...wanted, figure_start: 40, figure_end: 42, optional: true}], [got]).recall).toBe(1));
  it("accepts the other readings that the annotators allow", () =>
    expect(card([{...wanted, accept: {kind: ["plan"]}}], [{...got, value_kind: "plan"}]).f1).toBe(1));

  const whole: Wanted = {...wanted, breakdowns: ["area=rural", null], whole: true};
  const narrowed = {...got, breakdown: "area=rural", scope: "whole", grade: "A", bound: "exact"} as Observation;
  it("scores in full only where annotations say what narrows a figure", () => {
    expect(card([wanted], [narrowed]).full).toBeUndefined();
    expect(card([whole], [narrowed]).full).toEqual({full_f1: 1, grade_a_right: 1, grade_a_reach: 1});
  });
  it.each<[string, Partial<Observation>, Partial<Wanted>]>([
    ["the breakdown", {breakdown: "area=urban"}, {}],
    ["the scope", {scope: "part"}, {}],
    ["the bound", {bound: "approx"}, {}],
    ["the days of the period", {period_start: "2016-01-01"}, {period_start: "2016-09-01"}]
  ])("in full wants %s right too", (_, is, should) => {
    const {f1, full} = card([{...whole, ...should}], [{...narrowed, ...is}]);
    expect([f1, full]).toEqual([1, {full_f1: 0, grade_a_right: 0, grade_a_reach: 0}]);
  });
  it("in full charges a code of the list for what no list has a code for", () => {
    const other = {...wanted, figure_start: 40, figure_end: 42, indicator: "other"};
    const stretched = {...narrowed, figure_start: 40, figure_end: 42};
    expect(card([whole, other], [narrowed, stretched]).full).toMatchObject({grade_a_right: 0.5, grade_a_reach: 1});
  });
});

describe("judgedIn(scored)", () => {
  it("says of each figure with a code whether it is right in full, leaving out those on which readers differ", () => {
    const at = (start: number) => ({figure_start: start, figure_end: start + 2});
    const whole: Wanted = {...wanted, breakdowns: [null], whole: true};
    const read = {...got, breakdown: null, scope: "whole"} as Observation;
    const judged = judgedIn([
      {
        ...{document: "bai.md", text: "Quận có 44 xã."},
        wanted: [whole, {...whole, ...at(20)}, {...whole, ...at(30), optional: true}, {...whole, ...at(40)}],
        got: [
          read,
          {...read, ...at(20), bound: "approx"},
          {...read, ...at(30)},
          {...read, ...at(50), indicator: "other"}
        ]
      }
    ]);
    expect(judged.map(({document, row, right}) => [document, row.figure_start, right])).toEqual([
      ["bai.md", 10, true],
      ["bai.md", 20, false]
    ]);
  });
});
