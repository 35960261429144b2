import type {TableRow} from "../tables/schema.js";
import {added, type Added} from "./added.js";
import {places} from "./list.js";
import type {Level, Place} from "./place.js";
import {spelled} from "./spelling.js";
import {successors} from "./successors.js";
import {THREE_LEVELS} from "./three-levels.js";
import {TWO_LEVELS} from "./two-levels.js";

/** A row of `place_changes`: what a unit of the three levels became, wholly or in part, in the two levels. */
export type PlaceChange = TableRow<"place_changes">;

/** An old unit that no source says the end of, and why. */
export interface Unreached {
  place_id: string;
  reason: string;
}

export interface Crosswalk {
  changes: PlaceChange[];
  unreached: Unreached[];
}

interface Step {
  from: Place;
  to: readonly Place[];
}

/** The rows of `place_changes`: of what is added to the lists, and all places with it. */
export const placeChanges = (lists?: Added, listed?: readonly Place[]): PlaceChange[] =>
  crosswalk(lists, listed).changes;

/**
 * How the provinces, districts and communes of 2023 became the provinces and communes of 2025, and older units those of 2023. A
 * district has no successor of its own level: it is divided into the communes that took its place.
 */
export function crosswalk(lists = added(), known: readonly Place[] = places(lists)): Crosswalk {
  const {became} = lists;
  const all = known.filter(({level}) => level !== "region" && level !== "country");
  const [old, young] = [all.filter(isOf(THREE_LEVELS)), all.filter(isOf(TWO_LEVELS))];
  const byId = new Map(all.map((place) => [place.place_id, place]));
  const said = new Map(became.map(({place, became}) => [place, became.map((id) => byId.get(id)!)]));
  const found = new Map([...successors(old, young), ...said]);
  const inside = communesIn(old, found);
  const to: Record<Level, (place: Place) => Place[]> = {
    country: () => [],
    region: () => [],
    province: (place) => [...new Set(inside(place).map(({parent}) => byId.get(parent!)!))],
    district: (place) => (inside(place).length ? inside(place) : islandOf(place, young)),
    commune: () => []
  };
  const steps = old.map((from): Step => ({from, to: found.get(from.place_id) ?? to[from.level](from)}));
  const listed = new Set(old.map(({place_id}) => place_id));
  const older = became
    .filter(({place}) => !listed.has(place))
    .map(({place}): Step => ({from: byId.get(place)!, to: said.get(place)!}));
  const sources = new Map(became.map(({place, source}) => [place, source]));
  const lost = all.filter(
    ({list_year, place_id, valid_to}) => list_year < THREE_LEVELS && valid_to && !said.has(place_id)
  );
  return {
    changes: [...changesOf(steps, sources), ...changesOf(older, sources)],
    unreached: [
      ...steps.filter(({to}) => !to.length).map(({from: {place_id}}) => ({place_id, reason: GONE})),
      ...lost.map(({place_id}) => ({place_id, reason: GONE_BEFORE}))
    ]
  };
}

const isOf =
  (year: number) =>
  ({list_year}: Place): boolean =>
    list_year === year;

const GONE = "đã sáp nhập trong các năm 2023–2025, trước khi có danh sách hai cấp; nguồn không ghi thành đơn vị nào";

const GONE_BEFORE = "đã thôi trước danh mục tháng 4/2023; nguồn không ghi thành đơn vị nào";

/** The new communes that the old communes of a district or province are in. */
function communesIn(old: readonly Place[], found: ReadonlyMap<string, Place[]>): (place: Place) => Place[] {
  const inside = new Map<string, Set<Place>>();
  const parents = new Map(old.map(({place_id, parent}) => [place_id, parent]));
  for (const [id, places] of found)
    for (let at = parents.get(id); at; at = parents.get(at)) {
      if (!inside.has(at)) inside.set(at, new Set());
      for (const place of places) inside.get(at)!.add(place);
    }
  return ({place_id}) => [...(inside.get(place_id) ?? [])];
}

/** An island district without communes (Hoàng Sa, Côn Đảo) is the special zone of its name. */
const islandOf = ({name}: Place, young: readonly Place[]): Place[] =>
  young.filter((place) => place.kind === "special_zone" && spelled(place.name) === spelled(name));

function changesOf(steps: readonly Step[], sources: ReadonlyMap<string, string | null>): PlaceChange[] {
  // A commune has its origins among communes, though every district around it leads to it too.
  const origins = new Map<string, number>();
  const key = ({level}: Place, {place_id}: Place): string => `${level} ${place_id}`;
  for (const {from, to} of steps)
    for (const place of to) origins.set(key(from, place), (origins.get(key(from, place)) ?? 0) + 1);
  return steps.flatMap(({from, to}) =>
    to.map((place): PlaceChange => {
      const whole = to.length === 1;
      // Of the list of 2023 not every origin is known; what kept its code and name is the same unit, in another district.
      const isTold = place.valid_from !== null || (from.code === place.code && isSame(from, place));
      const alone = origins.get(key(from, place)) === 1 && isTold;
      return {
        from_place: from.place_id,
        to_place: place.place_id,
        change: !whole ? "divided" : !alone ? "merged" : isSame(from, place) ? "unchanged" : "renamed",
        part: whole ? "whole" : "part",
        share: whole ? 1 : null,
        valid_from: place.valid_from ?? dayAfter(from.valid_to!),
        note: sources.get(from.place_id) ?? (from.level === "district" ? NO_DISTRICTS : null)
      };
    })
  );
}

const isSame = (from: Place, to: Place): boolean => spelled(from.full_name) === spelled(to.full_name);

const NO_DISTRICTS = "không còn cấp huyện; xã, phường, đặc khu thay cho huyện";

const DAY = 24 * 60 * 60 * 1000;
const dayAfter = (date: string): string => new Date(Date.parse(date) + DAY).toISOString().slice(0, 10);
