import "../page.js";
import fc from "fast-check";
import {expect, it} from "vitest";
import type {Figure} from "../../src/rows/figure.js";
import {panelsOf} from "../../src/domain/panel.js";
import {slopeChart} from "../../src/charts/slope.js";
import {slopeTitle} from "../../src/charts/slope-title.js";
import {datesOf, findDates, isOverBreak, slopesOf} from "../../src/charts/slope-data.js";
import {spread} from "../../src/charts/spread.js";
import {CO_DO, QUANG_NAM, saidIn, THOI_LAI, TU_CUONG} from "../figures.js";
import {lines} from "../lines.js";

const told = (place: Partial<Figure>, year: number, obs_value: number, more: Partial<Figure> = {}): Figure =>
  saidIn(`Năm ${year} là {${obs_value}}%.`, {
    ...place,
    place_level: "district",
    time_period: String(year),
    period_start: `${year}-01-01`,
    period_end: `${year}-12-31`,
    observation_id: `${place.ref_area}-${year}`,
    obs_value,
    ...more
  });

const exact = [
  ...[CO_DO, THOI_LAI, TU_CUONG].flatMap((place, i) => [told(place, 2012, 12 - i), told(place, 2015, 4 + i * 2)]),
  told(QUANG_NAM, 2015, 3)
];
const bounded = [
  ...exact,
  told(QUANG_NAM, 2012, 9, {bound: "more_than"}),
  told({...CO_DO, ref_area: "x@2023", place_name: "Ô Môn", place_full_name: "Quận Ô Môn"}, 2012, 11.8),
  told({...CO_DO, ref_area: "x@2023", place_name: "Ô Môn", place_full_name: "Quận Ô Môn"}, 2015, 5, {
    bound: "range",
    obs_value_max: 7
  })
];

const slopeOf = (figures: Figure[]) => slopesOf(panelsOf(figures)[0]!, "2012", "2015")[0]!;

it.each([
  ["wide", {width: 680, chosen: CO_DO.ref_area}],
  ["narrow", {width: 358}],
  ["ranks", {width: 680, ranked: true}]
] as const)("slopeChart(slope, …) draws %s", async (name, options) => {
  await expect(lines(slopeChart(slopeOf(bounded), options))).toMatchFileSnapshot(`../output/slope-${name}.svg`);
});

it("slopesOf(panel, from, to) has the places of both dates, and findDates(panel) the dates of most", () => {
  const [panel] = panelsOf(exact);
  expect(slopesOf(panel!, "2012", "2015").map(({pairs}) => pairs.length)).toEqual([3]);
  expect(slopesOf(panel!, "2012", "2014")).toEqual([]);
  expect([datesOf(panel!), findDates(panel!)]).toEqual([
    ["2012", "2015"],
    ["2012", "2015"]
  ]);
  expect(findDates(panelsOf(exact.slice(0, 1))[0]!)).toBeUndefined();
});

it("isBroken(slope) tells of a change of definition between the dates, and findDates(panel) passes it by", () => {
  const changed = exact.map((each) => (each.time_period === "2012" ? {...each, era: "before"} : each));
  const [panel] = panelsOf(
    changed.map((each) => ({...each, subject: `poor_household_rate|era:${each.era}|unit:percent`}))
  );
  expect(isOverBreak(slopesOf(panel!, "2012", "2015")[0]!)).toBe(true);
  expect(isOverBreak(slopeOf(exact))).toBe(false);
  expect(findDates(panel!)).toBeUndefined();
});

it.each([
  ["Huyện Cờ Đỏ thay đổi nhiều nhất trong 3 nơi: tỷ lệ hộ nghèo giảm từ 12 % (2012) xuống 4 % (2015)", exact, null],
  ["Huyện Thới Lai: tỷ lệ hộ nghèo giảm từ 11 % (2012) xuống 6 % (2015)", exact, THOI_LAI.ref_area],
  ["5 nơi nêu tỷ lệ hộ nghèo ở cả hai mốc", bounded, null]
] as const)("slopeTitle(slope) says “%s”", (said, figures, chosen) => {
  expect(slopeTitle(slopeOf([...figures]), chosen).replaceAll("\u00a0", " ")).toBe(said);
});

it("spread(positions) keeps order and distance, and moves none that has room", () => {
  expect(spread([10, 100, 200], {gap: 20, within: [0, 300]})).toEqual([10, 100, 200]);
  expect(spread([50, 50], {gap: 20, within: [0, 300]})).toEqual([40, 60]);
  fc.assert(
    fc.property(fc.array(fc.integer({min: 0, max: 300}), {maxLength: 12}), (positions) => {
      const placed = spread(positions, {gap: 20, within: [0, 300]});
      const sorted = [...placed].sort((a, b) => a - b);
      for (const [i, at] of sorted.entries()) {
        expect(at).toBeGreaterThanOrEqual(0);
        if (i) expect(at - sorted[i - 1]!).toBeGreaterThanOrEqual(20 - 1e-9);
      }
      for (const [i, a] of positions.entries())
        for (const [j, b] of positions.entries()) if (a < b) expect(placed[i]!).toBeLessThan(placed[j]!);
    })
  );
});
