import {link, mkdir, readFile, stat, writeFile, copyFile} from "node:fs/promises";
import {dirname, extname, join} from "node:path";
import {promisify} from "node:util";
import {brotliCompress, constants, gzip} from "node:zlib";
import {filesBelow} from "../loaders/input/files.js";

/** What hangs on the code alone and becomes smaller by packing. */
export const CODE: ReadonlySet<string> = new Set([".js", ".css", ".svg", ".wasm"]);

/** What becomes smaller. Parquet and fonts are packed already. */
const PACKABLE: ReadonlySet<string> = new Set([...CODE, ".html", ".json"]);

/** A smaller file fits into the packets that a host sends at once. */
const LARGE = 4096;

/** How a host finds a packed file, beside the one that it stands for, and how it is packed: fast, since each build packs what changed. */
const PACKINGS: readonly (readonly [ending: string, pack: (bytes: Buffer) => Promise<Buffer>])[] = [
  [".br", (bytes) => promisify(brotliCompress)(bytes, {params: {[constants.BROTLI_PARAM_QUALITY]: 5}})],
  [".gz", (bytes) => promisify(gzip)(bytes, {level: 6})]
];

/** Files that are packed at once. */
const AT_ONCE = 8;

/**
 * Puts packed copies beside every large file of a site that has none: a host that knows of them sends these. Of files that stand in the
 * former site as they are, its copies are taken over.
 */
export async function compress(site: string, former: string, packable = PACKABLE): Promise<void> {
  const all = await filesBelow(site);
  const there = new Set(all);
  const files = all.filter((file) => packable.has(extname(file)) && !PACKINGS.every(([end]) => there.has(file + end)));
  const left = [...files];
  const work = async (): Promise<void> => {
    for (let file = left.pop(); file; file = left.pop()) await compressFile(file, site, former);
  };
  await Promise.all(Array.from({length: AT_ONCE}, work));
}

async function compressFile(file: string, site: string, former: string): Promise<void> {
  const path = join(site, file);
  if ((await stat(path)).size < LARGE) return;
  const bytes = await readFile(path);
  const isSame = await readFile(join(former, file)).then(
    (before) => before.equals(bytes),
    () => false
  );
  for (const [ending, pack] of PACKINGS) {
    const [from, to] = [join(former, file) + ending, path + ending];
    if (!(isSame && (await take(from, to)))) await writeFile(to, await pack(bytes));
  }
}

/** The same bytes under a second name where the disk allows that, else a copy; false where there are none. */
async function take(from: string, to: string): Promise<boolean> {
  await mkdir(dirname(to), {recursive: true});
  return link(from, to)
    .catch(() => copyFile(from, to))
    .then(
      () => true,
      () => false
    );
}
