import type {Document} from "../article/document.js";
import {findFigures} from "./figure.js";
import {observeAll, type Grounded} from "./observe.js";
import {openReader, readText, type Reader, type Reading} from "./reading.js";
import {citationsOf, type Citation} from "./citations.js";
import type {Observation} from "../observation.js";
import {sectionsOf, type Section} from "./sections.js";
import {findSkipped, type Skipped} from "./skipped.js";

let shared: Reader | undefined;

/**
 * Every figure of a document, in text order: the numerals, then what each is measured in, when, where, what of and how the
 * sentence speaks of it. The vocabularies are opened once and shared; beside them the result depends on the document alone.
 */
export const extract = (document: Document, reader: Reader = (shared ??= openReader())): Observation[] =>
  figuresOf(readText(document, reader));

/** The figures of a document, the digits of which none was made, the resolutions it names, and its headings. */
export interface Examined {
  observations: Observation[];
  skipped: Skipped[];
  citations: Citation[];
  sections: Section[];
}

/** The same with what was passed over, for the page that shows the article. */
export function examine(document: Document, reader: Reader = (shared ??= openReader())): Examined {
  const reading = readText(document, reader);
  const observations = figuresOf(reading);
  return {
    observations,
    skipped: findSkipped(reading, observations),
    citations: citationsOf(reading),
    sections: sectionsOf(reading)
  };
}

const figuresOf = (reading: Reading): Observation[] => groundedIn(reading).map(({row}) => row);

const groundedIn = (reading: Reading): Grounded[] => observeAll(findFigures(reading), reading);

/** The figures with what each reading rests on, by which confidence is fitted. */
export const extractGrounded = (document: Document, reader: Reader = (shared ??= openReader())): Grounded[] =>
  groundedIn(readText(document, reader));
