import {DuckDBInstance} from "@duckdb/node-api";
import {spawnSync, type ChildProcess} from "node:child_process";
import {createHash} from "node:crypto";
import {once} from "node:events";
import {existsSync} from "node:fs";
import {cp, mkdir, readdir, readFile, rm, stat, writeFile} from "node:fs/promises";
import {basename, dirname, join} from "node:path";
import {text} from "node:stream/consumers";
import {setTimeout} from "node:timers/promises";
import {filesBelow} from "../loaders/input/files.js";
import {recover} from "../site/swap.js";
import {randomOf} from "../test/loaders/fuzz.js";
import {copyProject, type Started} from "../test/site/copy.js";
import {lacking} from "../test/site/whole.js";

// npm run faults -- [N] [SEED] [FAULT]: what becomes of a published site where builds are killed (N times at random moments), find no
// room, may not write, or run at once; of all faults, or of those whose name has FAULT in it. Every build is a real one, of one article, in a copy of the project.

const ARTICLE = "thoi-long-2014-giam-ngheo.md";
/** What the article says in the one state of the data and in the other. */
const FIGURES = [2.27, 3.33] as const;
/** One in so many of the random kills is of a build that finds neither tables nor Framework's pages kept. */
const COLD = 10;
/** No build takes as long as another: some of the kills are meant for moments after the measured end. */
const BEYOND = 1.05;

/** What a build says that finds no room, or may not write. */
const FULL = /hết chỗ trên đĩa.*vẫn còn nguyên/;
const READ_ONLY = /chỉ cho đọc.*vẫn còn nguyên/;

type State = 0 | 1;
interface Tried {
  /** Whether the site that stood after the fault was no whole one of the two. */
  lost: boolean;
  /** Whether the next build ended well, made what it should, and left nothing beside it. */
  right: boolean;
  /** What the site was, for the progress. */
  note?: string;
}

const [count = "50", seed = String(Date.now() % 2 ** 31), asked = ""] = process.argv.slice(2);
const random = randomOf(Number(seed));
const rows: {fault: string; times: number; lost: number; right: number}[] = [];
const skipped: string[] = [];
/** Told to stop, it ends what it is at and tells what it has seen. */
let stopped = false;
process.once("SIGINT", () => (stopped = true));

const copy = await copyProject();
const dist = join(copy.folder, "dist");
/** What builds keep for those after them. */
const KEPT = ["templates", "tables", "readings", "pages"];
const cacheOf = (name: string): string => join(copy.folder, ".cache", name);
const drop = (...folders: string[]): Promise<unknown> =>
  Promise.all(folders.map((folder) => rm(folder, {recursive: true, force: true})));

try {
  await few();
  await all();
} finally {
  for (const folder of await mounts()) spawnSync("umount", ["-l", folder]);
  await copy.remove();
}
tell();

/** Leaves the copy few pages, whose builds are short: the first one, and those of each kind. */
async function few(): Promise<void> {
  const pages = (await readdir(join(copy.folder, "src"))).filter((name) => name.endsWith(".md"));
  await drop(
    ...pages.filter((name) => !["index.md", "404.md"].includes(name)).map((name) => join(copy.folder, "src", name))
  );
}

