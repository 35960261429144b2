import "../../page.js";
import {expect, it} from "vitest";
import type {Figure} from "../../../src/rows/figure.js";
import {sayReading} from "../../../src/parts/source.js";
import {homeChanges} from "../../../src/views/home/changes.js";
import {homePromises} from "../../../src/views/home/promises.js";
import {CO_DO, figure, QUANG_NAM, THOI_LAI, TU_CUONG} from "../../figures.js";

const drawn = (figures: readonly Figure[]): HTMLElement =>
  homePromises.draw({figures: figures as never}, {params: {}, root: "./"}) as HTMLElement;

const words = (element: Element): string => element.textContent!.replaceAll(/\s+/g, " ").trim();

let told = 0;

const pledge = (place: Partial<Figure>, state: Partial<Figure>): Figure[] => {
  const actual = figure({...place, obs_value: 3});
  const promise = {commitment_id: `c${++told}`, promise_kind: "target", value_kind: "target"} as const;
  return [actual, figure({...place, obs_value: 4, ...promise, answer_id: actual.observation_id, ...state})];
};

it("home tells who is ahead of their resolution, who behind, and who has time left", () => {
  const lists = [
    ...drawn([
      ...pledge(CO_DO, {state: "reached"}),
      ...pledge(THOI_LAI, {state: "behind"}),
      ...pledge(TU_CUONG, {state: "behind", state_rule: "below an even pace"}),
      ...pledge(QUANG_NAM, {state: "not_comparable", reason: "too_early"})
    ]).querySelectorAll(".promises > div")
  ];
  expect(lists.map((list) => [words(list.querySelector("h3")!), words(list.querySelector("li a")!)])).toEqual([
    ["Đạt mục tiêu đã đề ra", "Huyện Cờ Đỏ"],
    ["Chưa đạt mục tiêu", "Huyện Thới Lai"],
    ["Chưa đến hạn: con số gần nhất bên mục tiêu", "Xã Tứ Cường"]
  ]);
  expect(lists[0]!.querySelectorAll("[data-observation]")).toHaveLength(2);
});

it("home claims nothing of promises where nothing is certain", () => {
  expect(words(drawn(pledge(CO_DO, {state: "not_comparable", reason: "far_apart"})))).toContain("Chưa có mục tiêu nào");
});

it("home says in one line what changed, kindly when nothing was built before", () => {
  const said = (sorts: object[]): string =>
    words(homeChanges.draw({sorts: sorts as never}, {params: {}, root: "./"}) as HTMLElement);
  expect(said([])).toContain("bản dựng đầu tiên");
  expect(
    said([
      {change: "removed", figures: 1},
      {change: "added", figures: 1200}
    ])
  ).toBe("So với lần dựng trước: thêm 1.200 con số, bỏ 1");
});

it("sayReading(figures) calls no official figure read by machine", () => {
  const [read, official, reviewed] = [figure(), figure({source_kind: "official"}), figure({review: "accepted"})];
  expect(sayReading([official])).toBe("số liệu chính thức");
  expect(sayReading([read, official])).toBe("con số từ bài viết do máy đọc");
  expect(sayReading([reviewed])).toBe("đã có người duyệt");
  expect(sayReading([read, reviewed])).toBe("máy đọc");
});
