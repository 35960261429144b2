import {describe, expect, it} from "vitest";
import {oneOf, reader, type Rule} from "../../../loaders/read/rule.js";

const rules: Rule<string>[] = [
  {name: "short", pattern: "tỷ", produce: () => "short"},
  {name: "long", pattern: "tỷ\\s+(?<what>lệ)", produce: ({what}) => what},
  {name: "never", pattern: "nghìn", produce: () => undefined}
];
const read = reader(rules);

describe("reader(rules)", () => {
  it("takes the longest match that produces a value", () => {
    expect(read("5 tỷ và tỷ lệ")).toEqual([
      {start: 2, end: 4, rule: "short", value: "short"},
      {start: 8, end: 13, rule: "long", value: "lệ"}
    ]);
  });
  it("reads whole words only", () => expect(read("tỷlệ xtỷ")).toEqual([]));
  it("passes over what produces nothing", () => expect(read("nghìn tỷ")).toHaveLength(1));
  it("stays within the bounds it is given", () => expect(read("tỷ tỷ tỷ", 3, 5)).toHaveLength(1));
});

describe("oneOf(words)", () => {
  it("tries longer words first and escapes marks", () => {
    expect("nghìn tỷ".match(new RegExp(oneOf(["nghìn", "nghìn tỷ"]), "u"))![0]).toBe("nghìn tỷ");
    expect(new RegExp(`^(?:${oneOf(["t.p"])})$`).test("txp")).toBe(false);
  });
});
