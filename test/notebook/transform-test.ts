import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {EvaluationError, evaluatorOf} from "../../src/notebook/evaluate.js";
import {parseExpression} from "../../src/notebook/expression.js";
import {TransformError} from "../../src/notebook/transform-error.js";
import {transformRows} from "../../src/notebook/transform.js";

const rows = [
  {tinh: "A", nam: 2014, v: 10},
  {tinh: "A", nam: 2015, v: 8},
  {tinh: "B", nam: 2014, v: 20},
  {tinh: "B", nam: 2015, v: null}
];
const names = ["tinh", "nam", "v"];

const run = (source: string): Record<string, unknown[]> => transformRows(rows, names, source);

describe("transformRows", () => {
  it("pivots", () =>
    expect(run("groupby(tinh)\npivot(nam, v)")).toEqual({tinh: ["A", "B"], "2014": [10, 20], "2015": [8, null]}));
  it("folds", () =>
    expect(run("select(tinh, v)\nlimit(1)\nfold(tinh, v)")).toEqual({key: ["tinh", "v"], value: ["A", 10]}));
  it("ranks within groups, and looks back", () =>
    expect(
      run("groupby(tinh)\norderby(desc(nam))\nwindow({hang: rank(), truoc: lag(v)})\nselect(tinh, hang, truoc)")
    ).toEqual({
      tinh: ["A", "B", "A", "B"],
      hang: [1, 1, 2, 2],
      truoc: [null, null, 8, null]
    }));
  it("aggregates, derives, filters, renames, drops", () => {
    expect(run("groupby(tinh).rollup({n: count(), tong: sum(v)}); derive({tb: tong / n})")).toEqual({
      tinh: ["A", "B"],
      n: [2, 2],
      tong: [18, 20],
      tb: [9, 10]
    });
    expect(run("filter(v != null && d.nam >= 2015)\ndrop(nam)\nrename({v: gia_tri})")).toEqual({
      tinh: ["A"],
      gia_tri: [8]
    });
  });
  it("of no rows keeps the columns", () =>
    expect(transformRows([], names, "derive({x: v + 1})")).toEqual({tinh: [], nam: [], v: [], x: []}));
  it("says what is wrong and where", () => {
    expect(() => run("groupby(tinh)\nnope(1)")).toThrow(/Không có phép “nope”/);
    expect(() => run("derive({x: w})")).toThrow(/Không có cột w; đang có: tinh, nam, v/);
    try {
      run("groupby(tinh)\nderive({x: w})");
    } catch (error) {
      expect((error as TransformError).start).toBe(14);
    }
  });

  it.each([
    "derive({x: alert(1)})",
    "derive({x: window.alert(1)})",
    "derive({x: constructor})",
    "derive({x: v.constructor})",
    "derive({x: ''.constructor.constructor('alert(1)')()})",
    "derive({x: (() => 1)()})",
    "derive({x: d => d.v})",
    "derive({x: this})",
    "derive({x: `y`})",
    "filter(__proto__)",
    "rollup({x: __proto__(v)})",
    "constructor(1)",
    "toString()",
    "escape(v)",
    "fetch('https://x.y')",
    "derive({x: import('x')})"
  ])("runs nothing of %j", (source) => expect(() => run(source)).toThrow());

  it("whatever is written, gives columns or an error of its own", () => {
    fc.assert(
      fc.property(fc.string({maxLength: 60}), (source) => {
        try {
          run(source);
        } catch (error) {
          expect(error).toBeInstanceOf(TransformError);
        }
      })
    );
  });
});

const evaluate = (source: string, row: Record<string, unknown> = {}): unknown =>
  evaluatorOf(parseExpression(source), Object.keys(row))(row);

describe("evaluatorOf", () => {
  it.each([
    ["1 + 2 * 3 ** 2 - -1", 20],
    ["(1 + 2) * 3", 9],
    ["2 ** 3 ** 2", 512],
    ["10 % 4 == 2 && !false", true],
    ["1 > 2 ? 'a' : \"b\"", "b"],
    ["round(2.345, 2)", 2.35],
    ["coalesce(null, 3)", 3],
    ["1 / 0", null],
    ["null + 1", null],
    ["null > 1", null],
    ["'Ô ' + 'Môn'", "Ô Môn"],
    ["fold('Đức')", "duc"],
    ["year('2015-03-01')", 2015]
  ])("%s = %j", (source, value) => expect(evaluate(source)).toBe(value));

  it("reads columns, also as d.column", () => expect(evaluate("a + d.b", {a: 1, b: 2})).toBe(3));

  it("agrees with JavaScript on arithmetic", () => {
    const number = fc.integer({min: -99, max: 99}).map((value) => (value < 0 ? `(${value})` : String(value)));
    const expression = fc.letrec<{e: string}>((tie) => ({
      e: fc.oneof(
        {maxDepth: 4},
        number,
        fc.tuple(tie("e"), fc.constantFrom("+", "-", "*"), tie("e")).map(([a, o, b]) => `(${a} ${o} ${b})`)
      )
    })).e;
    fc.assert(
      fc.property(
        fc.tuple(expression, fc.constantFrom("+", "-", "*"), expression, fc.constantFrom("+", "-", "*"), expression),
        (parts) => {
          const source = parts.join(" ");
          expect(Number(evaluate(source)) + 0).toBe(Number(new Function(`return ${source}`)()) + 0);
        }
      )
    );
  });

  it("nests so deep and no deeper", () => expect(() => evaluate("(".repeat(500) + "1" + ")".repeat(500))).toThrow());

  it("calls nothing that is not listed", () => expect(() => evaluate("valueOf()")).toThrow(EvaluationError));
});
