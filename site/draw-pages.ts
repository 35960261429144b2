import {createHash} from "node:crypto";
import {mkdir, writeFile} from "node:fs/promises";
import {join} from "node:path";
import type {DuckDBConnection} from "@duckdb/node-api";
import {keptIn, type Store} from "../loaders/compile/kept.js";
import {withDuckDB} from "../loaders/tables/engine.js";
import {writeAnswers, type Answers, type Row} from "../src/engine/answers.js";
import {plainRow} from "../src/engine/plain.js";
import {pathParams, type Context, type Params, type View} from "../src/views/view.js";
import {viewNamed} from "../src/views/views.js";
import {LANGUAGES, say, saidIn, type Language} from "../src/words/say.js";
import {treeOf} from "../src/words/tree.js";
import {isStill} from "./code.js";
import {drawInto, plainWindow} from "./dom.js";
import {fill, rootOf, type DrawnPage, type Shell} from "./filling.js";
import {LEADING, type Names} from "./pages.js";
import {policyOf, REFERRER} from "./policy.js";
import type {KeptPages, Options} from "./prerender.js";
import {openTables, stateOf, type TableStates} from "./table-states.js";

/** The pages of a folder that are filled from one template. */
export interface Pages {
  folder: string;
  names: Names;
  shells: Record<Language, Shell>;
}

/** What is drawn in one thread. */
export interface Drawing extends Omit<Options, "kept"> {
  folders: Pages[];
  /** What the names of the small files end in. */
  first: string;
  /** Where what is drawn is kept, and what the tables hold now. */
  keeping: (KeptPages & {states: TableStates}) | null;
}

/** Draws in this thread. */
export const drawPages = ({folders, tables, keeping, ...site}: Drawing): Promise<void> =>
  withDuckDB(async (connection) => {
    let opened: Promise<void> | undefined;
    const ask: Ask = async (sql) => {
      await (opened ??= openTables(connection, tables));
      return rowsOf(connection, sql);
    };
    const isKept = keeping !== null && (await isStill(keeping.code));
    const shelf = isKept ? {kept: keptIn(keeping.folder), states: keeping.states} : null;
    drawInto(plainWindow());
    for (const pages of folders)
      if (pages.names.drawn.length + pages.names.led.length) await writePages({...site, ...pages, shelf, ask});
  });

/** Where a build finds what the one before has asked and drawn. */
interface Shelf {
  kept: Store;
  states: TableStates;
}

interface Written extends Pages, Pick<Drawing, "dist" | "dataFiles" | "first" | "firstScript"> {
  shelf: Shelf | null;
  ask: Ask;
}

