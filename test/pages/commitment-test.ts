import {expect, it} from "vitest";
import {builtSite} from "../built-site.js";
import {WAIT} from "../patience.js";

const BOARD = "nghi-quyet/index.html";

const site = builtSite();

it("the board reads without any script: its sentence, the rules, and every promise by its place", async () => {
  const {page, close} = await site.openPage(BOARD, {script: false});
  const said = await page.locator("h1").textContent();
  const [answered, all] = [...said!.matchAll(/\d+/g)].map(Number);
  expect(said).toContain("cam kết có số liệu trả lời");
  expect(answered).toBeLessThanOrEqual(all!);
  expect(await page.locator(".board tbody tr").count()).toBe(Math.min(all!, 120));
  expect(await page.locator(".how-judged li").count()).toBeGreaterThan(10);
  expect(await page.locator(".controls").isVisible()).toBe(false);
  await close();
});

it("each verdict leads to its promises, and the address is what is shown", async () => {
  const {page, errors, outside, close} = await site.openPage(BOARD);
  const chip = page.locator(".tally .chip", {hasText: "đã đạt"});
  const count = Number(/\d+/.exec((await chip.textContent())!)![0]);
  await chip.click();
  await expect.poll(() => page.locator(".board tbody tr").count(), WAIT).toBe(count);
  expect(new URL(page.url()).search).toBe("?trang-thai=reached");
  expect(await page.locator(".board .standing").allTextContents()).toEqual(
    Array.from({length: count}, () => expect.stringContaining("đã đạt") as string)
  );
  await page.goBack();
  await expect.poll(() => page.locator(".board tbody tr").count(), WAIT).toBeGreaterThan(count);
  expect([errors, outside]).toEqual([[], []]);
  await close();
});

it("a province, a date and an order are chosen, and dates are reckoned by today where the reader asks", async () => {
  const {page, errors, close} = await site.openPage(BOARD);
  await page.locator("select[name=tinh]").selectOption("Cần Thơ");
  await expect.poll(() => page.locator("h1").textContent(), WAIT).toContain("Cần Thơ");
  await page.locator("select[name=xem]").selectOption("han");
  await page.locator(".board h2", {hasText: "Theo hạn"}).waitFor(WAIT);
  await page.locator("select[name=han]").selectOption("qua");
  await expect.poll(() => new URL(page.url()).searchParams.get("han"), WAIT).toBe("qua");
  await page.locator("select[name=ngay]").selectOption("hom-nay");
  const year = String(new Date().getFullYear());
  await expect.poll(() => page.locator(".commitments header").textContent(), WAIT).toContain(year);
  expect(errors).toEqual([]);
  await close();
});

it("the chart has its table and its CSV, and its marks open sentences", async () => {
  const {page, close} = await site.openPage(BOARD);
  const card = page.locator(".chart-card").first();
  await card.locator(".drawn:visible .hit[tabindex]").first().press("Enter");
  await page.locator(".drawer mark").waitFor(WAIT);
  await page.keyboard.press("Escape");
  const [download] = await Promise.all([
    page.waitForEvent("download", WAIT),
    card.locator("[data-export=CSV]").click()
  ]);
  expect(download.suggestedFilename()).toMatch(/\.csv$/);
  await close();
});

it("a resolution of many is drawn by the board's page, and one that is none says so kindly", async () => {
  const {page, errors, close} = await site.openPage(BOARD);
  const href = await page.locator('.board a[href*="nghi-quyet/"]').first().getAttribute("href");
  const id = /([0-9a-f]{12})\.html$/.exec(href!)![1]!;
  await page.goto(new URL(`${BOARD}?nq=${id}`, site.url).href);
  await page.locator(".resolution h1").waitFor(WAIT);
  expect(await page.locator(".resolution .standing").count()).toBeGreaterThan(0);
  await page.goto(new URL(`${BOARD}?nq=khong-co`, site.url).href);
  await page.locator("h1", {hasText: "Không có nghị quyết này"}).waitFor(WAIT);
  expect(errors).toEqual([]);
  await close();
});

it("a promise's drawer says what became of it, and leads to its resolution", async () => {
  const {page, close} = await site.openPage(BOARD);
  await page.locator(".board .figure-button").first().click();
  await page.locator(".drawer .facts a[href*='nghi-quyet/']").waitFor(WAIT);
  await close();
});

it("the pages fit a telephone", async () => {
  const {page, close} = await site.openPage(BOARD, {width: 390});
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await close();
});

// That those not surely read are only counted: test/views/promise/questions-test.ts.
it("nothing is named that falls due soon where nothing does", async () => {
  const {page, close} = await site.openPage(BOARD, {script: false});
  expect(await page.locator(".soon li").count()).toBe(0);
  expect(await page.locator(".soon").textContent()).toContain("Không có cam kết nào chưa đạt mà đến hạn");
  await close();
});
