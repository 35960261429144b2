import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {TALLEST, TallScroll} from "../../src/notebook/tall-scroll.js";

const [ROW, VIEW] = [30, 300];

/** A table of so many rows, ten of them seen, in a browser that scrolls by whole pixels. */
function opened(rows: number) {
  const scroll = new TallScroll(rows * ROW);
  scroll.view = VIEW;
  const lowest = Math.max(0, scroll.height - VIEW);
  let top = 0;
  const to = (wished: number): number => {
    const asked = Math.round(Math.max(0, Math.min(lowest, wished)));
    if (asked !== top) top = Math.round(scroll.moved(asked));
    return scroll.offset / ROW;
  };
  return {scroll, lowest, to, by: (step: number) => to(top + step), end: rows - VIEW / ROW};
}

describe("TallScroll", () => {
  it.each([5, 100, 200_000, 200_001, 333_334, 10_000_000])("of %i rows the first and the last are reached", (rows) => {
    const {scroll, lowest, to, end} = opened(rows);
    expect(scroll.offset).toBe(0);
    expect(to(lowest)).toBeCloseTo(Math.max(0, end), 6);
    expect(to(0)).toBe(0);
  });

  it("what a browser can draw is scrolled as it is", () => {
    const {scroll, to} = opened(1000);
    expect([to(7), to(20_000), scroll.top, scroll.height]).toEqual([7 / ROW, 20_000 / ROW, 20_000, 30_000]);
  });

  it.each([200_001, 10_000_000])("of %i rows a wheel skips none, wherever it starts", (rows) => {
    const {to, by, lowest} = opened(rows);
    for (const start of [0, 0.0001, 0.3, 0.9999, 1]) {
      const from = to(start * lowest);
      const way = start > 0.5 ? -1 : 1;
      for (let i = 1; i <= 50; ++i) expect(by(way * 120)).toBeCloseTo(from + way * i * 4, 6);
    }
  });

  it("from any place, steps lead to either end, and stay there", () => {
    fc.assert(
      fc.property(
        fc.integer({min: 200_001, max: 400_000}),
        fc.double({min: 0, max: 0.002, noNaN: true}),
        (rows, share) => {
          const {scroll, to, by, lowest, end} = opened(rows);
          to(share * lowest);
          for (let i = 0; i < 100 && scroll.offset > 0; ++i) by(-250);
          expect([scroll.offset, scroll.top]).toEqual([0, 0]);
          to((1 - share) * lowest);
          for (let i = 0; i < 100 && scroll.offset / ROW < end; ++i) by(250);
          expect(scroll.offset / ROW).toBe(end);
          expect(scroll.top).toBe(TALLEST - VIEW);
        }
      ),
      {numRuns: 100}
    );
  });

  it("goes to any row", () => {
    const {scroll} = opened(10_000_000);
    for (const row of [0, 1, 5_000_000, 9_999_990]) {
      scroll.goTo(row * ROW);
      expect(scroll.offset).toBe(row * ROW);
    }
  });
});
