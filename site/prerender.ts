import {readFile, rm, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {DuckDBInstance, type DuckDBConnection} from "@duckdb/node-api";
import {parseHTML} from "linkedom";
import {filesBelow} from "../loaders/files.js";
import {placeIdOf} from "../src/components/place-slug.js";
import type {Answers, Row} from "../src/engine/answers.js";
import {plainRow} from "../src/engine/plain.js";
import {TABLES, VIEWS} from "../src/engine/tables.js";
import {pathParams, type Context} from "../src/views/view.js";
import {drawInto} from "./dom.js";
import {subjects, TEMPLATE, type Names} from "./pages.js";
import {shellOf, type Filling, type Shell} from "./shell.js";

export interface Options {
  /** The built site. */
  dist: string;
  /** The folder of Parquet files. */
  tables: string;
}

/** Draws every view of every built page into it, with the answers it was drawn from; of a template, each of its pages. */
export async function prerender({dist, tables}: Options): Promise<void> {
  const [ask, of] = [await openTables(tables), await subjects(tables)];
  drawInto(parseHTML("<!doctype html><html><body></body></html>"));
  for (const file of (await filesBelow(dist)).filter((each) => each.endsWith(".html"))) {
    const path = file.replaceAll("\\", "/");
    const end = path.lastIndexOf("/") + 1;
    const [folder, name] = [path.slice(0, end), path.slice(end, -".html".length)];
    const template = await readFile(join(dist, file), "utf8");
    // Before its pages are written, of which one may have its name.
    await rm(join(dist, file));
    const names = name === TEMPLATE ? of[folder.slice(0, -1)]! : {drawn: [name], led: []};
    await writePages(join(dist, folder), names, pagesOf(template, folder, ask));
  }
}

/** Writes the pages of a folder that are drawn, and those that only lead on. */
async function writePages(folder: string, {drawn, led}: Names, draw: (name: string) => Promise<string>): Promise<void> {
  const write = (name: string, html: string): Promise<void> => writeFile(join(folder, `${name}.html`), html);
  for (const name of drawn) await write(name, await draw(name));
  for (const name of led) await write(name, leading(placeIdOf(name)));
}

/** The pages that are filled from one template, by their names. */
function pagesOf(template: string, folder: string, ask: Ask): (name: string) => Promise<string> {
  const root = "../".repeat(folder.split("/").length - 1) || "./";
  const shell = shellOf(template, root);
  return async (name) => shell.fill(await drawViews(shell, {params: pathParams(`/${folder}${name}.html`), root}, ask));
}

/** A page that leads to the one which the browser draws, and takes along what else its address says. */
function leading(place_id: string): string {
  const href = `index.html?noi=${encodeURIComponent(place_id)}`;
  return `<!doctype html>
<html lang="vi"><meta charset="utf-8"><title>Thước Đo</title>
<script>location.replace("${href}" + location.search.replace("?", "&") + location.hash)</script>
<noscript><meta http-equiv="refresh" content="0; url=${href}"></noscript>
<p><a href="${href}">Xem địa phương này</a></p></html>
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

async function drawViews({views}: Shell, context: Context, ask: Ask): Promise<Filling> {
  const answers: Answers = new Map();
  const drawn: string[] = [];
  let heading: string | undefined;
  for (const view of views) {
    const mine: Record<string, Row[]> = {};
    for (const [name, sql] of Object.entries(view.questions(context.params))) {
      mine[name] = answers.get(sql) ?? (await ask(sql));
      answers.set(sql, mine[name]);
    }
    await view.load?.(context.params);
    const place = document.createElement("div");
    place.append(view.draw(mine, context));
    heading ??= place.querySelector("h1")?.textContent ?? undefined;
    drawn.push(place.innerHTML);
  }
  return {heading, drawn, answers};
}
