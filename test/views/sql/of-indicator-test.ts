import type {DuckDBConnection} from "@duckdb/node-api";
import {beforeAll, expect, it} from "vitest";
import {ofIndicator} from "../../../src/views/sql/of-indicator.js";
import {openDuckDB} from "../../duckdb.js";

let connection: DuckDBConnection;
const ids = async (most: number): Promise<unknown[]> =>
  (await connection.runAndReadAll(`SELECT observation_id FROM figures WHERE ${ofIndicator("poor", most)} ORDER BY 1`))
    .getRowObjectsJS()
    .map(({observation_id}) => observation_id);

/** Of two places three years each by an office, the first of another definition, and one figure of an article. */
const OBSERVATIONS = `SELECT place || year AS observation_id, 'poor' AS indicator, place AS ref_area,
  'official' AS source_kind, if(year = 2001, 'poor|old', 'poor') AS subject, year || '-12-31' AS period_end
FROM (VALUES ('a'), ('b')) p(place), (VALUES (2001), (2002), (2003)) y(year)
UNION ALL SELECT 'press', 'poor', 'a', 'article', 'poor', '1999-12-31'
UNION ALL SELECT 'rich', 'rich', 'a', 'official', 'rich', '2003-12-31'`;

beforeAll(async () => {
  connection = await openDuckDB();
  await connection.run(`CREATE TABLE observations AS ${OBSERVATIONS}`);
  await connection.run("CREATE VIEW figures AS SELECT * FROM observations");
});

it("ofIndicator(code, most) holds for all figures of an indicator where a page can bear them", async () => {
  expect(await ids(7)).toEqual(["a2001", "a2002", "a2003", "b2001", "b2002", "b2003", "press"]);
});

it("ofIndicator(code, most) holds else for an article's, and an office's newest of each place by each definition", async () => {
  expect(await ids(6)).toEqual(["a2001", "a2003", "b2001", "b2003", "press"]);
});
