import {createHash} from "node:crypto";
import {mkdir, readdir, writeFile} from "node:fs/promises";
import {basename, extname, join} from "node:path";
import {stringify} from "yaml";
import {quarantine, Unreadable, type Quarantine} from "../check/quarantine.js";
import {documentsBelow} from "../compile/read-articles.js";
import {readEach, readTasks, type Budget} from "../compile/pool.js";
import {isRead, type Read, type Task, type TaskOutcome} from "../compile/task.js";
import type {About} from "../convert/converted.js";
import {ARTICLES} from "../convert/kind.js";
import {leadsToFolder, readRegular} from "../input/files.js";
import {inputsBelow, MOST} from "../input/inputs.js";
import {extensionOf, unread} from "../input/formats.js";
import type {Observation} from "../observation.js";
import {draftOf, type SidecarDraft} from "../official/draft.js";
import type {OfficialVocabulary} from "../official/vocabulary.js";
import {folded} from "../read/text.js";
import {letterheadOf} from "./letterhead.js";
import {isAlike, sketchOf, wordsOf, type Sketch} from "./similar.js";

/** What became of one file: its documents are taken in, or it is here already, or it cannot be read. */
export type Intake =
  | {
      what: "added";
      file: string;
      to: string;
      documents: number;
      title: string;
      figures: number;
      about: About;
      reprint_of?: string;
      notices: Quarantine[];
    }
  | {what: "drafted"; file: string; to: string; draft: SidecarDraft}
  | {what: "known"; file: string; as: string}
  | {what: "unread"; file: string; rows: Quarantine[]};

/** A document that is here: what its text is told by, and what it is called. */
interface Known {
  id: string;
  sketch: Sketch;
}

/** What is in the folder of articles. */
interface Shelf {
  /** Digests of the bytes of files, and of the words of documents, with the name of each. */
  files: Map<string, string>;
  texts: Map<string, string>;
  documents: Known[];
  names: Set<string>;
}

/** Where tables of places go, and what they are read with. */
export interface Tables {
  folder: string;
  known: OfficialVocabulary;
  /** As ISO text: the day on which a table is taken in. */
  today: string;
}

/**
 * Takes files and folders into the folder of articles, each with what is found of it beside it (bai.docx.yaml), and tells of each in their
 * order. A table of places goes among the official ones, with a draft of what is to be told of it.
 */
export async function* add(
  paths: readonly string[],
  folder: string,
  budget: Partial<Budget> = {},
  official?: Tables
): AsyncGenerator<Intake> {
  const {tasks, quarantine: left} = await tasksOf(paths);
  for (const row of left) yield {what: "unread", file: row.file, rows: [row]};
  const shelf = await shelfOf(folder);
  const fresh: Task[] = [];
  for (const task of tasks) {
    const bytes = await readRegular(task.path!, MOST.article).catch((error: unknown) => quarantine(task.file, error));
    if ("reason" in bytes) yield {what: "unread", file: task.file, rows: [bytes]};
    else {
      const digest = digestOf(bytes);
      const as = shelf.files.get(digest);
      const draft = official && as === undefined && draftOf(task.file, bytes, official.known, official.today);
      if (as !== undefined) yield {what: "known", file: task.file, as};
      else if (draft) yield await placedTable(task.file, bytes, draft, official.folder);
      else {
        shelf.files.set(digest, basename(task.file));
        fresh.push(task);
      }
    }
  }
  if (!fresh.length) return;
  await readShelf(shelf, folder, budget);
  yield* takeIn(fresh, shelf, folder, budget);
}

/** Puts a table and the draft of its sidecar among the official ones; one of its name that is there stays. */
async function placedTable(file: string, bytes: Uint8Array, draft: SidecarDraft, folder: string): Promise<Intake> {
  await mkdir(folder, {recursive: true});
  const names = await readdir(folder);
  if (names.includes(basename(file))) return {what: "known", file, as: basename(file)};
  const to = freeName(basename(file), new Set(names.map((name) => name.toLowerCase())));
  await writeFile(join(folder, to), bytes, {flag: "wx"});
  await writeFile(join(folder, to.replace(/[^.]*$/, "yaml")), draft.yaml, {flag: "wx"});
  return {what: "drafted", file, to, draft};
}

interface Tasks {
  tasks: Task[];
  quarantine: Quarantine[];
}

async function tasksOf(paths: readonly string[]): Promise<Tasks> {
  const all: Tasks = {tasks: [], quarantine: []};
  for (const path of paths)
    if (await leadsToFolder(path)) {
      const {files, quarantine} = await inputsBelow(path, ARTICLES, `${path.replace(/\/+$/, "")}/`);
      for (const file of files) all.tasks.push({file: join(path, file), path: join(path, file)});
      for (const row of quarantine) all.quarantine.push(row);
    } else if (ARTICLES.reads.includes(extensionOf(path))) all.tasks.push({file: path, path});
    else all.quarantine.push(quarantine(path, new Unreadable("format", null, unread(path, ARTICLES))));
  return all;
}

const digestOf = (bytes: Uint8Array | string): string => createHash("sha256").update(bytes).digest("hex");

