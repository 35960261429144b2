import {readFile} from "node:fs/promises";
import {createServer, type Server, type ServerResponse} from "node:http";
import type {AddressInfo} from "node:net";
import {join} from "node:path";
import sirv from "sirv";
import {afterAll, beforeAll, expect, it} from "vitest";
import {TRANSFORM_WORKER} from "../../site/policy.js";
import {DIST} from "../../site/project.js";
import {hashOf} from "../../src/notebook/link.js";
import {sql, transform} from "../../src/notebook/worked/cells.js";
import {openUrl, type Site, type Visit} from "../browser.js";
import {WAIT} from "../patience.js";
import {engineOf} from "./engine.js";

const COUNT = "SELECT count(*) AS n FROM places WHERE level = 'province' AND list_year = 2023";

/** What becomes of a file on its way to the browser. */
type Fault = (response: ServerResponse, bytes: Buffer) => unknown;

const html: Fault = (response) =>
  response.writeHead(200, {"Content-Type": "text/html"}).end("<!doctype html>Không có trang này.");
const missing: Fault = (response) => response.writeHead(404).end();
const blocked: Fault = (response) => response.destroy();
const silence: Fault = () => undefined;
const half: Fault = (response, bytes) => response.writeHead(200).end(bytes.subarray(0, bytes.length >> 1));
const broken: Fault = (response, bytes) =>
  response
    .writeHead(200, {"Content-Length": bytes.length})
    .write(bytes.subarray(0, bytes.length >> 1), () => response.destroy());
const stalled: Fault = (response, bytes) =>
  response.writeHead(200, {"Content-Length": bytes.length}).write(bytes.subarray(0, bytes.length >> 1));
const spoilt: Fault = (response, bytes) =>
  response
    .writeHead(200)
    .end(Buffer.concat([bytes.subarray(0, 4), Buffer.alloc(bytes.length - 8), bytes.subarray(-4)]));

/** Faults that never show: whoever waits for the file must lose patience. */
const ENDLESS: readonly Fault[] = [silence, stalled];

const WASM = /\.wasm$/;
const WORKER = /worker\.\w+\.js$/;
const TABLE = /\/places\.\w+\.parquet$/;
const INDEX = /\/search\.\w+\.json$/;

let site: Site;
let server: Server;
let fault: {of: RegExp; does: Fault; happened: () => void} | undefined;

/** Has a fault befall a file from now on; tells when it first does. */
const befall = (of: RegExp, does: Fault): Promise<void> => new Promise((happened) => (fault = {of, does, happened}));

