import "../../page.js";
import {expect, it} from "vitest";
import {successors, type ChangeRow} from "../../../src/parts/successors.js";
import {bullets, bulletFigures, isDrawn, type Bullet} from "../../../src/charts/bullets.js";
import type {Figure} from "../../../src/rows/figure.js";
import {deltaOf, findEarlier} from "../../../src/domain/delta.js";
import {placeIdOf, placeLink, slugOf} from "../../../src/domain/place-slug.js";
import {pledgesOf, sayPledge} from "../../../src/domain/pledge.js";
import {isTelling, ranksOf, sayRank, type Standing} from "../../../src/domain/peer-rank.js";
import {settled} from "../../../src/domain/subject.js";
import {timeline, articlesOf} from "../../../src/charts/timeline.js";
import {locality} from "../../../src/views/locality/locality.js";
import {CO_DO, figure, QUANG_NAM} from "../../figures.js";

const year = (of: number): Pick<Figure, "time_period" | "period_start" | "period_end" | "freq"> => ({
  ...{time_period: String(of), period_start: `${of}-01-01`, period_end: `${of}-12-31`, freq: "A"}
});

it("placeLink(place_id, root) is a file name, and placeIdOf reads it back", () => {
  for (const id of ["31153@2023", "VN", "ha-tay@2008"]) expect(placeIdOf(slugOf(id))).toBe(id);
  expect(placeLink("31153@2023", "../")).toBe("../dia-phuong/31153-2023.html");
  expect(placeLink("31153@2023", "../", false)).toBe("../dia-phuong/index.html?noi=31153%402023");
});

it("settled(figures) leaves out what is said in two ways of one time", () => {
  const said = (obs_value: number): Figure => figure({...year(2014), obs_value});
  expect(settled([said(4), said(4)])).toHaveLength(1);
  expect(settled([said(4), said(9.1)])).toHaveLength(0);
});

const deltas: [name: string, now: Partial<Figure>, was: Partial<Figure>, said: string | undefined, sense?: string][] = [
  ["rates differ by points", {obs_value: 5}, {obs_value: 7.5}, "giảm 2,5 điểm % (năm 2012: 7,5 %)", "better"],
  [
    "amounts differ by their share",
    {obs_value: 300, unit_measure: "ha", direction: "none"},
    {obs_value: 250, unit_measure: "ha"},
    "tăng 20 % (năm 2012: 250 ha)"
  ],
  [
    "a handful of things has no percentage",
    {obs_value: 22, unit_measure: "count", direction: "none"},
    {obs_value: 1, unit_measure: "count"},
    "năm 2012: 1"
  ],
  ["a bound is not subtracted", {obs_value: 97, bound: "more_than"}, {obs_value: 95}, "năm 2012: 95 %"],
  ["another unit is not compared", {obs_value: 5}, {obs_value: 7, unit_measure: "count"}, undefined],
  ["another qualifier is not compared", {obs_value: 5}, {obs_value: 7, qualifier: "miền núi"}, undefined],
  ["another measure is not compared", {obs_value: 5}, {obs_value: 7, measure: "growth"}, undefined],
  ["a longer time is not compared", {obs_value: 5}, {obs_value: 7, period_start: "2008-01-01"}, undefined],
  ["a target is nothing that was", {obs_value: 5}, {obs_value: 7, value_kind: "target"}, undefined]
];

it.each(deltas)("deltaOf(figure, figures): %s", (_, now, was, said, sense) => {
  const [is, earlier] = [figure({...year(2013), ...now}), figure({...year(2012), ...was})];
  const delta = deltaOf(is, [is, earlier]);
  expect(delta?.text.replaceAll("\u00a0", " ")).toBe(said);
  expect(delta?.sense ?? null).toBe(sense ?? null);
});

it("findEarlier(figure, figures) takes a former value only of the same article, and stops at a break", () => {
  const [is, was] = [figure({...year(2016), obs_value: 5}), figure({...year(2015), obs_value: 7})];
  const undated = {period_start: null, period_end: null, freq: null};
  const former = figure({obs_value: 9, value_kind: "baseline", ...undated, era: is.era});
  expect(findEarlier(is, [is, former])).toBe(former);
  expect(findEarlier(is, [is, {...former, document_id: "bai-2"}])).toBeUndefined();
  expect(findEarlier(is, [is, was])).toBeUndefined();
  const [now, before] = [figure({...year(2013), obs_value: 5}), figure({...year(2012), obs_value: 7})];
  expect(findEarlier(now, [now, before])).toBe(before);
});

const promised = (told: Partial<Figure>): Figure =>
  figure({commitment_id: "c1", promise_kind: "target", value_kind: "target", state: "nothing_yet", ...told});