/** The files that are here, by their bytes alone. */
async function shelfOf(folder: string): Promise<Shelf> {
  const shelf: Shelf = {files: new Map(), texts: new Map(), documents: [], names: new Set()};
  for (const {file} of (await documentsBelow(folder)).files) {
    shelf.names.add(file.toLowerCase());
    const bytes = await readRegular(join(folder, file), MOST.article).catch(() => undefined);
    if (bytes) shelf.files.set(digestOf(bytes), file);
  }
  return shelf;
}

/** The documents that are here, by their words. */
async function readShelf(shelf: Shelf, folder: string, budget: Partial<Budget>): Promise<void> {
  const {files} = await documentsBelow(folder);
  for await (const outcome of readEach(
    files.map((each) => ({folder, ...each})),
    budget
  ))
    if ("document" in outcome) remember(shelf, outcome);
}

/** Keeps a document in mind; undefined, or the name of the one that reads the same. */
function remember(shelf: Shelf, {document}: Read): string | undefined {
  const words = wordsOf(document.text);
  const key = digestOf(words.join(" "));
  const same = shelf.texts.get(key);
  if (same !== undefined) return same;
  shelf.texts.set(key, document.document_id);
  // Another print leads to the first one, not to one that leads there.
  if (!document.reprint_of) shelf.documents.push({id: document.document_id, sketch: sketchOf(words)});
  return undefined;
}

async function* takeIn(
  tasks: readonly Task[],
  shelf: Shelf,
  folder: string,
  budget: Partial<Budget>
): AsyncGenerator<Intake> {
  let at = 0;
  for await (const outcomes of readTasks(tasks, budget)) yield await placed(tasks[at++]!, outcomes, shelf, folder);
}

/** Puts a file that says anything new into the folder, and what is found of it beside it. */
async function placed(task: Task, outcomes: readonly TaskOutcome[], shelf: Shelf, folder: string): Promise<Intake> {
  const read = outcomes.filter(isRead);
  const rows = outcomes.filter((outcome) => !isRead(outcome)) as Quarantine[];
  const [only] = read;
  if (!only) return {what: "unread", file: task.file, rows};
  const alike =
    read.length === 1
      ? shelf.documents.find(({sketch}) => isAlike(sketch, sketchOf(wordsOf(only.document.text))))
      : undefined;
  const same = read.map((each) => remember(shelf, each));
  if (same.every((each) => each !== undefined)) return {what: "known", file: task.file, as: same[0]!};
  const to = freeName(basename(task.file), shelf.names);
  const about = read.length === 1 ? aboutOf(only, alike?.id) : {};
  await mkdir(folder, {recursive: true});
  await writeFile(join(folder, to), await readRegular(task.path!, MOST.article), {flag: "wx"});
  if (Object.keys(about).length) await writeFile(join(folder, `${to}.yaml`), stringify(about), {flag: "wx"});
  return {
    ...{what: "added", file: task.file, to, documents: read.length, title: only.document.title, about},
    figures: read.reduce((sum, {observations}) => sum + observations.length, 0),
    ...(alike ? {reprint_of: alike.id} : {}),
    notices: [...rows, ...read.flatMap(({notices}) => notices)]
  };
}

/** The name of a file in a folder that has no other of that name, nor one whose page would be the same. */
function freeName(name: string, names: Set<string>): string {
  const end = extname(name);
  const stem = name.slice(0, name.length - end.length);
  const taken = (candidate: string): boolean => [...names].some((each) => stemOf(each) === candidate.toLowerCase());
  let free = stem;
  for (let i = 2; taken(free); ++i) free = `${stem}-${i}`;
  names.add(`${free}${end}`.toLowerCase());
  return `${free}${end}`;
}

const stemOf = (path: string): string => basename(path, extname(path)).toLowerCase();

/** What a document and its head say of it, for people to correct. */
function aboutOf({document, observations}: Read, reprint_of?: string): About {
  // What a document says of itself between two lines of hyphens needs no saying beside it.
  if (document.parts[0]?.role === "frontmatter") return reprint_of ? {reprint_of} : {};
  const {title, publisher} = letterheadOf(document.text);
  const issued = document.publisher ?? publisher;
  const place = document.place ?? placeOf(observations, issued);
  return {
    title: title ?? document.title,
    ...(issued && {publisher: issued}),
    ...(document.url && {url: document.url}),
    ...(document.author && !title && {author: document.author}),
    ...(document.published && {published: document.published}),
    ...(place && {place}),
    ...(reprint_of && {reprint_of})
  };
}

/** The place that most figures are of, where whoever issued the document is called by it. */
function placeOf(observations: readonly Observation[], publisher: string | undefined): string | undefined {
  const times = new Map<string, number>();
  for (const {ref_area_path: path} of observations)
    if (path.length) times.set([...path].reverse().join(", "), (times.get([...path].reverse().join(", ")) ?? 0) + 1);
  const [place] = [...times].sort((a, b) => b[1] - a[1])[0] ?? [];
  const [name = ""] = place?.split(", ") ?? [];
  return name && publisher && folded(publisher).endsWith(folded(name)) ? place : undefined;
}
