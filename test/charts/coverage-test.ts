import "../page.js";
import {expect, it} from "vitest";
import {coverageClasses, classNames, coverage, coverageKey, type Coverage} from "../../src/charts/coverage.js";
import {lines} from "../lines.js";

const data: Coverage = {
  rows: ["Hà Nội", "Thừa Thiên Huế"],
  columns: ["Giảm nghèo", "Nông thôn mới", "Kinh tế"],
  cells: [
    {row: "Hà Nội", column: "Giảm nghèo", figures: 1},
    {row: "Hà Nội", column: "Kinh tế", figures: 1234},
    {row: "Thừa Thiên Huế", column: "Nông thôn mới", figures: 40}
  ]
};

const many: Coverage = {
  ...data,
  columns: [...data.columns, ...Array.from({length: 17}, (_, i) => `Lĩnh vực ${i}`)]
};

it.each([
  ["coverage-wide", data, 680],
  ["coverage-narrow", many, 358]
] as const)("coverage(data, …) draws %s", async (name, each, width) => {
  await expect(lines(coverage(each, {width, title: "Hà Nội được nói tới nhiều nhất"}))).toMatchFileSnapshot(
    `../output/${name}.svg`
  );
});

it("coverage(data) fills what is known and hatches the rest", () => {
  const svg = coverage(data);
  const titles = [...svg.querySelectorAll("rect title")].map(({textContent}) => textContent);
  expect(titles).toEqual([
    "Hà Nội · Giảm nghèo: 1 con số",
    "Hà Nội · Kinh tế: 1.234 con số",
    "Thừa Thiên Huế · Nông thôn mới: 40 con số"
  ]);
  const hatched = new Set([...svg.querySelectorAll("path title")].map(({textContent}) => textContent));
  expect(hatched).toEqual(
    new Set([
      "Hà Nội · Nông thôn mới: không có số liệu",
      "Thừa Thiên Huế · Giảm nghèo: không có số liệu",
      "Thừa Thiên Huế · Kinh tế: không có số liệu"
    ])
  );
});

it.each([
  [[1], ["từ 1 trở lên"]],
  [
    [1, 2],
    ["1", "từ 2 trở lên"]
  ],
  [
    [3, 1000],
    ["1–3", "4–15", "16–63", "64–251", "từ 252 trở lên"]
  ]
])("classNames(classesOf(%j))", (counts, names) => {
  const cells = counts.map((figures, i) => ({row: "a", column: String(i), figures}));
  expect(classNames(coverageClasses(cells))).toEqual(names);
});

it("coverageKey(data) names every class, and what is hatched", () => {
  const words = coverageKey(data).map((each) => each.words);
  expect(words).toHaveLength(coverageClasses(data.cells).length + 1);
  expect(words.at(-1)).toBe("không có số liệu");
});
