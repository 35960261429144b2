import {readFileSync} from "node:fs";
import {expect, it} from "vitest";
import {coreRows} from "../../../loaders/indicator/core.js";
import {indicators} from "../../../loaders/indicator/list.js";
import {added} from "../../../loaders/places/added.js";
import {placeChanges} from "../../../loaders/places/changes.js";
import {places} from "../../../loaders/places/list.js";
import {searchIndex} from "../../../loaders/tables/search.js";
import {openCatalog} from "../../../src/parts/search/catalog.js";
import {askedOf} from "../../../src/parts/search/question.js";

const FIGURES = {"92@2025": 200, "92@2023": 87, "01@2025": 200, poor_household_rate: 686, income_per_capita: 225};

const yaml = readFileSync(new URL("../../../data/core.yaml", import.meta.url), "utf8");

const index = searchIndex({
  places: places(),
  changes: placeChanges(),
  aliases: added().aliases,
  indicators: indicators(),
  core: coreRows(yaml, indicators()).filter(
    ({turn, measure, level}) => turn === 1 && measure === "level" && level === "province"
  ),
  documents: [],
  figures: new Map(Object.entries(FIGURES))
});
const catalog = openCatalog(JSON.parse(JSON.stringify(index)) as typeof index);

const asked = (typed: string): unknown[] | undefined => {
  const found = askedOf(catalog, typed);
  return (
    found && [
      catalog.indicators[found.indicator]![0],
      found.place === null ? null : catalog.places.id[found.place],
      found.year,
      found.level,
      found.end
    ]
  );
};

it.each([
  ["hộ nghèo cần thơ 2013", ["poor_household_rate", "92@2025", 2013, null, null]],
  ["ho ngheo can tho 2013", ["poor_household_rate", "92@2025", 2013, null, null]],
  ["thu nhập hà nội", ["income_per_capita", "01@2025", null, null, null]],
  ["thu nhập bình quân của tỉnh nghệ an năm 2023", ["income_per_capita", "40@2025", 2023, null, null]],
  ["huyện nghèo nhất", ["poor_household_rate", null, null, "district", "most"]],
  ["tỉnh giàu nhất", ["income_per_capita", null, null, "province", "most"]],
  ["thất nghiệp thấp nhất", ["unemployment_rate", null, null, null, "least"]],
  ["xã đạt chuẩn nông thôn mới hà tĩnh", ["nrm_communes_met", "42@2025", null, null, null]]
])("askedOf(“%s”)", (typed, wanted) => expect(asked(typed)).toEqual(wanted));

it.each(["cần thơ", "hộ nghèo", "đắc song", "phường thới long", ""])("“%s” asks for no figure", (typed) =>
  expect(asked(typed)).toBeUndefined()
);
