import type {TableRow} from "../tables/schema.js";
import {foldedName, oneSpelling} from "./spelling.js";

export type Level = TableRow<"places">["level"];

/** A row of `places`. A code alone is no identity (codes were used again in 2025), so `place_id` is `code@list year`. */
export type Place = TableRow<"places">;

export const COUNTRY: Place = {
  place_id: "VN",
  code: "VN",
  list_year: 2023,
  level: "country",
  name: "Việt Nam",
  kind: "country",
  full_name: "Việt Nam",
  en: "Vietnam",
  folded: "viet nam",
  parent: null,
  path: ["Việt Nam"],
  valid_from: null,
  valid_to: null
};

export type Kind = Place["kind"];

/** What kinds are called, before a name. */
export const KIND_WORDS: Record<Exclude<Kind, "country">, string> = {
  region: "vùng",
  province: "tỉnh",
  city: "thành phố",
  urban_district: "quận",
  rural_district: "huyện",
  town: "thị xã",
  township: "thị trấn",
  ward: "phường",
  commune: "xã",
  special_zone: "đặc khu"
};

/** The kind that a full name begins with. */
export const HEAD = new RegExp(`^(?:${Object.values(KIND_WORDS).join("|")})\\s+`, "iu");

/** The kind of a full name in one spelling. Throws where it begins with none. */
function kindOf(fullName: string): Kind {
  const head = HEAD.exec(fullName)?.[0].trim().toLowerCase();
  const found = (Object.keys(KIND_WORDS) as (keyof typeof KIND_WORDS)[]).find((kind) => KIND_WORDS[kind] === head);
  if (!found) throw new Error(`a place without its kind: ${fullName}`);
  return found;
}

/** What a list says of a unit; the rest of its row follows from it and from its parent. */
export type NamedUnit = Pick<
  Place,
  "code" | "list_year" | "level" | "name" | "full_name" | "valid_from" | "valid_to"
> & {en?: string | null};

/** The names of a unit and of what it lies in, the widest first; a region is none of these and has no path. */
export const pathIn = (parent: Place, {level, name}: Pick<Place, "level" | "name">): string[] =>
  level === "region" ? [] : parent === COUNTRY ? [name] : [...parent.path, name];

/** The row of a unit that lies in another: its id, its path, its name for search, all of it in one spelling. */
export function placeIn(parent: Place, unit: NamedUnit): Place {
  const name = oneSpelling(unit.name);
  const full_name = oneSpelling(unit.full_name);
  return {
    place_id: `${unit.code}@${unit.list_year}`,
    code: unit.code,
    list_year: unit.list_year,
    level: unit.level,
    name,
    full_name,
    kind: kindOf(full_name),
    en: unit.en ?? null,
    folded: foldedName(name),
    parent: parent.place_id,
    path: pathIn(parent, {level: unit.level, name}),
    valid_from: unit.valid_from,
    valid_to: unit.valid_to
  };
}
