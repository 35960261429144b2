import {join} from "node:path";
import {geoArea} from "d3";
import {BOUNDARIES} from "../input/formats.js";
import {inputsBelow, readInput} from "../input/inputs.js";
import {quarantine, Unreadable, type Quarantine} from "../quarantine.js";
import type {Place} from "./list.js";

/** A row of `boundaries`: the shape of a place, as a publisher gave it. */
export interface Boundary {
  place_id: string;
  /** GeoJSON of a MultiPolygon in degrees, WGS 84. */
  geometry: string;
}

export interface Boundaries {
  boundaries: Boundary[];
  quarantine: Quarantine[];
}

type Ring = [longitude: number, latitude: number][];
type Polygon = Ring[];

interface Feature {
  properties?: {place_id?: unknown; code?: unknown} | null;
  geometry?: {type?: unknown; coordinates?: unknown} | null;
}

/** Below the folder of data. */
const FOLDER = "places/boundaries";
/** Digits of a degree that are kept: about a hundred metres, less than a pixel. */
const DIGITS = 3;

/** Shapes from every .geojson of a publisher's `places/boundaries/`; a file that is none goes to the quarantine, and the rest go on. */
export async function readBoundaries(data: string, places: readonly Place[]): Promise<Boundaries> {
  const folder = join(data, FOLDER);
  const known = new Set(places.map(({place_id}) => place_id));
  const {files, quarantine: left} = await inputsBelow(folder, BOUNDARIES, `${FOLDER}/`);
  const shapes = new Map<string, Boundary>();
  for (const file of files)
    try {
      const text = (await readInput(folder, file, "boundaries")).toString("utf8");
      for (const boundary of parseBoundaries(text, file, known)) shapes.set(boundary.place_id, boundary);
    } catch (error) {
      left.push(quarantine(`${FOLDER}/${file}`, error));
    }
  return {boundaries: [...shapes.values()], quarantine: left};
}

/** The shapes of one file. Throws Unreadable with what is wrong and what to do. */
export function parseBoundaries(text: string, file: string, known: ReadonlySet<string>): Boundary[] {
  return featuresOf(text).map((feature, i) => {
    const place_id = placeOf(feature, i + 1, file);
    if (!known.has(place_id))
      throw wrong(`không có địa phương nào mang mã “${place_id}”`, `there is no place with the code “${place_id}”`);
    return {place_id, geometry: JSON.stringify({type: "MultiPolygon", coordinates: polygonsOf(feature, place_id)})};
  });
}

function featuresOf(text: string): Feature[] {
  const {type, features} = parsed(text);
  if (type === "FeatureCollection" && Array.isArray(features) && features.length) return features as Feature[];
  throw wrong(
    "cần một FeatureCollection có ít nhất một Feature; hãy xuất lại từ phần mềm bản đồ ở dạng GeoJSON",
    "a FeatureCollection with a Feature at least is needed; export it from the map program as GeoJSON"
  );
}

function parsed(text: string): {type?: unknown; features?: unknown} {
  try {
    return (JSON.parse(text.replace(/^\uFEFF/, "")) ?? {}) as {type?: unknown; features?: unknown};
  } catch {
    throw wrong(
      "tệp không phải JSON trọn vẹn; hãy xuất lại từ phần mềm bản đồ ở dạng GeoJSON",
      "the file is not whole JSON; export it from the map program as GeoJSON"
    );
  }
}

/** A code alone is no identity, since codes were used again: the file's name then says of which year's list they are. */
function placeOf({properties}: Feature, number: number, file: string): string {
  const {place_id, code} = properties ?? {};
  if (typeof place_id === "string" && place_id) return place_id;
  const year = /(?<!\d)20\d\d(?!\d)/.exec(file)?.[0];
  if ((typeof code === "string" || typeof code === "number") && year) return `${pad(String(code))}@${year}`;
  if (code === undefined || code === null)
    throw wrong(
      `hình thứ ${number} không có thuộc tính place_id hay code; hãy thêm mã địa phương cho từng hình`,
      `feature ${number} has neither place_id nor code; give every feature its place's code`
    );
  throw wrong(
    "mã chỉ có nghĩa trong danh mục của một năm; hãy đặt năm vào tên tệp, như tinh-2025.geojson, hoặc dùng place_id",
    "a code means something in one year's list only; put the year into the file's name, as in provinces-2025.geojson, or use place_id"
  );
}

/** Programs that take codes for numbers lose a province's leading zero. */
const pad = (code: string): string => code.padStart(2, "0");

function polygonsOf({geometry}: Feature, place: string): Polygon[] {
  const {type, coordinates} = geometry ?? {};
  const polygons = type === "Polygon" ? [coordinates] : type === "MultiPolygon" ? coordinates : undefined;
  if (!Array.isArray(polygons) || !polygons.length || !polygons.every(isPolygon))
    throw wrong(
      `hình của ${place} không phải Polygon hay MultiPolygon với toạ độ kinh độ, vĩ độ (WGS 84)`,
      `the shape of ${place} is no Polygon or MultiPolygon in longitudes and latitudes (WGS 84)`
    );
  return polygons.map((polygon) => polygon.map(rounded).map((ring, i) => wound(ring, i === 0)));
}

const isPolygon = (polygon: unknown): polygon is Polygon =>
  Array.isArray(polygon) &&
  polygon.length > 0 &&
  polygon.every((ring) => Array.isArray(ring) && ring.length > 3 && ring.every(isPosition));

const isPosition = (position: unknown): boolean =>
  Array.isArray(position) && isWithin(position[0], 180) && isWithin(position[1], 90);

const isWithin = (degrees: unknown, most: number): boolean => typeof degrees === "number" && Math.abs(degrees) <= most;

/** Without the points that fall together. */
const rounded = (ring: Ring): Ring => {
  const points = ring.map(([x, y]) => [Number(x.toFixed(DIGITS)), Number(y.toFixed(DIGITS))] as [number, number]);
  const apart = points.filter(([x, y], i) => !i || x !== points[i - 1]![0] || y !== points[i - 1]![1]);
  return apart.length > 3 ? apart : ring;
};

/** d3 takes the land to lie to the right of an outer ring; files differ, so each ring is turned as it needs. */
function wound(ring: Ring, outer: boolean): Ring {
  const isLand = geoArea({type: "Polygon", coordinates: [ring]}) < 2 * Math.PI;
  return isLand === outer ? ring : ring.toReversed();
}

const wrong = (vi: string, en: string): Unreadable => new Unreadable("boundaries", null, [vi, en]);
