import "../page.js";
import {expect, it} from "vitest";
import {beeswarm} from "../../src/charts/beeswarm.js";
import {beeswarmTitle} from "../../src/charts/beeswarm-title.js";
import type {Figure} from "../../src/rows/figure.js";
import {panelsOf} from "../../src/domain/panel.js";
import {swarmFigures, swarmsOf} from "../../src/charts/swarm.js";
import {CO_DO, saidIn} from "../figures.js";
import {lines} from "../lines.js";

const VALUES = [3.1, 3.2, 3.2, 3.3, 4, 4.1, 4.15, 4.2, 5, 5.05, 6.5, 9];

const told = (obs_value: number, i: number, more: Partial<Figure> = {}): Figure =>
  saidIn(`Còn {${obs_value}}% hộ nghèo.`, {
    ...CO_DO,
    ref_area: `${900 + i}@2023`,
    ref_area_path: ["Cần Thơ", `Nơi ${i}`],
    place_name: `Nơi ${i}`,
    place_full_name: `Huyện Nơi ${i}`,
    observation_id: `s${i}`,
    obs_value,
    ...more
  });

const plain = VALUES.map((value, i) => told(value, i));
/** Every figure's own look, in the same places. */
const unsure = plain.map((each, i) => ({
  ...each,
  ...(i === 1 && {bound: "more_than" as const}),
  ...(i === 5 && {bound: "range" as const, obs_value_max: 4.6}),
  ...(i === 8 && {conflict_group: "x"})
}));

const swarm = (figures: Figure[]) => swarmsOf(panelsOf(figures))[0]!;

it.each([
  ["swarm-wide", plain, {width: 680, chosen: "905@2023"}],
  ["swarm-narrow", plain, {width: 358}],
  ["swarm-unsure", unsure, {width: 680, chosen: "900@2023"}]
] as const)("beeswarm(swarm, …) draws %s", async (name, figures, options) => {
  await expect(lines(beeswarm(swarm([...figures]), options))).toMatchFileSnapshot(`../output/${name}.svg`);
});

it("beeswarm(swarm) puts every dot at its value, and none over another", () => {
  for (const width of [358, 680, 760]) {
    const hits = [...beeswarm(swarm(plain), {width}).querySelectorAll(".hit")].map((hit) => ({
      id: hit.getAttribute("data-observation")!,
      x: Number(hit.getAttribute("cx")),
      y: Number(hit.getAttribute("cy"))
    }));
    expect(hits).toHaveLength(VALUES.length);
    const inOrder = [...hits].sort((a, b) => a.x - b.x).map(({id}) => VALUES[Number(id.slice(1))]!);
    expect(inOrder).toEqual([...inOrder].sort((a, b) => a - b));
    for (const [i, a] of hits.entries())
      for (const b of hits.slice(i + 1))
        expect(Math.abs(a.x - b.x) >= 11.9 || Math.abs(a.y - b.y) >= 11.9, `${a.id} over ${b.id} at ${width}`).toBe(
          true
        );
  }
});

it("beeswarmTitle(swarm, chosen) says how many places lie below the chosen one, else what half of them reach", () => {
  expect(beeswarmTitle(swarm(plain), "905@2023")).toBe(
    "Huyện Nơi 5: tỷ lệ hộ nghèo 4,1\u00a0%, cao hơn 5 trong 11 nơi khác"
  );
  expect(beeswarmTitle(swarm(plain), null)).toBe("6 trong 12 nơi có tỷ lệ hộ nghèo từ 4,125\u00a0% trở lên");
});

it("beeswarmTitle(swarm, chosen) puts nothing in order that has a bound", () =>
  expect(beeswarmTitle(swarm(unsure), "905@2023")).toBe("12 nơi: tỷ lệ hộ nghèo từ 3,1\u00a0% đến 9\u00a0%"));

it("swarmsOf(panels) keeps years, things, levels and kinds apart, and leaves out what is few", () => {
  const year = {time_period: "2014", period_start: "2014-01-01", period_end: "2014-12-31"};
  const mixed = [
    ...plain,
    ...plain.slice(0, 7).map((each, i) => ({...each, ...year, observation_id: `y${i}`})),
    ...plain.map((each, i) => ({...each, value_kind: "target" as const, ref_area: `t${i}`, observation_id: `t${i}`})),
    ...plain.map((each, i) => ({...each, subject: `${each.subject}|area=mountain`, observation_id: `q${i}`}))
  ];
  const ids = swarmsOf(panelsOf(mixed)).map((each) => swarmFigures(each).map(({observation_id}) => observation_id[0]));
  expect(ids.map((all) => [...new Set(all)])).toEqual([["s"], ["t"], ["q"]]);
});
