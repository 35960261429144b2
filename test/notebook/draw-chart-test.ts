import "../page.js";
import {describe, expect, it} from "vitest";
import {parseChartSpec} from "../../src/notebook/chart-spec.js";
import {drawChart} from "../../src/notebook/draw-chart.js";
import {textWidth} from "../../src/charts/text-width.js";
import {apart} from "../../src/notebook/line-names.js";

it("apart(heights, floor) keeps their order, a step between two, and all above the floor", () => {
  expect(apart([10, 100, 50], 200)).toEqual([10, 100, 50]);
  expect(apart([50, 50, 52], 200)).toEqual([50, 64, 78]);
  expect(apart([195, 190], 200)).toEqual([200, 186]);
});

describe("drawChart", () => {
  const lines = (fx: string) =>
    ["nông thôn", "thành thị", "toàn tỉnh"].flatMap((color, i) =>
      [2011, 2012, 2013, 2014, 2015].map((x) => ({x, y: 20 - (x - 2011) - (color === "thành thị" ? 0 : i), color, fx}))
    );
  const spec = parseChartSpec({mark: "lineY", x: "nam", y: "ty_le", color: "khu_vuc", fx: "chuan"});
  const texts = (svg: SVGSVGElement): string[] => [...svg.querySelectorAll("text")].map((text) => text.textContent!);

  it("names each line once, in the last of its columns", () => {
    const svg = drawChart([...lines("2011–2015"), ...lines("2016–2020")], spec, 358);
    for (const name of ["nông thôn", "thành thị", "toàn tỉnh"])
      expect(
        texts(svg).filter((text) => text === name),
        name
      ).toHaveLength(1);
  });

  it("has no more years in a narrow column than stand apart", () => {
    const svg = drawChart([...lines("2011–2015"), ...lines("2016–2020")], spec, 358);
    expect(texts(svg).filter((text) => /^20\d\d$/.test(text)).length).toBeLessThanOrEqual(4);
  });

  it("breaks a long name of a bar into two lines rather than cutting it", () => {
    const bars = [
      {x: 3, y: "nông, lâm nghiệp, thủy sản"},
      {x: 5, y: "tiền lương"}
    ];
    const svg = drawChart(bars, parseChartSpec({mark: "barX", x: "dong", y: "nguon"}), 358);
    const [long] = [...svg.querySelectorAll("text")].filter((text) => text.textContent!.startsWith("nông, lâm"));
    expect([...long!.querySelectorAll("tspan")].map((line) => line.textContent)).toEqual([
      "nông, lâm nghiệp, thủy",
      "sản"
    ]);
  });

  const rectsOf = (svg: SVGSVGElement): {at: number; end: number}[] =>
    [...svg.querySelectorAll("g[aria-label=bar] rect")].map((bar) => {
      const at = Number(bar.getAttribute("x"));
      return {at, end: at + Number(bar.getAttribute("width"))};
    });
  const ticksOf = (svg: SVGSVGElement, axis: string): string[] =>
    [...svg.querySelectorAll(`g[aria-label="${axis}-axis tick label"] text`)].map((text) => text.textContent!);

  it("begins bars at a 0 that the axis shows, and keeps piles of them inside", () => {
    const rows = ["a", "b", "c"].flatMap((y, i) => ["p", "q"].map((color) => ({x: 900 + 40 * i, y, color})));
    for (const width of [358, 760]) {
      const svg = drawChart(rows, parseChartSpec({mark: "barX", x: "v", y: "k", color: "c"}), width);
      expect(ticksOf(svg, "x")[0]).toBe("0");
      const bars = rectsOf(svg);
      expect(bars).toHaveLength(6);
      expect(new Set(bars.map(({at}) => at)).size).toBeGreaterThan(1);
      expect(Math.max(...bars.map(({end}) => end))).toBeLessThanOrEqual(width - 20);
    }
  });

  it("keeps the order of rows that somebody put in one; else bars stand by size, the rest as words are looked up", () => {
    const rows = [
      {x: 1, y: "đa"},
      {x: 3, y: "an"},
      {x: 2, y: "da"}
    ];
    const spec = parseChartSpec({mark: "barX", x: "v", y: "k"});
    expect(ticksOf(drawChart(rows, spec, 500, {isOrdered: true}), "y")).toEqual(["đa", "an", "da"]);
    expect(ticksOf(drawChart(rows, spec, 500), "y")).toEqual(["an", "da", "đa"]);
    expect(ticksOf(drawChart(rows, {...spec, mark: "dot"}, 500), "y")).toEqual(["an", "da", "đa"]);
    const years = [2019, 2017, 2018].map((x) => ({x, y: 1}));
    expect(ticksOf(drawChart(years, parseChartSpec({mark: "barY", x: "nam", y: "v"}), 500), "x")).toHaveLength(3);
  });

  /** How far each of some labels reaches across, by the letters it has. */
  const reach = (texts: readonly Element[]): [number, number][] =>
    texts.map((text) => {
      const x = Number(/translate\(([-\d.]+)/.exec(text.getAttribute("transform") ?? "")?.[1] ?? 0);
      const half = textWidth(text.textContent!, 12) / 2;
      return [x - half, x + half];
    });

  it("draws no label over another, however many there are and however long", () => {
    const names = Array.from({length: 40}, (_, i) => `Huyện có tên dài thứ ${i}`);
    for (const width of [358, 760]) {
      const rows = names.map((x, i) => ({x, y: 1_234_567_890 * (i + 1)}));
      const upright = drawChart(rows, parseChartSpec({mark: "barY", x: "k", y: "v"}), width);
      const labels = [...upright.querySelectorAll('g[aria-label="x-axis tick label"] text')];
      const slant = labels.map((text) => Number(/rotate\((-?\d+)/.exec(text.getAttribute("transform")!)?.[1] ?? 0));
      expect(new Set(slant)).toEqual(new Set([-45]));
      const at = labels.map((text) => Number(/translate\(([-\d.]+)/.exec(text.getAttribute("transform")!)![1]));
      for (const [i, x] of at.entries()) if (i) expect(x - at[i - 1]!).toBeGreaterThanOrEqual(16);
      const across = drawChart(
        rows.map(({y}) => ({x: y, y: 1})),
        parseChartSpec({mark: "dot", x: "v", y: "w"}),
        width
      );
      const spans = reach([...across.querySelectorAll('g[aria-label="x-axis tick label"] text')]);
      expect(spans.length).toBeGreaterThan(1);
      for (const [i, [start]] of spans.entries()) if (i) expect(start).toBeGreaterThan(spans[i - 1]![1]);
    }
    const many = Array.from({length: 900}, (_, i) => ({x: i, y: `nơi ${i}`}));
    const tall = drawChart(many, parseChartSpec({mark: "barX", x: "v", y: "k"}), 500, {isOrdered: true});
    const rows = [...tall.querySelectorAll('g[aria-label="y-axis tick label"] text')];
    const heights = rows.map((text) =>
      Number(/translate\([-\d.]+,([-\d.]+)/.exec(text.getAttribute("transform")!)![1])
    );
    for (const [i, y] of heights.entries()) if (i) expect(y - heights[i - 1]!).toBeGreaterThanOrEqual(12);
  });

  it("says days of one month as days, years as years, and each in its language", () => {
    const days = [1, 3, 9].map((day) => ({x: new Date(Date.UTC(2020, 4, day)), y: day}));
    const spec = parseChartSpec({mark: "dot", x: "ngay", y: "v"});
    const said = ticksOf(drawChart(days, spec, 760), "x");
    expect(said).toContain("3/5/2020");
    expect(new Set(said).size).toBe(said.length);
    const years = [2001, 2005, 2011].map((year) => ({x: new Date(Date.UTC(year, 0, 1)), y: year}));
    expect(ticksOf(drawChart(years, spec, 760), "x")).toContain("2004");
  });

  it("draws a line from left to right whatever the order of its rows", () => {
    const rows = [3, 1, 2].map((x) => ({x, y: x}));
    const path = drawChart(rows, parseChartSpec({mark: "lineY", x: "a", y: "b"}), 500, {isOrdered: true})
      .querySelector("g[aria-label=line] path")!
      .getAttribute("d")!;
    const xs = Array.from(path.matchAll(/([\d.]+),[\d.]+/g), ([, x]) => Number(x));
    expect(xs).toEqual([...xs].sort((a, b) => a - b));
  });
});
