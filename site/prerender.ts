import {once} from "node:events";
import {mkdir, readFile, rm, writeFile} from "node:fs/promises";
import {availableParallelism} from "node:os";
import {join} from "node:path";
import {Worker} from "node:worker_threads";
import type {DuckDBConnection} from "@duckdb/node-api";
import {filesBelow} from "../loaders/input/files.js";
import {LANGUAGES, say, saidIn, type Language} from "../src/words/say.js";
import {treeOf} from "../src/words/tree.js";
import type {Answers, Row} from "../src/engine/answers.js";
import type {DataFiles} from "../src/engine/data-files.js";
import {plainRow} from "../src/engine/plain.js";
import {TABLES} from "../src/engine/table-names.js";
import {VIEWS} from "../src/engine/tables.js";
import {pathParams, type Context, type Params, type View} from "../src/views/view.js";
import {drawInto, plainWindow} from "./dom.js";
import {TEMPLATE} from "../loaders/input/page-name.js";
import {LEADING, subjects, type Names} from "./pages.js";
import {policyOf, REFERRER} from "./policy.js";
import {rootOf, shellOf, type Filling} from "./shell.js";
import {withDuckDB} from "../loaders/tables/engine.js";
import {tableFile} from "../loaders/tables/table-file.js";

export interface Options {
  /** The built site. */
  dist: string;
  /** The folder of Parquet files. */
  tables: string;
  /** Their names in the site. */
  dataFiles: DataFiles;
}

/** Pages that are worth a thread: starting one takes some seconds. */
const A_THREAD = 40;

/**
 * Draws every view of every built page into it, with the answers it was drawn from; of a template, each of its pages. Each is
 * written once in every language, from the same answers. Many pages are dealt out to as many threads as the machine has cores
 * for; what is written does not depend on how many.
 */
export async function prerender({dist, tables, dataFiles}: Options): Promise<void> {
  const folders = await foldersOf(dist, await subjects(tables));
  const pages = folders.reduce((sum, {names}) => sum + names.drawn.length, 0);
  const threads = Math.max(1, Math.min(availableParallelism(), Math.floor(pages / A_THREAD)));
  const shares = Array.from({length: threads}, (_, thread): Drawing => {
    const mine = folders.map((each, i) => ({...each, names: shareOf(each.names, (thread + i) % threads, threads)}));
    return {dist, tables, dataFiles, folders: mine};
  });
  await (threads === 1 ? drawPages(shares[0]!) : Promise.all(shares.map(drawElsewhere)));
}

/** The pages of all templates; these are taken out of the site, before pages are written of which one may have a template's name. */
async function foldersOf(dist: string, of: Record<string, Names>): Promise<Pages[]> {
  const files = (await filesBelow(dist)).filter((file) => file.endsWith(".html"));
  return Promise.all(
    files.map(async (file) => {
      const end = file.lastIndexOf("/") + 1;
      const [folder, name] = [file.slice(0, end), file.slice(end, -".html".length)];
      const template = await readFile(join(dist, file), "utf8");
      await rm(join(dist, file));
      const names = name === TEMPLATE ? of[folder.slice(0, -1)]! : {drawn: [name], led: []};
      return {folder, names, template};
    })
  );
}

/** What one thread writes: neighbours are alike in size, so each takes every so-manyth page. */
const shareOf = ({drawn, led}: Names, thread: number, threads: number): Names => {
  const mine = (names: readonly string[]): string[] => names.filter((_, i) => i % threads === thread);
  return {drawn: mine(drawn), led: mine(led)};
};

/** What is drawn in one thread. */
export interface Drawing extends Options {
  folders: Pages[];
}

/** Draws in this thread. */
export const drawPages = ({dist, tables, dataFiles, folders}: Drawing): Promise<void> =>
  withDuckDB(async (connection) => {
    await openTables(connection, tables);
    drawInto(plainWindow());
    for (const pages of folders)
      if (pages.names.drawn.length + pages.names.led.length)
        await writePages({dist, dataFiles, ...pages}, (sql) => rowsOf(connection, sql));
  });

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

/** The pages of a folder that are filled from one template. */
interface Pages {
  folder: string;
  names: Names;
  template: string;
}

