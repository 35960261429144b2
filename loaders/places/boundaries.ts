import {join} from "node:path";
import {geoArea} from "d3";
import {fault, type Fault, type InBoth} from "../check/fault.js";
import {isMap} from "../check/schema.js";
import {BOUNDARIES} from "../input/formats.js";
import {inputsBelow, readInput} from "../input/inputs.js";
import {quarantine, Unreadable, refused, type Quarantine} from "../check/quarantine.js";
import {adviceForId} from "./id.js";
import type {Place} from "./list.js";

/** The shape of a place, as a publisher gave it. */
export interface Boundary {
  place_id: string;
  /** GeoJSON of a MultiPolygon, WGS 84. */
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
export async function readBoundaries(
  data: string,
  places: readonly Place[],
  read: (job: BoundariesJob) => Promise<Boundary[]> = async (job) => parseBoundaries(job)
): Promise<Boundaries> {
  const folder = join(data, FOLDER);
  const known = new Set(places.map(({place_id}) => place_id));
  const {files, quarantine: left} = await inputsBelow(folder, BOUNDARIES, `${FOLDER}/`);
  const boundaries: Boundary[] = [];
  const first = new Map<string, string>();
  for (const file of files)
    try {
      const bytes = await readInput(folder, file, "boundaries");
      const shapes = await read({kind: "boundaries", file, bytes, known});
      const twice = shapes.flatMap(({place_id}) =>
        first.has(place_id) ? [elsewhere(place_id, first.get(place_id)!)] : []
      );
      if (twice.length) throw refused("boundaries", twice);
      for (const shape of shapes) {
        first.set(shape.place_id, file);
        boundaries.push(shape);
      }
    } catch (error) {
      left.push(quarantine(`${FOLDER}/${file}`, error));
    }
  return {boundaries, quarantine: left};
}

const elsewhere = (id: string, file: string): Fault =>
  fault(
    null,
    `ranh giới của ${id} đã có ở ${FOLDER}/${file}, tệp ấy được dùng; hãy để mỗi nơi ở một tệp`,
    `the shape of ${id} is in ${FOLDER}/${file} already, which is used; let each place stand in one file`
  );

/** A file of shapes, and the places that it may speak of. */
export interface BoundariesJob {
  kind: "boundaries";
  file: string;
  bytes: Uint8Array;
  known: ReadonlySet<string>;
}

/** The shapes of one file. Throws Unreadable with all that is wrong in it and what to do. */
export function parseBoundaries({file, bytes, known}: Omit<BoundariesJob, "kind">): Boundary[] {
  const text = Buffer.from(bytes).toString("utf8");
  const faults: Fault[] = [];
  const shapes = new Map<string, Boundary>();
  const first = new Map<string, number>();
  featuresOf(text).forEach((feature, i) => {
    const number = i + 1;
    const add = ([vi, en]: InBoth): void =>
      void faults.push(fault(null, `hình thứ ${number}: ${vi}`, `feature ${number}: ${en}`));
    const place_id = placeOf(feature, file);
    const polygons = polygonsOf(feature);
    if (typeof place_id !== "string") add(place_id);
    else if (!known.has(place_id)) add(unknown(place_id, known));
    else if (first.has(place_id)) add(again(place_id, first.get(place_id)!));
    else first.set(place_id, number);
    if (!polygons) add(shapeless(typeof place_id === "string" ? ` ${place_id}` : ""));
    if (typeof place_id === "string" && polygons)
      shapes.set(place_id, {place_id, geometry: JSON.stringify({type: "MultiPolygon", coordinates: polygons})});
  });
  if (faults.length) throw refused("boundaries", faults);
  return [...shapes.values()];
}

const unknown = (id: string, known: ReadonlySet<string>): InBoth => {
  const [vi, en] = adviceForId(id, known);
  return [`không có địa phương nào mang mã “${id}”; hãy ${vi}`, `there is no place with the code “${id}”; ${en}`];
};

const again = (id: string, number: number): InBoth => [
  `${id} đã có ở hình thứ ${number}; hãy gộp các phần của một nơi thành một MultiPolygon`,
  `${id} stands in feature ${number} already; join the parts of a place into one MultiPolygon`
];

const shapeless = (id: string): InBoth => [
  `địa giới${id} không phải Polygon hay MultiPolygon với toạ độ kinh độ, vĩ độ (WGS 84); hãy xuất lại với hệ toạ độ ấy`,
  `the shape${id && ` of${id}`} is no Polygon or MultiPolygon in longitudes and latitudes (WGS 84); export it again in these`
];

function featuresOf(text: string): Feature[] {
  const {type, features} = parsed(text);
  if (type === "FeatureCollection" && Array.isArray(features) && features.length)
    return features.map((feature: unknown) => (isMap(feature) ? feature : {}));
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

/** A code alone is no identity, since codes were used again: the file's name then says of which year's list they are. What is wrong where there is none. */
function placeOf({properties}: Feature, file: string): string | InBoth {
  const {place_id, code} = properties ?? {};
  if (typeof place_id === "string" && place_id) return place_id;
  const year = /(?<!\d)20\d\d(?!\d)/.exec(file)?.[0];
  if ((typeof code === "string" || typeof code === "number") && year) return `${pad(String(code))}@${year}`;
  if (code === undefined || code === null)
    return [
      "không có thuộc tính place_id hay code; hãy thêm mã địa phương cho từng hình",
      "has neither place_id nor code; give every feature its place's code"
    ];
  return [
    "mã chỉ có nghĩa trong danh mục của một năm; hãy đặt năm vào tên tệp, như tinh-2025.geojson, hoặc dùng place_id",
    "a code means something in one year's list only; put the year into the file's name, as in provinces-2025.geojson, or use place_id"
  ];
}

/** Programs that take codes for numbers lose a province's leading zero. */
const pad = (code: string): string => code.padStart(2, "0");

/** The shape of a feature; undefined where it has none in degrees. */
function polygonsOf({geometry}: Feature): Polygon[] | undefined {
  const {type, coordinates} = geometry ?? {};
  const polygons = type === "Polygon" ? [coordinates] : type === "MultiPolygon" ? coordinates : undefined;
  if (!Array.isArray(polygons) || !polygons.length || !polygons.every(isPolygon)) return undefined;
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
