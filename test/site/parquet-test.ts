import {join} from "node:path";
import {DuckDBInstance} from "@duckdb/node-api";
import {afterAll, beforeAll, expect, it} from "vitest";
import {currentFiles} from "../../site/deploys.js";
import {tables} from "../../loaders/tables/tables.js";
import {DIST} from "../../site/project.js";
import {plainRow} from "../../src/engine/plain.js";
import {openSite, type Site, type Visit} from "../browser.js";
import {engineOf, type Row} from "./engine.js";

const NOTHING = {
  observations: [],
  commitments: [],
  resolutions: [],
  documents: [],
  passages: [],
  skipped: [],
  places: [],
  placeChanges: [],
  tiles: [],
  boundaries: [],
  groups: [],
  indicators: [],
  qualifiers: [],
  indicator_breaks: [],
  criteria: [],
  quarantine: [],
  scorecards: {}
};

let site: Site;
let visit: Visit;
let inBrowser: (sql: string) => Promise<Row[]>;
let inNode: (sql: string) => Promise<Row[]>;

beforeAll(async () => {
  site = await openSite();
  visit = await site.openPage("");
  const ask = await engineOf(DIST);
  inBrowser = (sql) => ask(visit.page, sql);
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const files = await currentFiles(DIST);
  for (const {name} of tables(NOTHING)) {
    const file = files.find((file) => new RegExp(`/${name}\\.\\w+\\.parquet$`).test(file));
    await connection.run(`CREATE VIEW ${name} AS FROM '${join(DIST, file ?? "missing").replaceAll("'", "''")}'`);
  }
  inNode = async (sql) =>
    (await connection.runAndReadAll(sql)).getRowObjectsJS().map((row) => plainRow(Object.entries(row)));
});

afterAll(() => site?.close());

it.each(tables(NOTHING))(
  "DuckDB-WASM in a browser reads $name as DuckDB in Node does",
  async ({name, columns, orderBy}) => {
    // Of an empty list one version makes an empty text, the other none.
    const texts = columns.map(([column, type]) =>
      type === "VARCHAR[]"
        ? `CASE WHEN len(${column}) = 0 THEN '[]' ELSE array_to_string(${column}, '/') END`
        : `CAST(${column} AS VARCHAR)`
    );
    const checks = texts.map(
      (text, i) => `md5(string_agg(coalesce(${text}, '∅'), '|' ORDER BY ${orderBy.join(", ")})) AS ${columns[i]![0]}`
    );
    const sql = `SELECT count(*) AS rows, ${checks.join(", ")} FROM ${name}`;
    const [expected] = await inNode(sql);
    expect(await inBrowser(sql)).toEqual([expected]);
    const types = `SELECT ${columns.map(([column]) => `any_value(typeof(${column})) AS ${column}`).join(", ")} FROM ${name}`;
    const [row] = await inBrowser(types);
    if (Number(expected!["rows"])) expect(row).toEqual(Object.fromEntries(columns));
    if (!["quarantine", "boundaries", "changes"].includes(name)) expect(expected!["rows"]).toBeGreaterThan(0);
  }
);
