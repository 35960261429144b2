import "../../page.js";
import {describe, expect, it} from "vitest";
import {places} from "../../../loaders/places/list.js";
import {outlines} from "../../../loaders/places/outlines.js";
import {tiles} from "../../../loaders/places/tiles.js";
import type {Figure} from "../../../src/rows/figure.js";
import {classesOf} from "../../../src/charts/map/classes.js";
import {mapFigures} from "../../../src/charts/map/figures.js";
import {panelsOf} from "../../../src/domain/panel.js";
import type {BoundaryRow} from "../../../src/charts/map/areas.js";
import {tileMap, type MapOptions} from "../../../src/charts/map/tile-map.js";
import {distance} from "../../../src/views/page/roving.js";
import {figure} from "../../figures.js";

const provinces = places().filter(({level, list_year}) => level === "province" && list_year === 2023);
const layout = tiles(provinces);

const of = (place_id: string, told: Partial<Figure> = {}): Figure => {
  const {name, full_name, path} = provinces.find((place) => place.place_id === place_id)!;
  return figure({
    ...{ref_area: place_id, ref_area_path: path, place_name: name, place_full_name: full_name},
    ...{place_level: "province", parent_full_name: "Việt Nam", grandparent_name: null},
    observation_id: `${place_id}-${told.obs_value}`,
    ...told
  });
};

/** Invented: a value for all provinces but every seventh, and among them each way of being unsure. */
const rates = provinces
  .filter((_, i) => i % 7 !== 3)
  .map(({place_id}, i) => of(place_id, {obs_value: ((i * 37) % 200) / 10, ...(i === 5 && {bound: "more_than"})}));
const incomes = ["01", "48", "56", "79"].map((code, i) =>
  of(`${code}@2023`, {
    ...{obs_value: (i + 3.21) * 1e6, unit_measure: "vnd", unit_mult: 6},
    ...{indicator: "income_per_capita", indicator_vi: "Thu nhập bình quân đầu người", direction: "higher"}
  })
);

const draw = (figures: readonly Figure[], options: Partial<MapOptions> = {}): SVGSVGElement =>
  tileMap(panelsOf(figures)[0]!, {tiles: layout, ...options});

const lines = (element: Element): string => element.outerHTML.replaceAll(/><(?!\/?tspan|\/text)/g, ">\n<");
const areas = (svg: SVGSVGElement): Element[] => [...svg.querySelectorAll(".area")];
const named = (svg: SVGSVGElement, name: string): Element =>
  areas(svg).find((area) => area.getAttribute("aria-label")!.startsWith(`${name}:`))!;
const legendOf = (svg: SVGSVGElement): string[] =>
  [...svg.querySelectorAll(".map-legend text")].map(({textContent}) => textContent!);

/** The project's own outlines. */
const boundaries = outlines(places(), []);

const drawings = [
  ["map-wide", rates, {width: 760}],
  ["map-narrow", rates, {width: 358, chosen: "48@2023"}],
  ["map-few", incomes, {width: 680}],
  ["map-shapes", rates, {width: 358, boundaries, chosen: "01@2023"}],
  ["map-shapes-wide", rates, {width: 680, boundaries}]
] as const;

