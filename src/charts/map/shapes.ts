import {geoMercator, geoPath, type ExtendedFeatureCollection, type GeoGeometryObjects, type GeoPath} from "d3";
import type {Area, BoundaryRow, MapAreas} from "./areas.js";
import {islands} from "./islands.js";
import {legendHeight, mapLegend} from "./legend.js";
import {areaGroup, edgeOf, fillOf, type DrawnMap, type GroundOptions} from "./paint.js";
import {svgElement} from "../svg-element.js";

interface Shaped {
  area: Area;
  geometry: GeoGeometryObjects;
}

const MAX_WIDTH = 560;
const MARGIN = {top: 12, side: 24, bottom: 40};

/** Whether a publisher's boundaries hold every province of the map. */
export const isShaped = ({areas}: MapAreas, boundaries: readonly BoundaryRow[]): boolean => {
  const known = new Set(boundaries.map(({place_id}) => place_id));
  return areas.length > 0 && areas.every(({tile}) => known.has(tile.place_id));
};

/** Each province with its shape; islands that are drawn apart with the point where they lie. */
function shaped({areas}: MapAreas, boundaries: readonly BoundaryRow[]): Shaped[] {
  const shapes = new Map(boundaries.map(({place_id, geometry}) => [place_id, geometry]));
  return areas.map((area) => {
    const {island, place_id, longitude, latitude} = area.tile;
    const point = {type: "Point", coordinates: [longitude!, latitude!]} as const;
    return {
      area,
      geometry: island ? {...point, coordinates: [...point.coordinates]} : geometryOf(shapes.get(place_id)!)
    };
  });
}

const geometryOf = (text: string): GeoGeometryObjects => JSON.parse(text) as GeoGeometryObjects;

const collection = (shapes: readonly Shaped[]): ExtendedFeatureCollection => ({
  type: "FeatureCollection",
  features: shapes.map(({geometry}) => ({type: "Feature", properties: {}, geometry}))
});

const landElement = (area: Area, d: string, options: GroundOptions): SVGPathElement =>
  svgElement("path", {class: "ground", d, fill: fillOf(area.tone, options.hatchId), ...edgeOf(area, options)});

/** The provinces in the shapes that a publisher gave; Hoàng Sa and Trường Sa drawn and named where they lie. */
export function shapesGround(map: MapAreas, boundaries: readonly BoundaryRow[], options: GroundOptions): DrawnMap {
  const shapes = shaped(map, boundaries);
  const right = Math.min(options.width, MAX_WIDTH);
  const {path, height} = fitted(collection(shapes), right);
  const drawn = ({area, geometry}: Shaped): SVGElement[] => {
    const [x, y] = path.centroid(geometry);
    return area.tile.island
      ? islands(area, {x, y, right}, options)
      : [landElement(area, path(geometry) ?? "", options)];
  };
  return {
    height: height + legendHeight(map, options.width),
    content: [
      ...chosenLast(shapes, options).map((each, i) => areaGroup(each.area, i === 0, ...drawn(each))),
      mapLegend(map, {x: 4, y: height, width: options.width, hatchId: options.hatchId})
    ]
  };
}

/** So that its neighbours do not cover its edge. */
const chosenLast = (shapes: readonly Shaped[], {chosen}: GroundOptions): Shaped[] =>
  [...shapes].sort((a, b) => Number(a.area.tile.place_id === chosen) - Number(b.area.tile.place_id === chosen));

/** A projection of the width, as high as the land needs. */
function fitted(all: ExtendedFeatureCollection, width: number): {path: GeoPath; height: number} {
  const inner = width - 2 * MARGIN.side;
  const [, [, bottom]] = geoPath(geoMercator().fitWidth(inner, all)).bounds(all);
  const extent: [[number, number], [number, number]] = [
    [MARGIN.side, MARGIN.top],
    [width - MARGIN.side, MARGIN.top + bottom]
  ];
  return {path: geoPath(geoMercator().fitExtent(extent, all)), height: MARGIN.top + bottom + MARGIN.bottom};
}
