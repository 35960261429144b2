import {parse} from "yaml";
import {Mistake} from "../mistake.js";
import type {Place} from "./list.js";

/** A row of `place_groups`: one place of one group, in the order of the file. */
export interface GroupMember {
  group_id: string;
  vi: string;
  en: string;
  position: number;
  place_id: string;
}

/** An entry of `data/groups.yaml`. */
interface Group {
  id: string;
  vi: string;
  en: string;
  places: string[];
}

/** The members of every group of a file; a group that the lists of places do not bear out stops the build. */
export function groupMembers(yaml: string, places: readonly Place[]): GroupMember[] {
  const known = new Set(places.map(({place_id}) => place_id));
  const seen = new Set<string>();
  return ((parse(yaml) ?? []) as Group[]).flatMap(({id, vi, en, places: members}) => {
    if (seen.has(id)) throw new Mistake(`trùng mã nhóm địa phương: ${id}; hãy đặt mã khác trong groups.yaml`);
    seen.add(id);
    return members.map((place_id, position) => {
      if (!known.has(place_id)) throw new Mistake(`không có địa phương ${place_id} (nhóm ${id} trong groups.yaml)`);
      return {group_id: id, vi, en, position, place_id};
    });
  });
}