describe("tileMap(panel, options)", () => {
  it.each(drawings)("draws %s", async (name, figures, options) => {
    await expect(lines(draw(figures, options))).toMatchFileSnapshot(`../../output/${name}.svg`);
  });

  it("has every province and both archipelagos, opens the sentence of each figure and says what is not known", () => {
    const svg = draw(rates);
    expect(areas(svg)).toHaveLength(65);
    const told = new Set(rates.map(({ref_area}) => ref_area));
    expect(svg.querySelectorAll("[role=button][data-observation]").length).toBe(
      layout.filter(({place_id}) => told.has(place_id)).length
    );
    const [known, unknown] = [rates[0]!.ref_area, provinces[3]!.place_id].map(
      (id) => layout.find(({place_id}) => place_id === id)!.label
    );
    expect(named(svg, known!).getAttribute("aria-label")).toBe(
      `${known}: Tỷ lệ hộ nghèo, 0\u00a0%, năm 2013. Xem câu gốc.`
    );
    expect(named(svg, unknown!).getAttribute("aria-label")).toBe(`${unknown}: không có số liệu`);
    expect(named(svg, unknown!).hasAttribute("data-observation")).toBe(false);
  });

  it("draws Hoàng Sa and Trường Sa in the tone of Đà Nẵng and Khánh Hòa, and opens their figures", () => {
    const svg = draw(incomes);
    for (const [island, province] of [
      ["Hoàng Sa (Đà Nẵng)", "Đà Nẵng"],
      ["Trường Sa (Khánh Hòa)", "Khánh Hòa"]
    ] as const) {
      const [islets, land] = [named(svg, island), named(svg, province)];
      expect(islets.getAttribute("data-observation")).toBe(land.getAttribute("data-observation"));
      expect(islets.querySelector("circle")!.getAttribute("fill")).toBe(
        land.querySelector(".ground")!.getAttribute("fill")
      );
      expect(islets.textContent).toContain(island.split(" (")[0]);
    }
  });

  it("prints its breaks, its unit and which way is better, and no value a second time with its unit", () => {
    expect(legendOf(draw(incomes))).toEqual([
      "Triệu đồng",
      "năm 2013",
      "6,21\u00a0triệu",
      "5,21\u00a0triệu",
      "4,21\u00a0triệu",
      "3,21\u00a0triệu",
      "không có số liệu",
      "Cao hơn là tốt hơn"
    ]);
    expect(named(draw(incomes), "Hà Nội").querySelector("tspan:last-of-type")!.textContent).toBe("3,21");
    expect(legendOf(draw(rates)).at(-1)).toBe("Thấp hơn là tốt hơn");
  });

  it("leaves out a value that does not fit its tile, never its name", () => {
    const long = [
      of("01@2023", {obs_value: 1234567.89, unit_measure: "ha"}),
      of("48@2023", {obs_value: 5, unit_measure: "ha"})
    ];
    const svg = draw(long, {width: 358});
    expect(named(svg, "Hà Nội").querySelector("text")!.textContent).toBe("Hà Nội");
    expect(named(svg, "Đà Nẵng").querySelector("text")!.textContent).toMatch(/5$/);
  });

  it("lets one area take the keyboard, and the others by arrows", () => {
    const svg = draw(rates);
    expect(svg.hasAttribute("data-roving")).toBe(true);
    expect(areas(svg).filter((area) => area.getAttribute("tabindex") === "0")).toHaveLength(1);
    expect(areas(svg).every((area) => area.hasAttribute("tabindex"))).toBe(true);
  });

  it("hatches what is not known by a pattern of its own drawing, since a hidden one lends none", () => {
    const ids = [358, 760].map((width) => draw(rates, {width}).querySelector("pattern")!.id);
    expect(new Set(ids).size).toBe(2);
    expect(
      named(draw(rates, {width: 358}), layout.find(({place_id}) => place_id === provinces[3]!.place_id)!.label)
        .querySelector(".ground")!
        .getAttribute("fill")
    ).toBe(`url(#${ids[0]})`);
  });

  it("shows contradicting values side by side", () => {
    const told = {conflict_group: "x"};
    const svg = draw([
      of("01@2023", {...told, obs_value: 3}),
      of("01@2023", {...told, obs_value: 4}),
      of("48@2023", {obs_value: 5})
    ]);
    expect(named(svg, "Hà Nội").textContent).toContain("3 ≠ 4");
    expect(named(svg, "Hà Nội").getAttribute("aria-label")).toContain("nguồn khác nhau");
  });

  it("says which values are official, by a mark where newspapers' stand beside them", () => {
    const told = {source_kind: "official"} as const;
    const mixed = draw([of("01@2023", {...told, obs_value: 3}), of("48@2023", {obs_value: 5})]);
    expect(named(mixed, "Hà Nội").querySelectorAll("path")).toHaveLength(1);
    expect(named(mixed, "Đà Nẵng").querySelectorAll("path")).toHaveLength(0);
    expect(legendOf(mixed).at(-1)).toBe("◆ số liệu chính thức");
    expect(named(mixed, "Hà Nội").getAttribute("aria-label")).toMatch(/Số liệu chính thức/);
    const alone = draw([of("01@2023", {...told, obs_value: 3}), of("48@2023", {...told, obs_value: 5})]);
    expect(alone.querySelectorAll(".area path")).toHaveLength(0);
    expect(legendOf(alone).at(-1)).toBe("◆ số liệu chính thức");
    expect(legendOf(draw(rates)).join()).not.toContain("chính thức");
  });

  it("draws the outlines of the list that figures speak of, a publisher's own before the project's, else tiles", () => {
    const shapes = (given: readonly BoundaryRow[]): Element[] => [
      ...draw(rates, {boundaries: given}).querySelectorAll("path.ground")
    ];
    expect(shapes(boundaries)).toHaveLength(63);
    expect(shapes(boundaries.filter(({list_year}) => list_year === 2025))).toHaveLength(0);
    const [own] = boundaries;
    expect(shapes([{...own!, topology: own!.topology.replace('"id":"01@2023"', '"id":"xx@2023"')}])).toHaveLength(0);
    const theirs = {...own!, source: null, topology: own!.topology.replace(/"translate":\[\d+/, '"translate":[100')};
    const [first] = [shapes([own!, theirs]), shapes([theirs])].map(([path]) => path!.getAttribute("d"));
    expect(first).toBe(shapes([theirs])[0]!.getAttribute("d"));
    expect(first).not.toBe(shapes([own!])[0]!.getAttribute("d"));
  });

  it("says of an outline what it is while it is pointed at, and whose outlines they are", () => {
    const svg = draw(rates, {boundaries, width: 680});
    const told = named(svg, "Hà Nội").querySelector(".told")!;
    expect(told.getAttribute("visibility")).toBe("hidden");
    expect([...told.children].map(({textContent}) => textContent)).toEqual(["Hà Nội", "5 %"]);
    const isles = named(svg, "Hoàng Sa (Đà Nẵng)").querySelectorAll(".told tspan");
    expect([...isles].slice(0, 2).map(({textContent}) => textContent)).toEqual(["Hoàng Sa", "(Đà Nẵng)"]);
    expect([...svg.querySelectorAll(".map-source")].map(({textContent}) => textContent).join(" ")).toMatch(
      /^Địa giới: geoBoundaries.*không phải ranh giới pháp lý\.$/
    );
    expect(draw(rates).querySelectorAll(".told, .map-source")).toHaveLength(0);
  });

  it("writes a name only where its outline has room for it", () => {
    const names = (width: number): string[] =>
      [...draw(rates, {boundaries, width}).querySelectorAll(".name")].map(({textContent}) => textContent!);
    expect(names(680)).toContain("Nghệ An");
    expect(names(680)).not.toContain("Hưng Yên");
    expect(names(358).length).toBeLessThan(names(680).length);
  });
});

describe("classesOf(values)", () => {
  it("makes five classes of as many values", () => {
    const classes = classesOf(Array.from({length: 20}, (_, i) => i));
    expect(classes.map(({low, high}) => [low, high])).toEqual([[0, 3], [4, 7], [8, 11], [12, 15], [16, 19]]); // prettier-ignore
    expect(classes.map(({tone}) => tone)).toEqual([1, 2, 3, 4, 5]);
  });
  it("keeps equal values together, and spreads few classes over the tones", () => {
    expect(classesOf([1, 1, 1, 1, 9])).toEqual([
      {low: 1, high: 1, tone: 1},
      {low: 9, high: 9, tone: 5}
    ]);
    expect(classesOf([4])).toEqual([{low: 4, high: 4, tone: 3}]);
    expect(classesOf([])).toEqual([]);
  });
});

describe("mapFigures(figures)", () => {
  it("shows one thing of one time: what most provinces have", () => {
    const mine = ["01", "48", "56"].map((code) => of(`${code}@2023`, {obs_value: 5}));
    const others = [
      of("79@2023", {obs_value: 5, period_start: "2014-01-01", period_end: "2014-12-31"}),
      of("79@2023", {obs_value: 5, value_kind: "target"}),
      of("79@2023", {obs_value: 5, measure: "change"}),
      figure({obs_value: 5})
    ];
    expect(mapFigures([...others, ...mine])!.all).toEqual(mine);
    expect(mapFigures([figure()])).toBeUndefined();
  });
  it("takes of a value said twice the exact one", () => {
    const [rough, exact] = [of("01@2023", {bound: "approx", obs_value: 5}), of("01@2023", {obs_value: 5.1})];
    expect(mapFigures([rough, exact])!.byPlace.get("01@2023")).toEqual([exact]);
  });
});

describe("distance(from, to, way)", () => {
  const right = [1, 0] as const;
  it("takes what lies ahead before what lies aside, and nothing behind", () => {
    const at = {x: 0, y: 0};
    expect(distance(at, {x: 20, y: 0}, right)!).toBeLessThan(distance(at, {x: 10, y: 10}, right)!);
    expect(distance(at, {x: -10, y: 0}, right)).toBeUndefined();
    expect(distance(at, {x: 0, y: 10}, right)).toBeUndefined();
  });
});
