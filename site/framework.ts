import {spawn, type ChildProcess, type StdioOptions} from "node:child_process";
import {mkdir, readFile, rm} from "node:fs/promises";
import {createRequire} from "node:module";
import {delimiter, dirname, join} from "node:path";
import {filesBelow} from "../loaders/files.js";
import {PROJECT} from "./project.js";

const CLI = createRequire(import.meta.url).resolve("@observablehq/framework/dist/bin/observable.js");
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
