import "../page.js";
import {expect, it} from "vitest";
import {comparableRules, groupRules, sayDiffering, sayEra, splitComparable} from "../../src/domain/comparable.js";
import type {DefinitionBreak, RuleName} from "../../src/domain/comparable.js";
import type {Figure} from "../../src/rows/figure.js";
import {headline} from "../../src/domain/headline.js";
import {apartBy, panelsOf} from "../../src/domain/panel.js";
import {CO_DO, figure, QUANG_NAM, THOI_LAI} from "../figures.js";

const breaks: DefinitionBreak[] = [
  {
    indicator: "poor_household_rate",
    break_date: "2011-01-01",
    vi: "chuẩn nghèo 2011–2015",
    en: "chuẩn nghèo 2011–2015"
  },
  {indicator: "poor_household_rate", break_date: "2016-01-01", vi: "chuẩn nghèo 2016–2020", en: "chuẩn nghèo 2016–2020"}
];

const year = (at: number): Partial<Figure> => ({
  time_period: String(at),
  period_start: `${at}-01-01`,
  period_end: `${at}-12-31`
});

/** The rule ← two figures that only it keeps apart. */
const unlike: [rule: RuleName, a: Partial<Figure>, b: Partial<Figure>][] = [
  ["indicator", {}, {indicator: "near_poor_household_rate"}],
  ["measure", {}, {measure: "share"}],
  ["unit", {}, {unit_measure: "percentage_point"}],
  ["level of amounts", {unit_measure: "vnd", ...CO_DO}, {unit_measure: "vnd", ...QUANG_NAM}],
  ["subject", {}, {breakdown: "area=mountain"}],
  ["no subject", {}, {subject: null}],
  ["definition", {}, {era: "2016-01-01"}],
  ["level", CO_DO, QUANG_NAM],
  ["place list", {}, {ref_area: "31156@2025"}],
  ["kind", {}, {value_kind: "target"}],
  ["period", {}, year(2014)],
  ["length of period", {}, {period_end: "2013-06-30"}]
];

it.each(unlike)("comparableRules has a rule of %s", (name, a, b) => {
  const {keyOf, differs} = comparableRules.find((rule) => rule.name === name)!;
  expect(keyOf(figure(a))).not.toBe(keyOf(figure(b)));
  expect(keyOf(figure(a))).toBe(keyOf(figure({...a, obs_value: 99})));
  expect(differs()).not.toBe("");
});

it("panelsOf(figures) keeps what is a month off the axis of what is a year", () => {
  const income = {indicator: "income_per_capita", unit_measure: "vnd"};
  const panels = panelsOf([figure(income), figure({...income, freq: "M", qualifier: "một tháng"})]);
  expect(panels).toHaveLength(2);
  expect(apartBy(panels[0]!, panels[1]!)).toEqual(["nơi tính theo tháng, nơi tính theo năm"]);
});

it.each([
  ["before", "trước chuẩn nghèo 2011–2015"],
  ["2016-01-01", "chuẩn nghèo 2016–2020"],
  ["2011-01-01/2016-01-01", "vắt qua lần đổi chuẩn"],
  ["unknown", "không rõ theo chuẩn nào"],
  ["local_poverty_line", "chuẩn nghèo của địa phương"],
  [null, ""]
])("sayEra(figure) of %j is “%s”", (era, said) =>
  expect(sayEra(figure({era, qualifier: "chuẩn nghèo của địa phương"}), breaks)).toBe(said)
);

it("panelsOf(figures, {breaks}) tells groups by the definition in force", () => {
  const places = [CO_DO, THOI_LAI];
  const figures = [2015, 2016].flatMap((at) => places.map((place, i) => figure({...place, ...year(at), obs_value: i})));
  const [panel] = panelsOf(figures, {breaks});
  expect(panel!.groups.map(({label}) => label)).toEqual([
    "chuẩn nghèo 2016–2020, năm 2016",
    "chuẩn nghèo 2011–2015, năm 2015"
  ]);
  expect(panel!.apart).toBe("khác chuẩn, tiêu chí đang áp dụng, khác thời gian");
});

it("headline(panel) tells no change across a change of definition", () => {
  const said = (before: number): string => {
    const former = figure({...year(before), obs_value: 4, value_kind: "baseline"});
    return headline(panelsOf([figure({...year(2017), obs_value: 9}), former], {breaks})[0]!).text;
  };
  expect(said(2015)).not.toContain("trước đây");
  expect(said(2016)).toContain("trước đây");
});

it("splitComparable(items, options) groups what agrees, and names what tells it", () => {
  const items = [figure({...CO_DO}), figure({...THOI_LAI}), figure({...CO_DO, ...year(2014)}), figure(QUANG_NAM)];
  const options = {figureOf: (each: Figure) => each, rules: groupRules()};
  expect(splitComparable(items, options).map(({label, items}) => [label, items.length])).toEqual([
    ["cấp huyện, năm 2013", 2],
    ["cấp huyện, năm 2014", 1],
    ["cấp tỉnh, năm 2013", 1]
  ]);
  expect(sayDiffering(items, options)).toBe("khác cấp địa phương, khác thời gian");
  expect(sayDiffering(items.slice(0, 2), options)).toBe("");
});

it("splitComparable(items, options) compares figures without a period within one article only", () => {
  const undated = {period_start: null, period_end: null, time_period: null};
  const items = [figure(undated), figure({...undated, ...CO_DO}), figure({...undated, document_id: "bai-2"})];
  const rules = comparableRules.filter(({name}) => name === "period");
  expect(splitComparable(items, {figureOf: (each) => each, rules}).map(({items}) => items.length)).toEqual([2, 1]);
});
