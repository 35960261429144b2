import {readFile} from "node:fs/promises";
import type {Page} from "playwright-core";
import {expect, it} from "vitest";
import {chart, sql, text} from "../../src/notebook/worked/cells.js";
import {builtSite} from "../built-site.js";
import {cellOf, linkOf, stateOf} from "../notebook-page.js";
import {WAIT} from "../patience.js";
import {openDuckDB} from "../duckdb.js";

const site = builtSite();

const drop = (page: Page, name: string, content: string): Promise<void> =>
  page.evaluate(
    ({name, content}) => {
      const data = new DataTransfer();
      data.items.add(new File([content], name));
      window.dispatchEvent(new DragEvent("drop", {dataTransfer: data, bubbles: true}));
    },
    {name, content}
  );

const said = (page: Page) => expect.poll(() => page.locator(".notebook-said").innerText(), WAIT);

const rowsOf = (page: Page, cell: string): Promise<string[][]> =>
  cellOf(page, cell)
    .locator(".grid-row")
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((each) => each.textContent!.trim())));

async function saved(page: Page, cell: string, act: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent("download", WAIT),
    cellOf(page, cell).locator(`[data-act=${act}]`).click()
  ]);
  return download.path();
}

const EXCEL = "Tỉnh;Dân số;Tỷ lệ\r\nHà Nội;8.435.700;1,5\r\nHuế;1.128.600;12,25\r\nNguồn: Cục Thống kê;;\r\n";

it("the CSV of a Vietnamese Excel: grid, summary, chart, CSV and Parquet hold its numbers; after a reload it is named", async () => {
  const {page, errors, close} = await site.openPage(
    await linkOf(chart("hinh", "bang1", {mark: "barX", x: "Tỷ lệ", y: "Tỉnh"}))
  );
  await stateOf(page, "hinh", "failed");
  await drop(page, "order.csv", EXCEL);
  await stateOf(page, "bang1", "done");
  await said(page).toMatch(
    /“order\.csv” thành bảng tep_order: 2 dòng, 3 cột.*“Nguồn: Cục Thống kê”.*“Tỷ lệ” là dấu thập phân/s
  );
  await expect
    .poll(() => rowsOf(page, "bang1"), WAIT)
    .toEqual([
      ["Hà Nội", "8.435.700", "1,5"],
      ["Huế", "1.128.600", "12,25"]
    ]);
  await expect
    .poll(() => cellOf(page, "bang1").locator(".column-summary").allInnerTexts(), WAIT)
    .toEqual(["khoảng 2 giá trị", "1.128.600 – 8.435.700", "1,5 – 12,25"]);
  await expect.poll(() => cellOf(page, "hinh").locator(".drawn [aria-label=bar] rect").count(), WAIT).toBe(2);
  const widths = await cellOf(page, "hinh")
    .locator(".drawn [aria-label=bar] rect")
    .evaluateAll((bars) => bars.map((bar) => Number(bar.getAttribute("width"))).sort((a, b) => a - b));
  expect(widths[1]! / widths[0]!).toBeCloseTo(12.25 / 1.5, 1);
  const csv = await readFile(await saved(page, "bang1", "csv"), "utf8");
  expect(
    csv
      .replace(/^\ufeff/, "")
      .trim()
      .split(/\r?\n/)
  ).toEqual(["Tỉnh,Dân số,Tỷ lệ", "Hà Nội,8435700,1.5", "Huế,1128600,12.25"]);
  const connection = await openDuckDB();
  const parquet = await connection.runAndReadAll(
    `SELECT * FROM read_parquet('${await saved(page, "bang1", "parquet")}')`
  );
  expect(parquet.getRowsJS()).toEqual([
    ["Hà Nội", 8435700n, 1.5],
    ["Huế", 1128600n, 12.25]
  ]);
  await page.reload();
  await stateOf(page, "bang1", "failed");
  expect(await cellOf(page, "bang1").locator(".cell-error").innerText()).toBe(
    "Bảng “tep_order” là tệp “order.csv” của bạn, không giữ lại sau khi tải lại trang; hãy mở lại tệp ấy (Thêm tệp của bạn)."
  );
  await drop(page, "order.csv", EXCEL);
  await stateOf(page, "bang1", "done");
  await stateOf(page, "hinh", "done");
  expect(errors).toEqual([]);
  await close();
});

