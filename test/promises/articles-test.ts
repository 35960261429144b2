import {it} from "vitest";
import {builtSite} from "../built-site.js";
import {expectTold, TOLD} from "./rows.js";

// Of any folder of articles that tells of these places: THUOC_DO_DIST is a site built of them.

const site = builtSite();

it.each(TOLD)("finds what $place promises, with its verdict and its sentence", async (told) => {
  await expectTold(site, told);
});
