import {basename} from "node:path";
import {greatest, group} from "d3";
import {stringify} from "yaml";
import type {InBoth} from "../check/fault.js";
import {Unreadable} from "../check/quarantine.js";
import {plainSheets} from "../convert/sheet.js";
import {extensionOf} from "../input/formats.js";
import type {Indicator} from "../indicator/list.js";
import {folded} from "../read/text.js";
import type {Place} from "../places/list.js";
import {parseCsv, type CsvRow} from "./csv.js";
import {readHead, unitSaid, type HeadSaid} from "./head.js";
import {headsOver, layoutOf} from "./layout.js";
import {isNoPlace} from "./names.js";
import {isNothing} from "./number.js";
import {openTable, SHEET_ENDS, TABLE_ENDS} from "./open.js";
import {placeFinder, type NamedPlace} from "./place.js";
import type {OfficialVocabulary} from "./vocabulary.js";

/** What a sidecar may say of a table, for people to correct. */
export interface SidecarDraft {
  yaml: string;
  /** The first rows as they would be read. */
  shown: string[];
  /** What was not understood. */
  unclear: InBoth[];
}

/** A table is of an office where so many of its rows are places. */
const PLACES = 10;
const MOSTLY = 0.5;
/** Rows and columns that are shown. */
const ROWS = 3;
const COLUMNS = 6;
/** Of the words of an indicator's name so many must be said. */
const NAMED = 0.75;

const LISTS = ["2023", "2025"];
/** Heads that say no more than the title does. */
const TOTAL = /^(?:(?:tổng số|tổng|chung|bình quân chung|total|general average)(?:\s|$).*)?$/iu;

/** The rows of a table, and what each is found to be. */
interface Found {
  sheet: string | null;
  title: string;
  heads: string[];
  rows: readonly CsvRow[];
  /** The column of names, and the list in which most of them are. */
  at: number;
  list: string;
  places: (Place | undefined)[];
}

