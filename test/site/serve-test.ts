import {mkdir, mkdtemp, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, expect, it} from "vitest";
import {serve, type Served} from "../../site/server.js";

let folder: string;
let served: Served;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "thuoc-do-"));
  await mkdir(join(folder, "nguon"));
  const files = {"index.html": "nhà", "so-sanh.html": "so sánh", "404.html": "không có", "nguon/index.html": "nguồn"};
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  await writeFile(join(folder, "a.wasm"), "0123456789");
  await writeFile(join(folder, "a.parquet"), "PAR1");
  served = await serve(folder);
});
afterAll(() => served.close());

const get = (path: string, headers = {}): Promise<Response> => fetch(new URL(path, served.url), {headers});

it("answers clean paths with their pages", async () => {
  for (const [path, text] of [
    ["", "nhà"],
    ["so-sanh", "so sánh"],
    ["so-sanh.html", "so sánh"],
    ["nguon/", "nguồn"],
    ["so-sanh?noi=92", "so sánh"]
  ])
    expect(await (await get(path!)).text()).toBe(text);
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
