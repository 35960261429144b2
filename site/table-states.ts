import {createHash} from "node:crypto";
import type {DuckDBConnection} from "@duckdb/node-api";
import {tableFile} from "../loaders/tables/table-file.js";
import {namesIn} from "../src/engine/names-in.js";
import {TABLES} from "../src/engine/table-names.js";
import {VIEW_NAMES, VIEWS} from "../src/engine/tables.js";

/** What the tables hold, as digests. */
export interface TableStates {
  /** Of each table that can be asked. */
  tables: ReadonlyMap<string, string>;
  /** Of the rows that say one thing in a column, by “table.column” and what they say. */
  rows: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** Columns of text by which pages ask for the rows that are theirs. */
const OWN = [
  ["figures", "ref_area"],
  ["figures", "document_id"],
  ["figures", "indicator"],
  ["series", "ref_area"],
  ["documents", "document_id"],
  ["passages", "document_id"],
  ["sections", "document_id"],
  ["skipped", "document_id"]
] as const;

/** Opens the tables of a folder, and the views over them, for many small questions. */
export async function openTables(connection: DuckDBConnection, folder: string): Promise<void> {
  // Sharing a small question out among threads costs more than it saves.
  await connection.run("SET threads = 1");
  for (const table of TABLES)
    await connection.run(`CREATE TABLE ${table} AS SELECT * FROM ${tableFile(folder, table)}`);
  // Every page asks them: worked out once, not a page.
  await connection.run(VIEWS.replaceAll("CREATE VIEW", "CREATE TABLE"));
}

/** What rows add up to, each in its place. */
const DIGEST = "count(*), bit_xor(hash(nth, h)), sum(hash(h, nth)), any_value(type)";

/** The states of opened tables. */
export async function statesOf(connection: DuckDBConnection): Promise<TableStates> {
  const tables = new Map<string, string>();
  const rows = new Map<string, Map<string, string>>();
  const ask = async (sql: string): Promise<unknown[][]> => (await connection.runAndReadAll(sql)).getRows();
  for (const table of [...TABLES, ...VIEW_NAMES]) {
    const columns = OWN.filter(([of]) => of === table).map(([, column]) => column);
    // Each row is added up once, however many columns say whose it is.
    await connection.run(`CREATE TEMP TABLE hashed AS
SELECT ${["row_number() OVER () AS n", "hash(t) AS h", "typeof(t) AS type", ...columns].join(", ")} FROM ${table} t`);
    const [state] = await ask(`SELECT ${DIGEST} FROM (SELECT h, type, n AS nth FROM hashed)`);
    tables.set(table, String(state));
    for (const column of columns) {
      const states = await ask(`SELECT own, ${DIGEST}
FROM (SELECT h, type, ${column} AS own, row_number() OVER (PARTITION BY ${column} ORDER BY n) AS nth FROM hashed) WHERE own IS NOT NULL GROUP BY own`);
      rows.set(`${table}.${column}`, new Map(states.map(([own, ...rest]) => [String(own), String(rest)])));
    }
    await connection.run("DROP TABLE hashed");
  }
  return {tables, rows};
}

/** The state of all that a question names: of the rows that are a page's own, else of every table of whose name it has the word. */
export function stateOf(sql: string, {tables, rows}: TableStates): string {
  const [table, column, value] = ownRows(sql) ?? [];
  const own = rows.get(`${table}.${column}`);
  if (own) return `${table}.${column} ${own.get(value!) ?? "none"}`;
  const named = namesIn(sql, (name) => tables.has(name));
  const hash = createHash("sha256");
  for (const each of [...named].sort()) hash.update(`${each} ${tables.get(each)}\n`);
  return hash.digest("hex");
}

/** A question of one table that takes the rows of one value and whatever it then does with them; else it is not sure. */
const OF_ONE = /^SELECT\s.*?\sFROM (\w+) WHERE (\w+) = '((?:[^']|'')*)'(?= (?:ORDER BY|LIMIT|AND)\s|$)/s;
const MORE = /\b(?:SELECT|FROM|JOIN|OR|UNION|EXCEPT|INTERSECT)\b/gi;

/** The table, the column and the value, where only rows with that value in that column can decide the answer. */
export function ownRows(sql: string): [table: string, column: string, value: string] | undefined {
  const [, table, column, value] = OF_ONE.exec(sql) ?? [];
  return value !== undefined && sql.match(MORE)!.length === 2
    ? [table!, column!, value.replaceAll("''", "'")]
    : undefined;
}
