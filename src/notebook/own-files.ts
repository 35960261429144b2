import type {AsyncDuckDB, AsyncDuckDBConnection} from "@duckdb/duckdb-wasm";
import {fold} from "../words/fold.js";
import {say} from "../words/say.js";
import {code} from "../engine/network.js";
import {literal} from "../engine/sql.js";
import {arrowStream, sqlType, type Choice, type FileTable, type FileReading} from "./file/columns.js";
import {FileRefusal, refuseEmpty, refuseKind, refuseStranger} from "./file/refusal.js";
import {decodeText} from "./file/text.js";
import {identifier} from "./identifier.js";
import {newId} from "./new-id.js";
import {RESERVED_WORDS} from "./reserved-words.js";

/** A file that the reader has dropped, and the table it becomes. */
export interface OwnFile {
  name: string;
  table: string;
  bytes: Uint8Array;
  /** What the reader has chosen where it can be read in two ways. */
  reading?: FileReading;
}

/** What was decided in reading a file, and what is the reader's to choose. */
export interface FileNotes {
  notes: string[];
  choices: Choice[];
}

interface Place {
  db: AsyncDuckDB;
  connection: AsyncDuckDBConnection;
}

type Read = (file: OwnFile, place: Place) => Promise<FileNotes>;

/** Makes a table of what was read. */
async function put(table: string, {columns, notes, choices}: FileTable, {connection}: Place): Promise<FileNotes> {
  const defined = columns.map((column) => `${identifier(column.name)} ${sqlType(column)}`).join(", ");
  await connection.query(`CREATE OR REPLACE TABLE ${identifier(table)} (${defined})`);
  if (columns[0]?.values.length)
    await connection.insertArrowFromIPCStream(arrowStream(columns), {name: table, create: false});
  return {notes, choices};
}

const readText =
  (load: () => Promise<(text: string, reading?: FileReading) => FileTable>): Read =>
  async ({table, bytes, reading}, place) => {
    const {text, notes} = decodeText(bytes);
    const read = (await load())(text, reading);
    return put(table, {...read, notes: [...notes, ...read.notes]}, place);
  };

const readCsv = readText(code(() => import("./file/csv.js").then(({readCsv}) => readCsv)));
const readJson = readText(code(() => import("./file/json.js").then(({readJson}) => readJson)));
const loadParquet = code(() => import("./file/parquet.js"));

const readParquet: Read = async ({table, bytes}, place) => {
  const {isEngines, packingsOf, readParquet} = await loadParquet();
  const packings = await packingsOf(bytes);
  if (isEngines(packings) && (await byEngine(table, bytes, place))) return {notes: [], choices: []};
  return put(table, await readParquet(bytes, packings), place);
};

/** Has the engine read a Parquet file; false where it cannot. */
async function byEngine(table: string, bytes: Uint8Array, {db, connection}: Place): Promise<boolean> {
  const path = `${table}-${newId()}`;
  // The engine takes the buffer away with it, and the file may have to be read again.
  await db.registerFileBuffer(path, bytes.slice());
  try {
    await connection.query(
      `CREATE OR REPLACE TABLE ${identifier(table)} AS SELECT * FROM parquet_scan(${literal(path)})`
    );
    return true;
  } catch (error) {
    if (/^(?:Invalid|IO|Not implemented|Conversion|Invalid Input) Error/i.test((error as Error).message)) return false;
    throw error;
  } finally {
    await db.dropFile(path);
  }
}

const isParquet = ({bytes}: OwnFile): boolean => new TextDecoder("latin1").decode(bytes.subarray(0, 4)) === "PAR1";

const ends =
  (pattern: RegExp) =>
  ({name}: OwnFile): boolean =>
    pattern.test(name);

/** How each kind of file becomes a table: by how it begins, else by the ending of its name. */
const kinds: readonly {when: (file: OwnFile) => boolean; read: Read}[] = [
  {when: isParquet, read: readParquet},
  {when: ends(/\.parquet$/i), read: readParquet},
  {when: ends(/\.(?:json|ndjson|jsonl|geojson)$/i), read: readJson},
  {when: ends(/\.(?:csv|tsv|txt)$/i), read: readCsv}
];

/** What a file may be called. */
export const ENDINGS = ".csv,.tsv,.txt,.parquet,.json,.ndjson,.jsonl,.geojson";

/** A table's name from a file's: “Lương 2024.csv” → “luong_2024”; one that SQL knows and nobody else has. */
export function tableName(file: string, isTaken: (name: string) => boolean = () => false): string {
  const stem = fold(file.replace(/\.[^.]*$/, ""))
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^_+|_+$/g, "");
  const isFree = (name: string): boolean => !RESERVED_WORDS.has(name) && !isTaken(name);
  const plain = /^[a-z]/.test(stem) && isFree(stem) ? stem : `tep_${stem || "1"}`;
  for (let name = plain, n = 2; ; name = `${plain}_${n++}`) if (isFree(name)) return name;
}

/** Reads a dropped file into its table, or says in a sentence why not. */
export async function readOwnFile(place: Place, file: OwnFile): Promise<FileNotes> {
  try {
    if (!file.bytes.length) refuseEmpty();
    refuseStranger(file.bytes);
    const kind = kinds.find(({when}) => when(file));
    return await (kind?.read ?? refuseKind)(file, place);
  } catch (cause) {
    const why =
      cause instanceof FileRefusal
        ? cause.message
        : say(
            "tệp hỏng hoặc có kiểu dữ liệu chưa đọc được; hãy lưu bảng thành CSV (UTF-8) rồi mở lại",
            "it is broken or of a type that is not read yet; save the table as CSV (UTF-8) and open that"
          );
    throw new FileRefusal(say(`Không đọc được “${file.name}”: ${why}.`, `“${file.name}” could not be read: ${why}.`), {
      cause
    });
  }
}
