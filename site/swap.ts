import {execFile} from "node:child_process";
import {existsSync, renameSync} from "node:fs";
import {cp, mkdir, readdir, rename, rm, stat} from "node:fs/promises";
import {basename, dirname, join} from "node:path";
import {setTimeout} from "node:timers/promises";
import {promisify} from "node:util";
import {filesBelow} from "../loaders/input/files.js";
import {Mistake} from "../loaders/check/mistake.js";
import {DEPLOYS_FILE, LATEST_FILE} from "../src/views/page/newer.js";
import {discard, draftName, isAbandoned, isDraft, MOVED, realFolder, TURN} from "./draft.js";

/** Times that two builds which end at once may get in each other's way. */
const ATTEMPTS = 10;

/** Refuses a folder with anything in it but a site: it is somebody's own. */
export async function refuseForeign(dist: string): Promise<void> {
  const names = (await readdir(dist).catch((): string[] => [])).filter(
    (name) => !isDraft(name) && name !== "lost+found"
  );
  if (names.length && !names.includes(DEPLOYS_FILE) && !names.includes("_observablehq"))
    throw new Mistake(`Thư mục ${dist} có tệp không thuộc trang này; hãy chọn một thư mục trống (THUOC_DO_DIST).`);
}

/**
 * Puts a site that was moved aside back, where its build was killed before the new one stood in its place. A build that is
 * between its two names at this moment loses nothing by it: it moves the site aside once more.
 */
export async function recover(dist: string): Promise<void> {
  const folder = await realFolder(dist);
  if (existsSync(folder)) return;
  const aside = (await readdir(dirname(folder)).catch((): string[] => []))
    .filter((name) => name.startsWith(`.${basename(folder)}.`) && name.endsWith(MOVED) && isDraft(name))
    .map((name) => join(dirname(folder), name));
  const ages = await Promise.all(
    aside.map((each) =>
      stat(each).then(
        ({ctimeMs}) => ctimeMs,
        () => 0
      )
    )
  );
  const last = aside[ages.indexOf(Math.max(...ages))];
  if (last)
    await rename(last, folder).catch((error) => {
      // A build has just put its new site there.
      if (!existsSync(folder)) throw error;
    });
}

/**
 * Has the system write what it still holds of a folder's disk: a machine that loses its power right after a swap then finds the new
 * site's files, and not their names alone. Where there is no such program the swap goes on all the same.
 */
const flushed = (folder: string): Promise<void> =>
  promisify(execFile)("sync", ["-f", folder]).then(
    () => undefined,
    () => undefined
  );

/** Puts a whole new site in the place of the former one. */
export async function swap(site: string, dist: string): Promise<void> {
  const folder = await realFolder(dist);
  await flushed(site);
  if (dirname(site) === folder) return inTurn(folder, () => swapContents(site, folder));
  for (let attempt = 1; ; ++attempt) {
    // Of its own name each time: where two builds end at once, one may find the other's site in its way.
    const old = join(dirname(folder), `.${basename(folder)}${draftName()}${MOVED}`);
    try {
      exchange(site, folder, old);
      return await discard(old);
    } catch (error) {
      const {code} = error as NodeJS.ErrnoException;
      if (IMMOVABLE.includes(code!)) return inTurn(folder, () => copyContents(site, folder));
      if (attempt === ATTEMPTS || !["ENOTEMPTY", "EEXIST", "ENOENT"].includes(code!)) throw error;
    }
    await discard(old);
  }
}

/** What is said of a folder that may not be moved: something is mounted there, or its parent may not be written. */
const IMMOVABLE = ["EBUSY", "EXDEV", "EACCES", "EPERM", "EROFS"];

/** The site is brought to the disk of the folder first, so that there, too, only names change. */
async function copyContents(site: string, folder: string): Promise<void> {
  const within = join(folder, basename(site).slice(basename(folder).length + 1));
  try {
    await cp(site, within, {recursive: true});
    await swapContents(within, folder);
  } finally {
    await Promise.all([site, within].map((each) => rm(each, {recursive: true, force: true})));
  }
}

/** Two names, one after the other with nothing in between: `recover` knows what to do should the second fail to come. */
function exchange(site: string, folder: string, old: string): void {
  const had = existsSync(folder);
  if (had) renameSync(folder, old);
  try {
    renameSync(site, folder);
  } catch (error) {
    if (had && !existsSync(folder)) renameSync(old, folder);
    throw error;
  }
}

/** Milliseconds after which a build looks again whether another is still moving its files into the same folder. */
const PAUSE = 200;
/** Milliseconds that no turn takes: one that began before was left by a machine that is gone. */
const LONGEST_TURN = 10 * 60 * 1000;

/**
 * One build after another, each with nothing else moving files in that folder: else each would remove what the other has just
 * brought. Each says that it wants its turn before it looks who else does, so of two at least one sees the other, and steps back.
 */
async function inTurn(folder: string, work: () => Promise<void>): Promise<void> {
  for (;;) {
    const turn = join(folder, `${draftName()}${TURN}`);
    await mkdir(turn);
    try {
      if (!(await othersTurn(folder, basename(turn)))) return await work();
    } finally {
      await rm(turn, {recursive: true, force: true});
    }
    await setTimeout(PAUSE * (0.5 + Math.random()));
  }
}

async function othersTurn(folder: string, own: string): Promise<boolean> {
  for (const name of await readdir(folder))
    if (name !== own && name.endsWith(TURN) && isDraft(name) && (await isTaken(join(folder, name)))) return true;
  return false;
}

async function isTaken(turn: string): Promise<boolean> {
  const found = await stat(turn).catch(() => undefined);
  return !!found && found.mtimeMs > Date.now() - LONGEST_TURN && !(await isAbandoned(turn));
}

/**
 * Moves a site's files into a folder that cannot itself be moved, each whole: first what pages ask for by names that no
 * former file has, then the pages, at last the lists of files, by which the next build and open pages know them. So at any moment every
 * page finds what it asks for. What the new site has not is removed.
 */
async function swapContents(site: string, folder: string): Promise<void> {
  const files = await filesBelow(site);
  const lists: readonly string[] = [DEPLOYS_FILE, LATEST_FILE];
  const last = (file: string): number => (lists.includes(file) ? 2 : file.startsWith("_") ? 0 : 1);
  for (const file of files.sort((a, b) => last(a) - last(b))) await moveInto(join(site, file), join(folder, file));
  const present = new Set(files);
  for (const file of await filesBelow(folder))
    if (!present.has(file) && !isDraft(file.split("/")[0]!) && !file.startsWith("lost+found"))
      await rm(join(folder, file), {force: true});
}

/** Where a page of one site is a folder of the other, the former gives way. */
async function moveInto(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), {recursive: true}).catch(async () => {
    await rm(dirname(to));
    await mkdir(dirname(to), {recursive: true});
  });
  await rename(from, to).catch(async (error: NodeJS.ErrnoException) => {
    if (!["EISDIR", "ENOTEMPTY", "EEXIST"].includes(error.code!)) throw error;
    await rm(to, {recursive: true});
    await rename(from, to);
  });
}
