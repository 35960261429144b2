import {expect, it} from "vitest";
import type {Figure} from "../../src/components/figure.js";
import {judge} from "../../src/components/verdict.js";
import {figure, saidIn} from "./figures.js";

const by = (year: number): Partial<Figure> => ({
  ...{time_period: String(year), period_start: null, period_end: `${year}-12-31`}
});

type Told = [name: string, target: Partial<Figure>, actual: Partial<Figure>, said: string | undefined];

/** What is said ← a target and a result of the poverty rate, of which less is better; where nothing is said, why not. */
const lower: Told[] = [
  ["no more than asked", {obs_value: 6, bound: "at_most"}, {}, "đạt mục tiêu, ahead"],
  ["more than asked", {obs_value: 4, bound: "at_most"}, {}, "chưa đạt mục tiêu, behind"],
  ["below a plain target", {obs_value: 6}, {}, "đạt mục tiêu, ahead"],
  ["above a plain target", {obs_value: 4}, {}, "chưa đạt mục tiêu, behind"],
  ["of more, where more is better", {obs_value: 4, direction: "higher"}, {}, "đạt mục tiêu, ahead"],
  ["of no better way", {obs_value: 4, direction: "none"}, {}, "nhiều hơn mục tiêu, null"],
  ["nobody promises more poverty", {obs_value: 4, bound: "at_least"}, {}, undefined],
  ["far from the value", {obs_value: 70}, {}, undefined],
  ["a result that may be lower yet", {obs_value: 4}, {bound: "less_than"}, undefined],
  ["another source", {obs_value: 4}, {source_kind: "official"}, undefined],
  ["read with little certainty", {obs_value: 4}, {confidence: 0.5}, undefined],
  ["contradicted", {obs_value: 4}, {conflict_group: "x"}, undefined],
  ["a result of years to come", {obs_value: 4}, {published: "2012-06-01"}, undefined],
  ["the promise told again", {obs_value: 5}, {published: null}, undefined],
  ["kept to the letter, told a year later", {obs_value: 5}, {published: "2014-06-01"}, "đạt mục tiêu, ahead"],
  ["long before", {obs_value: 4, ...by(2010)}, {}, undefined],
  ["a year before", {obs_value: 4, ...by(2012)}, {}, "chưa đạt mục tiêu, behind"],
  ["not due", {obs_value: 4, ...by(2015)}, {}, undefined]
];

it.each(lower)("judge(actual, target): %s", (_, target, actual, said) => {
  const verdict = judge(figure(actual), figure({value_kind: "target", ...target}), {falls: false});
  expect(verdict && `${verdict.words}, ${verdict.side}`).toBe(said);
});

it("judge(actual, target) counts a larger fall of what should fall as better", () => {
  const fall = {measure: "change", unit_measure: "percentage_point"} as const;
  const target = figure({...fall, obs_value: -2, value_kind: "target"});
  const said = (obs_value: number): unknown => judge(figure({...fall, obs_value}), target, {falls: true})?.side;
  expect([said(-2.3), said(-1.5)]).toEqual(["ahead", "behind"]);
});

it("judge(actual, target) takes no deadline for a result", () => {
  const year = {unit_measure: "year", direction: "none", published: null, obs_value: 2020} as const;
  const target = figure({...year, value_kind: "target", obs_value: 2019, document_id: "bai-2"});
  const said = (sentence: string): unknown => judge(saidIn(sentence, year), target, {falls: false})?.words;
  expect(said("Huyện đã đạt chuẩn năm {2020}.")).toBe("chưa đạt mục tiêu");
  expect(said("Năm {2020} là hạn huyện đặt ra để đạt chuẩn.")).toBeUndefined();
});

it("judge(actual, target) stops where the definition changed in between", () => {
  const breaks = [
    {indicator: "poor_household_rate", break_date: "2013-01-01", vi: "Chuẩn nghèo mới", en: "New poverty line"}
  ];
  const target = figure({value_kind: "target", obs_value: 4, ...by(2012)});
  expect(judge(figure(), target, {falls: false})?.words).toBe("chưa đạt mục tiêu");
  expect(judge(figure(), target, {falls: false, breaks})).toBeUndefined();
});
