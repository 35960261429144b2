import type {Document} from "./document.js";
import {findFigures} from "./figure.js";
import type {Observation} from "./observation.js";
import {observeAll} from "./observe.js";
import {openReader, readText, type Reader} from "./reading.js";

let shared: Reader | undefined;

/**
 * Every figure of a document, in text order: the numerals, then what each is measured in, when, where, what of and how the
 * sentence speaks of it. The vocabularies are opened once and shared; beside them the result depends on the document alone.
 */
export function extract(document: Document, reader: Reader = (shared ??= openReader())): Observation[] {
  const reading = readText(document, reader);
  return observeAll(findFigures(reading), reading);
}
