import {expect, it} from "vitest";
import {confidenceOf, features, featuresOf, type Unsure} from "../../../loaders/combine/confidence.js";
import {CURVE, WEIGHTS} from "../../../loaders/combine/confidence-weights.js";
import type {Ground} from "../../../loaders/subject/ground.js";

const row = {
  ...{indicator: "nrm_communes_met", measure: "level", unit_measure: "count", bound: "exact", value_kind: "actual"},
  ...{ref_area: "92@2023", ref_area_path: ["Cần Thơ"], place_route: "sentence"},
  ...{period_route: "clause", period_end: "2019-12-31", freq: null}
} as unknown as Unsure;
const ground: Ground = {words: 4, carried: false, borrowed: false, part: false, handedDown: false, loose: false};

it("the weights are those of the table of features, none missing and none more", () =>
  expect([...WEIGHTS.keys()]).toEqual(features.map(({name}) => name)));

/** What a feature holds for, where it differs from the plain figure above. */
const cases: [feature: string, told: Partial<Unsure>, words?: number, carried?: boolean][] = [
  ["few words name it", {}, 3],
  ["six words or more name it", {}, 6],
  ["goes on speaking of another", {}, 6, true],
  ["the place of the sentence before", {place_route: "before"}],
  ["the place is inferred, or none", {place_route: "several"}],
  ["the place is inferred, or none", {ref_area: null, ref_area_path: []}],
  ["the time is its own", {period_route: "own"}],
  ["the time of something else", {period_route: "paragraph"}],
  ["aimed at or planned", {value_kind: "plan"}],
  ["a percentage", {unit_measure: "percent"}],
  ["a number, a day or a year", {unit_measure: "ordinal"}]
];
const holding = (told: Partial<Unsure>, words = 4, carried = false): string[] => {
  const held = featuresOf({...row, ...told}, {...ground, words, carried});
  return features.filter((_, i) => held[i]).map(({name}) => name);
};

it("the plain figure is named, placed and dated beside it, and no other feature holds", () =>
  expect(holding({})).toEqual(["named, placed and dated beside it"]));

it.each(cases)("featuresOf(row, ground): %s", (feature, told, words, carried) => {
  const others = holding(told, words, carried).filter((name) => name !== "named, placed and dated beside it");
  expect(others).toEqual([feature]);
});

it("every feature has a case", () =>
  expect(features.filter(({name}) => !cases.some(([feature]) => feature === name)).map(({name}) => name)).toEqual([
    "named, placed and dated beside it"
  ]));

it("is surer of what is named in many words, and least of a figure of no listed indicator", () => {
  const [long, few, none] = [
    confidenceOf(row, ground),
    confidenceOf(row, {...ground, words: 2}),
    confidenceOf({...row, indicator: "other"}, ground)
  ];
  expect(long).toBeGreaterThan(few);
  expect(few).toBeGreaterThan(none);
  expect(none).toBeLessThan(0.5);
});

it("the curve goes up from what is least sure, and is near the truth", () => {
  const all = CURVE.reduce((sum, {figures}) => sum + figures, 0);
  const error = CURVE.reduce((sum, {said, right, figures}) => sum + (Math.abs(said - right) * figures) / all, 0);
  expect(CURVE.map(({said}) => said)).toEqual(CURVE.map(({said}) => said).sort((a, b) => a - b));
  expect(error).toBeLessThan(0.1);
});
