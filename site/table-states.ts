import {createHash} from "node:crypto";
import type {DuckDBConnection} from "@duckdb/node-api";
import {tableFile} from "../loaders/tables/table-file.js";
import {TABLES} from "../src/engine/table-names.js";
import {VIEW_NAMES, VIEWS} from "../src/engine/tables.js";

/** What each table that can be asked holds, as a digest. */
export type TableStates = ReadonlyMap<string, string>;

/** Opens the tables of a folder, and the views over them, for many small questions. */
export async function openTables(connection: DuckDBConnection, folder: string): Promise<void> {
  // Sharing a small question out among threads costs more than it saves.
  await connection.run("SET threads = 1");
  for (const table of TABLES)
    await connection.run(`CREATE TABLE ${table} AS SELECT * FROM ${tableFile(folder, table)}`);
  // Every page asks them: worked out once, not a page.
  await connection.run(VIEWS.replaceAll("CREATE VIEW", "CREATE TABLE"));
}

/** The states of opened tables: every row in its place counts. */
export async function statesOf(connection: DuckDBConnection): Promise<TableStates> {
  const states = new Map<string, string>();
  for (const table of [...TABLES, ...VIEW_NAMES]) {
    const reader = await connection.runAndReadAll(
      `SELECT count(*), bit_xor(hash(nth, t)), sum(hash(t, nth)), any_value(typeof(t))
FROM (SELECT t, row_number() OVER () AS nth FROM ${table} t)`
    );
    states.set(table, String(reader.getRows()[0]));
  }
  return states;
}

/** The state of all that a question names: every word of it that is a table's name counts as one. */
export function stateOf(sql: string, states: TableStates): string {
  const named = new Set(sql.match(/\w+/g)?.filter((word) => states.has(word)));
  const hash = createHash("sha256");
  for (const table of [...named].sort()) hash.update(`${table} ${states.get(table)}\n`);
  return hash.digest("hex");
}
