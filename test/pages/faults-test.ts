import type {Page} from "playwright-core";
import {expect, it} from "vitest";
import {hashOf} from "../../src/notebook/link.js";
import {sql} from "../../src/notebook/worked/cells.js";
import {builtSite} from "../built-site.js";
import {WAIT} from "../patience.js";

const site = builtSite();

const OFFLINE = "Máy đang ngoại tuyến; có mạng lại, trang tự làm tiếp. Phần đã hiện vẫn đọc được.";

const status = (page: Page): Promise<string | null> => page.locator("#engine-status").textContent();

it("offline in the middle of comparing: it is said, and the page goes on by itself when the network is back", async () => {
  const {page, close} = await site.openPage("so-sanh.html");
  const indicators = await page
    .locator("[name=chi-tieu] option")
    .evaluateAll((all) => all.map((each) => (each as HTMLOptionElement).value));
  const shown = await page.locator("[name=chi-tieu]").inputValue();
  const other = indicators.find((each) => each !== shown)!;
  await page.waitForLoadState("networkidle");
  await page.context().setOffline(true);
  await page.locator("[name=chi-tieu]").selectOption(other);
  await expect.poll(() => status(page), WAIT).toBe(OFFLINE);
  expect(await page.locator("[data-view=compare] tr[data-observation]").count()).toBeGreaterThan(0);
  await page.context().setOffline(false);
  await page.waitForFunction(() => !document.querySelector("[data-view=compare][aria-busy]"));
  expect(await page.locator("[name=chi-tieu]").inputValue()).toBe(other);
  expect(await status(page)).toBe("");
  await close();
});

it("offline in the middle of searching: it is said, and what was typed is found when the network is back", async () => {
  const {page, close} = await site.openPage("nguon/index.html");
  await page.waitForLoadState("networkidle");
  await page.context().setOffline(true);
  const box = page.locator("[data-view=search-box]");
  await box.locator("input").click();
  await box.locator("input").pressSequentially("thoi long");
  await expect.poll(() => status(page), WAIT).toBe(OFFLINE);
  await page.context().setOffline(false);
  await box.locator("[role=option]").first().waitFor();
  expect(await box.locator("[role=option]").first().textContent()).toContain("Thới Long");
  expect(await status(page)).toBe("");
  await close();
});

/** Names of the files that come, once the network is back, of what is pressed while the machine is offline. */
async function takenOffline(page: Page, press: readonly (() => Promise<void>)[]): Promise<string[]> {
  const taken: string[] = [];
  page.on("download", (download) => taken.push(download.suggestedFilename()));
  await page.context().setOffline(true);
  for (const each of press) await each();
  await expect.poll(() => status(page), WAIT).toBe(OFFLINE);
  expect(taken).toEqual([]);
  await page.context().setOffline(false);
  await expect.poll(() => taken.length, WAIT).toBe(press.length);
  return taken.map((name) => name.slice(name.lastIndexOf("."))).sort();
}

it("offline while taking a chart away: it is said, and every file comes when the network is back", async () => {
  const {page, errors, close} = await site.openPage("so-sanh.html");
  const press = ["CSV", "ZIP", "SVG", "PNG"].map((kind) => () => page.locator(`[data-export=${kind}]`).first().click());
  expect(await takenOffline(page, press)).toEqual([".csv", ".png", ".svg", ".zip"]);
  await expect.poll(() => status(page), WAIT).toBe("");
  expect(errors).toEqual([]);
  await close();
});

const NOTEBOOK = "kham-pha.html";
const linkOf = async (name: string): Promise<string> =>
  `${NOTEBOOK}#${await hashOf({title: `Sổ ${name}`, cells: [sql(name, "SELECT 1 AS x")]})}`;

const done = (page: Page, cell: string): Promise<void> =>
  page.locator(`.cell[data-cell="${cell}"][data-state=done]`).waitFor();

it("offline in the notebook: files of one's own are read, and cells and notebooks taken away, when the network is back", async () => {
  const {page, errors, close} = await site.openPage(await linkOf("a"));
  await done(page, "a");
  const taking = (what: string) => (): Promise<void> => page.locator(`[data-do=${what}]`).dispatchEvent("click");
  const press = ["csv", "parquet"].map((act) => () => page.locator(`[data-cell=a] [data-act=${act}]`).click());
  expect(await takenOffline(page, [...press, ...["page", "observable", "html"].map(taking)])).toEqual([
    ".csv",
    ".html",
    ".html",
    ".md",
    ".parquet"
  ]);
  await page.context().setOffline(true);
  await page.locator("input[type=file]").setInputFiles([
    {name: "mot.csv", mimeType: "text/csv", buffer: Buffer.from("tinh,so\nHuế,1\n")},
    {name: "hai.json", mimeType: "application/json", buffer: Buffer.from('[{"tinh": "Huế", "so": 2}]')}
  ]);
  await expect.poll(() => status(page), WAIT).toBe(OFFLINE);
  await page.context().setOffline(false);
  for (const made of ["bang1", "bang2"]) await done(page, made);
  expect(errors).toEqual([]);
  await close();
});

