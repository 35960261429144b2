import "../page.js";
import {expect, it} from "vitest";
import {findMembership} from "../../src/domain/place-set.js";
import type {Located} from "../../src/words/place.js";
import {figure} from "../figures.js";

const place = (ref_area: string, told: Partial<Located>): Located => figure({...told, ref_area});
const ward = (ref_area: string, ref_area_path: string[]): Located =>
  place(ref_area, {ref_area_path, place_level: "commune", place_kind: "ward"});

const OWN = ward("1@2023", ["Cần Thơ", "Ô Môn", "Châu Văn Liêm"]);
const NEAR = ward("2@2023", ["Cần Thơ", "Cái Răng", "Lê Bình"]);
const FAR = ward("3@2023", ["Hà Nội", "Ba Đình", "Cống Vị"]);
const LATER = ward("4@2025", ["Cần Thơ", "Cái Răng"]);
const COMMUNE = place("5@2023", {
  ...{ref_area_path: ["Cần Thơ", "Cờ Đỏ", "Xã Phường"], place_level: "commune", place_kind: "commune"},
  ...{place_name: "Phường", place_full_name: "Xã Phường"}
});
const ABOVE = place("6@2023", {
  ref_area_path: ["Cần Thơ", "Ô Môn"],
  place_level: "district",
  place_kind: "urban_district"
});

it.each([
  ["cung-loai", [OWN, NEAR, FAR]],
  ["cung-tinh", [OWN, NEAR, COMMUNE]],
  ["cha", [OWN, ABOVE]]
])("findMembership(“%s”, {of}) tells which places are of the set", (name, members) => {
  const isMember = findMembership(name, {of: OWN, groups: []})!;
  expect([OWN, NEAR, FAR, LATER, COMMUNE, ABOVE].filter(isMember)).toEqual(members);
});

it("findMembership(group, {groups}) takes the places that the group names", () => {
  const groups = [{group_id: "R6@2023", vi: "Vùng", en: "Region", place_id: "3@2023"}];
  expect([OWN, FAR].filter(findMembership("R6@2023", {of: undefined, groups})!)).toEqual([FAR]);
  expect(findMembership("cung-loai", {of: undefined, groups})).toBeUndefined();
});
