import type {TableRow} from "../tables/schema.js";
import {parseOwn} from "../check/own.js";
import {distinct, fields, list, text, type Schema} from "../check/schema.js";
import {placeId} from "./id.js";
import type {Region} from "./added.js";
import type {Place} from "./place.js";

/** A row of `place_groups`: one place of one group, in the order of the file. */
export type GroupMember = TableRow<"place_groups">;

/** An entry of `data/groups.yaml`. */
interface Group {
  id: string;
  vi: string;
  en: string;
  places: string[];
}

/** What a file of groups may say, of places with these ids. */
export const schemaOf = (known: {has(id: string): boolean}): Schema<Group[]> =>
  distinct(list(fields({id: text, vi: text, en: text, places: list(placeId(known))})), "id");

/** The provinces of every region, as groups under the regions' own ids. */
export const regionMembers = (regions: readonly Region[], places: readonly Place[]): GroupMember[] => {
  const byId = new Map(places.map((place) => [place.place_id, place]));
  return regions.flatMap(({place, members}) => {
    const {name, en, list_year} = byId.get(place)!;
    const group = {
      group_id: place,
      vi: `${name}: ${members.length} tỉnh, thành phố (danh mục ${list_year})`,
      en: `${en}: ${members.length} provinces and cities (list of ${list_year})`
    };
    return members.map((place_id, position) => ({...group, position, place_id}));
  });
};

/** The members of every group of a file. Throws Mistake with all that is wrong in it. */
export const groupMembers = (yaml: string, places: readonly Place[], file = "groups.yaml"): GroupMember[] =>
  parseOwn(yaml, file, schemaOf(new Set(places.map(({place_id}) => place_id)))).flatMap(
    ({id, vi, en, places: members}) => members.map((place_id, position) => ({group_id: id, vi, en, position, place_id}))
  );
