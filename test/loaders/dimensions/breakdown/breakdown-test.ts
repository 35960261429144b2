import {expect, it} from "vitest";
import {axes} from "../../../../loaders/dimensions/breakdown/axes.js";
import {formatBreakdown, parseBreakdown} from "../../../../loaders/dimensions/breakdown/breakdown.js";
import {openedBy} from "../../../../loaders/combine/breakdown-patterns.js";
import {indicators} from "../../../../loaders/indicator/list.js";
import {intervalOf} from "../../../../loaders/subject/interval.js";
import {GIVEN} from "../../../../loaders/subject/ground.js";
import {definitionsOf, withSubject} from "../../../../loaders/subject/subject.js";
import {figure} from "../../../figures.js";

const table = indicators();
const byCode = new Map(table.map((each) => [each.code, each]));
const known = new Map(axes().map((axis) => [axis.code, axis]));

it("formatBreakdown(breakdown) puts axes and codes in alphabetical order, and parseBreakdown reads it back", () => {
  const text = formatBreakdown(
    new Map([
      ["product", "rice"],
      ["area", "urban+rural"]
    ])
  );
  expect(text).toBe("area=rural+urban|product=rice");
  expect(formatBreakdown(parseBreakdown(text))).toBe(text);
  expect(formatBreakdown(parseBreakdown("band=>=15"))).toBe("band=>=15");
  expect(formatBreakdown(new Map())).toBeNull();
});

it.each(table.map(({code}) => code))("%s names axes that are files, with their codes", (code) => {
  const {axes: own = [], required = [], defaults = {}} = byCode.get(code)!;
  for (const axis of [...own, ...required]) expect(known.has(axis), axis).toBe(true);
  for (const axis of [...required, ...Object.keys(defaults)]) expect(own).toContain(axis);
  for (const [axis, value] of Object.entries(defaults))
    for (const each of value.split("+")) expect(known.get(axis)!.values, value).toHaveProperty(each);
});

it("every code of an axis has both labels, and no word stands under two codes of one axis", () => {
  for (const {code, values} of known.values()) {
    const words = new Map<string, string>();
    for (const [value, {vi, en, words: said}] of Object.entries(values)) {
      expect(vi && en, `${code}=${value}`).toBeTruthy();
      for (const word of said) {
        expect(words.get(word), `${code}: ${word}`).toBeUndefined();
        words.set(word, value);
      }
    }
  }
});

it.each([
  ["10-14", " xã đạt từ 10-14 tiêu chí"],
  ["<5", " xã đạt dưới 5 tiêu chí"],
  [">=15", " xã đạt từ 15 tiêu chí trở lên"],
  ["19", " xã đạt 19 tiêu chí"]
])("openedBy({right}) reads the band %s", (band, right) => {
  const indicator = byCode.get("nrm_communes_in_criteria_band")!;
  expect(openedBy({indicator, left: "", right, behind: right}).get("band")).toBe(band);
});

it.each([
  ["exact", [19.9, 20.1]],
  ["more_than", [19.9, Infinity]],
  ["less_than", [-Infinity, 20.1]],
  ["approx", [18, 22]]
] as const)("intervalOf(%s) leaves open what rounding does", (bound, interval) => {
  expect(intervalOf({obs_value: 20, obs_value_max: null, bound})).toEqual(interval);
});

it("intervalOf(range) is the range, and of no value nothing", () => {
  expect(intervalOf({obs_value: 13, obs_value_max: 17, bound: "range"})).toEqual([13, 17]);
  expect(intervalOf({obs_value: null, obs_value_max: null, bound: "exact"})).toBeNull();
});

const definitions = definitionsOf({indicators: table, breaks: []});
const subjectOf = (columns: Parameters<typeof figure>[0]) => withSubject(figure(columns), definitions, GIVEN).subject;

it("withSubject(row) gives two figures one subject where all that must be equal is", () => {
  const one = subjectOf({breakdown: "area=rural"});
  expect(subjectOf({breakdown: "area=rural", obs_value: 7, time_period: "2015"})).toBe(one);
  expect(subjectOf({breakdown: "area=urban"})).not.toBe(one);
  expect(subjectOf({breakdown: "area=rural", measure: "growth"})).not.toBe(one);
  expect(subjectOf({breakdown: "area=rural", org: "chi bộ phòng Kinh tế"})).not.toBe(one);
});

it.each([
  ["no indicator", {indicator: "other"}],
  ["words that no axis has", {uncoded: "cà gai leo"}],
  ["a multiple without a base", {measure: "multiple"}],
  ["no crop", {indicator: "crop_output", breakdown: null}]
] as const)("withSubject(row) has no subject for %s", (_, columns) => expect(subjectOf(columns)).toBeNull());

it("withSubject(row) keeps the ends of what its value leaves open with four digits, outwards", () => {
  const endsOf = (obs_value: number, bound: "exact" | "more_than" = "exact") => {
    const {low, high} = withSubject(figure({obs_value, bound}), definitions, GIVEN);
    return [low, high];
  };
  expect(endsOf(8_053_663)).toEqual([8_013_000, 8_094_000]);
  expect(endsOf(-2.154)).toEqual([-2.165, -2.143]);
  expect(endsOf(0)).toEqual([0, 0]);
  expect(endsOf(20, "more_than")).toEqual([19.9, null]);
});

it("withSubject(row) takes a growth without a base as one on the year before", () => {
  expect(subjectOf({measure: "growth"})).toBe(subjectOf({measure: "growth", breakdown: "base=previous_year"}));
});
