import {createRequire} from "node:module";
import {dirname, join} from "node:path";
import type {Table} from "apache-arrow";
import type {Made} from "../../src/notebook/engine.js";
import {identifier} from "../../src/notebook/identifier.js";
import {openDuckDB} from "../duckdb.js";

const require = createRequire(import.meta.url);
const DIST = dirname(require.resolve("@duckdb/duckdb-wasm"));

interface Connection {
  query(sql: string): Table;
}

interface Bindings {
  instantiate(): Promise<unknown>;
  connect(): Connection;
  copyFileToBuffer(name: string): Uint8Array;
  dropFile(name: string): void;
}

interface Blocking {
  createDuckDB(bundles: unknown, logger: unknown, runtime: unknown): Promise<Bindings>;
  VoidLogger: new () => unknown;
  NODE_RUNTIME: unknown;
}

/** The site's engine, DuckDB-WASM, in Node: its answers are the very ones that the browser gets. */
export interface Wasm {
  read(sql: string): Promise<Table>;
  /** Makes a table of a query's rows. */
  make(name: string, sql: string): Promise<Made>;
}

export async function openWasm(): Promise<Wasm> {
  const {createDuckDB, VoidLogger, NODE_RUNTIME} = require(join(DIST, "duckdb-node-blocking.cjs")) as Blocking;
  const bundle = (kind: string): object => ({mainModule: join(DIST, `duckdb-${kind}.wasm`)});
  const db = await createDuckDB({mvp: bundle("mvp"), eh: bundle("eh")}, new VoidLogger(), NODE_RUNTIME);
  await db.instantiate();
  const connection = db.connect();
  const read = async (sql: string): Promise<Table> => connection.query(sql);
  return {
    read,
    make: async (name, sql) => {
      await read(`CREATE OR REPLACE TABLE ${identifier(name)} AS ${sql}`);
      const counted = await read(`SELECT CAST(count(*) AS DOUBLE) AS n FROM ${identifier(name)}`);
      const described = (await read(`DESCRIBE SELECT * FROM ${identifier(name)}`)).toArray() as {
        column_name: string;
        column_type: string;
      }[];
      return {
        rows: Number(counted.getChild("n")!.get(0)),
        columns: described.map(({column_name, column_type}) => ({name: column_name, type: column_type}))
      };
    }
  };
}

/** What a Parquet file of a query's rows holds, as another DuckDB, of the build, reads it: each value's type and text. */
export async function throughParquet(
  wasm: Wasm,
  sql: string,
  file: string
): Promise<[type: string, text: unknown][][]> {
  await wasm.read(`COPY (${sql}) TO '${file}' (FORMAT PARQUET, CODEC ZSTD)`);
  const connection = await openDuckDB();
  const reader = await connection.runAndReadAll(
    `SELECT typeof(COLUMNS(*)), CAST(COLUMNS(*) AS VARCHAR) FROM '${file}'`
  );
  return reader.getRows().map((row) => {
    const half = row.length / 2;
    return row.slice(0, half).map((type, i) => [String(type), row[half + i]]);
  });
}
