import {html} from "htl";
import type {Figure} from "./figure.js";
import {placeLink} from "./place-slug.js";

/** Words that name a figure's place, leading to the place's page; a place that no list has has none. */
export const placeName = ({ref_area}: Figure, words: string, root: string): HTMLElement | string =>
  ref_area ? html`<a href=${placeLink(ref_area, root)}>${words}</a>` : words;
