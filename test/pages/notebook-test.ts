import {readFile} from "node:fs/promises";
import type {Download, Page} from "playwright-core";
import {expect, it} from "vitest";
import {chart, sql, text, transform} from "../../src/notebook/worked/cells.js";
import {workedNotebooks} from "../../src/notebook/worked/list.js";
import {builtSite} from "../built-site.js";
import {NOTEBOOK, cellOf, linkOf, stateOf} from "../notebook-page.js";
import {WAIT} from "../patience.js";
import {openDuckDB} from "../duckdb.js";

const site = builtSite();

/** What the reader sees of a notebook: states, tables and charts. */
const seen = (page: Page): Promise<unknown> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>(".cell")].map((cell) => ({
      name: cell.dataset["cell"],
      state: cell.dataset["state"],
      rows: [...cell.querySelectorAll(".grid-row")].slice(0, 8).map((row) => row.textContent),
      marks: [...cell.querySelectorAll(".drawn [aria-label=bar] rect")].map((bar) => bar.getAttribute("width")),
      title: cell.querySelector(".chart-title")?.textContent
    }))
  );

async function write(page: Page, cell: string, text: string): Promise<void> {
  const editor = cellOf(page, cell).locator(".cm-content");
  await editor.click();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.insertText(text);
  await page.keyboard.press("ControlOrMeta+Enter");
}

it("each of the six worked notebooks opens with one click, and all of it runs", async () => {
  const {page, errors, outside, close} = await site.openPage(NOTEBOOK);
  for (const [i, {question}] of workedNotebooks.entries()) {
    await page.locator(".worked a").nth(i).click();
    await expect.poll(() => page.locator(".notebook-title").inputValue(), WAIT).toBe(question());
    await expect
      .poll(
        () => page.locator(".cell").evaluateAll((all) => all.map((cell) => (cell as HTMLElement).dataset["state"])),
        WAIT
      )
      .toEqual(expect.not.arrayContaining(["waiting", "running", "failed", undefined]));
    await expect.poll(() => page.locator(".cell[data-kind=chart] .drawn > svg").count(), WAIT).toBeGreaterThan(0);
    expect(await page.locator(".cell-note:not(:empty)").allTextContents()).toEqual([]);
    await page.goto(new URL(NOTEBOOK, site.url).href);
  }
  expect([errors, outside]).toEqual([[], []]);
  await close();
});

