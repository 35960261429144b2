import {DuckDBInstance, type DuckDBConnection} from "@duckdb/node-api";

const opened: DuckDBInstance[] = [];

// An engine that is still open when its process ends may take that down before its result is told.
process.once("exit", () => opened.forEach((instance) => instance.closeSync()));

/** A connection to an engine of its own, which is closed when the process ends. */
export async function openDuckDB(): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create();
  opened.push(instance);
  return instance.connect();
}
