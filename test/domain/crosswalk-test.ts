import {expect, it} from "vitest";
import {csvOf} from "../../src/exports/csv.js";
import {drawerContent} from "../../src/parts/drawer.js";
import type {Figure} from "../../src/rows/figure.js";
import {
  moveToLater,
  findDerived,
  inLaterMap,
  laterPlace,
  sayMoved,
  sayShare,
  sums,
  type Lineage
} from "../../src/domain/crosswalk.js";
import {panelsOf} from "../../src/domain/panel.js";
import {sayPlace} from "../../src/words/place.js";
import {sayCounted} from "../../src/words/value.js";
import {lookOf} from "../../src/words/sureness.js";
import {figure, saidIn} from "../figures.js";
import "../page.js";

const lineage = (told: Partial<Lineage> & Pick<Lineage, "from_place" | "from_name">): Lineage => ({
  ...{from_level: "province", from_full_name: `Tỉnh ${told.from_name}`, to_place: "31@2025", to_list: 2025},
  ...{goes_on: false, whole: true, share: 1, day: "2025-07-01", direct: true, gap: false},
  ...{ref_area_path: ["Hải Phòng"], place_name: "Hải Phòng", place_full_name: "Thành phố Hải Phòng"},
  ...{place_kind: "city", place_en: null},
  ...{place_level: "province", parent_full_name: "Việt Nam", grandparent_name: null},
  ...told
});

const HAI_DUONG = lineage({from_place: "30@2023", from_name: "Hải Dương"});
const HAI_PHONG = lineage({from_place: "31@2023", from_name: "Hải Phòng", from_full_name: "Thành phố Hải Phòng"});
const BOTH = [HAI_DUONG, HAI_PHONG];

const of = ({from_place, from_name, from_full_name}: Lineage): Partial<Figure> => ({
  ...{ref_area: from_place, ref_area_path: [from_name], place_name: from_name, place_full_name: from_full_name},
  ...{place_level: "province", parent_full_name: "Việt Nam", grandparent_name: null}
});

const SCHOOLS: Partial<Figure> = {
  ...{indicator: "schools_total_count", indicator_vi: "Tổng số trường học", unit_measure: "count", adds: true}
};

const schools = (place: Lineage, told: Partial<Figure> = {}): Figure =>
  saidIn("Toàn tỉnh có {12} trường học.", {...SCHOOLS, ...of(place), obs_value: 12, ...told});

const values = (figures: readonly Figure[]): (number | null)[] => figures.map(({obs_value}) => obs_value);

it("sums(figures, lineages) adds counts whose parts are all there", () => {
  const parts = [schools(HAI_DUONG), schools(HAI_PHONG, {obs_value: 30})];
  const [sum, ...others] = sums(parts, BOTH);
  expect(others).toEqual([]);
  expect(sum).toMatchObject({obs_value: 42, ref_area: "31@2025", place_name: "Hải Phòng", parts});
  expect(lookOf(sum!).shape).toBe("square");
  expect(sayPlace(sum!)).toBe("Hải Phòng");
});

it("sums(figures, lineages) adds what both of “44/46” say", () => {
  const ratio = {numerator: 4, denominator: 6, obs_value: 4};
  const [sum] = sums([schools(HAI_DUONG, ratio), schools(HAI_PHONG, ratio)], BOTH);
  expect(sum).toMatchObject({obs_value: 8, numerator: 8, denominator: 12});
});

/** Why nothing is added ← what the second part is. */
const refusals: [why: string, told: Partial<Figure>][] = [
  ["another date", {period_start: "2014-01-01", period_end: "2014-12-31", time_period: "2014"}],
  ["a bound", {bound: "more_than"}],
  ["about", {bound: "approx"}],
  ["a target", {value_kind: "target"}],
  ["another thing", {qualifier: "tiểu học"}],
  ["another indicator", {indicator: "schools_national_standard_count"}],
  ["another measure", {measure: "change"}],
  ["a body's own", {org: "Sở Giáo dục"}],
  ["contradicted", {conflict_group: "c1"}],
  ["one of a ratio", {numerator: 12, denominator: 14}],
  ["of no known date", {period_start: null, period_end: null, time_period: null}]
];

it.each(refusals)("sums(figures, lineages) adds nothing to %s", (_, told) => {
  expect(sums([schools(HAI_DUONG), schools(HAI_PHONG, told)], BOTH)).toEqual([]);
});

it("sums(figures, lineages) never adds rates, incomes a head or counts that do not add up", () => {
  for (const told of [
    {unit_measure: "percent", adds: null},
    {indicator: "income_per_capita", unit_measure: "vnd", adds: null},
    {indicator: "urban_criteria_met", unit_measure: "count", adds: null}
  ])
    expect(sums([schools(HAI_DUONG, told), schools(HAI_PHONG, told)], BOTH)).toEqual([]);
});

it("sums(figures, lineages) adds nothing where a part lacks, went elsewhere in part, or may be more than is known", () => {
  const both = [schools(HAI_DUONG), schools(HAI_PHONG)];
  expect(sums(both.slice(1), BOTH)).toEqual([]);
  expect(sums(both, [...BOTH, lineage({from_place: "22@2023", from_name: "Quảng Ninh"})])).toEqual([]);
  expect(sums(both, [HAI_DUONG, {...HAI_PHONG, whole: false, share: null}])).toEqual([]);
  expect(sums(both, [HAI_DUONG, {...HAI_PHONG, gap: true}])).toEqual([]);
  expect(
    sums(
      both,
      BOTH.map((each) => ({...each, to_list: 2023}))
    )
  ).toEqual([]);
});

