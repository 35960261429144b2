import {describe, expect, it} from "vitest";
import {cuesIn} from "../../../../loaders/dimensions/kind/rules.js";

/** Where the cue of a text says nothing any more. */
const until = (text: string, start = 0): number => cuesIn(text, start, text.length)[0]!.until;

describe("cuesIn(lower, start, end)", () => {
  it("ends a cue with the bracket that it stands in", () => {
    expect(until("thu 5 tỷ (dự toán 4 tỷ) và 3 tỷ")).toBe("thu 5 tỷ (dự toán 4 tỷ".length);
    expect(until("có 2 xã. thu 5 tỷ (dự toán 4 tỷ) và", 9)).toBe("có 2 xã. thu 5 tỷ (dự toán 4 tỷ".length);
    expect(until("thu (dự toán (4 tỷ) và 3")).toBe("thu (dự toán (4 tỷ".length);
  });
  it("lets a cue outside of brackets, or in one that nothing closes, hold to the end", () => {
    expect(until("(4 tỷ) dự toán 5 tỷ (6)")).toBe(Infinity);
    expect(until("thu (4 tỷ, dự toán 5 tỷ")).toBe(Infinity);
    expect(until("thu (4 (5) dự toán 5 tỷ)")).toBe(Infinity);
  });
  it("takes what a share is of for no cue", () => {
    const kinds = ["đạt 57% dự toán", "đạt 57% so với dự toán", "tăng 5%, dự toán"].map(
      (text) => cuesIn(text, 0, text.length)[0]!.kind
    );
    expect(kinds).toEqual([undefined, undefined, "plan"]);
  });
});
