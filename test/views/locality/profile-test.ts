import "../../page.js";
import {expect, it} from "vitest";
import {coreRows} from "../../../loaders/indicator/core.js";
import {indicators} from "../../../loaders/indicator/list.js";
import {readFileSync} from "node:fs";
import {findingsOf} from "../../../src/views/locality/findings.js";
import {profile, profileOf} from "../../../src/views/locality/profile.js";
import type {CoreFigure, CoreRow} from "../../../src/views/sql/core.js";
import {figure, QUANG_NAM} from "../../figures.js";

const PLACE = "49@2023";

const table = coreRows(readFileSync(new URL("../../../data/core.yaml", import.meta.url), "utf8"), indicators());

const core = table.filter(({level}) => level === "province") as CoreRow[];

const nothingBeside = {
  ...{is_share: false, years: null, values: null, eras: null, ids: null},
  ...{ranked_id: null, ranked_year: null, places: null, above: null, below: null, equal: null, median: null},
  ...{parent_name: null, parent_en: null, parent_value: null, parent_id: null},
  ...{
    target_id: null,
    target_value: null,
    target_max: null,
    target_bound: null,
    target_kind: null,
    target_period: null,
    target_start: null,
    target_end: null
  }
};

const known = (position: number, more: Partial<CoreFigure> = {}): CoreFigure => ({
  ...figure({...QUANG_NAM, ref_area: PLACE, observation_id: `o${position}`}),
  ...nothingBeside,
  position,
  ...more
});

const ranked = {ranked_year: 2013, places: 63, above: 10, below: 52, equal: 1, median: 7};

const rowsOf = (coreFigures: readonly CoreFigure[]) => profileOf({own: [PLACE], core, coreFigures, figures: []});

const textOf = (node: {textContent: string | null}): string =>
  node.textContent!.replaceAll("\u00a0", " ").replaceAll(/\s+/g, " ").trim();

const said = (coreFigures: readonly CoreFigure[]): string[] =>
  findingsOf(rowsOf(coreFigures), [PLACE]).map((pieces) =>
    pieces
      .map((piece) => (typeof piece === "string" ? piece : textOf(piece)))
      .join("")
      .replaceAll("\u00a0", " ")
  );

it("data/core.yaml has ten rows of every level, in one order", () => {
  for (const level of ["country", "region", "province", "district", "commune"]) {
    const positions = table.filter((row) => row.level === level).map(({position}) => position);
    expect([...new Set(positions)], level).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  }
});

it("coreRows(yaml) tells an indicator that is none, with its line", () => {
  const yaml = "- levels: [province]\n  rows:\n    - {vi: A, en: A, of: [{indicator: poor_househol_rate}]}\n";
  expect(() => coreRows(yaml, indicators())).toThrow(/core.yaml, dòng 3.*poor_household_rate/);
});

it("profileOf(answers) keeps every row, and says of an empty one that nothing is known", () => {
  const rows = rowsOf([known(2)]);
  expect(rows).toHaveLength(10);
  const drawn = profile(rows, {place_id: PLACE, lineages: [], root: "../"});
  const lines = [...drawn.querySelectorAll("tbody")].map(textOf);
  expect(lines).toHaveLength(10);
  expect(lines[1]).toContain("5 %");
  expect(lines.filter((line) => line.endsWith("chưa biết"))).toHaveLength(9);
});

it("profileOf(answers) counts what is not sure enough to be told", () => {
  const unsure = figure({grade: "B", indicator: "grdp_per_capita"});
  const [first] = profileOf({own: [PLACE], core, coreFigures: [], figures: [unsure]});
  expect(first!.unsure).toBe(1);
});

it("profileOf(answers) shows former units only where the place has no figure of its own", () => {
  const former = known(2, {ref_area: "48@2023", observation_id: "former"});
  expect(rowsOf([former])[1]!.figures).toEqual([former]);
  const own = known(2);
  expect(rowsOf([former, own])[1]!.figures).toEqual([own]);
});