const keeping = (page: Page): Promise<string | null> => page.locator(".notebook-keeping").textContent();
const cells = (page: Page): Promise<(string | null)[]> =>
  page.locator(".cell").evaluateAll((all) => all.map((cell) => cell.getAttribute("data-cell")));

it.each([
  ["full", "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }"],
  [
    "forbidden",
    "for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, {get() { throw new DOMException('no', 'SecurityError') }})"
  ]
])("where the browser's storage is %s, the notebook works, and says that nothing is kept", async (_, script) => {
  const {page, errors, close} = await site.openPage("404.html");
  await page.addInitScript(script);
  await page.goto(new URL(await linkOf("a"), site.url).href);
  await expect.poll(() => keeping(page), WAIT).toContain("Trình duyệt này không giữ được sổ");
  expect(await cells(page)).toEqual(["a"]);
  expect(errors).toEqual([]);
  await close();
});

it("two tabs of one notebook: each keeps its own, finds the other's in the history, and both are there afterwards", async () => {
  const {page: one, errors, close} = await site.openPage(await linkOf("a"));
  await one.locator('.cell[data-cell="a"]').waitFor();
  const two = await one.context().newPage();
  await two.goto(new URL(NOTEBOOK, site.url).href);
  await two.locator('.cell[data-cell="a"]').waitFor();
  await one.locator("[data-add=text]").click();
  await two.locator("[data-add=input]").click();
  await expect.poll(() => keeping(one), WAIT).toContain("cũng đang mở ở một thẻ khác");
  await expect.poll(() => keeping(two), WAIT).toContain("cũng đang mở ở một thẻ khác");
  const [ofOne, ofTwo] = [await cells(one), await cells(two)];
  expect([ofOne.length, ofTwo.length, ofOne[1] === ofTwo[1]]).toEqual([2, 2, false]);
  await one.reload();
  await expect.poll(() => cells(one), WAIT).toEqual(ofOne);
  await two.close();
  await one.locator("summary", {hasText: "Lịch sử"}).click();
  const steps = one.locator(".past button");
  await steps.filter({hasText: "Thêm"}).and(one.locator(":not([aria-current])")).click();
  await expect.poll(() => cells(one), WAIT).toEqual(ofTwo);
  expect(errors).toEqual([]);
  await close();
});

it.each([
  ["dia-phuong/index.html?noi=%00#%00", "Không có địa phương này"],
  ["nguon/index.html?bai=khong-co#%E0%A4%A", "Không có bài viết này"],
  ["nghi-quyet/index.html?nq=a%00b", "Không có nghị quyết này"],
  ["so-sanh.html?noi=%00,92%402023&chon=khong-co", "Danh mục không có địa phương nào mang mã “\uFFFD”, “khong-co”."],
  ["so-sanh.html?chi-tieu=%00", "Xem tất cả"],
  ["dai-hoi.html?noi=%00&nhiem-ky=%00", "Chưa bài nào nêu số liệu về việc này"],
  ["tim.html?q=%00", "Không thấy"]
])("/%s says that there is no such thing", async (path, words) => {
  const {page, errors, close} = await site.openPage(path);
  await page.locator("main", {hasText: words}).waitFor(WAIT);
  expect(await page.locator("main h1").count()).toBe(1);
  expect(errors).toEqual([]);
  await close();
});

it("a path that no page has, however it is written, gets the page that says so", async () => {
  const {page, close} = await site.openPage("dia-phuong/%00");
  expect(await page.locator("h1").textContent()).toContain("Không có trang này");
  const answers = await page.evaluate(() =>
    Promise.all(
      ["/%00", "/%", "/%E0%A4%A", "/nguon/%00.html", "/en/%00", "/..%5c%00"].map((path) =>
        fetch(path).then(({status}) => status)
      )
    )
  );
  expect(new Set(answers)).toEqual(new Set([404]));
  await close();
});