it("SQL with completion → chart → another input → everything follows → a link → the same in a fresh browser", async () => {
  const {page, errors, close} = await site.openPage(NOTEBOOK);
  // An input that the others refer to.
  await page.locator("[data-add=input]").click();
  const input = cellOf(page, "chon1");
  await input.locator(".cell-options input[type=text]").first().fill("Vùng");
  await input.locator(".cell-options input[type=text]").first().press("Tab");
  await input.locator(".cell-options input[type=text]").nth(1).fill("Đồng Nai; Quảng Ngãi");
  await input.locator(".cell-options input[type=text]").nth(1).press("Tab");
  await stateOf(page, "chon1", "done");
  // Completion of a table, a column, a code by its Vietnamese name, and the input.
  await page.locator("[data-add=sql]").click();
  const editor = cellOf(page, "bang1").locator(".cm-content");
  await editor.click();
  await page.keyboard.type("SELECT qualifier, obs_value FROM figu");
  // A list that waits for what was typed last is disabled, and takes nothing for an answer.
  const options = page.locator(".cm-tooltip-autocomplete:not(.cm-tooltip-autocomplete-disabled) li");
  const accept = (words: string | RegExp): Promise<void> => options.filter({hasText: words}).first().click(WAIT);
  await accept("figures");
  await page.keyboard.type(" WHERE indicat");
  await accept(/^indicator/);
  await page.keyboard.type(" = 'thu nhap theo nguon");
  await accept("income_per_capita_by_source");
  expect(await editor.innerText()).toContain("FROM figures WHERE indicator = 'income_per_capita_by_source'");
  await page.keyboard.press("End");
  await page.keyboard.type(" AND place_name = :ch");
  await accept("chon1");
  await page.keyboard.press("ControlOrMeta+Enter");
  await stateOf(page, "bang1", "done");
  await cellOf(page, "bang1").locator(".grid-row").first().waitFor(WAIT);
  // A chart built by choosing.
  await page.locator("[data-add=chart]").click();
  const chart = cellOf(page, "bieu_do1");
  await chart.getByLabel("Kiểu").selectOption("barX");
  await chart.getByLabel("Ngang (x)").selectOption("obs_value");
  await chart.getByLabel("Dọc (y)").selectOption("qualifier");
  const bars = chart.locator(".drawn [aria-label=bar] rect");
  await expect.poll(() => bars.count(), WAIT).toBe(4);
  const before = JSON.stringify(await seen(page));
  // Another choice: the table and the chart follow.
  await input.locator("select[aria-label=Vùng]").selectOption("Quảng Ngãi");
  await expect.poll(async () => JSON.stringify(await seen(page)) !== before, WAIT).toBe(true);
  await stateOf(page, "bang1", "done");
  await expect.poll(() => bars.count(), WAIT).toBe(4);
  await page.locator("[data-do=link]").click();
  const href = await page.locator(".notebook-said a").getAttribute("href");
  const mine = await seen(page);
  const fresh = await site.openPage(new URL(href!).pathname.slice(1) + new URL(href!).hash);
  await expect.poll(() => seen(fresh.page), WAIT).toEqual(mine);
  // The code says the same chart, and may be changed.
  await chart.getByText("Mã Observable Plot").click();
  const code = chart.locator("textarea.code");
  expect(await code.inputValue()).toContain('Plot.barX(bang1, {x: "obs_value", y: "qualifier"})');
  await code.fill('Plot.dot(bang1, {x: "obs_value", y: "qualifier"})');
  await code.press("Tab");
  await expect.poll(() => chart.locator(".drawn [aria-label=dot] circle").count(), WAIT).toBe(4);
  expect([errors, fresh.errors, fresh.outside]).toEqual([[], [], []]);
  await Promise.all([close(), fresh.close()]);
});

it("a file that is dropped becomes a table and joins the others; it stays here", async () => {
  const {page, errors, outside, close} = await site.openPage(NOTEBOOK);
  const posted: string[] = [];
  page.on(
    "request",
    (request) => request.method() !== "GET" && request.method() !== "HEAD" && posted.push(request.url())
  );
  await page.locator("[data-add=sql]").waitFor(WAIT);
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.items.add(new File(["tinh,mau\nĐồng Nai,đỏ\nHà Nội,xanh\n"], "Màu tỉnh.csv", {type: "text/csv"}));
    data.items.add(new File([JSON.stringify([{tinh: "Hà Nội", so: 5}])], "số.json", {type: "application/json"}));
    window.dispatchEvent(new DragEvent("drop", {dataTransfer: data, bubbles: true}));
  });
  await stateOf(page, "bang2", "done");
  await page.locator("[data-add=sql]").click();
  await write(
    page,
    "bang3",
    "SELECT m.tinh, m.mau, count(*) AS n, any_value(so) AS so FROM mau_tinh m LEFT JOIN so USING (tinh) JOIN figures f ON f.place_name = m.tinh GROUP BY ALL ORDER BY m.tinh"
  );
  await stateOf(page, "bang3", "done");
  const rows = cellOf(page, "bang3").locator(".grid-row");
  await expect.poll(() => rows.count(), WAIT).toBe(2);
  expect((await rows.filter({hasText: "Hà Nội"}).innerText()).split("\n").map((each) => each.trim())).toEqual(
    expect.arrayContaining(["Hà Nội", "xanh", "5"])
  );
  expect([errors, outside, posted]).toEqual([[], [], []]);
  await close();
});

