import {readFile} from "node:fs/promises";
import {beforeAll, expect, it} from "vitest";
import {pagePaths} from "../browser.js";
import {builtSite} from "../built-site.js";
import {WAIT} from "../patience.js";
import {openTables} from "../tables.js";

interface Told {
  indicator: string;
  figures: number;
  /** One of the places that most of its figures stand beside. */
  place: string;
}

const site = builtSite();
let told: Told[];
beforeAll(async () => {
  const ask = await openTables();
  told = await ask<Told>(
    `SELECT indicator, CAST(sum(figures) AS INTEGER) AS figures, arg_max(place, places) AS place
     FROM (
       SELECT indicator, count(*) AS figures, count(DISTINCT ref_area) AS places, min(ref_area) AS place
       FROM observations WHERE indicator <> 'other'
       GROUP BY indicator, measure, unit_measure, qualifier, time_period
     )
     GROUP BY indicator ORDER BY max(places) DESC, indicator`
  );
});

it("every indicator that has figures has a page, and no other", async () => {
  const pages = (await pagePaths()).flatMap((path) => /^chi-tieu\/(.+)$/.exec(path)?.[1] ?? []);
  expect(pages.sort()).toEqual(told.map(({indicator}) => indicator).sort());
});

it("the list links to each of them with its count, without any script", async () => {
  const {page, close} = await site.openPage("chi-tieu/index.html", {script: false});
  const links = await page.locator(".family li").evaluateAll((all) =>
    all.map((item) => [
      item
        .querySelector("a")!
        .getAttribute("href")!
        .replace(/^.*\/|\.html$/g, ""),
      Number(/^[\d.]+/.exec(item.querySelector("small")!.textContent!)![0].replace(".", ""))
    ])
  );
  expect(Object.fromEntries(links)).toEqual(
    Object.fromEntries(told.map(({indicator, figures}) => [indicator, figures]))
  );
  await close();
});

it("a page says what the indicator is and has every figure, without any script", async () => {
  const {indicator, figures} = told[0]!;
  const {page, close} = await site.openPage(`chi-tieu/${indicator}.html`, {script: false});
  expect((await page.locator(".definition").innerText()).length).toBeGreaterThan(20);
  const table = page.locator("section.chart-card").last();
  const rows = await table
    .locator("tr[data-observation]")
    .evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset["observation"]));
  expect(rows).toHaveLength(figures);
  expect((await table.getAttribute("data-figures"))!.split(" ").sort()).toEqual([...rows].sort());
  await close();
});

it("a place is made to stand out, by the address; a mark opens its sentence; the CSV has every figure", async () => {
  const {indicator, figures, place} = told[0]!;
  const {page, errors, close} = await site.openPage(`chi-tieu/${indicator}.html`);
  await page.locator("select[name=noi]").selectOption(place);
  await expect.poll(() => new URL(page.url()).searchParams.get("noi")).toBe(place);
  const accents = page.locator('.drawn:visible circle[fill="var(--accent)"]');
  await expect.poll(() => accents.count(), WAIT).toBeGreaterThan(0);
  await page.goBack();
  await expect.poll(() => accents.count(), WAIT).toBe(0);
  await page.goto(`${site.url}chi-tieu/${indicator}.html?noi=${encodeURIComponent(place)}`);
  await expect.poll(() => accents.count(), WAIT).toBeGreaterThan(0);
  const mark = page.locator(".drawn:visible .hit").first();
  await mark.focus();
  await page.keyboard.press("Enter");
  await page.locator(".drawer-quote mark").waitFor();
  await page.keyboard.press("Escape");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator("section.chart-card [data-export=CSV]").click()
  ]);
  const csv = await readFile(await download.path(), "utf8");
  expect(csv.match(new RegExp(`,${indicator},`, "g"))).toHaveLength(figures);
  expect(errors).toEqual([]);
  await close();
});
