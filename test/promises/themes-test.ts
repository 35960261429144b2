import {afterAll, beforeAll, it} from "vitest";
import {openSite, type Site} from "../browser.js";
import {expectTheme, THEMES} from "./themes.js";

// Of any folder of articles that tells of these places: THUOC_DO_DIST is a site built of them.

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

it.each(THEMES)("finds on $page what is told of $place, and opens its sentences", async (theme) => {
  await expectTheme(site, theme);
});
