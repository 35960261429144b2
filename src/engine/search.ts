import type {SearchIndex} from "../../loaders/tables/search.js";
import {SEARCH} from "./addresses.js";

/** Fetches what the search box finds. */
export async function loadSearchIndex(): Promise<SearchIndex> {
  const response = await fetch(SEARCH);
  if (!response.ok) throw new Error(`missing search index: ${response.status}`);
  return (await response.json()) as SearchIndex;
}
