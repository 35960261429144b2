import {expect, it} from "vitest";
import type {Figure} from "../../src/rows/figure.js";
import {legendOf, lookOf, surenessRules, type Look} from "../../src/words/sureness.js";
import {figure} from "../figures.js";

/** How it is drawn ← what holds of it. */
const cases: [name: string, look: Look, told: Partial<Figure>][] = [
  ["an actual, exact value is a dot", {shape: "dot"}, {}],
  ["a target is a ring", {shape: "ring"}, {value_kind: "target"}],
  ["a plan is a dashed ring", {shape: "dashed"}, {value_kind: "plan"}],
  ["a former value is a small dot", {shape: "small"}, {value_kind: "baseline"}],
  ["more than has an arrow", {shape: "dot", arrow: "more"}, {bound: "more_than"}],
  ["at most has an arrow back", {shape: "dot", arrow: "less"}, {bound: "at_most"}],
  ["about has a halo", {shape: "dot", halo: true}, {bound: "approx"}],
  ["a range is a bar", {shape: "dot", bar: true}, {bound: "range", obs_value_max: 9}],
  ["an estimate has a dotted edge", {shape: "dot", dotted: true}, {obs_status: "E"}],
  ["a contradicted value is split", {shape: "split"}, {conflict_group: "c1"}],
  ["a promise keeps its bound", {shape: "ring", arrow: "more"}, {value_kind: "target", bound: "at_least"}]
];

it.each(cases)("lookOf(figure): %s", (_, look, told) => expect(lookOf(figure(told))).toEqual(look));

it("legendOf(figures) has a line for each kind of mark that occurs, and no other", () => {
  const lines = legendOf([figure({bound: "more_than"}), figure({bound: "at_least", value_kind: "target"})]);
  expect(lines.map(({legend}) => legend)).toEqual(["đã đạt", "mục tiêu", "còn hơn nữa (“hơn”, “từ … trở lên”)"]);
});

it("every rule says itself in words", () => {
  for (const {words, legend} of surenessRules) expect(words() && legend()).toBeTruthy();
});
