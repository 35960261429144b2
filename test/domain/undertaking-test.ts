import "../page.js";
import {expect, it} from "vitest";
import type {Figure} from "../../src/rows/figure.js";
import {spans} from "../../src/charts/spans.js";
import {statusOf, undertakingsOf} from "../../src/domain/undertaking.js";
import {CO_DO, figure, QUANG_NAM, THOI_LAI} from "../figures.js";
import {lines} from "../lines.js";

const money = (obs_value: number, told: Partial<Figure> = {}): Figure =>
  figure({
    ...CO_DO,
    indicator: "investment_capital_vnd",
    unit_measure: "vnd",
    unit_mult: 9,
    obs_value,
    document_id: "a",
    ...told
  });

const works = (obs_value: number, told: Partial<Figure> = {}): Figure =>
  figure({...CO_DO, indicator: "projects_launched_count", unit_measure: "count", obs_value, document_id: "a", ...told});

it("undertakingsOf(figures) joins the money and the works of one sentence, which come first", () => {
  const [sum, projects] = [money(1.1e12), works(63)];
  const larger = money(9e12, {quote_start: 900});
  const all = undertakingsOf([larger, projects, sum]);
  expect(all.map(({main, works: mine}) => [main, mine])).toEqual([
    [sum, [projects]],
    [larger, []]
  ]);
});

it("undertakingsOf(figures) joins nothing of two places or sentences, and tells once what is told again", () => {
  const all = undertakingsOf([money(1e12), works(63, THOI_LAI), money(1e12, {document_id: "b"})]);
  expect(all.map(({money: sums, works: mine}) => [sums.length, mine.length])).toEqual([
    [1, 0],
    [0, 1]
  ]);
});

it("undertakingsOf(figures) leaves growth and shares alone", () => {
  expect(undertakingsOf([money(5, {measure: "growth", unit_measure: "percent"})])).toEqual([]);
});

it.each([
  ["plan", "dự kiến"],
  ["target", "mục tiêu"],
  ["actual", "đã hoặc đang làm"]
] as const)("statusOf(%s)", (value_kind, words) =>
  expect(statusOf(undertakingsOf([money(1e12, {value_kind})])[0]!)).toBe(words)
);

const rows = [
  [
    "Huyện Cờ Đỏ",
    money(1.134e12, {value_kind: "plan", period_start: "2020-01-01", period_end: "2025-12-31", freq: null})
  ],
  ["Huyện Thới Lai", money(1.121e12, {...THOI_LAI, period_start: "2016-01-01", period_end: "2016-12-31"})],
  ["Quảng Nam", money(3.31e11, {...QUANG_NAM, period_start: "2011-01-01", period_end: null})],
  ["Quảng Nam", money(2.4e12, {...QUANG_NAM, period_start: null, period_end: null})]
] as const;

const told = rows.map(([label, each]) => ({label, sublabel: "25 trường", said: "hơn 1.134 tỷ đồng", figure: each}));

it.each([
  ["spans-wide", 680],
  ["spans-narrow", 358]
])("spans(rows) draws %s", async (name, width) => {
  await expect(lines(spans(told, {width, title: "Tiền theo thời gian"}))).toMatchFileSnapshot(`../output/${name}.svg`);
});

it("spans(rows) draws no bar of what has no time", () => {
  expect(spans(told).querySelectorAll("[role=button]")).toHaveLength(3);
  expect(spans(told).textContent).toContain("không rõ thời gian");
});
