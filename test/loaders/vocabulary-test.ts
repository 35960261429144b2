import {readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {parseOwn} from "../../loaders/check/own.js";
import {parseExpected} from "../../loaders/score/expected.js";
import {schemaOf as breaks} from "../../loaders/indicator/breaks.js";
import {schemaOf as criteria} from "../../loaders/indicator/criteria.js";
import {FAMILIES as families, indicators, schemaOf} from "../../loaders/indicator/list.js";
import {openQualifiers, schemaOf as qualifiers} from "../../loaders/indicator/qualifier.js";
import {UNIT_CODES} from "../../loaders/dimensions/unit/words.js";
import {FAMILIES} from "../../src/words/family.js";
import {unitOf} from "../../src/words/unit.js";
import {speak} from "../../src/words/say.js";

/** Units of what may be added up over places. */
const SUMS = ["count", "ha", "tonne", "m3", "horsepower", "tonne_km", "passenger_km", "currency"];

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
  it("calls no way better where a higher number may mean more faults, or more of them found", () => {
    const found = rows.filter(({code}) => /disciplined|inspected/.test(code));
    expect(new Set(found.map(({direction}) => direction))).toEqual(new Set(["none"]));
  });
  it("adds up only counts and totals, of which none is a head's, a year's or a share", () => {
    for (const {code, unit, adds} of rows)
      if (adds) {
        expect(SUMS, code).toContain(unit);
        expect(code).not.toMatch(/per_|average|rate/);
      }
  });
  it("narrows only indicators of the table", () => {
    const codes = new Set(rows.map(({code}) => code));
    for (const code of openQualifiers().keys()) expect(codes).toContain(code);
  });
});

describe("a word of the vocabulary that is mistyped", () => {
  const told = (read: () => unknown): string[] => {
    try {
      read();
    } catch (error) {
      return (error as Error).message.split("\n");
    }
    throw new Error("nothing is wrong");
  };
  const text = (name: string): string =>
    readFileSync(new URL(`../../data/vocabulary/${name}`, import.meta.url), "utf8");

  it("is told with its line and the nearest right word, all of them at once", () => {
    const row = `- code: a_rate
  family: poverty
  vi: A
  en: A
  unit: percent
  direction: lower
  definition: A.
  definition_vi: A.
  words: ["# a"]
- code: b_count
  family: povertty
  vi: B
  en: B
  unit: cuont
  direction: highr
  rate: a_rat
  sectors: b
  definition: B.
  definition_vi: B.
  worlds: ["# b"]
  not:
    - # b
- code: a_rate
`;
    const said = told(() => parseOwn(row, "a.yaml", schemaOf));
    for (const sentence of [
      "a.yaml, dòng 11: mục “family” “povertty” không đúng (có phải ý là “poverty”?).",
      "a.yaml, dòng 14: mục “unit” “cuont” không đúng (có phải ý là “count”?).",
      "a.yaml, dòng 15: mục “direction” “highr” không đúng (có phải ý là “higher”?).",
      "a.yaml, dòng 16: mục “rate” “a_rat” không đúng (có phải ý là “a_rate”?).",
      "a.yaml, dòng 20: không có mục “worlds” (có phải ý là “words”?).",
      "a.yaml, dòng 10: thiếu mục “words”.",
      'a.yaml, dòng 22: mục “not” “null” không đúng; hãy đặt cụm từ trong ngoặc kép, như "# xã", đóng mọi ngoặc và chỉ dùng lớp từ có trong classes.yaml.',
      "a.yaml, dòng 23: mục “code” “a_rate” không đúng; hãy đặt khác đi, vì đã có ở trên."
    ])
      expect(said).toContain(sentence);
  });
  it("is none of the project's own, where a rate is one", () => {
    const yaml = text("indicators/new_rural_area.yaml").replace(/^ {2}rate: .*$/m, "  rate: nrm_communes_met");
    expect(told(() => parseOwn(yaml, "a.yaml", schemaOf))).toEqual([
      expect.stringMatching(/^a\.yaml, dòng \d+: mục “rate” “nrm_communes_met” không đúng/)
    ]);
  });
  it.each([
    ["qualifiers.yaml", qualifiers(["a"]), /dòng 5: mục “indicators” “nrm_communes_meeting_criterion” không đúng/],
    ["breaks.yaml", breaks([]), /dòng 4: mục “indicators” “poor_household_rate” không đúng/],
    [
      "criteria.yaml",
      criteria(["Giao thong"]),
      /dòng 10: mục “name” “Giao thông” không đúng \(có phải ý là “Giao thong”\?\)/
    ]
  ] as const)("is told of %s too", (name, schema, sentence) =>
    expect(told(() => parseOwn(text(name), name, schema as never)).join("\n")).toMatch(sentence)
  );
  it("is told of a figure that was read by hand", () => {
    const row = {
      figure: "3",
      quote: "3 xã",
      figure_start: 0,
      figure_end: 1,
      indicator: "poor_houshold_rate",
      measure: "levl"
    };
    const said = told(() =>
      parseExpected(`\n${JSON.stringify(row)}\nno\n`, "expected/a.jsonl", [{code: "poor_household_rate"}])
    );
    expect(said).toContain(
      "expected/a.jsonl, dòng 2: mục “indicator” “poor_houshold_rate” không đúng (có phải ý là “poor_household_rate”?)."
    );
    expect(said).toContain("expected/a.jsonl, dòng 2: mục “measure” “levl” không đúng (có phải ý là “level”?).");
    expect(said).toContain("expected/a.jsonl, dòng 3: dòng này không phải JSON trọn vẹn.");
  });
});

describe("words that loaders and pages share", () => {
  it("are the same families", () => expect([...families].sort()).toEqual(Object.keys(FAMILIES).sort()));
  it("are units that the pages can write", () => {
    speak("vi");
    for (const code of UNIT_CODES.filter((code) => code !== "currency"))
      expect(unitOf(code).label, code).not.toBe(code === code.toLowerCase() && code.includes("_") ? code : undefined);
  });
});
