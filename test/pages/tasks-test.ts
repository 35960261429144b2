import {readFile} from "node:fs/promises";
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

/** The indicator of most official figures, by its Vietnamese name. */
const official = (column: string): Promise<string> =>
  one(`SELECT i.${column} FROM observations o JOIN indicators i ON i.code = o.indicator
WHERE o.source_kind = 'official' GROUP BY i.${column} ORDER BY count(*) DESC, i.${column} LIMIT 1`);

it.each(WIDTHS)(
  "task 5 at %i: where newspapers and tables differ, of a place that has such, else that there is none",
  async (width) => {
    const {page, close} = await home(width);
    const place = await one(
      `SELECT o.ref_area FROM differences d JOIN observations o ON o.observation_id = d.article_id WHERE d.state <> 'agree' AND d.aloud ORDER BY o.ref_area LIMIT 1`
    );
    if (place) {
      await search(page, await nameOf(place));
      await page.locator(".differences .difference button").first().click();
      await page.locator(".drawer mark").waitFor(WAIT);
    } else {
      await page.locator("footer nav a", {hasText: "Chất lượng"}).click();
      await page
        .locator(".differences p", {hasText: /con số/})
        .first()
        .waitFor(WAIT);
    }
    await close();
  }
);

it.each(WIDTHS)("task 6 at %i: all of an official series as CSV, each with its source and licence", async (width) => {
  const {page, close} = await home(width);
  await search(page, await official("vi"));
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator(".chart-card:has(> .chart-title) > p [data-export=CSV]").last().click()
  ]);
  const [head, ...lines] = (await readFile(await download.path(), "utf8")).slice(1).trimEnd().split("\r\n");
  expect(head).toMatch(/publisher.*licence|licence.*publisher/);
  const code = await official("code");
  const figures = await one(
    `SELECT count(*) FROM observations WHERE indicator = '${code}' AND coalesce(review, '') <> 'rejected'`
  );
  expect(lines.length).toBeGreaterThanOrEqual(Number(figures));
  await close();
});

it.each(WIDTHS)("task 7 at %i: who missed a poverty target, with the sentence, in two clicks", async (width) => {
  const {page, close} = await home(width);
  await page.locator("header nav a", {hasText: "Chủ đề"}).click();
  await page.locator("main a[href*='giam-ngheo']").first().click();
  await page.waitForURL(/giam-ngheo/);
  const judged =
    await one(`SELECT count(*) FROM commitments c JOIN observations o ON o.observation_id = c.observation_id
WHERE o.indicator = 'poor_household_rate' AND c.state IN ('behind', 'reached')`);
  const rows = page.locator(".pledge-table tbody tr");
  if (Number(judged)) {
    expect(await rows.count()).toBeGreaterThan(0);
    await rows.first().locator("button").first().click();
    await page.locator(".drawer mark").waitFor(WAIT);
  } else expect(await rows.count()).toBe(0);
  await close();
});

it.each(WIDTHS)(
  "task 8 at %i: a chart on a slide, and one in an article that keeps its title, source and way back",
  async (width) => {
    const {page, close} = await home(width);
    await page.locator("header nav a", {hasText: "So sánh"}).click();
    await page.waitForURL(/so-sanh/);
    const card = page.locator(".chart-card").first();
    const title = await card.locator(".chart-title").innerText();
    const [slide] = await Promise.all([page.waitForEvent("download"), card.locator("[data-export=PNG]").click()]);
    expect(slide.suggestedFilename()).toMatch(/\.png$/);
    await card.locator(".embed summary").click();
    await expect.poll(() => card.locator(".embed textarea").inputValue(), WAIT).toContain("<iframe");
    const code = await card.locator(".embed textarea").inputValue();
    const src = /<iframe src="([^"]*)"/.exec(code)![1]!.replaceAll("&amp;", "&");
    for (const dark of [false, true]) {
      const frame = await site.openPage(src.slice(site.url.length), {width, height: 700, dark});
      await frame.page.locator(".embedded .drawn:visible").first().waitFor(WAIT);
      expect(await frame.page.locator(".chart-card").count()).toBe(1);
      expect(await frame.page.locator(".chart-title").innerText()).toBe(title);
      expect(await frame.page.locator("header").first().isVisible()).toBe(false);
      expect(await frame.page.locator(".embedded > p a").getAttribute("href")).not.toContain("nhung");
      const paper = await frame.page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      expect(paper === "rgb(255, 255, 255)").toBe(!dark);
      expect(await frame.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      await frame.close();
    }
    await close();
  }
);

it.each(WIDTHS)(
  "task 9 at %i: in English, what changed most between two dates, and by which definition",
  async (width) => {
    const {page, close} = await site.openPage("en/index.html", {width, height: 844});
    await search(page, await official("en"));
    await page.locator(".ways a", {hasText: "Two dates"}).click();
    await page.waitForURL(/en\/so-sanh.*hai-moc/);
    await page.locator("[data-view=compare][data-drawn] :is(.chart-title, .results > .empty)").first().waitFor(WAIT);
    const changes = page.locator(".chart-card table tbody tr");
    if (await page.locator(".chart-title").count()) expect(await changes.count()).toBeGreaterThan(0);
    await close();
  }
);

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
