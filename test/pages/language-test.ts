import {expect, it} from "vitest";
import type {Page} from "playwright-core";
import {builtSite} from "../built-site.js";

const site = builtSite();

const STATE = "?chi-tieu=income_per_capita_by_source";

const language = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.lang);

it("the switch is reached by keyboard, keeps the page with all its state, and leads back", async () => {
  const {page, errors, outside, close} = await site.openPage(`so-sanh.html${STATE}#so`);
  const link = page.getByRole("link", {name: "English"});
  expect(await link.getAttribute("lang")).toBe("en");
  expect(await link.getAttribute("hreflang")).toBe("en");
  await link.focus();
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => url.pathname === "/en/so-sanh.html");
  expect(new URL(page.url()).search + new URL(page.url()).hash).toBe(`${STATE}#so`);
  expect(await language(page)).toBe("en");
  await page
    .locator(".chart-subtitle", {hasText: /income per capita/i})
    .first()
    .waitFor();
  await page.getByRole("link", {name: "Tiếng Việt"}).click();
  await page.waitForURL((url) => url.pathname === "/so-sanh.html");
  expect(new URL(page.url()).search).toBe(STATE);
  expect({errors, outside}).toEqual({errors: [], outside: []});
  await close();
});

it("without scripts the switch leads to the same page, and links stay in its language", async () => {
  const {page, close} = await site.openPage("en/dia-phuong/index.html", {script: false});
  expect(await page.locator("a.switch").evaluate((each: HTMLAnchorElement) => each.pathname)).toBe(
    "/dia-phuong/index.html"
  );
  const places = await page
    .locator("main a")
    .evaluateAll((links: HTMLAnchorElement[]) => links.map(({pathname}) => pathname));
  expect(places.length).toBeGreaterThan(20);
  expect(places.filter((path) => !path.startsWith("/en/"))).toEqual([]);
  await close();
});

it("a new question is answered in the page's language, from the tables that both share", async () => {
  const {page, errors, close} = await site.openPage("en/so-sanh.html");
  await page.locator("select[name=chi-tieu]").selectOption("poor_households_count");
  await page
    .locator(".chart-subtitle", {hasText: /^Poor households/})
    .first()
    .waitFor();
  await page.locator("[data-observation][tabindex], button[data-observation]").first().focus();
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").waitFor();
  expect(await page.getByRole("dialog").innerText()).toMatch(/How it was read|Table/);
  expect(await page.locator(".drawer-quote").getAttribute("lang")).toBe("vi");
  expect(errors).toEqual([]);
  await close();
});

it("English searches find places by their English kinds, and stay in English", async () => {
  const {page, close} = await site.openPage("en/tim.html?q=thoi+long+ward");
  const link = page.locator(".results a").first();
  await link.waitFor();
  expect(await link.innerText()).toMatch(/^Thới Long Ward/);
  expect(await link.evaluate((each: HTMLAnchorElement) => each.pathname)).toMatch(/^\/en\/dia-phuong\//);
  await close();
});

it("what is missing is said in the language around it, with a way on", async () => {
  for (const [path, words, home] of [
    ["en/khong-co", "No such page", "/en/index.html"],
    ["khong-co", "Không có trang này", "/index.html"]
  ] as const) {
    const {page, close} = await site.openPage(path);
    expect(await page.locator("h1").innerText()).toBe(words);
    expect(
      await page
        .locator("main p a")
        .first()
        .evaluate((each: HTMLAnchorElement) => each.pathname)
    ).toBe(home);
    await close();
  }
});
