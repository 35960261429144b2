import {expect, it} from "vitest";
import {builtSite} from "../built-site.js";
import {openSentence, wordsOf} from "../drawer.js";

const site = builtSite();

it("joins Ba Đình’s 25 schools to their money, as a plan for 2020–2025", async () => {
  const {page, errors, close} = await site.openPage("chuong-trinh");
  expect(await wordsOf(page.locator("h1"))).toContain("(vùng dân tộc thiểu số, ngân sách nhà nước các cấp)");
  const row = page.locator(".undertakings tr", {hasText: "Quận Ba Đình"}).first();
  expect(await wordsOf(row)).toContain("giai đoạn 2020–2025 dự kiến");
  expect(await openSentence(page, row.getByRole("button", {name: /25 trường/}))).toMatchObject({read: "25"});
  expect(await openSentence(page, row.getByRole("button", {name: /1\.134/}))).toMatchObject({read: "1.134 tỷ"});
  expect(errors).toEqual([]);
  await close();
});

it("tells of Mê Linh’s 100 projects as planned, of Mỹ Khánh’s 13 km as done, of no money for either", async () => {
  const {page, close} = await site.openPage("chuong-trinh");
  const row = (place: string) => page.locator(".undertakings tr", {hasText: place}).first();
  expect(await wordsOf(row("Huyện Mê Linh"))).toMatch(/dự kiến 100 dự án.*chưa biết.*dự kiến/);
  expect(await wordsOf(row("Xã Mỹ Khánh"))).toMatch(/13 km.*chưa biết.*đã hoặc đang làm/);
  expect(await openSentence(page, row("Huyện Mê Linh").getByRole("button"))).toMatchObject({read: "100"});
  await close();
});

it("leads to every theme from one page", async () => {
  const {page, close} = await site.openPage("chu-de", {script: false});
  const links = page.locator(".theme-list a");
  expect(await links.count()).toBe(6);
  await links.nth(2).click();
  expect(await page.locator("nav [aria-current=page]").allInnerTexts()).toEqual(["Chủ đề", "Giảm nghèo"]);
  await close();
});
