import {it} from "vitest";
import {builtSite} from "../built-site.js";
import {expectTheme, THEMES} from "./themes.js";

// Of any folder of articles that tells of these places: THUOC_DO_DIST is a site built of them.

const site = builtSite();

it.each(THEMES)("finds on $page what is told of $place, and opens its sentences", async (theme) => {
  await expectTheme(site, theme);
});
