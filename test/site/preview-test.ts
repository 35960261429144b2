import type {ChildProcess} from "node:child_process";
import {once} from "node:events";
import {connect} from "node:net";
import {afterAll, beforeAll, expect, it, vi} from "vitest";
import {startFramework} from "../../site/framework.js";
import {openLiveSource, type LiveSource} from "../../site/live-source.js";
import {serve} from "../../site/server.js";
import {WAIT} from "../patience.js";

let server: ChildProcess;
let source: LiveSource;
let host: string;
let told = "";

/** Framework's preview, as `npm run preview` starts it, of which no page is asked. */
beforeAll(async () => {
  const {url, close} = await serve(".");
  await close();
  host = new URL(url).host;
  source = await openLiveSource();
  const args = ["preview", "--no-open", "--host", "127.0.0.1", "--port", new URL(url).port];
  server = startFramework(args, ["ignore", "ignore", "pipe"], {THUOC_DO_SOURCE: source.folder});
  server.stderr!.on("data", (part) => (told += String(part)));
  await vi.waitFor(() => fetch(url, {redirect: "manual"}), {...WAIT, interval: 200});
});
afterAll(async () => {
  server.kill();
  if (server.exitCode === null) await once(server, "close");
  await source.remove();
});

/** The first line of the answer to a request by these headers. */
async function answerTo(headers: readonly string[]): Promise<string> {
  const socket = connect(Number(host.split(":")[1]), "127.0.0.1");
  socket.write(["GET / HTTP/1.1", ...headers, "", ""].join("\r\n"));
  let said = "";
  for await (const part of socket) if ((said += String(part)).includes("\r\n")) break;
  return said.split("\r\n", 1)[0]!;
}

const SOCKET = ["Upgrade: websocket", "Sec-WebSocket-Version: 13", "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=="];

it("the preview answers its own pages, by its own name", async () => {
  const port = host.split(":")[1]!;
  for (const own of [[`Host: ${host}`], [`Host: localhost:${port}`], [`Host: ${host}`, `Origin: http://${host}`]])
    expect(await answerTo([...own, "Connection: close"])).toMatch(/^HTTP\/1\.1 (?:200|302) /);
  expect(await answerTo([`Host: ${host}`, `Origin: http://${host}`, "Connection: Upgrade", ...SOCKET])).toMatch(
    / 101 /
  );
});

it("asks nobody for a library that it does not have", async () => {
  expect((await fetch(`http://${host}/_npm/ruler@1.0.0/_esm.js`)).ok).toBe(false);
  await expect.poll(() => told, WAIT).toMatch(/closed: https:\/\/[^\s]*ruler/);
});

it.each([
  ["another name that leads here", (): string[] => ["Host: thuoc-do.example"]],
  ["a page of another site", (): string[] => [`Host: ${host}`, "Origin: http://other.example"]],
  ["a page of no site", (): string[] => [`Host: ${host}`, "Origin: null"]]
])("it refuses %s, and its socket", async (_, headers) => {
  expect(await answerTo([...headers(), "Connection: close"])).toMatch(/ 403 /);
  expect(await answerTo([...headers(), "Connection: Upgrade", ...SOCKET])).toMatch(/ 403 /);
});
