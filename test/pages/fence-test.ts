import {createServer, type Server} from "node:http";
import type {AddressInfo} from "node:net";
import type {Page} from "playwright-core";
import {afterAll, beforeAll, expect, it} from "vitest";
import {filesBelow} from "../../loaders/files.js";
import {DIST} from "../../site/project.js";
import {hashOf} from "../../src/notebook/link.js";
import type {Cell} from "../../src/notebook/notebook.js";
import {sql, transform} from "../../src/notebook/worked/cells.js";
import {attacks, SETTINGS} from "../notebook/attacks.js";
import {openSite, type Site} from "../browser.js";

const WAIT = {timeout: 120_000};

let site: Site;
/** A host that lets everybody in, and counts who comes. */
let far: Server;
let asked: string[] = [];

beforeAll(async () => {
  site = await openSite();
  far = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response
      .writeHead(200, {
        "Access-Control-Allow-Origin": "*",
        "Access-Control-Allow-Headers": "*",
        "Content-Type": "text/csv"
      })
      .end("a,b\n1,2\n");
  });
  await new Promise<void>((resolve) => far.listen(0, "127.0.0.1", resolve));
});
afterAll(async () => {
  far.closeAllConnections();
  far.close();
  await site.close();
});

const host = (): string => `127.0.0.1:${(far.address() as AddressInfo).port}`;

/** A page that the host could be asked from: neither the test nor the page's policy stands in the way. */
const openFree = (path: string) => site.openPage(path, {lawless: true, reach: [host()]});

async function openLinked(cells: Cell[]): Promise<Awaited<ReturnType<typeof openFree>>> {
  return openFree(`kham-pha.html#${await hashOf({title: "Sổ thử", cells})}`);
}

const settled = (page: Page): Promise<unknown> =>
  expect
    .poll(
      () =>
        page.evaluate(() =>
          [...document.querySelectorAll<HTMLElement>(".cell")].map(({dataset}) => dataset["state"] ?? "").join(" ")
        ),
      WAIT
    )
    .toMatch(/^(?:(?:done|failed)(?: |$))+$/);

/** The notebook's own engine, with nothing that reads the SQL before it. */
async function engineUrl(): Promise<string> {
  const file = (await filesBelow(DIST)).find((each) => /^_import\/notebook\/engine\.\w+\.js$/.test(each))!;
  return `/${file}`;
}

it("the host counts, so that a count of 0 says something", async () => {
  asked = [];
  const {page, close} = await openFree("");
  await page.evaluate((url) => fetch(url), `http://${host()}/x.csv`);
  expect(asked).toEqual(["GET /x.csv"]);
  await close();
});

it("the engine's worker asks nobody, whatever SQL reaches it, and opens no file it was not given", async () => {
  asked = [];
  const {page, close} = await openFree("");
  const {told, n} = (await page.evaluate(`import(${JSON.stringify(await engineUrl())}).then(async ({Engine}) => {
    const engine = new Engine();
    const told = [];
    for (const sql of ${JSON.stringify([...attacks(host()), ...SETTINGS])})
      told.push([sql, await engine.read(sql).then(() => "", (error) => String(error.message))]);
    const [row] = (await engine.read("SELECT count(*)::INTEGER AS n FROM tiles")).toArray();
    return {told, n: row.n};
  })`)) as {told: [sql: string, error: string][]; n: number};
  expect(asked).toEqual([]);
  expect(told.filter(([sql, error]) => /HOST|http:|'x\.csv'|"x\.csv"/.test(sql) && !error)).toEqual([]);
  for (const [sql, error] of told.slice(-SETTINGS.length))
    expect([sql, error]).toEqual([sql, expect.stringMatching(/lock|not a valid|cannot|unrecognized|Catalog/i)]);
  expect(told.filter(([, error]) => /locked/.test(error)).length).toBeGreaterThan(3);
  expect(told.filter(([, error]) => /closed: http/.test(error)).length).toBeGreaterThan(20);
  // What it is for still works.
  expect(n).toBeGreaterThan(0);
  expect((await page.evaluate("window.__ran")) ?? null).toBeNull();
  await close();
}, 300_000);

it("a notebook from a link asks nobody and runs nothing, in any of its cells", async () => {
  asked = [];
  const queries = attacks(host()).filter((_, i) => i % 2 === 0);
  const {page, close} = await openLinked(queries.map((source, i) => sql(`o${i}`, source)));
  await settled(page);
  expect([asked, (await page.evaluate("window.__ran")) ?? null]).toEqual([[], null]);
  await close();
}, 300_000);

it("a cell that is named as an address, and failed, is no table for another", async () => {
  asked = [];
  const url = `http://${host()}/x.csv`;
  const {page, close} = await openLinked([
    sql(url, "SELECT 1 AS a"),
    sql("hai", `SELECT e.* FROM tiles AS values, "${url}" e`),
    sql("hong", "SELECT * FROM khong_co"),
    sql("bon", "SELECT e.* FROM tiles AS sample, hong e"),
    sql("promises", "SELECT 1 AS a"),
    sql("con_song", "SELECT count(*) AS n FROM figures")
  ]);
  await settled(page);
  const states = await page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLElement>(".cell")].map(({dataset}) => [dataset["cell"], dataset["state"]])
    )
  );
  expect(states).toMatchObject({hai: "failed", hong: "failed", bon: "failed", promises: "failed", con_song: "done"});
  expect(asked).toEqual([]);
  await close();
}, 180_000);

it("names that every object has are names like others: of cells, columns, filters and inputs", async () => {
  const {page, errors, close} = await openLinked([
    sql("valueOf", 'SELECT 1 AS "constructor", 2 AS "__proto__", 3 AS "hasOwnProperty"'),
    transform("constructor", "valueOf", "derive({toString: constructor + hasOwnProperty})"),
    {
      id: "x",
      name: "__proto__",
      kind: "table",
      from: "constructor",
      sort: {column: "constructor", descending: true},
      filters: {}
    },
    {id: "y", name: "toString", kind: "input", input: {type: "constructor"}, value: null} as unknown as Cell,
    sql("cuoi", 'SELECT a."constructor" + b."toString" AS n FROM "valueOf" a, "__proto__" b')
  ]);
  await settled(page);
  const states = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>(".cell")].map((cell) => [
      cell.dataset["cell"],
      cell.dataset["state"],
      cell.querySelector(".cell-note")?.textContent ?? ""
    ])
  );
  expect(states).toEqual(["valueOf", "constructor", "__proto__", "toString", "cuoi"].map((name) => [name, "done", ""]));
  await expect.poll(() => page.locator('[data-cell="cuoi"] .grid-row').first().textContent(), WAIT).toContain("5");
  expect(errors).toEqual([]);
  await close();
}, 180_000);
