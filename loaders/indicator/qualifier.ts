import {readFileSync} from "node:fs";
import {parse} from "yaml";
import {clean} from "../text.js";
import {tokens} from "../token.js";
import {written, type Stream} from "./stream.js";

/** A list of `data/vocabulary/qualifiers.yaml`: what makes two figures of one indicator different things. */
interface Narrowing {
  name: string;
  /** Its indicators mean nothing without one. */
  always?: boolean;
  indicators: string[];
  values: Record<string, string[]>;
}

/** By indicator: the names of its qualifiers with the words that say them. */
export type Qualifiers = Map<string, {always: boolean; phrases: [name: string, words: string[]][]}>;

const FILE = new URL("../../data/vocabulary/qualifiers.yaml", import.meta.url);

export function openQualifiers(): Qualifiers {
  const lists = parse(readFileSync(FILE, "utf8")) as Narrowing[];
  const narrowed = (list: Narrowing) => ({always: list.always ?? false, phrases: phrasesOf(list)});
  return new Map(lists.flatMap((list) => list.indicators.map((code) => [code, narrowed(list)] as const)));
}

const phrasesOf = ({values}: Narrowing): [string, string[]][] =>
  Object.entries(values).flatMap(([name, phrases]) =>
    phrases.map((phrase): [string, string[]] => [
      name,
      tokens(clean(phrase))
        .flatMap(written)
        .map(({word}) => word)
    ])
  );

/** What narrows a figure's indicator: the nearest of its qualifiers in the same clause, the longer of two as near. */
export function findQualifier({words, at}: Stream, code: string, qualifiers: Qualifiers): string | null {
  let best: {name: string; distance: number; length: number} | undefined;
  const [first, last] = clause(words, at);
  for (const [name, phrase] of qualifiers.get(code)?.phrases ?? [])
    for (let i = first; i + phrase.length <= last; ++i) {
      if (!phrase.every((word, k) => words[i + k]!.word === word)) continue;
      const distance = i > at ? i - at : (at - i - phrase.length + 1) * BEHIND;
      const better = !best || distance < best.distance || (distance === best.distance && phrase.length > best.length);
      if (better) best = {name, distance, length: phrase.length};
    }
  return best?.name ?? null;
}

/** A qualifier mostly follows its noun; one before the figure must be nearer to count. */
const BEHIND = 1.5;

function clause(words: Stream["words"], at: number): [first: number, last: number] {
  const isBreak = ({word}: {word: string}): boolean => word === ";" || word === ".";
  const before = words.slice(0, at).findLastIndex(isBreak);
  const after = words.slice(at).findIndex(isBreak);
  return [before + 1, after < 0 ? words.length : at + after];
}
