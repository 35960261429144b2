import type {AsyncDuckDB, AsyncDuckDBConnection} from "@duckdb/duckdb-wasm";
import {fold} from "../components/fold.js";
import {say} from "../components/say.js";
import {literal} from "../engine/sql.js";
import {identifier} from "./identifier.js";

/** A file that the reader has dropped, and the table it becomes. */
export interface OwnFile {
  name: string;
  table: string;
  bytes: Uint8Array;
}

interface Place {
  db: AsyncDuckDB;
  connection: AsyncDuckDBConnection;
}

type Read = (file: OwnFile, place: Place) => Promise<void>;

const made = (table: string, from: string): string =>
  `CREATE OR REPLACE TABLE ${identifier(table)} AS SELECT * FROM ${from}`;

const bySql =
  (from: (path: string) => string): Read =>
  async (file, {db, connection}) => {
    const path = `${file.table}-${crypto.randomUUID()}`;
    // The engine takes the buffer away with it, and the file may have to be read again.
    await db.registerFileBuffer(path, file.bytes.slice());
    try {
      await connection.query(made(file.table, from(literal(path))));
    } finally {
      await db.dropFile(path);
    }
  };

const readJson: Read = async ({table, bytes}, {db, connection}) => {
  const path = `${table}-${crypto.randomUUID()}`;
  await db.registerFileBuffer(path, bytes.slice());
  try {
    await connection.query(`DROP TABLE IF EXISTS ${identifier(table)}`);
    await connection.insertJSONFromPath(path, {name: table, create: true});
  } finally {
    await db.dropFile(path);
  }
};

/** How each kind of file becomes a table, by the ending of its name. */
const kinds: readonly {ending: RegExp; read: Read}[] = [
  {ending: /\.(?:csv|tsv|txt)$/i, read: bySql((path) => `read_csv_auto(${path}, header = true)`)},
  {ending: /\.parquet$/i, read: bySql((path) => `parquet_scan(${path})`)},
  {ending: /\.json$/i, read: readJson}
];

/** What a file may be called. */
export const ENDINGS = ".csv,.tsv,.txt,.parquet,.json";

/** A table's name from a file's: “Lương 2024.csv” → “luong_2024”. */
export function tableName(file: string): string {
  const stem = fold(file.replace(/\.[^.]*$/, ""))
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^_+|_+$/g, "");
  return /^[a-z]/.test(stem) ? stem : `tep_${stem || "1"}`;
}

/** Reads a dropped file into its table. */
export async function readOwnFile(place: Place, file: OwnFile): Promise<void> {
  const kind = kinds.find(({ending}) => ending.test(file.name));
  if (!kind)
    throw new Error(
      say(`“${file.name}” không phải tệp CSV, Parquet hay JSON.`, `“${file.name}” is no CSV, Parquet or JSON file.`)
    );
  try {
    await kind.read(file, place);
  } catch (cause) {
    throw new Error(
      say(
        `Không đọc được “${file.name}”: ${String((cause as Error).message).split("\n")[0]}`,
        `“${file.name}” could not be read: ${String((cause as Error).message).split("\n")[0]}`
      ),
      {cause}
    );
  }
}
