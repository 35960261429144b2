import {readdirSync, readFileSync} from "node:fs";
import {attempts, mistakeOf} from "../check/own.js";
import {day, fields, filled, list, needs, oneOf, optional, quoted, read, text, type Schema} from "../check/schema.js";
import {parseYaml} from "../check/yaml.js";
import * as v from "valibot";
import {COUNTRY, HEAD, placeIn, type Level, type NamedUnit, type Place} from "./place.js";

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

/** A part of the country: its place_id and its provinces. */
export interface Region {
  place: string;
  members: string[];
}

/** A place_id, and the file and line that have it. */
export interface PlaceUse {
  place: string;
  file: string;
  line: number | null;
}

/** What the files of `data/places/` add to the lists. */
export interface Added {
  aliases: Alias[];
  became: Became[];
  regions: Region[];
  /** Every place_id that a row speaks of, and where. */
  named: PlaceUse[];
  /** The place_id of every further unit, and where. */
  units: PlaceUse[];
  /** The places of a list with the corrections, and behind them the further units that lie in them. */
  complete(places: readonly Place[]): Place[];
}

/** A row of any of the files; which fields it has says what it is. */
export interface AddedRow {
  /** An alias's or a correction's place. */
  place?: string;
  names?: string[];
  /** A further unit or region. */
  code?: string;
  level?: Level;
  parent?: string;
  name?: string;
  valid_from?: string;
  valid_to?: string;
  became?: string[];
  source?: string;
  /** A region's provinces, and its name in English. */
  members?: string[];
  en?: string;
  /** The file it stands in, and the line of what stands at a path in it. */
  file?: string;
  lineOf?: (path: readonly (string | number)[]) => number;
}

const FOLDER = new URL("../../data/places/", import.meta.url);

/** The rows of every .yaml in `data/places/`: aliases, corrections, older units, further lists and regions. */
export function added(rows = readRows()): Added {
  const units = rows.filter(({code}) => code !== undefined);
  const corrections = new Map<string, AddedRow>();
  for (const row of rows)
    if (row.place && !row.names) corrections.set(row.place, {...corrections.get(row.place), ...row});
  return {
    aliases: rows.flatMap((row) => (row.names ? [{place: placeOf(row), names: row.names}] : [])),
    became: rows.flatMap((row) => {
      const {became, source = null} = row;
      return became ? [{place: placeOf(row), became, source}] : [];
    }),
    regions: rows.flatMap((row) => {
      const {members} = row;
      return members ? [{place: idOf(row), members}] : [];
    }),
    named: rows.flatMap(namedIn),
    units: units.map((row) => ({place: idOf(row), ...whereOf(row, ["code"])})),
    complete: (places) =>
      withUnits(
        places.map((place) => corrected(place, corrections)),
        units
      )
  };
}

const whereOf = ({file = "", lineOf}: AddedRow, path: (string | number)[]): Omit<PlaceUse, "place"> => ({
  file: `data/places/${file}`,
  line: lineOf?.(path) ?? null
});

function namedIn(row: AddedRow): PlaceUse[] {
  const {place, parent, became = [], members = []} = row;
  const all = [
    [place, "place"] as const,
    [parent, "parent"] as const,
    ...became.map((id, i) => [id, "became", i] as const),
    ...members.map((id, i) => [id, "members", i] as const)
  ];
  return all.flatMap(([id, ...path]) => (id ? [{place: id, ...whereOf(row, path)}] : []));
}

const HEADED = quoted(
  HEAD,
  "viết tên kèm loại, như “Phường Hồng Châu”",
  "write the name with its kind, as “Phường Hồng Châu”"
);

const CODE = read(
  (word) => (/^[\p{L}\p{N}-]+$/u.test(word) ? word : undefined),
  "chỉ dùng chữ, số và gạch ngang",
  "use letters, digits and hyphens only"
);

/** The provinces of one list, whose year is that of the region. */
const MEMBERS = v.pipe(
  filled(
    quoted(/^.+@\d{4}$/, "viết place_id của một tỉnh, như 01@2023", "write the place_id of a province, as 01@2023")
  ),
  v.check(
    (members) => new Set(members.map(listYear)).size === 1,
    needs("chỉ ghi các tỉnh của một danh mục", "name the provinces of one list")
  )
);

