import {readdir, readFile, stat} from "node:fs/promises";
import {join} from "node:path";

/** The files anywhere below a folder, by their paths from it with forward slashes, in one order on every machine. */
export async function filesBelow(folder: string): Promise<string[]> {
  const names = await readdir(folder, {recursive: true});
  const files = await Promise.all(
    names.map(async (name) => ((await isFolder(join(folder, name))) ? [] : [name.replaceAll("\\", "/")]))
  );
  return files.flat().sort((a, b) => (a < b ? -1 : 1));
}

/** A file's bytes; null for one that cannot be read, such as a link to nowhere. */
export async function maybeRead(file: string): Promise<Buffer | null> {
  return readFile(file).catch(() => null);
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false
  );
}
