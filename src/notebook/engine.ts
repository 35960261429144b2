import type {AsyncDuckDB, AsyncDuckDBConnection} from "@duckdb/duckdb-wasm";
import type {Table} from "apache-arrow";
import {say} from "../words/say.js";
import {connect, MADE_FILE} from "../engine/duckdb.js";
import type {FileReading} from "./file/columns.js";
import {identifier} from "./identifier.js";
import {readOwnFile, type OwnFile, type FileNotes} from "./own-files.js";

/** What stands before a query whose rows become a table. */
export const making = (name: string): string => `CREATE TABLE ${identifier(name)} AS `;

/** The column of a table, and the kind of thing it holds. */
export interface EngineColumn {
  name: string;
  type: string;
}

/** A table that is there to be asked. */
export interface Made {
  rows: number;
  columns: EngineColumn[];
}

/** A query was stopped by the reader. */
export class Stopped extends Error {}

/** The engine gave up: what it held is gone, and it opens anew with the next question. */
export class EngineLost extends Error {}

/** Of the memory that a tab may take; what needs more ends in an error, not in a dead tab. */
const MEMORY = "1.5GB";

/**
 * How the engine is set, for good: the last line locks the others. That files may be read has to stay, since the tables are views
 * of files, the reader's own are files, and so is what is exported: which files these may be is for the worker's fence to say.
 */
const SETTINGS: readonly (readonly [name: string, value: string])[] = [
  ["memory_limit", `'${MEMORY}'`],
  ["autoinstall_known_extensions", "false"],
  ["autoload_known_extensions", "false"],
  ["lock_configuration", "true"]
];

/** A query that does not stop by itself within this is stopped with its worker. */
const PATIENCE = 1500;

/** A database in which nothing is: there the tables that a query names are found by their names alone. */
const NOWHERE = "khong_co_gi";

interface Opened {
  db: AsyncDuckDB;
  /** Makes the tables of cells, one at a time. */
  maker: AsyncDuckDBConnection;
  /** Reads what is made, while something is being made: another question on the maker's connection would end that. */
  reader: AsyncDuckDBConnection;
  /** Knows no table at all. */
  blank: AsyncDuckDBConnection;
  tableFunctions: ReadonlySet<string>;
}

const TABLE_FUNCTIONS =
  "SELECT DISTINCT lower(function_name) AS name FROM duckdb_functions() WHERE function_type NOT IN ('scalar', 'aggregate', 'macro')";

async function open(files: readonly OwnFile[]): Promise<Opened> {
  const maker = await connect();
  const db = maker.bindings;
  const [reader, blank] = [await db.connect(), await db.connect()];
  await blank.query(`ATTACH ':memory:' AS ${NOWHERE}`);
  await blank.query(`USE ${NOWHERE}`);
  const names = (await maker.query(TABLE_FUNCTIONS)).toArray() as {name: string}[];
  for (const file of files) await readOwnFile({db, connection: maker}, file);
  for (const [name, value] of SETTINGS) await maker.query(`SET ${name}=${value}`);
  return {db, maker, reader, blank, tableFunctions: new Set(names.map(({name}) => name))};
}

/** Errors after which the engine cannot be trusted. */
const isFatal = (error: unknown): boolean =>
  error instanceof Error &&
  /memory access|unreachable|null function|table index|std::bad_alloc|RuntimeError|Maximum call stack|terminated|detached/i.test(
    `${error.name} ${error.message}`
  );

/**
 * The notebook's own DuckDB, apart from that of the page: it can be stopped, even thrown away, and opens itself anew. Each
 * opening has a number, by which cells know that what they made is gone.
 */
export class Engine {
  /** Told when it has been lost: every table is gone. */
  onLost: () => void = () => undefined;
  private opened: Promise<Opened> | undefined;
  private readonly made = new Set<string>();
  private readonly files = new Map<string, OwnFile>();
  private readonly versions = new Map<string, number>();
  private stopping: ((reason: Error) => void) | undefined;

  /** Opens it if it is not, which takes a second or two. */
  open(): Promise<Opened> {
    this.opened ??= open([...this.files.values()]).catch((error: unknown) => {
      this.opened = undefined;
      throw error;
    });
    return this.opened;
  }

  /** Whether a table of a cell or of a dropped file is there now. */
  has(name: string): boolean {
    return this.made.has(name.toLowerCase()) || this.files.has(name.toLowerCase());
  }

  /** Tables of the files that the reader has dropped. */
  get ownTables(): ReadonlySet<string> {
    return new Set(this.files.keys());
  }

  /** How often a table has been read from a file. */
  fileVersion(table: string): number {
    return this.versions.get(table) ?? 0;
  }

  /** Reads a file into a table; it stays on this machine, and in memory alone. */
  async addFile(file: OwnFile): Promise<Made & FileNotes> {
    const {db, reader} = await this.open();
    try {
      const told = await readOwnFile({db, connection: reader}, file);
      this.files.set(file.table, file);
      this.versions.set(file.table, this.fileVersion(file.table) + 1);
      return {...(await this.look(file.table)), ...told};
    } catch (error) {
      // A file that shakes the engine must not take the next question with it.
      if (isFatal((error as Error).cause)) await this.lose();
      throw error;
    }
  }

  /** Reads a file again, as the reader has chosen. */
  async readAnew(table: string, reading: FileReading): Promise<Made & FileNotes> {
    const file = this.files.get(table)!;
    return this.addFile({...file, reading: {...file.reading, ...reading}});
  }

