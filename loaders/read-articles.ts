import type {Document} from "./document.js";
import {ARTICLES} from "./input/formats.js";
import {inputsBelow} from "./input/inputs.js";
import type {Observation} from "./observation.js";
import {readEach, type Budget} from "./pool.js";
import {quarantine, Unreadable, type Quarantine} from "./quarantine.js";
import type {Citation} from "./resolution/citations.js";
import type {Passage} from "./sentence.js";
import type {Skipped} from "./skipped.js";

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
 * Reads every .md and .txt below a folder, in the order of their names, and lists what else lies there. A bad file costs
 * nothing but itself, and all of it. Of articles with one id the first stays, so that a copy never takes its place.
 */
export async function readArticles(folder: string, budget: Partial<Budget> = {}): Promise<Articles> {
  const {files, quarantine: unread} = await inputsBelow(folder, ARTICLES);
  const all: Articles = {
    ...{documents: [], observations: [], passages: [], skipped: [], citations: []},
    quarantine: unread
  };
  const ids = new Set<string>();
  const tasks = files.map((file) => ({folder, file}));
  let next = 0;
  for await (const outcome of readEach(tasks, budget)) {
    const {file} = tasks[next++]!;
    if (!("document" in outcome)) {
      all.quarantine.push(outcome);
      continue;
    }
    const {document, observations, passages, skipped, citations} = outcome;
    if (ids.has(document.document_id)) {
      all.quarantine.push(quarantine(file, new Unreadable("duplicate_id", null, document.document_id)));
      continue;
    }
    ids.add(document.document_id);
    all.documents.push(document);
    append(all.observations, observations);
    append(all.passages, passages);
    append(all.skipped, skipped);
    append(all.citations, citations);
  }
  return all;
}

/** Adds rows one by one: given as arguments, a hundred thousand are more than a call may have. */
export function append<T>(rows: T[], more: readonly T[]): void {
  for (const row of more) rows.push(row);
}
