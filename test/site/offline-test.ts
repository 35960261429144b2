import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {filesBelow} from "../../loaders/input/files.js";
import {DIST} from "../../site/project.js";
import {openSite, spokesmen, type Site} from "../browser.js";
import {engineOf} from "./engine.js";

/** English pages are drawn by the same code from the same files: its home speaks for them. */
const paths = (await spokesmen()).filter((path) => path === "en/" || !path.startsWith("en/"));

let site: Site;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

describe("with every request that is not local refused and counted", () => {
  it("finds the pages of the site", () => {
    expect(paths).toEqual(expect.arrayContaining(["", "so-sanh", "nguon/"]));
    expect(paths.length).toBeGreaterThan(5);
  });

  it.concurrent.each(paths)("/%s asks for nothing elsewhere, and works", async (path) => {
    const {page, outside, errors, close} = await site.openPage(path);
    await page.waitForLoadState("networkidle");
    expect(await page.locator("main h1").first().innerText()).not.toBe("");
    expect(
      await page.evaluate(
        "[...document.fonts].some(({family, status}) => /Be Vietnam/.test(family) && status === 'loaded')"
      )
    ).toBe(true);
    expect({outside, errors}).toEqual({outside: [], errors: []});
    await close();
  });

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
