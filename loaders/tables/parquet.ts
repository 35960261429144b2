import {join} from "node:path";
import {DuckDBDataChunk, DuckDBDateValue, listValue, type DuckDBConnection, type DuckDBValue} from "@duckdb/node-api";
import type {Type} from "./schema.js";
import {withDuckDB} from "./engine.js";
import {quotedPath} from "./table-file.js";

type Row = Readonly<Record<string, unknown>>;

/** A Parquet file to be: the only thing the pages know of the loaders. */
export interface Table {
  name: string;
  columns: readonly (readonly [name: string, type: Type])[];
  rows: readonly Row[];
  orderBy: readonly string[];
}

/** Rows DuckDB takes in at once. */
const CHUNK = 2048;
/**
 * Rows a group: small enough that a page which asks for one place of a large sorted table fetches little, large enough
 * that ZSTD finds what repeats. A multiple of DuckDB's own vectors.
 */
const GROUP = 15 * CHUNK;

/** Packed as small as it goes, since it is fetched often; of many rows that would take seconds, and of those pages fetch parts. */
const levelOf = (rows: readonly Row[]): number => (rows.length > GROUP ? 3 : 19);

/** Writes each table as `<name>.parquet`: sorted, typed, ZSTD. */
export const writeParquet = (tables: readonly Table[], folder: string): Promise<void> =>
  withDuckDB(async (connection) => {
    for (const table of tables) await writeTable(connection, table, join(folder, `${table.name}.parquet`));
  });

async function writeTable(
  connection: DuckDBConnection,
  {name, columns, rows, orderBy}: Table,
  file: string
): Promise<void> {
  await connection.run(`CREATE TABLE ${name} (${columns.map((column) => column.join(" ")).join(", ")})`);
  await append(connection, name, columns, rows);
  await connection.run(
    `COPY (FROM ${name} ORDER BY ${orderBy.join(", ")}) TO ${quotedPath(file)} (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL ${levelOf(rows)}, ROW_GROUP_SIZE ${GROUP})`
  );
  await connection.run(`DROP TABLE ${name}`);
}

async function append(
  connection: DuckDBConnection,
  name: string,
  columns: Table["columns"],
  rows: readonly Row[]
): Promise<void> {
  const appender = await connection.createAppender(name);
  const types = columns.map((_, i) => appender.columnType(i));
  for (let from = 0; from < rows.length; from += CHUNK) {
    const some = rows.slice(from, from + CHUNK);
    const chunk = DuckDBDataChunk.create(types, some.length);
    chunk.setColumns(columns.map(([column, type]) => some.map((row) => valueOf(row[column], type))));
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

const DAY = 24 * 60 * 60 * 1000;

function valueOf(value: unknown, type: Type): DuckDBValue {
  if (value === null || value === undefined) return null;
  if (type === "DATE") return new DuckDBDateValue(Date.parse(value as string) / DAY);
  return type === "VARCHAR[]" ? listValue(value as string[]) : (value as DuckDBValue);
}