interface Written extends Pages {
  dist: string;
  dataFiles: DataFiles;
}

/** Writes, in every language, the pages that are drawn, and those that only lead on. */
async function writePages({dist, folder, names, template, dataFiles}: Written, ask: Ask): Promise<void> {
  const trees = LANGUAGES.map((language) => ({
    language,
    shell: shellOf(template, {folder, language}, dataFiles),
    at: join(dist, treeOf(language), folder)
  }));
  for (const {at} of trees) await mkdir(at, {recursive: true});
  for (const name of names.drawn) {
    const context = {params: pathParams(`/${folder}${name}.html`), root: rootOf(folder)};
    const asked = await answersOf(trees[0]!.shell.views, context.params, ask);
    for (const {language, shell, at} of trees) {
      const page = saidIn(language, () => shell.fill({name, ...draw(shell.views, asked, context)}));
      await writeFile(join(at, `${name}.html`), page);
    }
  }
  for (const name of names.led)
    for (const {language, at} of trees) {
      const [parameter, id] = [LEADING.get(folder.slice(0, -1))!, subjectOf(folder, name)];
      const page = saidIn(language, () => leading(parameter, id, language));
      await writeFile(join(at, `${name}.html`), page);
    }
}

/** What a page of a folder is of, by its file's name. */
const subjectOf = (folder: string, name: string): string => Object.values(pathParams(`/${folder}${name}.html`))[0]!;

/** A page that leads to the one which the browser draws, and takes along what else its address says. */
function leading(parameter: string, id: string, language: Language): string {
  const href = `index.html?${parameter}=${encodeURIComponent(id)}`;
  const script = `location.replace("${href}" + location.search.replace("?", "&") + location.hash)`;
  return `<!doctype html>
<html lang="${language}"><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf([script])}">
<meta name="referrer" content="${REFERRER}"><title>Thước Đo</title>
<script>${script}</script>
<noscript><meta http-equiv="refresh" content="0; url=${href}"></noscript>
<p><a href="${href}">${say("Xem trang này", "See this page")}</a></p></html>
`;
}

type Ask = (sql: string) => Promise<Row[]>;

async function openTables(connection: DuckDBConnection, folder: string): Promise<void> {
  // Thousands of small questions: sharing one out among threads costs more than it saves.
  await connection.run("SET threads = 1");
  for (const table of TABLES)
    await connection.run(`CREATE TABLE ${table} AS SELECT * FROM ${tableFile(folder, table)}`);
  // Every page asks them: worked out once, not a page.
  await connection.run(VIEWS.replaceAll("CREATE VIEW", "CREATE TABLE"));
}

async function rowsOf(connection: DuckDBConnection, sql: string): Promise<Row[]> {
  const reader = await connection.runAndReadAll(sql);
  return reader.getRowObjectsJS().map((row) => plainRow(Object.entries(row)));
}

/** The answers of each view's questions, and all of them by their SQL. */
interface Asked {
  answers: Answers;
  ofViews: Record<string, Row[]>[];
}

/** Asks what the views of a page ask, each question once, and fetches the code that their drawing needs. */
async function answersOf(views: readonly View[], params: Params, ask: Ask): Promise<Asked> {
  const asked: Asked = {answers: new Map(), ofViews: []};
  for (const view of views) {
    const mine: Record<string, Row[]> = {};
    for (const [name, sql] of Object.entries(view.questions(params))) {
      mine[name] = asked.answers.get(sql) ?? (await ask(sql));
      asked.answers.set(sql, mine[name]);
    }
    await view.load?.(params);
    asked.ofViews.push(mine);
  }
  return asked;
}

/** Draws the views of a page in the language that is spoken now. */
function draw(views: readonly View[], {answers, ofViews}: Asked, context: Context): Omit<Filling, "name"> {
  const places = views.map((view, i) => {
    const place = document.createElement("div");
    place.append(view.draw(ofViews[i]!, context));
    return place;
  });
  const [heading] = places.flatMap((place) => place.querySelector("h1") ?? []);
  return {
    heading: heading && {text: heading.textContent!, lang: heading.getAttribute("lang")},
    drawn: places.map(({innerHTML}) => innerHTML),
    answers
  };
}
