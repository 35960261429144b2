import {readFile} from "node:fs/promises";
import type {Download, Page} from "playwright-core";
import {beforeAll, expect, it} from "vitest";
import {builtSite} from "../built-site.js";
import {WAIT} from "../patience.js";
import {openTables} from "../tables.js";

const site = builtSite();
let other: {indicator: string; ids: string[]; places: {id: string; name: string}[]};
beforeAll(async () => void (other = await readOther()));

/** An indicator of several places which the page does not show by itself, as DuckDB in Node has it. */
async function readOther(): Promise<typeof other> {
  const {page, close} = await site.openPage("so-sanh.html");
  const shown = await page.locator("[name=chi-tieu]").inputValue();
  await close();
  const ask = await openTables();
  const [found] = await ask(
    `SELECT indicator, list(observation_id ORDER BY observation_id) AS ids FROM observations
     WHERE indicator NOT IN ('other', '${shown}') GROUP BY indicator
     HAVING count(DISTINCT ref_area) BETWEEN 2 AND 12
     ORDER BY count(DISTINCT ref_area) DESC, indicator LIMIT 1`
  );
  const places = await ask(
    `SELECT DISTINCT place_id AS id, name FROM places JOIN observations ON ref_area = place_id
     WHERE indicator = '${String(found!["indicator"])}' ORDER BY id`
  );
  return {
    indicator: String(found!["indicator"]),
    ids: found!["ids"] as string[],
    places: places as typeof other.places
  };
}

async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => !document.querySelector("[data-view=compare]:is([aria-busy], :not([data-drawn]))"));
}

async function choose(page: Page, indicator: string): Promise<void> {
  await page.locator("[name=chi-tieu]").selectOption(indicator);
  await page.waitForURL(/chi-tieu=/);
  await settled(page);
}

const shownIds = (page: Page): Promise<string[]> =>
  page
    .locator(".all-figures tr[data-observation]")
    .evaluateAll((rows) => rows.map((row) => row.getAttribute("data-observation")!).sort());

it("the compare page has its first view without a query, and answers another without the engine", async () => {
  const {page, errors, outside, close} = await site.openPage("so-sanh.html");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.reload({waitUntil: "networkidle"});
  expect(await page.locator(".chart-card").count()).toBeGreaterThan(0);
  await choose(page, other.indicator);
  expect(await shownIds(page)).toEqual(other.ids);
  expect(asked.filter((url) => url.endsWith(".wasm"))).toEqual([]);
  expect([errors, outside]).toEqual([[], []]);
  await close();
});

it("what is chosen before the page's scripts are there is shown once they are", async () => {
  const {page, errors, close} = await site.openPage("404.html");
  let bring: () => void;
  const brought = new Promise<void>((resolve) => (bring = resolve));
  await page.route(/\.js$/, async (route) => (await brought, route.continue()));
  await page.goto(new URL("so-sanh.html", site.url).href, {waitUntil: "commit"});
  await page.locator("[name=chi-tieu]").selectOption(other.indicator);
  bring!();
  await page.waitForURL(/chi-tieu=/);
  await expect.poll(() => shownIds(page), WAIT).toEqual(other.ids);
  expect(errors).toEqual([]);
  await close();
});

it("the address is the whole state: it reloads, goes back and forth", async () => {
  const {page, close} = await site.openPage("so-sanh.html");
  await page.locator(".all-figures > summary").click();
  await page.locator(".all-figures tr[data-observation]").first().waitFor();
  const usual = await shownIds(page);
  await choose(page, other.indicator);
  await page.locator("[name=bo]").first().click();
  await page.waitForURL(/noi=/);
  await settled(page);
  const fewer = await shownIds(page);
  expect(fewer.length).toBeLessThan(other.ids.length);
  await page.locator("[name=chon]").first().click();
  await page.waitForURL(/chon=/);
  await settled(page);
  const address = page.url();
  await page.reload();
  await settled(page);
  expect([page.url(), await shownIds(page)]).toEqual([address, fewer]);
  for (const expected of [fewer, other.ids, usual]) {
    await page.goBack();
    await expect.poll(() => shownIds(page), WAIT).toEqual(expected);
  }
  await page.goForward();
  await expect.poll(() => shownIds(page), WAIT).toEqual(other.ids);
  await close();
});

