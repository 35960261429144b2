import {openCatalog, type Catalog} from "../components/search/catalog.js";
import {loadSearchIndex} from "../engine/search.js";

let opened: Promise<Catalog> | undefined;

/** What the search box finds, fetched when it is first wanted; after a failure the next letter tries again. */
export function openSearch(): Promise<Catalog> {
  opened ??= loadSearchIndex()
    .then(openCatalog)
    .catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
  return opened;
}
