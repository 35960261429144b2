import {createServer, type Server} from "node:http";
import type {AddressInfo} from "node:net";
import sirv from "sirv";
import {afterEach, expect, it} from "vitest";
import {DIST} from "../../site/project.js";
import {openUrl, type Site} from "../browser.js";
import {engineOf} from "./engine.js";

const COUNT = "SELECT count(*) AS n FROM places WHERE level = 'province' AND list_year = 2023";

let closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing) await close();
  closing = [];
});

/** A host that knows no .wasm: the engine as a stream of bytes, or not at all but a page that says so. */
async function openHost(answerWasm?: string): Promise<Site> {
  const files = sirv(DIST, {
    dev: true,
    extensions: ["html"],
    setHeaders: (response, path) => {
      if (path.endsWith(".wasm")) response.setHeader("Content-Type", "application/octet-stream");
    }
  });
  const server: Server = createServer((request, response) =>
    answerWasm !== undefined && /\.wasm$/.test(request.url ?? "")
      ? response.writeHead(200, {"Content-Type": "text/html"}).end(answerWasm)
      : files(request, response)
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closing.push(() => new Promise((resolve) => (server.closeAllConnections(), server.close(resolve))));
  const site = await openUrl(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  closing.unshift(() => site.close());
  return site;
}

it("the engine opens where the host serves .wasm as application/octet-stream", async () => {
  const site = await openHost();
  const {page, errors} = await site.openPage("404.html");
  expect(await (await engineOf(DIST))(page, COUNT)).toEqual([{n: 63}]);
  expect(errors).toEqual([]);
});

it("where the .wasm is none, that is told in a sentence", async () => {
  const site = await openHost("<!doctype html>Không có trang này.");
  const {page} = await site.openPage("404.html");
  await expect((await engineOf(DIST))(page, COUNT)).rejects.toThrow("Trình duyệt không mở được bộ tính");
});
