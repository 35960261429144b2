import {html} from "htl";
import type {Figure} from "../rows/figure.js";
import {upperFirst} from "../words/letter.js";
import {sayPlace, sayWhere} from "../words/place.js";
import {placeLink} from "../domain/place-slug.js";

/** Under a place of another list than its own, a figure says nothing of that place's having a page. */
const hasPage = ({moved, parts}: Figure): boolean => !parts && (!moved || moved.fate === "divided");

/** Words that name a figure's place, leading to the place's page; a place that no list has has none. */
export const placeName = (figure: Figure, words: string, root: string): HTMLElement | string =>
  figure.ref_area ? html`<a href=${placeLink(figure.ref_area, root, hasPage(figure))}>${words}</a>` : words;

/** A figure's place as a cell names it, with where it lies. */
export const placed = (figure: Figure, root: string): HTMLElement[] => [
  html`<b>${placeName(figure, upperFirst(sayPlace(figure)), root)}</b>`,
  html`<small>${sayWhere(figure)}</small>`
];
