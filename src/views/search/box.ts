import {searchBox, type BoxOptions} from "../../parts/search/box.js";
import type {View} from "../view.js";

const box = (name: string, options: Omit<BoxOptions, "root">): View => ({
  name,
  questions: () => ({}),
  draw: (_, {root}) => searchBox({root, ...options})
});

/** The search box, as every page has it at its head and as some have it large. */
export const searchBoxes: readonly View[] = [
  box("search-box", {id: "search"}),
  box("search-box-large", {id: "search-large", isLarge: true})
];
