import {expect, it} from "vitest";
import type {Figure} from "../../src/rows/figure.js";
import {acrossMeasures, claimKey} from "../../src/domain/subject.js";
import {CO_DO, figure} from "../figures.js";

const told: Partial<Figure> = {
  ...CO_DO,
  obs_value: 7,
  time_period: "2013",
  period_start: "2013-01-01",
  period_end: "2013-12-31"
};

it.each([
  ["another article", {document_id: "b", quote: "khác"}, true],
  ["another value", {obs_value: 8}, false],
  ["another bound", {bound: "at_least"}, false],
  ["another time", {period_start: "2012-01-01", period_end: "2012-12-31"}, false],
  ["another kind", {value_kind: "target"}, false],
  ["another subject", {breakdown: "area=rural"}, false],
  ["another place", {ref_area: "x"}, false]
] as [string, Partial<Figure>, boolean][])("claimKey(figure) of %s", (_, other, same) =>
  expect(claimKey(figure(told)) === claimKey(figure({...told, ...other}))).toBe(same)
);

it("claimKey(figure) of what is comparable with nothing is of its own words alone", () => {
  const none = (uncoded: string): string => claimKey(figure({...told, subject: null, uncoded}));
  expect(none("vùng trũng")).toBe(none("vùng trũng"));
  expect(none("vùng trũng")).not.toBe(none("vùng cao"));
});

it("acrossMeasures(figure) is one of a rate and its fall, and of no two places of a breakdown", () => {
  const rate = figure(told);
  const fall = figure({...told, measure: "change", base: "previous_year", unit_measure: "percentage_point"});
  expect(acrossMeasures(fall)).toBe(acrossMeasures(rate));
  expect(acrossMeasures(figure({...told, breakdown: "area=rural"}))).not.toBe(acrossMeasures(rate));
  expect(acrossMeasures(figure({...told, subject: null}))).not.toBe(acrossMeasures(figure({...told, subject: null})));
});
