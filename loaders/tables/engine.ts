import {DuckDBInstance, type DuckDBConnection} from "@duckdb/node-api";

/** Gives work an engine of its own in memory, and closes it: one that is left open may take its process down when that ends. */
export async function withDuckDB<T>(work: (connection: DuckDBConnection) => Promise<T>): Promise<T> {
  const instance = await DuckDBInstance.create();
  const connection = await instance.connect();
  try {
    return await work(connection);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
