import {added, type Added} from "../../places/added.js";
import {COUNTRY, pathIn, type Level, type Place} from "../../places/place.js";
import {foldedName, spelled} from "../../places/spelling.js";
import {openRegions, type Regions} from "./region.js";
import {stored} from "./store.js";
import {LAST_DAY, threeLevels} from "../../places/three-levels.js";
import {twoLevels} from "../../places/two-levels.js";

/** Names as a tree of words, so that a text is read once whatever the number of places. */
export interface Branch {
  /** Of the name that ends here; none where it only begins one. */
  places: Place[];
  /** Written with small letters inside (Thủ đô), so a text need not capitalise every word. */
  small: boolean;
  next?: Map<string, Branch>;
}

/** The places that a text of one day may speak of. */
export interface Gazetteer {
  byId: ReadonlyMap<string, Place>;
  /** The words of names, each in one spelling. */
  root: Branch;
  /** Words that begin a name with small letters. */
  small: ReadonlySet<string>;
  /** Provinces and districts by their names without accents, for names that a text spells otherwise (Trạm Tẩu for Trạm Tấu). */
  accentless(name: string): readonly Place[];
  regions: Regions;
  /** Places, each with those of its name that became it. */
  earlier: ReadonlyMap<Place, readonly Place[]>;
  /** The day of the text; null where it is not known. */
  date: string | null;
}

/** The gazetteer of each day: a document is read with the list of its own date. */
export interface Gazetteers {
  on(date: string | null): Gazetteer;
}

type Index = Omit<Gazetteer, "date">;

/** Opens the lists, each when a document first asks for it: three levels to June 2025, then two with those before behind them. */
export function openGazetteers(): Gazetteers {
  let three: Index | undefined;
  let two: Index | undefined;
  return {
    on: (date) => ({
      ...(isTwoLevel(date)
        ? (two ??= opened(stored("two-levels", () => packed(added(), [...threeLevels(), ...twoLevels()]))))
        : (three ??= opened(stored("three-levels", () => packed(added(), threeLevels()))))),
      date
    })
  };
}

/** An index as it is stored: rows without what follows from the others, names with the numbers of their places. */
interface Packed {
  places: Place[keyof Omit<Place, "path">][][];
  names: [words: string, places: number[], small: boolean][];
  regions: [place: number, names: string[], members: string[]][];
  earlier: [place: number, before: number[]][];
}

const FIELDS = [
  ...["place_id", "code", "list_year", "level", "kind", "name"],
  ...["full_name", "en", "folded", "parent", "valid_from", "valid_to"]
] as (keyof Omit<Place, "path">)[];

function packed({aliases, became, regions, complete}: Added, list: Place[]): Packed {
  const places = complete(list);
  const numbers = new Map(places.map(({place_id}, i) => [place_id, i]));
  const names = new Map<string, {places: number[]; small: boolean}>();
  const add = (written: string, place: number): void => {
    const words = spelled(written);
    const name = names.get(words) ?? {places: [], small: false};
    if (!name.places.includes(place)) name.places.push(place);
    name.small ||= / \p{Ll}/u.test(written);
    names.set(words, name);
  };
  const also = new Map(aliases.map(({place, names}) => [place, names]));
  const namesOf = ({place_id, name}: Place): string[] => [name, ...(also.get(place_id) ?? [])];
  places.forEach((place, i) => place.level !== "region" && namesOf(place).forEach((name) => add(name, i)));
  // “Đakrông”: names of the highlands are written in one word too.
  places.forEach(
    (place, i) => place.level === "district" && place.name.includes(" ") && add(place.name.replaceAll(" ", ""), i)
  );
  return {
    places: places.map((place) => FIELDS.map((field) => place[field])),
    names: [...names].map(([words, {places, small}]) => [words, places, small]),
    regions: regions.flatMap(({place, members}): Packed["regions"] => {
      const number = numbers.get(place);
      return number === undefined ? [] : [[number, namesOf(places[number]!), members]];
    }),
    earlier: [...earlierIn(became, numbers, places)]
  };
}

function earlierIn(
  became: Added["became"],
  numbers: ReadonlyMap<string, number>,
  places: readonly Place[]
): Map<number, number[]> {
  const earlier = new Map<number, number[]>();
  for (const {place, became: later} of became) {
    const before = numbers.get(place);
    if (before === undefined) continue;
    for (const now of later.flatMap((id) => numbers.get(id) ?? []))
      if (spelled(places[now]!.name) === spelled(places[before]!.name))
        earlier.set(now, [...(earlier.get(now) ?? []), before]);
  }
  return earlier;
}

