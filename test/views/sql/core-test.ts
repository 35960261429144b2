import type {DuckDBConnection} from "@duckdb/node-api";
import {beforeAll, beforeEach, expect, it} from "vitest";
import {TABLES} from "../../../loaders/tables/schema.js";
import {VIEWS} from "../../../src/engine/tables.js";
import {coreFiguresSql, type CoreFigure} from "../../../src/views/sql/core.js";
import {openDuckDB} from "../../duckdb.js";
import {emptyTable} from "../../empty-table.js";

let duckdb: DuckDBConnection;
beforeAll(async () => {
  duckdb = await openDuckDB();
  for (const name of TABLES) await duckdb.run(`CREATE TABLE ${name} AS ${emptyTable(name)}`);
  await duckdb.run(`INSERT INTO places (place_id, level, list_year) VALUES ('a', 'province', 2023);
INSERT INTO figure_places (place_id, level, list_year) VALUES ('a', 'province', 2023);
INSERT INTO indicators (code, counted_alike) VALUES ('grdp_per_capita', TRUE), ('trained_labour_rate', FALSE);
INSERT INTO core (position, turn, level, vi, en, indicator, measure) VALUES
  (1, 1, 'province', 'GRDP', 'GRDP', 'grdp_per_capita', 'level'), (2, 1, 'province', 'Đào tạo', 'Trained', 'trained_labour_rate', 'level')`);
  await duckdb.run(VIEWS);
});

beforeEach(() => duckdb.run("DELETE FROM observations"));

interface Told {
  id: string;
  indicator?: string;
  kind?: string;
  source?: string;
  from?: number | null;
  to?: number;
  freq?: string | null;
}

const tell = (...told: Told[]): Promise<unknown> =>
  duckdb.run(`INSERT INTO observations (observation_id, indicator, value_kind, source_kind, period_start, period_end, freq, ref_area, measure,
  unit_measure, unit_mult, obs_value, bound, grade, scope, subject, confidence) VALUES ${told
    .map(({id, indicator = "grdp_per_capita", kind = "actual", source = "official", from, to = 2025, freq = "A"}) => {
      const start = from === null ? "NULL" : `DATE '${from ?? to}-01-01'`;
      return `('${id}', '${indicator}', '${kind}', '${source}', ${start}, DATE '${to}-12-31', ${freq === null ? "NULL" : `'${freq}'`}, 'a', 'level',
  'vnd', 0, 5, 'exact', 'A', 'whole', '${indicator}', 0.9)`;
    })
    .join(", ")}`);

const targets = async (): Promise<(string | null)[]> => {
  const rows = (await duckdb.runAndReadAll(coreFiguresSql("a"))).getRowObjectsJson() as unknown as CoreFigure[];
  return rows.map(({target_id, target_start, target_end}) => target_id && `${target_id} ${target_start}/${target_end}`);
};

const promise = {id: "promise", kind: "target", source: "article"};

it("coreFiguresSql(place) shows beside a value what is promised of as long a time, with its time", async () => {
  await tell({id: "now"}, {...promise, freq: null, to: 2030});
  expect(await targets()).toEqual(["promise 2030-01-01/2030-12-31"]);
});

it.each<[why: string, now: Partial<Told>, promised: Partial<Told>]>([
  ["a sum of five years beside one year", {}, {from: 2021, freq: null}],
  ["a year's income beside a month's", {freq: "M"}, {from: null, freq: null}],
  [
    "what a resolution counts otherwise than an office",
    {indicator: "trained_labour_rate"},
    {indicator: "trained_labour_rate"}
  ]
])("coreFiguresSql(place) shows no promise that cannot be set against the value: %s", async (_, now, promised) => {
  await tell({id: "now", ...now}, {...promise, ...promised});
  expect(await targets()).toEqual([null]);
});

it("coreFiguresSql(place) shows by when a thing is promised that no year begins", async () => {
  await tell({id: "now"}, {...promise, from: null, freq: null, to: 2030});
  expect(await targets()).toEqual(["promise null/2030-12-31"]);
});
