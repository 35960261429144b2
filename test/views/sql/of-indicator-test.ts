import type {DuckDBConnection} from "@duckdb/node-api";
import {beforeAll, expect, it} from "vitest";
import {ofIndicator} from "../../../src/views/sql/of-indicator.js";
import {openDuckDB} from "../../duckdb.js";

let connection: DuckDBConnection;
const ids = async (code: string, most: number): Promise<unknown[]> =>
  (await connection.runAndReadAll(`SELECT observation_id FROM figures WHERE ${ofIndicator(code, most)} ORDER BY 1`))
    .getRowObjectsJS()
    .map(({observation_id}) => observation_id);

/** Of two places three years each by an office, of all and of women; two parts without a whole; what 101 districts have; and an article's. */
const OBSERVATIONS = `SELECT place || year || coalesce(part, '') AS observation_id, 'poor' AS indicator, place AS ref_area,
  'official' AS source_kind, part AS breakdown, 2003 - year AS behind
FROM (VALUES ('a'), ('b')) p(place), (VALUES (2001), (2002), (2003)) y(year), (VALUES (NULL), ('women')) q(part)
UNION ALL SELECT part, 'crops', 'a', 'official', part, 0 FROM (VALUES ('rice'), ('maize')) q(part)
UNION ALL SELECT 'd' || range, 'poor', 'd' || range, 'official', NULL, 0 FROM range(101)
UNION ALL SELECT 'press', 'poor', 'a', 'article', NULL, NULL
UNION ALL SELECT 'rich', 'rich', 'a', 'official', NULL, 0`;

beforeAll(async () => {
  connection = await openDuckDB();
  await connection.run(`CREATE TABLE observations AS ${OBSERVATIONS}`);
  await connection.run("CREATE VIEW figures AS SELECT * FROM observations");
  await connection.run(`CREATE TABLE figure_places AS SELECT place_id, level FROM (VALUES ('a', 'province'), ('b', 'province')) p(place_id, level)
    UNION ALL SELECT 'd' || range, 'district' FROM range(101)`);
});

it("ofIndicator(code, most) holds for all figures of an indicator where a page can bear them", async () => {
  expect(await ids("poor", 114)).toHaveLength(114);
});

it("ofIndicator(code, most) holds else for an article's, and for what stands now of the whole of places of a level that is few", async () => {
  expect(await ids("poor", 113)).toEqual(["a2003", "b2003", "press"]);
});

it("ofIndicator(code, most) holds for parts where no office gives the whole", async () => {
  expect(await ids("crops", 0)).toEqual(["maize", "rice"]);
});
