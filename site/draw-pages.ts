import {createHash} from "node:crypto";
import {mkdir, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {promisify} from "node:util";
import {gzip} from "node:zlib";
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
import {leave, type Shape} from "./less.js";
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
      if (Object.values(pages.names).flat().length) await writePages({...site, ...pages, shelf, ask});
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
  await mkdir(join(dist, ANSWERS), {recursive: true});
  const shapes = [
    ...names.drawn.map((name) => ({name, isWhole: true})),
    ...names.told.map((name) => ({name, isWhole: false}))
  ];
  for (const {name, isWhole} of shapes) {
    const page = `${folder}${name}`;
    const context = {params: pathParams(`/${page}.html`), root: rootOf(folder)};
    const {answers: told, drawn} = await madeOf({page, isWhole, views, context}, ask, shelf);
    const answers = typeof told === "string" ? {json: told} : told && {file: await writeBeside(told, dist)};
    for (const {language, at} of trees) {
      const filling = {name, folder, language, drawn: drawn[language], answers, ...files};
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

/** Where the answers lie that pages were drawn from: once for both languages, under a name made of what they say. */
const ANSWERS = "_file/answers";

const digestOf = (bytes: string | Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

const pack = promisify(gzip);

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

interface Drawable {
  page: string;
  isWhole: boolean;
  views: readonly View[];
  context: Context;
}

/** What is made of a page, in whatever language. */
interface Made {
  /** The state of all that it asks. */
  state: string;
  /** What all its answers add up to. */
  of: string;
  /** The answers that its scripts find nowhere else: JSON, packed where it lies beside the page; null where there are none. */
  answers: string | Uint8Array | null;
  drawn: InEach;
}

/** A page as it was, where nothing that it asks has another answer; its drawings also where only the state of the tables is another. */
async function madeOf(drawable: Drawable, ask: Ask, shelf: Shelf | null): Promise<Made> {
  const {page, isWhole, views, context} = drawable;
  const questions = questionsOf(views, context.params);
  const name = `made ${isWhole} ${page}`;
  const state = shelf
    ? digestOf(Array.from(questions, (sql) => `${sql}\0${stateOf(sql, shelf.states)}`).join("\0"))
    : "";
  const known = await shelf?.kept.get<Made>(name);
  if (known?.state === state) return known;
  const answers = await answersOf(page, questions, ask, shelf);
  const of = digestOf(writeAnswers(answers));
  const made =
    known?.of === of
      ? {...known, state}
      : {state, of, answers: await carriedBy(drawable, answers), drawn: await drawAll(drawable, answers)};
  await shelf?.kept.put(name, made);
  return made;
}

/** A page that is painted of small files needs the rest of its answers before any further round trip. */
async function carriedBy({views, context}: Drawable, answers: Answers): Promise<string | Uint8Array | null> {
  const carried = carriedOf(views, answers, context.params);
  if (!carried.size) return null;
  const json = writeAnswers(carried);
  return views.some(({uncarried}) => uncarried) ? json : pack(json);
}

/** Puts packed answers where the pages of both languages find them; gives their file as seen from the root of the site. */
async function writeBeside(packed: Uint8Array, dist: string): Promise<string> {
  const file = `${ANSWERS}/${digestOf(packed).slice(0, 16)}.answers`;
  await writeFile(join(dist, file), packed);
  return file;
}

/** Draws the views of a page in every language, with the code that their drawing needs and others do not. */
async function drawAll({isWhole, views, context}: Drawable, answers: Answers): Promise<InEach> {
  for (const view of views) await view.load?.(context.params);
  const shapeIn = (language: Language): Shape => (isWhole ? "whole" : treeOf(language) ? "name" : "words");
  const drawn = LANGUAGES.map((language) => [
    language,
    saidIn(language, () => draw(views, answers, context, shapeIn(language)))
  ]);
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

/** Draws the views of a page in the language that is spoken now; charts only where they stay. */
function draw(views: readonly View[], answers: Answers, context: Context, shape: Shape): DrawnPage {
  const places = views.map((view) => {
    const place = document.createElement("div");
    const questions = Object.entries(view.questions(context.params));
    const mine = Object.fromEntries(questions.map(([name, sql]) => [name, answers.get(sql)!]));
    place.append(view.draw(mine, shape === "whole" ? context : {...context, widths: []}));
    return place;
  });
  const [heading] = places.flatMap((place) => place.querySelector("h1") ?? []);
  const told = {
    heading: heading ? {text: heading.textContent!, lang: heading.getAttribute("lang")} : null,
    description: sentenceOf(places)
  };
  places.forEach((place) => leave(place, shape));
  return {...told, views: places.map(({innerHTML}) => innerHTML)};
}