it("what has two meanings is the reader's to choose; what is not read is refused, and the engine answers on", async () => {
  const {page, errors, close} = await site.openPage(await linkOf(text("chu", "…")));
  await stateOf(page, "chu", "done");
  await drop(page, "rong.json", "");
  await said(page).toBe("Không đọc được “rong.json”: tệp trống, không có dòng nào.");
  await drop(page, "to.csv", "tinh,dan_so\nHà Nội,8.435\nHuế,1.128\n");
  await stateOf(page, "bang1", "done");
  await expect
    .poll(() => rowsOf(page, "bang1"), WAIT)
    .toEqual([
      ["Hà Nội", "8.435"],
      ["Huế", "1.128"]
    ]);
  await page.getByRole("button", {name: "8.435 = 8435"}).click();
  await said(page).toMatch(/8\.435 được đọc là 8435/);
  await expect
    .poll(() => cellOf(page, "bang1").locator(".column-summary").allInnerTexts(), WAIT)
    .toEqual(["khoảng 2 giá trị", "1.128 – 8.435"]);
  expect(errors).toEqual([]);
  await close();
});

it("a cell that is deleted and comes back, or is run again, brings along what depends on it", async () => {
  const {page, errors, close} = await site.openPage(
    await linkOf(sql("a", "SELECT 1 AS x, random() AS r"), sql("b", "SELECT x + 1 AS y, r FROM a"))
  );
  await stateOf(page, "b", "done");
  await expect.poll(async () => (await rowsOf(page, "b"))[0]?.[0], WAIT).toBe("2");
  const before = (await rowsOf(page, "b"))[0]![1];
  await cellOf(page, "a").locator("[data-act=run]").click();
  await expect.poll(async () => (await rowsOf(page, "b"))[0]?.[1] ?? before, WAIT).not.toBe(before);
  await cellOf(page, "a").locator("[data-act=remove]").click();
  await stateOf(page, "b", "failed");
  await page.locator("[data-do=undo]").click();
  await stateOf(page, "b", "done");
  await expect.poll(async () => (await rowsOf(page, "b"))[0]?.[0], WAIT).toBe("2");
  expect(errors).toEqual([]);
  await close();
});

it.each([200_001, 10_000_000])(
  "of %i rows all are seen: the first, the last, and each a wheel step further",
  async (rows) => {
    const {page, errors, close} = await site.openPage(await linkOf(sql("nhieu", `SELECT i FROM range(${rows}) t(i)`)));
    const grid = cellOf(page, "nhieu").locator(".grid");
    await grid.waitFor(WAIT);
    /** The numbers of the rows that are wholly in sight. */
    const seen = (): Promise<number[]> =>
      grid.evaluate((element) => {
        const [from, to] = [
          element.querySelector(".grid-header")!.getBoundingClientRect().bottom,
          element.getBoundingClientRect().top + element.clientHeight + 2
        ];
        return [...element.querySelectorAll<HTMLElement>(".grid-row")]
          .filter((row) => row.getBoundingClientRect().top >= from - 1 && row.getBoundingClientRect().bottom <= to)
          .map((row) => Number(row.firstElementChild!.textContent!.replaceAll(".", "")))
          .sort((a, b) => a - b);
      });
    await cellOf(page, "nhieu").locator(".column-summary").first().waitFor(WAIT);
    await expect.poll(async () => (await seen())[0], WAIT).toBe(0);
    await grid.hover();
    for (let last = (await seen()).at(-1)!; last < 60;) {
      await page.mouse.wheel(0, 120);
      await expect.poll(async () => (await seen()).at(-1)!, WAIT).toBeGreaterThan(last);
      const now = await seen();
      expect(now[0]!).toBeLessThanOrEqual(last + 1);
      expect(now).toEqual(now.map((_, i) => now[0]! + i));
      last = now.at(-1)!;
    }
    await grid.focus();
    await page.keyboard.press("End");
    await expect.poll(async () => (await seen()).at(-1), WAIT).toBe(rows - 1);
    const first = (await seen())[0]!;
    await grid.hover();
    await page.mouse.wheel(0, -120);
    await expect.poll(async () => (await seen())[0]!, WAIT).toBeLessThan(first);
    expect((await seen()).at(-1)!).toBeGreaterThanOrEqual(first - 1);
    await grid.focus();
    await page.keyboard.press("Home");
    await expect.poll(async () => (await seen())[0], WAIT).toBe(0);
    expect(errors).toEqual([]);
    await close();
  },
  600_000
);
