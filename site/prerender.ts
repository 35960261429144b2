import {once} from "node:events";
import {createHash} from "node:crypto";
import {readFile, rm} from "node:fs/promises";
import {availableParallelism} from "node:os";
import {join} from "node:path";
import {Worker} from "node:worker_threads";
import {filesBelow} from "../loaders/input/files.js";
import {TEMPLATE} from "../loaders/input/page-name.js";
import {keptIn, trim} from "../loaders/compile/kept.js";
import {withDuckDB} from "../loaders/tables/engine.js";
import type {DataFiles} from "../src/engine/data-files.js";
import {LANGUAGES, type Language} from "../src/words/say.js";
import {isStill} from "./code.js";
import type {Drawing, Pages} from "./draw-pages.js";
import type {Shell} from "./filling.js";
import {writeFirst} from "./first.js";
import {subjects, type Names} from "./pages.js";
import {openTables, statesOf} from "./table-states.js";

export interface Options {
  /** The built site. */
  dist: string;
  /** The folder of Parquet files. */
  tables: string;
  /** Their names in the site. */
  dataFiles: DataFiles;
  /** The script that paints first, by its name among the scripts. */
  firstScript?: string;
  /** Where what is drawn is kept for the next build of the same code, and the digest of that. */
  kept?: KeptPages;
}

export interface KeptPages {
  folder: string;
  code: string;
}

/** Pages that are worth a thread: starting one takes some seconds. */
const A_THREAD = 40;

/**
 * Draws every view of every built page into it, with the answers it was drawn from; of a template, each of its pages. Each is
 * written once in every language, from the same answers. Many pages are dealt out to as many threads as the machine has cores
 * for; what is written does not depend on how many, nor on what was kept.
 */
export async function prerender({kept, ...site}: Options): Promise<void> {
  const folders = await foldersOf(site.dist, await subjects(site.tables), kept);
  const {keeping, first} = await opened({...site, kept});
  const pages = folders.reduce((sum, {names}) => sum + names.drawn.length + names.told.length, 0);
  const threads = Math.max(1, Math.min(availableParallelism(), Math.floor(pages / A_THREAD)));
  const shares = Array.from({length: threads}, (_, thread): Drawing => {
    const mine = folders.map((each, i) => ({...each, names: shareOf(each.names, (thread + i) % threads, threads)}));
    return {...site, first, keeping, folders: mine};
  });
  await (threads === 1 ? drawHere(shares[0]!) : Promise.all(shares.map(drawElsewhere)));
  if (kept) await trim(kept.folder, MOST_KEPT * (pages + folders.length));
}

/** Results that are kept for each page: its answers, what was made of them, and as much again of pages that are no more. */
const MOST_KEPT = 4;

/** What the tables hold now, where that decides what is drawn anew; and what the names of the small files end in, which are written. */
const opened = ({dist, tables, kept}: Options): Promise<Opened> =>
  withDuckDB(async (connection) => {
    await openTables(connection, tables);
    const keeping = kept ? {...kept, states: await statesOf(connection)} : null;
    const isKept = keeping !== null && (await isStill(keeping.code));
    return {keeping, first: await writeFirst(connection, {site: dist, keeping: isKept ? keeping : null})};
  });

type Opened = Pick<Drawing, "keeping" | "first">;

/** The pages of all templates; these are taken out of the site, before pages are written of which one may have a template's name. */
async function foldersOf(dist: string, of: Record<string, Names>, kept: KeptPages | undefined): Promise<Pages[]> {
  const files = (await filesBelow(dist)).filter((file) => file.endsWith(".html"));
  return Promise.all(
    files.map(async (file) => {
      const end = file.lastIndexOf("/") + 1;
      const [folder, name] = [file.slice(0, end), file.slice(end, -".html".length)];
      const shells = await shellsOf(await readFile(join(dist, file), "utf8"), folder, kept);
      await rm(join(dist, file));
      const names = name === TEMPLATE ? of[folder.slice(0, -1)]! : {drawn: [name], told: [], led: []};
      return {folder, names, shells};
    })
  );
}

/** A template in each language. They hang on its text alone. */
async function shellsOf(
  template: string,
  folder: string,
  kept: KeptPages | undefined
): Promise<Record<Language, Shell>> {
  const shelf = kept && keptIn(kept.folder);
  const name = `shells ${folder} ${createHash("sha256").update(template).digest("hex")}`;
  const known = await shelf?.get<Record<Language, Shell>>(name);
  if (known) return known;
  const {shellOf} = await import("./shell.js");
  const shells = Object.fromEntries(LANGUAGES.map((language) => [language, shellOf(template, {folder, language})]));
  if (kept && (await isStill(kept.code))) await shelf?.put(name, shells);
  return shells as Record<Language, Shell>;
}

/** What one thread writes: neighbours are alike in size, so each takes every so-manyth page. */
const shareOf = ({drawn, told, led}: Names, thread: number, threads: number): Names => {
  const mine = (names: readonly string[]): string[] => names.filter((_, i) => i % threads === thread);
  return {drawn: mine(drawn), told: mine(told), led: mine(led)};
};

/** Draws in this thread: what that needs is imported only here. */
async function drawHere(drawing: Drawing): Promise<void> {
  const {drawPages} = await import("./draw-pages.js");
  await drawPages(drawing);
}

/** Draws in a thread of its own. Throws what is thrown there. */
async function drawElsewhere(drawing: Drawing): Promise<void> {
  const worker = new Worker(START, {workerData: DRAW.href, execArgv: []});
  try {
    await once(worker, "message");
    worker.postMessage(drawing);
    await once(worker, "message");
  } finally {
    await worker.terminate();
  }
}

const START = new URL("../loaders/compile/start-worker.mjs", import.meta.url);
const DRAW = new URL("./draw-worker.ts", import.meta.url);
