import {copyFile, link, mkdir, readFile, writeFile} from "node:fs/promises";
import {dirname, join} from "node:path";
import {filesBelow} from "../loaders/input/files.js";
import {DEPLOYS_FILE, LATEST_FILE} from "../src/views/page/newer.js";
import {isDraft} from "./draft.js";

/** Former builds whose files stay, for tabs that were opened before. */
const KEPT = 2;

/** Files whose names are made of what they hold, which never mean anything else: those of each build, the latest first. */
interface Deploys {
  deploys: string[][];
}

const isHashed = (file: string): boolean => /^_(?:file|import|node|npm|observablehq)\//.test(file);

/** Whether a page names such a file before anything is asked: scripts, and data files but for parts of them. */
const isNamed = (file: string): boolean => /^_import\/.*\.js$|^_file\/data\/[^/]+\.(?:json|parquet)$/.test(file);

/** Adds to a new site the files that pages of the former ones ask for, and writes down which files are whose. */
export async function keepFormer(site: string, dist: string): Promise<void> {
  const own = (await filesBelow(site)).filter(isHashed);
  const others = (await deploysOf(dist)).filter((files) => files.join() !== own.join()).slice(0, KEPT);
  for (const file of new Set(others.flat())) if (!own.includes(file)) await keep(join(dist, file), join(site, file));
  const said: Deploys = {deploys: [own, ...others]};
  await writeFile(join(site, DEPLOYS_FILE), JSON.stringify(said, null, 1));
  await writeFile(join(site, LATEST_FILE), JSON.stringify(own.filter(isNamed), null, 1));
}

/** The files of the build that stands in a folder, without those that are kept of former ones. */
export async function currentFiles(dist: string): Promise<string[]> {
  const all = (await filesBelow(dist)).filter((file) => !isDraft(file.split("/")[0]!));
  const [latest] = await deploysOf(dist);
  const own = latest && new Set(latest);
  return own ? all.filter((file) => !isHashed(file) || own.has(file)) : all;
}

/** Files by name of every build that a folder still holds; of a site without a list, those that are there. */
async function deploysOf(dist: string): Promise<string[][]> {
  try {
    return (JSON.parse(await readFile(join(dist, DEPLOYS_FILE), "utf8")) as Deploys).deploys;
  } catch {
    const files = await filesBelow(dist).catch((): string[] => []);
    const hashed = files.filter(isHashed);
    return hashed.length ? [hashed] : [];
  }
}

/** The same bytes under the same name: a second name for them where the disk allows that, else a copy. */
async function keep(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), {recursive: true});
  await link(from, to).catch(() => copyFile(from, to).catch(ignoreMissing));
}

/** A host may have dropped a former file by itself. */
function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== "ENOENT") throw error;
}
