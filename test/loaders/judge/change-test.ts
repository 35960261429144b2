import {describe, expect, it} from "vitest";
import {changesBetween, type Statement} from "../../../loaders/judge/change.js";

const told = (observation_id: string, more: Partial<Statement> = {}): Statement => ({
  observation_id,
  document_id: "bai",
  document_title: "Bài",
  subject: "poor_household_rate|unit:percent",
  indicator: "poor_household_rate",
  qualifier: null,
  measure: "level",
  ref_area: "31156@2023",
  ref_area_path: ["Cần Thơ", "Ô Môn", "Thới Long"],
  time_period: "2013",
  period_start: "2013-01-01",
  period_end: "2013-12-31",
  obs_value: 5,
  obs_value_max: null,
  numerator: null,
  denominator: null,
  unit_measure: "percent",
  unit_mult: 0,
  bound: "exact",
  value_kind: "actual",
  obs_status: "V",
  quote: "Tỷ lệ hộ nghèo là 5%.",
  ...more
});

const summary = (before: Statement[], now: Statement[]): [string, string, number | null][] =>
  changesBetween(before, now).map(({change, observation_id, obs_value}) => [change, observation_id, obs_value]);

describe("changesBetween(before, now)", () => {
  it("says nothing of what is said alike, however surely it was read", () =>
    expect(summary([told("a")], [told("a", {obs_status: "A", ref_area: "31156@2025"})])).toEqual([]));
  it("knows a figure again by its id, and keeps what was said of it before", () =>
    expect(summary([told("a")], [told("a", {obs_value: 6})])).toEqual([["revised", "a", 5]]));
  it("knows a figure of an edited sentence by what it is about", () =>
    expect(summary([told("a")], [told("b", {obs_value: 6})])).toEqual([["revised", "b", 5]]));
  it("says nothing of an edited sentence that tells the same", () =>
    expect(summary([told("a"), told("b")], [told("c"), told("d"), told("e")])).toEqual([["added", "e", 5]]));
  it("tells what is gone and what is new", () =>
    expect(summary([told("a")], [told("b", {time_period: "2014"})])).toEqual([
      ["removed", "a", 5],
      ["added", "b", 5]
    ]));
  it("pairs nothing where two could be meant", () =>
    expect(summary([told("a")], [told("b", {obs_value: 6}), told("c", {obs_value: 7})])).toEqual([
      ["removed", "a", 5],
      ["added", "b", 6],
      ["added", "c", 7]
    ]));
});
