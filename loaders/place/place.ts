import {folded} from "../text.js";

export type Level = "country" | "province" | "district" | "commune";

/** A row of `places`. A code alone is no identity (codes were used again in 2025), so `place_id` is `code@list year`. */
export interface Place {
  place_id: string;
  /** NSO (General Statistics Office) code of the unit. */
  code: string;
  list_year: number;
  level: Level;
  name: string;
  full_name: string;
  folded: string;
  parent: string | null;
  /** Names, province first, as in `ref_area_path`. */
  path: string[];
  valid_from: string | null;
  valid_to: string | null;
}

export const COUNTRY: Place = {
  place_id: "VN",
  code: "VN",
  list_year: 2023,
  level: "country",
  name: "Việt Nam",
  full_name: "Việt Nam",
  folded: "viet nam",
  parent: null,
  path: ["Việt Nam"],
  valid_from: null,
  valid_to: null
};

/** What a list says of a unit; the rest of its row follows from it and from its parent. */
export type Unit = Pick<Place, "code" | "list_year" | "level" | "name" | "full_name" | "valid_from" | "valid_to">;

/** The row of a unit that lies in another: its id, its path, its name for search, all of it in NFC and single spaces. */
export function placeIn(parent: Place, {name, full_name, ...unit}: Unit): Place {
  const plain = oneSpelling(name);
  return {
    place_id: `${unit.code}@${unit.list_year}`,
    ...unit,
    name: plain,
    full_name: oneSpelling(full_name),
    folded: folded(plain),
    parent: parent.place_id,
    path: [...(parent === COUNTRY ? [] : parent.path), plain]
  };
}

/** NFC, one apostrophe and single spaces: the lists mix accents of both kinds, and have a space too many here and there. */
export const oneSpelling = (name: string): string =>
  name.normalize("NFC").replace(/’/g, "'").replace(/\s+/g, " ").trim();
