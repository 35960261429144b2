import "../page.js";
import {expect, it} from "vitest";
import {chartCard} from "../../src/charts/chart-card.js";
import type {Figure} from "../../src/rows/figure.js";
import {legend} from "../../src/charts/legend.js";
import {panelsOf} from "../../src/domain/panel.js";
import {rankedDots} from "../../src/charts/ranked-dots.js";
import {textWidth} from "../../src/charts/text-width.js";
import {CO_DO, figure, QUANG_NAM, saidIn, THOI_LAI, TU_CUONG} from "../figures.js";
import {lines} from "../lines.js";

const change = {measure: "change", unit_measure: "percentage_point"} as const;

/** Every way a figure can be sure or unsure, in one comparison. */
const falls = [
  saidIn("Mỗi năm giảm {5,1}% ở vùng cao.", {
    ...QUANG_NAM,
    ...change,
    observation_id: "a",
    obs_value: -5.1,
    qualifier: "miền núi"
  }),
  saidIn("Phường giảm được {2,27}% số hộ nghèo trong năm.", {...change, observation_id: "b", obs_value: -2.27}),
  saidIn("Phấn đấu giảm từ {2}% trở lên.", {
    ...change,
    observation_id: "c",
    obs_value: -2,
    bound: "at_least",
    value_kind: "target",
    period_start: null,
    period_end: null,
    commitment_id: "x",
    answer_id: "b",
    state: "reached"
  }),
  saidIn("Sang năm giảm {2-3}%.", {
    ...TU_CUONG,
    ...change,
    observation_id: "d",
    obs_value: -2,
    obs_value_max: -3,
    bound: "range",
    value_kind: "target"
  })
];

const rates = [
  saidIn("Nay trên {97}%, trước đây khoảng 95%.", {observation_id: "e", obs_value: 97, bound: "more_than"}),
  saidIn("Nay trên 97%, trước đây khoảng {95}%.", {
    observation_id: "f",
    obs_value: 95,
    bound: "approx",
    value_kind: "baseline",
    period_start: null,
    period_end: null
  }),
  saidIn("Ước đạt {98,5}%.", {...CO_DO, observation_id: "g", obs_value: 98.5, obs_status: "E"}),
  saidIn("Có nơi ghi {91}%.", {...THOI_LAI, observation_id: "h", obs_value: 91, conflict_group: "x"}),
  saidIn("Nơi khác ghi {93}%.", {...THOI_LAI, observation_id: "i", obs_value: 93, conflict_group: "x"}),
  saidIn("Dự kiến dưới {99}%.", {
    ...TU_CUONG,
    observation_id: "j",
    obs_value: 99,
    bound: "less_than",
    value_kind: "plan"
  })
];

const draw = (figures: Figure[], options: Parameters<typeof rankedDots>[1]): string =>
  lines(rankedDots(panelsOf(figures)[0]!, options));

const drawings = [
  ["falls-wide", falls, {width: 680}],
  ["falls-narrow", falls, {width: 358}],
  ["falls-chosen", falls, {width: 760, chosen: "31156@2023"}],
  ["falls-quoted", falls, {width: 680, quotes: true}],
  ["falls-quoted-narrow", falls, {width: 358, quotes: true}],
  ["rates-wide", rates, {width: 680}],
  ["rates-narrow", rates, {width: 358}]
] as const;

it.each(drawings)("rankedDots(panel, …) draws %s", async (name, figures, options) => {
  await expect(draw([...figures], options)).toMatchFileSnapshot(`../output/${name}.svg`);
});

it("rankedDots(panel) lets every mark be reached, and says what it is", () => {
  const svg = rankedDots(panelsOf(falls)[0]!);
  const hits = [...svg.querySelectorAll(".hit")];
  expect(hits.map((hit) => hit.getAttribute("data-observation"))).toEqual(["a", "b", "c", "d"]);
  for (const hit of hits) expect([hit.getAttribute("tabindex"), hit.getAttribute("role")]).toEqual(["0", "button"]);
  expect(hits[1]!.getAttribute("aria-label")).toBe(
    "phường Thới Long, quận Ô Môn, Cần Thơ: Mức giảm tỷ lệ hộ nghèo, giảm 2,27\u00a0điểm\u00a0%, năm 2013. Xem câu gốc."
  );
});

it("rankedDots(panel) puts no label outside the drawing nor over another", () => {
  for (const width of [328, 358, 520, 680, 760])
    for (const figures of [falls, rates]) {
      const svg = rankedDots(panelsOf(figures)[0]!, {width});
      const said = [...svg.querySelectorAll(".said")].map(boxOf);
      for (const {x1, x2} of said) expect([x1 >= 0, x2 <= width]).toEqual([true, true]);
      for (const [i, a] of said.entries())
        for (const b of said.slice(i + 1))
          expect(a.y !== b.y || a.x2 <= b.x1 || b.x2 <= a.x1, `${a.text} over ${b.text} at ${width}`).toBe(true);
    }
});

function boxOf(text: Element): {text: string; x1: number; x2: number; y: number} {
  const [x, y] = /translate\(([^,]+),([^)]+)\)/.exec(text.getAttribute("transform")!)!.slice(1).map(Number);
  const width = text.textContent!.length * 6;
  const isEnd = text.closest("[text-anchor]")!.getAttribute("text-anchor") === "end";
  return {text: text.textContent!, x1: isEnd ? x! - width : x!, x2: isEnd ? x! : x! + width, y: y!};
}

it("legend(figures) shows the marks that occur", async () => {
  await expect(lines(legend([...falls, ...rates]))).toMatchFileSnapshot("../output/legend.html");
});

it("chartCard(panel) has its title, table, downloads and figures", () => {
  const card = chartCard(panelsOf(falls)[0]!, {link: "so-sanh.html"});
  expect(card.dataset["figures"]).toBe("a b c d");
  expect(card.querySelectorAll("table.figures tbody tr")).toHaveLength(4);
  expect([...card.querySelectorAll("[data-export]")].map(({textContent}) => textContent)).toEqual([
    "CSV",
    "ZIP",
    "SVG",
    "PNG"
  ]);
  expect(card.textContent).toContain("Không xếp hạng, vì các dòng khác nội dung");
});

it.each([358, 680])("rankedDots(panel) keeps the words of its axis apart at %i pixels", (width) => {
  const money = {unit_measure: "vnd", unit_mult: 9, indicator: "capital", indicator_vi: "Vốn"};
  const [panel] = panelsOf(
    [1.7e15, 3.2e15].map((obs_value, i) => figure({...money, ...QUANG_NAM, obs_value, qualifier: ["công", "tư"][i]!}))
  );
  const ticks = [...rankedDots(panel!, {width}).querySelectorAll('[data-mark="x-axis tick label"] text')].map(
    (text) => {
      const at = Number(/translate\(([\d.]+)/.exec(text.getAttribute("transform")!)![1]);
      const half = textWidth(text.textContent!, 12.5) / 2;
      return {from: at - half, to: at + half};
    }
  );
  expect(ticks.length).toBeGreaterThan(1);
  ticks.slice(1).forEach(({from}, i) => expect(from - ticks[i]!.to).toBeGreaterThan(8));
});
