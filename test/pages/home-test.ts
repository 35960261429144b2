import {gzipSync} from "node:zlib";
import {expect, it} from "vitest";
import {builtSite} from "../built-site.js";

const site = builtSite();

it("the home page reads without any script", async () => {
  const {page, close} = await site.openPage("", {script: false});
  expect(await page.locator("h1").textContent()).toContain("con số");
  expect(await page.locator(".stories li").count()).toBe(3);
  expect(await page.locator(".chart .hit:visible").count()).toBeGreaterThan(1);
  expect(await page.locator(".chart .quotes text:visible").count()).toBeGreaterThan(1);
  expect(await page.locator(".scripted:visible").count()).toBe(0);
  await close();
});

it("the home page says at once what it is, and its chart is drawn for a telephone too", async () => {
  const desk = await site.openPage("");
  for (const part of [".search.large", ".chart-title", ".stories"]) {
    const box = await desk.page.locator(part).first().boundingBox();
    expect(box!.y + box!.height, part).toBeLessThanOrEqual(900);
  }
  expect(await desk.page.locator('#observablehq-header [data-view="search-box"]').isVisible()).toBe(false);
  await desk.close();
  const phone = await site.openPage("", {width: 390, height: 844});
  expect(await phone.page.locator(".drawn:visible").first().getAttribute("data-width")).toBe("358");
  await phone.close();
});

it("the home page opens sentences without WebAssembly or a table", async () => {
  const {page, errors, close} = await site.openPage("");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.reload({waitUntil: "networkidle"});
  await page.locator(".hit:visible").first().click();
  await page.locator(".drawer mark").waitFor();
  await page.keyboard.press("Escape");
  await page.locator(".newest .figure-button").first().click();
  await page.waitForLoadState("networkidle");
  expect(asked.filter((url) => /\.(wasm|parquet)$|worker/.test(url))).toEqual([]);
  expect(asked.filter((url) => /\/_node\/(?!htl)/.test(url))).toEqual([]);
  expect(errors).toEqual([]);
  await close();
});

it("a mark opens its sentence by pointer and by keyboard; Esc closes and gives the focus back", async () => {
  const {page, close} = await site.openPage("");
  const [first, second] = [page.locator(".hit:visible").nth(0), page.locator(".hit:visible").nth(1)];
  const drawer = page.locator(".drawer");
  await first.click();
  await drawer.waitFor();
  const opened = await drawer.locator(".drawer-quote").textContent();
  await page.keyboard.press("Escape");
  expect(await drawer.isHidden()).toBe(true);
  expect(await isFocused(first)).toBe(true);
  await page.keyboard.press("Enter");
  await drawer.waitFor();
  expect(await drawer.locator(".drawer-quote").textContent()).toBe(opened);
  expect(await drawer.locator("a.button").getAttribute("href")).toMatch(
    new RegExp(`/nguon/.+\\.html#o-${await first.getAttribute("data-observation")}$`)
  );
  await page.keyboard.press("Escape");
  await second.focus();
  await page.keyboard.press(" ");
  await drawer.waitFor();
  await page.keyboard.press("ArrowLeft");
  await expect.poll(() => first.getAttribute("data-opened")).toBe("");
  await close();
});

const isFocused = (locator: {evaluate: (f: (element: Element) => boolean) => Promise<boolean>}): Promise<boolean> =>
  locator.evaluate((element) => element === document.activeElement);

it("the home page reads its first chart within 150 kB gzip", async () => {
  const {page, close} = await site.openPage("", {script: false});
  expect(gzipSync(await page.content()).length).toBeLessThan(60_000);
  await close();
});
