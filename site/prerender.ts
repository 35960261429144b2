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
import {subjects, TEMPLATE} from "./pages.js";
import {shellOf, type Filling, type Shell} from "./shell.js";

export interface Options {
  /** The built site. */
  dist: string;
  /** The folder of Parquet files. */
  tables: string;
}

/** Draws every view of every built page into it, with the answers it was drawn from. */
export async function prerender({dist, tables}: Options): Promise<void> {
  const ask = await openTables(tables);
  const document = drawInto(parseHTML("<!doctype html><html><body></body></html>"));
  const of = await subjects(tables);
  for (const file of (await filesBelow(dist)).filter((each) => each.endsWith(".html"))) {
    const path = file.replaceAll("\\", "/");
    const [, folder = "", name] = /^(.*\/)?([^/]+)\.html$/.exec(path)!;
    const root = "../".repeat(path.split("/").length - 1) || "./";
    const shell = shellOf(await readFile(join(dist, file), "utf8"), root);
    const {drawn, led} = name === TEMPLATE ? of[folder.slice(0, -1)]! : {drawn: [name!], led: []};
    for (const each of drawn) {
      const context = {params: pathParams(`/${folder}${each}.html`), root};
      await writeFile(join(dist, folder, `${each}.html`), shell.fill(await drawViews(document, shell, context, ask)));
    }
    for (const each of led) await writeFile(join(dist, folder, `${each}.html`), leading(placeIdOf(each)));
    if (name === TEMPLATE) await rm(join(dist, file));
  }
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

async function drawViews(document: Document, {views}: Shell, context: Context, ask: Ask): Promise<Filling> {
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
