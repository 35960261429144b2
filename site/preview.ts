import {spawn} from "node:child_process";
import {once} from "node:events";
import {readdir, utimes} from "node:fs/promises";
import {join} from "node:path";
import {setTimeout} from "node:timers/promises";
import {digestOf} from "../loaders/compile/compile.js";
import {startFramework} from "./framework.js";
import {openLiveSource} from "./live-source.js";
import {PROJECT} from "./project.js";

// npm run preview [-- --port 3001]     the site while one works on it; a change in data/ or loaders/ shows by itself.
const ENTRIES = join(PROJECT, "src", "data");
const PAUSE = 400;

const source = await openLiveSource();
let seen = await digestOf();
await tables();

const server = startFramework(
  ["preview", "--no-open", "--host", "127.0.0.1", ...process.argv.slice(2)],
  ["ignore", "inherit", "inherit"],
  {THUOC_DO_SOURCE: source.folder}
);
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => server.kill(signal));
server.once("close", (code) => source.remove().finally(() => process.exit(code ?? 0)));
await watch();

/** Looks every now and then rather than listen: that works on every system and for every editor's way of saving. */
async function watch(): Promise<never> {
  for (let pause = PAUSE; ;) {
    await setTimeout(pause);
    const start = performance.now();
    await source.follow();
    const digest = await digestOf();
    // Of many articles a look takes longer: never more than a tenth of the time.
    pause = Math.max(PAUSE, 9 * (performance.now() - start));
    if (digest === seen) continue;
    seen = digest;
    if (await tables()) await touch();
  }
}

/** Compiles and gives the tables in a process of its own, since the loaders themselves may have changed; whether it went well. */
async function tables(): Promise<boolean> {
  const child = spawn(process.execPath, ["--import", "tsx", join(PROJECT, "site", "tables.ts"), source.folder], {
    cwd: PROJECT,
    stdio: "inherit"
  });
  const [code] = (await once(child, "close")) as [number | null];
  return code === 0;
}

/**
 * Framework names a file by the age of the entry that would write it, so each is touched; then its own configuration, at which
 * it tells every open page to load again.
 */
async function touch(): Promise<void> {
  const entries = (await readdir(ENTRIES)).filter((name) => name.endsWith(".ts")).map((name) => join(ENTRIES, name));
  const now = new Date();
  for (const file of [...entries, join(PROJECT, "observablehq.config.ts")]) await utimes(file, now, now);
}
