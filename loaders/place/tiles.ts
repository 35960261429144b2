import {readFileSync} from "node:fs";
import {parse} from "yaml";
import type {Place} from "./list.js";

/** A row of `tiles`: a cell of the map of equal tiles. */
export interface Tile {
  list_year: number;
  place_id: string;
  /** Cells from the west and from the north, from 0. */
  tile_column: number;
  tile_row: number;
  /** The province's name, as short as a tile needs. */
  label: string;
  /** The name of islands that are drawn apart from their province; null for the province itself. */
  island: string | null;
  /** The middle of the islands, in degrees. */
  longitude: number | null;
  latitude: number | null;
}

/** A layout as `tiles.yaml` draws it. */
export interface Layout {
  list: number;
  /** A line a row: a province's code, an island's letters or “.” for neither. */
  map: string;
  islands: Record<string, {name: string; of: string; at: [longitude: number, latitude: number]}>;
  /** Short names, by code. */
  labels: Record<string, string>;
}

const FILE = new URL("../../data/places/layouts/tiles.yaml", import.meta.url);

export const layouts = (): Layout[] => parse(readFileSync(FILE, "utf8")) as Layout[];

/** The tiles of every list of provinces that the places know. */
export function tiles(places: readonly Place[], drawn = layouts()): Tile[] {
  const byId = new Map(places.map((place) => [place.place_id, place]));
  const years = new Set(places.map(({list_year}) => list_year));
  return drawn.filter(({list}) => years.has(list)).flatMap((layout) => tilesOf(layout, byId));
}

const tilesOf = (layout: Layout, byId: ReadonlyMap<string, Place>): Tile[] =>
  layout.map
    .trimEnd()
    .split("\n")
    .flatMap((line, row) =>
      line
        .trim()
        .split(/ +/)
        .flatMap((cell, column) => (cell === "." ? [] : tileOf(cell, {row, column}, layout, byId)))
    );

function tileOf(
  cell: string,
  {row, column}: {row: number; column: number},
  {list, islands, labels}: Layout,
  byId: ReadonlyMap<string, Place>
): Tile {
  const island = islands[cell];
  const code = island?.of ?? cell;
  const place = byId.get(`${code}@${list}`);
  if (!place) throw new Error(`unknown place: ${code}@${list} (data/places/layouts/tiles.yaml)`);
  return {
    list_year: list,
    place_id: place.place_id,
    tile_column: column,
    tile_row: row,
    label: labels[code] ?? place.name,
    island: island?.name ?? null,
    longitude: island?.at[0] ?? null,
    latitude: island?.at[1] ?? null
  };
}
