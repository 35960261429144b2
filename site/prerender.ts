import {mkdir, readFile, rm, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {DuckDBInstance, type DuckDBConnection} from "@duckdb/node-api";
import {filesBelow} from "../loaders/files.js";
import {LANGUAGES, say, speak, type Language} from "../src/components/say.js";
import {treeOf} from "../src/components/tree.js";
import type {Answers, Row} from "../src/engine/answers.js";
import type {DataFiles} from "../src/engine/data-files.js";
import {plainRow} from "../src/engine/plain.js";
import {TABLES, VIEWS} from "../src/engine/tables.js";
import {pathParams, type Context, type Params, type View} from "../src/views/view.js";
import {drawInto, plainWindow} from "./dom.js";
import {TEMPLATE} from "../loaders/page-name.js";
import {LEADING, subjects, type Names} from "./pages.js";
import {policyOf, REFERRER} from "./policy.js";
import {rootOf, shellOf, type Filling} from "./shell.js";

export interface Options {
  /** The built site. */
  dist: string;
  /** The folder of Parquet files. */
  tables: string;
  /** Their names in the site. */
  dataFiles: DataFiles;
}

/**
 * Draws every view of every built page into it, with the answers it was drawn from; of a template, each of its pages. Each is
 * written once in every language, from the same answers.
 */
export async function prerender({dist, tables, dataFiles}: Options): Promise<void> {
  const [ask, of] = [await openTables(tables), await subjects(tables)];
  drawInto(plainWindow());
  for (const file of (await filesBelow(dist)).filter((each) => each.endsWith(".html"))) {
    const path = file.replaceAll("\\", "/");
    const end = path.lastIndexOf("/") + 1;
    const [folder, name] = [path.slice(0, end), path.slice(end, -".html".length)];
    const template = await readFile(join(dist, file), "utf8");
    // Before its pages are written, of which one may have its name.
    await rm(join(dist, file));
    const names = name === TEMPLATE ? of[folder.slice(0, -1)]! : {drawn: [name], led: []};
    await writePages(dist, {folder, names, template, dataFiles}, ask);
  }
}

/** The pages of a folder that are filled from one template. */
interface Pages {
  folder: string;
  names: Names;
  template: string;
  dataFiles: DataFiles;
}

/** Writes, in every language, the pages that are drawn, and those that only lead on. */
async function writePages(dist: string, {folder, names, template, dataFiles}: Pages, ask: Ask): Promise<void> {
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
      speak(language);
      await writeFile(join(at, `${name}.html`), shell.fill({name, ...draw(shell.views, asked, context)}));
    }
  }
  for (const name of names.led)
    for (const {language, at} of trees) {
      speak(language);
      await writeFile(
        join(at, `${name}.html`),
        leading(LEADING.get(folder.slice(0, -1))!, subjectOf(folder, name), language)
      );
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

async function openTables(folder: string): Promise<Ask> {
  const connection = await (await DuckDBInstance.create()).connect();
  for (const table of TABLES) {
    const file = join(folder, `${table}.parquet`).replaceAll("'", "''");
    await connection.run(`CREATE TABLE ${table} AS SELECT * FROM '${file}'`);
  }
  // Every page asks them: worked out once, not a page.
  await connection.run(VIEWS.replaceAll("CREATE VIEW", "CREATE TABLE"));
  return (sql) => rowsOf(connection, sql);
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
