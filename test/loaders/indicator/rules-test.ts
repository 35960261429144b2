import {describe, expect, it} from "vitest";
import type {Indicator} from "../../../loaders/indicator/list.js";
import {findIndicator, openVocabulary, type Match} from "../../../loaders/indicator/rules.js";
import {streamsOf} from "../../../loaders/indicator/stream.js";
import {clean} from "../../../loaders/read/text.js";
import {tokens} from "../../../loaders/read/token.js";

const indicator = (code: string, words: string[], not: string[] = []): Indicator => ({
  ...{code, words, not, family: "test", vi: code, en: code, unit: "count", direction: "none"},
  ...{definition: code, definition_vi: code}
});
const vocabulary = openVocabulary(
  [
    indicator("founded", ["thành lập … tổ", "thành lập #"], ["chưa thành lập"]),
    indicator("teams", ["# tổ", "tổ tự quản"]),
    indicator("households", ["hộ nghèo", "hộ nghèo thoát nghèo"]),
    indicator("same_households", ["hộ nghèo"])
  ],
  new Map()
);

/** The words around the number n of a text, and what they name. */
function around(text: string, n = "5"): {words: string; match: Match | undefined} {
  const start = text.indexOf(n);
  const figures = [...text.matchAll(/\d+/g)].map(({0: digits, index}) => ({
    ...{from: index, start: index, end: index + digits.length}
  }));
  const figure = figures.find((each) => each.start === start)!;
  const stream = streamsOf(tokens(clean(text)), figures, vocabulary.root)(figure);
  const asked = {unit: "count", measure: "level" as const, noun: undefined, narrowed: false, speaksOf: () => true};
  return {words: stream.words.map(({word}) => word).join(" "), match: findIndicator(stream, asked, vocabulary)};
}
const named = (text: string): string | undefined => around(text).match?.indicator.code;

describe("streamsOf(tokens, figures, phrases)", () => {
  it("leaves out brackets that do not hold the figure", () => {
    expect(around("xã có 5 (10%) tổ").words).toBe("xã có # tổ");
    expect(around("xã (2 (3) và 4) có 5 tổ (6)").words).toBe("xã có # tổ");
  });
  it("reads on through the brackets that hold it", () => {
    expect(around("xã có 8 (gồm 5 (2 cũ) tổ) mới").words).toBe("xã có 0 gồm # tổ mới");
    expect(around("xã (8 (gồm 5 tổ) và 2) mới (1)").words).toBe("xã 0 gồm # tổ và 0 mới");
  });
  it("takes a bracket that nothing closes to the end, and leaves out marks that open none", () => {
    expect(around("xã (2 tổ, có 5 tổ").words).toBe("xã 0 tổ , có # tổ");
    expect(around("xã) có 5 tổ) mới").words).toBe("xã có # tổ mới");
  });
});

describe("findIndicator(stream, asked, vocabulary)", () => {
  it("takes the earlier of two indicators that say as much, and the longer phrase", () => {
    expect(named("5 hộ nghèo")).toBe("households");
    expect(around("5 hộ nghèo thoát nghèo").match!.phrase).toBe("hộ nghèo thoát nghèo");
  });
  it("leaps over as few words as it can, up to eight", () => {
    const text = "thành lập 5 đội của tổ và tổ";
    const match = around(text).match!;
    expect([match.phrase, text.slice(match.start, match.end)]).toEqual(["thành lập #", "thành lập 5"]);
    const led = around("đã thành lập các đội tổ, tổ gồm 5 người").match!;
    expect([led.phrase, led.end]).toEqual(["thành lập … tổ", "đã thành lập các đội tổ".length]);
    expect(named("thành lập a b c d e f g h tổ gồm 5 người")).toBe("founded");
    expect(named("thành lập a b c d e f g h i tổ gồm 5 người")).toBeUndefined();
  });
  it("leaps over no end of a clause", () => expect(named("thành lập xong; tổ gồm 5 người")).toBeUndefined());
  it("keeps away from what forbids it", () => expect(named("chưa thành lập các tổ gồm 5 người")).toBeUndefined());
});
