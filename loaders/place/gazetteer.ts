import {readFileSync} from "node:fs";
import {parse} from "yaml";
import {places, type Place} from "./list.js";
import {nameWords} from "./spelling.js";

/** Names as a tree of words, so that a text is read once whatever the number of places. */
interface Branch {
  next: Map<string, Branch>;
  places: Place[];
  /** Written with small letters inside (Thủ đô), so a text need not capitalise every word. */
  small: boolean;
}

export interface Gazetteer {
  byId: Map<string, Place>;
  root: Branch;
}

const ALIASES = new URL("../../data/places/aliases.yaml", import.meta.url);

const branch = (): Branch => ({next: new Map(), places: [], small: false});

/** Names and aliases of all places. */
export function openGazetteer(): Gazetteer {
  const byId = new Map(
    places()
      .filter(({list_year}) => list_year === 2023)
      .map((place) => [place.place_id, place])
  );
  const root = branch();
  for (const place of byId.values()) if (place.level !== "country") plant(root, place.name, place);
  for (const {place: id, names} of parse(readFileSync(ALIASES, "utf8")) as {place: string; names: string[]}[]) {
    const place = byId.get(id);
    if (!place) throw new Error(`unknown place: ${id} (data/places/aliases.yaml)`);
    for (const name of names) plant(root, name, place);
  }
  return {byId, root};
}

function plant(root: Branch, name: string, place: Place): void {
  let at = root;
  for (const word of nameWords(name)) {
    if (!at.next.has(word)) at.next.set(word, branch());
    at = at.next.get(word)!;
  }
  if (!at.places.includes(place)) at.places.push(place);
  at.small ||= /(?:^|\s)\p{Ll}/u.test(name);
}

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
