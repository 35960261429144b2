import {createHash, randomUUID} from "node:crypto";
import {existsSync} from "node:fs";
import {mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile} from "node:fs/promises";
import {join, resolve} from "node:path";
import {fileURLToPath} from "node:url";
import {entriesBelow, maybeRead} from "../input/files.js";
import {Mistake} from "../check/mistake.js";
import type {Budget} from "./pool.js";
import type {Quarantine} from "../check/quarantine.js";
import type {Articles} from "./read-articles.js";

/** What there is to say about the tables. */
export interface Summary {
  /** Articles. */
  documents: number;
  /** Official tables. */
  tables: number;
  figures: number;
  localities: number;
  quarantine: Quarantine[];
}

export interface Compiled extends Summary {
  /** Holds `<name>.parquet` for each table. */
  folder: string;
}

export interface CompileOptions {
  /** Holds `articles/`; the vocabulary and the places are always the project's own. */
  data?: string;
  cache?: string;
  /** What an article may take, and how many threads read. */
  budget?: Partial<Budget>;
}

const PROJECT = fileURLToPath(new URL("../..", import.meta.url));
/** Tables of earlier inputs that are kept, so that a reader who has just asked for one still finds it. */
const KEPT = 3;
/** Milliseconds after which a draft is nobody's any more. */
const ABANDONED = 60 * 60 * 1000;
/** Written last: a folder that has it is whole. */
const SUMMARY = "summary.json";

/** The folder of articles and what belongs to them: the project's own, or a publisher's. */
export const dataFolder = (): string => resolve(PROJECT, process.env["THUOC_DO_DATA"] || "data");

/** The bytes of one table, compiled if they are not yet: what the entries of `src/data/` write. */
export async function table(name: string): Promise<Buffer> {
  const {folder} = await compile();
  return readFile(join(folder, `${name}.parquet`));
}

/**
 * Articles to Parquet, once for each state of the inputs. The folder is named by a digest of all of them, so a table is
 * never older than what it was made from; it appears whole (by renaming), so any number of processes may start at once.
 */
export async function compile({
  data = dataFolder(),
  cache = join(PROJECT, ".cache"),
  budget = {}
}: CompileOptions = {}): Promise<Compiled> {
  const root = join(cache, "tables");
  if (!existsSync(join(data, "articles")))
    throw new Mistake(`không thấy thư mục ${join(data, "articles")}; hãy tạo thư mục ấy và chép các bài vào`);
  for (let attempt = 0; attempt < 10; ++attempt) {
    const digest = await digestOf(data);
    const folder = join(root, digest);
    const compiled = (await findCompiled(folder)) ?? (await compileTo(folder, digest, {data, cache, budget}));
    if (compiled) return compiled;
  }
  throw new Mistake(`không biên dịch được: dữ liệu trong ${data} thay đổi liên tục; hãy chờ chép xong rồi chạy lại`);
}

type Inputs = Required<CompileOptions>;

/** Compiles beside the folder and puts it in its place; undefined where the inputs changed meanwhile. */
async function compileTo(folder: string, digest: string, inputs: Inputs): Promise<Compiled | undefined> {
  const {data} = inputs;
  const draft = `${folder}.${randomUUID()}`;
  try {
    await makeTables(inputs, draft);
    if ((await digestOf(data)) !== digest) return undefined;
    await rename(draft, folder).catch((error) => {
      if (!existsSync(folder)) throw error;
    });
    const compiled = await findCompiled(folder);
    // Neither ours nor another process's whole one: what is left of an interrupted removal.
    if (!compiled) await discard(folder);
    return compiled;
  } finally {
    await rm(draft, {recursive: true, force: true});
    await removeOld(join(folder, ".."));
  }
}

