import {readFileSync} from "node:fs";
import {group} from "d3";
import * as v from "valibot";
import {readOwn} from "../check/own.js";
import {fields, integer, list, needs, number, text, type Schema} from "../check/schema.js";
import type {TableRow} from "../tables/schema.js";
import type {Boundary} from "./boundaries.js";
import type {Place} from "./list.js";
import {round, topologyOf} from "./topology.js";

/** A row of `boundaries`: the outlines of all places of a level in a list. */
export type Outline = TableRow<"boundaries">;

/** Whose the project's own outlines of a list are. */
export interface OutlineSource {
  list: number;
  source: string;
  source_en: string;
  url: string;
  /** What the source leaves out. */
  islands: {name: string; of: string; at: [longitude: number, latitude: number]; km2: number}[];
}

const FOLDER = new URL("../../data/places/layouts/", import.meta.url);

const at = v.strictTuple([number, number], needs("viết [kinh độ, vĩ độ]", "write [longitude, latitude]"));
const islands = list(fields({name: text, of: text, at, km2: number}));
const schema: Schema<OutlineSource[]> = list(
  fields({list: integer, source: text, source_en: text, url: text, islands})
);

/** What the project says of its own outlines. */
export const outlineSources = (): OutlineSource[] => readOwn(new URL("outlines.yaml", FOLDER), schema);

/** The project's own outlines of a list, made once of a file of shapes. */
export const outlineFile = (list: number): URL => new URL(`tinh-${list}.topojson`, FOLDER);

/** A line of text that is the topology of places, islands that their source leaves out among them. */
export function drawn(
  boundaries: readonly Boundary[],
  {list, islands}: Pick<OutlineSource, "list" | "islands">
): string {
  const whole = boundaries.map(({place_id, geometry}): Boundary => {
    const mine = islands.filter(({of}) => `${of}@${list}` === place_id).map(({at, km2}) => [round(at, km2)]);
    const shape = JSON.parse(geometry) as {coordinates: unknown[]};
    return {place_id, geometry: JSON.stringify({...shape, coordinates: [...shape.coordinates, ...mine]})};
  });
  return JSON.stringify(topologyOf(whole));
}

/** The outlines of the project, and those of a publisher, a row for each list and level that these tell of. */
export function outlines(places: readonly Place[], given: readonly Boundary[]): Outline[] {
  const years = new Set(places.map(({list_year}) => list_year));
  const own = outlineSources()
    .filter(({list}) => years.has(list))
    .map(({list, source, source_en, url}): Outline => {
      const topology = readFileSync(outlineFile(list), "utf8").trim();
      return {list_year: list, place_level: "province", places: countIn(topology), topology, source, source_en, url};
    });
  return [...own, ...givenOutlines(places, given)];
}

const countIn = (topology: string): number =>
  (JSON.parse(topology) as ReturnType<typeof topologyOf>).objects.places.geometries.length;

function givenOutlines(places: readonly Place[], given: readonly Boundary[]): Outline[] {
  const byId = new Map(places.map((place) => [place.place_id, place]));
  const listAndLevel = ({place_id}: Boundary): string =>
    `${byId.get(place_id)!.list_year} ${byId.get(place_id)!.level}`;
  return [...group(given, listAndLevel).values()].map((mine): Outline => {
    const {list_year, level} = byId.get(mine[0]!.place_id)!;
    const topology = JSON.stringify(topologyOf(mine));
    return {list_year, place_level: level, places: mine.length, topology, source: null, source_en: null, url: null};
  });
}
