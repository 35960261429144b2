import {code} from "../engine/network.js";
import type {KnownValue} from "./completion.js";

const LIMITS = {page: 1, place: 12, indicator: 12, document: 1};

const loadSearch = code(() =>
  Promise.all([
    import("../parts/search/open-search.js"),
    import("../parts/search/find.js"),
    import("../parts/search/hit.js")
  ])
);

/** Indicators and places that are found under what is typed, by the site's own search. */
export async function findValues(typed: string): Promise<KnownValue[]> {
  if (!typed.trim()) return [];
  const [{openSearch}, {find}, {hitOf}] = await loadSearch();
  const catalog = await openSearch();
  const found = find(catalog, typed.replaceAll("_", " "), LIMITS);
  return [...found.indicator, ...found.place].map((one) => {
    const {title, where, now} = hitOf(catalog, one, "");
    const words = [title, now, where].filter(Boolean).join(" · ");
    return {value: one.thing === "place" ? catalog.places.id[one.at]! : catalog.indicators[one.at]![0], words};
  });
}

/** Places alone. */
export const findPlaces = async (typed: string): Promise<KnownValue[]> =>
  (await findValues(typed)).filter(({value}) => value.includes("@"));
