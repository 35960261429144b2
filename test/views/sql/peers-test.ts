import type {DuckDBConnection} from "@duckdb/node-api";
import {beforeAll, expect, it} from "vitest";
import {STANDINGS} from "../../../src/engine/tables.js";
import {peersSql} from "../../../src/views/sql/peers.js";
import {openDuckDB} from "../../duckdb.js";

interface Told {
  id: string;
  place: string;
  value: number;
  bound?: string;
  kind?: string;
  unit?: string;
  /** What a count is of. */
  of?: number | null;
  start?: string | null;
  end?: string | null;
  doubt?: "unsure" | "contradicted" | "deadline" | "told_before";
  subject?: string;
  grade?: "A" | "B";
  scope?: "whole" | "part";
}

const text = (value: string | null): string => (value === null ? "NULL::VARCHAR" : `'${value}'`);

const row = (told: Told): string => {
  const {
    id,
    place,
    value,
    bound = "exact",
    kind = "actual",
    unit = "percent",
    doubt = null,
    subject = `poor|${unit}`
  } = told;
  const {of = null, start = "2013-01-01", end = "2013-12-31", grade = "A", scope = "whole"} = told;
  return `('${id}', 'bai', 'poor', NULL::VARCHAR, 'level', '${place}', NULL::VARCHAR[], NULL::VARCHAR, NULL::VARCHAR, ${text(start)}::DATE,
    ${text(end)}::DATE, 'A', ${value}::DOUBLE, NULL::DOUBLE, NULL::DOUBLE, ${of}::DOUBLE, '${unit}', 0, '${bound}', '${kind}', 'V', 0.9, NULL::VARCHAR, NULL::VARCHAR, ${text(doubt)}, '${grade}', '${scope}', '${subject}', NULL::VARCHAR)`;
};

const COLUMNS =
  "observation_id, document_id, indicator, qualifier, measure, ref_area, ref_area_path, org, time_period, period_start, " +
  "period_end, freq, obs_value, obs_value_max, numerator, denominator, unit_measure, unit_mult, bound, value_kind, obs_status, " +
  "confidence, review, conflict_group, doubt, grade, scope, subject, breakdown";

const figures: Told[] = [
  {id: "mine", place: "a", value: 5},
  {id: "higher", place: "b", value: 9},
  {id: "open", place: "c", value: 3, bound: "more_than"},
  {id: "lower", place: "d", value: 2},
  {id: "district", place: "big", value: 1},
  {id: "later", place: "e", value: 1, start: "2014-01-01", end: "2014-12-31"},
  {id: "target", place: "e", value: 1, kind: "target"},
  {id: "count", place: "e", value: 1, unit: "count"},
  {id: "narrower", place: "e", value: 1, subject: "poor|area=mountain|percent"},
  {id: "unsure", place: "e", value: 1, doubt: "unsure"},
  {id: "less sure", place: "e", value: 1, grade: "B"},
  {id: "a village", place: "e", value: 1, scope: "part"},
  {id: "one value", place: "f", value: 1},
  {id: "another value", place: "f", value: 8},
  {id: "other list", place: "g", value: 1},
  {id: "24 of 28", place: "a", value: 24, of: 28, unit: "count"},
  {id: "37 of 57", place: "b", value: 37, of: 57, unit: "count"},
  {id: "undated", place: "h", value: 1, start: null, end: null}
];

const places = [
  ...["a", "b", "c", "d", "e", "f", "h"].map((id) => [id, "commune", 2023] as const),
  ["g", "commune", 2025] as const,
  ["big", "district", 2023] as const
];

let connection: DuckDBConnection;
beforeAll(async () => {
  connection = await openDuckDB();
  await connection.run(
    `CREATE TABLE observations AS SELECT * FROM (VALUES ${figures.map(row).join(",")}) AS t(${COLUMNS})`
  );
  const listed = places.map(
    ([id, level, year]) => `('${id}', '${level}', ${year}, 'big', 'Xã ${id}', 'Xã ${id}', NULL, NULL, NULL)`
  );
  await connection.run(
    `CREATE TABLE figure_places AS SELECT * FROM (VALUES ${listed.join(",")}) AS t(place_id, level, list_year, parent, place_name, place_full_name, place_en, parent_full_name, grandparent_name)`
  );
  await connection.run(STANDINGS);
});

const ask = async (place: string): Promise<Record<string, unknown>[]> =>
  (await connection.runAndReadAll(peersSql(place))).getRowObjectsJS();

it("peersSql(place_id) compares like with like alone, and counts what the bounds leave open", async () => {
  const rows = (await ask("a")).filter(({own_id}) => own_id === "mine");
  expect(rows.map(({observation_id}) => observation_id)).toEqual(["lower", "open", "mine", "higher"]);
  const {own_id, places, above, below, equal, median} = rows[0]!;
  expect({own_id, places, above, below, equal, median}).toEqual({
    ...{own_id: "mine", places: 4, above: 1, below: 1, equal: 1, median: 4}
  });
});

it("peersSql(place_id) ranks counts of wholes by their shares, and apart from counts alone", async () => {
  const rows = (await ask("a")).filter(({own_id}) => own_id === "24 of 28");
  expect(rows.map(({observation_id}) => observation_id)).toEqual(["37 of 57", "24 of 28"]);
  expect(rows[0]).toMatchObject({places: 2, above: 0, below: 1, equal: 1});
});

it("peersSql(place_id) has no row for a place that says two values, and none where there is no peer", async () => {
  for (const place of ["f", "big", "g", "h"]) expect(await ask(place), place).toEqual([]);
});
