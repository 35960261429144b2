import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {parseHTML} from "linkedom";
import type {Page} from "playwright-core";
import {expect, it} from "vitest";
import {leave, type Shape} from "../../site/less.js";
import {DIST} from "../../site/project.js";
import {slugOf} from "../../src/domain/place-slug.js";
import {builtSite, builtTables} from "../built-site.js";

const site = builtSite();
const ask = builtTables();

/** The page of the place of which most is known. */
async function richest(): Promise<string> {
  const [row] = await ask<{place_id: string}>(
    `SELECT ref_area AS place_id FROM commitments WHERE ref_area IS NOT NULL GROUP BY ref_area ORDER BY count(*) DESC, ref_area LIMIT 1`
  );
  return `dia-phuong/${slugOf(row!.place_id)}.html`;
}

/** Opens a page as the build leaves it where so many are of more: with what a shape holds, the charts in no width. */
async function openLess(
  path: string,
  shape: Shape,
  answers?: {status: number; body: string | Buffer}
): Promise<{page: Page; asked: string[]; close: () => Promise<void>}> {
  const {document} = parseHTML(await readFile(join(DIST, path), "utf8"));
  document.querySelectorAll(".chart-space").forEach((space) => space.replaceChildren());
  document.querySelectorAll("main [data-view]").forEach((view) => leave(view, shape));
  const {page, close} = await site.openPage("phuong-phap.html");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  const {href} = new URL(path, site.url);
  await page.route(href, (route) => route.fulfill({contentType: "text/html", body: document.toString()}));
  if (answers) await page.route("**/*.answers", (route) => route.fulfill(answers));
  await page.goto(href);
  return {page, asked, close};
}

const isWhole = (page: Page): Promise<unknown> =>
  page.waitForFunction(
    () =>
      !document.querySelector("[data-less]") &&
      document.querySelector("main .chart-space svg") &&
      document.querySelector(".brief")
  );

it.each(["words", "name"] as const)(
  "a page that the build leaves its %s is drawn in the browser, whole and without the engine",
  async (shape) => {
    const path = await richest();
    const {page, asked, close} = await openLess(path, shape);
    await isWhole(page);
    const figures = page.locator("main button.figure-button[data-observation]:visible");
    await figures.first().click();
    await page.locator(".drawer-quote").first().waitFor();
    expect(asked.filter((file) => /\.(?:wasm|parquet)$/.test(file))).toEqual([]);
    expect(asked.filter((file) => file.endsWith(".answers"))).toHaveLength(1);
    await close();
  }
);

it.each([
  ["gone", {status: 404, body: ""}],
  ["another thing", {status: 200, body: "<!doctype html>"}],
  ["cut short", {status: 200, body: Buffer.from([0x1f, 0x8b, 8, 0])}]
])("where the answers beside a page are %s, the engine gives them", async (_, answers) => {
  const {page, asked, close} = await openLess(await richest(), "words", answers);
  await isWhole(page);
  expect(asked.filter((file) => file.endsWith(".wasm"))).toHaveLength(1);
  await close();
});

it("a page says that it holds less wherever rows stand in a chart's place", () => {
  const rows = '<div><div class="chart-space"><ul class="sketch"><li>Cần Thơ 1,2</li></ul></div></div>';
  const {document} = parseHTML(`<html><body><div data-view="indicator">${rows}</div></body></html>`);
  const view = document.querySelector("[data-view]")!;
  leave(view, "words");
  expect(view.querySelectorAll("[data-less] .sketch li")).toHaveLength(1);
});

it("a page that is left its words has them all but for charts, long tables and what is for paper", async () => {
  const html = await readFile(join(DIST, await richest()), "utf8");
  const [whole, less] = [parseHTML(html).document, parseHTML(html).document];
  less.querySelectorAll(".chart-space").forEach((space) => space.replaceChildren());
  less.querySelectorAll("main [data-view]").forEach((view) => leave(view, "words"));
  const textsOf = (page: Document): (string | null)[] =>
    [...page.querySelectorAll("main :is(h1, h2, h3, p, td, li)")]
      .filter((each) => !each.closest("details, .brief, .chart-space"))
      .map(({textContent}) => textContent);
  expect(textsOf(less)).toEqual(textsOf(whole));
  expect(textsOf(less).length).toBeGreaterThan(10);
  expect(less.querySelectorAll(".brief, main table details td")).toHaveLength(0);
  expect(less.querySelectorAll("main details > summary")).toHaveLength(
    whole.querySelectorAll("main details:not(.brief *) > summary").length - nested(whole)
  );
});

/** Summaries within what a long one keeps to itself. */
const nested = (page: Document): number =>
  [...page.querySelectorAll("main details:not(.brief *) details > summary")].filter((each) => {
    const outer = each.parentElement!.parentElement!.closest("details")!;
    return outer.innerHTML.length > 1500;
  }).length;