/** A draft for a table of places; undefined where most rows are none, as in a document that has a table in it. */
export function draftOf(
  file: string,
  bytes: Uint8Array,
  known: OfficialVocabulary,
  today: string
): SidecarDraft | undefined {
  if (!TABLE_ENDS.includes(extensionOf(file))) return undefined;
  try {
    const found = sheetsOf(file, bytes).flatMap((sheet) => foundIn(file, bytes, sheet, known) ?? []);
    const best = greatest(found, ({places}) => places.filter(Boolean).length);
    return best && drafted(best, known, today);
  } catch (error) {
    // Why it cannot be opened is told where it is read as a document.
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

const sheetsOf = (file: string, bytes: Uint8Array): (string | null)[] =>
  SHEET_ENDS.includes(extensionOf(file))
    ? plainSheets(bytes).flatMap(({name, hidden}) => (hidden ? [] : [name]))
    : [null];

function foundIn(file: string, bytes: Uint8Array, sheet: string | null, known: OfficialVocabulary): Found | undefined {
  const {text} = openTable(file, bytes, sheet);
  const {rows: all} = parseCsv(text);
  const {heads, rows} = layoutOf(all, {heads: null, rows: null});
  const names = headsOver(heads);
  const above = all.filter(({line}) => line < (heads[0]?.line ?? 0));
  const title = above.map(({cells}) => cells.find(({text}) => text)?.text ?? "").join(" ") || nameOf(file);
  const ways = LISTS.flatMap((list) => {
    const find = placeFinder({byId: known.places, aliases: known.aliases}, {list, within: null, level: "province"});
    return names
      .slice(0, COLUMNS)
      .map((_, at) => ({at, list, places: rows.map(({cells}) => placeIn(find, cells[at]?.text))}));
  });
  const best = greatest(ways, ({places}) => places.filter(Boolean).length);
  const count = best?.places.filter(Boolean).length ?? 0;
  return best && count >= PLACES && count >= rows.length * MOSTLY
    ? {...best, sheet, title, heads: names, rows}
    : undefined;
}

/** What a file is called, in words. */
const nameOf = (file: string): string =>
  basename(file)
    .replace(/\.[^.]*$/, "")
    .replace(/[-_]+/g, " ");

function placeIn(
  find: (called: {code: string; place_id: string; name: string; parent: string}) => NamedPlace,
  name = ""
): Place | undefined {
  const found = find({code: "", place_id: "", name, parent: ""});
  return "place" in found ? found.place : undefined;
}

/** The heads that say one thing at several times. */
interface Measured {
  words: string;
  heads: string[];
  said: HeadSaid;
  indicator: Indicator | undefined;
}

function drafted(found: Found, known: OfficialVocabulary, today: string): SidecarDraft {
  const {title, heads, at, list, sheet} = found;
  const measured = measuredIn(found, known);
  const [only, ...others] = measured;
  const timed = measured.some(({said}) => said.period !== null);
  const year = readHead(title).period;
  const unit = unitSaid(title);
  const told = ({indicator, said}: Measured): object => ({
    indicator: indicator?.code ?? "",
    ...unitFor(indicator, said.unit ?? unit)
  });
  const lost = found.rows.filter(
    (row, i) => !found.places[i] && !isNoPlace(row.cells[at]?.text ?? "") && hasFigure(row, at)
  );
  const fields = {
    ...{title, publisher: "", table: title, licence: "không nêu", retrieved: today, url: null},
    ...{list: Number(list), level: "province"},
    ...(sheet && {sheet}),
    ...(at > 0 && {keys: {name: heads[at]}}),
    ...(!timed && {period: year ?? ""}),
    ...(only && !only.words && !others.length
      ? told(only)
      : {columns: Object.fromEntries(measured.map((each) => [each.words || each.heads[0]!, told(each)]))}),
    ...(lost.length && {left: lost.map((row) => ({row: row.cells[at]?.text ?? "", why: ""}))})
  };
  return {
    yaml: stringify(fields, {lineWidth: 0}),
    shown: shownOf(found, measured),
    unclear: unclearIn(found, measured, lost, timed || year !== null)
  };
}

const hasFigure = ({cells}: CsvRow, at: number): boolean => cells.some(({text}, i) => i !== at && !isNothing(text));

function measuredIn({title, heads, at, rows}: Found, {indicators}: OfficialVocabulary): Measured[] {
  const figures = heads.flatMap((head, i) => {
    const cells = rows.map(({cells}) => cells[i]?.text ?? "").filter((text) => !isNothing(text));
    return head && i !== at && cells.length && cells.every((text) => /^[-−–]?[\d.,\s]+%?$/.test(text)) ? [head] : [];
  });
  return [...group(figures, (head) => readHead(head).words)].map(([words, own]) => ({
    ...{words, heads: own, said: readHead(own[0]!)},
    indicator: named(TOTAL.test(words) ? title : `${words} ${title}`, TOTAL.test(words) ? "" : words, indicators)
  }));
}

/** The indicator of whose name most words are said, in either language, and one of them by the head where that says any. */
function named(said: string, head: string, indicators: ReadonlyMap<string, Indicator>): Indicator | undefined {
  const [words, own] = [new Set(wordsOf(said)), wordsOf(head)];
  const share = (name: string): number => {
    const of = wordsOf(name);
    const heard = !own.length || of.some((word) => own.includes(word));
    return heard ? of.filter((word) => words.has(word)).length / of.length : 0;
  };
  const scored = [...indicators.values()].map((indicator) => ({
    indicator,
    score: Math.max(share(indicator.vi), share(indicator.en)),
    length: wordsOf(indicator.vi).length
  }));
  return greatest(
    scored.filter(({score}) => score >= NAMED),
    (a, b) => a.score - b.score || a.length - b.length
  )?.indicator;
}

const wordsOf = (text: string): string[] => folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** The unit that a head says, else the only one that an indicator has. */
function unitFor(indicator: Indicator | undefined, said: HeadSaid["unit"]): object {
  if (said) return said.mult ? said : {unit: said.unit};
  const own = indicator?.unit;
  return {unit: own && own !== "currency" ? own : ""};
}

function shownOf({rows, at, places}: Found, measured: readonly Measured[]): string[] {
  const heads = measured.flatMap(({heads}) => heads).slice(0, COLUMNS);
  return rows.slice(0, ROWS).map(({cells}, i) => {
    const [place, ...figures] = [
      places[i]?.full_name ?? `? ${cells[at]?.text ?? ""}`,
      ...cells.filter((_, x) => x !== at).map(({text}) => text)
    ];
    return `${place}: ${figures.slice(0, heads.length).join(" · ")}`;
  });
}

function unclearIn({at}: Found, measured: readonly Measured[], lost: readonly CsvRow[], timed: boolean): InBoth[] {
  const nameless = measured.filter(({indicator}) => !indicator);
  return [
    ...nameless.map(({words, heads}): InBoth => [
      `cột “${words || heads[0]}” là chỉ tiêu nào thì chưa rõ; hãy ghi indicator`,
      `which indicator the column “${words || heads[0]}” is of is not known; write indicator`
    ]),
    ...lost.map(({line, cells}): InBoth => [
      `dòng ${line} “${cells[at]?.text ?? ""}” không phải địa phương nào; hãy ghi lý do ở left, hoặc tên ở names`,
      `line ${line} “${cells[at]?.text ?? ""}” is no place; write the reason in left, or its name in names`
    ]),
    ...(timed ? [] : [["bảng không nói thời gian; hãy ghi period", "the table says no time; write period"] as const])
  ];
}
