import {createHash, randomUUID} from "node:crypto";
import {existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {fileURLToPath} from "node:url";

const PROJECT = fileURLToPath(new URL("../../..", import.meta.url));
/** What a stored value is made from: the lists' versions, what is added to them, and how they are read. */
const SOURCES = [
  "package-lock.json",
  "loaders/read/text.ts",
  "data/places",
  "loaders/places",
  "loaders/dimensions/place"
];

/**
 * What `make` makes of the place lists, made once for each state of them and kept: reading the lists takes some tenths of a
 * second, reading what is kept some hundredths. Where nothing can be kept it is made each time.
 */
export function stored<T>(name: string, make: () => T, folder = join(PROJECT, ".cache", "places")): T {
  const digest = digestOf(SOURCES.flatMap((source) => filesIn(join(PROJECT, source))));
  const file = join(folder, `${name}.json`);
  const kept = maybeParse<{digest: string; value: T}>(file);
  if (kept?.digest === digest) return kept.value;
  const value = make();
  keep(file, folder, JSON.stringify({digest, value}));
  return value;
}

/** Folders below hold maps, which no name is read from. */
function filesIn(path: string): string[] {
  if (/\.\w+$/.test(path)) return [path];
  return readdirSync(path, {withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map(({name}) => join(path, name))
    .sort();
}

function digestOf(files: readonly string[]): string {
  const hash = createHash("sha256");
  for (const file of files) hash.update(file).update(readFileSync(file));
  return hash.digest("hex");
}

function maybeParse<T>(file: string): T | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as T;
  } catch {
    return undefined;
  }
}

/** It appears whole, by renaming, so any number of processes may write it at once. */
function keep(file: string, folder: string, text: string): void {
  const draft = `${file}.${randomUUID()}`;
  try {
    mkdirSync(folder, {recursive: true});
    writeFileSync(draft, text);
    renameSync(draft, file);
  } catch {
    if (existsSync(draft)) rmSync(draft);
  }
}
