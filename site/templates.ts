import {once} from "node:events";
import {cp, mkdir, readdir, rename, rm, stat, utimes} from "node:fs/promises";
import {basename, join} from "node:path";
import {text} from "node:stream/consumers";
import {Mistake} from "../loaders/check/mistake.js";
import {bundle} from "./bundle.js";
import {CODE, compress} from "./compress.js";
import {sourceFiles} from "./code.js";
import {discard, draftName, isDraft, removeAbandoned, type Draft} from "./draft.js";
import {GIVEN, startFramework} from "./framework.js";
import {PROJECT} from "./project.js";

const KEPT = join(PROJECT, ".cache", "templates");
/** States of the code whose pages are kept: a test or a publisher goes back and forth between few. */
const STATES = 3;

/** What a system calls a disk that takes no more. */
const FULL = /\b(?:ENOSPC|EDQUOT)\b/;

/** Files that Framework makes by running a program, which may read anything. */
const LOADER = /\.[^./]+\.(?:js|ts|jl|php|py|r|R|rs|go|java|sh|exe|zip|tgz|tar(?:\.gz)?)$/;

/**
 * Framework's pages, modules and libraries into the site in the making. They hang on the code alone, not on the data, so they
 * are made once for each state of it, and kept. A publisher's own data loader may read the data: with one, nothing is kept.
 */
export async function makeTemplates({source, site}: Draft, code: string): Promise<void> {
  const files = await sourceFiles(source);
  const foreign = files.some((file) => LOADER.test(file) && !GIVEN.test(file) && !file.endsWith(".d.ts"));
  if (foreign) return build(source, site);
  const kept = join(KEPT, code);
  if (await take(kept, site)) return;
  await build(source, site);
  // Packed once; pages are filled in later.
  await compress(site, site, CODE);
  await keep(site, kept);
}

/** The modules joined, then Framework's own build. It says a line for each of its files: heard out only where it failed. */
async function build(source: string, site: string): Promise<void> {
  await bundle(source);
  const env = {THUOC_DO_SOURCE: source, THUOC_DO_DIST: site};
  const child = startFramework(["build"], ["ignore", "pipe", "pipe"], env);
  const [said, erred, [code]] = await Promise.all([text(child.stdout!), text(child.stderr!), once(child, "close")]);
  if (code === 0) return;
  const [full] = FULL.exec(erred) ?? [];
  if (full) throw Object.assign(new Error(full), {code: full});
  console.error(said + erred);
  throw new Mistake("Không dựng được trang; lỗi in ở trên. Trang đã dựng lần trước vẫn còn nguyên.");
}

/** Whether what was kept is in the site now; the kept state that is used longest ago goes first. */
async function take(kept: string, site: string): Promise<boolean> {
  try {
    const now = new Date();
    await utimes(kept, now, now);
    await cp(kept, site, {recursive: true});
    return true;
  } catch (error) {
    if (FULL.test((error as NodeJS.ErrnoException).code ?? "")) throw error;
    // Nothing is kept, or another build has just removed it.
    await emptied(site);
    return false;
  }
}

async function emptied(site: string): Promise<void> {
  for (const name of await readdir(site)) await rm(join(site, name), {recursive: true, force: true});
}

/** A copy appears whole, by renaming; a cache that cannot be written is none. */
async function keep(site: string, kept: string): Promise<void> {
  const draft = `${kept}${draftName()}`;
  try {
    await mkdir(KEPT, {recursive: true});
    await cp(site, draft, {recursive: true});
    await rename(draft, kept);
    await removeOld();
  } catch {
    await rm(draft, {recursive: true, force: true}).catch(() => undefined);
  }
}

async function removeOld(): Promise<void> {
  await removeAbandoned(KEPT);
  const folders = (await readdir(KEPT)).filter((name) => !isDraft(name)).map((name) => join(KEPT, name));
  const used = await Promise.all(folders.map(async (folder) => ({folder, at: (await stat(folder)).mtimeMs})));
  const old = used.sort((a, b) => b.at - a.at || (basename(a.folder) < basename(b.folder) ? -1 : 1)).slice(STATES);
  for (const {folder} of old) await discard(folder);
}
