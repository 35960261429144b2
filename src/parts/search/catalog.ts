import {englishKind} from "../../words/place-kind.js";
import type {Run, SearchIndex} from "../../../loaders/tables/search.js";
import {LANGUAGES, saidIn} from "../../words/say.js";
import {themes, type Theme} from "../themes.js";
import {splitWords, wordOf, type TypedWord} from "./word.js";

/** A name with its words, as numbers in the catalog's `words`. */
export interface Name {
  words: readonly number[];
  /** Without spaces: “thoilong”. */
  joined: string;
}

/** What the box finds, opened for searching. Names, places and words go by their numbers. */
export interface Catalog {
  words: readonly TypedWord[];
  names: readonly Name[];
  /** All that can be found: places first, then aliases, indicators, titles, pages. */
  entries: readonly CatalogEntry[];
  places: CatalogPlaces;
  /** Of each kind its words and its abbreviation: “thị xã”, “tx”. */
  kinds: readonly (readonly number[])[];
  indicators: SearchIndex["indicators"];
  documents: SearchIndex["documents"];
  /** Indicators that every place's page begins with. */
  core: ReadonlySet<number>;
  pages: readonly Theme[];
}

export type Thing = "page" | "place" | "indicator" | "document";

/** A name, and which page, place, indicator or document it is of. */
export interface CatalogEntry {
  thing: Thing;
  at: number;
  name: number;
  /** How much it is worth where the names fit as well. */
  weight: number;
}

export interface CatalogPlaces {
  count: number;
  name: readonly string[];
  kind: readonly number[];
  kinds: readonly string[];
  run: readonly Run[];
  id: readonly string[];
  parent: readonly number[];
  figures: readonly number[];
  /** Whether it has a page that tells something: of itself, or of the units that it came from. */
  told: readonly boolean[];
  /** The names in English of those that have one of their own. */
  english: ReadonlyMap<number, string>;
  /** What each is now, of those that have changed. */
  became: ReadonlyMap<number, readonly number[]>;
  /** Places that another row stands for as well: the same unit in the other list. */
  hidden: ReadonlySet<number>;
}

/** Words and names by number, each once. */
class Lexicon {
  readonly words: TypedWord[] = [];
  readonly names: Name[] = [];
  #words = new Map<string, number>();
  #names = new Map<string, number>();