it("a hostile link runs nothing: no script, no markup, no address, no code of a transform", async () => {
  const hostile = "<img src=x onerror=\"window.hit='markup'\"><script>window.hit='script'</script>";
  const path = await linkOf(
    text("chu", `# ${hostile}\n\n[x](javascript:window.hit='link') ![y](https://evil.example/z.png)`),
    sql(
      "gia_tri",
      `SELECT '${hostile.replaceAll("'", "''")}' AS a, 1 AS b, '${"x".repeat(5)}' AS "<b onmouseover=alert(1)>"`
    ),
    chart("hinh", "gia_tri", {title: hostile, mark: "barX", x: "b", y: "a"}),
    transform("phep", "gia_tri", "derive({c: window.hit = 'transform'})"),
    transform("phep2", "gia_tri", "derive({c: constructor.constructor('window.hit=1')()})"),
    sql("tep", "SELECT * FROM 'https://evil.example/a.csv'"),
    sql("tep2", "SELECT * FROM read_csv_auto('https://evil.example/b.csv')"),
    sql("tep3", "SELECT * FROM\u00a0read_parquet('https://evil.example/c.parquet')"),
    sql("tep4", 'SELECT * FROM "https://evil.example/d.parquet"'),
    sql("ghi", "COPY places TO 'x.csv'"),
    sql("hai", "SELECT 1; ATTACH 'https://evil.example/e.db'")
  );
  const {page, outside, close} = await site.openPage(path);
  for (const name of ["phep", "phep2", "tep", "tep2", "tep3", "tep4", "ghi", "hai"])
    await stateOf(page, name, "failed");
  for (const name of ["chu", "gia_tri", "hinh"]) await stateOf(page, name, "done");
  await cellOf(page, "hinh").locator(".drawn > svg").waitFor(WAIT);
  await expect.poll(() => cellOf(page, "gia_tri").locator(".grid-row").innerText(), WAIT).toContain("onerror");
  expect(await page.evaluate(() => (window as {hit?: string}).hit ?? "nothing")).toBe("nothing");
  expect(
    await page.locator("#notebook img, #notebook script, #notebook a[href^=javascript], [onmouseover]").count()
  ).toBe(0);
  expect(outside).toEqual([]);
  await close();
});

it("a runaway query is seen to run and is stopped, one beyond memory ends in a sentence, and the next one works", async () => {
  const {page, close} = await site.openPage(await linkOf(sql("a", "SELECT 1 AS x"), sql("b", "SELECT 1 AS y")));
  await stateOf(page, "b", "done");
  await write(page, "a", "SELECT count(*) AS n FROM range(100000000000) t(i) WHERE i % 3 = 7");
  const stop = cellOf(page, "a").getByRole("button", {name: "Dừng"});
  await stop.waitFor(WAIT);
  await stop.click();
  await stateOf(page, "a", "stopped");
  await write(page, "b", "SELECT 2 AS y");
  await stateOf(page, "b", "done");
  await write(page, "a", "SELECT i, random() AS r, uuid() AS u FROM range(1000000000) t(i)");
  await stateOf(page, "a", "failed");
  expect(await cellOf(page, "a").locator(".cell-error").innerText()).toMatch(/bộ nhớ/);
  await write(page, "a", "SELECT list(i) AS l, count(*) AS n FROM range(3000000000) t(i) GROUP BY i % 2");
  // It may be stopped before it fails by itself, or not.
  const ended = async (): Promise<string | null> => {
    await stop.evaluateAll((all) => all.forEach((each) => (each as HTMLElement).click()));
    return cellOf(page, "a").getAttribute("data-state");
  };
  await expect.poll(ended, WAIT).toMatch(/failed|stopped/);
  await write(page, "a", "SELECT count(*) AS n FROM places WHERE level = 'province' AND list_year = 2023");
  await stateOf(page, "a", "done");
  await expect.poll(() => cellOf(page, "a").locator(".grid-row").innerText(), WAIT).toBe("63");
  await close();
});

