import "../components/page.js";
import {describe, expect, it} from "vitest";
import {parseChartSpec} from "../../src/notebook/chart-spec.js";
import {drawChart} from "../../src/notebook/draw-chart.js";
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
});
