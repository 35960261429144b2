import {LATER_LIST} from "./later-list.js";
import type {Figure} from "../rows/figure.js";

const FOLDER = "dia-phuong";

/** The file name of a place's page: “31153@2023” → “31153-2023”, which any host can serve. */
export const slugOf = (place_id: string): string => place_id.replace("@", "-");

/** The inverse of `slugOf`. */
export const placeIdOf = (slug: string): string => slug.replace(/-(?=\d{4}$)/, "@");

/** The year of the list that a place is of: “2023”; "" of the country and of no place. */
export const listOf = ({ref_area}: Pick<Figure, "ref_area">): string => ref_area?.split("@")[1] ?? "";

/** The place on two sheets of paper. */
export const briefLink = (place_id: string, root: string, hasPage = true): string => {
  const page = placeLink(place_id, root, hasPage);
  return `${page}${page.includes("?") ? "&" : "?"}in=1`;
};

/** A province of the list since 1 July 2025: what its former ones have makes its series. */
export const isLaterProvince = (place_id: string): boolean =>
  place_id.endsWith(`@${LATER_LIST.list}`) && /^\d\d@/.test(place_id);

/** A place with figures has a page of its own; any other is drawn by the one page that draws them all. */
export const placeLink = (place_id: string, root: string, hasPage = true): string =>
  hasPage
    ? `${root}${FOLDER}/${slugOf(place_id)}.html`
    : `${root}${FOLDER}/index.html?noi=${encodeURIComponent(place_id)}`;
