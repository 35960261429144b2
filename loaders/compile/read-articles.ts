import {lineOfField} from "../article/front-matter.js";
import type {Document} from "../article/document.js";
import {ARTICLES} from "../convert/kind.js";
import {inputsBelow} from "../input/inputs.js";
import type {Observation} from "../observation.js";
import {refuseName, take, type TakenNames} from "../input/page-name.js";
import {readEach, type Budget} from "./pool.js";
import {quarantine, type Quarantine} from "../check/quarantine.js";
import type {Citation} from "../combine/citations.js";
import type {Passage} from "../article/sentence.js";
import type {Skipped} from "../combine/skipped.js";

/** All that is read of many articles. */
export interface Articles {
  documents: Document[];
  observations: Observation[];
  passages: Passage[];
  skipped: Skipped[];
  citations: Citation[];
  quarantine: Quarantine[];
}

/**
 * Reads every document below a folder, those within archives and mails too, in the order of their names, and lists what else lies there. A bad file costs
 * nothing but itself, and all of it. Of articles with one id the first stays, so that a copy never takes its place; one whose
 * id can be no page's name is listed.
 */
export async function readArticles(folder: string, budget: Partial<Budget> = {}): Promise<Articles> {
  const {files, quarantine: unread} = await inputsBelow(folder, ARTICLES);
  const all: Articles = {
    ...{documents: [], observations: [], passages: [], skipped: [], citations: []},
    quarantine: unread
  };
  const taken: TakenNames = new Map();
  const tasks = files.map((file) => ({folder, file}));
  for await (const outcome of readEach(tasks, budget)) {
    if (!("document" in outcome)) {
      all.quarantine.push(outcome);
      continue;
    }
    const {file, document, observations, passages, skipped, citations, notices} = outcome;
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
    append(all.citations, citations);
    append(all.quarantine, notices);
  }
  return all;
}

/** Adds rows one by one: given as arguments, a hundred thousand are more than a call may have. */
export function append<T>(rows: T[], more: readonly T[]): void {
  for (const row of more) rows.push(row);
}
