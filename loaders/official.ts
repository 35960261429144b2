import {createHash} from "node:crypto";
import {join} from "node:path";
import {decode} from "./article/encoding.js";
import type {Document} from "./document.js";
import type {Indicator} from "./indicator/list.js";
import {extensionOf, OFFICIAL} from "./input/formats.js";
import {inputsBelow, readInput} from "./input/inputs.js";
import type {Observation} from "./observation.js";
import {parseCsv, type Cell, type Row} from "./official/csv.js";
import {parsePeriod} from "./official/period.js";
import {parseSidecar, type Column, type Sidecar} from "./official/sidecar.js";
import {timePeriod, type Period} from "./period/rules.js";
import type {Place} from "./place/list.js";
import {quarantine, Unreadable, type Quarantine} from "./quarantine.js";
import type {Passage} from "./sentence.js";

/** Everything that official tables add to the reading of articles. */
export interface Official {
  documents: Document[];
  observations: Observation[];
  passages: Passage[];
  quarantine: Quarantine[];
}

export interface Lists {
  places: readonly Place[];
  indicators: readonly Indicator[];
  /** Documents whose ids are taken. */
  documents: readonly Document[];
}

interface Known {
  places: ReadonlyMap<string, Place>;
  indicators: ReadonlySet<string>;
  ids: Set<string>;
}

/** Below the folder of data. */
const FOLDER = "official";
/** Columns that say of what and when a row is, and what it is called. */
const KEYS = ["code", "place_id", "name", "period", "qualifier"] as const;
type Key = (typeof KEYS)[number];

/** Cells that say that there is no figure. */
const NOTHING = ["", "-", "–", "…", "..."];

/** Reads every .csv of `official/` with the .yaml beside it. A table that is wrong goes to the quarantine whole, for half a table misleads. */
export async function readOfficial(data: string, {places, indicators, documents}: Lists): Promise<Official> {
  const folder = join(data, FOLDER);
  const known: Known = {
    places: new Map(places.map((place) => [place.place_id, place])),
    indicators: new Set(indicators.map(({code}) => code)),
    ids: new Set(documents.map(({document_id}) => document_id))
  };
  const {files, quarantine: unread} = await inputsBelow(folder, OFFICIAL, `${FOLDER}/`);
  const all: Official = {documents: [], observations: [], passages: [], quarantine: unread};
  for (const {csv, yaml} of pairsOf(files))
    try {
      if (!csv) throw wrong(null, alone(yaml!));
      const sidecar = yaml ? await readInput(folder, yaml, "table") : null;
      const table = parseTable(csv, await readInput(folder, csv, "table"), sidecar, known);
      known.ids.add(table.document.document_id);
      all.documents.push(table.document);
      for (const observation of table.observations) all.observations.push(observation);
      for (const passage of table.passages) all.passages.push(passage);
    } catch (error) {
      all.quarantine.push(quarantine(`${FOLDER}/${csv ?? yaml!}`, error));
    }
  return all;
}

/** Each table with what is told of it, by the name that both have. */
function pairsOf(files: readonly string[]): {csv?: string; yaml?: string}[] {
  const pairs = new Map<string, {csv?: string; yaml?: string}>();
  for (const file of files) {
    const name = file.replace(/\.[^.]*$/, "");
    const end = extensionOf(file) as "csv" | "yaml";
    pairs.set(name, {...pairs.get(name), [end]: file});
  }
  return [...pairs.values()];
}

const alone = (yaml: string): readonly [vi: string, en: string] => {
  const csv = yaml.replace(/[^.]*$/, "csv");
  return [
    `tệp này nói về bảng ${csv}, mà bảng ấy không có; hãy đặt bảng cạnh nó, hoặc xóa tệp này`,
    `it tells of the table ${csv}, which is not there; put the table beside it, or delete it`
  ];
};

interface Table {
  document: Document;
  observations: Observation[];
  passages: Passage[];
}

