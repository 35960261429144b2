import type {TableRow} from "../tables/schema.js";
import {readOwn} from "../check/own.js";
import {byName, fields, list, oneOf, optional, flag, text, type Schema} from "../check/schema.js";
import {clean} from "../read/text.js";
import {tokens} from "../read/token.js";
import {indicators} from "./list.js";
import type {Stream, Word} from "./stream.js";
import {spelt} from "../read/spelling.js";

/** A list of `data/vocabulary/qualifiers.yaml`: what makes two figures of one indicator different things. */
interface Narrowing {
  name: string;
  /** Its indicators mean nothing without one. */
  always?: boolean;
  indicators: string[];
  values: Record<string, {en: string; words: string[]}>;
}

/** By indicator: the names of its qualifiers with the words that say them. */
export type Qualifiers = Map<string, {always: boolean; phrases: Map<string, Phrase[]>}>;

/** A qualifier's name and the words that say it; phrases are found by their first word. */
type Phrase = readonly [name: string, words: readonly string[]];

const FILE = new URL("../../data/vocabulary/qualifiers.yaml", import.meta.url);

/** What the lists may say, of indicators with these codes. */
export const schemaOf = (codes: readonly string[]): Schema<Narrowing[]> =>
  list(
    fields({
      ...{name: text, always: optional(flag), indicators: list(oneOf(codes))},
      values: byName(fields({en: text, words: list(text)}))
    })
  );

const readLists = (): Narrowing[] => readOwn(FILE, schemaOf(indicators().map(({code}) => code)));

/** A row of `qualifiers`: what a qualifier of the lists is called in English. */
export type QualifierName = TableRow<"qualifiers">;

/** The names of all qualifiers, each once. */
export function qualifierNames(): QualifierName[] {
  const named = readLists().flatMap(({values}) => Object.entries(values).map(([vi, {en}]) => [vi, en] as const));
  return Array.from(new Map(named), ([vi, en]) => ({vi, en}));
}

/** The names of one list with the words that say them. */
export const qualifierWords = (list: string): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(readLists().find(({name}) => name === list)?.values ?? {}).map(([name, {words}]) => [name, words])
  );

export function openQualifiers(): Qualifiers {
  const lists = readLists();
  const narrowed = (list: Narrowing) => ({always: list.always ?? false, phrases: phrasesOf(list)});
  return new Map(lists.flatMap((list) => list.indicators.map((code) => [code, narrowed(list)] as const)));
}

function phrasesOf({values}: Narrowing): Map<string, Phrase[]> {
  const phrases = new Map<string, Phrase[]>();
  for (const [name, {words: texts}] of Object.entries(values))
    for (const text of texts) {
      const words = tokens(clean(text)).flatMap(({word}) => spelt(word));
      phrases.set(words[0]!, [...(phrases.get(words[0]!) ?? []), [name, words]]);
    }
  return phrases;
}

/** What narrows a figure's indicator: the nearest of its qualifiers in the same clause, the longer of two as near. */
export function findQualifier({words, at}: Stream, code: string, qualifiers: Qualifiers): string | null {
  const phrases = qualifiers.get(code)?.phrases;
  if (!phrases) return null;
  let best: {name: string; distance: number; length: number} | undefined;
  const [first, last] = clause(words, at);
  for (let i = first; i < last; ++i)
    for (const [name, phrase] of phrases.get(words[i]!.word) ?? []) {
      if (i + phrase.length > last || !phrase.every((word, k) => words[i + k]!.word === word)) continue;
      if (i > at && isOfNext(words.slice(at + 1, last), i - at - 1, phrase.length)) continue;
      const distance = i > at ? i - at : (at - i - phrase.length + 1) * BEHIND;
      const better = !best || distance < best.distance || (distance === best.distance && phrase.length > best.length);
      if (better) best = {name, distance, length: phrase.length};
    }
  return best?.name ?? null;
}

/** A qualifier mostly follows its noun; one before the figure must be nearer to count. */
const BEHIND = 1.5;

/** “tăng 18,4%, dịch vụ tăng 18,2%”: what stands behind a comma and before another figure is of that one. */
function isOfNext(behind: readonly Word[], from: number, length: number): boolean {
  const [apart, rest] = [behind.slice(0, from), behind.slice(from + length)];
  const next = rest.findIndex(({word}) => word === "," || word === "0");
  return apart.some(({word}) => word === ",") && rest[next]?.word === "0";
}

const isBreak = ({word}: Word): boolean => word === ";" || word === ".";

function clause(words: Stream["words"], at: number): [first: number, last: number] {
  const before = words.slice(0, at).findLastIndex(isBreak);
  const after = words.slice(at).findIndex(isBreak);
  return [before + 1, after < 0 ? words.length : at + after];
}
