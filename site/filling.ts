import type {Language} from "../src/words/say.js";
import {ANSWERS_ID} from "../src/engine/answers.js";
import {DATA_FILES_ID, writeDataFiles, type DataFiles} from "../src/engine/data-files.js";

const SITE = "Thước Đo";

/** Stands in the text of a page where something is filled in, around the name of what it is. */
export const gap = (name: string): string => `\u0000${name}\u0000`;

// eslint-disable-next-line no-control-regex
const GAPS = /\u0000([\w-]+)\u0000/;

/** The text of a page between its gaps; every other part is the name of a gap. */
export const partsOf = (text: string): string[] => text.split(GAPS);

/** Where a page stands, and in which language it is read. */
export interface PagePlace {
  /** As seen from the root of the language's own pages: “nguon/”. */
  folder: string;
  language: Language;
}

/** From a page's folder to the root of the pages of its language. */
export const rootOf = (folder: string): string => "../".repeat(folder.split("/").length - 1) || "./";

/** A page as Framework made it, read once a language: all pages of a template are filled from the same text. */
export interface Shell {
  /** The names of its views. */
  views: string[];
  /** Where the page has a main heading of its own. */
  title: string | null;
  parts: string[];
}

/** What is drawn into a page in one language. */
export interface DrawnPage {
  /** The page's main heading, where one of its views draws it, and the language it says it is in. */
  heading: {text: string; lang: string | null} | null;
  /** HTML of its views, in their order. */
  views: string[];
}

/** What a page is filled with. */
export interface Filling {
  /** The file's name, without “.html”. */
  name: string;
  language: Language;
  drawn: DrawnPage;
  /** The answers it was drawn from, as a page carries them; one that asks nothing carries none. */
  answers: string | null;
  dataFiles: DataFiles;
}

/** The whole page. */
export function fill({title, parts}: Shell, {name, language, drawn, answers, dataFiles}: Filling): string {
  const own = title === null ? drawn.heading : null;
  const said: Record<string, string> = {
    name: encodeURIComponent(name),
    title: escaped(title ?? titleOf(own?.text)),
    "title-lang": own?.lang ?? language,
    answers: answers === null ? "" : script(ANSWERS_ID, answers),
    // Where the page's scripts find the data: before any of them runs, since they stand at its end or are modules.
    "data-files": script(DATA_FILES_ID, writeDataFiles(dataFiles)),
    ...Object.fromEntries(drawn.views.map((html, i) => [`view-${i}`, html]))
  };
  return parts.map((part, i) => (i % 2 ? said[part]! : part)).join("");
}

const script = (id: string, json: string): string => `<script id="${id}" type="application/json">${json}</script>`;

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("\u00a0", "&nbsp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** What a page is called by its main heading. */
export const titleOf = (heading: string | undefined | null): string => (heading ? `${heading.trim()} | ${SITE}` : SITE);