const promises: [told: Partial<Figure>, said: string][] = [
  [{state: "reached"}, "đã đạt"],
  [{state: "behind", state_rule: "short when due"}, "chưa đạt"],
  [{state: "behind", state_rule: "below an even pace"}, "chậm hơn nhịp đều"],
  [{state: "not_comparable", reason: "other_definition"}, "chưa so được: khác chuẩn, tiêu chí đang áp dụng"],
  [{state: "nothing_yet"}, "chưa thấy kết quả"],
  [{state: "reached", reviewed_by: "A"}, "đã đạt ✓ theo A"]
];

it.each(promises)("sayPledge of %j: %s", (told, said) => {
  const [pledge] = pledgesOf([promised(told)]);
  expect(sayPledge(pledge!)).toBe(said);
});

it("pledgesOf(figures) puts each promise once, beside its answer and where it began", () => {
  const [was, is] = [figure({...year(2010), obs_value: 9}), figure({...year(2013), obs_value: 3})];
  const told = promised({state: "reached", answer_id: is.observation_id, baseline_id: was.observation_id});
  const again = promised({state: "reached", answer_id: is.observation_id});
  const open = promised({commitment_id: "c2"});
  expect(pledgesOf([open, was, told, again, is])).toEqual([
    {promise: told, actual: is, baseline: was},
    {promise: open}
  ]);
});

it("pledgesOf(figures) takes what is left for what is, and nothing for what is promised", () => {
  const left = figure({commitment_id: "c1", promise_kind: "remaining", obs_value: 5, state: "nothing_yet"});
  const [pledge] = pledgesOf([left]);
  expect(pledge).toMatchObject({promise: {obs_value: 0, value_kind: "target"}, actual: {obs_value: 5}});
  const none = figure({obs_value: 0});
  const [done] = pledgesOf([{...left, state: "reached", answer_id: none.observation_id}, none]);
  expect(done).toMatchObject({actual: {obs_value: 0}, baseline: {obs_value: 5}});
});

const standing = (own: Partial<Figure>, counts: Partial<Standing>): Standing => ({
  ...{own: figure(own), places: 7, above: 1, below: 5, equal: 1},
  ...counts
});

const ranks: [own: Partial<Figure>, counts: Partial<Standing>, said: string][] = [
  [{direction: "higher"}, {}, "cao thứ 2 trong 7 xã, phường có số liệu"],
  [{direction: "lower"}, {}, "cao thứ 2 trong 7 xã, phường có số liệu"],
  [{direction: "lower"}, {above: 6, below: 0}, "thấp nhất trong 7 xã, phường có số liệu"],
  [{direction: "higher"}, {above: 0, below: 6}, "cao nhất trong 7 xã, phường có số liệu"],
  [{direction: "higher"}, {above: 6, below: 0}, "thấp nhất trong 7 xã, phường có số liệu"],
  [{direction: "higher"}, {below: 3, equal: 3}, "cao thứ 2 trong 7 xã, phường có số liệu, ngang nơi khác"],
  [{direction: "higher"}, {below: 3, equal: 1}, "cao thứ 2 đến 4 trong 7 xã, phường có số liệu"],
  [{measure: "change", obs_value: -2.27}, {above: 5, below: 1}, "giảm nhiều thứ 2 trong 7 xã, phường có số liệu"],
  [
    {unit_measure: "year", direction: "none", ...CO_DO},
    {above: 5, below: 1},
    "sớm thứ 2 trong 7 quận, huyện có số liệu"
  ],
  [{unit_measure: "count", direction: "none", ...QUANG_NAM}, {}, "nhiều thứ 2 trong 7 tỉnh, thành phố có số liệu"]
];

it.each(ranks)("sayRank(%j, %j)", (own, counts, said) => {
  expect(sayRank(standing(own, counts))).toBe(said);
});

it("ranksOf(standing) leaves open what a bound leaves open", () => {
  expect(ranksOf(standing({direction: "higher"}, {above: 0, below: 4, equal: 1}))).toEqual({
    from: 1,
    to: 3,
    tied: false
  });
});

it("isTelling(standing) is false where the bounds leave every rank open", () => {
  expect(isTelling(standing({}, {above: 0, below: 0, equal: 1}))).toBe(false);
  expect(isTelling(standing({}, {above: 1, below: 0, equal: 1}))).toBe(true);
  expect(isTelling(standing({}, {above: 0, below: 0, equal: 7}))).toBe(true);
});

const lines = (element: Element): string => element.outerHTML.replaceAll(/><(?!\/?tspan|\/text)/g, ">\n<");

