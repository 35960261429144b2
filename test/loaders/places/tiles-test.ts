import {describe, expect, it} from "vitest";
import {places, type Place} from "../../../loaders/places/list.js";
import {layouts, tiles, type Tile} from "../../../loaders/places/tiles.js";
import {folded} from "../../../loaders/read/text.js";
import {MERGED, NEIGHBOURS} from "./neighbours.js";

const known = places();

const provincesOf = (year: number): Place[] =>
  known.filter(({level, list_year}) => level === "province" && list_year === year);

const provinces: Record<number, Place[]> = {2023: provincesOf(2023), 2025: provincesOf(2025)};

const before = new Map(Object.entries(NEIGHBOURS).map(([name, beside]) => [folded(name), beside.map(folded)]));
const madeFrom = (name: string): string[] =>
  Object.values(MERGED)
    .find((province) => folded(province.name) === name)!
    .from.map(folded);

/** Whether two provinces of a list touch: after the mergers, where any of their parts do. */
const touch: Record<number, (a: string, b: string) => boolean> = {
  2023: (a, b) => before.get(a)!.includes(b),
  2025: (a, b) => madeFrom(a).some((part) => madeFrom(b).some((other) => before.get(part)!.includes(other)))
};

type Pair = readonly [Tile, Tile];
const pairsOf = (land: readonly Tile[]): Pair[] =>
  land.flatMap((a, i) => land.slice(i + 1).map((b) => [a, b] as const));
const steps = ([a, b]: Pair): readonly [number, number] => [
  Math.abs(a.tile_column - b.tile_column),
  Math.abs(a.tile_row - b.tile_row)
];
const shareEdge = (pair: Pair): boolean => steps(pair)[0] + steps(pair)[1] === 1;
const meet = (pair: Pair): boolean => Math.max(...steps(pair)) === 1;

describe("the table of neighbours", () => {
  it("has 63 provinces, each a neighbour of its neighbours", () => {
    expect([...before.keys()].sort()).toEqual(provinces[2023]!.map(({folded}) => folded).sort());
    for (const [name, beside] of before) for (const other of beside) expect(before.get(other), other).toContain(name);
  });
  it("has the 34 provinces by their codes and names", () =>
    expect(
      Object.entries(MERGED)
        .map(([code, {name}]) => [code, folded(name)])
        .sort()
    ).toEqual(provinces[2025]!.map(({code, folded}) => [code, folded]).sort()));
  it("has every one of them in one of the 34", () => {
    const parts = Object.values(MERGED).flatMap(({from}) => from.map(folded));
    expect(parts.sort()).toEqual([...before.keys()].sort());
  });
});

describe.each([2023, 2025])("the tiles of %d", (year) => {
  const list = provinces[year]!;
  const names = new Map(list.map(({place_id, name}) => [place_id, folded(name)]));
  const all = tiles(list);
  const land = all.filter(({island}) => !island);
  const isReal = ([a, b]: Pair): boolean => touch[year]!(names.get(a.place_id)!, names.get(b.place_id)!);
  const share = (pairs: readonly Pair[], test: (pair: Pair) => boolean): number =>
    pairs.filter(test).length / pairs.length;

  it("have every province of the list once", () =>
    expect(land.map(({place_id}) => place_id).sort()).toEqual(list.map(({place_id}) => place_id).sort()));
  it("stand apart from each other", () =>
    expect(new Set(all.map(({tile_column, tile_row}) => `${tile_column},${tile_row}`)).size).toBe(all.length));
  it("put beside each other what is: nine in ten of the tiles that share an edge", () => {
    const beside = pairsOf(land).filter(shareEdge);
    expect(beside.length).toBeGreaterThan(list.length);
    expect(share(beside, isReal)).toBeGreaterThanOrEqual(0.9);
  });
  it("keep together what is: nine in ten of the real neighbours meet", () =>
    expect(share(pairsOf(land).filter(isReal), meet)).toBeGreaterThanOrEqual(0.9));
  it("bend as the country does: out to the west, east in the middle, west again", () => {
    const columns = (from: number, to: number): number[] =>
      land.filter(({tile_row}) => tile_row >= from && tile_row < to).map(({tile_column}) => tile_column);
    const rows = 1 + Math.max(...land.map(({tile_row}) => tile_row));
    const mean = (numbers: number[]): number => numbers.reduce((sum, n) => sum + n, 0) / numbers.length;
    const [north, middle, south] = [
      columns(0, rows / 4),
      columns(rows / 2, (3 * rows) / 4),
      columns(rows * 0.85, rows)
    ];
    expect(mean(middle)).toBeGreaterThan(mean(north) + 1.5);
    expect(mean(middle)).toBeGreaterThan(mean(south) + 1.5);
  });
  it("name Hoàng Sa and Trường Sa, out at sea, as parts of Đà Nẵng and Khánh Hòa", () => {
    const islands = all.filter(({island}) => island);
    expect(islands.map(({island, label}) => [island, folded(label)])).toEqual([
      ["Hoàng Sa", "da nang"],
      ["Trường Sa", "khanh hoa"]
    ]);
    for (const islet of islands) {
      const mine = land.find(({place_id}) => place_id === islet.place_id)!;
      expect(islet.tile_column).toBeGreaterThan(mine.tile_column);
      for (const tile of land) expect(meet([islet, tile])).toBe(false);
    }
  });
});

describe("tiles(places, layouts)", () => {
  it("leaves out a layout whose list is not known", () => expect(tiles([])).toEqual([]));
  it("refuses a field that is none and a point that is none", () => {
    const yaml =
      '- list: 2023\n  map: |\n    01\n  islands:\n    HS: {name: Hoàng Sa, of: "48", at: 1}\n  lables: {}\n';
    expect(() => layouts(yaml)).toThrow(/dòng 5: mục “at” “1” không đúng; hãy viết \[kinh độ, vĩ độ\]/);
    expect(() => layouts(yaml)).toThrow(/dòng 6: không có mục “lables” \(có phải ý là “labels”\?\)/);
  });
  it("stops at a code that its list does not have", () => {
    const [layout] = layouts();
    expect(() => tiles(provinces[2023]!, [{...layout!, map: "01 99"}])).toThrow(
      /tiles\.yaml, dòng \d+: không có tỉnh mang mã “99”/
    );
  });
});
