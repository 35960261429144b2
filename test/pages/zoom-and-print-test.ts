import type {Page} from "playwright-core";
import {afterAll, beforeAll, expect, it} from "vitest";
import {openSite, spokesmen, type Site} from "../browser.js";

/** In English, which the same code draws, words are longer: the pages of most words are enough. */
const ENGLISH = ["en/", "en/so-sanh", "en/chat-luong"];
const spoken = await spokesmen();
const isBrief = (path: string): boolean => /dia-phuong\/\d/.test(path);
const paths = spoken.filter((path) => !path.startsWith("en/") || ENGLISH.includes(path) || isBrief(path));

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Words and marks that a reader cannot reach: beyond either edge, outside a box that scrolls. */
function lost(): string[] {
  const scrolls = (element: Element | null): boolean =>
    element !== null &&
    (["auto", "scroll", "hidden", "clip"].includes(getComputedStyle(element).overflowX) ||
      scrolls(element.parentElement));
  const unseen = (element: Element): boolean =>
    getComputedStyle(element).visibility === "hidden" || element.closest(".skip, thead, [hidden]") !== null;
  return [...document.querySelectorAll("main *, header *, footer *")].flatMap((element) => {
    const {left, right, width, height} = element.getBoundingClientRect();
    const isOut = width > 0 && height > 0 && (right > innerWidth + 1 || left < -1);
    return isOut && !unseen(element) && !scrolls(element)
      ? [`${element.tagName} at ${Math.round(left)}–${Math.round(right)}: ${element.textContent!.trim().slice(0, 40)}`]
      : [];
  });
}

/** A window of 1440 px at 200 %, and of 1280 px at 400 % (WCAG 1.4.4, 1.4.10). */
const ZOOMED = [720, 320];

it("in a zoomed window nothing is cut, and no page scrolls sideways", async () => {
  const {page, close} = await site.openPage("", {height: 450, script: false});
  for (const path of paths) {
    await page.goto(new URL(path, site.url).href);
    for (const width of ZOOMED) {
      await page.setViewportSize({width, height: 450});
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over, `${path} at ${width}`).toBeLessThanOrEqual(0);
      expect(await page.evaluate(lost), `${path} at ${width}`).toEqual([]);
    }
  }
  await close();
});

async function sheets(page: Page): Promise<number> {
  const pdf = (await page.pdf({preferCSSPageSize: true})).toString("latin1");
  return pdf.match(/\/Type\s*\/Page\b(?!s)/g)!.length;
}

it("a locality is two sheets on paper, in both languages, with as many figures as two sheets bear", async () => {
  const {page, close} = await site.openPage("");
  for (const path of paths.filter(isBrief)) {
    await page.goto(new URL(path, site.url).href);
    expect(await sheets(page), path).toBeLessThanOrEqual(2);
  }
  await close();
});

it("the longest locality fills the second sheet, and leaves out what would stand on a third", async () => {
  const {page, close} = await site.openPage(paths.find(isBrief)!);
  expect(await sheets(page)).toBe(2);
  await page.addStyleTag({content: "@media print { #observablehq-center { height: auto !important } }"});
  expect(await sheets(page)).toBeGreaterThan(2);
  await close();
});

/** What has no use on paper and is there nonetheless, and charts that no sheet has room for. */
function misprints(): string[] {
  const isShown = (element: Element): boolean => element.getClientRects().length > 0;
  const useless = [...document.querySelectorAll("nav:not(.crumbs), button, input, select, .drawer, .switch")];
  const SHEET = (265 / 25.4) * 96;
  const cards = [...document.querySelectorAll(".chart-card:has(svg.chart)")];
  return [
    ...useless.filter((each) => isShown(each) && !each.matches(".figure-button")).map((each) => each.outerHTML),
    ...cards
      .filter((card) => card.getBoundingClientRect().height > SHEET)
      .map((card) => `longer than a sheet: ${card.textContent!.trim().slice(0, 60)}`)
  ];
}

it("on paper no page has controls, and every chart stands whole on a sheet", async () => {
  const {page, close} = await site.openPage("", {width: 672, dark: true});
  await page.emulateMedia({media: "print", colorScheme: "dark"});
  for (const path of paths) {
    await page.goto(new URL(path, site.url).href);
    expect(
      (await page.evaluate(misprints)).map((each) => each.slice(0, 160)),
      path
    ).toEqual([]);
    const paper = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(paper, path).toBe("rgb(255, 255, 255)");
  }
  await close();
});