it("a place is added by typing its name without accents", async () => {
  const {page, close} = await site.openPage(`so-sanh.html?chi-tieu=${other.indicator}&noi=`);
  await settled(page);
  const {id, name} = other.places[0]!;
  await page.locator("[name=them]").fill(name.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d"));
  await page.keyboard.press("Enter");
  await page.waitForURL(`**noi=${encodeURIComponent(id)}`);
  await page.locator(`[name=chon][value="${id}"]`).waitFor();
  expect((await shownIds(page)).length).toBeGreaterThan(0);
  await close();
});

it("a row opens its sentence", async () => {
  const {page, close} = await site.openPage("so-sanh.html");
  await page.locator(".all-figures > summary").click();
  const row = page.locator(".all-figures tr[data-observation]").first();
  await row.locator("td").nth(2).click();
  const figure = await row.locator("mark").textContent();
  await expect.poll(() => page.locator(".drawer mark").textContent(), WAIT).toBe(figure);
  await page.keyboard.press("Escape");
  expect(await page.locator(".drawer").isHidden()).toBe(true);
  await close();
});

async function save(page: Page, kind: string): Promise<[Download, Buffer]> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator(`[data-export=${kind}]`).first().click()
  ]);
  return [download, await readFile(await download.path())];
}

it("a chart is taken away as CSV, SVG and PNG, all made on the reader's machine", async () => {
  const {page, errors, close} = await site.openPage("so-sanh.html");
  await settled(page);
  const [download, csv] = await save(page, "CSV");
  expect(download.suggestedFilename()).toMatch(/^[a-z0-9-]+\.csv$/);
  expect(csv.toString().split("\r\n")[0]).toContain("quote,document,publisher");
  const svg = (await save(page, "SVG"))[1].toString();
  expect([svg.includes("Be Vietnam Pro"), svg.includes("var(--")]).toEqual([true, false]);
  // Title, source, address and day stand in it, so that it can be put on a slide.
  const words = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text);
  expect(words.join(" ")).toContain((await page.locator(".chart-title").first().innerText()).split(" ")[0]);
  expect(words.some((text) => text!.includes(`${new URL(site.url).host}/so-sanh.html`))).toBe(true);
  expect(words.at(-1)).toMatch(/^\d{1,2}\/\d{1,2}\/\d{4}$/);
  const png = (await save(page, "PNG"))[1];
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  expect(png.readUInt32BE(16)).toBeGreaterThan(1000);
  // A picture without its words packs into a fourth of this.
  expect(png.length).toBeGreaterThan(80_000);
  expect(errors).toEqual([]);
  await close();
});

const FILES = /\.parquet$|\/first\/so-/;

it("without WebAssembly another indicator is compared all the same", async () => {
  const {page, close} = await site.openPage("so-sanh.html");
  await settled(page);
  await page.evaluate(() => Reflect.deleteProperty(globalThis, "WebAssembly"));
  await page.locator("[name=chi-tieu]").selectOption(other.indicator);
  await expect.poll(() => shownIds(page), WAIT).toEqual(other.ids);
  await close();
});

it("without WebAssembly and its small files a new question is declined in one sentence, and the page stays", async () => {
  const {page, close} = await site.openPage("so-sanh.html");
  const before = await shownIds(page);
  await settled(page);
  await page.route(FILES, (route) => route.abort());
  await page.evaluate(() => Reflect.deleteProperty(globalThis, "WebAssembly"));
  await page.locator("[name=chi-tieu]").selectOption(other.indicator);
  await page.locator("#engine-status[data-state=error]").waitFor();
  expect(await page.locator("#engine-status").textContent()).toContain("WebAssembly");
  expect(await shownIds(page)).toEqual(before);
  await close();
});