it("ten million rows: any row is a scroll away, and the chart is a sample that says so", async () => {
  const many = sql("nhieu", "SELECT i, (i * 7919) % 1000003 AS v FROM range(10000000) t(i)");
  const {page, errors, close} = await site.openPage(
    await linkOf(
      many,
      chart("hinh", "nhieu", {mark: "dot", x: "i", y: "v"}),
      chart("phan_bo", "nhieu", {mark: "rectY", x: "v"})
    )
  );
  const grid = cellOf(page, "nhieu").locator(".grid");
  await grid.waitFor(WAIT);
  await cellOf(page, "hinh")
    .locator(".drawn circle")
    .first()
    .waitFor({state: "attached", ...WAIT});
  expect(await cellOf(page, "hinh").locator(".chart-note").innerText()).toMatch(/^Vẽ 20\.000 trong 10\.000\.000 dòng/);
  await expect
    .poll(() => cellOf(page, "phan_bo").locator(".drawn [aria-label=rect] rect").count(), WAIT)
    .toBeGreaterThan(10);
  await grid.evaluate((element) => (element.scrollTop = element.scrollHeight));
  await expect.poll(() => grid.locator(".grid-row").last().innerText(), WAIT).toContain("9.999.999");
  expect(await grid.locator(".grid-row").count()).toBeLessThan(60);
  expect(errors).toEqual([]);
  await close();
});

it("a row and a mark that carry an observation open their sentence, with no second engine", async () => {
  const {page, errors, close} = await site.openPage(`${NOTEBOOK}?so=thu-nhap`);
  const wasm: string[] = [];
  await cellOf(page, "thu_nhap").locator(".grid-row").first().waitFor(WAIT);
  page.on("request", (request) => /\.wasm$/.test(request.url()) && wasm.push(request.url()));
  await cellOf(page, "thu_nhap").locator(".grid-row").first().click();
  await page.locator(".drawer:not([hidden])").waitFor(WAIT);
  const told = await page.locator(".drawer").innerText();
  expect(told).toContain("Bình Dương");
  await page.keyboard.press("Escape");
  await cellOf(page, "bieu_do").locator(".drawn [data-observation]").last().focus();
  await page.keyboard.press("Enter");
  await page.locator(".drawer:not([hidden])").waitFor(WAIT);
  expect(await page.locator(".drawer").innerText()).not.toBe(told);
  expect([wasm, errors]).toEqual([[], []]);
  await close();
});

it("what is done is undone, kept over a reload, and found in the history", async () => {
  const {page, close} = await site.openPage(await linkOf(sql("a", "SELECT 1 AS x")));
  await stateOf(page, "a", "done");
  await write(page, "a", "SELECT 2 AS x");
  await expect.poll(() => cellOf(page, "a").locator(".grid-row").innerText(), WAIT).toBe("2");
  await page.locator("[data-do=undo]").click();
  await expect.poll(() => cellOf(page, "a").locator(".grid-row").innerText(), WAIT).toBe("1");
  await page.locator("[data-do=redo]").click();
  await page.reload();
  await expect.poll(() => cellOf(page, "a").locator(".grid-row").innerText(), WAIT).toBe("2");
  await cellOf(page, "a").locator("[data-act=remove]").click();
  expect(await page.locator(".cell").count()).toBe(0);
  await page.locator(".menu summary", {hasText: "Lịch sử"}).click();
  await page.locator(".past button").first().click();
  await expect.poll(() => cellOf(page, "a").locator(".grid-row").innerText(), WAIT).toBe("1");
  await close();
});

it("an error is told in Vietnamese at its place; a circle where it is; Escape and Tab leave the editor", async () => {
  const {page, close} = await site.openPage(
    await linkOf(sql("a", "SELECT nme FROM places"), sql("b", "SELECT * FROM c"), sql("c", "SELECT * FROM b"))
  );
  await stateOf(page, "a", "failed");
  expect(await cellOf(page, "a").locator(".cell-error").innerText()).toMatch(/^Không có cột nme\. Có phải: .*name/);
  await expect.poll(() => cellOf(page, "a").locator(".cm-lintRange-error").allInnerTexts(), WAIT).toEqual(["nme"]);
  expect(await cellOf(page, "b").locator(".cell-error").innerText()).toBe("Vòng lặp: b → c → b.");
  await cellOf(page, "a").locator(".cm-content").click();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.closest(".cm-editor") === null)).toBe(true);
  await close();
});

/** Presses what gives a file. */
async function saved(page: Page, press: () => Promise<void>): Promise<{name: string; bytes: Buffer}> {
  const [download] = (await Promise.all([page.waitForEvent("download", WAIT), press()])) as [Download, void];
  return {name: download.suggestedFilename(), bytes: await readFile(await download.path())};
}

