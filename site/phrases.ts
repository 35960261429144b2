import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {parseArticle} from "../loaders/article/article.js";
import {extract} from "../loaders/combine/extract.js";
import {openReader} from "../loaders/combine/reading.js";
import {BEFORE} from "../loaders/dimensions/bound/words.js";
import {corpus, named} from "../loaders/indicator/corpus.js";
import {indicators, type Indicator} from "../loaders/indicator/list.js";
import {isYielded} from "../loaders/indicator/stream.js";
import {FIGURE, GAP, phrasesOf} from "../loaders/indicator/tree.js";
import {filesBelow} from "../loaders/input/files.js";
import {texts} from "../test/loaders/combine/texts.js";
import {PROJECT} from "./project.js";

/** A phrase of the vocabulary, written out, with where it stands. */
interface Said {
  code: string;
  /** Its list: words, not, or what it stands within. */
  list: string;
  written: string;
  elements: readonly string[];
}

type Spoken = Pick<Indicator, "code" | "words" | "within" | "not">;

/** Every phrase that an indicator's lists stand for. */
const saidBy = ({code, words, within = {}, not = []}: Spoken): Said[] =>
  Object.entries({words, not, ...within}).flatMap(([list, texts]) =>
    texts.flatMap((written) => phrasesOf(written).map((elements) => ({code, list, written, elements})))
  );

const BOUNDS = Object.values(BEFORE)
  .flat()
  .map((bound) => bound.split(" "));
/** What words around a figure and other numerals have in front of them, which is told apart from them. */
const followsBound = (elements: readonly string[], at: number): boolean =>
  BOUNDS.some((bound) => bound.every((word, i) => elements[at - bound.length + i] === word));
const isNumeral = (element: string): boolean => element === FIGURE || element === "0";

/** Why no text can hold a phrase; undefined where one can. */
export function whyNever(elements: readonly string[]): string | undefined {
  const mark = elements.find((element) => !isYielded(element));
  if (mark !== undefined) return `“${mark}” is left out of what phrases are matched with`;
  if (elements.some((element, i) => isNumeral(element) && followsBound(elements, i)))
    return "a bound before a numeral is no word of a phrase";
  if (elements.filter((element) => element === FIGURE).length > 1) return "there is one figure";
  if (elements[0] === GAP || elements.at(-1) === GAP) return "nothing stands beyond the “…”";
  return elements.every((element) => element === GAP || isNumeral(element)) ? "it says no word" : undefined;
}

/** Whether what is leapt over is all that a phrase has more than another: then it is found wherever the other is. */
export function subsumes(wide: readonly string[], narrow: readonly string[]): boolean {
  const [element, ...rest] = wide;
  if (element === undefined) return !narrow.length;
  if (element !== GAP) return narrow[0] === element && subsumes(rest, narrow.slice(1));
  return subsumes(rest, narrow) || (narrow[0] === GAP && subsumes(rest, narrow.slice(1)));
}

/** “dạy nghề … #” is not told where “tại” stands before the figure, so it says less than “dạy nghề #”. */
const leapsToFigure = (elements: readonly string[]): boolean => elements.at(-1) === FIGURE && elements.at(-2) === GAP;

function rivalFaults(all: readonly Said[]): string[] {
  return all.flatMap(({code, written, elements}, i) => {
    const phrase = `${code}: “${elements.join(" ")}” of “${written}”`;
    if (all.slice(0, i).some((other) => other.elements.join(" ") === elements.join(" ")))
      return [`${phrase} stands there already`];
    const wider = all.find(
      (other) =>
        other.elements.length > elements.length &&
        leapsToFigure(other.elements) === leapsToFigure(elements) &&
        subsumes(other.elements, elements)
    );
    return wider ? [`${phrase} is found wherever “${wider.written}” is; take it out`] : [];
  });
}

/** Phrases that can never be found, stand twice, or are found by another that says as much. */
export function phraseFaults(table: readonly Spoken[]): string[] {
  return table.flatMap((indicator) => {
    const all = saidBy(indicator);
    const never = all.flatMap(({code, written, elements}) => {
      const why = whyNever(elements);
      return why ? [`${code}: “${written}” is never found, since ${why}`] : [];
    });
    const lists = new Map(all.map(({list}) => [list, all.filter((each) => each.list === list)]));
    return [...new Set([...never, ...[...lists.values()].flatMap(rivalFaults)])];
  });
}

/** The project's own texts: its digests, what its corpora specify. */
async function ownTexts(project: string): Promise<string[]> {
  const folder = join(project, "test", "data", "articles");
  const files = (await filesBelow(folder)).filter((file) => file.endsWith(".md"));
  const sentences = [...corpus, ...named].flatMap(([, ...said]) => said as string[]);
  const cases = Object.values(texts).flatMap((each) => each.map(({text}) => text));
  return [
    ...(await Promise.all(files.map((file) => readFile(join(folder, file), "utf8")))),
    ...[...sentences, ...cases].map((text) => `---\nid: bai\ntitle: Bài\n---\n\n${text}\n`)
  ];
}

/** How many phrases there are, classes written out or not, and how many decide no figure of the project's own texts. */
export async function tellPhrases(project = PROJECT): Promise<string> {
  const reader = openReader();
  const deciding = new Set<string>();
  for (const text of await ownTexts(project)) {
    const document = parseArticle("bai.md", Buffer.from(text));
    if ("reason" in document) continue;
    for (const {indicator, phrase} of extract(document, reader)) deciding.add(`${indicator} ${phrase}`);
  }
  const all = indicators()
    .flatMap((indicator) => saidBy(indicator))
    .filter(({list}) => list !== "not");
  const written = new Set(all.map(({code, list, written}) => `${code} ${list} ${written}`)).size;
  const idle = all.filter(({code, elements}) => !deciding.has(`${code} ${elements.join(" ")}`)).length;
  return `${written} phrases of indicators stand for ${all.length}, of which ${idle} decide no figure of the project’s own texts`;
}

/** What is wrong with the phrases of the project's own vocabulary. */
export const checkPhrases = (): string[] =>
  phraseFaults(indicators()).map((fault) => `data/vocabulary/indicators: ${fault}`);