  name(text: string): number {
    return once(this.#names, text, () => {
      const words = splitWords(text).map((word) => once(this.#words, word, () => this.words.push(wordOf(word)) - 1));
      return this.names.push({words, joined: words.map((word) => this.words[word]!.folded).join("")}) - 1;
    });
  }

  wordsOf(text: string): readonly number[] {
    return this.names[this.name(text)]!.words;
  }
}

function once(known: Map<string, number>, key: string, make: () => number): number {
  const found = known.get(key) ?? make();
  known.set(key, found);
  return found;
}

/** “thị xã” → “tx”, “Hồ Chí Minh” → “hcm”. */
const initials = (name: string): string =>
  splitWords(name)
    .map((word) => word[0])
    .join("");

/** The inverse of `differences`: each value is the one before it and the step. */
function sums(steps: readonly number[]): number[] {
  let sum = 0;
  return steps.map((step) => (sum += step));
}

/** Opens what the build has packed (`loaders/tables/search.ts`). */
export function openCatalog(index: SearchIndex): Catalog {
  const lexicon = new Lexicon();
  const places = openPlaces(index);
  const {indicators, documents, core} = index;
  const entries = [
    ...places.name.map((name, at) => placeEntry(at, name)),
    ...[...index.aliases, ...index.english].map(([at, name]) => placeEntry(at, name)),
    ...places.name.flatMap((name, at) => (isProvince(places, at) ? [placeEntry(at, initials(name))] : [])),
    ...indicators.flatMap(([, vi, en, figures], at) => [vi, en].map((name) => entry("indicator", at, name, figures))),
    ...core.flatMap(([at, vi, en]) => [vi, en].map((name) => entry("indicator", at, name, indicators[at]![3]))),
    ...documents.map(([, title, figures], at) => entry("document", at, title, figures)),
    ...themes.flatMap(({name}, at) => LANGUAGES.map((language) => pageEntry(at, saidIn(language, name))))
  ];
  const kinds = places.kinds.map((kind) =>
    [kind, initials(kind), englishKind(kind)].flatMap((words) => lexicon.wordsOf(words))
  );
  const known = new Set(core.map(([at]) => at));
  return {
    words: lexicon.words,
    names: lexicon.names,
    entries,
    places,
    kinds,
    indicators,
    documents,
    core: known,
    pages: themes
  };

  function entry(thing: Thing, at: number, name: string, figures: number): CatalogEntry {
    return {thing, at, name: lexicon.name(name), weight: Math.min(figures, MOST)};
  }

  function pageEntry(at: number, name: string): CatalogEntry {
    return {thing: "page", at, name: lexicon.name(name), weight: PAGE};
  }

  function placeEntry(at: number, name: string): CatalogEntry {
    return {thing: "place", at, name: lexicon.name(name), weight: placeWeight(places, at)};
  }
}

const isProvince = ({run}: CatalogPlaces, at: number): boolean => run[at]!.level === "province";

function openPlaces(index: SearchIndex): CatalogPlaces {
  const names = index.names.split("\n");
  const run = index.runs.flatMap((run) => Array.from({length: run.count}, () => run));
  const name = index.name.map((number) => names[number]!);
  const figures = new Array<number>(name.length).fill(0);
  sums(index.counted).forEach((at, i) => (figures[at] = index.figures[i]!));
  const became = movesOf(index);
  return {
    ...{count: name.length, name, run, figures, became, kind: index.kind, kinds: index.kinds},
    told: toldOf({run, figures, became}),
    english: new Map(index.english),
    id: codesOf(index.code).map((code, at) => code + run[at]!.suffix),
    parent: sums(index.parent),
    hidden: hiddenOf(index, became, figures)
  };
}

function codesOf(steps: SearchIndex["code"]): string[] {
  let code = "";
  return steps.map((step) => {
    code = typeof step === "string" ? step : String(Number(code) + step).padStart(code.length, "0");
    return code;
  });
}

function movesOf({from, to}: SearchIndex): Map<number, number[]> {
  const moves = new Map<number, number[]>();
  const targets = sums(to);
  sums(from).forEach((place, i) => moves.set(place, [...(moves.get(place) ?? []), targets[i]!]));
  return moves;
}

/** A place of today is told of by the figures of what it came from, of its own level. */
function toldOf({run, figures, became}: Pick<CatalogPlaces, "run" | "figures" | "became">): boolean[] {
  const told = figures.map((count) => count > 0);
  for (const [from, targets] of became)
    for (const to of targets)
      if (figures[from] && run[from]!.level === run[to]!.level && !run[to]!.until) told[to] = true;
  return told;
}

/** Of a unit that is the same in both lists the earlier row, unless that alone has figures: the later one's page tells of both. */
const hiddenOf = ({same}: SearchIndex, became: CatalogPlaces["became"], figures: readonly number[]): Set<number> =>
  new Set(
    same.map((from) => {
      const to = became.get(from)![0]!;
      return figures[from] && !figures[to] ? to : from;
    })
  );

const WEIGHTS: Record<Run["level"], number> = {country: 5, region: 4, province: 3, district: 2, commune: 1};

/** More figures than these make an indicator or an article worth no more. */
const MOST = 7;

/** A page about a thing tells more of it than any indicator; a place with figures is meant more often. */
const PAGE = MOST + 1;

/** A place of today comes before a former one of its level, and before one a level wider: a ward before the district it was named after. */
const OF_TODAY = 3;

/** Those of which something is told first, then by how wide they are and whether they still are. */
const placeWeight = ({run, told}: CatalogPlaces, at: number): number =>
  (told[at] ? 16 : 0) + 2 * WEIGHTS[run[at]!.level] + (run[at]!.until ? 0 : OF_TODAY);
