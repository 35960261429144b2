import {describe, expect, it} from "vitest";
import {indicators} from "../../loaders/indicator/list.js";
import {openQualifiers} from "../../loaders/indicator/qualifier.js";
import {openGazetteer} from "../../loaders/place/gazetteer.js";
import {places} from "../../loaders/place/list.js";

describe("indicators()", () => {
  const rows = indicators();
  it("says every field of every indicator", () => {
    for (const {code, family, vi, en, unit, direction, definition} of rows) {
      expect(
        [code, family, vi, en, unit, definition].every((field) => field.length > 0),
        code
      ).toBe(true);
      expect(["higher", "lower", "none"]).toContain(direction);
    }
  });
  it("names each by one code and one label", () => {
    expect(new Set(rows.map(({code}) => code)).size).toBe(rows.length);
    expect(new Set(rows.map(({vi}) => vi)).size).toBe(rows.length);
  });
  it("narrows only indicators of the table", () => {
    const codes = new Set(rows.map(({code}) => code));
    for (const code of openQualifiers().keys()) expect(codes).toContain(code);
  });
});

describe("places()", () => {
  const all = places();
  const count = (level: string): number => all.filter((place) => place.level === level).length;
  it("has the 63, 705 and 10,599 units of April 2023", () =>
    expect([count("province"), count("district"), count("commune")]).toEqual([63, 705, 10_599]));
  it("identifies each by code and list", () =>
    expect(new Set(all.map(({place_id}) => place_id)).size).toBe(all.length));
  it("gives each the path of its parents", () => {
    const byId = new Map(all.map((place) => [place.place_id, place]));
    expect(byId.get("31157@2023")?.path).toEqual(["Cần Thơ", "Ô Môn", "Long Hưng"]);
    const depth = {country: 1, province: 1, district: 2, commune: 3};
    for (const {level, path} of all) expect(path).toHaveLength(depth[level]);
  });
  it("folds names for search", () => expect(all.find(({name}) => name === "Đống Đa")?.folded).toBe("dong da"));
});

describe("openGazetteer()", () => {
  it("finds every place of the list under its name", () => {
    const {byId} = openGazetteer();
    expect(byId.size).toBe(places().length);
  });
});
