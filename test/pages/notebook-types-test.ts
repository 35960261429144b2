import {mkdtemp, readFile, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import type {Page} from "playwright-core";
import {expect, it} from "vitest";
import type {Cell} from "../../src/notebook/notebook.js";
import {chart, sql, table, transform} from "../../src/notebook/worked/cells.js";
import {builtSite} from "../built-site.js";
import {cellOf, linkOf, stateOf} from "../notebook-page.js";
import {WAIT} from "../patience.js";
import {openDuckDB} from "../duckdb.js";

const site = builtSite();

/** The cells of a row as a reader sees them. */
const seenRow = (page: Page, name: string, row: number): Promise<string[]> =>
  cellOf(page, name).locator(".grid-row").nth(row).locator("[role=cell]").allTextContents();

const trimmed = (texts: readonly string[]): string[] => texts.map((text) => text.trim());

async function taken(page: Page, cell: string, act: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent("download", WAIT),
    cellOf(page, cell).locator(`[data-act=${act}]`).click()
  ]);
  return readFile(await download.path());
}

/** What a Parquet file holds, each value as a text. */
async function parquetRows(bytes: Buffer): Promise<unknown[][]> {
  const file = join(await mkdtemp(join(tmpdir(), "types-")), "x.parquet");
  await writeFile(file, bytes);
  const connection = await openDuckDB();
  return (await connection.runAndReadAll(`SELECT CAST(COLUMNS(*) AS VARCHAR) FROM '${file}'`)).getRows();
}

/** Columns that no reader of Arrow reads right by itself: names, values, and what is seen of each in a table and in a CSV file. */
const ODD: [name: string, sql: string, seen: string, csv: string][] = [
  ["thap_phan", "12.34", "12,34", "12.34"],
  ["tong", "(SELECT sum(list_year) FROM (VALUES (2023), (2025)) v(list_year))", "4.048", "4048"],
  ["ma", "9007199254740993::BIGINT", "9.007.199.254.740.993", "9007199254740993"],
  ["gio", "TIME '12:34:56'", "12:34:56", "12:34:56"],
  ["mui_gio", "TIMESTAMPTZ '2020-05-08 12:34:56+07'", "8/5/2020 05:34:56 UTC", "2020-05-08 05:34:56+00"],
  ["khoang", "INTERVAL 3 DAY", "3 ngày", "3 days"],
  ["bit", "'0101'::BIT", "0101", "0101"],
  ["hop", "union_value(n := 1)", "1", "1"],
  ["cau_truc", "{'a': 1.5, 'b': 'x'}", "{a: 1,5; b: x}", '"{""a"":1.5,""b"":""x""}"'],
  ["anh_xa", "map(['k'], [2])", "{k: 2}", '"{""k"":2}"'],
  ["rong", "''", "“”", '""'],
  ["cach", "' '", "“ ”", " "],
  ["khong", "NULL::VARCHAR", "", ""],
  ["nam", "2013", "2013", "2013"]
];

it("a column of every odd type is right in the table, the summary, CSV and Parquet", async () => {
  const list = ODD.map(([name, value]) => `${value} AS ${name}`).join(", ");
  const {page, errors, close} = await site.openPage(await linkOf(sql("le", `SELECT ${list}`)));
  await stateOf(page, "le", "done");
  await cellOf(page, "le").locator(".grid-row").first().waitFor(WAIT);
  expect(trimmed(await seenRow(page, "le", 0))).toEqual(ODD.map(([, , seen]) => seen));
  const summaries = cellOf(page, "le").locator(".column-summary");
  await expect.poll(() => summaries.count(), WAIT).toBe(ODD.length);
  const said = trimmed(await summaries.allTextContents());
  expect(said.slice(0, 3)).toEqual(["12,34 – 12,34", "4.048 – 4.048", "9.007.199.254.740.993 – 9.007.199.254.740.993"]);
  expect(said.at(-2)).toBe("khoảng 0 giá trị · 1 ô trống");
  expect(said.at(-1)).toBe("2013 – 2013");
  const csv = (await taken(page, "le", "csv")).toString();
  expect(csv.replace("\uFEFF", "").split("\r\n")).toEqual([
    ODD.map(([name]) => name).join(","),
    ODD.map(([, , , text]) => text).join(","),
    ""
  ]);
  const stored = await parquetRows(await taken(page, "le", "parquet"));
  expect(stored[0]!.slice(0, 8)).toEqual(ODD.slice(0, 8).map(([, , , text]) => text));
  expect(stored[0]!.slice(10)).toEqual(["", " ", null, "2013"]);
  expect(errors).toEqual([]);
  await close();
});

it("decimals and sums are drawn, transformed and sorted as numbers, and two long ids are two", async () => {
  const {page, errors, close} = await site.openPage(
    await linkOf(
      sql(
        "ma",
        "SELECT ten, v, id FROM (VALUES ('b', 2.5, 9007199254740993), ('a', 0.5, 9007199254740992), ('c', 1.5, 9007199254740994)) t(ten, v, id) ORDER BY ten DESC"
      ),
      {...table("xep", "ma"), sort: {column: "id", descending: false}} as Cell,
      chart("hinh", "ma", {mark: "barX", x: "v", y: "ten"}),
      chart("hai", "ma", {mark: "barY", x: "id", y: "v"}),
      transform("phep", "ma", "rollup({t: sum(v), n: distinct(id)})")
    )
  );
  for (const name of ["ma", "xep", "phep"]) await stateOf(page, name, "done");
  await cellOf(page, "xep").locator(".grid-row").nth(2).waitFor(WAIT);
  expect(trimmed(await seenRow(page, "xep", 0))).toEqual(["a", "0,5", "9.007.199.254.740.992"]);
  expect(trimmed(await seenRow(page, "xep", 1))).toEqual(["b", "2,5", "9.007.199.254.740.993"]);
  expect(trimmed(await seenRow(page, "phep", 0))).toEqual(["4,5", "3"]);
  const chartOf = (name: string) => cellOf(page, name).locator(".drawn > svg");
  await chartOf("hinh").waitFor(WAIT);
  expect(await chartOf("hinh").locator('[aria-label="y-axis tick label"] text').allTextContents()).toEqual([
    ...["c", "b", "a"]
  ]);
  expect((await chartOf("hinh").locator('[aria-label="x-axis tick label"] text').allTextContents())[0]).toBe("0");
  const widths = await chartOf("hinh")
    .locator("[aria-label=bar] rect")
    .evaluateAll((bars) => bars.map((bar) => Number(bar.getAttribute("width"))));
  expect(widths[1]! / widths[2]!).toBeCloseTo(5, 5);
  await chartOf("hai").waitFor(WAIT);
  expect(await chartOf("hai").locator("[aria-label=bar] rect").count()).toBe(3);
  expect(errors).toEqual([]);
  await close();
});

it("a chart of words where numbers are needed says so", async () => {
  const {page, close} = await site.openPage(
    await linkOf(sql("chu", "SELECT 'a' AS k, 1.5 AS v"), chart("hinh", "chu", {mark: "barX", x: "k", y: "v"}))
  );
  await expect
    .poll(() => cellOf(page, "hinh").locator(".cell-note").first().innerText(), WAIT)
    .toMatch(/^Cột k không phải số/);
  await close();
});
