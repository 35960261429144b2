import type {Row} from "../../engine/answers.js";
import {firstAnswers, placeFile, whole} from "../../engine/first.js";
import {groupBy} from "../../domain/group.js";
import {LATER_LIST} from "../../domain/later-list.js";
import type {Params} from "../view.js";
import {compareQuestions, MOST, namedIn} from "./questions.js";
import {isLater, parseState, TILES} from "./state.js";

/** Names of the small files that comparisons are made of (`site/first.ts` writes them). */
export const FILES = {
  /** The figures of an indicator, and whether these are all of them. */
  figures: (code: string): string => `so-${code}`,
  /** What tells of their sentences, row by row. */
  sentences: (code: string): string => `cau-${code}`,
  /** What the places of its foremost figures became. */
  later: (code: string): string => `sau-${code}`,
  /** What maps are drawn on. */
  ground: "nen"
};

type Opens = (name: string) => Promise<Map<string, Row[]> | null>;

type Answered = Record<string, Row[]>;

const text = (value: unknown): string => String(value ?? "");

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By their ids; of those whose ids have not come the order is told instead. */
const byId = (a: Row, b: Row): number =>
  a["turn"] === undefined
    ? compare(text(a["observation_id"]), text(b["observation_id"]))
    : Number(a["turn"]) - Number(b["turn"]);

/** The newest and surest first; what has no time comes last. */
const byAge = (a: Row, b: Row): number =>
  Number(a["period_end"] === null) - Number(b["period_end"] === null) ||
  compare(text(b["period_end"]), text(a["period_end"])) ||
  Number(b["confidence"]) - Number(a["confidence"]) ||
  byId(a, b);

/** What the question `foremost` chooses, of rows that are here. */
export function foremostOf(rows: readonly Row[], most: number): Row[] {
  const kinds = groupBy(rows, (row) => [row["indicator"], row["place_level"], row["value_kind"]].join("|"));
  const turns = [...kinds.values()].flatMap((mine) => [...mine].sort(byAge).map((row, turn) => ({row, turn})));
  const first = turns.sort((a, b) => a.turn - b.turn || byId(a.row, b.row)).slice(0, most);
  return first.map(({row}) => row).sort(byId);
}

/** The rows of an indicator's file, and its lists of provinces. */
interface OfIndicator {
  rows: Row[];
  isWhole: boolean;
  lists: number[];
}

async function ofIndicator(code: string, hasSentences: boolean, file: Opens): Promise<OfIndicator | null> {
  const [told, said] = await Promise.all([
    file(FILES.figures(code)),
    hasSentences ? file(FILES.sentences(code)) : new Map<string, Row[]>()
  ]);
  const sentences = said?.get("figures");
  if (!told || (hasSentences && !sentences)) return null;
  return {
    rows: whole(told, sentences),
    isWhole: told.get("all")![0]!["all"] === true,
    lists: told.get("lists")!.map((row) => Number(row["list_year"]))
  };
}

/** All figures of an indicator; null where its files have not all of them. */
export async function allFiguresOf(code: string): Promise<Row[] | null> {
  const found = await ofIndicator(code, true, firstAnswers);
  return found?.isWhole ? found.rows : null;
}

async function placesOf(ids: readonly string[], known: readonly Row[], file: Opens): Promise<Row[] | null> {
  const names = new Set(known.map(({name}) => name));
  const files = [...new Set(ids.map(placeFile))].filter((name) => names.has(name));
  const found = await Promise.all(files.map(file));
  if (found.includes(null)) return null;
  const places = found.flatMap((each) => each!.get("places")!).filter((row) => ids.includes(text(row["ref_area"])));
  return places.sort((a, b) => compare(text(a["ref_area"]), text(b["ref_area"])));
}

async function groundOf(lists: readonly number[], shape: string | null, file: Opens): Promise<Answered | null> {
  const ground = await file(FILES.ground);
  const of = (name: string): Row[] => ground!.get(name)!.filter((row) => lists.includes(Number(row["list_year"])));
  return ground && {tiles: of("tiles"), ...(shape !== TILES && {boundaries: of("boundaries")})};
}

/**
 * The answers to what a comparison asks, out of small files: the same rows that the tables would give. `carried` are the answers
 * that the page has. Without sentences it is what charts and titles need. What no file decides is left out; null where there are none.
 */
export async function supplied(
  params: Params,
  carried: Answered,
  {sentences, file = firstAnswers}: {sentences: boolean; file?: Opens}
): Promise<Answered | null> {
  if (!carried["indicators"]) return null;
  const state = parseState(params);
  const named = namedIn(params);
  const told = new Set(carried["indicators"].map(({indicator}) => indicator));
  const asked = state.indicators ?? (carried["usual"] ?? []).map(({indicator}) => text(indicator));
  const codes = [...new Set(asked)].filter((code) => told.has(code));
  const [files, places, later] = await Promise.all([
    Promise.all(codes.map((code) => ofIndicator(code, sentences, file))),
    placesOf(named, carried["placeFiles"] ?? [], file),
    isLater(state.map) && codes.length === 1 ? file(FILES.later(codes[0]!)) : null
  ]);
  if (files.includes(null)) return null;
  // By which names places are shown, and which are: without these another thing would be shown.
  if (!sentences && ((isLater(state.map) && !later) || !places)) return null;
  const all = files.flatMap((file) => file!.rows);
  const isWhole = files.every((file) => file!.isWhole);
  const lists = [...files.flatMap((file) => file!.lists), ...(isLater(state.map) ? [LATER_LIST.list] : [])];
  const mine = all.filter((row) => named.includes(text(row["ref_area"])));
  return {
    figures: foremostOf(all, MOST),
    ...(named.length > 0 && places && {named: places}),
    ...(named.length > 0 && (isWhole || !sentences) && {namedFigures: foremostOf(mine, MOST)}),
    ...(later && {lineages: later.get("lineages")!}),
    ...(state.view === "ban-do" && sentences && (await groundOf(lists, state.shape, file)))
  };
}

/** The answers that the page carries to some of what a comparison asks. */
export const carriedOf = (params: Params, find: (sql: string) => Row[] | undefined): Answered =>
  Object.fromEntries(
    Object.entries(compareQuestions(params)).flatMap(([name, sql]) => {
      const rows = find(sql);
      return rows ? [[name, rows]] : [];
    })
  );
