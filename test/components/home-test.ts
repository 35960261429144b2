import "./page.js";
import {expect, it} from "vitest";
import type {Figure} from "../../src/components/figure.js";
import {sayReading} from "../../src/components/source.js";
import {homeChanges} from "../../src/views/home-changes.js";
import {homePromises} from "../../src/views/home-promises.js";
import {CO_DO, figure, QUANG_NAM, THOI_LAI} from "./figures.js";

const drawn = (figures: readonly Figure[]): HTMLElement =>
  homePromises.draw({figures: figures as never, breaks: []}, {params: {}, root: "./"}) as HTMLElement;

const words = (element: Element): string => element.textContent!.replaceAll(/\s+/g, " ").trim();

const told = (place: Partial<Figure>, is: number, promised: number, due = 2013): Figure[] => [
  figure({...place, obs_value: is}),
  figure({
    ...place,
    ...{obs_value: promised, value_kind: "target"},
    ...{time_period: String(due), period_start: null, period_end: `${due}-12-31`}
  })
];

it("home tells who is ahead of their resolution, who behind, and who has time left", () => {
  const lists = [...drawn([...told(CO_DO, 3, 4), ...told(THOI_LAI, 6, 4), ...told(QUANG_NAM, 6, 4, 2020)]).children];
  expect(lists.map((list) => [words(list.querySelector("h3")!), words(list.querySelector("li a")!)])).toEqual([
    ["Đạt mục tiêu đã đề ra", "Huyện Cờ Đỏ"],
    ["Chưa đạt mục tiêu", "Huyện Thới Lai"],
    ["Chưa đến hạn: con số gần nhất bên mục tiêu", "Quảng Nam"]
  ]);
  expect(lists[0]!.querySelectorAll("[data-observation]")).toHaveLength(2);
});

it("home claims nothing of promises where nothing is certain", () => {
  expect(words(drawn(told(CO_DO, 4, 70)))).toContain("Chưa có mục tiêu nào");
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