async function all(): Promise<void> {
  const data = [await dataSaying(0), await dataSaying(1)] as const;
  const {seconds, cold} = await measured(data);
  console.error(`seed ${seed}; a build takes ${seconds.toFixed(1)} s, ${cold.toFixed(1)} s where nothing is kept`);
  let standing: State = 0;
  const next = (): State => (standing = standing ? 0 : 1);
  const isRight = async (state: State): Promise<boolean> =>
    (await build(data[state])).code === 0 && (await isOf(state, dist)) && !(await rubble(dist)).length;

  /** A build is cut short, by whatever `cut` does, and the next one is of the same data: it makes the same bytes of a new site. */
  const cutShort = async (cut: (state: State) => Promise<void>, served = false): Promise<Tried> => {
    const state = next();
    const former = await sumOf(dist);
    await cut(state);
    const gone = !existsSync(dist);
    if (gone && served) await serveOnce();
    else await recover(dist);
    const [stands, lacks] = [await sumOf(dist), await lacking(dist)];
    const right = await isRight(state);
    const lost = lacks.length > 0 || ![former, await sumOf(dist)].includes(stands);
    return {lost, right, note: `${gone ? "moved aside, " : ""}${stands === former ? "former" : "new"}`};
  };
  const killedAfter = (length: number) => (state: State) => kill(data[state], random() * length * BEYOND);

  const between = (state: State) => killAtRename(data[state], 2);
  await repeat("`kill -9` between the two names, then a build", 1, () => cutShort(between));
  await repeat("`kill -9` between the two names, then `npm run serve`", 1, () => cutShort(between, true));
  await repeat("`kill -9` before the former site is removed", 1, () =>
    cutShort((state) => killAtRename(data[state], 3))
  );
  await repeat("two builds at once into one target", 2, async () => {
    const ended = await Promise.all(data.map((each) => build(each)));
    const [first, second] = [await isOf(0, dist), await isOf(1, dist)];
    standing = second ? 1 : 0;
    return {lost: ended.some(({code}) => code !== 0) || first === second, right: await isRight(next())};
  });
  await repeat("two builds at once into two targets of one checkout", 1, async () => {
    const targets = ([0, 1] as const).map((state) => join(copy.folder, `out-${state}`));
    const both = () => Promise.all(targets.map((target, i) => build(data[i]!, target)));
    const good = async (ended: {code: number | null}[]): Promise<boolean> =>
      ended.every(({code}) => code === 0) &&
      (await Promise.all(targets.map((target, i) => isOf(i as State, target)))).every(Boolean);
    const lost = !(await good(await both()));
    const right = await good(await both());
    await drop(...targets);
    return {lost, right};
  });
  if (canMount()) await onDisks(data, standing);
  else skipped.push("full, read-only and mounted targets: mounting is not allowed here");
  standing = (await isOf(1, dist)) ? 1 : 0;
  await repeat("`kill -9` at a random moment", Number(count) - Math.floor(Number(count) / COLD), () =>
    cutShort(killedAfter(seconds))
  );
  await repeat("`kill -9` at a random moment, nothing kept", Math.floor(Number(count) / COLD), async () => {
    await drop(...KEPT.map(cacheOf));
    return cutShort(killedAfter(cold));
  });
}

/** What needs disks of its own, each with the site that stands for its former one. */
async function onDisks(data: readonly [string, string], standing: State): Promise<void> {
  const other: State = standing ? 0 : 1;
  const disk = join(copy.folder, "disk");
  const large = "size=400m";
  const onDisk = async (target: string, run: () => Promise<Tried>): Promise<Tried> => {
    await mkdir(disk);
    mount("-t", "tmpfs", "-o", large, "tmpfs", disk);
    await cp(dist, target, {recursive: true});
    const tried = await run();
    spawnSync("umount", ["-l", disk]);
    await drop(disk);
    return tried;
  };
  /** Has a build fail as it should, and the next succeed. */
  const failing = (target: string, before: string, after: string, said: RegExp): Promise<Tried> =>
    onDisk(target, async () => {
      mount("-o", before.replace("$", `${Math.ceil(((await sizesOf(target)) / (1 << 20)) * 1.2)}m`), disk);
      const sum = await sumOf(target);
      const {code, stderr} = await build(data[other], target);
      const lost = code !== 1 || !said.test(stderr) || (await sumOf(target)) !== sum;
      mount("-o", after, disk);
      return {lost, right: await next(target), note: stderr.trim().split("\n").at(-1)!};
    });
  const next = async (target: string): Promise<boolean> =>
    (await build(data[other], target)).code === 0 && (await isOf(other, target)) && !(await rubble(target)).length;

  const within = join(disk, "site");
  await repeat("full disk", 1, () => failing(within, "remount,size=$", `remount,${large}`, FULL));
  await repeat("full disk that is the target itself", 1, () =>
    failing(disk, "remount,size=$", `remount,${large}`, FULL)
  );
  await repeat("read-only disk", 1, () => failing(within, "remount,ro", "remount,rw", READ_ONLY));
  await repeat("read-only disk that is the target itself", 1, () =>
    failing(disk, "remount,ro", "remount,rw", READ_ONLY)
  );
  await repeat("mounted target, `kill -9` while files are moved into it", 3, () =>
    onDisk(disk, async () => {
      const nth = 1 + Math.floor(random() * (await filesBelow(disk)).length);
      await killAtRename(data[other], nth, disk);
      return {lost: (await lacking(disk)).length > 0, right: await next(disk), note: `at file ${nth}`};
    })
  );
  await repeat("mounted target, two builds at once", 1, () =>
    onDisk(disk, async () => {
      const ended = await Promise.all(data.map((each) => build(each, disk)));
      const one = (await isOf(0, disk)) !== (await isOf(1, disk));
      return {lost: ended.some(({code}) => code !== 0) || !one, right: await next(disk)};
    })
  );
  await repeat("full disk below `.cache/`", 1, async () => {
    const sum = await sumOf(dist);
    mount("-t", "tmpfs", "-o", "size=256k", "tmpfs", cacheOf(""));
    const {code, stderr} = await build(data[other]);
    spawnSync("umount", ["-l", cacheOf("")]);
    const lost = code !== 1 || !FULL.test(stderr) || (await sumOf(dist)) !== sum;
    return {lost, right: await next(dist), note: stderr.trim().split("\n").at(-1)!};
  });
}

