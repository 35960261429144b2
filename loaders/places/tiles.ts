import type {TableRow} from "../tables/schema.js";
import {readFileSync} from "node:fs";
import * as v from "valibot";
import {fault, type Fault} from "../check/fault.js";
import {mistakeOf} from "../check/own.js";
import {byName, fields, integer, list, needs, number, text, type Schema} from "../check/schema.js";
import {parseYaml} from "../check/yaml.js";
import type {Place} from "./list.js";

/** A row of `tiles`: a cell of the map of equal tiles. */
export type Tile = TableRow<"tiles">;

/** A layout as `tiles.yaml` draws it. */
export interface TileLayout {
  list: number;
  /** A line a row: a province's code, an island's letters or “.” for neither. */
  map: string;
  islands: Record<string, {name: string; of: string; at: [longitude: number, latitude: number]}>;
  /** Short names, by code. */
  labels: Record<string, string>;
  /** Where the map begins in the file. */
  line?: number;
}

const FILE = new URL("../../data/places/layouts/tiles.yaml", import.meta.url);
const NAME = "data/places/layouts/tiles.yaml";

const islands = byName(
  fields({
    name: text,
    of: text,
    at: v.strictTuple([number, number], needs("viết [kinh độ, vĩ độ]", "write [longitude, latitude]"))
  })
);

/** What the file may say. */
export const schema: Schema<TileLayout[]> = list(fields({list: integer, map: text, islands, labels: byName(text)}));

/** The layouts of the file. Throws Mistake with all that is wrong in it. */
export function layouts(yaml = readFileSync(FILE, "utf8")): TileLayout[] {
  const {value = [], faults, lineOf} = parseYaml(yaml, schema);
  if (faults.length) throw mistakeOf(NAME, faults);
  return value.map((layout, i) => ({...layout, line: lineOf([i, "map"])}));
}

/** The tiles of every list of provinces that the places know. Throws Mistake with every code that is none. */
export function tiles(places: readonly Place[], drawn = layouts()): Tile[] {
  const byId = new Map(places.map((place) => [place.place_id, place]));
  const years = new Set(places.map(({list_year}) => list_year));
  const known = drawn.filter(({list}) => years.has(list));
  const wrong = known.flatMap((layout) => unknownIn(layout, byId));
  if (wrong.length) throw mistakeOf(NAME, wrong);
  return known.flatMap((layout) => cellsOf(layout).map((cell) => tileOf(cell, layout, byId)));
}

interface Cell {
  cell: string;
  row: number;
  column: number;
}

const cellsOf = ({map}: TileLayout): Cell[] =>
  map
    .trimEnd()
    .split("\n")
    .flatMap((line, row) =>
      line
        .trim()
        .split(/ +/)
        .flatMap((cell, column) => (cell === "." ? [] : [{cell, row, column}]))
    );

const codeOf = (cell: string, {islands}: TileLayout): string => islands[cell]?.of ?? cell;

/** Cells and labels of codes that the list does not have. */
function unknownIn(layout: TileLayout, byId: ReadonlyMap<string, Place>): Fault[] {
  const {list, labels, line} = layout;
  const lineAt = (row: number): number | null => (line === undefined ? null : line + 1 + row);
  const unknown = (code: string): boolean => !byId.has(`${code}@${list}`);
  const said = (line: number | null, code: string): Fault =>
    fault(line, `không có tỉnh mang mã “${code}” trong danh mục ${list}`, `the list ${list} has no province “${code}”`);
  return [
    ...cellsOf(layout).flatMap(({cell, row}) => {
      const code = codeOf(cell, layout);
      return unknown(code) ? [said(lineAt(row), code)] : [];
    }),
    ...Object.keys(labels).flatMap((code) => (unknown(code) ? [said(line ?? null, code)] : []))
  ];
}

function tileOf({cell, row, column}: Cell, layout: TileLayout, byId: ReadonlyMap<string, Place>): Tile {
  const {list, labels} = layout;
  const island = layout.islands[cell];
  const code = codeOf(cell, layout);
  const place = byId.get(`${code}@${list}`)!;
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
