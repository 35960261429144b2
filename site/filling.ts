import type {Language} from "../src/words/say.js";
import {treeOf} from "../src/words/tree.js";
import {ANSWERS_ID} from "../src/engine/answers.js";
import {DATA_FILES_ID, writeDataFiles, type DataFiles} from "../src/engine/data-files.js";

const SITE = "Thước Đo";

/** What is said of a page that says nothing in a sentence. */
const DESCRIPTION: Record<Language, string> = {
  vi: "Từng con số về địa phương trong các bài viết, kèm câu văn đã nêu ra nó, đặt cạnh nhau để so sánh.",
  en: "Every figure that Vietnamese articles state about a locality, with the sentence that states it, side by side to compare."
};

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
  /** What it says first, in a sentence; null where it says none. */
  description: string | null;
  /** HTML of its views, in their order. */
  views: string[];
}

/** How a page tells of its answers: it carries them, or names their file as seen from the root of the site. */
export type TellsAnswers = {json: string} | {file: string};

/** What a page is filled with. */
export interface Filling {
  /** The file's name, without “.html”. */
  name: string;
  language: Language;
  drawn: DrawnPage;
  /** The answers it was drawn from; one that asks nothing has none. */
  answers: TellsAnswers | null;
  folder: string;
  dataFiles: DataFiles;
  /** What the names of the small files end in. */
  first: string;
  /** The script that paints first, where the page has it. */
  firstScript?: string;
}

/** The whole page. */
export function fill({title, parts}: Shell, {name, folder, language, drawn, answers, ...files}: Filling): string {
  const own = title === null ? drawn.heading : null;
  // What stands first of an English page may be a Vietnamese sentence, which its description could not say of itself.
  const description = language === "vi" ? drawn.description : null;
  const said: Record<string, string> = {
    name: encodeURIComponent(name),
    title: escaped(title ?? titleOf(own?.text)),
    "title-lang": own?.lang ?? language,
    description: escaped(description ?? DESCRIPTION[language]).replaceAll('"', "&quot;"),
    shared: shared({text: title ?? titleOf(own?.text), lang: own?.lang ?? language}, language, description),
    "first-script": files.firstScript ?? "",
    answers: answers === null ? "" : answersElement(answers, `${rootOf(folder)}${treeOf(language) ? "../" : ""}`),
    // Where the page's scripts find the data: before any of them runs, since they stand at its end or are modules.
    "data-files": script(DATA_FILES_ID, writeDataFiles(files.dataFiles), ` data-first="${files.first}"`),
    ...Object.fromEntries(drawn.views.map((html, i) => [`view-${i}`, html]))
  };
  return parts.map((part, i) => (i % 2 ? said[part]! : part)).join("");
}

const LOCALES: Record<Language, string> = {vi: "vi_VN", en: "en_US"};

/** What those say of the page who show a link to it. */
function shared(title: {text: string; lang: string}, language: Language, description: string | null): string {
  const said = {
    "og:type": "website",
    "og:site_name": SITE,
    "og:locale": LOCALES[language],
    "og:title": title.text,
    "og:description": description ?? DESCRIPTION[language]
  };
  const tag = ([name, content]: [string, string]): string =>
    `<meta property="${name}"${name === "og:title" ? ` lang="${title.lang}"` : ""} content="${escaped(content).replaceAll('"', "&quot;")}">`;
  return Object.entries(said).map(tag).join("") + '<meta name="twitter:card" content="summary">';
}

const script = (id: string, json: string, also = ""): string =>
  `<script id="${id}" type="application/json"${also}>${json}</script>`;

const answersElement = (answers: TellsAnswers, root: string): string =>
  "json" in answers ? script(ANSWERS_ID, answers.json) : script(ANSWERS_ID, "", ` data-file="${root}${answers.file}"`);

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("\u00a0", "&nbsp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** What a page is called by its main heading. */
export const titleOf = (heading: string | undefined | null): string => (heading ? `${heading.trim()} | ${SITE}` : SITE);
