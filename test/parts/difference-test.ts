import "../page.js";
import {describe, expect, it} from "vitest";
import {differenceList, differenceOf} from "../../src/parts/difference.js";
import {drawerContent} from "../../src/parts/drawer.js";
import type {Figure} from "../../src/rows/figure.js";
import {sayReason} from "../../src/words/difference.js";
import {saidIn} from "../../src/words/say.js";
import {figure} from "../figures.js";

const beside = {
  ...{beside_id: "o2", beside_value: 8.7, beside_max: null, beside_bound: "exact", beside_unit: "percent"},
  ...{beside_mult: 0, beside_publisher: "Cục Thống kê", beside_state: "differ", beside_rule: "differs"},
  beside_aloud: true
} satisfies Partial<Figure>;
const article = figure({obs_value: 9.1, publisher: "Báo Thử", ...beside});
const official = figure({
  ...{obs_value: 8.7, source_kind: "official", publisher: "Cục Thống kê", ...beside},
  ...{beside_id: "o1", beside_value: 9.1, beside_bound: "more_than", beside_publisher: "Báo Thử"}
});

const sayDifference = (each: Figure): string =>
  differenceOf(each)
    .map((part) => (typeof part === "string" ? part : part.textContent))
    .join("");

describe("differenceOf(figure)", () => {
  it("has the text first, with its bound, whichever of the two is asked", () => {
    expect(sayDifference(article)).toBe("Báo Thử: 9,1\u00a0%; Cục Thống kê: 8,7\u00a0%");
    expect(sayDifference(official)).toBe("Báo Thử: hơn 9,1\u00a0%; Cục Thống kê: 8,7\u00a0%");
    expect(saidIn("en", () => sayDifference({...article, publisher: null}))).toBe(
      "an article: 9.1%; Cục Thống kê: 8.7%"
    );
  });
  it("says nothing of a figure that nothing stands beside", () => {
    expect([sayDifference(figure({})), sayReason(figure({}))]).toEqual(["", ""]);
  });
});

describe("differenceList(figures, name)", () => {
  it("says aloud what both say surely and not alike", () => {
    const words = differenceList([article, official], "place")!.textContent!.replace(/\s+/g, " ");
    expect(words).toContain("Phường Thới Long");
    expect(words).toContain("Báo Thử: 9,1 %; Cục Thống kê: 8,7 %".replaceAll(" %", "\u00a0%").replace(/\s+/g, " "));
    expect(words).toContain("khác nhau");
  });
  it.each([
    ["agrees", {beside_state: "agree", beside_rule: "rounded"}],
    ["was not read surely", {beside_aloud: false}],
    ["stands alone", {beside_state: null}]
  ] as const)("says nothing of what %s", (_, change) => {
    expect(differenceList([{...article, ...change}], "place")).toBeNull();
  });
});

it("the drawer of either figure has both, and opens the other", () => {
  for (const each of [article, official]) {
    const content = drawerContent(each, {root: ""});
    const button = content.querySelector("dd .figure-button")!;
    expect(button.textContent).toBe(sayDifference(each));
    expect(button.getAttribute("data-observation")).toBe(each.beside_id);
  }
  expect(drawerContent(figure({}), {root: ""}).textContent).not.toContain("Báo và thống kê");
});
