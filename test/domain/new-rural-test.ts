import "../page.js";
import {expect, it} from "vitest";
import {criteria} from "../../loaders/indicator/criteria.js";
import {communeRows, criteriaNamed, criteriaRows, setOn} from "../../src/domain/criteria.js";
import {criteriaCells} from "../../src/charts/criteria-cells.js";
import type {Figure} from "../../src/rows/figure.js";
import {communesOf} from "../../src/domain/new-rural.js";
import {CO_DO, figure, QUANG_NAM, THOI_LAI, TU_CUONG} from "../figures.js";
import {lines} from "../lines.js";

const all = criteria();

/** Figures of one sentence, in its order. */
function sentence(quote: string, ...told: Partial<Figure>[]): Figure[] {
  return told.map((each, i) =>
    figure({
      ...{
        ...CO_DO,
        unit_measure: "count",
        document_id: "a",
        quote,
        quote_start: 0,
        figure_start: i * 10,
        figure_end: i * 10 + 2
      },
      ...each
    })
  );
}

const MET = "nrm_communes_met";
const BAND = "nrm_communes_in_criteria_band";
const NUMBER = "nrm_criteria_met_per_commune";

it("communesOf(figures) puts those that are left beside those that meet the standard, with their criteria", () => {
  const [row, ...others] = communesOf(
    sentence(
      "2 xã được công nhận; 7 xã chưa về đích hoàn thành 13-17 tiêu chí",
      {indicator: MET, obs_value: 2},
      {indicator: "nrm_communes_not_met", obs_value: 7},
      {indicator: NUMBER, obs_value: 13, obs_value_max: 17, bound: "range"}
    )
  );
  expect(others).toEqual([]);
  expect([row!.said, row!.total]).toEqual(["2/9", 9]);
  expect(row!.pieces.map(({words}) => words)).toEqual(["2 xã đạt chuẩn", "7 xã còn lại đạt 13–17 tiêu chí"]);
});

it("communesOf(figures) takes bands for the rest only where the sentence speaks of the rest", () => {
  const met = sentence("6 xã đã được công nhận", {indicator: MET, obs_value: 6});
  const bands = (...remarks: Figure["remarks"]): Figure[] =>
    sentence("", {indicator: BAND, obs_value: 11, remarks}, {indicator: NUMBER, obs_value: 6, bound: "at_least"}).map(
      (each) => ({...each, quote_start: 200, figure_start: each.figure_start + 200, figure_end: each.figure_end + 200})
    );
  expect(communesOf([...met, ...bands("remaining")]).map(({said}) => said)).toEqual(["6/17"]);
  const then = communesOf([...met, ...bands()]);
  expect(then.map(({total}) => total)).toEqual([null, null]);
  expect(then[1]!.pieces[0]!.words).toBe("11 xã đạt từ 6 tiêu chí trở lên");
  expect(communesOf(bands("average"))).toEqual([]);
});

it("communesOf(figures) guesses no total", () => {
  const [row] = communesOf(sentence("57 xã", {indicator: MET, obs_value: 57}));
  expect([row!.total, row!.notes[0]]).toEqual([null, "chưa biết trên tổng số bao nhiêu"]);
});

it.each([
  [null, 2009],
  ["2009-04-15", 2009],
  ["2016-10-16", 2009],
  ["2016-10-17", 2016],
  ["2022-03-08", 2022]
])("setOn(%j) is that of %d", (day, year) => expect(setOn(day, all)[0]!.set_year).toBe(year));

it("criteriaNamed(figure) calls criteria as the set of its day does", () => {
  const [early, late] = ["2012-12-31", "2018-12-31"].map((period_end) =>
    criteriaNamed(figure({criteria_named: ["post_information", "health"], period_end}), all).map(({vi}) => vi)
  );
  expect(early).toEqual(["Bưu điện", "Y tế"]);
  expect(late).toEqual(["Thông tin và Truyền thông", "Y tế"]);
});

const communes = (criterion: string, obs_value: number, told: Partial<Figure> = {}): Figure =>
  figure({
    ...QUANG_NAM,
    indicator: "nrm_communes_meeting_criterion",
    unit_measure: "count",
    breakdown: `criterion=${criterion}`,
    obs_value,
    ...told
  });

const named = [
  communes("transport", 59, {numerator: 59, denominator: 97}),
  communes("health", 73),
  communes("health", 75.2, {measure: "share", unit_measure: "percent"}),
  communes("electricity", 97, {numerator: 97, denominator: 97}),
  communes("environment", 15, THOI_LAI),
  communes("income", 1, {...THOI_LAI, value_kind: "baseline"})
];

it("criteriaRows(figures) shows what is known of each criterion, and no former value", () => {
  const [province, district] = criteriaRows(named, all);
  expect(province!.cells.flatMap((cell, i) => (cell ? [[i + 1, cell.text, cell.share]] : []))).toEqual([
    [2, "59", 59 / 97],
    [4, "97", 1],
    [15, "73", 0.752]
  ]);
  expect(district!.cells.flatMap((cell, i) => (cell ? [[i + 1, cell.share]] : []))).toEqual([[17, null]]);
});

const numbered = figure({
  ...TU_CUONG,
  indicator: NUMBER,
  unit_measure: "count",
  obs_value: 15,
  numerator: 15,
  denominator: 19
});

it("communeRows(figures) fills as many cells as are met, and names none", () => {
  const [row] = communeRows([numbered, {...numbered, ...CO_DO}]);
  expect([row!.said, row!.cells.filter(Boolean).length, row!.cells.filter((cell) => cell?.figure).length]).toEqual([
    "15/19",
    15,
    1
  ]);
});

it.each([
  ["criteria-wide", 680],
  ["criteria-narrow", 358]
])("criteriaCells(rows) draws %s", async (name, width) => {
  await expect(lines(criteriaCells(criteriaRows(named, all), {width, title: "Từng tiêu chí"}))).toMatchFileSnapshot(
    `../output/${name}.svg`
  );
});

it("criteriaCells(rows, {numbered: false}) draws counts without names", async () => {
  const svg = criteriaCells(communeRows([numbered]), {numbered: false, title: "Từng xã"});
  await expect(lines(svg)).toMatchFileSnapshot("../output/criteria-counted.svg");
  expect(svg.querySelectorAll("[role=button]")).toHaveLength(1);
});