function parseTable(file: string, bytes: Buffer, beside: Buffer | null, known: Known): Table {
  if (!beside)
    throw wrong(null, [
      `thiếu tệp ${file.replace(/csv$/i, "yaml")} đi kèm, nơi ghi tên bảng, nơi công bố và ý nghĩa từng cột`,
      `the file ${file.replace(/csv$/i, "yaml")} beside it is missing, which says its title, publisher and columns`
    ]);
  const sidecar = parseSidecar(decode(beside), known.indicators);
  const text = decode(bytes);
  const [head, ...rows] = parseCsv(text);
  const columns = columnsOf(head, sidecar);
  const document = documentOf(file, text, head, sidecar);
  if (known.ids.has(document.document_id)) throw new Unreadable("duplicate_id", null, document.document_id);
  const observations = rows.flatMap((row) => observationsOf(row, columns, {document, sidecar, known}));
  return {document, observations, passages: passagesOf(document, [head!, ...rows])};
}

/** What stands in each column: a key, or figures. */
function columnsOf(head: Row | undefined, {columns}: Sidecar): (Key | Column)[] {
  const names = head?.cells.map(({text}) => text) ?? [];
  const lost = [...columns.keys()].find((name) => !names.includes(name));
  if (lost !== undefined)
    throw wrong(1, [`không thấy cột “${lost}” mà tệp .yaml nói tới`, `the column “${lost}” of the .yaml is not there`]);
  return names.map((name) => {
    const column = KEYS.find((key) => key === name) ?? columns.get(name);
    if (!column)
      throw wrong(1, [`tệp .yaml chưa nói cột “${name}” là gì`, `the .yaml does not say what the column “${name}” is`]);
    return column;
  });
}

function documentOf(file: string, text: string, head: Row | undefined, sidecar: Sidecar): Document {
  const {title, publisher, url, published, table, licence, retrieved} = sidecar;
  const name = file.split("/").at(-1)!;
  const body = head?.start ?? 0;
  return {
    ...{document_id: name.replace(/\.csv$/i, ""), file: name, text, title, publisher, url, author: null, published},
    place: null,
    parts: [{role: "cell", start: body, end: text.length}],
    citation: {table, licence, retrieved}
  };
}

interface Told {
  document: Document;
  sidecar: Sidecar;
  known: Known;
}

/** What a row says of all its figures. */
interface Subject {
  place: Place;
  period: Period;
  qualifier: string;
  /** As a reader would find it in the table. */
  name: string;
}

function observationsOf(row: Row, columns: readonly (Key | Column)[], told: Told): Observation[] {
  if (row.cells.length !== columns.length)
    throw wrong(row.line, [
      `dòng có ${row.cells.length} ô, dòng đầu có ${columns.length}; hãy kiểm tra dấu phẩy`,
      `the line has ${row.cells.length} cells, the first ${columns.length}; look at the commas`
    ]);
  const subject = subjectOf(row, columns, told);
  return row.cells.flatMap((cell, i) => {
    const column = columns[i]!;
    return typeof column === "string" || NOTHING.includes(cell.text)
      ? []
      : observation({row, cell, column, subject}, told);
  });
}

function subjectOf(row: Row, columns: readonly (Key | Column)[], {sidecar, known}: Told): Subject {
  const said = (key: Key): string => row.cells[columns.indexOf(key)]?.text ?? "";
  const place = known.places.get(placeIdOf(said("code"), said("place_id"), sidecar, row.line));
  if (!place)
    throw wrong(row.line, [
      `không có địa phương nào mang mã “${said("place_id") || said("code") || sidecar.place}”`,
      `there is no place with the code “${said("place_id") || said("code") || sidecar.place}”`
    ]);
  const period = parsePeriod(said("period") || sidecar.period || "");
  if (!period)
    throw wrong(row.line, [
      `thời gian “${said("period") || (sidecar.period ?? "")}” chưa đúng; hãy viết 2018, 2018-06 hoặc 2016/2020`,
      `the period “${said("period") || (sidecar.period ?? "")}” is wrong; write 2018, 2018-06 or 2016/2020`
    ]);
  const named = [said("name") || (sidecar.place ? "" : place.name), said("period"), said("qualifier")];
  return {place, period, qualifier: said("qualifier"), name: named.filter(Boolean).join(", ") || place.name};
}