/** A host that knows no .wasm, and on which the fault of the day befalls a file. */
beforeAll(async () => {
  const files = sirv(DIST, {
    dev: true,
    extensions: ["html"],
    setHeaders: (response, path) => {
      response.setHeader("Cache-Control", "no-store");
      if (path.endsWith(".wasm")) response.setHeader("Content-Type", "application/octet-stream");
    }
  });
  server = createServer(async (request, response) => {
    const {pathname} = new URL(request.url ?? "", "http://127.0.0.1");
    if (!fault?.of.test(pathname)) return files(request, response);
    const {does, happened} = fault;
    does(response, await readFile(join(DIST, pathname)));
    happened();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  site = await openUrl(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
});
afterAll(async () => {
  await site.close();
  server.closeAllConnections();
  server.close();
});

/** A page in which a fault has happened, and which has lost patience where it must. */
async function lose({expire}: Visit, does: Fault, happened: Promise<void>): Promise<void> {
  await happened;
  if (ENDLESS.includes(does)) await expire();
}

it("the engine opens where the host serves .wasm as application/octet-stream", async () => {
  fault = undefined;
  const {page, errors, close} = await site.openPage("404.html");
  expect(await (await engineOf(DIST))(page, COUNT)).toEqual([{n: 63}]);
  expect(errors).toEqual([]);
  await close();
});

const CLOSED = /^Trình duyệt không mở được bộ tính .*; hãy tải lại trang\. Phần đã in sẵn trên trang vẫn đọc được\.$/;
const LOST =
  /^Không tải được places\.\w+\.parquet; hãy kiểm tra mạng rồi tải lại trang\. Phần đã in sẵn trên trang vẫn đọc được\.$/;
const BROKEN =
  /^places\.\w+\.parquet tải về bị cắt hoặc không phải dữ liệu của trang này; .* Phần đã in sẵn trên trang vẫn đọc được\.$/;

const faults: [words: string, of: RegExp, does: Fault, told: RegExp][] = [
  ["the .wasm is missing", WASM, missing, CLOSED],
  ["the .wasm is a page", WASM, html, CLOSED],
  ["the .wasm is blocked", WASM, blocked, CLOSED],
  ["the .wasm is cut short", WASM, half, CLOSED],
  ["the .wasm breaks off", WASM, broken, CLOSED],
  ["the worker is missing", WORKER, missing, CLOSED],
  ["the worker is a page", WORKER, html, CLOSED],
  ["the worker is cut short", WORKER, half, CLOSED],
  ["the worker never comes", WORKER, silence, CLOSED],
  ["a table is missing", TABLE, missing, LOST],
  ["a table is a page", TABLE, html, BROKEN],
  ["a table is cut short", TABLE, half, BROKEN],
  ["a table breaks off", TABLE, broken, LOST],
  ["a table is spoilt within", TABLE, spoilt, BROKEN],
  ["a table never comes", TABLE, silence, LOST],
  ["a table stops coming", TABLE, stalled, LOST]
];

it.each(faults)(
  "where %s, a question ends in its sentence, and the next one is answered",
  async (_, of, does, told) => {
    const happened = befall(of, does);
    const visit = await site.openPage("404.html", {lawless: true});
    const {page, close} = visit;
    const ask = await engineOf(DIST);
    const answer = ask(page, COUNT).then(
      () => "answered",
      () => page.locator("#engine-status[data-state=error]").textContent()
    );
    await lose(visit, does, happened);
    expect(await answer).toMatch(told);
    fault = undefined;
    if (of === TABLE) expect(await ask(page, COUNT)).toEqual([{n: 63}]);
    await close();
  }
);

it.each<[string, Fault, RegExp]>([
  ["missing", missing, /^Không tải được search\.\w+\.json; hãy kiểm tra mạng/],
  ["a page", html, /^search\.\w+\.json tải về bị cắt hoặc không phải dữ liệu/],
  ["cut short", half, /^search\.\w+\.json tải về bị cắt hoặc không phải dữ liệu/],
  ["stopped on its way", stalled, /^Không tải được search\.\w+\.json; hãy kiểm tra mạng/]
])(
  "where the list of all places is %s, the search box says so, and the next letter tries again",
  async (_, does, told) => {
    const happened = befall(INDEX, does);
    const visit = await site.openPage("nguon/index.html");
    const {page, close} = visit;
    const box = page.locator("[data-view=search-box]");
    await box.locator("input").fill("thoi");
    await lose(visit, does, happened);
    await expect.poll(() => box.locator(".found-status").textContent(), WAIT).toMatch(told);
    fault = undefined;
    await box.locator("input").fill("thoi long");
    await box.locator("[role=option]").first().waitFor();
    await close();
  }
);

it.each([
  ["a page", html],
  ["cut short", half],
  ["never there", silence]
])("where the worker of transforms is %s, its cell says so, and SQL still runs", async (_, does) => {
  const happened = befall(TRANSFORM_WORKER.path, does);
  const cells = [sql("a", "SELECT 1 AS x"), transform("b", "a", "derive({y: x + 1})"), sql("c", "SELECT 2 AS x")];
  const visit = await site.openPage(`kham-pha.html#${await hashOf({title: "Sổ thử", cells})}`);
  const {page, close} = visit;
  await lose(visit, does, happened);
  const cell = (name: string) => page.locator(`.cell[data-cell="${name}"]`);
  await cell("b").and(page.locator("[data-state=failed]")).waitFor();
  expect(await cell("b").textContent()).toContain(
    "Không mở được phần biến đổi; hãy tải lại trang. Các ô SQL vẫn chạy."
  );
  for (const name of ["a", "c"]) await cell(name).and(page.locator("[data-state=done]")).waitFor();
  await close();
});
