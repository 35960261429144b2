import {constants, type Dirent} from "node:fs";
import {open, readdir, realpath, stat} from "node:fs/promises";
import {join, relative, sep} from "node:path";
import {Unreadable} from "../check/quarantine.js";

/** What a path is without following it; `closed` for a folder that cannot be listed. */
export type EntryKind = "file" | "folder" | "link" | "special" | "closed";

export interface Entry {
  /** From the folder that was asked for, with forward slashes. */
  path: string;
  kind: EntryKind;
}

/**
 * Everything below a folder in one order on every machine. No link is followed, so that none leads out or in circles.
 * Names that `skip` takes are left out with what lies in them.
 */
export async function entriesBelow(folder: string, skip: (name: string) => boolean = () => false): Promise<Entry[]> {
  const found: Entry[] = [];
  const folders = [""];
  for (let within = folders.pop(); within !== undefined; within = folders.pop())
    try {
      for (const entry of await readdir(join(folder, within), {withFileTypes: true})) {
        if (skip(entry.name)) continue;
        const path = within ? `${within}/${entry.name}` : entry.name;
        if (entry.isDirectory()) folders.push(path);
        found.push({path, kind: kindOf(entry)});
      }
    } catch (error) {
      if (!within) throw error;
      found.find(({path}) => path === within)!.kind = "closed";
    }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function kindOf(entry: Dirent): EntryKind {
  if (entry.isDirectory()) return "folder";
  if (entry.isSymbolicLink()) return "link";
  return entry.isFile() ? "file" : "special";
}

/** The files anywhere below a folder, links to files among them, by their paths from it; in one order on every machine. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await entriesBelow(folder);
  const files = await Promise.all(
    entries.map(async ({path, kind}) => kind === "file" || (kind === "link" && (await leadsToFile(join(folder, path)))))
  );
  return entries.filter((_, i) => files[i]).map(({path}) => path);
}

/** A file's bytes; null for one that cannot be read, such as a link to nowhere. */
export async function maybeRead(file: string): Promise<Buffer | null> {
  return readRegular(file).catch(() => null);
}

/** Opening a pipe waits for its other end, and a link may be put in a file's place after it was looked at. */
const CAREFULLY = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);

/** The bytes of a regular file, of `most` bytes at most. Throws Unreadable for a pipe, a device, a folder or too large a file. */
export async function readRegular(file: string, most = Infinity): Promise<Buffer> {
  const handle = await open(await realPath(file), CAREFULLY);
  try {
    const found = await handle.stat();
    if (found.isDirectory()) throw new Unreadable("link_folder");
    if (!found.isFile()) throw new Unreadable("special");
    if (found.size > most) throw new Unreadable("too_large", null, `${Math.round(most / (1 << 20))} MB`);
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

/** The bytes of a file below a folder. Throws Unreadable where a link leads out of the folder, and as readRegular does. */
export async function readWithin(folder: string, path: string, most?: number): Promise<Buffer> {
  const [root, real] = [await realpath(folder), await realPath(join(folder, path))];
  if (!isWithin(root, real)) throw new Unreadable("link_outside");
  return readRegular(real, most);
}

const isWithin = (root: string, path: string): boolean => {
  const way = relative(root, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !/^(?:[A-Za-z]:|[\\/])/.test(way);
};

/** The path that a link leads to in the end. */
async function realPath(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException;
    if (code === "ELOOP") throw new Unreadable("link_circle");
    if (code === "ENOENT") throw new Unreadable("link_nowhere");
    throw error;
  }
}

/** Whether a path is a folder, or a link to one. */
export const leadsToFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false
  );

async function leadsToFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false
  );
}
