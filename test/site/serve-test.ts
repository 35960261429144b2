import {mkdir, mkdtemp, writeFile} from "node:fs/promises";
import {request} from "node:http";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {text} from "node:stream/consumers";
import {afterAll, beforeAll, expect, it} from "vitest";
import {serve, type Served} from "../../site/server.js";

let folder: string;
let served: Served;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "thuoc-do-"));
  await mkdir(join(folder, "nguon"));
  const files = {"index.html": "nhà", "so-sanh.html": "so sánh", "404.html": "không có", "nguon/index.html": "nguồn"};
  for (const [name, words] of Object.entries(files)) await writeFile(join(folder, name), words);
  await writeFile(join(folder, "a.wasm"), "0123456789");
  await writeFile(join(folder, "a.parquet"), "PAR1");
  served = await serve(folder);
});
afterAll(() => served.close());

const get = (path: string, headers = {}): Promise<Response> => fetch(new URL(path, served.url), {headers});

it("answers clean paths with their pages", async () => {
  for (const [path, words] of [
    ["", "nhà"],
    ["so-sanh", "so sánh"],
    ["so-sanh.html", "so sánh"],
    ["nguon/", "nguồn"],
    ["so-sanh?noi=92", "so sánh"]
  ])
    expect(await (await get(path!)).text()).toBe(words);
});

it("names the types that WebAssembly and Parquet need", async () => {
  expect((await get("a.wasm")).headers.get("Content-Type")).toBe("application/wasm");
  expect((await get("a.parquet")).headers.get("Content-Type")).toBe("application/vnd.apache.parquet");
  expect((await get("")).headers.get("Content-Type")).toBe("text/html;charset=utf-8");
});

it("answers ranges, so that a large table need not be fetched whole", async () => {
  const response = await get("a.wasm", {Range: "bytes=2-4"});
  expect([response.status, await response.text(), response.headers.get("Content-Range")]).toEqual([
    206,
    "234",
    "bytes 2-4/10"
  ]);
});

it("lives on after a range that is none, and answers it with the whole file", async () => {
  for (const range of ["bytes=5-2", "bytes=-3", "bytes=a-b", "bytes=0-1,3-4", "bytes=", "lines=1-2"]) {
    const response = await get("a.wasm", {Range: range});
    expect([range, response.status, await response.text()]).toEqual([range, 200, "0123456789"]);
  }
  expect((await get("a.wasm", {Range: "bytes=90-"})).status).toBe(416);
});

/** Asks by a name of one's own choosing, which fetch does not allow. */
const asked = (headers: Record<string, string>): Promise<{status: number; text: string}> =>
  new Promise((resolve, reject) => {
    request(served.url, {headers}, async (response) =>
      resolve({status: response.statusCode!, text: await text(response)})
    )
      .on("error", reject)
      .end();
  });

it("answers its own pages alone: no other name that leads here, no page of another origin", async () => {
  const {host, port} = new URL(served.url);
  const own: Record<string, string>[] = [{}, {Host: `localhost:${port}`}, {Host: host, Origin: `http://${host}`}];
  for (const headers of own) expect(await asked(headers)).toEqual({status: 200, text: "nhà"});
  const foreign: Record<string, string>[] = [
    {Host: "thuoc-do.example"},
    {Host: `127.0.0.1.example:${port}`},
    {Host: host, Origin: "http://other.example"},
    {Host: host, Origin: "null"},
    {Host: host, Origin: "http://127.0.0.1:1"}
  ];
  for (const headers of foreign) expect([headers, (await asked(headers)).status]).toEqual([headers, 403]);
});

it("says what no page can say of itself: who may frame it, and that types are as they are named", async () => {
  for (const path of ["", "a.wasm", "khong-co"]) {
    const {headers} = await get(path);
    expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(headers.get("Content-Security-Policy")).toContain("frame-ancestors");
  }
});

it("shows the site's own page for what is missing, and nothing outside the folder", async () => {
  for (const path of ["khong-co", "..%2f..%2fetc/passwd"]) {
    const response = await get(path);
    expect([response.status, await response.text()]).toEqual([404, "không có"]);
  }
});

it("shows a file that has changed", async () => {
  await writeFile(join(folder, "so-sanh.html"), "mới");
  expect(await (await get("so-sanh")).text()).toBe("mới");
});

it("takes the next free port", async () => {
  const {port} = new URL(served.url);
  const second = await serve(folder, Number(port));
  expect(Number(new URL(second.url).port)).toBeGreaterThan(Number(port));
  await second.close();
});
