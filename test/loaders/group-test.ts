import {readFileSync} from "node:fs";
import {expect, it} from "vitest";
import {groupMembers} from "../../loaders/place/group.js";
import {places} from "../../loaders/place/list.js";

const all = places();
const yaml = readFileSync(new URL("../data/groups.yaml", import.meta.url), "utf8");

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

it("groupMembers(yaml, places) refuses a place no list has, and a group twice", () => {
  expect(() => groupMembers("[{id: a, vi: A, en: A, places: [x@2023]}]", all)).toThrow("không có địa phương x@2023");
  const twice = "[{id: a, vi: A, en: A, places: []}, {id: a, vi: A, en: A, places: []}]";
  expect(() => groupMembers(twice, all)).toThrow("trùng mã nhóm");
  expect(groupMembers("", all)).toEqual([]);
});
