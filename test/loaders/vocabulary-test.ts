import {describe, expect, it} from "vitest";
import {indicators} from "../../loaders/indicator/list.js";
import {openQualifiers} from "../../loaders/indicator/qualifier.js";

describe("indicators()", () => {
  const rows = indicators();
  it("says every field of every indicator", () => {
    for (const {code, family, vi, en, unit, direction, definition, definition_vi} of rows) {
      expect(
        [code, family, vi, en, unit, definition, definition_vi].every((field) => field.length > 0),
        code
      ).toBe(true);
      expect(["higher", "lower", "none"]).toContain(direction);
    }
  });
  it("names each by one code and one label", () => {
    expect(new Set(rows.map(({code}) => code)).size).toBe(rows.length);
    expect(new Set(rows.map(({vi}) => vi)).size).toBe(rows.length);
  });
  it("adds up only counts", () => {
    for (const {code, unit, adds} of rows) if (adds) expect(unit, code).toBe("count");
  });
  it("narrows only indicators of the table", () => {
    const codes = new Set(rows.map(({code}) => code));
    for (const code of openQualifiers().keys()) expect(codes).toContain(code);
  });
});
