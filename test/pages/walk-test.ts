import {readFile} from "node:fs/promises";
import type {Page} from "playwright-core";
import {expect, it} from "vitest";
import {builtSite} from "../built-site.js";
import {WAIT} from "../patience.js";

/** As long as opening DuckDB may take on a slow machine. */

const site = builtSite();

async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => !document.querySelector("[data-view=compare]:is([aria-busy], :not([data-drawn]))"));
}

/** Adds a place as a reader does, typing its name without accents. */
async function add(page: Page, typed: string, id: string): Promise<void> {
  await page.locator("[name=them]").fill(typed);
  await page.keyboard.press("Enter");
  await page.locator(`[name=chon][value="${id}"]`).waitFor(WAIT);
  await settled(page);
}

const unaccented = (name: string): string => name.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d");

const title = (page: Page): Promise<string> => page.locator(".chart-card .chart-title").first().innerText();

/** What a reader sees of each mark: its name says place, thing, value and time. */
const marks = (page: Page): Promise<(string | null)[]> =>
  page
    .locator(".chart-card .drawn:visible [role=button][data-observation]")
    .evaluateAll((all) => all.map((each) => each.getAttribute("aria-label")));

/** The cells of a CSV whose texts hold no line breaks. */
const cellsOf = (line: string): string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");

it("a leader walks from a name typed without accents to a comparison, its sentences, its article and its numbers", async () => {
  const {page, errors, outside, close} = await site.openPage("");

  // Search → locality.
  await page.locator("[data-view=search-box-large] input").click();
  await page.keyboard.type("quan cai rang");
  await page.locator("[role=option]", {hasText: "quận Cái Răng"}).first().waitFor();
  await page.keyboard.press("Enter");
  await page.waitForURL(/dia-phuong\/919-2023/);
  expect(await page.locator("h1").innerText()).toBe("Quận Cái Răng");
  expect(await page.locator(".newspapers").innerText()).toContain("44/46");

  // → compare: first the place alone, then by another indicator with two peers.
  await page.locator(".actions .button").click();
  await page.waitForURL(/so-sanh.*chon=919/);
  await page.goto(`${site.url}so-sanh.html?chi-tieu=party_congress_held_base_units&chon=919%402023`);
  await page.locator(".statement", {hasText: "44/46"}).waitFor(WAIT);
  await page.locator("[name=chi-tieu]").selectOption("poor_household_rate");
  await page.waitForURL((url) => !url.search.includes("party"));
  await page.goto(`${site.url}so-sanh.html?chi-tieu=poor_household_rate&noi=919%402023&chon=919%402023`);
  await page.locator(".chart-note", {hasText: "quận Cái Răng"}).waitFor(WAIT);
  const peers = await page
    .locator("[role=option][data-value]")
    .evaluateAll((all) =>
      all.map((each) => [each.querySelector("b")!.textContent!, each.getAttribute("data-value")!] as const)
    );
  for (const [name, id] of peers.slice(0, 2)) await add(page, unaccented(name), id);
  const compared = await marks(page);
  for (const [name] of peers.slice(0, 2)) expect(compared.join()).toContain(name);
  const address = page.url();
  const said = await title(page);

  // Another view of the same, and back.
  await page.locator("[data-key=xem-bang]").click();
  await page.waitForURL(/xem=/);
  await settled(page);
  await page.goBack();
  await page.waitForURL(address);
  await expect.poll(() => marks(page), WAIT).toEqual(compared);

  // A mark → its sentence → the article at that sentence → back.
  const mark = page.locator(".chart-card .drawn:visible [role=button][data-observation]").first();
  const id = await mark.getAttribute("data-observation");
  await mark.focus();
  await page.keyboard.press("Enter");
  const figure = await page.locator(".drawer mark").innerText();
  const sentence = await page.locator(".drawer-quote").innerText();
  expect(sentence).toContain(figure);
  await page.locator(".drawer a.button").click();
  await page.waitForURL(/nguon\/.*#o-/);
  const lit = page.locator(`[id="o-${id}"]`);
  expect(await lit.innerText()).toContain(figure);
  expect(await lit.evaluate((each) => each.getBoundingClientRect().top < innerHeight)).toBe(true);
  await page.goBack();
  await page.waitForURL(address);
  await expect.poll(() => marks(page), WAIT).toEqual(compared);

  // The CSV holds the chart's numbers.
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator("[data-export=CSV]").first().click()
  ]);
  const [head, ...lines] = (await readFile(await download.path(), "utf8"))
    .slice(1)
    .trimEnd()
    .split("\r\n")
    .map(cellsOf);
  const column = (name: string): string[] => lines.map((cells) => cells[head!.indexOf(name)]!);
  const values = column("obs_value").map((value) => Number(value).toLocaleString("vi-VN"));
  expect(values.length).toBe(compared.length);
  for (const value of values)
    expect(
      compared.some((words) => words!.includes(value)),
      value
    ).toBe(true);
  expect(column("observation_id")).toContain(id);
  expect(column("licence").every(Boolean)).toBe(true);
  expect([errors, outside]).toEqual([[], []]);
  await close();

  // The link in a fresh browser shows the same.
  const fresh = await site.openPage(new URL(address).pathname.slice(1) + new URL(address).search);
  await expect.poll(() => marks(fresh.page), WAIT).toEqual(compared);
  expect(await title(fresh.page)).toBe(said);
  await fresh.close();
});
