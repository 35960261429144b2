import {openCatalog, type Catalog} from "./catalog.js";
import {find} from "./find.js";
import {throughBreaks} from "../../engine/network.js";
import {loadSearchIndex} from "../../engine/search.js";

let opened: Promise<Catalog> | undefined;

/** What the search box finds, fetched when it is first wanted; after a failure the next letter tries again. */
export function openSearch(): Promise<Catalog> {
  opened ??= throughBreaks(loadSearchIndex)
    .then((index) => warm(openCatalog(index)))
    .catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
  return opened;
}

/** A browser is slow at what it does for the first time: let that be before somebody types. */
function warm(catalog: Catalog): Catalog {
  find(catalog, "a b", {page: 1, place: 1, indicator: 1, document: 1});
  return catalog;
}