async function repeat(fault: string, times: number, once: () => Promise<Tried>): Promise<void> {
  if (!fault.includes(asked)) return;
  const row = {fault, times: 0, lost: 0, right: 0};
  rows.push(row);
  while (row.times < times && !stopped) {
    const {lost, right, note = ""} = await once();
    ++row.times;
    if (lost) ++row.lost;
    if (right) ++row.right;
    console.error(
      `${fault} ${row.times}/${times}: ${lost ? "LOST" : "whole"}, next ${right ? "right" : "WRONG"} ${note}`
    );
  }
}

/** A folder of data of one article. */
async function dataSaying(state: State): Promise<string> {
  const folder = join(copy.folder, `data-${state}`);
  await mkdir(join(folder, "articles"), {recursive: true});
  const article = await readFile(join(copy.folder, "data", "articles", ARTICLE), "utf8");
  await writeFile(join(folder, "articles", ARTICLE), article.replaceAll("2,27%", `${comma(FIGURES[state])}%`));
  return folder;
}

function comma(value: number): string {
  return String(value).replace(".", ",");
}

/** Builds both states, and the first one again; tells the seconds of a build that finds what is kept, and of one that does not. */
async function measured(data: readonly [string, string]): Promise<{seconds: number; cold: number}> {
  const seconds: number[] = [];
  await drop(...KEPT.map(cacheOf));
  for (const state of [0, 1, 0] as const) {
    const start = performance.now();
    const {code, stderr} = await build(data[state]);
    if (code !== 0) throw new Error(stderr);
    seconds.push((performance.now() - start) / 1000);
  }
  return {seconds: seconds.at(-1)!, cold: seconds[0]!};
}

function started(data: string, target: string, options: Started = {}): ChildProcess {
  return copy.start("site/build.ts", [], {THUOC_DO_DATA: data, THUOC_DO_DIST: target, THUOC_DO_PAGES: "2"}, options);
}

async function build(data: string, target = dist): Promise<{code: number | null; stderr: string}> {
  const child = started(data, target);
  child.stdout!.resume();
  const [stderr, [code]] = await Promise.all([text(child.stderr!), once(child, "close")]);
  return {code: code as number | null, stderr};
}

async function kill(data: string, seconds: number): Promise<void> {
  const child = started(data, dist, {alone: true});
  for (const stream of [child.stdout!, child.stderr!]) stream.resume();
  const closed = once(child, "close");
  await Promise.race([closed, setTimeout(seconds * 1000)]);
  if (child.exitCode === null) process.kill(-child.pid!, "SIGKILL");
  await closed;
}

