import "../page.js";
import {expect, it} from "vitest";
import type {Figure} from "../../src/rows/figure.js";
import {heatTable} from "../../src/charts/heat-table.js";
import {heatTitle} from "../../src/charts/heat-title.js";
import {columnsOf, columnPlaces, rankableRows, rankOf} from "../../src/domain/measured-column.js";
import {mainMark, panelsOf} from "../../src/domain/panel.js";
import {CO_DO, QUANG_NAM, saidIn, THOI_LAI} from "../figures.js";
import {smallPanels} from "../../src/charts/small-panels.js";
import {smallTitle} from "../../src/charts/small-title.js";
import {lines} from "../lines.js";

const O_MON = {...CO_DO, ref_area: "916@2023", place_name: "Ô Môn", place_full_name: "Quận Ô Môn"};
const PHONG_DIEN = {...CO_DO, ref_area: "926@2023", place_name: "Phong Điền", place_full_name: "Huyện Phong Điền"};

const said = (place: Partial<Figure>, obs_value: number, more: Partial<Figure>): Figure =>
  saidIn(`Nơi này có {${obs_value}}.`, {
    ...place,
    observation_id: `${more.indicator ?? "poor_household_rate"}-${place.ref_area}-${obs_value}`,
    obs_value,
    ...more
  });

const communes = {indicator: "nrm_communes_met", indicator_vi: "Số xã đạt chuẩn nông thôn mới", unit_measure: "count"};
const income = {indicator: "income", indicator_vi: "Thu nhập bình quân đầu người", unit_measure: "vnd"};

/** Three indicators over four districts, with a bound, a contradiction, and places some do not know. */
export const many = [
  ...[CO_DO, THOI_LAI, O_MON, PHONG_DIEN].map((place, i) => said(place, [5, 3.2, 1, 9][i]!, {})),
  ...[CO_DO, THOI_LAI, PHONG_DIEN].map((place, i) =>
    said(place, [7, 8, 4][i]!, {...communes, ...(i === 2 && {bound: "more_than"})})
  ),
  ...[CO_DO, THOI_LAI, O_MON].map((place, i) =>
    said(place, [41e6, 38.5e6, 62e6][i]!, {...income, ...(i === 2 && {conflict_group: "x"})})
  ),
  said(O_MON, 64e6, {...income, conflict_group: "x"}),
  said(QUANG_NAM, 77, communes)
];

const columns = columnsOf(panelsOf(many));

it("columnsOf(panels) has a column for each thing, of one level, unit and time", () => {
  expect(columns.map(({title, subtitle, rows}) => [title, subtitle, rows.size])).toEqual([
    ["Tỷ lệ hộ nghèo", "%, năm 2013", 4],
    ["Thu nhập bình quân đầu người", "đồng, năm 2013", 3],
    ["Số xã đạt chuẩn nông thôn mới", "số lượng, năm 2013", 3]
  ]);
  expect(columns[0]!.middle).toBe(4.1);
});

it("rankOf(row, column) ranks what is stated once and exactly", () => {
  const ranks = columns.map((column) =>
    rankableRows(column).map((row) => [mainMark(row).figure.place_name, rankOf(row, column)])
  );
  expect(ranks).toEqual([
    [
      ["Phong Điền", 1],
      ["Cờ Đỏ", 2],
      ["Thới Lai", 3],
      ["Ô Môn", 4]
    ],
    [
      ["Cờ Đỏ", 1],
      ["Thới Lai", 2]
    ],
    [
      ["Thới Lai", 1],
      ["Cờ Đỏ", 2]
    ]
  ]);
  expect(columnPlaces(columns)).toHaveLength(4);
});

it.each([
  ["wide", {width: 680, chosen: CO_DO.ref_area}],
  ["narrow", {width: 358}],
  ["distance", {width: 680, show: "distance"}]
] as const)("heatTable(columns, …) draws %s", async (name, options) => {
  await expect(lines(heatTable(columns, options))).toMatchFileSnapshot(`../output/heat-${name}.svg`);
});

it("heatTable(columns) has a button for every figure, and says what is not known", () => {
  const svg = heatTable(columns);
  expect(svg.querySelectorAll("[role=button][data-observation]")).toHaveLength(10);
  const unknown = [...svg.querySelectorAll("[role=img]")].map((cell) => cell.getAttribute("aria-label"));
  expect(unknown).toContain("quận Ô Môn: Số xã đạt chuẩn nông thôn mới, không có số liệu");
  expect(unknown).toHaveLength(2);
});

it.each([
  ["4 nơi xếp cạnh nhau qua 3 chỉ tiêu", null],
  ["Huyện Cờ Đỏ ở nửa cao của 2 trong 3 chỉ tiêu có số", CO_DO.ref_area]
])("heatTitle(columns) says “%s”", (said, chosen) => expect(heatTitle(columns, chosen)).toBe(said));

/** As many places as make a strip. */
const crowd = Array.from({length: 20}, (_, i) =>
  said(
    {...CO_DO, ref_area: `c${i}@2023`, place_name: `Nơi ${i}`, place_full_name: `Huyện Nơi ${i}`},
    2 + ((i * 7) % 20),
    {}
  )
);

it.each([
  ["wide", columns, {width: 680, chosen: CO_DO.ref_area}],
  ["narrow", columns, {width: 358}],
  ["strip", columnsOf(panelsOf(crowd)), {width: 358, chosen: "c3@2023"}]
] as const)("smallPanels(columns, …) draws %s", async (name, shown, options) => {
  await expect(lines(smallPanels(shown, options))).toMatchFileSnapshot(`../output/small-${name}.svg`);
});

it("smallPanels(columns) lets every mark be reached", () => {
  const svg = smallPanels(columns);
  expect(svg.querySelectorAll(".hit[data-observation]")).toHaveLength(11);
  expect(smallTitle(columns)).toBe("4 nơi qua 3 chỉ tiêu, mỗi ô một thang riêng");
});
