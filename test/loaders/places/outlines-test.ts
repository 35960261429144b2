import {readFileSync} from "node:fs";
import {gzipSync} from "node:zlib";
import {geoArea, geoContains} from "d3";
import {feature, merge} from "topojson-client";
import type {GeometryCollection, MultiPolygon, Polygon, Topology} from "topojson-specification";
import {describe, expect, it} from "vitest";
import type {Boundary} from "../../../loaders/places/boundaries.js";
import {places} from "../../../loaders/places/list.js";
import {drawn, outlineFile, outlines, outlineSources} from "../../../loaders/places/outlines.js";
import {topologyOf} from "../../../loaders/places/topology.js";

type Places = Topology<{places: GeometryCollection}>;

const known = places();
const idsOf = (list: number): string[] =>
  known.filter(({level, list_year}) => level === "province" && list_year === list).map(({place_id}) => place_id);

const geometriesOf = (topology: Places): (Polygon | MultiPolygon)[] =>
  topology.objects.places.geometries as (Polygon | MultiPolygon)[];

/** How often each line is drawn. */
function usesOf(topology: Places): number[] {
  const uses = topology.arcs.map(() => 0);
  const count = (arcs: unknown): void => {
    if (Array.isArray(arcs)) arcs.forEach(count);
    else uses[Number(arcs) < 0 ? ~Number(arcs) : Number(arcs)]!++;
  };
  for (const {arcs} of geometriesOf(topology)) count(arcs);
  return uses;
}

const EARTH = 6371;
const km2 = (shape: Parameters<typeof geoArea>[0]): number => geoArea(shape) * EARTH ** 2;

const shapeOf = (topology: Places, id: string) =>
  feature(topology, geometriesOf(topology).find((each) => each.id === id) as MultiPolygon);

const within = (topology: Places, id: string, at: [number, number]): boolean => geoContains(shapeOf(topology, id), at);

describe.each(outlineSources())("the outlines of the list of $list", ({list, islands}) => {
  const text = readFileSync(outlineFile(list), "utf8");
  const topology = JSON.parse(text) as Places;

  it("are small enough to come with a map", () => expect(gzipSync(text).length).toBeLessThanOrEqual(25_000));
  it("have one shape of each province, by its place_id", () => {
    const ids = geometriesOf(topology).map(({id}) => id);
    expect([...ids].sort()).toEqual(idsOf(list).sort());
    expect(geometriesOf(topology).every(({type}) => type === "Polygon" || type === "MultiPolygon")).toBe(true);
  });
  it("draw every line once for one side or both, and leave nothing open between provinces", () => {
    expect(new Set(usesOf(topology))).toEqual(new Set([1, 2]));
    const all = merge(topology, geometriesOf(topology));
    expect(all.coordinates.filter((rings) => rings.length > 1)).toEqual([]);
  });
  it("cover what the provinces cover, no part without an area", () => {
    const parts = merge(topology, geometriesOf(topology)).coordinates;
    const areas = parts.map((rings) => km2({type: "Polygon", coordinates: rings}));
    expect(Math.min(...areas)).toBeGreaterThan(0.05);
    // 331,000 km² with what lies in rivers' mouths.
    expect(areas.reduce((sum, area) => sum + area, 0) / 331_000).toBeCloseTo(1, 1);
  });
  it("have Hoàng Sa with Đà Nẵng and Trường Sa with Khánh Hòa, and the other islands", () => {
    const east = (id: string): number =>
      shapeOf(topology, id)
        .geometry.coordinates.flat(2)
        .filter((point) => point[0]! > 111).length;
    expect(east(`48@${list}`)).toBeGreaterThan(20);
    expect(east(`56@${list}`)).toBeGreaterThan(25);
    const lySon = within(topology, `51@${list}`, [109.12, 15.38]);
    const phuQuoc = within(topology, `91@${list}`, [104.0, 10.22]);
    const bachLongVi =
      within(topology, `31@${list}`, [107.725, 20.133]) || within(topology, `31@${list}`, [107.87, 20.12]);
    expect({lySon, phuQuoc, bachLongVi}).toEqual({lySon: true, phuQuoc: true, bachLongVi: true});
    for (const {of, at} of islands) expect(within(topology, `${of}@${list}`, at)).toBe(true);
  });
});

/** Two places beside each other, the second's edge drawn by more points than anyone sees. */
const edge = Array.from({length: 9_000}, (_, i): [number, number] => [108 + 0.0001 * Math.sin(i * i), 16 + i / 9_000]);
const beside = (first: string, second: string): Boundary[] => [
  {place_id: first, geometry: polygon([[107, 16], [107, 17], [108, 17], ...edge.toReversed(), [107, 16]])},
  {place_id: second, geometry: polygon([...edge, [108, 17], [109, 17], [109, 16], edge[0]!])}
]; // prettier-ignore
function polygon(...rings: [number, number][][]): string {
  return JSON.stringify({type: "MultiPolygon", coordinates: [rings]});
}

describe("topologyOf(boundaries)", () => {
  it("simplifies what two places share once", () => {
    const topology = topologyOf(beside("48@2023", "49@2023")) as Places;
    expect(usesOf(topology).sort()).toEqual([1, 1, 2]);
    expect(topology.arcs.reduce((sum, {length}) => sum + length, 0)).toBeLessThan(4_500);
  });
  it("gives a gap between places to one of them", () => {
    const gap: [number, number][] = [[108, 16.5], [108.01, 16.505], [108, 16.51]]; // prettier-ignore
    const two: Boundary[] = [
      {place_id: "48@2023", geometry: polygon([[107, 16], [107, 17], [108, 17], ...gap.toReversed().map(([, y]): [number, number] => [108, y]), [108, 16], [107, 16]])},
      {place_id: "49@2023", geometry: polygon([[108, 16], ...gap, [108, 17], [109, 17], [109, 16], [108, 16]])}
    ]; // prettier-ignore
    const topology = topologyOf(two) as Places;
    expect(merge(topology, geometriesOf(topology)).coordinates).toHaveLength(1);
    expect(merge(topology, geometriesOf(topology)).coordinates[0]).toHaveLength(1);
  });
  it("keeps an island of which no point is large enough to be seen", () => {
    const island = [[107.5, 15], [107.5, 15.004], [107.504, 15.004], [107.504, 15], [107.5, 15]] as [number, number][]; // prettier-ignore
    const [first, second] = beside("48@2023", "49@2023");
    const coordinates = [...(JSON.parse(first!.geometry) as {coordinates: unknown[]}).coordinates, [island]];
    const topology = topologyOf([{...first!, geometry: JSON.stringify({type: "MultiPolygon", coordinates})}, second!]);
    expect(within(topology as Places, "48@2023", [107.502, 15.002])).toBe(true);
  });
});

describe("drawn(boundaries, source)", () => {
  it("adds the islands that a source leaves out, each of its size", () => {
    const islands = [{name: "Cồn Cỏ", of: "48", at: [107.339, 15.159] as [number, number], km2: 30}];
    const topology = JSON.parse(drawn(beside("48@2023", "49@2023"), {list: 2023, islands})) as Places;
    expect(within(topology, "48@2023", [107.339, 15.159])).toBe(true);
  });
});

describe("outlines(places, given)", () => {
  it("are the project's own of provinces, and what a publisher gives beside them", () => {
    const rows = outlines(known, beside("48@2023", "49@2023"));
    expect(
      rows.map(({list_year, place_level, places, source}) => [list_year, place_level, places, source !== null])
    ).toEqual([
      [2023, "province", 63, true],
      [2025, "province", 34, true],
      [2023, "province", 2, false]
    ]);
  });
});
