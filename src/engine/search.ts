import type {SearchIndex} from "../../loaders/tables/search.js";
import {SEARCH} from "./addresses.js";
import {broken, bytesOf, load} from "./load.js";

/** Fetches what the search box finds. */
export async function loadSearchIndex(): Promise<SearchIndex> {
  const bytes = await bytesOf(await load(SEARCH), SEARCH);
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as SearchIndex;
  } catch (error) {
    throw broken(SEARCH, error);
  }
}
