import {afterAll, beforeAll, it} from "vitest";
import {openSite, type Site} from "../browser.js";
import {expectTold, TOLD} from "./rows.js";

// Of any folder of articles that tells of these places: THUOC_DO_DIST is a site built of them.

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

it.each(TOLD)("finds what $place promises, with its verdict and its sentence", async (told) => {
  await expectTold(site, told);
});
