import {gzipSync} from "node:zlib";
import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {parseHTML} from "linkedom";
import {beforeAll, expect, it} from "vitest";
import {DIST} from "../../site/project.js";
import {slugOf} from "../../src/domain/place-slug.js";
import {builtSite} from "../built-site.js";
import {WAIT} from "../patience.js";
import {openTables} from "../tables.js";

/** As long as opening DuckDB may take on a slow machine. */
const BYTES = 150_000;

interface Counted {
  place_id: string;
  figures: number;
  /** Those that its page lists: of offices' series what stands now. */
  listed: number;
}

const site = builtSite();
/** The place of most figures, and one that has none. */
let rich: Counted;
let bare: string;
let places: Counted[];
beforeAll(async () => {
  const ask = await openTables();
  places = await ask<Counted>(
    `SELECT ref_area AS place_id, CAST(count(*) AS INTEGER) AS figures, CAST(count(*) FILTER (WHERE coalesce(behind, 0) = 0) AS INTEGER) AS listed FROM observations
     WHERE ref_area IS NOT NULL AND coalesce(review, '') <> 'rejected' GROUP BY ref_area ORDER BY figures DESC, ref_area`
  );
  rich = places[0]!;
  const [none] = await ask<{place_id: string}>(
    `SELECT place_id FROM places WHERE level = 'commune'
     AND place_id NOT IN (SELECT ref_area FROM observations WHERE ref_area IS NOT NULL) ORDER BY place_id LIMIT 1`
  );
  bare = none!.place_id;
});

const pathOf = (place_id: string): string => `dia-phuong/${slugOf(place_id)}.html`;

it("a locality's page reads without any script, and lists every figure", async () => {
  const {page, close} = await site.openPage(pathOf(rich.place_id), {script: false});
  expect(await page.locator("h1").count()).toBe(1);
  expect(await page.locator(".profile tbody").count()).toBe(10);
  expect(await page.locator(".all-figures tr[data-observation], .series [data-observation]").count()).toBe(rich.listed);
  expect(await page.locator(".brief").isVisible()).toBe(false);
  await close();
});

it("every locality with figures has its page, within the bytes of a first look", async () => {
  for (const {place_id} of places) {
    const html = await readFile(join(DIST, pathOf(place_id)));
    expect(gzipSync(html).length, place_id).toBeLessThan(BYTES);
  }
});

it("the list names every locality, and a name leads to its page and back up", async () => {
  const {page, errors, close} = await site.openPage("dia-phuong/index.html");
  expect(await page.locator(".localities a[href]:not(.today a)").count()).toBe(places.length);
  await page.locator(`.localities a[href$="/${slugOf(rich.place_id)}.html"]`).click();
  await page.locator(".profile").waitFor();
  await page.locator(".crumbs a").first().click();
  await page.locator(".localities").waitFor();
  expect(errors).toEqual([]);
  await close();
});

it("every locality's page begins with the same rows of its level, in one order, and nothing stands above them", async () => {
  const orders = new Map<string, Set<string>>();
  for (const {place_id} of places) {
    const {document} = parseHTML(await readFile(join(DIST, pathOf(place_id)), "utf8"));
    const names = [...document.querySelectorAll(".profile tbody tr:first-child th > span")].map(
      (each) => each.textContent
    );
    expect(names, place_id).toHaveLength(10);
    const [level] = document.querySelector(".locality-head > .muted")!.textContent!.trim().split(" · ");
    orders.set(level!, (orders.get(level!) ?? new Set()).add(names.join("; ")));
    expect(document.querySelector(".locality .screen > :first-child")!.className).toBe("profile");
  }
  for (const [level, names] of orders) expect(names.size, level).toBe(1);
});

it("a figure of the ten rows and a mark open their sentence from what the page carries", async () => {
  const {page, errors, close} = await site.openPage(pathOf(rich.place_id));
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.locator(".profile .latest button").first().click();
  await page.locator(".drawer mark").waitFor(WAIT);
  await page.keyboard.press("Escape");
  await page.locator(".chart .hit[tabindex]:visible").first().press("Enter");
  await page.locator(".drawer mark").waitFor(WAIT);
  expect(asked.filter((url) => /\.(wasm|parquet)$/.test(url))).toEqual([]);
  expect(errors).toEqual([]);
  await close();
});

it("one button leads from a place to its peers", async () => {
  const {page, errors, close} = await site.openPage(pathOf(rich.place_id));
  await page.locator(".locality-head .actions .button").click();
  await page.waitForURL(/so-sanh\.html\?.*nhom=cung-cap/);
  await page.locator(".compare .tabs").waitFor(WAIT);
  expect(errors).toEqual([]);
  await close();
});

it("a place without a page is drawn by the page for all", async () => {
  const {page, errors, outside, close} = await site.openPage(`dia-phuong/index.html?noi=${encodeURIComponent(bare)}`);
  await page.locator(".locality h1").waitFor(WAIT);
  expect(await page.locator(".lede").textContent()).toContain("Chưa có con số");
  expect(await page.locator(".became .place-change a").count()).toBeGreaterThan(0);
  expect([errors, outside]).toEqual([[], []]);
  await page.goto(new URL("dia-phuong/index.html?noi=khong-co", site.url).href);
  await page.locator(".locality .empty").waitFor(WAIT);
  await close();
});

it("the brief is two sheets of A4 with its sentences numbered, on paper and at ?in=1", async () => {
  for (const {place_id} of places.slice(0, 6)) {
    const {page, close} = await site.openPage(`${pathOf(place_id)}?in=1`);
    await page.locator(".brief").waitFor();
    expect(await page.locator(".screen").isVisible()).toBe(false);
    const notes = await page.locator(".brief-notes li").count();
    const called = await page.locator(".brief .note").allTextContents();
    const numbers = new Set(called.flatMap((text) => text.split(", ").map(Number)));
    expect([...numbers].sort((a, b) => a - b)).toEqual(Array.from({length: notes}, (_, i) => i + 1));
    expect(await page.locator("[data-address]").textContent()).toBe(new URL(pathOf(place_id), site.url).href);
    expect(await page.locator("[data-today]").textContent()).toMatch(/\d+\/\d+\/\d{4}$/);
    const pdf = (await page.pdf({preferCSSPageSize: true})).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)!.length, place_id).toBeLessThanOrEqual(2);
    await close();
  }
});
