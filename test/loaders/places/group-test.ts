import {readFileSync} from "node:fs";
import {expect, it} from "vitest";
import {groupMembers} from "../../../loaders/places/group.js";
import {places} from "../../../loaders/places/list.js";

const all = places();
const yaml = readFileSync(new URL("../../data/groups.yaml", import.meta.url), "utf8");

it("groupMembers(yaml, places) has the places of every group in order", () => {
  const members = groupMembers(yaml, all);
  const names = new Map(all.map(({place_id, name}) => [place_id, name]));
  const cities = members.filter(({group_id}) => group_id === "thanh-pho-truc-thuoc-trung-uong");
  expect(cities.map(({place_id}) => names.get(place_id))).toEqual([
    "Hà Nội",
    "Hải Phòng",
    "Đà Nẵng",
    "Hồ Chí Minh",
    "Cần Thơ"
  ]);
  expect(members.filter(({group_id}) => group_id === "dong-bang-song-cuu-long")).toHaveLength(13);
});

it("groupMembers(yaml, places) refuses a place no list has, a group twice and a field that is none, all at once", () => {
  const wrong = `- {id: a, vi: A, en: A, places: [1@2023]}
- {id: b, vi: B, em: B, places: []}
- {id: a, vi: C, en: C, places: [48@2023]}
`;
  const said = (): unknown => groupMembers(wrong, all, "data/groups.yaml");
  expect(said).toThrow(/dòng 1: mục “places” “1@2023” không đúng; hãy viết một trong: 01@2023, 001@2023, 00001@2023\./);
  expect(said).toThrow(/dòng 2: thiếu mục “en”\./);
  expect(said).toThrow(/dòng 2: không có mục “em”; hãy viết một trong: id, vi, en, places\./);
  expect(said).toThrow(/data\/groups.yaml, dòng 3: mục “id” “a” không đúng; hãy đặt khác đi/);
  expect(groupMembers("", all)).toEqual([]);
});

it("groupMembers(yaml, places) reads a list behind a byte order mark, and tells of a broken line once", () => {
  const row = "- {id: a, vi: A, en: A, places: [01@2023]}\n";
  expect(groupMembers(`\uFEFF${row}`, all)).toEqual(groupMembers(row, all));
  const said = (): unknown => groupMembers(`${row}- id: b: c: d\n`, all);
  expect(said).toThrow(/^groups\.yaml, dòng 2: dòng này không phải YAML[^\n]*$/);
});