/** Writes, in every language, the pages that are drawn, and those that only lead on. */
async function writePages({dist, folder, names, shells, shelf, ask, ...files}: Written): Promise<void> {
  const trees = LANGUAGES.map((language) => ({language, at: join(dist, treeOf(language), folder)}));
  for (const {at} of trees) await mkdir(at, {recursive: true});
  const views = shells[LANGUAGES[0]].views.map(viewNamed);
  for (const name of names.drawn) {
    const page = `${folder}${name}`;
    const context = {params: pathParams(`/${page}.html`), root: rootOf(folder)};
    const answers = await answersOf(page, questionsOf(views, context.params), ask, shelf);
    const carried = carriedOf(views, answers, context.params);
    const written = carried.size ? writeAnswers(carried) : null;
    const whole = carried.size < answers.size ? writeAnswers(answers) : written;
    const drawn = await drawnOf(page, whole, shelf?.kept, () => drawAll(views, answers, context));
    for (const {language, at} of trees) {
      const filling = {name, language, drawn: drawn[language], answers: written, ...files};
      await writeFile(join(at, `${name}.html`), fill(shells[language], filling));
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

async function rowsOf(connection: DuckDBConnection, sql: string): Promise<Row[]> {
  const reader = await connection.runAndReadAll(sql);
  return reader.getRowObjectsJS().map((row) => plainRow(Object.entries(row)));
}

/** All that the views of a page ask, each question once. */
const questionsOf = (views: readonly View[], params: Params): Set<string> =>
  new Set(views.flatMap((view) => Object.values(view.questions(params))));

/** The answers that a page carries: those that its scripts do not find elsewhere. */
function carriedOf(views: readonly View[], answers: Answers, params: Params): Answers {
  const uncarried = new Set(
    views.flatMap((view) => (view.uncarried ?? []).map((name) => view.questions(params)[name]))
  );
  return new Map([...answers].filter(([sql]) => !uncarried.has(sql)));
}

/** An answer, and the state of the tables that its question names. */
interface KeptAnswer {
  state: string;
  rows: Row[];
}

/** The answers of a page: those of unchanged tables as they were, the rest asked for. */
async function answersOf(page: string, questions: Set<string>, ask: Ask, shelf: Shelf | null): Promise<Answers> {
  const name = `answers ${page}`;
  const known = (await shelf?.kept.get<Map<string, KeptAnswer>>(name)) ?? new Map<string, KeptAnswer>();
  const answers = new Map<string, KeptAnswer>();
  for (const sql of questions) {
    const state = shelf ? stateOf(sql, shelf.states) : "";
    const before = known.get(sql);
    answers.set(sql, before?.state === state ? before : {state, rows: await ask(sql)});
  }
  if ([...answers].some(([sql, answer]) => known.get(sql) !== answer)) await shelf?.kept.put(name, answers);
  return new Map(Array.from(answers, ([sql, {rows}]) => [sql, rows]));
}

type InEach = Record<Language, DrawnPage>;

/** A page's drawings: as they were where its answers are, whatever else changed. */
async function drawnOf(
  page: string,
  answers: string | null,
  kept: Store | undefined,
  draw: () => Promise<InEach>
): Promise<InEach> {
  const name = `drawn ${page}`;
  const of = createHash("sha256")
    .update(answers ?? "")
    .digest("hex");
  const known = await kept?.get<{of: string; drawn: InEach}>(name);
  if (known?.of === of) return known.drawn;
  const drawn = await draw();
  await kept?.put(name, {of, drawn});
  return drawn;
}

/** Draws the views of a page in every language, with the code that their drawing needs and others do not. */
async function drawAll(views: readonly View[], answers: Answers, context: Context): Promise<InEach> {
  for (const view of views) await view.load?.(context.params);
  const drawn = LANGUAGES.map((language) => [language, saidIn(language, () => draw(views, answers, context))]);
  return Object.fromEntries(drawn) as InEach;
}

/** Where a page says in a sentence what it has to say, what is surest first. */
const SENTENCES = [".findings li", ".lede", ".definition", ".chart-title"];

/** So much of a description is shown where a link is. */
const DESCRIBED = 200;

function sentenceOf(places: readonly Element[]): string | null {
  const told = SENTENCES.flatMap((selector) => places.flatMap((place) => place.querySelector(selector) ?? []));
  const text = told.map((each) => each.textContent!.replace(/\s+/g, " ").trim()).find(Boolean);
  if (!text || text.length <= DESCRIBED) return text ?? null;
  return `${text.slice(0, text.lastIndexOf(" ", DESCRIBED))}…`;
}

/** Draws the views of a page in the language that is spoken now. */
function draw(views: readonly View[], answers: Answers, context: Context): DrawnPage {
  const places = views.map((view) => {
    const place = document.createElement("div");
    const questions = Object.entries(view.questions(context.params));
    const mine = Object.fromEntries(questions.map(([name, sql]) => [name, answers.get(sql)!]));
    place.append(view.draw(mine, context));
    return place;
  });
  const [heading] = places.flatMap((place) => place.querySelector("h1") ?? []);
  return {
    heading: heading ? {text: heading.textContent!, lang: heading.getAttribute("lang")} : null,
    description: sentenceOf(places),
    views: places.map(({innerHTML}) => innerHTML)
  };
}
