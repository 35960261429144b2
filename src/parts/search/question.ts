import type {Catalog} from "./catalog.js";
import {ENDS, FILLING, LEVELS, MEANT} from "./question-words.js";
import {wordsOf} from "./word.js";

export type AskedLevel = "province" | "district" | "commune";

/** What a question asks for: an indicator of a place and a year, or which places of a level have most of it. */
export interface SearchQuestion {
  /** Numbers in the catalog. */
  indicator: number;
  place: number | null;
  year: number | null;
  level: AskedLevel | null;
  end: "most" | "least" | null;
}

const YEAR = /^(?:19|20)\d\d$/;

/** Longest names of places, in words. */
const MOST_WORDS = 5;

/** Takes the first of these phrases out of the words; a phrase of two words stands before one of its words in the table. */
function take<T>(words: readonly string[], table: Readonly<Record<string, T>>): {rest: string[]; found: T | null} {
  for (const [phrase, value] of Object.entries(table)) {
    const at = indexOf(words, phrase.split(" "));
    if (at >= 0) return {rest: words.toSpliced(at, phrase.split(" ").length), found: value};
  }
  return {rest: [...words], found: null};
}

function indexOf(words: readonly string[], phrase: readonly string[]): number {
  for (let at = 0; at + phrase.length <= words.length; ++at)
    if (phrase.every((word, i) => words[at + i] === word)) return at;
  return -1;
}

function withoutFilling(words: readonly string[]): string[] {
  let rest = [...words];
  for (const phrase of FILLING) {
    const parts = phrase.split(" ");
    for (let at = indexOf(rest, parts); at >= 0; at = indexOf(rest, parts)) rest = rest.toSpliced(at, parts.length);
  }
  return rest;
}

interface PlaceFound {
  at: number;
  rest: string[];
}

/** Every place whose whole name stands in the words, the longest name first, then the weightiest. */
function placesIn(catalog: Catalog, words: readonly string[]): PlaceFound[] {
  const runs = new Map<string, {from: number; length: number}>();
  for (let length = Math.min(MOST_WORDS, words.length); length > 0; --length)
    for (let from = 0; from + length <= words.length; ++from) {
      const run = words.slice(from, from + length);
      // One short word alone is a name too often: “Mỹ”, “An”.
      if (length === 1 && run[0]!.length < 4) continue;
      if (!runs.has(run.join(""))) runs.set(run.join(""), {from, length});
    }
  const found = catalog.entries.flatMap(({thing, at, name, weight}) => {
    if (thing !== "place" || catalog.places.hidden.has(at)) return [];
    const run = runs.get(catalog.names[name]!.joined);
    return run ? [{at, weight, ...run}] : [];
  });
  found.sort((a, b) => b.length - a.length || b.weight - a.weight);
  return found.map(({at, from, length}) => {
    const before = words.slice(0, from);
    const kind = before.length && before.at(-1)! in LEVELS ? before.slice(0, -1) : before;
    return {at, rest: [...kind, ...words.slice(from + length)]};
  });
}

/** Words before a name that say how it is counted: “tỷ lệ hộ nghèo” is asked for as “hộ nghèo”. */
const COUNTING = /^(?:ti le|so|tong so|diem|muc) /;

/** The indicator whose name has all of the words as they are, best where it begins with them. */
function indicatorOf(catalog: Catalog, words: readonly string[]): number | null {
  if (!words.length) return null;
  let best: {at: number; score: number} | null = null;
  for (const {thing, at, name, weight} of catalog.entries) {
    if (thing !== "indicator") continue;
    const own = catalog.names[name]!.words.map((word) => catalog.words[word]!.folded);
    if (!words.every((word) => own.includes(word))) continue;
    const told = own.join(" ");
    const asked = words.join(" ");
    const begins = told.startsWith(asked) || told.replace(COUNTING, "").startsWith(asked);
    const figures = catalog.indicators[at]![3];
    const score =
      Number(catalog.core.has(at)) * 4 +
      Number(begins) * 2 +
      Number(figures > 0) +
      Math.min(figures, 999) / 1000 +
      weight / 1e6;
    if (!best || score > best.score) best = {at, score};
  }
  return best && best.at;
}

/** The words with what is meant by them. */
const meant = (words: readonly string[]): string[] => words.flatMap((word) => (MEANT[word] ?? word).split(" "));

/** What the question asks for; undefined of one that names no indicator, or an indicator and nothing else. */
export function askedOf(catalog: Catalog, typed: string): SearchQuestion | undefined {
  const words = wordsOf(typed).map(({folded}) => folded);
  const year = words.find((word) => YEAR.test(word)) ?? null;
  const timeless = words.filter((word) => word !== year);
  const {rest: told, found: end} = take(timeless, ENDS);
  for (const {at, rest} of [...placesIn(catalog, told), {at: null, rest: told}]) {
    for (const withLevel of [true, false]) {
      const {rest: bare, found: level} = withLevel ? {rest, found: null} : take(rest, LEVELS);
      // What is the whole of a name asks for that place, and for nothing of another.
      if (at !== null && !bare.length) return undefined;
      const indicator = indicatorOf(catalog, meant(withoutFilling(bare)));
      if (indicator === null) continue;
      if (at === null && !end && year === null) return undefined;
      return {indicator, place: at, year: year === null ? null : Number(year), level, end};
    }
  }
  return undefined;
}
