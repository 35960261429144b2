import type {Catalog, CatalogEntry, Name, Thing} from "./catalog.js";
import {hasAccentsOf, isAccented, isMisspelt, wordsOf, type TypedWord} from "./word.js";

export interface ScoredThing {
  thing: Thing;
  /** Its number among the catalog's pages, places, indicators or documents. */
  at: number;
  score: number;
  /** What was typed has its name as a whole. */
  isWhole: boolean;
}

/** What was found of each thing, the best first. */
export type FoundThing = Record<Thing, ScoredThing[]>;

/** How many of each thing are wanted. */
export type HitLimits = Record<Thing, number>;

/** More words than this are not looked at: their bits would not fit the numbers that scores are kept in. */
const MOST_WORDS = 8;
/** With fewer found than this, and none of them by its whole name, a letter may be wrong. */
const FEW = 3;
/** Of shorter words too many others are one letter away. */
const MISSPELT = 3;

/** How a word typed fits a word of a name, from not at all. */
const NONE = 0;
const HEAD = 1;
const WHOLE = 2;

/** How what was typed stands in a name: as the whole of it, at its beginning, in one piece, anywhere. */
const FITS = {none: 0, inside: 1, together: 2, begins: 3, whole: 4};

/** Bits stand for the words typed. */
interface Reading {
  /** Those that the name has. */
  has: number;
  /** Those that it has with the accents they were typed with. */
  accents: number;
  /** One of `FITS`. */
  fit: number;
}

/** What was typed, against every word of the catalog. */
interface Question {
  typed: readonly TypedWord[];
  /** How the word typed fits each word of the catalog. */
  fits: readonly (readonly number[])[];
  accents: readonly (readonly boolean[])[];
  all: number;
}

const NOTHING: Reading = {has: 0, accents: 0, fit: FITS.none};

/** Finds pages, places, indicators and titles by the beginnings of their words; one letter may be wrong where little is found. */
export function find(catalog: Catalog, text: string, limits: HitLimits): FoundThing {
  const typed = wordsOf(text).slice(0, MOST_WORDS);
  const found: FoundThing = {page: [], place: [], indicator: [], document: []};
  if (!typed.length) return found;
  const question = ask(catalog, typed);
  search(catalog, question, {found, limits, right: 1});
  const sure = Object.values(found).flat();
  if (sure.length < FEW && !sure.some(({isWhole}) => isWhole))
    for (const [wrong, {folded}] of typed.entries())
      if (folded.length >= MISSPELT) search(catalog, misspelt(catalog, question, wrong), {found, limits, right: 0});
  return found;
}

function ask({words}: Catalog, typed: readonly TypedWord[]): Question {
  return {
    typed,
    fits: typed.map(({folded}) => words.map((word) => fit(folded, word.folded))),
    accents: typed.map((each) => (isAccented(each) ? words.map((word) => hasAccentsOf(each, word)) : [])),
    all: (1 << typed.length) - 1
  };
}

/** The same question with a letter wrong in one of its words. */
function misspelt({words}: Catalog, question: Question, wrong: number): Question {
  const {folded} = question.typed[wrong]!;
  const near = words.map((word) => (isMisspelt(folded, word.folded) ? HEAD : NONE));
  return {...question, fits: question.fits.with(wrong, near)};
}

const fit = (typed: string, word: string): number => (word === typed ? WHOLE : word.startsWith(typed) ? HEAD : NONE);

interface Search {
  found: FoundThing;
  limits: HitLimits;
  /** 1 where no letter is taken to be wrong. */
  right: number;
}

