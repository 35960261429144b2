import {expect, it} from "vitest";
import {lineBefore, quoteOf} from "../../src/parts/quote.js";
import {figure} from "../figures.js";

const ROW = "| 1 | Thu ngân sách | 300 | 312 |";
const cell = figure({
  quote: ROW,
  quote_start: 10,
  figure_start: 10 + ROW.indexOf("312"),
  figure_end: 10 + ROW.indexOf("312") + 3,
  row_head: "Thu ngân sách",
  column_head: "Thực hiện",
  row_cells: ["Chỉ tiêu: Thu ngân sách", "Kế hoạch: 300", "Thực hiện: 312"],
  section: "Kết quả năm 2021"
});

it("quoteOf(cell) says its row, each cell behind its heads", () => {
  expect(quoteOf(cell)).toEqual({
    before: "Chỉ tiêu: Thu ngân sách · Kế hoạch: 300 · Thực hiện: ",
    figure: "312",
    after: ""
  });
});

it("lineBefore(cell) says the line that speaks of its table", () => {
  expect(lineBefore(cell)).toBe("Kết quả năm 2021");
});
