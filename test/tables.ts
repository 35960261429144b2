import {compile} from "../loaders/compile/compile.js";
import {tableFile} from "../loaders/tables/table-file.js";
import {TABLES} from "../src/engine/table-names.js";
import {openDuckDB} from "./duckdb.js";

/** The rows that answer a question. */
export type Ask = <R = Record<string, unknown>>(sql: string) => Promise<R[]>;

/** Asks the compiled tables by their names, in an engine of its own. */
export async function openTables(): Promise<Ask> {
  const {folder} = await compile();
  const connection = await openDuckDB();
  for (const name of TABLES) await connection.run(`CREATE VIEW ${name} AS FROM ${tableFile(folder, name)}`);
  return async <R>(sql: string) => (await connection.runAndReadAll(sql)).getRowObjectsJS() as unknown as R[];
}