/** A code has meaning in one list only, so the sidecar says which; programs that take it for a number lose its leading zero. */
function placeIdOf(code: string, placeId: string, {list, place}: Sidecar, line: number): string {
  if (placeId) return placeId;
  if (code && list) return `${code.padStart(2, "0")}@${list}`;
  if (!code && place) return place;
  throw wrong(line, [
    "không rõ dòng này của địa phương nào; cần cột code (và mục list), cột place_id hoặc mục place",
    "which place the line is of is not said; a column code (and the field list), a column place_id or the field place is needed"
  ]);
}

interface Stated {
  row: Row;
  cell: Cell;
  column: Column;
  subject: Subject;
}

/** The figure of one cell; its quote is the line of the table, its rule where in the table it stands. */
function observation({row, cell, column, subject}: Stated, {document, sidecar}: Told): Observation {
  const {place, period} = subject;
  const {text, document_id} = document;
  return {
    observation_id: identify(document_id, subject.name, column.name),
    document_id,
    indicator: column.indicator,
    qualifier: [column.qualifier, subject.qualifier].filter(Boolean).join(", ") || null,
    measure: column.measure,
    ref_area: place.place_id,
    ref_area_path: place.path,
    org: null,
    time_period: timePeriod(period),
    period_start: period.start,
    period_end: period.end,
    freq: sidecar.freq,
    obs_value: valueOf(cell, column, row.line),
    obs_value_max: null,
    numerator: null,
    denominator: null,
    unit_measure: column.unit,
    unit_mult: column.mult,
    bound: "exact",
    value_kind: "actual",
    obs_status: "A",
    as_of: sidecar.published,
    quote: text.slice(row.start, row.end),
    prefix: "",
    suffix: "",
    quote_start: row.start,
    quote_end: row.end,
    figure_start: cell.start,
    figure_end: cell.end,
    rule: ["bảng", subject.name, column.name].join(" · "),
    confidence: 1,
    review: "accepted",
    conflict_group: null,
    source_kind: "official"
  };
}

/** Read as it is written, or not at all: “1.234” could be either of two numbers, so only a point before decimals is taken. */
function valueOf({text}: Cell, {mult, name}: Column, line: number): number {
  if (!/^-?\d+(?:\.\d+)?$/.test(text) || /^-?[1-9]\d{0,2}\.\d{3}$/.test(text))
    throw wrong(line, [
      `ô “${text}” ở cột “${name}” không phải số viết rõ; hãy viết chữ số liền nhau và dấu chấm trước phần thập phân, như 6054 hay 23.92`,
      `the cell “${text}” in the column “${name}” is no plain number; write digits without separators and a point before decimals, as 6054 or 23.92`
    ]);
  return Number(mult ? `${text}e${mult}` : text);
}

/** Stable while the row and the column are called so. */
const identify = (...parts: string[]): string =>
  createHash("sha256").update(parts.join("\n")).digest("hex").slice(0, 16);

/** A passage a cell, a paragraph a row, so that a page can draw the table again. */
const passagesOf = ({document_id, text}: Document, rows: readonly Row[]): Passage[] =>
  rows
    .flatMap(({cells}, paragraph) => cells.map((cell) => ({...cell, paragraph})))
    .map(({start, end, paragraph}, passage) => ({
      ...{document_id, passage, paragraph, role: paragraph ? "cell" : "column"},
      ...{passage_start: start, passage_end: end, text: text.slice(start, end)}
    }));

const wrong = (line: number | null, said: readonly [vi: string, en: string]): Unreadable =>
  new Unreadable("official", line, said);
