import {geoMercator, geoPath, type ExtendedFeatureCollection, type GeoGeometryObjects, type GeoPath} from "d3";
import {NO_DATA, type Area, type BoundaryRow, type MapAreas} from "./areas.js";
import {islands} from "./islands.js";
import {legendHeight, mapLegend} from "./legend.js";
import {nameInside, ringsOf} from "./name-inside.js";
import {shapesOf} from "./outlines.js";
import {areaGroup, edgeOf, fillOf, type DrawnMap, type GroundOptions} from "./paint.js";
import {say} from "../../words/say.js";
import {svgElement} from "../svg-element.js";
import {wrapText} from "../text-width.js";
import {bold, TYPE} from "../type.js";

interface Shaped {
  area: Area;
  geometry: GeoGeometryObjects;
}

/** What a drawing needs of its projection. */
interface Ground extends GroundOptions {
  path: GeoPath;
  right: number;
  /** The middle line of what is told of the area that is pointed at: in the sea between the archipelagos. */
  told: number;
}

const MAX_WIDTH = 600;
const MARGIN = {top: 12, side: 24, bottom: 40};
const LINE = 16;
/** Where the legend begins in the sea, and how far it stays from land and islands. */
const SEA = {top: 4, left: 14, bottom: 10};

/** Each province with its shape; islands that are drawn apart with the point where they lie. */
function shaped({areas}: MapAreas, outlines: BoundaryRow): Shaped[] {
  const shapes = shapesOf(outlines);
  return areas.map((area) => {
    const {island, place_id, longitude, latitude} = area.tile;
    return {
      area,
      geometry: island ? {type: "Point", coordinates: [longitude!, latitude!]} : shapes.get(place_id)!
    };
  });
}

const collection = (shapes: readonly Shaped[]): ExtendedFeatureCollection => ({
  type: "FeatureCollection",
  features: shapes.map(({geometry}) => ({type: "Feature", properties: {}, geometry}))
});

/** The same path by the steps between its points, which takes half the letters. */
const relative = (d: string): string =>
  ringsOf(d)
    .map((ring) => {
      const steps = ring.slice(1).map(([x, y], i) => [x - ring[i]![0], y - ring[i]![1]].map(short).join(" "));
      return `M${ring[0]!.join(" ")}l${steps.join(" ").replaceAll(" -", "-")}Z`;
    })
    .join("");

const short = (step: number): string => String(Math.round(10 * step) / 10).replace(/^(-?)0\./, "$1.");

const landElement = (area: Area, d: string, options: GroundOptions): SVGPathElement =>
  svgElement("path", {
    ...{class: "ground", d, fill: fillOf(area.tone, options.hatchId), "stroke-linejoin": "round"},
    ...edgeOf(area, options)
  });

/** What the area is and says, seen while it is pointed at or has the keyboard. */
function toldElement(area: Area, {scale}: MapAreas, {right, told}: Ground): SVGTextElement {
  const width = right / 2.6;
  const {label, island} = area.tile;
  const name = island ? [island, `(${label})`] : wrapText(label, {size: bold(TYPE.label), width, lines: 2});
  const value = wrapText(area.value ? `${area.value} ${scale}` : NO_DATA(), {size: TYPE.label, width, lines: 3});
  const top = told - ((name.length + value.length) * LINE) / 2 + 12;
  const line = (text: string, i: number, weight: number): SVGTSpanElement =>
    svgElement("tspan", {x: right - 6, y: (top + i * LINE).toFixed(1), "font-weight": weight}, text);
  return svgElement(
    "text",
    {...{class: "told", visibility: "hidden", "text-anchor": "end"}, "font-size": TYPE.label, fill: "var(--ink)"},
    ...name.map((text, i) => line(text, i, 600)),
    ...value.map((text, i) => line(text, name.length + i, 400))
  );
}

function drawn({area, geometry}: Shaped, map: MapAreas, ground: Ground): SVGElement[] {
  const {path, right} = ground;
  const told = toldElement(area, map, ground);
  if (area.tile.island) {
    const [x, y] = path.centroid(geometry);
    return [...islands(area, {x, y, right}, ground), told];
  }
  const d = path(geometry) ?? "";
  return [landElement(area, relative(d), ground), ...(area.tone === null ? [] : nameInside(area, d)), told];
}

/** The provinces in their outlines; Hoàng Sa and Trường Sa drawn and named where they lie; the legend in the sea, or below where that is too small. */
export function shapesGround(map: MapAreas, outlines: BoundaryRow, options: GroundOptions): DrawnMap {
  const shapes = shaped(map, outlines);
  const right = Math.min(options.width, MAX_WIDTH);
  const {path, height} = fitted(collection(shapes), right);
  const middles = shapes.flatMap(({area, geometry}) => (area.tile.island ? [path.centroid(geometry)[1]] : []));
  const told = middles.length ? middles.reduce((sum, y) => sum + y, 0) / middles.length : height - MARGIN.bottom;
  const ground = {...options, path, right, told};
  const sea = seaOf(shapes, path, right);
  const fits = legendHeight(map, sea.width) <= sea.height;
  const legend = fits ? {x: right - sea.width, y: SEA.top, width: sea.width} : {x: 4, y: height, width: options.width};
  const below = height + (fits ? 0 : legendHeight(map, options.width) + 6);
  const source = sourceLines(outlines, options.width);
  return {
    height: below + source.length * LINE,
    content: [
      ...chosenLast(shapes, options).map((each, i) => areaGroup(each.area, i === 0, ...drawn(each, map, ground))),
      mapLegend(map, {...legend, hatchId: options.hatchId}),
      ...source.map((words, i) =>
        svgElement(
          "text",
          {class: "map-source", x: 4, y: below + i * LINE + 10, "font-size": TYPE.least, fill: "var(--muted)"},
          words
        )
      )
    ]
  };
}

/** The free corner in the north-east: right of the land that lies above the first islands. */
function seaOf(shapes: readonly Shaped[], path: GeoPath, right: number): {width: number; height: number} {
  const isles = shapes.flatMap(({area, geometry}) => (area.tile.island ? [path.centroid(geometry)[1]] : []));
  const height = Math.min(...isles) - SEA.bottom - SEA.top;
  const edges = shapes
    .filter(({area}) => !area.tile.island)
    .flatMap(({geometry}) => ringsOf(path(geometry) ?? "").slice(0, 1))
    .flatMap((ring) => ring.filter(([, y]) => y < SEA.top + height).map(([x]) => x));
  return {width: right - Math.max(0, ...edges) - SEA.left, height: Number.isFinite(height) ? height : 0};
}

/** Whose outlines these are, and what they are not. */
function sourceLines({source, source_en}: BoundaryRow, width: number): string[] {
  if (!source) return [];
  const words = say(
    `Địa giới: ${source}. Để xem số liệu, không phải ranh giới pháp lý.`,
    `Outlines: ${source_en}. For statistics; not legal boundaries.`
  );
  return wrapText(words, {size: TYPE.least, width: width - 8, lines: 4});
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
  const path = geoPath(geoMercator().fitExtent(extent, all)).digits(1);
  return {path, height: MARGIN.top + bottom + MARGIN.bottom};
}
