import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {gzipSync} from "node:zlib";
import type {Page, Request} from "playwright-core";
import {expect, it} from "vitest";
import {DIST} from "../../site/project.js";
import {ANSWERS_ID} from "../../src/engine/answers.js";
import {compareViews} from "../../src/views/compare/views.js";
import {builtSite} from "../built-site.js";
import {WAIT} from "../patience.js";

const site = builtSite();

/** Bytes that a page may need until it shows what its address asks, packed, with two fonts. */
const MOST = 110_000;
const FONTS = ["latin-400", "vietnamese-400"];

/** In a page: every sentence that stood over a chart, in the order in which they came into view. */
declare const seen: string[];

/** Notes what is in view, picture by picture. */
function watch(): void {
  const seen: string[] = [];
  const look = (): void => {
    for (const title of document.querySelectorAll<HTMLElement>(".chart-title, .results .empty"))
      if (title.checkVisibility() && !seen.includes(title.innerText)) seen.push(title.innerText);
    requestAnimationFrame(look);
  };
  Object.assign(window, {seen});
  look();
}

const packed = (bytes: Buffer): number => gzipSync(bytes).length;

const fileOf = (request: Request): string => decodeURIComponent(new URL(request.url()).pathname.slice(1));

/** What a script of the page's own may ask for first: all else is held back. */
const isFirst = (file: string): boolean =>
  /\.html$|\.css$|^look\/|^_import\/scripts\/first\.|^_file\/data\/first\/(?:so|noi|sau)-/.test(file);

/** Opens an address with all that paints later held back, until it shows a title; gives that and the files that it took. */
async function painted(
  path: string
): Promise<{title: string; files: string[]; page: Page; close: () => Promise<void>}> {
  const {page, close} = await site.openPage("404.html", {width: 390, height: 844});
  const files: string[] = [];
  await page.route("**/*", (route) => {
    const file = fileOf(route.request());
    if (!isFirst(file)) return route.abort();
    files.push(file);
    return route.continue();
  });
  await page.goto(new URL(path, site.url).href);
  const shown = page.locator(".chart-title, .results .empty, .all-figures[open] .sketch li").first();
  await shown.waitFor(WAIT);
  const title = (await page.locator(".chart-title, .results .empty").allInnerTexts())[0] ?? "";
  return {title, files, page, close};
}

const bytesOf = async (files: readonly string[]): Promise<number> => {
  const needed = files.filter((file) => !file.endsWith(".woff2") || FONTS.some((font) => file.includes(font)));
  const sizes = await Promise.all(
    [...new Set(needed)].map(async (file) => {
      const bytes = await readFile(join(DIST, file));
      return file.endsWith(".woff2") ? bytes.length : packed(bytes);
    })
  );
  return sizes.reduce((sum, size) => sum + size, 0);
};

const asked = (name: string): string =>
  `so-sanh.html?chi-tieu=poor_household_rate&chon=919%402023&nhom=cung-cap&xem=${name}`;

it.each(compareViews.map(({name}) => name))(
  "a shared link of the view %s paints what it asks out of few bytes, in three round trips, and never another thing",
  async (name) => {
    const {title, files, close} = await painted(asked(name));
    expect(await bytesOf(files)).toBeLessThanOrEqual(MOST);
    // The page; its style, fonts and one script; what that asks for, all at once.
    expect(files.filter((file) => file.endsWith(".js")).length).toBe(1);
    expect(files.filter((file) => file.includes("/first/")).length).toBeLessThanOrEqual(3);
    await close();

    const whole = await site.openPage("404.html", {width: 390, height: 844, first: watch});
    await whole.page.goto(new URL(asked(name), site.url).href);
    await whole.page.waitForFunction(() => document.querySelector("[data-view=compare][data-drawn]"));
    const titles = await whole.page.evaluate(() => seen);
    if (title) expect(titles[0]).toBe(title);
    const final = await whole.page.locator(".charts > .chart-card .chart-title, .results > .empty").allInnerTexts();
    for (const each of titles) expect(final).toContain(each);
    expect(whole.errors).toEqual([]);
    await whole.close();
  }
);

it("a comparison of any indicator asks no engine, nor do its marks, its table and what is taken away of it", async () => {
  const {page, errors, close} = await site.openPage("404.html");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(fileOf(request)));
  await page.goto(new URL("so-sanh.html?chi-tieu=income_per_capita&chon=92%402023", site.url).href);
  await page.waitForFunction(() => document.querySelector("[data-view=compare][data-drawn]"));
  await page.locator("[data-observation]:visible").first().click();
  await page.locator(".drawer mark").waitFor(WAIT);
  expect(asked.filter((file) => /\.wasm$|\.parquet$/.test(file))).toEqual([]);
  expect(errors).toEqual([]);
  await close();
});

it("what is behind a switch on the page as it was built is drawn when it is opened", async () => {
  const {page, errors, close} = await site.openPage("so-sanh.html");
  await page.locator("details.all-figures > summary").click();
  await page.locator("details.all-figures[open] tr[data-observation]").first().waitFor(WAIT);
  expect(errors).toEqual([]);
  await close();
});

/** The page up to what its scripts need. */
const painting = (html: string): string => html.slice(0, html.indexOf(`<script id="${ANSWERS_ID}"`));

it.each(["index.html", "dia-phuong/919-2023.html", "chi-tieu/poor_household_rate.html", "nghi-quyet/index.html"])(
  "%s reads without scripts, out of few bytes",
  async (path) => {
    const html = painting(await readFile(join(DIST, path), "utf8"));
    const styles = [...html.matchAll(/<link rel="stylesheet"[^>]*href="([^"]*)"/g)].map(([, style]) =>
      new URL(style!, new URL(path, site.url)).pathname.slice(1)
    );
    expect(styles.length).toBeGreaterThan(0);
    const first =
      packed(Buffer.from(html)) + (await bytesOf([...styles, ...FONTS.map((font) => `look/${font}.woff2`)]));
    expect(first).toBeLessThanOrEqual(MOST);
  }
);