/** The four kinds of row, told apart by their fields. */
const region = fields({
  ...{code: CODE, name: HEADED, en: text, names: optional(filled(text)), members: MEMBERS},
  ...{valid_from: optional(day), valid_to: optional(day)}
});
const unit = v.pipe(
  fields({
    code: CODE,
    ...{name: HEADED, level: oneOf(["province", "district", "commune"]), parent: text},
    ...{valid_from: optional(day), valid_to: optional(day), became: optional(list(text)), source: optional(text)}
  }),
  v.check(
    ({valid_from, valid_to}) => !!(valid_from ?? valid_to),
    needs('ghi valid_to hoặc valid_from, ngày dạng "2019-12-31"', 'write valid_to or valid_from, a day as "2019-12-31"')
  )
);
const alias = fields({place: text, names: filled(text)});
const correction = fields({
  ...{place: text, name: optional(HEADED), valid_from: optional(day), valid_to: optional(day)},
  ...{became: optional(list(text)), source: optional(text)}
});

const KINDS: {is: readonly string[]; schema: Schema<AddedRow>}[] = [
  {is: ["members"], schema: region},
  {is: ["code", "level", "parent"], schema: unit},
  {is: ["names"], schema: alias},
  {is: [], schema: correction}
];

/** What a file of `data/places/` may say. */
export const schema: Schema<AddedRow[]> = list(
  v.lazy((row) => {
    const names = Object.keys((row ?? {}) as object);
    return KINDS.find(({is}) => !is.length || is.some((name) => names.includes(name)))!.schema;
  })
);

/** The rows of one file. Throws Mistake with all that is wrong in it. */
export function parsePlaces(yaml: string, file: string): AddedRow[] {
  const {value = [], faults, lineOf} = parseYaml(yaml, schema);
  if (faults.length) throw mistakeOf(`data/places/${file}`, faults);
  return value.map((row, i) => ({...row, file, lineOf: (path) => lineOf([i, ...path])}));
}

/** The rows of all files. Throws Mistake with all that is wrong in any. */
function readRows(): AddedRow[] {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith(".yaml"));
  return attempts(files.sort().map((file) => () => rowsOf(file, readFileSync(new URL(file, FOLDER), "utf8")))).flat();
}

/** The rows of each file and the text that has them: a thousand rows take half a second, and a build asks for them five times. */
const READ = new Map<string, {yaml: string; rows: AddedRow[]}>();

function rowsOf(file: string, yaml: string): AddedRow[] {
  const read = READ.get(file);
  if (read?.yaml === yaml) return read.rows;
  const rows = parsePlaces(yaml, file);
  READ.set(file, {yaml, rows});
  return rows;
}

function corrected(place: Place, corrections: ReadonlyMap<string, AddedRow>): Place {
  const row = corrections.get(place.place_id);
  if (!row) return place;
  const {name = place.full_name, valid_from = place.valid_from, valid_to = place.valid_to} = row;
  const bare = name === place.full_name ? place.name : name.replace(HEAD, "");
  const parent = {...place, place_id: place.parent ?? "", path: place.path.slice(0, -1)};
  return {...placeIn(parent, {...place, full_name: name, name: bare, valid_from, valid_to}), parent: place.parent};
}

/**
 * A unit may lie in a further unit that stands before it; one that lies in a place of another list is left to that list, as is a
 * region of such places.
 */
function withUnits(places: readonly Place[], units: readonly AddedRow[]): Place[] {
  const byId = new Map([COUNTRY, ...places].map((place) => [place.place_id, place]));
  const further = units.flatMap((row): Place[] => {
    const place = row.members ? regionOf(byId.get(row.members[0]!), row) : unitIn(byId.get(row.parent ?? ""), row);
    if (!place) return [];
    byId.set(place.place_id, place);
    return [place];
  });
  return [...places, ...further];
}

function unitIn(parent: Place | undefined, row: AddedRow): Place | undefined {
  const {valid_from = null, valid_to = null} = row;
  return parent && placeIn(parent, {...namedUnit(row), level: row.level!, valid_from, valid_to});
}

/** It stands as long as the list of its provinces, where its row does not say otherwise. */
function regionOf(member: Place | undefined, row: AddedRow): Place | undefined {
  if (!member) return undefined;
  const {valid_from = member.valid_from, valid_to = member.valid_to} = row;
  return placeIn(COUNTRY, {...namedUnit(row), level: "region", valid_from, valid_to});
}

const namedUnit = (row: AddedRow): Pick<NamedUnit, "code" | "list_year" | "name" | "full_name" | "en"> => ({
  code: row.code!,
  list_year: yearOf(row),
  name: row.name!.replace(HEAD, ""),
  full_name: row.name!,
  en: row.en ?? null
});

const placeOf = (row: AddedRow): string => row.place ?? idOf(row);

const idOf = (row: AddedRow): string => `${row.code}@${yearOf(row)}`;

const listYear = (place: string): number => Number(place.split("@")[1]);

/** The year of its list: of a unit the last in which it stood, or the first of one that stands; of a region its provinces'. */
const yearOf = ({valid_from, valid_to, members}: AddedRow): number =>
  members ? listYear(members[0]!) : Number((valid_to ?? valid_from)!.slice(0, 4));
