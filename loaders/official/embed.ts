import {group} from "d3";
import {stringify} from "yaml";
import {parseBreakdown} from "../dimensions/breakdown/breakdown.js";
import type {Observation} from "../observation.js";
import type {Place} from "../places/list.js";
import {headOf} from "./head.js";
import {csvOf} from "./open.js";
import type {Sidecar} from "./sidecar.js";
import type {OfficialTable} from "./table.js";

/** A table of the project's own, in its own form: a row a place, a column for each time and each thing that is measured. */
export interface Embedded {
  csv: string;
  yaml: string;
}

/** A file of an office as it was read. */
export interface ReadFile {
  file: string;
  sidecar: Sidecar;
  table: OfficialTable;
}

/** A thing that a table measures, by its name. */
interface Measured {
  label: string;
  row: Observation;
}

const RANKS: Record<string, number> = {country: 0, region: 1, province: 2};

/** What is summed that no office has printed. */
export interface Sums {
  /** The axis whose parts make the whole: their sum is carried over instead of them, where all are there. */
  total: string | null;
  /** Where the rows are districts: provinces of which some are missing, while all others get the sum of theirs. */
  without: readonly string[] | null;
}

/** The figures of files of one kind as one table, each with its citation. */
export function embed(
  files: readonly ReadFile[],
  places: ReadonlyMap<string, Place>,
  {total, without}: Sums
): Embedded {
  const [{sidecar}] = files as [ReadFile];
  const read = files.flatMap(({table}) => (total ? totalsOf(table.observations, total) : table.observations));
  const rows = without ? [...sumsOf(read, places, without), ...read] : read;
  const measured = measuredIn(rows, sidecar);
  const times = [...new Set(rows.map((row) => row.time_period!))];
  const alone = times.length === 1;
  const headFor = (row: Observation): string => {
    const label = measured.length > 1 || alone ? labelOf(row, measured) : "";
    return alone ? label : headOf(label, {start: row.period_start, end: row.period_end}, row.obs_status);
  };
  const heads = [...group(rows, headFor)]
    .sort(([, [a]], [, [b]]) => order(a!, measured) - order(b!, measured) || byText(a!.period_end!, b!.period_end!))
    .map(([head]) => head);
  const byPlace = [...group(rows, ({ref_area}) => places.get(ref_area!)!)].sort(([a], [b]) => byPlaceOrder(a, b));
  const lines = byPlace.map(([place, own]) => {
    const cells = new Map(own.map((row) => [headFor(row), written(row, measured[order(row, measured)]!)]));
    return [place.place_id, place.full_name, ...heads.map((head) => cells.get(head) ?? "")];
  });
  return {
    csv: csvOf([["place_id", "name", ...heads], ...lines]),
    yaml: head(files) + stringify(sidecarFor(files, measured, alone), {lineWidth: 0})
  };
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byPlaceOrder = (a: Place, b: Place): number =>
  (RANKS[a.level] ?? 3) - (RANKS[b.level] ?? 3) || byText(a.place_id, b.place_id);

const keyOf = ({indicator, breakdown}: Pick<Observation, "indicator" | "breakdown">): string =>
  `${indicator}|${breakdown}`;

/** What the table measures, in the order of the sidecar. */
function measuredIn(rows: readonly Observation[], {columns}: Sidecar): Measured[] {
  const found = new Map(rows.map((row) => [keyOf(row), row]));
  const labels = [...columns.values()].map(({name, indicator, breakdown}) => ({
    label: name,
    key: keyOf({
      indicator,
      breakdown:
        [...breakdown]
          .map((pair) => pair.join("="))
          .sort()
          .join("|") || null
    })
  }));
  return [...found].map(([key, row]) => ({label: labels.find((each) => each.key === key)?.label ?? "Tổng", row}));
}

const labelOf = (row: Observation, measured: readonly Measured[]): string => measured[order(row, measured)]!.label;
const order = (row: Observation, measured: readonly Measured[]): number =>
  measured.findIndex((each) => keyOf(each.row) === keyOf(row));

/** A value in the power of ten in which the table has its thing, whatever its office wrote it in. */
const written = ({obs_value}: Observation, {row: {unit_mult}}: Measured): string =>
  String(Number((obs_value! / 10 ** unit_mult).toPrecision(12)));

/** Of each place and time the sum of the parts by an axis; of a place in which a part is missing that others have, none. */
function totalsOf(rows: readonly Observation[], axis: string): Observation[] {
  const partOf = (row: Observation): string => parseBreakdown(row.breakdown).get(axis) ?? "";
  return [...group(rows, ({time_period}) => time_period).values()].flatMap((year) => {
    const parts = new Set(year.map(partOf));
    return [...group(year, ({ref_area}) => ref_area).values()]
      .filter((own) => own.length === parts.size)
      .map((own) => ({...own[0]!, breakdown: null, obs_value: own.reduce((sum, {obs_value}) => sum + obs_value!, 0)}));
  });
}

/** Of each province the sums of its districts' figures. */
function sumsOf(
  rows: readonly Observation[],
  places: ReadonlyMap<string, Place>,
  without: readonly string[]
): Observation[] {
  const parentOf = ({ref_area}: Observation): string => places.get(ref_area!)!.parent!;
  return [...group(rows, (row) => [parentOf(row), keyOf(row), row.time_period].join("|")).values()]
    .filter(([first]) => !without.includes(parentOf(first!)))
    .map((own) => ({
      ...own[0]!,
      ref_area: parentOf(own[0]!),
      obs_value: own.reduce((sum, {obs_value}) => sum + obs_value!, 0)
    }));
}

function sidecarFor(
  files: readonly ReadFile[],
  measured: readonly Measured[],
  alone: boolean
): Record<string, unknown> {
  const {title, publisher, table, url, licence, published, retrieved, list, freq} = files[0]!.sidecar;
  const row = files[0]!.table.observations[0]!;
  const told = (each: Measured): Record<string, unknown> => ({
    indicator: each.row.indicator,
    ...(each.row.breakdown && {breakdown: each.row.breakdown}),
    ...{unit: each.row.unit_measure, mult: each.row.unit_mult}
  });
  return {
    ...{title, publisher, table, url, licence, published, retrieved, list, freq, decimal: "."},
    ...(alone && {period: row.time_period, status: row.obs_status}),
    ...(measured.length === 1 && !alone
      ? told(measured[0]!)
      : {columns: Object.fromEntries(measured.map((each) => [each.label, told(each)]))})
  };
}

/** Where the figures are from, and what of those files is not here. */
function head(files: readonly ReadFile[]): string {
  const left = [...new Set(files.flatMap(({table}) => table.left.map(({said}) => said[0])))];
  return [
    "Written by `npm run series`: figures and citation, no part of the file itself.",
    `From ${files.map(({file}) => file.split("/").at(-1)).join(", ")}.`,
    ...left.map((line) => `Không có ở đây: ${line}.`)
  ]
    .map((line) => `# ${line}\n`)
    .join("");
}