/** A build that ends itself and all its processes in place of the nth name that it gives outside the caches. */
async function killAtRename(data: string, nth: number, target = dist): Promise<void> {
  const script = `import fs from "node:fs";
import {syncBuiltinESMExports} from "node:module";
let left = ${nth};
for (const [of, name] of [[fs, "renameSync"], [fs.promises, "rename"]]) {
  const rename = of[name];
  of[name] = (from, to) => {
    if (to.startsWith(${JSON.stringify(target)}) || from.startsWith(${JSON.stringify(target)}) || to.includes(${JSON.stringify(`.${basename(target)}.draft`)}))
      if (--left === 0) for (;;) process.kill(-process.pid, "SIGKILL");
    return rename(from, to);
  };
}
syncBuiltinESMExports();`;
  const flags = ["--import", `data:text/javascript,${encodeURIComponent(script)}`];
  const child = started(data, target, {flags, alone: true});
  child.stdout!.resume();
  const [said, [, signal]] = await Promise.all([text(child.stderr!), once(child, "close")]);
  if (signal !== "SIGKILL") throw new Error(`the build ended before its name number ${nth}: ${said}`);
}

/** Has the project's own server come up and go. */
async function serveOnce(): Promise<void> {
  const child = copy.start("site/serve.ts", [], {THUOC_DO_DIST: dist});
  const [line] = (await once(child.stdout!, "data")) as [Buffer];
  const page = await fetch(/http:\S+/.exec(String(line))![0]);
  if (!page.ok) throw new Error(`the server answered ${page.status}`);
  child.kill("SIGTERM");
  await once(child, "close");
}

/** One sum of all names and bytes below a folder. */
async function sumOf(folder: string): Promise<string> {
  const hash = createHash("sha256");
  for (const file of await filesBelow(folder).catch((): string[] => [])) {
    const bytes = await readFile(join(folder, file));
    hash.update(`${file}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest("hex");
}

async function sizesOf(folder: string): Promise<number> {
  const files = await filesBelow(folder);
  const sizes = await Promise.all(files.map(async (file) => (await stat(join(folder, file))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** What builds left in and beside a target, and where they keep their drafts. */
async function rubble(target: string): Promise<string[]> {
  const places = [target, dirname(target), cacheOf("builds")];
  const names = await Promise.all(places.map((place) => readdir(place).catch((): string[] => [])));
  return names.flat().filter((name) => name.includes(".draft-"));
}

/** Whether a site is whole, and all its pages name one table of figures, that of one state of the data. */
async function isOf(state: State, target: string): Promise<boolean> {
  const pages = (await filesBelow(target)).filter((file) => file.endsWith(".html"));
  const texts = await Promise.all(pages.map((file) => readFile(join(target, file), "utf8")));
  const [table, ...others] = new Set(
    texts.flatMap((page) => page.match(/\bobservations\.[0-9a-f]{8}\.parquet/g) ?? [])
  );
  if (!table || others.length || (await lacking(target)).length) return false;
  const values = await valuesOf(join(target, "_file", "data", table));
  return values.includes(FIGURES[state]) && !values.includes(FIGURES[state ? 0 : 1]);
}

async function valuesOf(table: string): Promise<number[]> {
  const instance = await DuckDBInstance.create();
  const connection = await instance.connect();
  const reader = await connection.runAndReadAll(`SELECT abs(obs_value) FROM '${table}'`);
  const values = reader.getRows().map(([value]) => Number(value));
  connection.closeSync();
  instance.closeSync();
  return values;
}

function mount(...args: string[]): void {
  const {status, stderr} = spawnSync("mount", args, {encoding: "utf8"});
  if (status !== 0) throw new Error(stderr);
}

/** What is mounted below the copy. */
async function mounts(): Promise<string[]> {
  const lines = (await readFile("/proc/mounts", "utf8").catch(() => "")).split("\n");
  return lines.map((line) => line.split(" ")[1] ?? "").filter((folder) => folder.startsWith(copy.folder));
}

function canMount(): boolean {
  const folder = join(copy.folder, "docs");
  if (spawnSync("mount", ["-t", "tmpfs", "tmpfs", folder]).status !== 0) return false;
  spawnSync("umount", [folder]);
  return true;
}

function tell(): void {
  console.log(`\n| fault | times | lost | next build right |\n|---|--:|--:|--:|`);
  for (const {fault, times, lost, right} of rows.filter((row) => row.times))
    console.log(`| ${fault} | ${times} | ${lost} | ${right} |`);
  for (const line of skipped) console.log(`\nSkipped: ${line}.`);
  console.log(`\nSeed ${seed}.`);
  if (rows.some(({times, lost, right}) => lost || right < times)) process.exitCode = 1;
}