const pledges: Bullet[] = [
  {
    promise: promised({
      ...{observation_id: "p1", ...year(2013), obs_value: 4, bound: "at_most"},
      ...{state: "behind", state_rule: "short when due"}
    }),
    actual: figure({observation_id: "a1", ...year(2013), obs_value: 5}),
    baseline: figure({observation_id: "b1", ...year(2010), obs_value: 9})
  },
  {
    promise: promised({
      ...{observation_id: "p2", indicator: "b", ...year(2015), obs_value: 8, obs_value_max: 9, bound: "range"},
      ...{state: "not_comparable", reason: "too_early"}
    }),
    actual: figure({observation_id: "a2", indicator: "b", ...year(2013), obs_value: 6, obs_status: "E"})
  },
  {promise: promised({observation_id: "p3", ...year(2015)})},
  {
    actual: figure({observation_id: "a4", ...year(2014), obs_value: 97, bound: "more_than"}),
    baseline: figure({observation_id: "b4", value_kind: "baseline", obs_value: 95, bound: "approx"})
  }
];

const told = articlesOf([
  figure({...year(2010), document_title: "Bài có ngày"}),
  figure({...year(2013), document_title: "Bài có ngày"}),
  figure({...year(2016), document_id: "bai-2", document_title: "Bài không ngày", published: null})
]);

it.each([
  ["bullets-wide", () => bullets(pledges, {width: 576})],
  ["bullets-narrow", () => bullets(pledges, {width: 358})],
  ["timeline-wide", () => timeline(told, {width: 576, root: "../"})],
  ["timeline-narrow", () => timeline(told, {width: 358, root: "../"})]
])("draws %s", async (name, draw) => {
  await expect(lines(draw())).toMatchFileSnapshot(`../../output/${name}.svg`);
});

it("bullets(pledges) draws a bar from zero to what is, and a mark that opens each figure", () => {
  const svg = bullets(pledges, {width: 576});
  const [bar] = svg.querySelectorAll("rect");
  expect(Number(bar!.getAttribute("width"))).toBeGreaterThan(100);
  const opened = [...svg.querySelectorAll("[data-observation]")].map((each) => each.getAttribute("data-observation"));
  const shown = pledges.filter(isDrawn).flatMap(bulletFigures);
  expect(new Set(opened)).toEqual(new Set(shown.map(({observation_id}) => observation_id)));
  expect(opened).not.toContain("p3");
});

const changed = (change: ChangeRow["change"], more: Partial<ChangeRow> = {}): ChangeRow => ({
  ...{
    direction: "to",
    change,
    part: "whole",
    valid_from: "2025-07-01",
    stood: false,
    place_id: "1@2025",
    level: "commune"
  },
  ...{full_name: "Xã Mới", en: null, parent_full_name: "Tỉnh Lớn", figures: 0},
  ...more
});

it.each([
  [[changed("merged")], "Từ 1/7/2025 sáp nhập với nơi khác thành Xã Mới, Tỉnh Lớn."],
  [[changed("renamed")], "Từ 1/7/2025 đổi thành Xã Mới, Tỉnh Lớn."],
  [[changed("unchanged")], "Từ 1/7/2025 giữ nguyên: Xã Mới, Tỉnh Lớn."],
  [
    [changed("divided"), changed("divided", {full_name: "Xã Hai"})],
    "Từ 1/7/2025 chia vào 2 đơn vị: Xã Mới; Xã Hai, Tỉnh Lớn."
  ],
  [[changed("merged", {direction: "from", part: "part"})], "Lập ngày 1/7/2025 từ Xã Mới (một phần), Tỉnh Lớn."],
  [[changed("unchanged", {direction: "from"})], "Trước 1/7/2025 là Xã Mới, Tỉnh Lớn."],
  [[changed("merged", {direction: "from", stood: true})], "Ngày 1/7/2025 nhận thêm Xã Mới, Tỉnh Lớn."]
])("successors(%j)", (rows, said) => {
  const text = successors(rows, "../")
    .map((part) => part?.textContent ?? "")
    .join("");
  expect(text.replaceAll(/\s+/g, " ").trim()).toBe(said);
});

it("a place's page tells where articles and statistics say otherwise of it", () => {
  const stated = figure({
    ...{...QUANG_NAM, obs_value: 9.1, publisher: "Báo Quảng Nam", beside_id: "o", beside_value: 8.7},
    ...{beside_bound: "exact", beside_unit: "percent", beside_mult: 0, beside_publisher: "Cục Thống kê"},
    ...{beside_state: "differ", beside_rule: "differs", beside_aloud: true}
  });
  const line = {
    ...{depth: 0, place_id: stated.ref_area!, level: "province", name: "Quảng Nam", full_name: "Tỉnh Quảng Nam"},
    ...{en: null, list_year: 2023, valid_from: null, valid_to: null, figures: 1}
  };
  const page = locality.draw({line: [line], figures: [stated] as never[]}, {root: "../", params: {}} as never);
  const words = (page as HTMLElement).querySelector(".differences")!.textContent!.replace(/\s+/g, " ");
  expect(words).toContain("Báo Quảng Nam: 9,1 %; Cục Thống kê: 8,7 %");
});
