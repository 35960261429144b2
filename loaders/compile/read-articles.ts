import {lineOfField} from "../article/front-matter.js";
import type {Document} from "../article/document.js";
import {ARTICLES} from "../convert/kind.js";
import {extensionOf, unread} from "../input/formats.js";
import {inputsBelow} from "../input/inputs.js";
import type {Observation} from "../observation.js";
import {refuseName, take, type TakenNames} from "../input/page-name.js";
import {readChanged, type KeptReadings} from "./read-changed.js";
import {readEach, type Budget} from "./pool.js";
import {quarantine, Unreadable, type Quarantine} from "../check/quarantine.js";
import type {Citation} from "../combine/citations.js";
import type {Passage} from "../article/sentence.js";
import type {Section} from "../combine/sections.js";
import type {Skipped} from "../combine/skipped.js";

/** All that is read of many articles. */
export interface Articles {
  documents: Document[];
  observations: Observation[];
  passages: Passage[];
  skipped: Skipped[];
  sections: Section[];
  citations: Citation[];
  quarantine: Quarantine[];
}

/**
 * Reads every document below a folder, those within archives and mails too, in the order of their names, and lists what else lies there. A bad file costs
 * nothing but itself, and all of it. Of articles with one id the first stays, so that a copy never takes its place; one whose
 * id can be no page's name is listed. Of files that are as they were, the readings are taken from where they are kept.
 */
export async function readArticles(
  folder: string,
  budget: Partial<Budget> = {},
  kept?: KeptReadings
): Promise<Articles> {
  const {files, quarantine: unread} = await documentsBelow(folder);
  const all: Articles = {
    ...{documents: [], observations: [], passages: [], skipped: [], sections: [], citations: []},
    quarantine: unread
  };
  const taken: TakenNames = new Map();
  const tasks = files.map(({file, beside}) => ({folder, file, ...(beside ? {beside} : {})}));
  for await (const outcome of kept ? readChanged(tasks, budget, kept) : readEach(tasks, budget)) {
    if (!("document" in outcome)) {
      all.quarantine.push(outcome);
      continue;
    }
    const {file, document, observations, passages, skipped, sections, citations, notices} = outcome;
    try {
      refuseName(document.document_id, taken, lineOfField(document.text, "id"));
    } catch (error) {
      all.quarantine.push(quarantine(file, error));
      continue;
    }
    take(document.document_id, taken);
    all.documents.push(document);
    append(all.observations, observations);
    append(all.passages, passages);
    append(all.skipped, skipped);
    append(all.sections, sections);
    append(all.citations, citations);
    append(all.quarantine, notices);
  }
  return withoutReprints(all);
}

/** What another print says is counted where it was printed first, as long as that is here. */
function withoutReprints(all: Articles): Articles {
  const firsts = new Set(all.documents.flatMap(({document_id, reprint_of}) => (reprint_of ? [] : [document_id])));
  const reprints = new Set(
    all.documents.flatMap(({document_id, reprint_of}) => (reprint_of && firsts.has(reprint_of) ? [document_id] : []))
  );
  if (!reprints.size) return all;
  const counts = ({document_id}: {document_id: string}): boolean => !reprints.has(document_id);
  return {
    ...all,
    observations: all.observations.filter(counts),
    skipped: all.skipped.filter(counts),
    citations: all.citations.filter(counts)
  };
}

interface Documents {
  files: {file: string; beside?: string}[];
  quarantine: Quarantine[];
}

/** The documents of a folder, each with the file beside it that says what it is (bai.docx.yaml). */
export async function documentsBelow(folder: string): Promise<Documents> {
  const all = await inputsBelow(folder, {...ARTICLES, reads: [...ARTICLES.reads, "yaml"]});
  const isBeside = (path: string): boolean => extensionOf(path) === "yaml";
  const paths = new Set(all.files);
  const files = all.files
    .filter((file) => !isBeside(file))
    .map((file) => (paths.has(`${file}.yaml`) ? {file, beside: `${file}.yaml`} : {file}));
  const alone = all.files
    .filter((path) => isBeside(path) && !paths.has(path.slice(0, -".yaml".length)))
    .map((path) => quarantine(path, new Unreadable("format", null, unread(path, ARTICLES))));
  return {files, quarantine: [...all.quarantine, ...alone].sort((a, b) => (a.file < b.file ? -1 : 1))};
}

/** Adds rows one by one: given as arguments, a hundred thousand are more than a call may have. */
export function append<T>(rows: T[], more: readonly T[]): void {
  for (const row of more) rows.push(row);
}
