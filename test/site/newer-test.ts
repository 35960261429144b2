import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {parseHTML} from "linkedom";
import type {Locator, Page} from "playwright-core";
import {afterAll, beforeAll, expect, it} from "vitest";
import {DIST} from "../../site/project.js";
import {readDataFiles} from "../../src/engine/data-files.js";
import {LATEST_FILE} from "../../src/views/page/newer.js";
import {openSite, type Site} from "../browser.js";
import {WAIT} from "../patience.js";

let site: Site;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

/** From now on the site is as another build would have made it. */
const buildAnew = (page: Page): Promise<unknown> =>
  page.route(`**/${LATEST_FILE}`, (route) => route.fulfill({json: ["_import/views/mount.0a1b2c3d.js"]}));

const comeBack = (page: Page): Promise<unknown> =>
  page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");

/** The search box that is seen: it is there once the page has come to life. */
const box = (page: Page): Locator => page.locator("[role=combobox]").locator("visible=true").first();

const isSame = (page: Page): Promise<unknown> => page.evaluate("window.same === true");

const markIt = (page: Page): Promise<unknown> => page.evaluate("window.same = true");

it.each([
  ["", "bản mới"],
  ["en/", "newer version"]
])(
  "a page at /%s that is open while the site is built anew says so, and the next click opens the new one",
  async (path, words) => {
    const {page, errors, close} = await site.openPage(path);
    await box(page).waitFor();
    await markIt(page);
    await buildAnew(page);
    await comeBack(page);
    await expect.poll(() => page.locator(".newer").innerText(), WAIT).toContain(words);
    await box(page).click();
    expect(await isSame(page)).toBe(true);
    await Promise.all([page.waitForEvent("load"), page.locator("h1").first().click()]);
    expect([await isSame(page), errors]).toEqual([false, []]);
    await close();
  }
);

it("a page of the build that stands says nothing when one comes back to it", async () => {
  const {page, close} = await site.openPage("");
  await box(page).waitFor();
  const asked = page.waitForResponse(`**/${LATEST_FILE}`);
  await comeBack(page);
  await (await asked).finished();
  expect(await page.locator(".newer").count()).toBe(0);
  await close();
});

it.each(["index.html", "so-sanh.html", "en/index.html"])(
  "%s names the data files of the build that stands",
  async (path) => {
    const {document} = parseHTML(await readFile(join(DIST, path), "utf8"));
    const latest = await readFile(join(DIST, LATEST_FILE), "utf8");
    const named = Object.values(readDataFiles(document));
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !(JSON.parse(latest) as string[]).includes(`_file/data/${name}`))).toEqual([]);
    // It is asked for whenever somebody comes back to a tab.
    expect(latest.length).toBeLessThan(20_000);
  }
);

it("a page whose scripts are gone opens the new one", async () => {
  const {page, close} = await site.openPage("");
  await box(page).waitFor();
  await markIt(page);
  await buildAnew(page);
  await Promise.all([page.waitForEvent("load"), page.evaluate("void import('/_import/views/gone.0a1b2c3d.js')")]);
  expect(await isSame(page)).toBe(false);
  await close();
});