async function findCompiled(folder: string): Promise<Compiled | undefined> {
  try {
    const summary = JSON.parse(await readFile(join(folder, SUMMARY), "utf8")) as Summary;
    await utimes(folder, new Date(), new Date());
    return {folder, ...summary};
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/** The reading itself is imported only where it is needed: most callers find the tables ready. */
async function makeTables({data, cache, budget}: Inputs, folder: string): Promise<void> {
  const [
    {append, readArticles},
    {openState},
    {readInBudget},
    {ownTables},
    {readBoundaries},
    {outlines},
    {readOfficial},
    {strays},
    {judgeAll},
    {tables},
    {writeTables}
  ] = await Promise.all([
    import("./read-articles.js"),
    import("./kept.js"),
    import("./pool.js"),
    import("../tables/own-tables.js"),
    import("../places/boundaries.js"),
    import("../places/outlines.js"),
    import("../official/official.js"),
    import("../input/strays.js"),
    import("../judge/judge-all.js"),
    import("../tables/tables.js"),
    import("./write-tables.js")
  ]);
  const {breaks, ...own} = ownTables(data);
  const rules = await digestOfRules();
  const kept = {
    folder: await openState(join(cache, "readings"), rules),
    isStill: async () => (await digestOfRules()) === rules
  };
  const reading = await readArticles(join(data, "articles"), budget, kept);
  performance.mark("articles read");
  const official = await readOfficial(data, {...own, breaks, documents: reading.documents}, readInBudget);
  const {boundaries, quarantine: unusable} = await readBoundaries(data, own.places, readInBudget);
  append(reading.documents, official.documents);
  append(reading.passages, official.passages);
  append(reading.observations, official.observations);
  const promised = await judgeAll(data, reading, {...own, breaks}, readInBudget);
  performance.mark("articles compared");
  const unread = await strays(data, join(PROJECT, "data"));
  for (const left of [official.quarantine, unusable, promised.quarantine, unread]) append(reading.quarantine, left);
  await mkdir(folder, {recursive: true});
  const contents = {
    ...reading,
    ...own,
    ...{observations: promised.observations, commitments: promised.commitments, resolutions: promised.resolutions},
    differences: promised.differences,
    skipped: [...reading.skipped, ...promised.skipped],
    sections: reading.sections,
    ...{boundaries: outlines(own.places, boundaries), indicator_breaks: breaks}
  };
  await writeTables(tables(contents), folder, kept);
  performance.mark("tables written");
  await writeFile(
    join(folder, SUMMARY),
    JSON.stringify(summaryOf({...reading, observations: promised.observations}), null, 1)
  );
}

function summaryOf({documents, observations, quarantine}: Articles): Summary {
  const localities = new Set(observations.flatMap(({ref_area}) => ref_area ?? []));
  const tables = documents.filter(({citation}) => citation).length;
  return {
    documents: documents.length - tables,
    tables,
    figures: observations.length,
    localities: localities.size,
    quarantine
  };
}

/** Keeps the tables used last, and the drafts of processes that may still be at work. */
async function removeOld(root: string): Promise<void> {
  // Not there where nothing was ever written: what stopped the first writing is what is to be told.
  const names = await readdir(root).catch(() => []);
  const all = await Promise.all(
    names.map(async (name) => ({name, used: await lastUse(join(root, name)), draft: name.includes(".")}))
  );
  const drafts = all.filter(({draft, used}) => draft && used < Date.now() - ABANDONED);
  const old = all
    .filter(({draft}) => !draft)
    .sort((a, b) => b.used - a.used)
    .slice(KEPT);
  await Promise.all([...drafts, ...old].map(({name}) => discard(join(root, name))));
}

/** It becomes a draft before it is removed: were that cut short, what is left would be taken for the whole. */
async function discard(folder: string): Promise<void> {
  const draft = `${folder}.${randomUUID()}`;
  await rename(folder, draft).catch(() => undefined);
  await Promise.all([folder, draft].map((each) => rm(each, {recursive: true, force: true})));
}

async function lastUse(path: string): Promise<number> {
  return stat(path).then(
    ({mtimeMs}) => mtimeMs,
    () => 0
  );
}

/** A digest of everything the tables depend on: the articles, the project's own data, the loaders and the libraries. */
export const digestOf = (data = dataFolder(), project = PROJECT): Promise<string> =>
  digestOfFolders([...new Set([data, join(project, "data")]), join(project, "loaders")], project);

/** What the project's data says of how a text is read; the rest of it are texts and tables. */
const RULES = ["data/vocabulary", "data/places"];

/** A digest of everything that decides, beside a text, what is read in it. */
export const digestOfRules = (project = PROJECT): Promise<string> =>
  digestOfFolders(
    [...RULES, "loaders"].map((folder) => join(project, folder)),
    project
  );

async function digestOfFolders(folders: readonly string[], project: string): Promise<string> {
  const hash = createHash("sha256");
  for (const folder of folders)
    for (const {path, kind} of await entriesBelow(folder)) {
      const bytes = kind === "folder" ? null : await maybeRead(join(folder, path));
      hash.update(`${folder}\n${path}\n${kind}\n${bytes?.length}\n`).update(bytes ?? "");
    }
  hash.update((await maybeRead(join(project, "package-lock.json"))) ?? "");
  return hash.digest("hex").slice(0, 16);
}
