import {AxeBuilder} from "@axe-core/playwright";
import {afterAll, beforeAll, expect, it} from "vitest";
import type {Page} from "playwright-core";
import {openSite, spokesmen, type Site} from "../browser.js";

const paths = await spokesmen();

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** What a screen reader stumbles over, as far as it is cheap to find. */
function faults(): string[] {
  const all = [...document.querySelectorAll<HTMLElement>("body *")];
  const ids = all.map(({id}) => id).filter(Boolean);
  const named = (element: HTMLElement): boolean =>
    Boolean(element.getAttribute("aria-label") || element.textContent?.trim() || element.closest("label"));
  return [
    ...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `two elements have the id ${id}`),
    ...all
      .filter((each) => each.matches("a, button, select, input:not([hidden]), [role=button]") && !named(each))
      .map((each) => `no name: ${each.outerHTML.slice(0, 80)}`),
    ...(document.querySelectorAll("h1").length === 1 ? [] : ["not one h1"]),
    ...(document.documentElement.lang === (/\/en\//.test(location.pathname) ? "en" : "vi") ? [] : ["no language"]),
    ...(document.querySelector("main") ? [] : ["no main"]),
    ...all
      .filter((each) => each.matches("table") && !each.querySelector("th[scope]"))
      .map(() => "a table without headings")
  ];
}

it("every page has a language, a heading, names for its controls and no id twice, and scrolls one way only", async () => {
  const {page, errors, outside, close} = await site.openPage("");
  for (const path of paths) {
    await page.goto(new URL(path, site.url).href);
    expect(await page.evaluate(faults), path).toEqual([]);
    for (const width of [360, 390, 768, 1440]) {
      await page.setViewportSize({width, height: 844});
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over, `${path} at ${width}`).toBeLessThanOrEqual(0);
    }
  }
  expect([errors, outside]).toEqual([[], []]);
  await close();
});

it("every page is read before its scripts run", async () => {
  const {page, errors, outside, close} = await site.openPage("", {script: false});
  for (const path of paths.filter((each) => !/404$/.test(each))) {
    await page.goto(new URL(path, site.url).href);
    expect(await page.locator("[data-view]:empty").count(), path).toBe(0);
    expect((await page.locator("main").innerText()).length, path).toBeGreaterThan(200);
  }
  expect([errors, outside]).toEqual([[], []]);
  await close();
});

/** The first of each rule that a page breaks, with the element: what to mend, in one line each. */
async function broken(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({page});
  const {violations} = await (rules ? axe.withRules(rules) : axe).analyze();
  return violations.map(({id, nodes}) => `${id}: ${nodes[0]!.html.slice(0, 200)} (${nodes.length})`);
}

/** The English pages are drawn by the same code; the theme, the list and the longest of a folder hold what the others hold. */
const examined = paths.filter((path) => !path.startsWith("en/"));

it.each(examined)("axe finds nothing on /%s, nor in the dark", async (path) => {
  const {page, close} = await site.openPage(path);
  expect(await broken(page)).toEqual([]);
  await page.emulateMedia({colorScheme: "dark"});
  expect(await broken(page, ["color-contrast"])).toEqual([]);
  await close();
});
