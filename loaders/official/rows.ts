import {createHash} from "node:crypto";
import type {Document} from "../article/document.js";
import {fault, type Fault} from "../check/fault.js";
import {refused} from "../check/quarantine.js";
import {formatBreakdown, parseBreakdown, type Breakdown} from "../dimensions/breakdown/breakdown.js";
import {wrongWith} from "../dimensions/breakdown/written.js";
import {parsePeriod} from "../dimensions/period/parse-period.js";
import {timePeriod, type Period} from "../dimensions/period/rules.js";
import type {Observation} from "../observation.js";
import type {Place} from "../places/list.js";
import {GIVEN} from "../subject/ground.js";
import {withSubject} from "../subject/subject.js";
import type {OfficialColumn, OfficialColumns} from "./columns.js";
import type {CsvCell, CsvRow} from "./csv.js";
import {isNoPlace, tableName} from "./names.js";
import {decimalOf, isNothing, plainNumber, type Decimal} from "./number.js";
import {isInside, placeFinder, type Called, type NamedPlace} from "./place.js";
import type {Key, Sidecar} from "./sidecar.js";
import type {OfficialVocabulary} from "./vocabulary.js";

/** A table and all that is told of it. */
export interface Told {
  columns: OfficialColumns;
  document: Document;
  sidecar: Sidecar;
  known: OfficialVocabulary;
  /** What stands before decimals in every column, where it is said. */
  decimal: Decimal | null;
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

/** The figures of all rows, and what of them is left. Throws Unreadable with everything that is wrong in any. */
export function readRows(rows: readonly CsvRow[], told: Told): {observations: Observation[]; left: Fault[]} {
  const faults: Fault[] = [];
  const left: Fault[] = [];
  const observations: Observation[] = [];
  const seen = new Map<string, number>();
  const locate = locator(told);
  const decimals = decimalsOf(rows, told);
  for (const row of rows) {
    const cells = told.columns.columns.flatMap((column) => {
      const cell = row.cells[column.at];
      return !cell || isNothing(cell.text) ? [] : [{row, cell, column, decimal: decimals.get(column)!}];
    });
    const name = saidIn(row, "name", told);
    const passed = passedRow(row, name, told);
    if (!cells.length) continue;
    if (passed) {
      left.push(passed);
      continue;
    }
    const subject = subjectOf(row, locate, told, faults);
    const found = cells.flatMap((each) => {
      const skipped = leftCell(each, name, told);
      if (skipped) left.push(skipped);
      return skipped ? [] : (observation({...each, subject}, told, faults) ?? []);
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
  return {observations, left};
}

/** What stands before decimals in each column: as it is said, else as its own cells show, else as those of all columns. */
function decimalsOf(rows: readonly CsvRow[], {columns: {columns}, decimal}: Told): Map<OfficialColumn, Decimal | null> {
  const cellsOf = ({at}: OfficialColumn): string[] =>
    rows.flatMap(({cells}) => cells[at]?.text || []).filter((text) => !isNothing(text));
  const all = decimal ?? decimalOf(columns.flatMap(cellsOf));
  return new Map(columns.map((column) => [column, decimal ?? decimalOf(cellsOf(column)) ?? all]));
}

/** What a row says in a column of its own. */
const saidIn = (row: CsvRow, key: Key, {columns: {keys}}: Told): string => row.cells[keys.get(key) ?? -1]?.text ?? "";

const sameName = (a: string, b: string): boolean => tableName(a).toLowerCase() === tableName(b).toLowerCase();

/** A row that the sidecar leaves, or that is of no place. */
function passedRow({line}: CsvRow, name: string, {sidecar}: Told): Fault | undefined {
  const said = sidecar.left.find(({row, column}) => row !== null && column === null && sameName(row, name));
  if (said) return fault(line, `dòng “${name}” (${said.why})`, `the row “${name}” (${said.why})`);
  if (!isNoPlace(name) || sidecar.place !== null) return undefined;
  return fault(line, `dòng “${name}” (không phải một địa phương)`, `the row “${name}” (no place)`);
}

/** A cell that the sidecar leaves. */
function leftCell({row, column}: ReadCell, name: string, {sidecar}: Told): Fault | undefined {
  const said = sidecar.left.find(
    (each) =>
      each.row !== null &&
      each.column !== null &&
      sameName(each.row, name) &&
      [column.head, column.period].includes(each.column)
  );
  return (
    said &&
    fault(row.line, `ô “${name}”, “${column.head}” (${said.why})`, `the cell “${name}”, “${column.head}” (${said.why})`)
  );
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
function locator({sidecar, known, columns: {keys}}: Told): (called: Called) => NamedPlace {
  const places = {byId: known.places, aliases: known.aliases};
  const {list, level, within, place} = sidecar;
  const own = place === null ? undefined : known.places.get(place)!;
  if (!own) return placeFinder(places, {list, level, within: within === null ? null : known.places.get(within)!});
  if (keys.has("code") || keys.has("place_id"))
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
  locate: (called: Called) => NamedPlace,
  told: Told,
  faults: Fault[]
): Subject | undefined {
  const {columns} = told.columns;
  const {sidecar} = told;
  const said = (key: Key): string => saidIn(row, key, told);
  const [code, place_id, parent] = [said("code"), said("place_id"), said("parent")];
  const whole = [said("kind"), said("name")].filter(Boolean).join(" ");
  const name = sidecar.names.get(whole) ?? whole;
  const named = locate({code, place_id, name, parent});
  if ("said" in named) faults.push({line: row.line, said: named.said});
  const written = said("period") || sidecar.period || "";
  const period = parsePeriod(written);
  const owned = columns.every(({period}) => period !== null);
  const both = said("period") && columns.some(({period}) => period !== null);
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

/** A cell with a figure in it. */
interface ReadCell {
  row: CsvRow;
  cell: CsvCell;
  column: OfficialColumn;
  decimal: Decimal | null;
}

interface Stated extends ReadCell {
  /** Undefined where something is wrong with it. */
  subject: Subject | undefined;
}

/** The figure of one cell; its quote is the line of the table, where in the table it stands its heads say. */
function observation(
  {row, cell, column, decimal, subject}: Stated,
  {document, sidecar, known}: Told,
  faults: Fault[]
): Observation | undefined {
  const plain = plainNumber(cell.text, decimal);
  if (typeof plain !== "string")
    faults.push(
      fault(
        row.line,
        `ô “${cell.text}” ở cột “${column.head}” ${plain[0]}`,
        `the cell “${cell.text}” in the column “${column.head}” ${plain[1]}`
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
    section: null,
    row_head: subject.name,
    column_head: column.head,
    row_cells: [] as string[],
    freq: sidecar.freq,
    obs_value: Number(column.mult ? `${plain}e${column.mult}` : plain),
    obs_value_max: null,
    numerator: null,
    denominator: null,
    unit_measure: column.unit,
    unit_mult: column.mult,
    bound: "exact",
    value_kind: "actual",
    obs_status: column.status,
    as_of: sidecar.published,
    quote: text.slice(row.start, row.end),
    prefix: "",
    suffix: "",
    quote_start: row.start,
    quote_end: row.end,
    figure_start: cell.start,
    figure_end: cell.end,
    phrase: null,
    rule: "bảng",
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
