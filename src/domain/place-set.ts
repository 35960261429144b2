import {listOf} from "./place-slug.js";
import {say} from "../words/say.js";
import {sayPlace, type Located} from "../words/place.js";

/** A row of `place_groups`: one place of a saved group. */
export interface GroupRow {
  group_id: string;
  vi: string;
  en: string;
  place_id: string;
}

/** A set of places that is known by its name; `of` is the chosen place. */
interface SetRule {
  name: string;
  words: (of: string) => string;
  holds: (place: Located, of: Located) => boolean;
}

const isAbove = (place: Located, of: Located): boolean =>
  place.place_level === "country" ||
  (place.ref_area_path.length > 0 &&
    place.ref_area_path.length < of.ref_area_path.length &&
    place.ref_area_path.every((name, i) => name === of.ref_area_path[i]));

const isSameLevel = (place: Located, of: Located): boolean =>
  place.place_level === of.place_level && listOf(place) === listOf(of);

/** The set of a place and its peers: those of its level and list. */
export const PEERS = "cung-cap";

/** Sets of places that are made from the chosen one. */
export const setRules: readonly SetRule[] = [
  {
    name: PEERS,
    words: (of) => say(`cùng cấp với ${of} trong cả nước`, `the same level as ${of}, countrywide`),
    holds: isSameLevel
  },
  {
    name: "cung-tinh",
    words: (of) => say(`cùng cấp, cùng tỉnh với ${of}`, `the same level and province as ${of}`),
    holds: (place, of) => isSameLevel(place, of) && place.ref_area_path[0] === of.ref_area_path[0]
  },
  {
    name: "cung-loai",
    words: (of) => say(`cùng loại với ${of} trong cả nước`, `the same kind as ${of}, countrywide`),
    holds: (place, of) => isSameLevel(place, of) && place.place_kind === of.place_kind
  },
  {
    name: "cha",
    words: (of) => say(`${of} và các đơn vị cấp trên`, `${of} and the units above it`),
    holds: (place, of) => place.ref_area === of.ref_area || isAbove(place, of)
  }
];

/** All places of a level, of whatever list. */
export const LEVEL_SETS: Readonly<Record<string, string>> = {
  "cap-tinh": "province",
  "cap-huyen": "district",
  "cap-xa": "commune"
};

/** The set of all places of a level. */
export const levelSet = (level: string): string | null =>
  Object.keys(LEVEL_SETS).find((name) => LEVEL_SETS[name] === level) ?? null;

/** A choice among sets of places. */
export interface SetChoice {
  name: string;
  words: string;
}

/** The saved groups by name, each once. */
export const savedSets = (groups: readonly GroupRow[]): SetChoice[] => [
  ...new Map(groups.map(({group_id, vi, en}) => [group_id, {name: group_id, words: say(vi, en)}])).values()
];

/** The sets around a chosen place; none where none is chosen, or where its level has but one of its kind. */
export const setsAround = (of: Located | undefined): SetChoice[] =>
  of
    ? setRules
        .filter(({name}) => name !== "cung-tinh" || of.ref_area_path.length > 1)
        .map(({name, words}) => ({
          name,
          words: words(sayPlace({...of, parent_full_name: null, grandparent_name: null}))
        }))
    : [];

interface SetOptions {
  of: Located | undefined;
  groups: readonly GroupRow[];
}

/** Whether a place is of the set; undefined for a set that nobody knows, or that is made from a place that is not chosen. */
export function findMembership(name: string, {of, groups}: SetOptions): ((place: Located) => boolean) | undefined {
  const members = new Set(groups.filter(({group_id}) => group_id === name).map(({place_id}) => place_id));
  if (members.size) return ({ref_area}) => members.has(ref_area ?? "");
  const level = LEVEL_SETS[name];
  if (level) return ({place_level}) => place_level === level;
  const rule = setRules.find((each) => each.name === name);
  return rule && of && ((place) => rule.holds(place, of));
}
