import {createHash} from "node:crypto";
import {join} from "node:path";
import {decode} from "../convert/encoding.js";
import {advice, fault, type Fault} from "../check/fault.js";
import type {Document} from "../article/document.js";
import {axes} from "../dimensions/breakdown/axes.js";
import {formatBreakdown, parseBreakdown, type Breakdown} from "../dimensions/breakdown/breakdown.js";
import {wrongWith} from "../dimensions/breakdown/written.js";
import type {Break} from "../indicator/breaks.js";
import type {Indicator} from "../indicator/list.js";
import {extensionOf, OFFICIAL} from "../input/formats.js";
import {inputsBelow, readInput} from "../input/inputs.js";
import type {Observation} from "../observation.js";
import {parseCsv, type CsvCell, type CsvRow} from "./csv.js";
import {plainNumber} from "./number.js";
import {RULES_JOINT} from "../read/rule.js";
import {parsePeriod} from "../dimensions/period/parse-period.js";
import {isInside, placeFinder, type Called, type NamedPlace} from "./place.js";
import {parseSidecar, type SidecarColumn, type ReadSidecar, type Sidecar, type SidecarVocabulary} from "./sidecar.js";
import {refuseName, take, type TakenNames} from "../input/page-name.js";
import {timePeriod, type Period} from "../dimensions/period/rules.js";
import type {Alias} from "../places/added.js";
import type {Place} from "../places/list.js";
import {quarantine, Unreadable, refused, type Quarantine} from "../check/quarantine.js";
import type {Passage} from "../article/sentence.js";
import {GIVEN} from "../subject/ground.js";
import {definitionsOf, withSubject, type Definitions} from "../subject/subject.js";

/** Everything that official tables add to the reading of articles. */
export interface Official {
  documents: Document[];
  observations: Observation[];
  passages: Passage[];
  quarantine: Quarantine[];
}

export interface OfficialLists {
  places: readonly Place[];
  /** What places are called beside their names. */
  aliases: readonly Alias[];
  indicators: readonly Indicator[];
  /** When indicators began to be counted otherwise. */
  breaks: readonly Break[];
  /** Documents whose ids are taken. */
  documents: readonly Document[];
}

export interface OfficialVocabulary extends SidecarVocabulary {
  aliases: readonly Alias[];
  definitions: Definitions;
  taken: TakenNames;
}

/** Below the folder of data. */
const FOLDER = "official";
/** Columns that say of what and when a row is, and what it is called. */
const KEYS = ["code", "place_id", "name", "parent", "period", "breakdown"] as const;
type Key = (typeof KEYS)[number];

/** Cells that say that there is no figure. */
const NOTHING = ["", "-", "–", "…", "..."];

