import type {GeoGeometryObjects} from "d3";
import {feature} from "topojson-client";
import type {GeometryCollection, Polygon, Topology} from "topojson-specification";
import type {BoundaryRow, MapAreas} from "./areas.js";

type Places = Topology<{places: GeometryCollection}>;

/** The outlines that hold every province of the map, a publisher's own before the project's; undefined where there are none. */
export function outlinesOf({areas}: MapAreas, boundaries: readonly BoundaryRow[]): BoundaryRow | undefined {
  const [first] = areas;
  if (!first) return undefined;
  const known = boundaries.filter(({list_year}) => list_year === first.tile.list_year);
  const own = [...known].sort((a, b) => Number(a.source !== null) - Number(b.source !== null));
  return own.find((outlines) => {
    const shapes = shapesOf(outlines);
    return areas.every(({tile}) => shapes.has(tile.place_id));
  });
}

/** The shape of each place, by its id. */
export function shapesOf({topology}: BoundaryRow): Map<string, GeoGeometryObjects> {
  const whole = JSON.parse(topology) as Places;
  return new Map(
    whole.objects.places.geometries.map((each) => [String(each.id), feature(whole, each as Polygon).geometry])
  );
}
