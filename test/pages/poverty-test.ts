import {expect, it} from "vitest";
import {builtSite} from "../built-site.js";
import {drawnFor, openSentence, wordsOf} from "../drawer.js";

const site = builtSite();

it("says how far Thới Long’s rate fell, and opens the sentences of that and of its target", async () => {
  const {page, errors, close} = await site.openPage("giam-ngheo?noi=31156@2023");
  await drawnFor(page, "31156@2023");
  expect(await wordsOf(page.locator("h1"))).toBe(
    "Phường Thới Long giảm 2,27 điểm % tỷ lệ hộ nghèo, đạt mục tiêu giảm từ 2 điểm % trở lên (năm 2013)"
  );
  const mark = (words: string) => page.locator(`.chart .hit[aria-label*="${words}"]`);
  expect(await openSentence(page, mark("tỷ lệ hộ nghèo, giảm 2,27"), "keyboard")).toMatchObject({read: "2,27"});
  expect(await openSentence(page, mark("mục tiêu giảm từ 2"), "keyboard")).toMatchObject({
    read: "2",
    sentence: expect.stringContaining("từ 2% trở lên")
  });
  const near = page.locator(".statement", {hasText: "giảm 0,39 điểm %"}).getByRole("button");
  expect(await openSentence(page, near)).toMatchObject({read: "0,39"});
  expect(await wordsOf(page.locator(".falls tr", {hasText: "giảm 2,27"}).first())).toContain(
    "chưa biết tỷ lệ nào để đối chiếu"
  );
  expect(errors).toEqual([]);
  await close();
});

it("keeps official figures apart, and stops their line where the poverty line changed", async () => {
  const {page, close} = await site.openPage("giam-ngheo", {script: false});
  const official = page.locator("section", {has: page.locator("h2", {hasText: "Số liệu chính thức"})});
  expect(await wordsOf(official)).toContain("trước và sau vạch không so được với nhau");
  const press = page.locator("section", {has: page.locator("h2", {hasText: "Tỷ lệ nghèo theo từng chuẩn"})});
  expect(await press.locator("[aria-label*='Quảng Ngãi:']").count()).toBe(0);
  expect(await wordsOf(page.locator(".poverty-lines"))).toContain("59/2015/QĐ-TTg");
  await close();
});
