import {join} from "node:path";
import {afterAll, beforeAll, expect, it} from "vitest";
import {currentFiles} from "../../site/deploys.js";
import {SCHEMA, TABLES, type Column, type TableName} from "../../loaders/tables/schema.js";
import {DIST} from "../../site/project.js";
import {plainRow} from "../../src/engine/plain.js";
import {openSite, type Site, type Visit} from "../browser.js";
import {engineOf, type Row} from "./engine.js";
import {quotedPath} from "../../loaders/tables/table-file.js";
import {openDuckDB} from "../duckdb.js";

let site: Site;
let visit: Visit;
let inBrowser: (sql: string) => Promise<Row[]>;
let inNode: (sql: string) => Promise<Row[]>;

beforeAll(async () => {
  site = await openSite();
  visit = await site.openPage("");
  const ask = await engineOf(DIST);
  inBrowser = (sql) => ask(visit.page, sql);
  const connection = await openDuckDB();
  const files = await currentFiles(DIST);
  for (const name of TABLES) {
    const file = files.find((file) => new RegExp(`/${name}\\.\\w+\\.parquet$`).test(file));
    await connection.run(`CREATE VIEW ${name} AS FROM ${quotedPath(join(DIST, file ?? "missing"))}`);
  }
  inNode = async (sql) =>
    (await connection.runAndReadAll(sql)).getRowObjectsJS().map((row) => plainRow(Object.entries(row)));
});

afterAll(() => site?.close());

const columnsOf = (name: TableName): [string, Column][] => Object.entries<Column>(SCHEMA[name].columns);

it.each(TABLES)("DuckDB-WASM in a browser reads %s as DuckDB in Node does", async (name) => {
  const columns = columnsOf(name);
  const order = SCHEMA[name].orderBy.join(", ");
  // Of an empty list one version makes an empty text, the other none.
  const checks = columns.map(([column, {type}]) => {
    const text =
      type === "VARCHAR[]"
        ? `CASE WHEN len(${column}) = 0 THEN '[]' ELSE array_to_string(${column}, '/') END`
        : `CAST(${column} AS VARCHAR)`;
    return `md5(string_agg(coalesce(${text}, '∅'), '|' ORDER BY ${order})) AS ${column}`;
  });
  const sql = `SELECT count(*) AS rows, ${checks.join(", ")} FROM ${name}`;
  const [expected] = await inNode(sql);
  expect(await inBrowser(sql)).toEqual([expected]);
  const types = columns.map(([column]) => `any_value(typeof(${column})) AS ${column}`);
  const [row] = await inBrowser(`SELECT ${types.join(", ")} FROM ${name}`);
  if (Number(expected!["rows"]))
    expect(row).toEqual(Object.fromEntries(columns.map(([column, {type}]) => [column, type])));
  if (!["quarantine", "changes", "sections", "differences"].includes(name))
    expect(expected!["rows"]).toBeGreaterThan(0);
});

it.each(TABLES)(
  "%s has no cell that the schema forbids: none empty that may not be, no word but its codes",
  async (name) => {
    for (const [column, {type, nullable, codes}] of columnsOf(name)) {
      const known = codes?.map((each) => `'${each}'`).join(", ");
      const isOther = type.endsWith("[]") ? `NOT list_has_all([${known}], ${column})` : `${column} NOT IN (${known})`;
      const wrong = [...(nullable ? [] : [`${column} IS NULL`]), ...(codes ? [isOther] : [])];
      if (!wrong.length) continue;
      expect(await inNode(`SELECT ${column} FROM ${name} WHERE ${wrong.join(" OR ")} LIMIT 3`), column).toEqual([]);
    }
  }
);
