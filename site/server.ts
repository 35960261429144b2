import {readFile} from "node:fs/promises";
import {createServer, type RequestListener, type Server, type ServerResponse} from "node:http";
import type {AddressInfo} from "node:net";
import {join} from "node:path";
import sirv from "sirv";
import {treeOf} from "../src/words/tree.js";
import {isOwn, REFUSED} from "./own-host.js";
import {HEADERS, TRANSFORM_WORKER} from "./policy.js";

export interface Served {
  url: string;
  close(): Promise<void>;
}

/** What a browser does not guess from the name. */
const TYPES: [ending: string, type: string][] = [
  [".wasm", "application/wasm"],
  [".parquet", "application/vnd.apache.parquet"]
];

/** Names made of what the file holds, which never mean anything else. */
const HASHED = /\/_(?:file|import|node|npm|observablehq)\/.*(?:\.[0-9a-f]{8}|\/[0-9a-f]{16})\.\w+$/;
const FOREVER = "public, max-age=31536000, immutable";

/** Serves a folder to this machine alone, at the port or the first free one after it; `/so-sanh` is so-sanh.html. */
export async function serve(folder: string, port = 0): Promise<Served> {
  const server = createServer(files(folder));
  await listen(server, port);
  const {port: found} = server.address() as AddressInfo;
  return {url: `http://127.0.0.1:${found}/`, close: () => closed(server)};
}

/** Reads the folder anew for each request (`dev`), so that a build shows at once; ranges are answered. */
function files(folder: string): RequestListener {
  const answer = sirv(folder, {
    dev: true,
    etag: true,
    gzip: true,
    brotli: true,
    extensions: ["html"],
    setHeaders(response, path) {
      const known = TYPES.find(([ending]) => path.endsWith(ending));
      if (known) response.setHeader("Content-Type", known[1]);
      if (HASHED.test(path)) response.setHeader("Cache-Control", FOREVER);
      if (TRANSFORM_WORKER.path.test(path)) response.setHeader("Content-Security-Policy", TRANSFORM_WORKER.policy);
    }
  });
  return (request, response) => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    if (!isOwn(request)) return void response.writeHead(403, {"Content-Type": PLAIN}).end(REFUSED);
    if (!isRange(request.headers.range)) delete request.headers.range;
    // A stretch is one of the file itself, not of what it is packed into.
    else delete request.headers["accept-encoding"];
    answer(request, response, () => void missing(folder, request.url ?? "", response));
  };
}

const PLAIN = "text/plain;charset=utf-8";

/** Whether it asks for one stretch from a byte on, up to another that does not come before it. What else is asked for gets the whole file. */
function isRange(range: string | undefined): boolean {
  const [, from, to] = /^bytes=(\d{1,15})-(\d{0,15})$/.exec(range ?? "") ?? [];
  return from !== undefined && (!to || Number(from) <= Number(to));
}

/** The site's own page for what is missing, said as such, in the language of the pages around it. */
async function missing(folder: string, url: string, response: ServerResponse): Promise<void> {
  const page = await readFile(join(folder, url.startsWith("/en/") ? treeOf("en") : "", "404.html")).catch(
    () => "Không có trang này."
  );
  response.writeHead(404, {"Content-Type": "text/html;charset=utf-8"}).end(page);
}

async function listen(server: Server, port: number): Promise<void> {
  for (let next = port; ; ++next) {
    const error = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
      server.once("error", resolve);
      server.listen(next, "127.0.0.1", () => (server.off("error", resolve), resolve(undefined)));
    });
    if (!error) return;
    if (error.code !== "EADDRINUSE" || next >= port + 100) throw error;
  }
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
