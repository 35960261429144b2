import type {DuckDBConnection} from "@duckdb/node-api";
import {beforeAll, expect, it} from "vitest";
import {foremost} from "../../../src/views/sql/foremost.js";
import {listedSql} from "../../../src/views/sql/listed.js";
import {openDuckDB} from "../../duckdb.js";

let connection: DuckDBConnection;
const ask = async (sql: string): Promise<Record<string, unknown>[]> =>
  (await connection.runAndReadAll(sql)).getRowObjectsJS();

/** Ninety figures of communes, the later the newer, and few of a province. */
const FIGURES = `SELECT 'c' || i AS observation_id, 'poor' AS indicator, 'commune' AS place_level, 'actual' AS value_kind,
  CAST(2000 + i AS VARCHAR) AS period_end, 0.9 AS confidence FROM range(90) t(i)
UNION ALL SELECT 'p' || i, 'poor', 'province', kind, '1990', 0.9 FROM range(2) t(i), (VALUES ('actual'), ('target')) k(kind)`;

beforeAll(async () => {
  connection = await openDuckDB();
  await connection.run(`CREATE TABLE figures AS ${FIGURES}`);
});

it("foremost(condition, most) takes of each level and kind in turn the newest", async () => {
  const rows = await ask(foremost("indicator = 'poor'", 7));
  expect(rows.map(({observation_id}) => observation_id)).toEqual(["c89", "p0", "p0", "c88", "p1", "p1", "c87"]);
});

it("foremost(condition, most) takes all where there are no more", async () => {
  expect(await ask(foremost("place_level = 'province'", 7))).toHaveLength(4);
});

/** So many of one group, and a few of another. */
const listing = (many: number): string =>
  listedSql(`SELECT 'a' AS place, i FROM range(${many}) t(i) UNION ALL SELECT 'b', i FROM range(3) t(i)`, {
    group: "place",
    first: "i DESC",
    order: "place, i"
  });

it("listedSql(rows, listing) leaves a list whole that a page can bear", async () => {
  const rows = await ask(listing(1000));
  expect(rows).toHaveLength(1003);
  expect(rows[0]).toEqual({place: "a", i: 0n, of_group: 1000});
});

it("listedSql(rows, listing) tells of a long list the first of each group, and how many there are", async () => {
  const rows = await ask(listing(2000));
  expect(rows.filter(({place}) => place === "b")).toHaveLength(3);
  const [first, ...others] = rows.filter(({place}) => place === "a");
  expect(first).toEqual({place: "a", i: 1976n, of_group: 2000});
  expect(others).toHaveLength(23);
});
