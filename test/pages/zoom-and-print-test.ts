import type {Page} from "playwright-core";
import {expect, it} from "vitest";
import {spokesmen} from "../browser.js";
import {builtSite} from "../built-site.js";

/** In English, which the same code draws, words are longer: the pages of most words are enough. */
const ENGLISH = ["en/", "en/so-sanh", "en/chat-luong"];
const spoken = await spokesmen();
const isBrief = (path: string): boolean => /dia-phuong\/\d/.test(path);
const paths = spoken.filter((path) => !path.startsWith("en/") || ENGLISH.includes(path) || isBrief(path));

const site = builtSite();

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

/** What of the brief is cut through, or would be missed on its sheets; the list of other figures ends where the sheet does. */
function missed(): string[] {
  const SHEET = (265 / 25.4) * 96;
  const [first, second, list] = [".brief-first", ".brief-second", ".brief-others ul"].map((each) =>
    document.querySelector(each)?.getBoundingClientRect()
  );
  const parts = [...document.querySelectorAll(".brief-first > *, .brief-others li")];
  const isCut = (part: Element): boolean => {
    const own = part.getBoundingClientRect();
    const whole = part.matches("li") ? list! : first!;
    return own.left < whole.right && own.bottom > whole.bottom + 1;
  };
  const isGone = (part: Element): boolean => part.getBoundingClientRect().left >= first!.right;
  const last = [...document.querySelectorAll(".brief-second > :not(.brief-others)")].at(-1)!;
  return [
    ...parts.filter(isCut).map((part) => `cut through: ${part.textContent!.trim().slice(0, 60)}`),
    ...[...document.querySelectorAll(".brief-first > *")].filter(isGone).map((part) => `left out: ${part.className}`),
    ...(first!.bottom <= SHEET ? [] : [`the first sheet ends at ${first!.bottom}`]),
    ...(last.getBoundingClientRect().bottom <= second!.bottom ? [] : ["the second sheet is too short"])
  ];
}

it("a locality is at most two sheets on paper, of which nothing is cut through or missed", async () => {
  const {page, close} = await site.openPage("", {width: 672});
  for (const path of paths.filter(isBrief)) {
    await page.goto(new URL(path, site.url).href);
    // A place of today that has none of the rows, nor figures of its own, has nothing to put on paper.
    if (!(await page.locator(".brief").count())) continue;
    expect(await sheets(page), path).toBeLessThanOrEqual(2);
    await page.emulateMedia({media: "print"});
    expect(await page.evaluate(missed), path).toEqual([]);
  }
  await close();
});

it("the longest locality has more figures than its second sheet bears, and leaves some out", async () => {
  const {page, close} = await site.openPage(paths.find(isBrief)!);
  expect(await sheets(page)).toBe(2);
  await page.addStyleTag({
    content:
      "@media print { .brief-second, .brief-others, .brief-others ul { display: block !important; height: auto !important } }"
  });
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
  const {page, close} = await site.openPage("", {width: 672, dark: true, script: false});
  await page.emulateMedia({media: "print", colorScheme: "dark"});
  for (const path of paths.filter((each) => !each.startsWith("en/"))) {
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