  /** Functions that a query may not call. */
  async tableFunctions(): Promise<ReadonlySet<string>> {
    return (await this.open()).tableFunctions;
  }

  /**
   * The tables that a query names, by the engine's own reading of it; undefined where it cannot tell without their columns.
   * Whoever asks has made sure that the query calls no function that reads.
   */
  async findTables(sql: string): Promise<string[] | undefined> {
    const {blank} = await this.open();
    return blank.getTableNames(sql).catch((error: Error) => {
      if (error.message.startsWith("Binder Error")) return undefined;
      throw error;
    });
  }

  /** Makes a table of a query's rows. It can be stopped, and is not begun where nobody wants it any more. */
  async make(name: string, sql: string, overtaken?: AbortSignal): Promise<Made> {
    const {maker} = await this.open();
    await this.drop(name);
    if (overtaken?.aborted) throw new Stopped();
    await this.stoppable(maker, making(name) + sql);
    return this.keep(name);
  }

  /** Makes a table of one that was worked out elsewhere, as Arrow writes it. */
  async put(name: string, table: Uint8Array): Promise<Made> {
    const {maker} = await this.open();
    await this.drop(name);
    await maker.insertArrowFromIPCStream(table, {name, create: true});
    return this.keep(name);
  }

  /** Another name for a table, with none of its rows copied. */
  async alias(name: string, of: string): Promise<Made> {
    const {maker} = await this.open();
    await this.drop(name);
    await maker.query(`CREATE VIEW ${identifier(name)} AS SELECT * FROM ${identifier(of)}`);
    return this.keep(name);
  }

  /** Forgets a table, whichever of the two kinds it is: the engine refuses to drop the one as the other. */
  async drop(name: string): Promise<void> {
    const {maker} = await this.open();
    this.made.delete(name.toLowerCase());
    for (const kind of ["VIEW", "TABLE"])
      await maker.query(`DROP ${kind} IF EXISTS ${identifier(name)}`).catch(() => undefined);
  }

  /** Rows of tables that are there. */
  async read(sql: string): Promise<Table> {
    const {reader} = await this.open();
    return this.guarded(reader.query(sql)) as unknown as Promise<Table>;
  }

  /** The rows of a query as a Parquet file. */
  async parquet(sql: string): Promise<Uint8Array> {
    const {db, reader} = await this.open();
    await this.guarded(reader.query(`COPY (${sql}) TO '${MADE_FILE}' (FORMAT PARQUET, CODEC ZSTD)`));
    const bytes = await db.copyFileToBuffer(MADE_FILE);
    await db.dropFile(MADE_FILE);
    return bytes;
  }

  private keep(name: string): Promise<Made> {
    this.made.add(name.toLowerCase());
    return this.look(name);
  }

  private async look(name: string): Promise<Made> {
    const {reader} = await this.open();
    const from = identifier(name);
    const [counted, described] = [
      await reader.query(`SELECT CAST(count(*) AS DOUBLE) AS rows FROM ${from}`),
      await reader.query(`DESCRIBE SELECT * FROM ${from}`)
    ];
    const rows = described.toArray() as Record<string, unknown>[];
    return {
      rows: Number((counted.toArray() as {rows: number}[])[0]!.rows),
      columns: rows.map(({column_name, column_type}) => ({name: String(column_name), type: String(column_type)}))
    };
  }

  /** Stops what is being made: first by asking, then with the worker, which is the end of all tables. */
  async stop(): Promise<void> {
    if (!this.opened || !this.stopping) return;
    const stopped = this.stopping;
    const {maker} = await this.opened;
    const asked = maker.cancelSent().catch(() => false);
    const isStopped = await Promise.race([asked.then(() => this.settled()), wait(PATIENCE).then(() => false)]);
    if (isStopped || this.stopping !== stopped) return;
    await this.lose();
    stopped(new Stopped());
  }

  private running: Promise<unknown> = Promise.resolve();

  private settled(): Promise<boolean> {
    return this.running.then(
      () => true,
      () => true
    );
  }

  private async stoppable(connection: AsyncDuckDBConnection, sql: string): Promise<void> {
    const work = (async () => {
      for await (const _ of await connection.send(sql));
    })();
    this.running = work;
    const stopped = new Promise<never>((_, reject) => (this.stopping = reject));
    try {
      await this.guarded(Promise.race([work, stopped]));
    } catch (error) {
      throw error instanceof Error && /cancell?ed|interrupted/i.test(error.message) ? new Stopped() : error;
    } finally {
      this.stopping = undefined;
    }
  }

  /** After an error that shakes the engine, it is thrown away. */
  private async guarded<T>(work: Promise<T>): Promise<T> {
    try {
      return await work;
    } catch (error) {
      if (!isFatal(error)) throw error;
      await this.lose();
      throw new EngineLost(
        say(
          "Câu hỏi này cần nhiều bộ nhớ hơn trình duyệt có; bộ tính đã tự mở lại. Hãy lọc bớt dòng, hoặc gộp trước khi nối bảng.",
          "This query needs more memory than the browser has; the engine has been opened anew. Filter rows first, or aggregate before joining."
        ),
        {cause: error}
      );
    }
  }

  /** Throws the worker away; the next question opens another. */
  private async lose(): Promise<void> {
    const lost = this.opened;
    this.opened = undefined;
    this.made.clear();
    this.onLost();
    await lost?.then(({db}) => db.terminate()).catch(() => undefined);
  }
}

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
