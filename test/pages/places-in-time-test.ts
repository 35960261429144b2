import {readFile} from "node:fs/promises";
import type {Page} from "playwright-core";
import {expect, it} from "vitest";
import {crosswalk} from "../../loaders/places/changes.js";
import {slugOf} from "../../src/domain/place-slug.js";
import {builtSite, builtTables} from "../built-site.js";
import {WAIT} from "../patience.js";

/** As long as opening DuckDB may take on a slow machine. */

/** A place of before 1 July 2025 and the one that took it in, as a reader types and reads them. */
interface Walk {
  typed: string;
  from: string;
  fromName: string;
  to: string;
  toName: string;
  /** What the search box says. */
  found: RegExp;
  /** As the compare page names the part. */
  part: string;
}

const walks: readonly Walk[] = [
  {
    typed: "ba lang",
    ...{from: "31195@2023", fromName: "Phường Ba Láng", to: "31186@2025", toName: "Phường Cái Răng"},
    found: /^phường Ba Láng \(đến 30\/6\/2025\) → phường Cái Răng, Cần Thơ/,
    part: "phường Cái Răng (phần phường Ba Láng cũ)"
  },
  {
    typed: "hai duong",
    ...{from: "30@2023", fromName: "Tỉnh Hải Dương", to: "31@2025", toName: "Thành phố Hải Phòng"},
    found: /^Hải Dương \(đến 30\/6\/2025\) → Hải Phòng/,
    part: "Hải Phòng (phần Hải Dương cũ)"
  }
];

const site = builtSite();
const ask = builtTables();

const ownPage = (place_id: string): string => `dia-phuong/${slugOf(place_id)}.html`;

const drawnPage = (place_id: string): string => `dia-phuong/index.html?noi=${encodeURIComponent(place_id)}`;

const statedOf = async (place_id: string): Promise<string[]> =>
  (
    await ask(
      `SELECT observation_id AS id FROM observations WHERE ref_area = '${place_id}' AND coalesce(review, '') <> 'rejected' ORDER BY id`
    )
  ).map(({id}) => String(id));

const idsIn = (page: Page, selector: string): Promise<string[]> =>
  page
    .locator(`${selector} tr[data-observation]`)
    .evaluateAll((rows) => rows.map((row) => row.getAttribute("data-observation")!).sort());

it.each(walks)("the tables lead from $fromName to $toName, whole", async ({from, to}) => {
  const rows = await ask(
    `SELECT to_place, change, part, share, CAST(valid_from AS VARCHAR) AS day FROM place_changes WHERE from_place = '${from}'`
  );
  expect(rows).toEqual([{to_place: to, change: "merged", part: "whole", share: 1, day: "2025-07-01"}]);
});

it.each(walks)("typing “$typed” says what $fromName is now, and leads to its page", async ({typed, found, from}) => {
  const {page, close} = await site.openPage("nguon/index.html");
  const input = page.locator("[data-view=search-box] input");
  await input.click();
  await input.pressSequentially(typed);
  const option = page.locator("[data-view=search-box] [role=option]").first();
  await expect.poll(() => option.innerText(), WAIT).toMatch(found);
  await option.click();
  await page.waitForURL(`**/${ownPage(from)}`);
  await close();
});

it.each(walks)("the page of $fromName leads to $toName, and back", async ({from, fromName, to, toName}) => {
  const {page, errors, close} = await site.openPage(ownPage(from));
  expect(await page.locator("h1").innerText()).toBe(fromName);
  await page.locator(".place-change a", {hasText: toName}).click();
  await page.locator("h1", {hasText: toName}).waitFor(WAIT);
  expect(decodeURIComponent(page.url())).toMatch(new RegExp(`${slugOf(to)}|noi=${to}`));
  const unit = page.locator(".former-unit", {has: page.locator(`h3 a[href$="${slugOf(from)}.html"]`)});
  expect(await unit.locator("h3").textContent()).toContain("trước 1/7/2025 · toàn bộ");
  const rows = unit.locator("tr[data-observation]");
  const ids = await rows.evaluateAll((all) => all.map((row) => row.getAttribute("data-observation")!).sort());
  expect(ids).toEqual(await statedOf(from));
  await page.locator(".former > summary").click();
  await unit.locator("h3 a").click();
  await page.waitForURL(`**/${ownPage(from)}`);
  expect(errors).toEqual([]);
  await close();
});

