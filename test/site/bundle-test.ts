import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {expect, it} from "vitest";
import {currentFiles} from "../../site/deploys.js";
import {DIST} from "../../site/project.js";

/** Requests for scripts that a page may make before it is alive: Framework's three, and what the modules of ours are joined into. */
const AT_ONCE = 50;

it("a page names few scripts, each of which is there, and no module of its own is left beside them", async () => {
  const files = await currentFiles(DIST);
  for (const page of ["index.html", "nguon/index.html", "en/kham-pha.html"]) {
    const named = (await readFile(join(DIST, page), "utf8")).match(/modulepreload/g) ?? [];
    expect(named.length, page).toBeGreaterThan(3);
    expect(named.length, page).toBeLessThanOrEqual(AT_ONCE);
  }
  const modules = files.filter((file) => /^_(?:import|node|npm)\/.*\.js$/.test(file));
  const named = modules.filter((file) => !file.startsWith("_import/scripts/"));
  expect(named.map((file) => file.replace(/\.\w{8}\.js$/, ""))).toEqual([
    "_import/engine/files",
    "_import/notebook/notebook-page",
    "_import/views/mount"
  ]);
});
