import {expect, it} from "vitest";
import {builtSite} from "../built-site.js";
import {drawnFor, marks, openSentence, wordsOf} from "../drawer.js";

const site = builtSite();

it("says in its title how many of Cái Răng’s units have held their congress, and opens the sentence of each part", async () => {
  const {page, errors, close} = await site.openPage("dai-hoi");
  expect(await wordsOf(page.locator("h1"))).toBe(
    "44 trong 46 cơ sở đảng của quận Cái Răng đã đại hội, còn 2 (tính đến 1/6/2020)"
  );
  const chart = page.locator(".chart-card", {hasText: "chưa biết tổng số"}).first();
  for (const words of ["34 chi bộ cơ sở", "10 đảng bộ cơ sở", "34 + 10 = 44", "44/46"])
    expect(await chart.locator(".drawn svg").locator("visible=true").textContent()).toContain(words);
  const parts = marks(page, "quận Cái Răng, Cần Thơ: Số chi bộ cơ sở");
  expect(await openSentence(page, parts)).toMatchObject({read: "34", sentence: expect.stringContaining("44/46")});
  expect(errors).toEqual([]);
  await close();
});

it("does not guess of how many Quảng Ninh’s 13 are", async () => {
  const {page, close} = await site.openPage("dai-hoi?noi=22@2023");
  await page.locator("h1", {hasText: "13 đảng bộ cấp huyện"}).waitFor();
  expect(await wordsOf(page.locator("h1"))).toContain(
    "Quảng Ninh đã đại hội (tính đến 14/7/2020); chưa biết còn bao nhiêu"
  );
  expect(await wordsOf(page.locator(".unknowns"))).toContain("Tổng số phải đại hội của Quảng Ninh");
  const mark = marks(page, "Quảng Ninh: Số đảng bộ cấp huyện");
  expect(await openSentence(page, mark)).toMatchObject({read: "13"});
  await close();
});

it("shows Móng Cái’s congress as XXIV and as XXI, each with its sentence", async () => {
  const {page, close} = await site.openPage("dai-hoi");
  const contradiction = page.locator(".contradiction", {hasText: "Móng Cái"});
  expect(await wordsOf(contradiction.locator("h3, .contradiction-title").first())).toContain(
    "đại hội lần thứ XXIV hay XXI"
  );
  for (const number of ["XXIV", "XXI"]) {
    const button = contradiction.getByRole("button", {name: number, exact: true});
    expect(await openSentence(page, button)).toMatchObject({read: number});
  }
  const row = page.locator("tr", {hasText: "Thành phố Móng Cái"}).first();
  expect(await wordsOf(row)).toMatch(/XXIV ≠ XXI|XXI ≠ XXIV/);
  expect(await wordsOf(row)).toContain("làm điểm");
  await close();
});

it("puts days on a calendar that opens them, and says of an office what is not the district’s", async () => {
  const {page, close} = await site.openPage("dai-hoi?noi=919@2023");
  await drawnFor(page, "919@2023");
  const [days, cell] = [
    marks(page, "Ngày tổ chức đại hội"),
    page.locator("tr", {hasText: "Chi bộ Phòng Kinh tế"}).locator("visible=true").first()
  ];
  expect(await days.locator("visible=true").count()).toBe(2);
  expect(await openSentence(page, marks(page, "phường Ba Láng"))).toMatchObject({read: "8-5"});
  expect(await wordsOf(cell)).toContain("11/5/2020");
  await close();
});

it("keeps the place and the term in its address, and goes back", async () => {
  const {page, errors, close} = await site.openPage("dai-hoi");
  await page.locator("select[name=noi]").selectOption("22@2023");
  await page.locator("h1", {hasText: "Quảng Ninh"}).waitFor();
  expect(new URL(page.url()).search).toBe("?noi=22%402023");
  await page.locator("select[name=nhiem-ky]").selectOption("2020-2025");
  await page.waitForURL(/nhiem-ky=2020-2025/);
  await page.goBack();
  await page.goBack();
  await page.locator("h1", {hasText: "Cái Răng"}).waitFor();
  await page.goto(new URL("dai-hoi.html?noi=22@2023&nhiem-ky=1990-1995", site.url).href);
  await page.locator(".empty", {hasText: "Chưa bài nào nêu số liệu"}).waitFor();
  expect(errors).toEqual([]);
  await close();
});
