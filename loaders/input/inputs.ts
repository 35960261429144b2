import {join} from "node:path";
import {entriesBelow, leadsToFolder, readWithin, type Entry} from "./files.js";
import {quarantine, Unreadable, type Quarantine} from "../check/quarantine.js";
import {extensionOf, isSystems, unread, type Folder} from "./formats.js";

/** What stands in a folder of inputs: every file is to be read or listed. */
export interface Inputs {
  /** Paths from the folder, with forward slashes, in one order on every machine. */
  files: string[];
  quarantine: Quarantine[];
}

/** The files of a folder that may be read, and a row for each of the others. `named` is how rows begin the paths. */
export async function inputsBelow(folder: string, kind: Folder, named = ""): Promise<Inputs> {
  const all: Inputs = {files: [], quarantine: []};
  for (const entry of await entriesOf(folder, named, all.quarantine)) {
    const said = await saidOf(folder, entry, kind);
    if (said === "file") all.files.push(entry.path);
    else if (said) all.quarantine.push(quarantine(`${named}${entry.path}${isFolder(entry) ? "/" : ""}`, said));
  }
  return all;
}

const isFolder = ({kind}: Entry): boolean => kind === "folder" || kind === "closed";

/** A folder that cannot be listed costs itself; one that is not there has nothing. */
async function entriesOf(folder: string, named: string, left: Quarantine[]): Promise<Entry[]> {
  try {
    return await entriesBelow(folder, isSystems);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    left.push(quarantine(named || "./", new Unreadable("closed_folder")));
    return [];
  }
}

/** “file” where it is to be read, why not, or nothing where there is nothing to say: a folder, or what lies in a hidden one. */
async function saidOf(folder: string, entry: Entry, kind: Folder): Promise<"file" | Error | undefined> {
  const names = entry.path.split("/");
  if (names.slice(0, -1).some(isHidden)) return undefined;
  if (isHidden(names.at(-1)!)) return new Unreadable("hidden");
  if (entry.kind === "closed") return new Unreadable("closed_folder");
  if (entry.kind === "folder") return undefined;
  if (entry.kind === "special") return new Unreadable("special");
  if (entry.kind === "link" && (await leadsToFolder(join(folder, entry.path)))) return new Unreadable("link_folder");
  if (isReadme(names.at(-1)!)) return undefined;
  if (kind.reads.includes(extensionOf(entry.path))) return "file";
  return new Unreadable("format", null, unread(entry.path, kind));
}

const isHidden = (name: string): boolean => name.startsWith(".");

/** What tells people of the folder. */
export const isReadme = (name: string): boolean => /^readme(?:\.(?:md|txt))?$/i.test(name);

/** Bytes of each kind of input, and letters of the text that comes out of one, beyond which it is none that people write. */
export const MOST = {
  article: 64 << 20,
  text: 8 << 20,
  table: 32 << 20,
  sidecar: 128 << 10,
  review: 8 << 20,
  boundaries: 256 << 20
} as const;

/** The bytes of one of a folder's files: a regular one inside the folder, no larger than its kind may be. */
export const readInput = (folder: string, path: string, kind: keyof typeof MOST): Promise<Buffer> =>
  readWithin(folder, path, MOST[kind]);
