import {expect, it} from "vitest";
import {fold} from "../../src/words/fold.js";
import {sayPlace, sayPlaceFirst, sayWhole} from "../../src/words/place.js";
import {saidIn} from "../../src/words/say.js";
import {figure, QUANG_NAM} from "../figures.js";

const nowhere = {place_name: null, place_full_name: null, place_level: null, parent_full_name: null};

it("sayWhole(figure) says the place and what it lies in", () => {
  expect(sayWhole(figure())).toBe("phường Thới Long, quận Ô Môn, Cần Thơ");
  expect(sayWhole(figure(QUANG_NAM))).toBe("Quảng Nam");
});

it("sayPlace(figure) says a place that is in no list by its name", () => {
  expect(sayPlace(figure({...nowhere, ref_area: null, ref_area_path: ["Cần Thơ", "Ô Môn"]}))).toBe("Ô Môn");
  expect(sayPlace(figure({...nowhere, ref_area: null, ref_area_path: []}))).toBe("không rõ địa phương");
});

it("sayPlace(figure) says a region in English by the name that it has there", () => {
  const region = {place_level: "region", place_name: "Tây Nguyên", place_full_name: "Vùng Tây Nguyên"};
  const said = (): string => sayPlace(figure({...region, ref_area: "R4@2023", place_en: "Central Highlands"}));
  expect([said(), saidIn("en", said), saidIn("en", () => sayPlace(figure()))]).toEqual([
    ...["vùng Tây Nguyên", "Central Highlands", "Thới Long Ward"]
  ]);
});

it("sayPlaceFirst(figure) begins a sentence", () => expect(sayPlaceFirst(figure())).toBe("Phường Thới Long"));

it.each([
  ["Thới Long", "thoi long"],
  ["Đông Anh", "dong anh"],
  ["Ðống Đa", "dong da"],
  ["Cờ Đỏ", "co do"],
  ["Quý Lộc".normalize("NFD"), "quy loc"]
])("fold(“%s”) returns “%s”", (name, folded) => expect(fold(name)).toBe(folded));