function opened({places: rows, names: written, regions, earlier}: Packed): Index {
  const byId = new Map([[COUNTRY.place_id, COUNTRY]]);
  const places = rows.map(
    ([place_id, code, list_year, level, kind, name, full_name, en, folded, parent, valid_from, valid_to]) => {
      const unit = {
        ...{place_id, code, list_year, level, kind, name},
        ...{full_name, en, folded, parent, valid_from, valid_to}
      } as Omit<Place, "path">;
      const place = {...unit, path: pathIn(byId.get(unit.parent!)!, unit)};
      byId.set(place.place_id, place);
      return place;
    }
  );
  const root: Branch = {places: [], small: false};
  const small = new Set<string>();
  for (const [name, numbers, isSmall] of written) {
    const words = name.split(" ");
    const branch = grown(root, words);
    branch.places = numbers.map((number) => places[number]!);
    branch.small = isSmall;
    if (isSmall) small.add(words[0]!);
  }
  const parts = regions.map(([number, names, members]) => ({place: places[number]!, names, members}));
  const before = earlier.map(([now, numbers]) => [places[now]!, numbers.map((number) => places[number]!)] as const);
  return {byId, root, small, accentless: accentless(places), regions: openRegions(parts), earlier: new Map(before)};
}

function accentless(places: readonly Place[]): Gazetteer["accentless"] {
  let known: Map<string, Place[]> | undefined;
  return (name) => {
    if (!known) {
      known = new Map();
      for (const place of places)
        if (place.level !== "commune") known.set(place.folded, [...(known.get(place.folded) ?? []), place]);
    }
    return known.get(foldedName(name)) ?? [];
  };
}

function grown(root: Branch, words: readonly string[]): Branch {
  let at = root;
  for (const word of words) {
    at.next ??= new Map<string, Branch>();
    let next = at.next.get(word);
    if (!next) at.next.set(word, (next = {places: [], small: false}));
    at = next;
  }
  return at;
}

/** Whether any place of the lists has the name. */
export function isName(name: string, {root}: Gazetteer): boolean {
  let at: Branch | undefined = root;
  for (const word of spelled(name).split(" ")) at = at?.next?.get(word);
  return !!at?.places.length;
}

/** Whether a place was there on the day of a text; where the day is not known, whether the list before July 2025 has it. */
export const stands = ({valid_from, valid_to}: Place, {date}: Pick<Gazetteer, "date">): boolean =>
  date === null
    ? valid_from === null && (valid_to === null || valid_to === LAST_DAY)
    : (valid_from === null || valid_from <= date) && (valid_to === null || valid_to >= date);

/**
 * Of places of one name those that a text of its day may mean. It may speak of what had ended before; but behind the two levels
 * the three stand whole, and there a name means the youngest place of its level.
 */
export function possible(places: readonly Place[], gazetteer: Gazetteer): readonly Place[] {
  const {date} = gazetteer;
  if (date === null) return places;
  const begun = places.filter(({valid_from}) => (valid_from ?? "") <= date);
  if (!isTwoLevel(date)) return begun;
  const age = (place: Place): number => (stands(place, gazetteer) ? 0 : place.valid_to === LAST_DAY ? 1 : 2);
  const youngest = new Map<Level, number>();
  for (const place of begun) youngest.set(place.level, Math.min(age(place), youngest.get(place.level) ?? Infinity));
  return begun.filter((place) => age(place) === youngest.get(place.level));
}

/** Of places that a text may mean alike those of its day: “phường An Phú” of 2015 is that of Quận 2, which came to Thủ Đức later. */
export function ofTheDay(places: readonly Place[], gazetteer: Gazetteer): readonly Place[] {
  const standing = places.filter((place) => stands(place, gazetteer));
  if (!standing.length) return places;
  return standing.filter((place) => !gazetteer.earlier.get(place)?.some((before) => standing.includes(before)));
}

/** Whether a place lies in another: a province in every region it is a member of. */
export function isWithin(place: Place, above: Place, gazetteer: Gazetteer): boolean {
  const line = lineage(place, gazetteer);
  const regions = gazetteer.regions.of.get(line.at(-1)?.place_id ?? "") ?? [];
  return place !== above && (line.includes(above) || regions.includes(above));
}

/** A text of a day on which there were no districts any more. */
export const isTwoLevel = (date: string | null): boolean => date !== null && date > LAST_DAY;

const lines = new WeakMap<Place, Place[]>();

/** The place and everything it lies in, smallest first, the country left out. */
export function lineage(place: Place, {byId}: Gazetteer): readonly Place[] {
  let line = lines.get(place);
  if (!line) {
    line = [];
    for (let at: Place | undefined = place; at && at.level !== "country"; at = byId.get(at.parent ?? "")) line.push(at);
    lines.set(place, line);
  }
  return line;
}
