import {spawn, type ChildProcess, type StdioOptions} from "node:child_process";
import {copyFile, mkdir, readFile, rm, writeFile} from "node:fs/promises";
import {createRequire} from "node:module";
import {delimiter, dirname, join} from "node:path";
import {filesBelow} from "../loaders/files.js";
import {searchIndex} from "../loaders/search.js";
import {readSearched} from "../loaders/searched.js";
import {TABLES} from "../src/engine/tables.js";
import {readWorkerScript} from "../src/engine/worker-script.js";
import {PROJECT} from "./project.js";

const REQUIRE = createRequire(import.meta.url);
const CLI = REQUIRE.resolve("@observablehq/framework/dist/bin/observable.js");
const CLIENT = join(dirname(CLI), "..", "client");
const BINARIES = join(PROJECT, "node_modules", ".bin");
const CACHE = join(PROJECT, "src", ".observablehq", "cache");

/** Starts Framework's command line. It finds `tsx` for the loaders, and tells nobody that it ran. */
export function startFramework(args: string[], stdio: StdioOptions): ChildProcess {
  return spawn(process.execPath, ["--no-warnings=ExperimentalWarning", CLI, ...args], {
    cwd: PROJECT,
    stdio,
    env: {
      ...process.env,
      PATH: [BINARIES, process.env["PATH"]].join(delimiter),
      OBSERVABLE_TELEMETRY_DISABLE: "1"
    }
  });
}

/** Drops what Framework keeps from one run to the next: it asks only for the age of a loader's own file. */
export async function clearFramework(part = ""): Promise<void> {
  await rm(join(CACHE, part), {recursive: true, force: true});
  await answerForRegistry();
}

/**
 * Puts what the entries of `src/data/` and `src/engine/` would write where Framework keeps it: it then starts none of them, and
 * each would take a process and a second.
 */
export async function giveFiles(tables: string): Promise<void> {
  await Promise.all(["data", "engine"].map((folder) => mkdir(join(CACHE, folder), {recursive: true})));
  const engine = [
    copyFile(REQUIRE.resolve("@duckdb/duckdb-wasm/dist/duckdb-eh.wasm"), join(CACHE, "engine", "duckdb-eh.wasm")),
    writeFile(join(CACHE, "engine", "duckdb-browser-eh.worker.js"), await readWorkerScript())
  ];
  const parquet = TABLES.map((name) =>
    copyFile(join(tables, `${name}.parquet`), join(CACHE, "data", `${name}.parquet`))
  );
  const index = JSON.stringify(searchIndex(await readSearched()));
  await Promise.all([...engine, ...parquet, writeFile(join(CACHE, "data", "search.json"), index)]);
}

/**
 * Framework's own scripts mention libraries by `npm:` names that no page of ours loads, and it asks the registry for the
 * version of each. A folder of that name in its cache is an answer too; with it, a build needs no internet.
 */
async function answerForRegistry(): Promise<void> {
  const scripts = (await filesBelow(CLIENT)).filter((file) => file.endsWith(".js"));
  const texts = await Promise.all(scripts.map((file) => readFile(join(CLIENT, file), "utf8")));
  const names = new Set(
    texts.flatMap((text) => Array.from(text.matchAll(/\bnpm:((?:@[\w-]+\/)?[\w.-]+)/g), ([, name]) => name!))
  );
  await Promise.all(Array.from(names, (name) => mkdir(join(CACHE, "_npm", `${name}@0.0.0`), {recursive: true})));
}
