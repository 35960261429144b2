import {createServer, type Server} from "node:http";
import type {AddressInfo} from "node:net";
import type {Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {currentFiles} from "../../site/deploys.js";
import {DIST} from "../../site/project.js";
import {hashOf} from "../../src/notebook/link.js";
import type {Cell} from "../../src/notebook/notebook.js";
import {sql, transform} from "../../src/notebook/worked/cells.js";
import {beside, others, readings, SETTINGS, writes} from "../notebook/attacks.js";
import {openSite, type Site} from "../browser.js";
import {WAIT} from "../patience.js";

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

/** A page in which `engine` is the notebook's own, with nothing that reads the SQL before it. */
async function openEngine(): Promise<Awaited<ReturnType<typeof openFree>>> {
  const file = (await currentFiles(DIST)).find((each) => /^_import\/notebook\/notebook-page\.\w+\.js$/.test(each));
  const visit = await openFree("404.html");
  await visit.page.evaluate(
    `import("/${file}").then(({Engine}) => (window.engine = new Engine()).open()).then(() => undefined)`
  );
  return visit;
}

/** What the engine says to a query: an error's words, or nothing. */
const told = (page: Page, sql: string): Promise<string> =>
  page.evaluate(`engine.read(${JSON.stringify(sql)}).then(() => "", (error) => error.message)`);

it("the host counts, so that a count of 0 says something", async () => {
  asked = [];
  const {page, close} = await openFree("");
  await page.evaluate((url) => fetch(url), `http://${host()}/x.csv`);
  expect(asked).toEqual(["GET /x.csv"]);
  await close();
});

describe("the engine's worker, whatever SQL reaches it", () => {
  let visit: Awaited<ReturnType<typeof openFree>>;
  beforeAll(async () => {
    asked = [];
    visit = await openEngine();
  });
  afterAll(() => visit?.close());

  it("opens no file that it was not given", async () => {
    for (const sql of readings(host()))
      expect([sql, await told(visit.page, sql)]).toEqual([
        sql,
        expect.stringMatching(/closed: http|No files found|^Parser Error/)
      ]);
    expect(asked).toEqual([]);
  });

  it("asks nobody for anything else, and runs nothing", async () => {
    const said: string[] = [];
    for (const sql of others(host())) said.push(await told(visit.page, sql));
    expect(said.filter((words) => words.includes("closed: http")).length).toBeGreaterThan(15);
    expect([asked, (await visit.page.evaluate("window.__ran")) ?? null]).toEqual([[], null]);
  });

  it("stays as it was set", async () => {
    for (const sql of SETTINGS)
      expect([sql, await told(visit.page, sql)]).toEqual([sql, expect.stringContaining("locked")]);
  });

  it("still reads the site's own tables", async () => {
    expect(await told(visit.page, "SELECT * FROM tiles, places LIMIT 1")).toBe("");
  });
});

/** Of a file that it may not write the engine does not come back. */
const WRITES = /^(?:ATTACH|COPY|EXPORT)\b/;

it.runIf(beside("").length)(
  "others' attacks reach nobody either, past the guard or through a notebook",
  async () => {
    asked = [];
    const attacks = beside(host());
    const past = await openEngine();
    for (const sql of attacks.filter((each) => !WRITES.test(each))) await told(past.page, sql);
    expect([asked, (await past.page.evaluate("window.__x")) ?? null]).toEqual([[], null]);
    await past.close();
    const through = await openLinked(attacks.map((source, i) => sql(`o${i}`, source)));
    await settled(through.page);
    expect([asked, (await through.page.evaluate("window.__x")) ?? null]).toEqual([[], null]);
    await through.close();
  },
  300_000
);

it("what the engine would write reaches nobody", async () => {
  asked = [];
  for (const sql of writes(host())) {
    const {page, close} = await openEngine();
    const refused = page.waitForEvent("console", {
      predicate: (message) => message.text().startsWith("FAIL WITH"),
      ...WAIT
    });
    // The worker is busy with it from then on, and never answers.
    await page.evaluate(`void engine.read(${JSON.stringify(sql)}).catch(() => undefined)`);
    expect([sql, (await refused).text()]).toEqual([sql, expect.stringMatching(/closed: http|both read and write/)]);
    await close();
  }
  expect(asked).toEqual([]);
});

it("a notebook from a link asks nobody and runs nothing, in any of its cells", async () => {
  asked = [];
  // Every kind once, and not a page of a hundred cells.
  const queries = [...readings(host()).filter((_, i) => i % 4 === 0), ...others(host()).filter((_, i) => i % 4 === 0)];
  const {page, close} = await openLinked(queries.map((source, i) => sql(`o${i}`, source)));
  await settled(page);
  expect([asked, (await page.evaluate("window.__ran")) ?? null]).toEqual([[], null]);
  await close();
});

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
});

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
});
