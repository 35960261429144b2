import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {filesBelow} from "../../loaders/input/files.js";
import {DIST} from "../../site/project.js";
import {openSite, type Site} from "../browser.js";
import {engineOf} from "./engine.js";

let site: Site;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

describe("with every request that is not local refused and counted", () => {
  it("DuckDB-WASM opens and answers a question that no page carries", async () => {
    const {page, outside, errors, close} = await site.openPage("");
    const [row] = await (
      await engineOf(DIST)
    )(page, "SELECT count(*) AS n FROM places WHERE level = 'province' AND list_year = 2023");
    expect(row).toEqual({n: 63});
    expect({outside, errors}).toEqual({outside: [], errors: []});
    await close();
  });

  it("refuses and counts a request elsewhere, so that a count of 0 says something", async () => {
    const {page, outside, close} = await site.openPage("", {lawless: true});
    await page.evaluate("fetch('https://example.com/x.js').catch(() => 0)");
    await page.evaluate("new Worker(URL.createObjectURL(new Blob(['fetch(`https://example.com/y`).catch(() => 0)'])))");
    await expect.poll(() => outside).toEqual(["https://example.com/x.js", "https://example.com/y"]);
    await close();
  });
});

it("no page or style sheet names a file elsewhere that a browser would load", async () => {
  const files = (await filesBelow(DIST)).filter((file) => /\.(?:html|css)$/.test(file));
  for (const file of files) {
    const text = await readFile(join(DIST, file), "utf8");
    const loaded = text.match(
      /<(?:script|img|iframe|source|video|audio)\b[^>]*\bsrc="(?:https?:)?\/\/[^"]*|<link\b[^>]*\bhref="(?:https?:)?\/\/[^"]*|url\(\s*["']?(?:https?:)?\/\/[^)]*/g
    );
    expect([file, loaded]).toEqual([file, null]);
  }
});
