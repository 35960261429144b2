import {expect, it} from "vitest";
import type {Page} from "playwright-core";
import {slugOf} from "../../src/domain/place-slug.js";
import {builtSite, builtTables} from "../built-site.js";
import {WAIT} from "../patience.js";

const site = builtSite();
const ask = builtTables();

/** A telephone, and a desk. */
const WIDTHS = [390, 1440] as const;

const one = async (sql: string): Promise<string> => String(Object.values((await ask(sql))[0] ?? {})[0] ?? "");

/** The home page, where every task begins. */
async function home(width: number): Promise<{page: Page; close: () => Promise<void>}> {
  const {page, close} = await site.openPage("", {width, height: width === 390 ? 844 : 900});
  return {page, close};
}

/** One search: what is typed into the large box, and the first thing found. */
async function search(page: Page, typed: string): Promise<void> {
  await page.locator("[data-view=search-box-large] input").click();
  await page.keyboard.type(typed);
  await page.locator("[data-view=search-box-large] [role=option]").first().waitFor(WAIT);
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => !url.pathname.endsWith("/") && !url.pathname.endsWith("index.html"), WAIT);
}

/** A place that has most figures, of a level. */
const richest = (level: string): Promise<string> =>
  one(`SELECT ref_area FROM observations JOIN places ON place_id = ref_area
WHERE level = '${level}' AND coalesce(review, '') <> 'rejected' GROUP BY ref_area ORDER BY count(*) DESC, ref_area LIMIT 1`);

const nameOf = (place_id: string): Promise<string> =>
  one(`SELECT full_name FROM places WHERE place_id = '${place_id}'`);

it.each(WIDTHS)("task 1 at %i: a district among its peers, from one search", async (width) => {
  const {page, close} = await home(width);
  await search(page, await nameOf(await richest("district")));
  const first = page.locator(".profile tbody").first();
  await first.waitFor(WAIT);
  expect(await first.textContent()).toContain("Hộ nghèo");
  await page.locator(".actions .button").click();
  await page.waitForURL(/so-sanh\.html.*nhom=cung-cap/);
  await close();
});

it.each(WIDTHS)("task 2 at %i: a province's income, its rank, the median and its course", async (width) => {
  const {page, close} = await home(width);
  const place = await one(
    `SELECT ref_area FROM observations JOIN places ON place_id = ref_area WHERE level = 'province' AND indicator = 'income_per_capita'
AND grade = 'A' AND source_kind = 'official' ORDER BY ref_area LIMIT 1`
  );
  await page.goto(new URL(`dia-phuong/${slugOf(place)}.html`, site.url).href);
  const row = page.locator(".profile tbody", {hasText: "Thu nhập bình quân"});
  expect(await row.locator(".rank").textContent()).toMatch(/ trong \d+ nơi/);
  expect(await row.locator(".median").textContent()).toMatch(/\d/);
  await row.locator(".latest button").first().click();
  await page.locator(".drawer mark").waitFor(WAIT);
  await close();
});

it.each(WIDTHS)("task 3 at %i: what was promised and what became of it, in one click", async (width) => {
  const {page, close} = await home(width);
  await page.locator("header nav a", {hasText: "Cam kết"}).click();
  await page.waitForURL(/nghi-quyet/);
  await page.locator(".standing").first().waitFor(WAIT);
  await close();
});

it.each(WIDTHS)("task 4 at %i: two pages for the meeting, one click from the place", async (width) => {
  const {page, close} = await home(width);
  await search(page, await nameOf(await richest("district")));
  await page.locator(".to-brief").click();
  await page.locator(".brief .brief-core").waitFor(WAIT);
  expect(await page.locator(".brief-core tbody tr").count()).toBeGreaterThanOrEqual(10);
  await close();
});

it.each(WIDTHS)("task 10 at %i: a commune of before 2025 says where it lies today", async (width) => {
  const {page, close} = await home(width);
  await search(page, "ba lang");
  const today = page.locator(".became .place-change a", {hasText: "Phường Cái Răng"});
  await today.waitFor(WAIT);
  await today.click();
  await page.locator("h1", {hasText: "Phường Cái Răng"}).waitFor(WAIT);
  await close();
});

it.each(WIDTHS)("a question at %i is answered with the figure and the way to compare", async (width) => {
  const {page, errors, close} = {...(await home(width)), errors: [] as string[]};
  const place = await one(
    `SELECT place_name FROM (SELECT name AS place_name, ref_area FROM observations JOIN places ON place_id = ref_area
WHERE level = 'province' AND indicator = 'income_per_capita' AND grade = 'A' AND source_kind = 'official') ORDER BY ref_area LIMIT 1`
  );
  await search(page, `thu nhập ${place}`);
  await page.locator(".answer .statement").waitFor(WAIT);
  expect(await page.locator(".answer a", {hasText: "So với nơi cùng cấp"}).count()).toBe(1);
  expect(errors).toEqual([]);
  await close();
});

it("no main page is longer than eight screens of a telephone", async () => {
  const {page, close} = await home(390);
  const long: string[] = [];
  const rich = await richest("province");
  for (const path of ["", "so-sanh.html", `dia-phuong/${slugOf(rich)}.html`, "chu-de.html", "dia-phuong/index.html"]) {
    await page.goto(new URL(path, site.url).href);
    const screens = await page.evaluate(() => document.documentElement.scrollHeight / innerHeight);
    if (screens > 8) long.push(`${path}: ${screens.toFixed(1)}`);
  }
  expect(long).toEqual([]);
  await close();
});
