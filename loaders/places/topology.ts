import {geoArea, geoCircle, sum} from "d3";
import type {Feature, FeatureCollection, MultiPolygon, Polygon, Position} from "geojson";
import {mergeArcs, merge, neighbors, quantize} from "topojson-client";
import {topology} from "topojson-server";
import {filter, presimplify, quantile, simplify, sphericalTriangleArea} from "topojson-simplify";
import type * as Topo from "topojson-specification";
import type {Boundary} from "./boundaries.js";

type Areal = Topo.Polygon | Topo.MultiPolygon;
type Places = Topo.Topology<{places: Topo.GeometryCollection}>;

/** Steps from west to east and from south to north: of Vietnam about 150 metres each. */
const STEPS = 10_000;
/** Points that the outlines of a list keep, and more where it has many places. */
const POINTS = 2_400;
const POINTS_OF_PLACE = 20;
/** Points that every island keeps, however small: it must not become a line. */
const ISLAND = 5;
/** Square kilometres; what lies between places and is less than this is a fault of the drawing, not a lake. */
const GAP = 2;
const EARTH = 6371;

const collection = (features: Feature[]): FeatureCollection => ({type: "FeatureCollection", features});

/**
 * The places of a list as TopoJSON: what two of them share is one line, drawn once, so that no simplifying parts them. A gap that
 * is left between them goes to a neighbour; the points go that a map does not show; no island goes.
 */
export function topologyOf(boundaries: readonly Boundary[]): Places {
  const whole = withoutGaps(boundaries.map(featureOf));
  const weighed = withIslands(presimplify(whole, sphericalTriangleArea));
  const points = sum(weighed.arcs, ({length}) => length);
  const kept = Math.max(POINTS, POINTS_OF_PLACE * boundaries.length);
  const least = points > kept ? quantile(weighed, kept / points) : 0;
  const pruned = filter(simplify(weighed, least), () => true);
  return quantize(pruned as Places, STEPS);
}

/** A place with its parts, but for those without any area. */
function featureOf({place_id, geometry}: Boundary): Feature<MultiPolygon> {
  const shape = JSON.parse(geometry) as MultiPolygon;
  const coordinates = shape.coordinates.filter(([ring]) => areaOf(ring!) > 0);
  return {type: "Feature", id: place_id, properties: {}, geometry: {...shape, coordinates}};
}

const areaOf = (ring: Position[]): number => geoArea({type: "Polygon", coordinates: [ring]}) * EARTH ** 2;

function withoutGaps(features: readonly Feature<MultiPolygon>[]): Places {
  const gaps = gapsBetween(features);
  const whole = topology({all: collection([...features, ...gaps])});
  const geometries = (whole.objects.all as Topo.GeometryCollection).geometries as Areal[];
  const beside = neighbors(geometries);
  const taken = new Map<number, Areal[]>();
  gaps.forEach((_, i) => {
    const gap = features.length + i;
    const to = Math.min(...beside[gap]!);
    taken.set(to, [...(taken.get(to) ?? []), geometries[gap]!]);
  });
  const places = geometries.slice(0, features.length).map((place, i): Areal => {
    const more = taken.get(i);
    return more ? {...mergeArcs(whole, [place, ...more]), id: place.id!} : place;
  });
  return {...whole, objects: {places: {type: "GeometryCollection", geometries: places}}};
}

/** What all places together leave open inside. */
function gapsBetween(features: readonly Feature<MultiPolygon>[]): Feature<Polygon>[] {
  const whole = topology({all: collection([...features])});
  const all = whole.objects.all as Topo.GeometryCollection;
  const holes = merge(whole, all.geometries as Areal[]).coordinates.flatMap(([, ...inner]) => inner);
  return holes
    .map((ring) => ring.toReversed())
    .filter((ring) => areaOf(ring) < GAP)
    .map((ring) => ({type: "Feature", properties: {}, geometry: {type: "Polygon", coordinates: [ring]}}));
}

/** Marks the points of a line that closes on itself which say most of it as not to be left out. */
function withIslands(weighed: Places): Places {
  const arcs = weighed.arcs.map((arc) => {
    const [first, last] = [arc[0]!, arc.at(-1)!];
    if (first[0] !== last[0] || first[1] !== last[1]) return arc;
    const least = arc.map((point) => point[2]!).sort((a, b) => b - a)[ISLAND] ?? 0;
    return arc.map(([x, y, weight]) => [x!, y!, weight! >= least ? Infinity : weight!]);
  });
  return {...weighed, arcs};
}

/** An island of which no more is known than where it lies and how large it is, as a round of that size. */
export function round(at: [longitude: number, latitude: number], km2: number): Position[] {
  const degrees = (Math.sqrt(km2 / Math.PI) / EARTH) * (180 / Math.PI);
  return geoCircle().center(at).radius(degrees).precision(45)().coordinates[0]!;
}
