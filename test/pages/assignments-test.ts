import {afterAll, beforeAll, expect, it} from "vitest";
import {openSite, type Site} from "../browser.js";
import {openSentence, wordsOf} from "../drawer.js";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

it("tells the four rates of assignment, the fewest first, and opens their sentences", async () => {
  const {page, errors, close} = await site.openPage("phan-cong");
  expect(await wordsOf(page.locator("h1"))).toContain("ít nhất là huyện Thới Lai 77 người cho 108 chi bộ");
  const chart = await page.locator(".chart-card svg.chart").locator("visible=true").first().textContent();
  for (const words of [
    "77 người cho 108 chi bộ",
    "79 người cho 79 chi bộ",
    "71 người cho 71 chi bộ",
    "36 người cho 36 xã"
  ])
    expect(chart).toContain(words);
  for (const [place, read] of [
    ["huyện Thới Lai", "77"],
    ["huyện Cờ Đỏ", "79"],
    ["quận Ninh Kiều", "71"],
    ["Cần Thơ:", "36"]
  ] as const)
    expect(await openSentence(page, page.locator(`.chart .hit[aria-label^="${place}"]`)), place).toMatchObject({read});
  expect(errors).toEqual([]);
  await close();
});

it("tells of one term what is said of that term", async () => {
  const {page, close} = await site.openPage("phan-cong?nhiem-ky=2010-2015");
  await page.locator("h1", {hasText: "Cần Thơ phân công đủ"}).waitFor();
  expect(await wordsOf(page.locator("h1"))).toBe("Cần Thơ phân công đủ: 36 người cho 36 xã");
  await close();
});
