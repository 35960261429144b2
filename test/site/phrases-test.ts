import {describe, expect, it} from "vitest";
import {elementsOf} from "../../loaders/indicator/tree.js";
import {checkPhrases, phraseFaults, subsumes, whyNever} from "../../site/phrases.js";

const faults = (words: string[], not?: string[]): string[] => phraseFaults([{code: "a", words, ...(not ? {not} : {})}]);

describe("phraseFaults(table)", () => {
  it.each([
    ["trên # hộ", /a bound before a numeral/],
    ["giá trị trên 0 ha", /a bound before a numeral/],
    ["# % hộ", /“%” is left out/],
    ["# (hộ", /./],
    ["từ # đến # hộ", /there is one figure/],
    ["# …", /nothing stands beyond/],
    ["#", /it says no word/]
  ])("tells that “%s” is never found", (phrase, why) => {
    if (phrase.includes("(")) expect(() => faults([phrase])).toThrow();
    else expect(faults([phrase]).join("\n")).toMatch(why);
  });
  it("tells of what stands twice, expanded too", () => {
    expect(faults(["# xã", "# xã"])).toEqual(["a: “# xã” of “# xã” stands there already"]);
    expect(faults(["# (xã|phường)", "# phường"])).toEqual(["a: “# phường” of “# phường” stands there already"]);
  });
  it("tells of what another finds that leaps over more", () =>
    expect(faults(["# hộ văn hóa", "# hộ … văn hóa"])).toEqual([
      "a: “# hộ văn hóa” of “# hộ văn hóa” is found wherever “# hộ … văn hóa” is; take it out"
    ]));
  it("leaves what says more, what speaks of another topic, and what “tại” does not turn round", () => {
    expect(faults(["# hộ", "# hộ nghèo", "dạy nghề … #", "dạy nghề #"])).toEqual([]);
    expect(faults(["# xã"], ["# xã"])).toEqual([]);
  });
});

it("whyNever(elements) leaves figures with a unit that has a digit", () =>
  expect(whyNever(elementsOf("hiến # m2"))).toBeUndefined());

it("subsumes(wide, narrow) holds where only what is leapt over differs", () => {
  const is = (wide: string, narrow: string): boolean => subsumes(elementsOf(wide), elementsOf(narrow));
  expect(is("# hộ … văn hóa", "# hộ … văn hóa")).toBe(true);
  expect(is("# hộ … văn hóa", "# hộ đạt văn hóa")).toBe(false);
  expect(is("# hộ văn hóa", "# hộ … văn hóa")).toBe(false);
});

it("checkPhrases() finds nothing wrong with the vocabulary", () => expect(checkPhrases()).toEqual([]));
