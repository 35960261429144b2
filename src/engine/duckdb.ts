import type {AsyncDuckDB, AsyncDuckDBConnection} from "@duckdb/duckdb-wasm";
import {say} from "../components/say.js";
import {ENGINE, TABLE_FILES} from "./files.js";
import {TABLES, VIEWS, type TableName} from "./tables.js";

/** A table larger than this is not fetched whole: DuckDB asks for the parts it needs. */
const WHOLE = 8_000_000;

const sayReadable = (): string =>
  say("Phần đã in sẵn trên trang vẫn đọc được.", "What the page already shows can still be read.");

/** What stands in the way of a new question and what to do, in one sentence. */
export class EngineError extends Error {}

interface Table {
  name: string;
  url: string;
  /** The whole file, where it is small. */
  bytes?: Uint8Array;
}

async function load(url: string): Promise<Response> {
  const response = await fetch(url).catch(() => undefined);
  if (response?.ok) return response;
  const name = new URL(url).pathname.split("/").at(-1);
  throw new EngineError(
    say(
      `Không tải được ${name}; hãy kiểm tra mạng rồi tải lại trang.`,
      `${name} could not be loaded; check the network and reload the page.`
    ) + ` ${sayReadable()}`
  );
}

/** A small table whole, so that any host will do; of a large one only its address, where the host answers ranges. */
async function loadTable(table: TableName): Promise<Table> {
  const [name, url] = [`${table}.parquet`, TABLE_FILES[table]];
  const response = await load(url);
  const {headers} = response;
  if (Number(headers.get("content-length")) < WHOLE || headers.get("accept-ranges") !== "bytes")
    return {name, url, bytes: new Uint8Array(await response.arrayBuffer())};
  await response.body?.cancel();
  return {name, url};
}

/** Rejects with what goes wrong in a worker: the library answers nothing then. */
const failureOf = (worker: Worker): Promise<never> =>
  new Promise((_, reject) => worker.addEventListener("error", ({message}) => reject(new Error(message)), {once: true}));

/** Starts the engine in its worker. A worker whose script is missing would never answer, so that is asked for first. */
async function start(): Promise<AsyncDuckDB> {
  const [{AsyncDuckDB, VoidLogger}] = await Promise.all([import("@duckdb/duckdb-wasm"), load(ENGINE.worker)]);
  const worker = new Worker(ENGINE.worker);
  const db = new AsyncDuckDB(new VoidLogger(), worker);
  await Promise.race([db.instantiate(ENGINE.wasm), failureOf(worker)]).catch(async (cause: unknown) => {
    await db.terminate();
    await load(ENGINE.wasm);
    throw new EngineError(
      say(
        "Trình duyệt không mở được bộ tính; hãy tải lại trang.",
        "The browser could not open the engine; reload the page."
      ) + ` ${sayReadable()}`,
      {cause}
    );
  });
  return db;
}

async function register(db: AsyncDuckDB, {name, url, bytes}: Table): Promise<void> {
  const {DuckDBDataProtocol} = await import("@duckdb/duckdb-wasm");
  if (bytes) await db.registerFileBuffer(name, bytes);
  else await db.registerFileURL(name, url, DuckDBDataProtocol.HTTP, false);
}

/** Opens an engine of its own, with the tables and views in it. */
export async function connect(): Promise<AsyncDuckDBConnection> {
  if (typeof WebAssembly === "undefined")
    throw new EngineError(
      say(
        "Trình duyệt này không có WebAssembly nên không tính được câu hỏi mới; hãy mở bằng trình duyệt mới hơn.",
        "This browser has no WebAssembly, so no new question can be answered; open the page in a newer one."
      ) + ` ${sayReadable()}`
    );
  const [db, tables] = await Promise.all([start(), Promise.all(TABLES.map(loadTable))]);
  for (const table of tables) await register(db, table);
  const connection = await db.connect();
  for (const table of TABLES) await connection.query(`CREATE VIEW ${table} AS SELECT * FROM '${table}.parquet'`);
  await connection.query(VIEWS);
  return connection;
}

let opened: Promise<AsyncDuckDBConnection> | undefined;

/** Opens DuckDB once, when something is first asked; after a failure the next question tries again. */
export function openDuckDB(): Promise<AsyncDuckDBConnection> {
  opened ??= connect().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}
