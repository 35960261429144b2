import {createHash} from "node:crypto";
import {mkdir, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {promisify} from "node:util";
import {gzip} from "node:zlib";
import type {DuckDBConnection} from "@duckdb/node-api";
import {keptIn} from "../loaders/compile/kept.js";
import {writeAnswers, type Row} from "../src/engine/answers.js";
import {FIRST_FOLDER, firstFile, halve, placeFile} from "../src/engine/first.js";
import {plainRow} from "../src/engine/plain.js";
import {sql} from "../src/engine/sql.js";
import {groupBy} from "../src/domain/group.js";
import {LATER_LIST} from "../src/domain/later-list.js";
import {figuresSql, MOST, placesSql} from "../src/views/compare/questions.js";
import {FILES, foremostOf} from "../src/views/compare/supply.js";
import {ALL_LATER} from "../src/views/sql/lineage.js";
import {mapQuestions} from "../src/views/sql/provinces.js";
import type {KeptPages} from "./prerender.js";
import type {TableStates} from "./table-states.js";

/** Of an indicator of more figures than these, the file has those that a page shows alone. */
const WHOLE = 3000;

interface Options {
  site: string;
  /** Where they are kept, and what the tables hold now. */
  keeping: (KeptPages & {states: TableStates}) | null;
}

const pack = promisify(gzip);

/** What files hold, by their names. */
type Files = Map<string, string>;

/**
 * Writes the small files out of which pages paint what their address asks, before any engine and any picture; gives what their names
 * end in, a digest of all of them. They are made anew only where a table has changed.
 */
export async function writeFirst(connection: DuckDBConnection, {site, keeping}: Options): Promise<string> {
  const shelf = keeping && keptIn(keeping.folder);
  const of = JSON.stringify([...(keeping?.states.tables ?? [])]);
  const before = await shelf?.get<{of: string; files: Files}>("first");
  const files = before?.of === of ? before.files : await filesOf(connection);
  if (files !== before?.files) await shelf?.put("first", {of, files});
  const hash = createHash("sha256");
  for (const [name, json] of files) hash.update(`${name}\0${json.length}\0${json}`);
  const digest = hash.digest("hex").slice(0, 8);
  const folder = join(site, FIRST_FOLDER);
  await mkdir(folder, {recursive: true});
  for (const [name, json] of files) await writeFile(join(folder, firstFile(name, digest)), await pack(json));
  return digest;
}

type Ask = (question: string) => Promise<Row[]>;

/** An indicator, how many figures it has, and the lists of provinces that they speak of. */
interface Counted {
  indicator: string;
  figures: number;
  lists: number[];
}

const COUNTED = `SELECT indicator, CAST(count(*) AS INTEGER) AS figures,
  coalesce(list_sort(list(DISTINCT TRY_CAST(split_part(ref_area, '@', 2) AS INTEGER)) FILTER (place_level = 'province')), []) AS lists
FROM figures GROUP BY indicator ORDER BY indicator`;

const isWhole = ({figures}: Counted): boolean => figures <= WHOLE;

/** Indicators that are asked of at once: together no more than one alone may have. */
function sharesOf(all: readonly Counted[]): Counted[][] {
  const shares: Counted[][] = [];
  let room = 0;
  for (const each of all) {
    const figures = Math.min(each.figures, WHOLE);
    if (isWhole(each) && room >= figures) shares.at(-1)!.push(each);
    else shares.push([each]);
    room = isWhole(each) ? (shares.at(-1)!.length > 1 ? room - figures : WHOLE - figures) : 0;
  }
  return shares;
}

const json = (answers: Record<string, Row[]>): string => writeAnswers(new Map(Object.entries(answers)));

async function filesOf(connection: DuckDBConnection): Promise<Files> {
  const ask: Ask = (question) => rowsOf(connection, question);
  const files: Files = new Map();
  const later = await ask(ALL_LATER);
  for (const share of sharesOf((await ask(COUNTED)) as unknown as Counted[]))
    for (const [counted, rows] of await rowsOfShare(share, ask)) addIndicator(files, counted, rows, later);
  const {tiles, boundaries} = mapQuestions("TRUE", {also: LATER_LIST.list});
  files.set(FILES.ground, json({tiles: await ask(tiles), boundaries: await ask(boundaries!)}));
  const places = await ask(placesSql("TRUE"));
  for (const [name, rows] of groupBy(places, ({ref_area}) => placeFile(String(ref_area))))
    files.set(name, json({places: rows}));
  return files;
}

async function rowsOf(connection: DuckDBConnection, question: string): Promise<Row[]> {
  const reader = await connection.runAndReadAll(question);
  return reader.getRowObjectsJS().map((row) => plainRow(Object.entries(row)));
}

/** What the units that some figures speak of became, and what else became the same: as `laterSql` asks it, of all at once. */
function laterOf(figures: readonly Row[], later: readonly Row[]): Row[] {
  const stated = new Set(figures.map(({ref_area}) => ref_area));
  const theirs = later.filter(({from_place}) => stated.has(from_place));
  const into = new Set(theirs.filter(({whole}) => whole).map(({to_place}) => to_place));
  return later.filter(({from_place, to_place}) => stated.has(from_place) || into.has(to_place));
}

/** The figures of these indicators, of one that has too many those that a page shows alone. */
async function rowsOfShare(share: readonly Counted[], ask: Ask): Promise<[Counted, Row[]][]> {
  const codes = share.map(({indicator}) => indicator);
  const rows = await ask(
    share.some((each) => !isWhole(each))
      ? figuresSql(codes)
      : sql`SELECT * FROM figures WHERE indicator IN ${codes} ORDER BY observation_id`
  );
  const mine = groupBy(rows, ({indicator}) => String(indicator));
  return share.map((each) => [each, mine.get(each.indicator) ?? []]);
}

/** The files of an indicator: what charts and titles need, what tells of sentences, what its places became. */
function addIndicator(files: Files, counted: Counted, rows: readonly Row[], later: readonly Row[]): void {
  const {indicator, lists} = counted;
  const {first, later: told} = halve(rows);
  const [all, ofLists] = [[{all: isWhole(counted)}], lists.map((list_year) => ({list_year}))];
  files.set(FILES.figures(indicator), json({...first, all, lists: ofLists}));
  files.set(FILES.sentences(indicator), json({figures: told}));
  files.set(FILES.later(indicator), json({lineages: laterOf(foremostOf(rows, MOST), later)}));
}