it("with a missing file it is the same, and the next question tries again", async () => {
  const {page, close} = await site.openPage("so-sanh.html");
  await settled(page);
  await page.route(FILES, (route) => route.abort());
  await page.locator("[name=chi-tieu]").selectOption(other.indicator);
  await page.locator("#engine-status[data-state=error]").waitFor();
  expect(await page.locator("#engine-status").textContent()).toContain("Không tải được");
  await page.unroute(FILES);
  await page.reload();
  await expect.poll(() => shownIds(page), WAIT).toEqual(other.ids);
  await close();
});

const INCOME = "so-sanh.html?chi-tieu=income_per_capita";

/** The page comes with another indicator drawn, and then shows the one that is asked for. */
async function asked(page: Page): Promise<void> {
  await expect.poll(() => page.locator("[name=chi-tieu]").inputValue(), WAIT).toBe("income_per_capita");
  await settled(page);
}

const VIEWS = ["truoc-sau", "dien-bien", "hai-moc", "nhieu-chi-tieu", "bang-nhiet", "ban-do", "bang"];

const current = (page: Page): Promise<string | null> =>
  page.locator(".tabs [aria-current=page]").getAttribute("data-key");

/** The titles of what is drawn, or why nothing is. */
const told = (page: Page): Promise<string[]> => page.locator(".chart-title, .empty").allTextContents();

it("every view is a link: it shows a chart or why there is none, goes back, and opens alike in a fresh browser", async () => {
  const {page, errors, close} = await site.openPage(`${INCOME}&chon=92%402023`);
  await asked(page);
  const seen = new Map<string, string[]>();
  for (const view of VIEWS) {
    const tab = page.locator(`[data-key=xem-${view}]`);
    if (!(await tab.isVisible())) await page.locator("[data-key=them]").click();
    await tab.click();
    await page.waitForURL(new RegExp(`xem=${view}`));
    await settled(page);
    expect(await current(page)).toBe(`xem-${view}`);
    const key = await page.evaluate(() => (document.activeElement as HTMLElement).dataset["key"]);
    expect([`xem-${view}`, "them"]).toContain(key);
    seen.set(page.url(), await told(page));
  }
  for (const [url, titles] of [...seen].slice(0, -1)) expect(titles, url).not.toEqual([]);
  await page.goBack();
  await expect.poll(() => current(page), WAIT).toBe("xem-ban-do");
  const fresh = await site.openPage("so-sanh.html");
  for (const [url, titles] of seen) {
    await fresh.page.goto(url);
    await expect.poll(() => current(fresh.page), WAIT).toBe(`xem-${new URL(url).searchParams.get("xem")}`);
    await settled(fresh.page);
    expect(await told(fresh.page)).toEqual(titles);
  }
  expect([errors, fresh.errors]).toEqual([[], []]);
  await Promise.all([close(), fresh.close()]);
});

it("places are compared by a saved group, and by what is of one kind with the chosen one", async () => {
  const {page, close} = await site.openPage(INCOME);
  await page.locator("[name=nhom]").selectOption("dong-bang-song-cuu-long");
  await page.waitForURL(/nhom=dong-bang/);
  await settled(page);
  await expect.poll(async () => (await shownIds(page)).length, WAIT).toBe(13);
  await page.goto(new URL(`${INCOME}&chon=92%402023`, site.url).href);
  await page.locator("[name=nhom] optgroup").first().waitFor({state: "attached"});
  await page.locator("[name=nhom]").selectOption("cung-loai");
  await page.waitForURL(/nhom=cung-loai/);
  // The centrally run cities: those that are called so, and no province.
  await expect.poll(() => page.locator("[name=chon]").count(), WAIT).toBe(5);
  await close();
});