function search(catalog: Catalog, question: Question, {found, limits, right}: Search): void {
  const readings = catalog.names.map((name) => readName(name, question));
  const around = surroundings(catalog, question, readings);
  for (const entry of catalog.entries) {
    const reading = readings[entry.name]!;
    if (!reading.has) continue;
    const {thing, at} = entry;
    const isPlace = thing === "place";
    if (isPlace && catalog.places.hidden.has(at)) continue;
    const own = isPlace ? reading.has | around.kinds[catalog.places.kind[at]!]! : reading.has;
    const whole = isPlace ? own | around.places[at]! : own;
    if (whole !== question.all) continue;
    const one = {thing, at, score: score(right, own, reading, entry), isWhole: reading.fit === FITS.whole};
    keep(found[thing], one, limits[thing]);
  }
}

/** Puts one where it belongs in a list of the best, which has none twice. */
function keep(list: ScoredThing[], one: ScoredThing, limit: number): void {
  if (list.length === limit && one.score <= list.at(-1)!.score) return;
  const same = list.findIndex(({at}) => at === one.at);
  if (same >= 0 && list[same]!.score >= one.score) return;
  if (same >= 0) list.splice(same, 1);
  let rank = list.length;
  while (rank && list[rank - 1]!.score < one.score) --rank;
  list.splice(rank, 0, one);
  list.length = Math.min(list.length, limit);
}

/** By what counts most: the words that are its own, no letter wrong, how they fit, their accents, the weight. */
const score = (right: number, own: number, {fit, accents}: Reading, {weight}: CatalogEntry): number =>
  (((bits(own) * 2 + right) * 8 + fit) * 16 + bits(accents)) * 32 + weight;

function bits(set: number): number {
  let count = 0;
  for (let rest = set; rest; rest &= rest - 1) ++count;
  return count;
}

/** Words of at least so many letters may be a name without its spaces: “hanoi”. */
const JOINED = 4;

function readName({words, joined}: Name, question: Question): Reading {
  const {typed, fits, accents} = question;
  let [has, right, begins] = [0, 0, 0];
  for (let i = 0; i < typed.length; ++i) {
    for (const word of words) {
      if (!fits[i]![word]) continue;
      has |= 1 << i;
      if (accents[i]![word]) right |= 1 << i;
    }
    const {folded} = typed[i]!;
    if (folded.length >= JOINED && words.length > 1 && !(has & (1 << i)) && joined.startsWith(folded)) {
      has |= 1 << i;
      begins = Math.max(begins, folded === joined ? FITS.whole : FITS.begins);
    }
  }
  return has ? {has, accents: right, fit: Math.max(begins, fitOf(words, question, bits(has)))} : NOTHING;
}

function fitOf(words: readonly number[], {typed, fits}: Question, count: number): number {
  let fit = FITS.inside;
  for (let from = 0; from + count <= words.length; ++from)
    for (let start = 0; start + count <= typed.length; ++start) {
      let [run, whole] = [0, 0];
      for (; fits[start + run]?.[words[from + run] ?? -1]; ++run)
        if (fits[start + run]![words[from + run]!] === WHOLE) ++whole;
      if (whole === words.length) return FITS.whole;
      if (run >= count) fit = Math.max(fit, from ? FITS.together : FITS.begins);
    }
  return fit;
}

/** Words typed that are not the name itself: “xã”, “tp”, and what it lies in, with its kinds and other names. */
interface Surroundings {
  kinds: readonly number[];
  /** Of each place: its own words and those of all that it lies in. */
  places: Int32Array;
}

function surroundings({entries, places, kinds}: Catalog, {fits}: Question, readings: readonly Reading[]): Surroundings {
  const ofKinds = kinds.map((words) =>
    fits.reduce((set, fit, i) => (words.some((word) => fit[word]) ? set | (1 << i) : set), 0)
  );
  const ofPlaces = new Int32Array(places.count);
  for (const {thing, at, name} of entries) if (thing === "place") ofPlaces[at]! |= readings[name]!.has;
  // Parents stand before their parts.
  for (let at = 0; at < places.count; ++at)
    ofPlaces[at]! |= ofKinds[places.kind[at]!]! | (ofPlaces[places.parent[at]!] ?? 0);
  return {kinds: ofKinds, places: ofPlaces};
}
