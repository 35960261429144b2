import type {Place} from "../../places/place.js";
import {spelled} from "../../places/spelling.js";
import {REGION_NAMES, REGION_WORDS} from "./words.js";

/** Parts of the country by their names, each in one spelling; those that no list has are of no place. */
export interface Regions {
  named: ReadonlyMap<string, readonly Place[]>;
  /** The words that begin a name or announce one. */
  starts: ReadonlySet<string>;
  /** As many words as the longest name has. */
  longest: number;
  /** Those that a place is a member of, by its id. */
  of: ReadonlyMap<string, readonly Place[]>;
}

/** Opens the regions of a list: each with its names and the ids of its members. */
export function openRegions(
  regions: readonly {place: Place; names: readonly string[]; members: readonly string[]}[]
): Regions {
  const named = new Map<string, Place[]>(REGION_NAMES.map((name) => [spelled(name), []]));
  const of = new Map<string, Place[]>();
  const add = (map: Map<string, Place[]>, key: string, place: Place): void =>
    void map.set(key, [...(map.get(key) ?? []), place]);
  for (const {place, names, members} of regions) {
    for (const name of names) add(named, spelled(name), place);
    for (const member of members) add(of, member, place);
  }
  const words = [...named.keys(), ...REGION_WORDS].map((name) => name.split(" "));
  return {
    ...{named, of},
    starts: new Set(words.map(([first]) => first!)),
    longest: Math.max(...words.map(({length}) => length))
  };
}