it.each(walks)("the compare page shows figures of $fromName under $toName", async ({from, to, part}) => {
  const {page, errors, close} = await site.openPage(ownPage(from));
  await page.locator(".later a[href*=so-sanh]").first().click();
  await page.waitForURL(/so-sanh\.html.*ban-do=2025/);
  const row = page.locator(".all-figures tr", {hasText: part}).first();
  await row.waitFor({...WAIT, state: "attached"});
  await page.locator(".all-figures > summary").click();
  expect(new URL(page.url()).searchParams.get("chon")).toBe(to);
  expect(await page.locator("[name=ban-do]").inputValue()).toBe("2025");
  expect(await row.innerText()).toContain("trước 1/7/2025, nhập toàn bộ");
  await row.locator(".figure-button").click();
  await page.locator(".drawer mark").waitFor(WAIT);
  expect(await page.locator(".drawer .facts").innerText()).toContain("trước 1/7/2025, nhập toàn bộ");
  const stated = await statedOf(from);
  const link = await page.locator(".drawer a.button").getAttribute("href");
  expect(stated).toContain(link!.split("#o-")[1]);
  expect(errors).toEqual([]);
  await close();
});

const INCOME = "so-sanh.html?chi-tieu=income_per_capita";

it("the map is chosen, is part of the address, and changes whose figures are shown but none of them", async () => {
  const {page, close} = await site.openPage(INCOME);
  const own = (ids: string[]): string[] => ids.map((id) => id.slice(id.indexOf(":") + 1)).sort();
  await expect.poll(() => page.locator("[name=chi-tieu]").inputValue(), WAIT).toBe("income_per_capita");
  // The first paint has the choices before the table has its rows.
  await expect.poll(async () => (await idsIn(page, ".all-figures")).length, WAIT).toBeGreaterThan(0);
  const before = await idsIn(page, ".all-figures");
  await page.locator("[name=ban-do]").selectOption("2025");
  await page.waitForURL(/ban-do=2025/);
  await expect.poll(async () => (await idsIn(page, ".all-figures")).some((id) => id.includes(":")), WAIT).toBe(true);
  const after = await idsIn(page, ".all-figures");
  expect(own(after)).toEqual(before);
  // An income a head is no count: nothing is added up, and a former unit is not ranked as all of its new one.
  expect(after.filter((id) => id.includes("+"))).toEqual([]);
  await page.goBack();
  await expect.poll(() => idsIn(page, ".all-figures"), WAIT).toEqual(before);
  await close();
});

it("the CSV of a chart by the map of today says of which unit each figure was stated", async () => {
  const {page, close} = await site.openPage(`${INCOME}&ban-do=2025&noi=${encodeURIComponent("31@2025")}`);
  await expect.poll(() => page.locator("[name=ban-do]").inputValue(), WAIT).toBe("2025");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator("[data-export=CSV]").first().click()
  ]);
  const [, ...rows] = (await readFile(await download.path(), "utf8")).trim().split("\r\n");
  const units = rows.map((row) => /3[01]@2023/.exec(row)?.[0]).sort();
  expect(new Set(units)).toEqual(new Set(["30@2023", "31@2023"]));
  expect(rows.every((row) => row.includes("trước 1/7/2025"))).toBe(true);
  await close();
});

it("an older unit leads to one of 2023, which has its figures, and that on to one of today", async () => {
  const {page, errors, close} = await site.openPage(ownPage("vinh-thanh-vinh-loc@2019"));
  await page.locator(".place-change a").first().click();
  await page.locator(".former-unit").waitFor({...WAIT, state: "attached"});
  expect(new URL(page.url()).searchParams.get("noi")).toBe("15349@2023");
  expect(await page.locator(".former-unit h3").textContent()).toContain("trước 1/12/2019 · toàn bộ");
  await page.goto(new URL(drawnPage("15349@2025"), site.url).href);
  await page.locator(".former-unit h3", {hasText: "Xã Vĩnh Thành"}).waitFor({...WAIT, state: "attached"});
  expect(errors).toEqual([]);
  await close();
});

it("former units of which no list says what they became are listed, each with the way to its page", async () => {
  const {page, close} = await site.openPage("chat-luong.html", {script: false});
  const listed = page.locator(".unreached a");
  expect(await listed.count()).toBe(crosswalk().unreached.length);
  expect(await listed.first().getAttribute("href")).toMatch(/dia-phuong\//);
  await close();
});
