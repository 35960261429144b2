import "../page.js";
import {expect, it} from "vitest";
import type {DefinitionBreak} from "../../src/domain/comparable.js";
import {lineChartTitle} from "../../src/charts/line-chart-title.js";
import {lineChart} from "../../src/charts/line-chart.js";
import type {Figure} from "../../src/rows/figure.js";
import {panelsOf} from "../../src/domain/panel.js";
import {breaksWithin, seriesGroupsOf, lineMoments, segmentsOf} from "../../src/charts/series.js";
import {CO_DO, figure, saidIn, THOI_LAI} from "../figures.js";
import {lines} from "../lines.js";

const breaks: DefinitionBreak[] = [
  {
    indicator: "poor_household_rate",
    break_date: "2016-01-01",
    vi: "Chuẩn nghèo đa chiều 2016–2020",
    en: "Chuẩn nghèo đa chiều 2016–2020"
  }
];

const at = (year: number): Partial<Figure> => ({
  time_period: String(year),
  period_start: `${year}-01-01`,
  period_end: `${year}-12-31`
});

const told = (place: Partial<Figure>, year: number, obs_value: number, more: Partial<Figure> = {}): Figure =>
  saidIn(`Năm ${year} còn {${obs_value}}%.`, {
    ...place,
    ...at(year),
    observation_id: `${place.ref_area}-${year}-${more.value_kind ?? ""}`,
    obs_value,
    ...more
  });

const poverty = [
  ...[9, 7.5, 6, 5].map((value, i) => told(CO_DO, 2012 + i, value)),
  ...[11, 9.2].map((value, i) => told(CO_DO, 2016 + i, value, i ? {bound: "approx"} : {})),
  told(THOI_LAI, 2012, 12),
  told(THOI_LAI, 2014, 8, {bound: "more_than"}),
  told(THOI_LAI, 2015, 6, {bound: "range", obs_value_max: 7}),
  told(THOI_LAI, 2017, 4, {value_kind: "target"})
];

const [course] = seriesGroupsOf(panelsOf(poverty, {breaks})[0]!);

it.each([
  ["wide", {width: 680, chosen: CO_DO.ref_area}],
  ["narrow", {width: 358}]
] as const)("lineChart(course, …) draws %s", async (name, options) => {
  await expect(lines(lineChart(course!, options))).toMatchFileSnapshot(`../output/line-chart-${name}.svg`);
});

it("segmentsOf(series) stops at a change of definition, and tells where years are missing", () => {
  const [coDo, thoiLai] = course!.series;
  const years = (series: typeof coDo) =>
    segmentsOf(series!).map(({from, to, gap}) => [...[from, to].map(({time}) => new Date(time).getUTCFullYear()), gap]);
  expect(years(coDo)).toEqual([
    [2012, 2013, false],
    [2013, 2014, false],
    [2014, 2015, false],
    [2016, 2017, false]
  ]);
  expect(years(thoiLai)).toEqual([
    [2012, 2014, true],
    [2014, 2015, false]
  ]);
  expect(breaksWithin(course!)).toEqual(breaks);
});

it("lineChartTitle(course) speaks of one definition alone", () => {
  const said = (known: DefinitionBreak[], chosen: string | null): string =>
    lineChartTitle(seriesGroupsOf(panelsOf(poverty, {breaks: known})[0]!)[0]!, chosen).replaceAll("\u00a0", " ");
  expect(said(breaks, CO_DO.ref_area)).toBe(
    "Huyện Cờ Đỏ: tỷ lệ hộ nghèo giảm từ 9 % (2012) xuống 5 % (2015); sau đó theo chuẩn nghèo đa chiều 2016–2020"
  );
  expect(said([], THOI_LAI.ref_area)).toBe("Huyện Thới Lai: tỷ lệ hộ nghèo 12 % (2012), rồi 6–7 % (2015)");
  const [changed] = seriesGroupsOf(panelsOf(poverty.slice(0, 5), {breaks})[0]!);
  expect(lineChartTitle(changed!, null).replaceAll("\u00a0", " ")).toBe(
    "Huyện Cờ Đỏ: tỷ lệ hộ nghèo giảm từ 9 % (2012) xuống 5 % (2015); sau đó theo chuẩn nghèo đa chiều 2016–2020"
  );
  const [exact] = seriesGroupsOf(panelsOf(poverty.slice(0, 4))[0]!);
  expect(lineChartTitle(exact!, null).replaceAll("\u00a0", " ")).toBe(
    "Huyện Cờ Đỏ: tỷ lệ hộ nghèo giảm từ 9 % (2012) xuống 5 % (2015)"
  );
});

it("seriesGroupsOf(panel) needs two times of one length, and says nothing twice stated", () => {
  const once = panelsOf([figure(), figure(THOI_LAI)])[0]!;
  expect(seriesGroupsOf(once)).toEqual([]);
  const lengths = panelsOf([figure(), figure({...at(2014), period_start: "2010-01-01"})])[0]!;
  expect(seriesGroupsOf(lengths)).toEqual([]);
  const [disputed] = seriesGroupsOf(
    panelsOf([figure(), figure({obs_value: 7}), figure(at(2014)), figure({...at(2015), obs_value: 1})])[0]!
  );
  expect(lineMoments(disputed!.series[0]!).map(({value}) => value)).toEqual([5, 1]);
});

it("lineChart(course, …) draws a promise level from the day it was made, or its definition began, to the day it is due", () => {
  const drawn = (more: Partial<Figure>): string[] => {
    const promised = [...[2012, 2013, 2014].map((year) => told(CO_DO, year, 9)), told(CO_DO, 2018, 4, {value_kind: "target", ...more})]; // prettier-ignore
    const [group] = seriesGroupsOf(panelsOf(promised)[0]!);
    return [...lineChart(group!).querySelectorAll('[stroke-dasharray="6 4"] path')].map((path) =>
      path.getAttribute("d")!
    );
  };
  const start = (more: Partial<Figure>): number => Number(/^M([\d.]+),/.exec(drawn(more)[0]!)![1]);
  const [early, late, byEra] = [
    start({as_of: "2013-01-01", era: null}),
    start({as_of: "2016-01-01", era: null}),
    start({as_of: "2013-01-01", era: "2016-01-01"})
  ];
  expect(early).toBeLessThan(late);
  expect(byEra).toBe(late);
  expect(drawn({bound: "range", obs_value_max: 6})).toEqual([]);
});
