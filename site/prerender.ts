import {readFile, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {DuckDBInstance, type DuckDBConnection} from "@duckdb/node-api";
import {JSDOM} from "jsdom";
import {filesBelow} from "../loaders/files.js";
import {ANSWERS_ID, writeAnswers, type Answers, type Row} from "../src/engine/answers.js";
import {plainRow} from "../src/engine/plain.js";
import {TABLES, VIEWS} from "../src/engine/tables.js";
import {pathParams, type Context} from "../src/views/view.js";
import {viewNamed} from "../src/views/views.js";
import {drawInto} from "./dom.js";

export interface Options {
  /** The built site. */
  dist: string;
  /** The folder of Parquet files. */
  tables: string;
}

/** What the first screen is set in; the rest of the typeface comes when it is needed. */
const PRELOADED = ["latin-400", "vietnamese-400", "latin-600", "vietnamese-600"];

const DESCRIPTION = "Từng con số về địa phương trong các bài viết, kèm câu văn đã nêu ra nó, đặt cạnh nhau để so sánh.";

/** Draws every view of every built page into it, with the answers it was drawn from. */
export async function prerender({dist, tables}: Options): Promise<void> {
  const ask = await openTables(tables);
  const files = await filesBelow(dist);
  for (const file of files.filter((each) => each.endsWith(".html"))) {
    const path = join(dist, file);
    const page = new JSDOM(await readFile(path, "utf8"));
    await complete(page, `/${file.replaceAll("\\", "/")}`, ask);
    await writeFile(path, page.serialize());
  }
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

/** Everything the build knows of a page and Framework does not say. */
async function complete(page: JSDOM, path: string, ask: Ask): Promise<void> {
  const document = drawInto(page);
  const root = "../".repeat(path.split("/").length - 2) || "./";
  const answers = await drawViews(document, {params: pathParams(path), root}, ask);
  if (answers.size) document.body.append(answersScript(document, answers));
  completeHead(document, root);
}

async function drawViews(document: Document, context: Context, ask: Ask): Promise<Answers> {
  const answers: Answers = new Map();
  for (const place of document.querySelectorAll<HTMLElement>("[data-view]")) {
    const view = viewNamed(place.dataset["view"]);
    const mine: Record<string, Row[]> = {};
    for (const [name, sql] of Object.entries(view.questions(context.params))) {
      mine[name] = answers.get(sql) ?? (await ask(sql));
      answers.set(sql, mine[name]);
    }
    await view.load?.(context.params);
    place.replaceChildren(view.draw(mine, context));
  }
  return answers;
}

function answersScript(document: Document, answers: Answers): HTMLScriptElement {
  const script = document.createElement("script");
  script.id = ANSWERS_ID;
  script.type = "application/json";
  script.textContent = writeAnswers(answers);
  return script;
}

function completeHead(document: Document, root: string): void {
  document.documentElement.lang = "vi";
  const title = document.querySelector("h1")?.textContent;
  if (title && !document.title.startsWith(title)) document.title = `${title.trim()} | Thước Đo`;
  // Framework forbids zooming in, which readers with weak eyes need.
  document.querySelector("meta[name=viewport]")?.setAttribute("content", "width=device-width, initial-scale=1");
  document.head.append(
    element(document, "meta", {name: "description", content: DESCRIPTION}),
    ...PRELOADED.map((font) =>
      element(document, "link", {
        rel: "preload",
        as: "font",
        type: "font/woff2",
        crossorigin: "",
        href: `${root}look/${font}.woff2`
      })
    )
  );
}

function element(document: Document, name: string, attributes: Record<string, string>): Element {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}