it("a second indicator stands beside the first, and goes again", async () => {
  const {page, close} = await site.openPage(INCOME);
  await asked(page);
  const before = await shownIds(page);
  await page.locator("[name=them-chi-tieu]").focus();
  await page.locator("[name=them-chi-tieu]").selectOption("poor_household_rate");
  await page.waitForURL(/chi-tieu=income_per_capita,poor_household_rate/);
  await expect.poll(async () => (await shownIds(page)).length, WAIT).toBeGreaterThan(before.length);
  await page.locator("[name=bo-chi-tieu][value=poor_household_rate]").click();
  await expect.poll(() => shownIds(page), WAIT).toEqual(before);
  await close();
});

it("a chart's embed code shows that chart alone", async () => {
  const {page, close} = await site.openPage(`${INCOME}&xem=bang-nhiet&nhom=dong-bang-song-cuu-long`);
  await asked(page);
  const title = await page.locator(".chart-title").first().textContent();
  await page.locator("[data-embed] summary").first().click();
  await expect.poll(() => page.locator("[data-embed] textarea").first().inputValue(), WAIT).toContain("<iframe");
  const code = await page.locator("[data-embed] textarea").first().inputValue();
  const source = /src="([^"]+)"/.exec(code)![1]!.replaceAll("&amp;", "&");
  await page.goto(source);
  await page.locator(".embedded .chart-title").waitFor();
  expect(await page.locator(".chart-title").allTextContents()).toEqual([title]);
  expect(await page.locator("h1, #observablehq-header, .controls").filter({visible: true}).count()).toBe(0);
  await close();
});

it("the CSV has the very numbers that the chart shows", async () => {
  const {page, close} = await site.openPage(`${INCOME}&nhom=dong-bang-song-cuu-long`);
  await asked(page);
  await expect.poll(async () => (await shownIds(page)).length, WAIT).toBe(13);
  const [, csv] = await save(page, "CSV");
  const [head, ...rows] = csv.toString().replace("\uFEFF", "").trim().split("\r\n");
  const at = head!.split(",").indexOf("obs_value");
  // No cell before the value holds a comma but the place's, which is quoted.
  const values = rows.map((row) => Number(row.replace(/^"[^"]*"/, "").split(",")[at]));
  const said = values.map(
    (value) => `${new Intl.NumberFormat("vi-VN", {maximumFractionDigits: 6}).format(value / 1e6)}\u00a0triệu`
  );
  const drawn = await page.locator(".results > .charts .chart-card .drawn .said").allTextContents();
  expect(said.sort()).toEqual(drawn.sort());
  expect(head).toContain("downloaded");
  await close();
});

it("the map is drawn in outlines, in equal tiles where asked, and tells of the province that has the keyboard", async () => {
  const {page, close} = await site.openPage(`${INCOME}&xem=ban-do`);
  const map = page.locator("svg.map:visible").first();
  await expect.poll(() => map.locator("path.ground").count(), WAIT).toBe(63);
  expect(
    await map
      .locator(".area")
      .filter({hasText: /^(Hoàng|Trường) Sa/})
      .count()
  ).toBe(2);
  const told = map.locator(".told").filter({visible: true});
  expect(await told.count()).toBe(0);
  await map.locator('.area[tabindex="0"]').focus();
  await page.keyboard.press("ArrowDown");
  await expect.poll(() => told.count(), WAIT).toBe(1);
  await page.keyboard.press("Enter");
  await page.locator("[role=dialog], .drawer").first().waitFor();
  await page.keyboard.press("Escape");
  await page.locator('[data-key="hinh-o"]').click();
  await page.waitForURL(/hinh=o/);
  await expect.poll(() => map.locator("path.ground").count(), WAIT).toBe(0);
  expect(await map.locator("rect.ground").count()).toBeGreaterThan(60);
  await close();
});