/** Reads every .csv of `official/` with the .yaml beside it. A table that is wrong goes to the quarantine whole, for half a table misleads. */
export async function readOfficial(
  data: string,
  {places, aliases, indicators, breaks, documents}: OfficialLists,
  read: (job: TableJob) => Promise<OfficialTable | undefined> = async (job) => parseTable(job)
): Promise<Official> {
  const folder = join(data, FOLDER);
  const known: OfficialVocabulary = {
    places: new Map(places.map((place) => [place.place_id, place])),
    indicators: new Map(indicators.map((indicator) => [indicator.code, indicator])),
    axes: new Map(axes().map((axis) => [axis.code, axis])),
    aliases,
    definitions: definitionsOf({indicators, breaks}),
    taken: new Map()
  };
  for (const {document_id} of documents) take(document_id, known.taken);
  const {files, quarantine: left} = await inputsBelow(folder, OFFICIAL, `${FOLDER}/`);
  const tables: OfficialTable[] = [];
  for (const {csv, yaml} of pairsOf(files))
    try {
      if (!csv) throw refused("official", [alone(yaml!)]);
      const beside = yaml ?? csv.replace(/[^.]*$/, "yaml");
      const sidecar = openSidecar(beside, yaml ? await readInput(folder, yaml, "sidecar") : null, known);
      if (sidecar.faults.length) left.push(quarantine(`${FOLDER}/${beside}`, refused("official", sidecar.faults)));
      const table = await read({
        kind: "table",
        file: csv,
        bytes: await readInput(folder, csv, "table"),
        sidecar,
        known
      });
      if (!table) continue;
      take(table.document.document_id, known.taken);
      tables.push(table);
    } catch (error) {
      left.push(quarantine(`${FOLDER}/${csv ?? yaml!}`, error));
    }
  return {
    documents: tables.map(({document}) => document),
    observations: tables.flatMap(({observations}) => observations),
    passages: tables.flatMap(({passages}) => passages),
    quarantine: left
  };
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

function alone(yaml: string): Fault {
  const csv = yaml.replace(/[^.]*$/, "csv");
  return fault(
    null,
    `tệp này nói về bảng ${csv}, mà bảng ấy không có; hãy đặt bảng cạnh nó, hoặc xóa tệp này`,
    `it tells of the table ${csv}, which is not there; put the table beside it, or delete it`
  );
}

export interface OfficialTable {
  document: Document;
  observations: Observation[];
  passages: Passage[];
}

function openSidecar(file: string, bytes: Buffer | null, known: OfficialVocabulary): ReadSidecar {
  if (!bytes)
    throw refused("official", [
      fault(
        null,
        `thiếu tệp ${file} đi kèm, nơi ghi tên bảng, nơi công bố và ý nghĩa từng cột`,
        `the file ${file} beside it is missing, which says its title, publisher and columns`
      )
    ]);
  try {
    return parseSidecar(decode(bytes), known);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const [vi, en] = [
      "tệp .yaml đi kèm không đọc được; hãy lưu nó thành văn bản UTF-8",
      "the .yaml beside it cannot be read; save it as UTF-8 text"
    ];
    return {sidecar: undefined, heads: [], faults: [fault(error.line, vi, en)]};
  }
}

/** A table with what its sidecar says, and what it may speak of. */
export interface TableJob {
  kind: "table";
  file: string;
  bytes: Uint8Array;
  sidecar: ReadSidecar;
  known: OfficialVocabulary;
}

/** The table, or undefined where its sidecar is wrong and nothing else. Throws Unreadable with all that is wrong in the figures. */
export function parseTable({file, bytes, sidecar: {sidecar, heads}, known}: TableJob): OfficialTable | undefined {
  const text = decode(Buffer.from(bytes));
  const {rows: all, faults} = parseCsv(text);
  const [head, ...rows] = all;
  const columns = head?.cells.map(({text}) => text) ?? [];
  const wrong = [...faults, ...wrongHeads(head, heads), ...rows.flatMap((row) => wrongLength(row, columns.length))];
  if (wrong.length) throw refused("official", wrong);
  if (!sidecar) return undefined;
  const document = documentOf(file, text, head, sidecar);
  refuseName(document.document_id, known.taken);
  const read = readRows(
    rows,
    columns.map((name) => columnNamed(name, sidecar)),
    {document, sidecar, known}
  );
  return {...read, document, passages: passagesOf(document, all)};
}

const columnNamed = (name: string, {columns}: Sidecar): Key | SidecarColumn => columns.get(name) ?? (name as Key);

/** Columns that are not told of, stand twice or are not there. */
function wrongHeads(head: CsvRow | undefined, told: readonly string[]): Fault[] {
  const names = head?.cells.map(({text}) => text) ?? [];
  const line = head?.line ?? 1;
  const right = [...new Set<string>([...told, ...KEYS])];
  const lost = told.filter((name) => !names.includes(name));
  // A sidecar that says no column has been told of already.
  const strange = told.length ? names.filter((name) => !right.includes(name)) : [];
  const twice = names.filter((name, i) => name && names.indexOf(name) < i);
  return [
    ...lost.map((name) => {
      const [vi, en] = advice(name, strange);
      return fault(
        line,
        `không thấy cột “${name}” mà tệp .yaml nói tới${vi}`,
        `the column “${name}” of the .yaml is not there${en}`
      );
    }),
    ...strange.map((name) => {
      const [vi, en] = advice(
        name,
        right.filter((each) => !names.includes(each))
      );
      return fault(
        line,
        `tệp .yaml chưa nói cột “${name}” là gì${vi}`,
        `the .yaml does not say what the column “${name}” is${en}`
      );
    }),
    ...twice.map((name) =>
      fault(
        line,
        `có hai cột “${name}”; hãy bỏ một hoặc đặt tên khác`,
        `there are two columns “${name}”; leave one out or call it otherwise`
      )
    )
  ];
}

const wrongLength = ({line, cells}: CsvRow, length: number): Fault[] =>
  cells.length === length
    ? []
    : [
        fault(
          line,
          `dòng có ${cells.length} ô, dòng đầu có ${length}; hãy kiểm tra dấu phẩy, và bỏ các dòng ghi chú dưới bảng`,
          `the line has ${cells.length} cells, the first ${length}; look at the commas, and leave out notes below the table`
        )
      ];

function documentOf(file: string, text: string, head: CsvRow | undefined, sidecar: Sidecar): Document {
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
  known: OfficialVocabulary;
}

/** What a row says of all its figures. */
interface Subject {
  place: Place;
  /** Undefined where each column says its own. */
  period: Period | undefined;
  breakdown: Breakdown;
  /** As a reader would find it in the table. */
  name: string;
}

/** The figures of all rows. Throws Unreadable with everything that is wrong in any. */
function readRows(
  rows: readonly CsvRow[],
  columns: readonly (Key | SidecarColumn)[],
  told: Told
): {observations: Observation[]} {
  const faults: Fault[] = [];
  const observations: Observation[] = [];
  const seen = new Map<string, number>();
  const locate = locator(columns, told);
  for (const row of rows) {
    const subject = subjectOf(row, columns, locate, told, faults);
    const found = row.cells.flatMap((cell, i) => {
      const column = columns[i]!;
      return typeof column === "string" || NOTHING.includes(cell.text)
        ? []
        : (observation({row, cell, column, subject}, told, faults) ?? []);
    });
    const again = found.map((each) => seen.get(cellOf(each))).find((line) => line !== undefined);
    if (again !== undefined) faults.push(twice(row.line, again));
    for (const each of found) {
      const cell = cellOf(each);
      if (again === undefined && seen.get(cell) === row.line) faults.push(twice(row.line, row.line));
      seen.set(cell, row.line);
      observations.push(each);
    }
  }
  if (!observations.length && !faults.length)
    faults.push(fault(null, "bảng không có con số nào", "the table has no figures"));
  if (faults.length) throw refused("official", faults);
  return {observations};
}

/** Where a figure stands in the world: two of one cell are told apart by nothing. */
const cellOf = ({ref_area, subject, indicator, breakdown, unit_measure, time_period}: Observation): string =>
  [ref_area, subject ?? [indicator, breakdown], unit_measure, time_period].join("\n");

const twice = (line: number, before: number): Fault =>
  line === before
    ? fault(
        line,
        "hai cột của dòng này nói cùng một điều; hãy ghi breakdown hay period khác nhau cho hai cột trong tệp .yaml",
        "two columns of the line say one thing; give them a breakdown or period each in the .yaml"
      )
    : fault(
        line,
        `dòng này nói cùng một điều với dòng ${before}; hãy bỏ một dòng, hoặc ghi period hay breakdown khác nhau`,
        `the line says what line ${before} says; leave one out, or give each its period or breakdown`
      );

/** How the rows of a table say where they are. */
function locator(columns: readonly (Key | SidecarColumn)[], {sidecar, known}: Told): (called: Called) => NamedPlace {
  const places = {byId: known.places, aliases: known.aliases};
  const {list, level, within, place} = sidecar;
  const own = place === null ? undefined : known.places.get(place)!;
  if (!own) return placeFinder(places, {list, level, within: within === null ? null : known.places.get(within)!});
  if (columns.includes("code") || columns.includes("place_id"))
    return () => ({
      said: [
        "cột code hay place_id và mục place của tệp .yaml nói hai nơi; hãy bỏ một",
        "a column code or place_id and the field place of the .yaml say two places; leave one out"
      ]
    });
  return ({name}) =>
    name && isInside(own, name, places)
      ? {
          said: [
            `“${name}” là một nơi trong ${own.full_name}; hãy ghi within: ${place} thay cho place: ${place} trong tệp .yaml`,
            `“${name}” is a place in ${own.full_name}; write within: ${place} instead of place: ${place} in the .yaml`
          ]
        }
      : {place: own};
}

function subjectOf(
  row: CsvRow,
  columns: readonly (Key | SidecarColumn)[],
  locate: (called: Called) => NamedPlace,
  {sidecar}: Told,
  faults: Fault[]
): Subject | undefined {
  const said = (key: Key): string => row.cells[columns.indexOf(key)]?.text ?? "";
  const [code, place_id, name, parent] = [said("code"), said("place_id"), said("name"), said("parent")];
  const named = locate({code, place_id, name, parent});
  if ("said" in named) faults.push({line: row.line, said: named.said});
  const written = said("period") || sidecar.period || "";
  const period = parsePeriod(written);
  const owned = columns.every((column) => typeof column === "string" || column.period !== null);
  const both = said("period") && columns.some((column) => typeof column !== "string" && column.period !== null);
  if (both)
    faults.push(
      fault(
        row.line,
        "cột period và mục period của cột nói hai thời gian; hãy bỏ một",
        "the column period and a column's own period say two times; leave one out"
      )
    );
  else if (!period && !(owned && !written))
    faults.push(
      fault(
        row.line,
        `thời gian “${written}” chưa đúng; hãy viết 2018, 2018-06 hoặc 2016/2020`,
        `the period “${written}” is wrong; write 2018, 2018-06 or 2016/2020`
      )
    );
  if ("said" in named) return undefined;
  const {place} = named;
  const called = [name || (sidecar.place ? "" : place.name), said("period"), said("breakdown")];
  return {
    place,
    period,
    breakdown: parseBreakdown(said("breakdown")),
    name: called.filter(Boolean).join(", ") || place.name
  };
}

interface Stated {
  row: CsvRow;
  cell: CsvCell;
  column: SidecarColumn;
  /** Undefined where something is wrong with it. */
  subject: Subject | undefined;
}

/** The figure of one cell; its quote is the line of the table, its rule where in the table it stands. */
function observation(
  {row, cell, column, subject}: Stated,
  {document, sidecar, known}: Told,
  faults: Fault[]
): Observation | undefined {
  const plain = plainNumber(cell.text, sidecar.decimal);
  if (typeof plain !== "string")
    faults.push(
      fault(
        row.line,
        `ô “${cell.text}” ở cột “${column.name}” ${plain[0]}`,
        `the cell “${cell.text}” in the column “${column.name}” ${plain[1]}`
      )
    );
  const period = column.period === null ? subject?.period : parsePeriod(column.period);
  if (typeof plain !== "string" || !subject || !period) return undefined;
  const {place} = subject;
  const {text, document_id} = document;
  const wrong = wrongWith(subject.breakdown, known.indicators.get(column.indicator)!, known.axes);
  if (wrong) {
    faults.push(fault(row.line, ...wrong));
    return undefined;
  }
  const stated = {
    observation_id: identify(
      document_id,
      place.place_id,
      timePeriod(period) ?? "",
      formatBreakdown(subject.breakdown) ?? "",
      column.name
    ),
    document_id,
    indicator: column.indicator,
    qualifier: null,
    breakdown: formatBreakdown(new Map([...column.breakdown, ...subject.breakdown])),
    uncoded: null,
    measure: column.measure,
    ref_area: place.place_id,
    ref_area_path: place.path,
    place_route: null,
    org: null,
    time_period: timePeriod(period),
    period_start: period.start,
    period_end: period.end,
    period_route: null,
    ...{section: null, row_head: subject.name, column_head: column.name, row_cells: []},
    freq: sidecar.freq,
    obs_value: Number(column.mult ? `${plain}e${column.mult}` : plain),
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
    phrase: null,
    rule: ["bảng", subject.name, column.name].join(RULES_JOINT),
    confidence: 1,
    review: "accepted",
    conflict_group: null,
    source_kind: "official"
  } as const;
  return withSubject(stated, known.definitions, GIVEN);
}

/** Stable while the place, the time and the column are called so. */
const identify = (...parts: string[]): string =>
  createHash("sha256").update(parts.join("\n")).digest("hex").slice(0, 16);

/** A passage a cell, a paragraph a row, so that a page can draw the table again. */
const passagesOf = ({document_id, text}: Document, rows: readonly CsvRow[]): Passage[] =>
  rows
    .flatMap(({cells}, paragraph) => cells.map((cell) => ({...cell, paragraph})))
    .map(({start, end, paragraph}, passage) => ({
      ...{document_id, passage, paragraph, role: paragraph ? "cell" : "column"},
      ...{passage_start: start, passage_end: end, text: text.slice(start, end)}
    }));
