import {expect, it} from "vitest";
import {builtSite} from "../built-site.js";
import {drawnFor, marks, openSentence, wordsOf} from "../drawer.js";

const site = builtSite();

it("shows Mê Linh’s year as a target that is on the way, with the 2 criteria it lacks and what they are about", async () => {
  const {page, close} = await site.openPage("nong-thon-moi");
  const row = page.locator("tr", {hasText: "Huyện Mê Linh"}).first();
  expect(await wordsOf(row)).toContain("mục tiêu 2021");
  expect(await wordsOf(row)).toContain("2 tiêu chí nông thôn mới chưa đạt");
  expect(await openSentence(page, row.getByRole("button", {name: "mục tiêu 2021"}))).toMatchObject({read: "2021"});
  const lacking = page.locator(".lacking-one", {hasText: "Mê Linh"});
  expect(await wordsOf(lacking)).toContain("Câu gốc nêu: giáo dục, y tế, văn hóa, môi trường");
  expect(await wordsOf(lacking)).toContain("một bộ khác bộ 19 tiêu chí của xã");
  await close();
});

it("draws 19 cells a place, of which only the known are filled", async () => {
  const {page, close} = await site.openPage("nong-thon-moi?noi=27@2023");
  await drawnFor(page, "27@2023");
  const chart = page
    .locator(".chart-card", {hasText: "Bắc Ninh: ít xã đạt nhất"})
    .locator("svg.chart")
    .locator("visible=true");
  expect(await chart.locator(".hit").count()).toBe(8);
  expect(await openSentence(page, marks(page, "Bắc Ninh: Số xã đạt một tiêu chí nông thôn mới, 90/97"))).toMatchObject({
    sentence: expect.stringContaining("chợ nông thôn")
  });
  await close();
});

it("has the three sets of criteria with the numbers of their decisions, without any script", async () => {
  const {page, close} = await site.openPage("nong-thon-moi", {script: false});
  const table = page.locator(".criteria-reference table");
  expect(await table.locator("th").allInnerTexts()).toEqual([
    "Số",
    "491/QĐ-TTg, 16/4/2009",
    "1980/QĐ-TTg, 17/10/2016",
    "318/QĐ-TTg, 8/3/2022"
  ]);
  expect(await table.locator("tbody tr").count()).toBe(19);
  expect(await wordsOf(table.locator("tbody tr").nth(10))).toBe("11 Hộ nghèo Hộ nghèo Nghèo đa chiều");
  await close();
});
