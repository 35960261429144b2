import type {AsyncDuckDB, AsyncDuckDBConnection} from "@duckdb/duckdb-wasm";
import {say} from "../words/say.js";
import {fencedWorker, type FromFence} from "./fence.js";
import {TABLE_FILES} from "./addresses.js";
import {ENGINE} from "./files.js";
import {broken, bytesOf, EngineError, load, sayReadable} from "./load.js";
import {code, throughBreaks} from "./network.js";
import {patiently} from "./patience.js";
import {TABLES, type PageTable} from "./table-names.js";
import {VIEWS} from "./tables.js";

/** The one file that the engine may make: what is exported, on its way out. */
export const MADE_FILE = "xuat.parquet";

/** A table larger than this is not fetched whole: DuckDB asks for the parts it needs. */
const WHOLE = 8_000_000;

export interface LoadedTable {
  table: PageTable;
  name: string;
  url: string;
  /** The whole file, where it is small. */
  bytes?: Uint8Array;
}

const closed = (cause: unknown): EngineError =>
  new EngineError(
    say(
      "Trình duyệt không mở được bộ tính (tệp của nó thiếu, bị chặn hay bị cắt); hãy tải lại trang.",
      "The browser could not open the engine (a file of it is missing, blocked or cut short); reload the page."
    ) + ` ${sayReadable()}`,
    {cause}
  );

const MAGIC = "PAR1";

const isMagic = (bytes: Uint8Array): boolean => new TextDecoder("latin1").decode(bytes) === MAGIC;

/** A small table whole, so that any host will do; of a large one only its address, where the host answers ranges. */
export async function loadTable(table: PageTable): Promise<LoadedTable> {
  const [name, url] = [`${table}.parquet`, TABLE_FILES[table]];
  const response = await load(url);
  const {headers} = response;
  const size = Number(headers.get("content-length"));
  if (size < WHOLE || headers.get("accept-ranges") !== "bytes") {
    const bytes = await bytesOf(response, url);
    if (!isMagic(bytes.slice(0, 4)) || !isMagic(bytes.slice(-4))) throw broken(url);
    return {table, name, url, bytes};
  }
  await response.body?.cancel();
  const end = await load(url, {headers: {Range: `bytes=${size - MAGIC.length}-${size - 1}`}});
  if (end.status !== 206 || !isMagic(await bytesOf(end, url))) throw broken(url);
  return {table, name, url};
}

/** A part of a table, whole. */
export async function loadPart(table: PageTable, name: string, url: string): Promise<LoadedTable> {
  const bytes = await bytesOf(await load(url), url);
  if (!isMagic(bytes.slice(0, 4)) || !isMagic(bytes.slice(-4))) throw broken(url);
  return {table, name, url, bytes};
}

/** What a worker tells of itself, apart from the engine's answers: each message is a sign of life, some an end. */
function heard(worker: Worker, alive: () => void): Promise<never> {
  return new Promise((_, reject) => {
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      reject(closed(event.message));
    });
    worker.addEventListener("message", (event: MessageEvent<Partial<FromFence>>) => {
      alive();
      if (!event.data.fence) return;
      event.stopImmediatePropagation();
      if (event.data.fence === "failed") reject(closed(event.data.words));
    });
  });
}

const loadLibrary = code(() => import("@duckdb/duckdb-wasm"));

/** Starts the engine in its worker, which may reach its own files and those of the tables. */
export async function start(): Promise<AsyncDuckDB> {
  const {AsyncDuckDB, VoidLogger} = await loadLibrary();
  const addresses = [ENGINE.wasm, ...Object.values(TABLE_FILES)];
  const worker = fencedWorker({addresses, makes: [MADE_FILE], script: ENGINE.worker});
  try {
    return await patiently(
      async (alive) => {
        const ended = heard(worker, alive);
        const db = new AsyncDuckDB(new VoidLogger(), worker);
        await Promise.race([db.instantiate(ENGINE.wasm), ended]);
        return db;
      },
      () => closed("no answer")
    );
  } catch (error) {
    worker.terminate();
    throw error instanceof EngineError ? error : closed(error);
  }
}

export async function register(db: AsyncDuckDB, {name, url, bytes}: LoadedTable): Promise<void> {
  const {DuckDBDataProtocol} = await loadLibrary();
  if (bytes) await db.registerFileBuffer(name, bytes);
  else await db.registerFileURL(name, url, DuckDBDataProtocol.HTTP, false);
}

/** What is here whole is decoded once; of the rest each question reads what it needs. */
export const opening = ({table, name, bytes}: LoadedTable): string =>
  `CREATE ${bytes ? "TABLE" : "VIEW"} ${table} AS SELECT * FROM '${name}';\n`;

/** Opens an engine of its own, with the tables and views in it. */
export const connect = (): Promise<AsyncDuckDBConnection> => throughBreaks(open);

/** Throws where the engine cannot be. */
export function refuseWithoutEngine(): void {
  if (typeof WebAssembly === "undefined")
    throw new EngineError(
      say(
        "Trình duyệt này không có WebAssembly nên không tính được câu hỏi mới; hãy mở bằng trình duyệt mới hơn.",
        "This browser has no WebAssembly, so no new question can be answered; open the page in a newer one."
      ) + ` ${sayReadable()}`
    );
}

async function open(): Promise<AsyncDuckDBConnection> {
  refuseWithoutEngine();
  const starting = start();
  // Where a table is missing, nobody waits for the engine, nor keeps it.
  const tables = await Promise.all(TABLES.map(loadTable)).catch((error: unknown) => {
    starting.then((db) => db.terminate()).catch(() => undefined);
    throw error;
  });
  const db = await starting;
  for (const table of tables) await register(db, table);
  const connection = await db.connect();
  try {
    await connection.query(tables.map(opening).join("") + VIEWS);
    for (const {name, bytes} of tables) if (bytes) await db.dropFile(name);
  } catch (error) {
    await db.terminate();
    throw broken(
      TABLE_FILES[TABLES.find((table) => String(error).includes(`${table}.parquet`)) ?? "observations"],
      error
    );
  }
  return connection;
}
