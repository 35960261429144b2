import "../page.js";
import {expect, it} from "vitest";
import {notesOf} from "../../src/domain/comparability.js";
import {contradiction, contradictionsOf} from "../../src/parts/contradiction.js";
import {CO_DO, QUANG_NAM, saidIn} from "../figures.js";

const group = {...CO_DO, conflict_group: "x"};
const figures = [
  saidIn("Đến nay còn {5}% hộ nghèo.", {...group, observation_id: "a", obs_value: 5}),
  saidIn("Theo báo cáo, còn {7}% hộ nghèo.", {...group, observation_id: "b", obs_value: 7}),
  saidIn("Huyện vẫn còn {5}% hộ nghèo.", {...group, observation_id: "c", obs_value: 5}),
  saidIn("Nơi khác còn {9}%.", {...QUANG_NAM, observation_id: "d", obs_value: 9})
];

it("contradictionsOf(figures) has a group for each contradiction, and no other figure", () =>
  expect(contradictionsOf(figures).map((each) => each.map(({observation_id}) => observation_id))).toEqual([
    ["a", "b", "c"]
  ]));

it("contradiction(figures) puts each value beside the other with all its sentences", () => {
  const drawn = contradiction(figures.slice(0, 3), {root: "./"});
  expect(drawn.querySelector("h3")!.textContent).toBe("Huyện Cờ Đỏ, Cần Thơ: tỷ lệ hộ nghèo, 5\u00a0% hay 7\u00a0%?");
  const sides = [...drawn.querySelectorAll(".side")].map((side) => [
    side.querySelector("button")!.dataset["observation"],
    [...side.querySelectorAll("q")].map(({textContent}) => textContent)
  ]);
  expect(sides).toEqual([
    ["a", ["Đến nay còn 5% hộ nghèo.", "Huyện vẫn còn 5% hộ nghèo."]],
    ["b", ["Theo báo cáo, còn 7% hộ nghèo."]]
  ]);
  expect([...drawn.querySelectorAll("a")].map((a) => a.getAttribute("href"))).toEqual([
    "./nguon/bai-1.html#o-a",
    "./nguon/bai-1.html#o-c",
    "./nguon/bai-1.html#o-b"
  ]);
});

it("notesOf(figures) says what must be known before comparing, and nothing where all agree", () => {
  expect(notesOf(figures.slice(0, 3))).toEqual([]);
  expect(notesOf(figures)).toEqual(["Có con số của cấp huyện, cấp tỉnh; mỗi cấp xếp hạng riêng."]);
  const kinds = [figures[0]!, {...figures[1]!, value_kind: "target" as const, qualifier: "vùng cao"}];
  expect(notesOf(kinds)).toEqual(["Số mục tiêu, dự kiến không xếp hạng chung với số đã đạt."]);
});
