import {AxeBuilder} from "@axe-core/playwright";
import type {Page} from "playwright-core";
import {describe, expect, it} from "vitest";
import {spokesmen} from "../browser.js";
import {builtSite} from "../built-site.js";

// A page of every kind is opened once with its scripts, for all that is wanted of a page, and once without.

const paths = await spokesmen();

const site = builtSite();

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

/** What is wrong with the policy of a page: it stands before all that it speaks of, and names no other host. */
function lawlessness(): string[] {
  const meta = "meta[http-equiv=Content-Security-Policy]";
  const policy = document.querySelector(meta)?.getAttribute("content") ?? "";
  return [
    ...(policy.includes("default-src 'none'") ? [] : ["allows what it does not name"]),
    ...(/https?:|script-src[^;]*'unsafe-inline'/.test(policy) ? ["allows another host, or any script"] : []),
    ...(policy.includes("'unsafe-eval'") ? ["allows text as code"] : []),
    ...(document.querySelectorAll("meta[name=referrer]").length === 1 ? [] : ["no word on the referrer"]),
    ...(document.head.querySelector(`:is(script, style, link) ~ ${meta}`) ? ["a policy that comes too late"] : [])
  ];
}

/** Every breach of the policy in a page that is open. */
const breaches = (page: Page): Promise<string[]> => page.evaluate("globalThis.__breaches");

/** Notes what the policy forbids a page. */
function noteBreaches(): void {
  const noted: string[] = [];
  (globalThis as unknown as {__breaches: string[]}).__breaches = noted;
  addEventListener("securitypolicyviolation", ({effectiveDirective, blockedURI}) =>
    noted.push(`${effectiveDirective} ${blockedURI}`)
  );
}

/** Of rows, items, choices and marks that are drawn by the same lines, those that axe does not look at. */
const ALIKE = [
  ...["tbody > tr:nth-child(n + 9)", ":is(ul, ol) > li:nth-child(n + 9)", "select > option:nth-child(n + 9)"],
  ...["svg g > :nth-child(n + 17)", "svg > :nth-child(n + 33)"]
].join();

/**
 * The first of each rule that a page breaks, with the element: what to mend, in one line each. What axe finds is gathered in the
 * page itself (“legacy”), which has no frames, and not in a tab of its own: that takes half of the time.
 */
async function broken(page: Page, rules?: string[]): Promise<string[]> {
  expect(page.frames()).toHaveLength(1);
  const axe = new AxeBuilder({page}).setLegacyMode().options({resultTypes: ["violations"]});
  const {violations} = await (rules ? axe.withRules(rules) : axe).analyze();
  return violations.map(({id, nodes}) => `${id}: ${nodes[0]!.html.slice(0, 200)} (${nodes.length})`);
}

/** English pages are drawn by the same code; what axe would find in them it finds in the Vietnamese ones. */
const isExamined = (path: string): boolean => !path.startsWith("en/");

/** Colours have one list for all pages: in the dark one page of a kind speaks for the others. */
const isSeenInTheDark = (path: string): boolean =>
  ["", "so-sanh", "giam-ngheo", "kham-pha", "phuong-phap"].includes(path) || /^[\w-]+\/./.test(path);

describe.each(paths)("/%s", (path) => {
  it("asks nobody else, keeps its policy, has names for its controls, scrolls one way only, and axe finds nothing", async () => {
    const {page, errors, outside, close} = await site.openPage(path, {first: noteBreaches});
    await page.waitForLoadState("networkidle");
    expect(await page.locator("main h1").first().innerText()).not.toBe("");
    expect(
      await page.evaluate(
        "[...document.fonts].some(({family, status}) => /Be Vietnam/.test(family) && status === 'loaded')"
      )
    ).toBe(true);
    expect(await page.evaluate(lawlessness)).toEqual([]);
    expect(await page.evaluate(faults)).toEqual([]);
    for (const width of [360, 390, 768, 1440]) {
      await page.setViewportSize({width, height: 844});
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over, `at ${width}`).toBeLessThanOrEqual(0);
    }
    if (isExamined(path)) {
      await page.evaluate((alike) => document.querySelectorAll(alike).forEach((each) => each.remove()), ALIKE);
      expect(await broken(page)).toEqual([]);
    }
    if (isExamined(path) && isSeenInTheDark(path)) {
      await page.emulateMedia({colorScheme: "dark"});
      expect(await broken(page, ["color-contrast"])).toEqual([]);
    }
    expect({errors, outside, breaches: await breaches(page)}).toEqual({errors: [], outside: [], breaches: []});
    await close();
  });
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