it("sums(figures, lineages) adds nothing where a place says two values of one thing", () => {
  expect(sums([schools(HAI_DUONG), schools(HAI_DUONG, {obs_value: 13}), schools(HAI_PHONG)], BOTH)).toEqual([]);
});

it("sums(figures, lineages) takes a unit of long ago for no part, and a district for none of a commune", () => {
  const both = [schools(HAI_DUONG), schools(HAI_PHONG)];
  const long = lineage({from_place: "hai-hung@1996", from_name: "Hải Hưng", direct: false});
  const district = lineage({from_place: "303@2023", from_name: "Hồng Bàng", from_level: "district", whole: false});
  expect(values(sums(both, [...BOTH, long, district]))).toEqual([24]);
});

it("an estimate among the parts makes the sum one", () => {
  expect(sums([schools(HAI_DUONG), schools(HAI_PHONG, {obs_status: "E"})], BOTH)[0]!.obs_status).toBe("E");
});

/** How the row reads ← what became of its unit. */
const carried: [place: string, note: string, ref_area: string, lineages: Lineage[]][] = [
  ["Hải Phòng (phần Hải Dương cũ)", "trước 1/7/2025, nhập toàn bộ", "31@2025", BOTH],
  ["Hải Phòng", "trước 1/7/2025, nay không đổi", "31@2025", [{...HAI_DUONG, goes_on: true}]],
  [
    "Hải Dương",
    "trước 1/7/2025, nay chia vào 2 nơi",
    "30@2023",
    [HAI_DUONG, {...HAI_DUONG, to_place: "24@2025"}].map((each) => ({...each, whole: false, share: null}))
  ],
  ["Hải Dương", "", "30@2023", [HAI_PHONG]]
];

it.each(carried)("moveToLater(figure, lineages) reads “%s”, “%s”", (place, note, ref_area, lineages) => {
  const shown = moveToLater(schools(HAI_DUONG), lineages);
  expect([sayPlace(shown), sayMoved(shown), shown.ref_area, shown.obs_value]).toEqual([place, note, ref_area, 12]);
});

it("moveToLater(figure, lineages) over two steps says the day of the first", () => {
  const haTay = lineage({from_place: "ha-tay@2008", from_name: "Hà Tây", day: "2008-08-01", direct: false});
  expect(sayMoved(moveToLater(figure(of(haTay)), [haTay]))).toBe("trước 1/8/2008, nhập toàn bộ");
});

it("laterPlace(place_id, lineages) follows a unit that went into one place alone", () => {
  expect(laterPlace("30@2023", BOTH)).toBe("31@2025");
  expect(laterPlace("01@2023", BOTH)).toBe("01@2023");
  expect(laterPlace("30@2023", [...BOTH, {...HAI_DUONG, to_place: "24@2025"}])).toBe("30@2023");
});

it("sayShare(lineage) says the whole, the share, or that it is not known", () => {
  const said = [{}, {whole: false, share: 0.4}, {whole: false, share: null}].map((told) =>
    sayShare({...HAI_DUONG, ...told})
  );
  expect(said).toEqual(["toàn bộ", "khoảng 40\u00a0%", "một phần, nguồn không ghi bao nhiêu"]);
});

it("panelsOf(figures) ranks what is of a whole apart from what is of former units", () => {
  const [panel] = panelsOf(inLaterMap([schools(HAI_DUONG), schools(HAI_PHONG, {obs_value: 30})], BOTH));
  expect(panel!.rows).toHaveLength(3);
  expect(panel!.groups.map(({rows}) => rows.map(({label}) => label))).toEqual([
    ["Hải Phòng (phần Hải Phòng cũ)", "Hải Phòng (phần Hải Dương cũ)"],
    ["Hải Phòng"]
  ]);
  expect(panel!.apart).toContain("đơn vị cũ");
});

it("findDerived(id, stated, lineages) finds again what inLaterMap shows", () => {
  const figures = [schools(HAI_DUONG), schools(HAI_PHONG, {obs_value: 30})];
  const stated = new Map(figures.map((each) => [each.observation_id, each]));
  const shown = inLaterMap(figures, BOTH);
  expect(shown).toHaveLength(3);
  for (const each of shown) expect(findDerived(each.observation_id, stated, BOTH)).toEqual(each);
  expect(findDerived(figures[0]!.observation_id, stated, [])).toBe(figures[0]);
  expect(findDerived(shown[0]!.observation_id, new Map(), BOTH)).toBeUndefined();
});

it("a sum's drawer lists its parts with their sentences, and its row of a CSV says that it was recomputed", () => {
  const figures = [schools(HAI_DUONG), schools(HAI_PHONG, {obs_value: 30})];
  const [sum] = sums(figures, BOTH);
  const content = drawerContent(sum!, {root: ""});
  const parts = [...content.querySelectorAll(".sum-parts li")];
  expect(parts.map((part) => part.querySelector("button")!.getAttribute("data-observation"))).toEqual(
    figures.map(({observation_id}) => observation_id)
  );
  for (const part of parts) expect(part.querySelector("q")!.textContent).toBe("Toàn tỉnh có 12 trường học.");
  expect(content.textContent!.replace(/\s+/g, " ")).toContain("Hải Dương 12 + Hải Phòng 30 = 42");
  expect(sayCounted(sum!)).toContain("42");
  const [head, row] = csvOf([sum!]).replace("\uFEFF", "").split("\r\n");
  expect(head).toContain("recomputed,recomputed_from");
  expect(row).toContain(
    `tính lại theo 2025: Hải Dương 12 + Hải Phòng 30,${figures.map((f) => f.observation_id).join(" ")}`
  );
  expect(csvOf([moveToLater(figures[0]!, BOTH)])).toContain("trước 1/7/2025");
});
