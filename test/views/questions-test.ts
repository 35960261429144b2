import fc from "fast-check";
import {expect, it} from "vitest";
import {parseAnswers, writeAnswers, type Row} from "../../src/engine/answers.js";
import {plain} from "../../src/engine/plain.js";
import {literal, sql} from "../../src/engine/sql.js";
import {formatState, parseState, searchParams, type CompareState} from "../../src/views/compare/state.js";
import {pathParams} from "../../src/views/view.js";

it("sql`…` writes every value as a literal", () => {
  expect(sql`WHERE code = ${"o'clock"} AND n > ${3} AND place IN ${["a", "b"]}`).toBe(
    "WHERE code = 'o''clock' AND n > 3 AND place IN ('a', 'b')"
  );
  expect([literal(null), literal(true), literal([])]).toEqual(["NULL", "TRUE", "(NULL)"]);
});

it("literal(string) can be read back and never ends early", () => {
  fc.assert(
    fc.property(
      fc.string({unit: "binary"}).filter((text) => !text.includes("\0")),
      (text) => {
        const inside = literal(text).slice(1, -1);
        expect(inside.replaceAll("''", "'")).toBe(text);
        expect(inside.replaceAll("''", "")).not.toContain("'");
      }
    )
  );
});

it("literal(value) throws for what no literal can hold", () => {
  expect(() => literal("a\0b")).toThrow("invalid string");
  expect(() => literal(NaN)).toThrow("invalid number: NaN");
});

it("parseAnswers(writeAnswers(answers)) returns the answers, and no tag ends them early", () => {
  const rows: Row[] = [
    {a: "</script><b>", b: [1, null]},
    {a: "“", b: []}
  ];
  const text = writeAnswers(
    new Map([
      ["SELECT '<'", rows],
      ["none", []]
    ])
  );
  expect(text).not.toContain("<");
  expect([...parseAnswers(text)]).toEqual([
    ["SELECT '<'", rows],
    ["none", []]
  ]);
});

it("parseAnswers(writeAnswers(answers)) returns each value of each row, however often it stands there", () => {
  const value = fc.oneof(
    fc.constantFrom(null, 0, 1, "", "a", true, "</script>"),
    fc.array(fc.constantFrom("a", null)),
    fc.string()
  );
  const row = fc.record({a: value, b: fc.constant("b"), c: fc.integer({min: 0, max: 90}), d: fc.constant(["d"])});
  fc.assert(
    fc.property(fc.array(row, {maxLength: 200, size: "max"}), (rows) => {
      expect([...parseAnswers(writeAnswers(new Map([["", rows]])))]).toEqual([["", rows]]);
    })
  );
});

it("parseAnswers(json) gives each row lists of its own", () => {
  const [first, second] = parseAnswers(writeAnswers(new Map([["", [{a: ["b"]}, {a: ["b"]}]]]))).get("")!;
  (first!["a"] as string[]).push("c");
  expect(second).toEqual({a: ["b"]});
});

it("plain(value) makes JSON of what either DuckDB answers", () => {
  expect([plain(3n), plain(new Date("2020-05-20")), plain(new Set(["a", 2n])), plain(undefined), plain("x")]).toEqual([
    3,
    "2020-05-20",
    ["a", 2],
    null,
    "x"
  ]);
});

it("parseState(searchParams(formatState(state))) returns the state", () => {
  const text = fc.string({minLength: 1, unit: "grapheme"}).filter((s) => !s.includes(","));
  const maybe = fc.option(text);
  const list = fc.option(fc.array(text, {maxLength: 4}));
  const state: fc.Arbitrary<CompareState> = fc.record({
    indicators: fc.option(fc.array(text, {minLength: 1, maxLength: 4})),
    places: list,
    set: maybe,
    chosen: maybe,
    year: maybe,
    kinds: list,
    view: maybe,
    from: maybe,
    to: maybe,
    show: maybe,
    map: maybe,
    shape: maybe,
    embedded: maybe
  });
  fc.assert(
    fc.property(state, (each) => {
      expect(parseState(searchParams(formatState(each)))).toEqual(each);
    })
  );
});

it("formatState(state) says nothing of what is not chosen", () => {
  expect(formatState(parseState({}))).toBe("");
  expect(formatState({...parseState({}), places: ["31156@2023"], year: "2020"})).toBe("?noi=31156%402023&nam=2020");
});

it.each([
  ["/nguon/thoi-long-2014.html", {document_id: "thoi-long-2014"}],
  ["/a/b/nguon/thoi-long-2014", {document_id: "thoi-long-2014"}],
  ["/nguon/index.html", {}],
  ["/so-sanh.html", {}]
])("pathParams(“%s”)", (path, params) => expect(pathParams(path)).toEqual(params));
