import {html} from "htl";
import type {Figure} from "../../rows/figure.js";
import {provinceMap} from "../compare/province-map.js";
import {mapQuestions, provinceFigures} from "../sql/provinces.js";
import {SURE} from "../sql/widest.js";
import {rowsOf, type View} from "../view.js";

/** What may be said aloud of a province, and is better one way than the other. */
const SHOWN = `${SURE} AND measure = 'level' AND bound = 'exact' AND direction IN ('higher', 'lower')`;

/** One drawing for a telephone and for a desk: as wide as the first, and half as heavy as two. */
const WIDTH = 358;

/** The newest that is known of nearly all provinces, on a map. */
export const homeMap: View = {
  name: "home-map",
  questions: () => ({provinces: provinceFigures(SHOWN), ...mapQuestions(SHOWN)}),
  draw: (answers, {root, widths}) =>
    provinceMap(rowsOf<Figure>(answers, "provinces"), answers, {root, widths: widths ?? [WIDTH]}) ?? html`<div></div>`
};
