import {group} from "d3";
import type {Observation} from "../observation.js";
import type {TableRow} from "../tables/schema.js";

/** What makes a figure another one where it differs; how surely it was read does not. */
export const STATED = [
  "document_id",
  "indicator",
  "qualifier",
  "measure",
  "ref_area_path",
  "time_period",
  "period_start",
  "period_end",
  "obs_value",
  "obs_value_max",
  "numerator",
  "denominator",
  "unit_measure",
  "bound",
  "value_kind"
] as const satisfies readonly (keyof Observation)[];

/** A row of `changes`: what an earlier build said of a figure, or of one that is new what this one says. */
export type Change = TableRow<"changes">;

/** What one build says of a figure. */
export type Statement = Omit<Change, "change">;

/** What two statements of one article are about; where each build has one of it, an edit made the one of the other. */
const CELL = ["document_id", "subject", "ref_area", "ref_area_path", "time_period", "value_kind"] as const;

const textOf = (told: Statement, columns: readonly (keyof Statement)[]): string =>
  JSON.stringify(columns.map((column) => told[column]));

/**
 * What was added, removed and revised between two builds. A figure is known again by its id; where its sentence was edited
 * it has another, and is known by all that is told of it, else by what it is about.
 */
export function changesBetween(before: readonly Statement[], now: readonly Statement[]): Change[] {
  const [known, present] = [before, now].map((rows) => new Map(rows.map((row) => [row.observation_id, row])));
  const [gone, come] = unlike(
    before.filter(({observation_id}) => !present!.has(observation_id)),
    now.filter(({observation_id}) => !known!.has(observation_id))
  );
  const edited = edits(gone, come);
  const successors = new Set(edited.values());
  return [
    ...before.filter((old) => differs(old, present!.get(old.observation_id))).map(changed("revised")),
    ...[...edited].map(([old, {observation_id}]) => changed("revised")({...old, observation_id})),
    ...gone.filter((old) => !edited.has(old)).map(changed("removed")),
    ...come.filter((row) => !successors.has(row)).map(changed("added"))
  ];
}

/** Without those of which the other side tells just the same, one for one. */
function unlike(gone: readonly Statement[], come: readonly Statement[]): [gone: Statement[], come: Statement[]] {
  const waiting = group(come, (row) => textOf(row, STATED));
  const left = gone.filter((old) => !waiting.get(textOf(old, STATED))?.shift());
  const unmet = new Set([...waiting.values()].flat());
  return [left, come.filter((row) => unmet.has(row))];
}

const changed =
  (change: Change["change"]) =>
  (told: Statement): Change => ({change, ...told});

const differs = (old: Statement, row: Statement | undefined): boolean =>
  row !== undefined && textOf(old, STATED) !== textOf(row, STATED);

/** Those that are gone with what stands in their place, where that can be but one. */
function edits(gone: readonly Statement[], come: readonly Statement[]): Map<Statement, Statement> {
  const [old, young] = [gone, come].map(aloneInCell);
  return new Map([...old!].flatMap(([cell, row]) => (young!.has(cell) ? [[row, young!.get(cell)!] as const] : [])));
}

function aloneInCell(rows: readonly Statement[]): Map<string, Statement> {
  const cells = group(rows, (row) => textOf(row, CELL));
  return new Map([...cells].flatMap(([cell, mine]) => (mine.length === 1 ? [[cell, mine[0]!] as const] : [])));
}