it("cells leave as CSV, Parquet, SVG and PNG; the notebook as a file, a page, an Observable notebook and HTML", async () => {
  const {page, errors, close} = await site.openPage(`${NOTEBOOK}?so=thu-nhap`);
  await stateOf(page, "thu_nhap", "done");
  await cellOf(page, "bieu_do").locator(".drawn > svg").waitFor(WAIT);
  const cell = async (name: string, act: string) =>
    saved(page, () => cellOf(page, name).locator(`[data-act=${act}]`).click());
  const csv = (await cell("thu_nhap", "csv")).bytes.toString();
  expect(csv.split("\r\n").length).toBe(17);
  expect(csv).toContain("Bình Dương,6823000");
  const parquet = await cell("thu_nhap", "parquet");
  const path = `/tmp/${Math.random().toString(36).slice(2)}.parquet`;
  const {writeFile, rm} = await import("node:fs/promises");
  await writeFile(path, parquet.bytes);
  const connection = await openDuckDB();
  const rows = await connection.runAndReadAll(`SELECT count(*)::INTEGER, max(dong_mot_thang) FROM '${path}'`);
  expect(rows.getRowsJS()).toEqual([[15, 6823000]]);
  await rm(path);
  const svg = (await cell("bieu_do", "svg")).bytes.toString();
  expect(svg).toMatch(/^<svg/);
  expect(svg).toContain("Bình Dương");
  expect(svg).not.toMatch(/var\(--/);
  expect((await cell("bieu_do", "png")).bytes.subarray(1, 4).toString()).toBe("PNG");
  const whole = async (what: string): Promise<string> => {
    await page.locator(".menu summary").first().click();
    const {bytes} = await saved(page, () => page.locator(`[data-do=${what}]`).click());
    await page.locator(".menu summary").first().click();
    return bytes.toString();
  };
  const file = await whole("file");
  expect((JSON.parse(file) as {cells: unknown[]}).cells.length).toBe(7);
  const observable = await whole("observable");
  expect(observable).toMatch(/^<!doctype html>\n<notebook/);
  expect(observable).toContain("Plot.barX(thu_nhap");
  const html = await whole("html");
  expect(html).toContain("Bình Dương");
  expect(html).not.toMatch(/<script/);
  // The file opens again by being dropped.
  await page.locator("[data-do=new]").click();
  expect(await page.locator(".cell").count()).toBe(0);
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], "so.thuocdo.json"));
    window.dispatchEvent(new DragEvent("drop", {dataTransfer: data, bubbles: true}));
  }, file);
  await stateOf(page, "thu_nhap", "done");
  expect(errors).toEqual([]);
  await close();
});

it("a notebook too long for a link becomes a file", async () => {
  const noise = Array.from({length: 20_000}, () => Math.random().toString(36)[2]).join("");
  const {page, close} = await site.openPage(await linkOf(text("dai", "ngắn")));
  await cellOf(page, "dai").getByText("Sửa chữ").click();
  await cellOf(page, "dai").locator("textarea").fill(noise);
  const {name} = await saved(page, () => page.locator("[data-do=link]").click());
  expect(name).toBe("so-thu.thuocdo.json");
  await expect.poll(() => page.locator(".notebook-said").innerText()).toMatch(/quá dài/);
  await close();
});

it("no other page loads the notebook's code", async () => {
  const {page, close} = await site.openPage("index.html");
  /** Which of the libraries that notebooks alone need the scripts of a page hold. */
  const libraries = async (path: string): Promise<string[]> => {
    await page.goto(new URL(path, site.url).href, {waitUntil: "networkidle"});
    const found = await page.evaluate(async () => {
      const names = performance.getEntriesByType("resource").map(({name}) => name);
      const texts = names.filter((name) => name.endsWith(".js")).map(async (name) => (await fetch(name)).text());
      return (await Promise.all(texts)).flatMap((text) => text.match(/cm-content|openNotebook|linkify-it/g) ?? []);
    });
    return [...new Set(found)].sort();
  };
  for (const path of ["index.html", "so-sanh.html", "nguon/index.html"]) expect(await libraries(path)).toEqual([]);
  expect(await libraries("kham-pha.html")).toContain("cm-content");
  await close();
});
