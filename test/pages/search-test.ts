import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {gzipSync} from "node:zlib";
import type {Page} from "playwright-core";
import {expect, it} from "vitest";
import {DIST} from "../../site/project.js";
import {builtSite} from "../built-site.js";

const site = builtSite();

const HEAD = "[data-view=search-box]";
const INDEX = /\/search\.\w+\.json$/;

async function type(page: Page, text: string): Promise<void> {
  const input = page.locator(`${HEAD} input`);
  await input.click();
  await input.pressSequentially(text);
  await page.locator(`${HEAD} [role=option]`).first().waitFor();
}

const activeText = (page: Page): Promise<string> =>
  page.evaluate(
    () => document.getElementById(document.activeElement!.getAttribute("aria-activedescendant") ?? "")?.innerText ?? ""
  );

it("fetches the list of all places when the box is entered, once, and it is small", async () => {
  const {page, outside, close} = await site.openPage("so-sanh.html");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.reload({waitUntil: "networkidle"});
  expect(asked.filter((url) => INDEX.test(url))).toEqual([]);
  await type(page, "thoi long");
  const [url, ...others] = asked.filter((url) => INDEX.test(url));
  expect(others).toEqual([]);
  const file = await readFile(join(DIST, new URL(url!).pathname));
  expect(gzipSync(file).length).toBeLessThan(120_000);
  expect(outside).toEqual([]);
  await close();
});

it("“thoi long” is found and chosen by keyboard", async () => {
  const {page, close} = await site.openPage("nguon/index.html");
  const input = page.locator(`${HEAD} input`);
  await type(page, "thoi long");
  expect(await input.getAttribute("aria-expanded")).toBe("true");
  const first = await activeText(page);
  expect(first).toMatch(/^phường Thới Long/);
  await page.keyboard.press("ArrowDown");
  expect(await activeText(page)).not.toBe(first);
  await page.keyboard.press("ArrowUp");
  expect(await activeText(page)).toBe(first);
  await page.keyboard.press("Escape");
  expect(await input.getAttribute("aria-expanded")).toBe("false");
  expect(await input.inputValue()).toBe("thoi long");
  await page.keyboard.press("ArrowDown");
  await page.locator(`${HEAD} [aria-selected=true]`).waitFor();
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/dia-phuong\/31157-2025\.html$/);
  await close();
});

it("an old name leads to the new place", async () => {
  const {page, close} = await site.openPage("nguon/index.html");
  for (const [typed, expected] of [
    ["ba láng", /^phường Ba Láng \(đến 30\/6\/2025\) → phường Cái Răng, Cần Thơ/],
    ["hai duong", /^Hải Dương \(đến 30\/6\/2025\) → Hải Phòng/]
  ] as const) {
    await page.locator(`${HEAD} input`).fill("");
    await type(page, typed);
    await expect.poll(() => activeText(page)).toMatch(expected);
  }
  await close();
});

it("on a telephone the list keeps inside the screen, and a tap opens what it says", async () => {
  const {page, close} = await site.openPage("nguon/index.html", {width: 390, height: 844});
  await type(page, "thoi long");
  const box = (await page.locator(`${HEAD} [role=listbox]`).boundingBox())!;
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(390);
  await page.locator(`${HEAD} [role=option]`).first().click();
  await page.waitForURL(/\/dia-phuong\/31157-2025\.html$/);
  await close();
});

it("says what to do where nothing is found", async () => {
  const {page, close} = await site.openPage("nguon/index.html");
  await page.locator(`${HEAD} input`).click();
  await page.keyboard.type("zzzz");
  await expect.poll(() => page.locator(`${HEAD} [role=status]`).innerText()).toMatch(/^Không thấy/);
  expect(await page.locator(`${HEAD} [role=listbox]`).isHidden()).toBe(true);
  await close();
});

it("the search page shows what was found; without scripts, all there are figures of", async () => {
  const found = await site.openPage("tim.html?q=ba+lang");
  const first = found.page.locator(".results a").first();
  await first.waitFor();
  expect(await first.innerText()).toMatch(/^phường Ba Láng/);
  expect(found.errors).toEqual([]);
  await found.close();
  const plain = await site.openPage("nguon/index.html", {script: false});
  await plain.page.locator(`${HEAD} input`).fill("thoi long");
  await plain.page.keyboard.press("Enter");
  await plain.page.waitForURL(/\/tim\.html\?q=thoi\+long$/);
  const links = plain.page.locator(".listing a", {hasText: "phường Thới Long"});
  expect(await links.first().getAttribute("href")).toBe("./dia-phuong/31156-2023.html");
  await plain.close();
});
