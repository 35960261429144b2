import "../page.js";
import {afterEach, beforeEach, describe, expect, it} from "vitest";
import {wordedTable} from "../../src/parts/worded-table.js";

const columns = [{name: "Số", numeric: true, cell: (n: number) => String(n)}];
const numbers = (length: number): number[] => Array.from({length}, (_, i) => i);
const table = (length: number): HTMLElement =>
  wordedTable("Bảng số", columns, numbers(length), {
    shown: 10,
    sayMore: (count) => `Xem thêm ${count} số`,
    attributes: (n) => ({"data-n": n})
  });
const rowsOf = (element: HTMLElement): (string | null)[] =>
  [...element.querySelectorAll("tbody tr")].map((row) => row.getAttribute("data-n"));

describe("wordedTable(label, columns, rows, options)", () => {
  it("says each column at its head and beside each cell", () => {
    const [head, cell] = [table(1).querySelector("th")!, table(1).querySelector("td")!];
    expect([head.textContent, head.getAttribute("class"), cell.getAttribute("data-name")]).toEqual([
      ...["Số", "numeric", "Số"]
    ]);
  });

  it("has every row, whatever the number, where nobody scrolls: at the build", () => {
    const built = table(5000);
    expect(rowsOf(built)).toEqual(numbers(5000).map(String));
    expect(built.querySelector("summary")!.textContent).toBe("Xem thêm 4990 số");
  });

  describe("in a browser", () => {
    let reach: () => void;
    beforeEach(() => {
      globalThis.IntersectionObserver = class {
        constructor(callback: (entries: {isIntersecting: boolean}[]) => void) {
          reach = () => callback([{isIntersecting: true}]);
        }
        observe(): void {}
        unobserve(): void {}
      } as unknown as typeof IntersectionObserver;
    });
    afterEach(() => Reflect.deleteProperty(globalThis, "IntersectionObserver"));

    it("draws the rest as it is scrolled to, in order and once", () => {
      const long = table(1000);
      expect(rowsOf(long)).toHaveLength(210);
      for (let i = 0; i < 10; ++i) reach();
      expect(rowsOf(long)).toEqual(numbers(1000).map(String));
    });
  });
});
