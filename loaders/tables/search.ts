import type {Alias} from "../places/added.js";
import type {PlaceChange} from "../places/changes.js";
import {KIND_WORDS, type Level, type Place} from "../places/place.js";

/**
 * What the search box finds, as small as it goes over the wire: columns rather than rows, each name once, numbers as the
 * difference from the one before. `src/parts/search/catalog.ts` reads it.
 */
export interface SearchIndex {
  /** The distinct names of places, sorted, a line each. */
  names: string;
  /** What stands before names: “phường”, “tỉnh”. */
  kinds: string[];
  /** Places that follow each other in one list and level. */
  runs: Run[];
  /** Of each place: its name, kind, and parent (its number; −1 for none) as a difference. */
  name: number[];
  kind: number[];
  parent: number[];
  /** The code, or its difference from the one before where both have as many digits. */
  code: (number | string)[];
  /** Pairs of places: what was, and what it is now. */
  from: number[];
  to: number[];
  /** Those of the pairs' first that are the same unit still. */
  same: number[];
  /** Further names, each with its place. */
  aliases: [place: number, name: string][];
  /** Those that have a name of their own in English, with it. */
  english: [place: number, name: string][];
  /** Places that have figures, as differences, and how many each has. */
  counted: number[];
  figures: number[];
  indicators: [code: string, vi: string, en: string, figures: number][];
  documents: [id: string, title: string, figures: number][];
  /** What the rows with which places' pages begin are called, each with its indicator's number. */
  core: [indicator: number, vi: string, en: string][];
}

export interface Run {
  level: Level;
  /** What `place_id` has after the code: “@2023”. */
  suffix: string;
  /** The last day of its list; null while it holds. */
  until: string | null;
  count: number;
}

type Unit = Pick<Place, "place_id" | "code" | "list_year" | "level" | "kind" | "name" | "en" | "parent" | "valid_to">;
type Pair = [from: number, to: number];
type Move = Pick<PlaceChange, "from_place" | "to_place" | "change">;

export interface Searched {
  places: readonly Unit[];
  changes: readonly Move[];
  aliases: readonly Alias[];
  indicators: readonly {code: string; vi: string; en: string}[];
  /** Rows with which places' pages begin. */
  core?: readonly {indicator: string; vi: string; en: string}[];
  /** The newest first. */
  documents: readonly {document_id: string; title: string}[];
  /** How many figures, by `place_id`, by the indicator's code and by `document_id`. */
  figures: ReadonlyMap<string, number>;
}

/** More titles would weigh more than all the places. */
const TITLES = 400;

/** Packs what the search box finds. */
export function searchIndex({
  places,
  changes,
  aliases,
  indicators,
  documents,
  figures,
  core = []
}: Searched): SearchIndex {
  const rows = inOrder(places);
  const at = new Map(rows.map(({place_id}, i) => [place_id, i]));
  const [names, kinds] = [distinct(rows.map(({name}) => name)), distinct(rows.map(wordOf))];
  const moves = pairs(changes, at);
  const counted = rows.filter(({place_id}) => figures.has(place_id));
  return {
    names: [...names.keys()].join("\n"),
    kinds: [...kinds.keys()],
    runs: runsOf(rows),
    name: rows.map(({name}) => names.get(name)!),
    kind: rows.map((row) => kinds.get(wordOf(row))!),
    parent: differences(rows.map(({parent}) => at.get(parent ?? "") ?? -1)),
    code: codeSteps(rows),
    from: differences(moves.map(([from]) => from)),
    to: differences(moves.map(([, to]) => to)),
    same: changes.filter(({change}) => change === "unchanged").map(({from_place}) => numberOf(from_place, at)),
    aliases: aliases.flatMap(({place, names}) => names.map((name): [number, string] => [numberOf(place, at), name])),
    english: rows.flatMap(({en}, at): [number, string][] => (en === null ? [] : [[at, en]])),
    counted: differences(counted.map(({place_id}) => numberOf(place_id, at))),
    figures: counted.map(({place_id}) => figures.get(place_id)!),
    indicators: indicators.map(({code, vi, en}) => [code, vi, en, figures.get(code) ?? 0]),
    core: core.map(({indicator, vi, en}) => [indicators.findIndex(({code}) => code === indicator), vi, en]),
    documents: documents
      .slice(0, TITLES)
      .map(({document_id, title}) => [document_id, title, figures.get(document_id) ?? 0])
  };
}

const LEVELS: readonly Level[] = ["country", "region", "province", "district", "commune"];

/** Lists one after another, each level after the one above it, the parts of one place together and by their codes. */
function inOrder(places: readonly Unit[]): Unit[] {
  const at = new Map<string, number>();
  const ordered: Unit[] = [];
  for (const level of LEVELS) {
    const mine = places.filter((place) => place.level === level);
    const above = ({parent}: Unit): number => at.get(parent ?? "") ?? -1;
    mine.sort((a, b) => a.list_year - b.list_year || above(a) - above(b) || (a.code < b.code ? -1 : 1));
    for (const place of mine) at.set(place.place_id, ordered.push(place) - 1);
  }
  return ordered;
}

const wordOf = ({kind}: Unit): string => (kind === "country" ? "" : KIND_WORDS[kind]);

const distinct = (texts: readonly string[]): Map<string, number> =>
  new Map([...new Set(texts)].sort().map((text, i) => [text, i]));

const differences = (values: readonly number[]): number[] => values.map((value, i) => value - (values[i - 1] ?? 0));

function runsOf(rows: readonly Unit[]): Run[] {
  const runs: Run[] = [];
  for (const {level, code, place_id, valid_to: until} of rows) {
    const suffix = place_id.slice(code.length);
    const last = runs.at(-1);
    if (last && last.level === level && last.suffix === suffix && last.until === until) ++last.count;
    else runs.push({level, suffix, until, count: 1});
  }
  return runs;
}

const isDigits = (code: string): boolean => /^\d+$/.test(code);

const codeSteps = (rows: readonly Unit[]): (number | string)[] =>
  rows.map(({code}, i) => {
    const before = rows[i - 1]?.code ?? "";
    const isStep = isDigits(code) && isDigits(before) && code.length === before.length;
    return isStep ? Number(code) - Number(before) : code;
  });

function numberOf(place: string, at: ReadonlyMap<string, number>): number {
  const number = at.get(place);
  if (number === undefined) throw new Error(`unknown place: ${place}`);
  return number;
}

function pairs(changes: readonly Move[], at: ReadonlyMap<string, number>): Pair[] {
  return changes
    .map(({from_place, to_place}): Pair => [numberOf(from_place, at), numberOf(to_place, at)])
    .sort(([a, b], [c, d]) => a - c || b - d);
}
