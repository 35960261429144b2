import {readdirSync, readFileSync} from "node:fs";
import {parse} from "yaml";
import {Mistake} from "../mistake.js";
import {COUNTRY, HEAD, placeIn, type Level, type Place} from "./place.js";

/** Other names of a place. */
export interface Alias {
  place: string;
  names: string[];
}

/** What a place became, and where that is written. */
export interface Became {
  place: string;
  became: string[];
  source: string | null;
}

/** What the files of `data/places/` add to the lists. */
export interface Added {
  aliases: Alias[];
  became: Became[];
  /** Every place_id that a row speaks of, and its file. */
  named: {place: string; file: string}[];
  /** The places of a list with the corrections, and behind them the further units that lie in them. */
  complete(places: readonly Place[]): Place[];
}

/** A row of any of the files; which fields it has says what it is. */
interface Row {
  /** An alias's or a correction's place. */
  place?: string;
  names?: string[];
  /** A further unit. */
  code?: string;
  level?: Level;
  parent?: string;
  name?: string;
  valid_from?: string;
  valid_to?: string;
  became?: string[];
  source?: string;
  /** The file it stands in. */
  file?: string;
}

const FOLDER = new URL("../../data/places/", import.meta.url);

/** The rows of every .yaml in `data/places/`: aliases, corrections, older units and further lists. */
export function added(rows = readRows()): Added {
  const units = rows.filter(({code}) => code !== undefined);
  const corrections = new Map<string, Row>();
  for (const row of rows)
    if (row.place && !row.names) corrections.set(row.place, {...corrections.get(row.place), ...row});
  return {
    aliases: rows.flatMap(({place, names}) => (place && names ? [{place, names}] : [])),
    became: rows.flatMap((row) => {
      const {became, source = null} = row;
      return became ? [{place: row.place ?? idOf(row), became, source}] : [];
    }),
    named: rows.flatMap(({place, parent, became = [], file = ""}) =>
      [place, parent, ...became].flatMap((place) => (place ? [{place, file}] : []))
    ),
    complete: (places) =>
      withUnits(
        places.map((place) => corrected(place, corrections)),
        units
      )
  };
}

function readRows(): Row[] {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith(".yaml"));
  return files.sort().flatMap((file) => readFile(file).map((row) => ({...row, file})));
}

function readFile(file: string): Row[] {
  try {
    return (parse(readFileSync(new URL(file, FOLDER), "utf8")) as Row[] | null) ?? [];
  } catch (error) {
    throw new Mistake(`không đọc được data/places/${file}: ${(error as Error).message}`);
  }
}

function corrected(place: Place, corrections: ReadonlyMap<string, Row>): Place {
  const row = corrections.get(place.place_id);
  if (!row) return place;
  const {name = place.full_name, valid_from = place.valid_from, valid_to = place.valid_to} = row;
  const bare = name === place.full_name ? place.name : name.replace(HEAD, "");
  const parent = {...place, place_id: place.parent ?? "", path: place.path.slice(0, -1)};
  return {...placeIn(parent, {...place, full_name: name, name: bare, valid_from, valid_to}), parent: place.parent};
}

/** A unit may lie in a further unit that stands before it; one that lies in a place of another list is left to that list. */
function withUnits(places: readonly Place[], units: readonly Row[]): Place[] {
  const byId = new Map([COUNTRY, ...places].map((place) => [place.place_id, place]));
  const further = units.flatMap((row): Place[] => {
    const parent = byId.get(row.parent ?? "");
    if (!parent) return [];
    const place = unitIn(parent, row);
    byId.set(place.place_id, place);
    return [place];
  });
  return [...places, ...further];
}

function unitIn(parent: Place, row: Row): Place {
  const {code, level, name, valid_from = null, valid_to = null} = row;
  if (!code || !level || !name)
    throw new Mistake(`thiếu code, level hoặc name ở “${code ?? name}” (data/places/${row.file}); hãy ghi thêm`);
  return placeIn(parent, {
    ...{code, level, valid_from, valid_to},
    list_year: yearOf(row),
    name: name.replace(HEAD, ""),
    full_name: name
  });
}

const idOf = (row: Row): string => `${row.code}@${yearOf(row)}`;

/** Its list's year is the last in which it stood, or the first of one that stands. */
function yearOf({code, valid_from, valid_to, file}: Row): number {
  const year = Number((valid_to ?? valid_from)?.slice(0, 4));
  if (!year)
    throw new Mistake(
      `thiếu valid_to hoặc valid_from ở “${code}” (data/places/${file}); hãy ghi ngày dạng "2019-12-31"`
    );
  return year;
}
