import {describe, expect, it} from "vitest";
import {parseArticle} from "../../../loaders/article/article.js";
import type {Document} from "../../../loaders/article/document.js";
import {examine} from "../../../loaders/combine/extract.js";
import type {Observation} from "../../../loaders/observation.js";
import {corpus} from "../../../loaders/table/corpus.js";

const read = (text: string): ReturnType<typeof examine> =>
  examine(parseArticle("bang.txt", Buffer.from(text)) as Document);

/** A figure as the corpus writes it: what goes without saying is left out. */
function said(row: Observation, text: string): string {
  const {
    indicator,
    breakdown,
    uncoded,
    measure,
    bound,
    obs_value,
    obs_value_max,
    unit_measure,
    value_kind,
    time_period
  } = row;
  const value = [obs_value, obs_value_max].filter((each) => each !== null).join("–");
  const words = [
    indicator,
    breakdown,
    uncoded && `(${uncoded})`,
    measure === "level" ? "" : measure,
    bound === "exact" ? "" : bound
  ];
  const told = [...words, value, unit_measure, value_kind, time_period].filter(Boolean).join(" ");
  return `${text.slice(row.figure_start, row.figure_end)}: ${told}, ${row.ref_area_path.at(-1)}`;
}

describe("a table", () => {
  for (const {name, text, figures, passed = []} of corpus)
    it(`is read cell by cell: ${name}`, () => {
      const {observations, skipped} = read(text);
      expect(observations.map((row) => said(row, text))).toEqual(figures);
      const cells = skipped.filter(({reason}) => reason.startsWith("cell_"));
      expect(cells.map((each) => [text.slice(each.skipped_start, each.skipped_end), each.reason])).toEqual(passed);
    });
});

const TABLE = `HUYỆN ĐẠI LỘC, TỈNH QUẢNG NAM
Kết quả năm 2021

| TT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện |
|---|---|---|---|---|
| 1 | Thu ngân sách | Tỷ đồng | 300 | 312 |
| | - Thu nội địa | Tỷ đồng | 280 | 290 |

Trong đó chi thường xuyên là 100 tỷ đồng.
`;

describe("a cell", () => {
  const {observations} = read(TABLE);
  const [, , , part] = observations;

  it("keeps its row, its column and the title that hands its time down", () => {
    expect(part).toMatchObject({
      row_head: "Thu ngân sách › Thu nội địa",
      column_head: "Thực hiện",
      row_cells: ["Chỉ tiêu: - Thu nội địa", "ĐVT: Tỷ đồng", "Kế hoạch: 280", "Thực hiện: 290"],
      section: "Kết quả năm 2021"
    });
  });

  it("is quoted by its row, in which its figure stands", () => {
    expect(part!.quote).toBe("| | - Thu nội địa | Tỷ đồng | 280 | 290 |");
    expect(TABLE.slice(part!.quote_start, part!.quote_end)).toBe(part!.quote);
    expect(TABLE.slice(part!.figure_start, part!.figure_end)).toBe("290");
  });

  it("lends nothing to the sentences behind its table", () => {
    expect(observations.at(-1)).toMatchObject({indicator: "state_budget_expenditure", section: null, row_cells: []});
  });
});