it("profile(rows) ranks among three places at least, and tells the median of five peers", () => {
  const draw = (more: Partial<CoreFigure>): string =>
    textOf(profile(rowsOf([known(2, more)]), {place_id: PLACE, lineages: [], root: ""}).querySelectorAll("tbody")[1]!);
  expect(draw({...ranked, ranked_id: "o2"})).toContain("cao thứ 11 trong 63 nơi7 %");
  expect(draw({})).toContain("chưa đủ ba nơi để xếp");
  const few = draw({...ranked, ranked_id: "o2", places: 5, above: 1, below: 3});
  expect(few).toContain("cao thứ 2 trong 5 nơi");
  expect(few).not.toContain("7 %");
});

it("profile(rows) says what a row's name does not: of which indicator, a month, by when, of which year", () => {
  const draw = (position: number, more: Partial<CoreFigure>): string =>
    textOf(
      profile(rowsOf([known(position, more)]), {place_id: PLACE, lineages: [], root: ""}).querySelectorAll("tbody")[
        position - 1
      ]!
    );
  const income = {indicator: "income_per_capita", indicator_vi: "Thu nhập bình quân đầu người", unit_measure: "vnd"};
  expect(draw(3, {...income, obs_value: 6.869e6, unit_mult: 3, qualifier: "một tháng"})).toMatch(
    /^Thu nhập bình quân đầu người ?một tháng 6,869 triệu đồng/
  );
  const poor = {indicator: "income_poverty_rate", indicator_vi: "Tỷ lệ nghèo theo chuẩn thu nhập"};
  expect(draw(2, poor)).toMatch(/^Hộ nghèo ?Tỷ lệ nghèo theo chuẩn thu nhập/);
  const promised = {target_id: "t", target_value: 3, target_bound: "exact", target_kind: "plan"} as const;
  const term = {target_period: "2021/2025", target_start: "2021-01-01", target_end: "2025-12-31"};
  expect(draw(1, {...promised, ...term})).toMatch(/dự kiến 3 % 2021–2025$/);
  const around = {parent_name: "Tây Nguyên", parent_id: "p", parent_value: 9};
  expect(draw(1, {...ranked, ...around, ranked_id: "o0", ranked_year: 2010})).toContain("Tây Nguyên 9 % (2010)");
});

it("findingsOf(rows) says of an amount a month that it is one", () => {
  const course = {years: [2010, 2013], values: [1e6, 2e6], eras: ["a", "a"], ids: ["x", "y"]};
  const income = {unit_measure: "vnd", unit_mult: 3, obs_value: 2e6, qualifier: "một tháng"};
  expect(said([known(3, {...course, ...income})])).toEqual([
    "Tỷ lệ hộ nghèo (một tháng) tăng từ 1 triệu đồng (2010) lên 2 triệu đồng (2013)."
  ]);
});

it("findingsOf(rows) says a rank, a change and a median, of three rows", () => {
  const course = {years: [2010, 2013], values: [9, 5], eras: ["a", "a"], ids: ["x", "y"]};
  const rows = [
    known(1, {...ranked, ranked_id: "o1"}),
    known(2, course),
    known(3, {...ranked, ranked_id: "o3", median: 7})
  ];
  expect(said(rows)).toEqual([
    "Tỷ lệ hộ nghèo năm 2013: 5 %, cao thứ 11 trong 63 tỉnh, thành phố có số liệu.",
    "Tỷ lệ hộ nghèo giảm từ 9 % (2010) xuống 5 % (2013).",
    "Tỷ lệ hộ nghèo thấp hơn mức giữa của 63 tỉnh, thành phố (7 %): 5 %, năm 2013."
  ]);
});

it("findingsOf(rows) tells no change over a change of definition, and nothing of former units", () => {
  const course = {years: [2010, 2016], values: [9, 5], eras: ["a", "b"], ids: ["x", "y"]};
  expect(said([known(2, course)])).toEqual([]);
  expect(said([known(2, {...ranked, ranked_id: "o2", ref_area: "48@2023"})])).toEqual([]);
});
