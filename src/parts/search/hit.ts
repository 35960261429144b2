import {indicatorLink} from "../../words/indicator.js";
import {sayDate} from "../../words/number.js";
import {placeLink} from "../../domain/place-slug.js";
import {sayPlace, sayWhere} from "../../words/place.js";
import {say} from "../../words/say.js";
import {articleLink} from "../source.js";
import {themeLink} from "../themes.js";
import {upperFirst} from "../../words/letter.js";
import type {Catalog, CatalogPlaces, Thing} from "./catalog.js";
import type {ScoredThing} from "./find.js";

/** A thing found, in words. */
export interface Hit {
  thing: Thing;
  href: string;
  title: string;
  /** “(đến 30/6/2025) → phường Cái Răng, Cần Thơ”. */
  now: string;
  /** What it lies in, or what it is. */
  where: string;
  /** How many are known of it; null of a page, which is about many things. */
  figures: number | null;
}

/** More places than this are counted rather than named. */
const NAMED = 2;

type Located = Parameters<typeof sayWhere>[0];

const isCountry = ({run}: CatalogPlaces, at: number): boolean => run[at]?.level === "country";

const fullName = ({name, kind, kinds}: CatalogPlaces, at: number): string =>
  upperFirst([kinds[kind[at]!], name[at]].filter(Boolean).join(" "));

/** The names of a place and of all that it lies in, the country left out, the widest first. */
function pathOf(places: CatalogPlaces, at: number): string[] {
  const above = places.parent[at]!;
  return [...(above < 0 || isCountry(places, above) ? [] : pathOf(places, above)), places.name[at]!];
}

/** A place as the figures speak of theirs. */
function located(places: CatalogPlaces, at: number): Located {
  const above = places.parent[at]!;
  const path = pathOf(places, at);
  return {
    ref_area: places.id[at]!,
    ref_area_path: path,
    place_name: places.name[at]!,
    place_full_name: fullName(places, at),
    place_en: places.english.get(at) ?? null,
    place_level: places.run[at]!.level,
    parent_full_name: places.run[above]?.level === "district" ? fullName(places, above) : null,
    grandparent_name: path.at(-3) ?? null
  };
}

/** “phường Cái Răng, Cần Thơ”; of many “7 nơi, Cần Thơ”. */
function sayBecame(places: CatalogPlaces, became: readonly number[]): string {
  const all = became.map((at) => located(places, at));
  const [where, ...others] = new Set(all.map(sayWhere));
  const names = all.length > NAMED ? say(`${all.length} nơi`, `${all.length} places`) : sayList(all.map(sayPlace));
  return [names, others.length ? "" : where].filter(Boolean).join(", ");
}

const sayList = (names: readonly string[]): string => names.join(say(" và ", " and "));

/** Until when a place was there and what it is now; nothing of one that goes on under its name. */
function sayNow(places: CatalogPlaces, at: number): string {
  const {until} = places.run[at]!;
  const became = places.became.get(at) ?? [];
  const goesOn = became.length === 1 && (places.hidden.has(became[0]!) || places.hidden.has(at));
  if (!until || goesOn) return "";
  const date = say(`(đến ${sayDate(until)})`, `(until ${sayDate(until)})`);
  return became.length ? `${date} → ${sayBecame(places, became)}` : date;
}

const describe: Record<Thing, (catalog: Catalog, at: number, root: string) => Omit<Hit, "thing">> = {
  page({pages}, at, root) {
    const {slug, name, question} = pages[at]!;
    return {href: themeLink(slug, root), title: name(), now: "", where: question(), figures: null};
  },
  place({places}, at, root) {
    const place = located(places, at);
    const figures = places.figures[at]!;
    const href = placeLink(places.id[at]!, root, places.told[at]);
    return {href, title: sayPlace(place), now: sayNow(places, at), where: sayWhere(place), figures};
  },
  indicator({indicators}, at, root) {
    const [code, vi, en, figures] = indicators[at]!;
    return {href: indicatorLink(code, root), title: say(vi, en), now: "", where: "", figures};
  },
  document({documents}, at, root) {
    const [id, title, figures] = documents[at]!;
    return {href: articleLink(id, root), title, now: "", where: "", figures};
  }
};

/** What was found as a reader sees it. */
export const hitOf = (catalog: Catalog, {thing, at}: ScoredThing, root: string): Hit => ({
  thing,
  ...describe[thing](catalog, at, root)
});
