import {spawn, type ChildProcess, type StdioOptions} from "node:child_process";
import {copyFile, mkdir, readFile, rename, utimes, writeFile} from "node:fs/promises";
import {createRequire} from "node:module";
import {delimiter, dirname, join} from "node:path";
import {filesBelow} from "../loaders/input/files.js";
import {readWorkerScript} from "../src/engine/worker-script.js";
import {FONTS, fontFile} from "./fonts.js";
import {PROJECT} from "./project.js";

const REQUIRE = createRequire(import.meta.url);
const CLI = REQUIRE.resolve("@observablehq/framework/dist/bin/observable.js");
const CLIENT = join(dirname(CLI), "..", "client");
const BINARIES = join(PROJECT, "node_modules", ".bin");

/** Where Framework keeps what it has made of a folder of pages. */
const cacheOf = (source: string): string => join(source, ".observablehq", "cache");

/** Starts Framework's command line. It finds `tsx` for the loaders, and tells nobody that it ran. */
export function startFramework(args: string[], stdio: StdioOptions, env: Record<string, string> = {}): ChildProcess {
  return spawn(process.execPath, ["--no-warnings=ExperimentalWarning", CLI, ...args], {
    cwd: PROJECT,
    stdio,
    env: {
      ...process.env,
      ...env,
      PATH: [BINARIES, process.env["PATH"]].join(delimiter),
      OBSERVABLE_TELEMETRY_DISABLE: "1"
    }
  });
}

/** Files whose own programs Framework need not run: they are given to it, or written beside what it makes. */
export const GIVEN = /^(?:data\/(?:\w+\.parquet|search\.json)|engine\/[\w.-]+|look\/\[font\]\.woff2)\.ts$/;

/**
 * Puts what the entries of `src/engine/` and `src/look/` would write where Framework keeps it: it then starts none of them, and
 * each would take a process and a second.
 */
export async function giveFiles(source: string): Promise<void> {
  const cache = cacheOf(source);
  await Promise.all(["engine", "look"].map((folder) => mkdir(join(cache, folder), {recursive: true})));
  const engine = [
    copyFile(REQUIRE.resolve("@duckdb/duckdb-wasm/dist/duckdb-eh.wasm"), join(cache, "engine", "duckdb-eh.wasm")),
    writeFile(join(cache, "engine", "duckdb-browser-eh.worker.js"), await readWorkerScript())
  ];
  const fonts = FONTS.map((font) => copyFile(fontFile(font), join(cache, "look", `${font}.woff2`)));
  await Promise.all([...engine, ...fonts]);
}

/** Days by which what is given to a preview is younger than the entry that would write it, whoever touches that. */
const AHEAD = 365;

/**
 * Puts the data of a preview where Framework keeps it, so that it runs no entry of `src/data/` for each file. Each appears
 * whole; where one is missing its entry is run after all.
 */
export async function giveData(
  source: string,
  data: readonly (readonly [name: string, bytes: Buffer])[]
): Promise<void> {
  const folder = join(cacheOf(source), "data");
  await mkdir(folder, {recursive: true});
  const given = new Date(Date.now() + AHEAD * 24 * 60 * 60 * 1000);
  for (const [name, bytes] of data) {
    const draft = join(folder, `.${name}`);
    await writeFile(draft, bytes);
    await utimes(draft, given, given);
    await rename(draft, join(folder, name));
  }
}

/**
 * Framework's own scripts mention libraries by `npm:` names that no page of ours loads, and it asks the registry for the
 * version of each. A folder of that name in its cache is an answer too; with it, a build needs no internet.
 */
export async function answerForRegistry(source: string): Promise<void> {
  const scripts = (await filesBelow(CLIENT)).filter((file) => file.endsWith(".js"));
  const texts = await Promise.all(scripts.map((file) => readFile(join(CLIENT, file), "utf8")));
  const names = new Set(
    texts.flatMap((text) => Array.from(text.matchAll(/\bnpm:((?:@[\w-]+\/)?[\w.-]+)/g), ([, name]) => name!))
  );
  await Promise.all(
    Array.from(names, (name) => mkdir(join(cacheOf(source), "_npm", `${name}@0.0.0`), {recursive: true}))
  );
}
