import {randomBytes} from "node:crypto";
import {cp, mkdir, readdir, realpath, rename, rm, stat, symlink} from "node:fs/promises";
import {hostname} from "node:os";
import {basename, dirname, join, relative} from "node:path";
import {PROJECT} from "./project.js";

/** The folders of one build alone: until its site is whole, it touches nothing that is published or that another build uses. */
export interface Draft {
  /** The project's pages and code as they were when the build began, with Framework's cache of its own. */
  source: string;
  /** Parquet files of this build. */
  tables: string;
  /** The site in the making, on the disk of the folder that it will be. */
  site: string;
  remove(): Promise<void>;
}

/** Holds a folder for each build and preview at work. */
export const BUILDS = join(PROJECT, ".cache", "builds");
const MACHINE = hostname().replace(/[^\w-]/g, "");
/** Milliseconds after which what another machine left is nobody's any more. */
const ABANDONED = 24 * 60 * 60 * 1000;

/** Drafts are told by machine and process, so that those of processes that are no more can be removed. */
const OWNED = /\.draft-([\w-]*)-(\d+)-([0-9a-f]{8})(?:\.old|\.turn)?$/;
/** The ending of a whole site that was moved aside, and of a sign that a build is moving its files into a folder. */
export const [MOVED, TURN] = [".old", ".turn"];
/** This process's own. In a container each build may have the number of the one that was killed before it. */
const OURS = new Set<string>();

/** Makes the folders of a new build, and removes those of builds that were killed. */
export async function openDraft(dist: string): Promise<Draft> {
  const name = draftName();
  const own = join(BUILDS, name);
  await removeAbandoned(BUILDS);
  const site = await besideOrWithin(dist, name);
  const remove = () => Promise.all([own, site].map((folder) => rm(folder, {recursive: true, force: true})));
  const draft = {
    source: join(own, "src"),
    tables: join(own, "tables"),
    site,
    remove: () => remove().then(() => undefined)
  };
  try {
    await copySource(own);
    await mkdir(draft.tables);
    return draft;
  } catch (error) {
    await draft.remove();
    throw error;
  }
}

/** A name that no other draft has. */
export function draftName(): string {
  const own = randomBytes(4).toString("hex");
  OURS.add(own);
  return `.draft-${MACHINE}-${process.pid}-${own}`;
}

/** The folder that a site's folder is, where it is a link. */
export const realFolder = (dist: string): Promise<string> => realpath(dist).catch(() => dist);

/** Whether a name in or beside a site's folder is a draft's. */
export const isDraft = (name: string): boolean => OWNED.test(name);

/** Beside the site's folder, to be put in its place by a name; within it where that is a disk of its own, or all that may be written. */
async function besideOrWithin(dist: string, name: string): Promise<string> {
  const folder = await realFolder(dist);
  const parent = dirname(folder);
  const beside = join(parent, `.${basename(folder)}${name}`);
  await removeAbandoned(folder);
  if (await isMounted(folder)) return make(join(folder, name));
  await mkdir(parent, {recursive: true});
  await removeAbandoned(parent, `.${basename(folder)}.`);
  return make(beside).catch((error) =>
    isThere(folder).then((there) => (there ? make(join(folder, name)) : Promise.reject(error)))
  );
}

const make = (folder: string): Promise<string> => mkdir(folder).then(() => folder);

const isThere = (folder: string): Promise<boolean> =>
  stat(folder).then(
    (found) => found.isDirectory(),
    () => false
  );

async function isMounted(folder: string): Promise<boolean> {
  const [own, parent] = await Promise.all([folder, dirname(folder)].map((each) => stat(each).catch(() => undefined)));
  return !!own && own.dev !== parent?.dev;
}

/**
 * Removes a folder that others know by its name as a whole one, or nothing where it is gone: it loses that name first, so that
 * whoever is killed or looks meanwhile never takes half of it for the whole.
 */
export async function discard(folder: string): Promise<void> {
  const nobodys = folder.replace(/(?:\.draft-[^./\\]*(?:\.old|\.turn)?)?$/, draftName());
  const given = await rename(folder, nobodys).then(
    () => nobodys,
    () => folder
  );
  await rm(given, {recursive: true, force: true});
}

/** Removes what killed builds left; a site that one of them had moved aside and not yet replaced is put back before (`recover`). */
export async function removeAbandoned(folder: string, prefix = ""): Promise<void> {
  const names = await readdir(folder).catch((): string[] => []);
  for (const name of names.filter((each) => each.startsWith(prefix)))
    if (await isAbandoned(join(folder, name))) await discard(join(folder, name));
}

export async function isAbandoned(path: string): Promise<boolean> {
  const [, machine, owner, own] = OWNED.exec(basename(path)) ?? [];
  if (!owner) return false;
  if (machine === MACHINE) return Number(owner) === process.pid ? !OURS.has(own!) : !isRunning(Number(owner));
  const found = await stat(path).catch(() => undefined);
  return !!found && found.mtimeMs < Date.now() - ABANDONED;
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** What Framework reads, without its cache; a publisher's own data loaders find the project's from there. */
async function copySource(own: string): Promise<void> {
  await cp(join(PROJECT, "src"), join(own, "src"), {
    recursive: true,
    filter: (path) => relative(join(PROJECT, "src"), path) !== ".observablehq"
  });
  for (const folder of ["loaders", "site"]) await symlink(join(PROJECT, folder), join(own, folder), "junction");
}
