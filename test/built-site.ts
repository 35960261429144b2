import {afterAll, beforeAll} from "vitest";
import {openSite, type Site} from "./browser.js";
import {openTables, type Ask} from "./tables.js";

/** A site that is closed by itself. */
export type OpenSite = Omit<Site, "close">;

/** The built site, open in a browser while the tests of a file run. */
export function builtSite(): OpenSite {
  let site: Site;
  beforeAll(async () => void (site = await openSite()));
  afterAll(() => site.close());
  return {
    get url() {
      return site.url;
    },
    openPage: (path, view) => site.openPage(path, view)
  };
}

/** The tables that the built site was made of, for the tests of a file. */
export function builtTables(): Ask {
  let ask: Ask;
  beforeAll(async () => void (ask = await openTables()));
  return (sql) => ask(sql);
}
