import {randomUUID} from "node:crypto";
import {mkdir, readdir, rename, rm} from "node:fs/promises";
import {join} from "node:path";
import type {DuckDBConnection} from "@duckdb/node-api";
import {Mistake} from "../check/mistake.js";
import {withDuckDB} from "../tables/engine.js";
import {quotedPath} from "../tables/table-file.js";

export interface GatherOptions {
  /** The folder of what `extract --to … --parquet` made. */
  from: string;
  /** The folder to be, which is not there yet. */
  to: string;
  /** Megabytes that the engine may hold; what goes beyond it waits on the disk. */
  megabytes?: number;
}

export interface Gathered {
  indicators: number;
  figures: number;
  /** Documents that could not be read. */
  unread: number;
}

const MEGABYTES = 2048;
const FORMAT = "FORMAT parquet, COMPRESSION zstd";
const ORDER = "breakdown, ref_area, period_start, observation_id";

/**
 * Puts the figures of any number of files together: those of an indicator in a file of its own (`observations/indicator=…`), sorted,
 * as `read_parquet('…/**', hive_partitioning = true)` reads them. No table is held: each row is read twice, once to be put with
 * those of its indicator, once to be sorted among them. Of a document that several files tell of, the first file by name counts.
 */
export async function gather({from, to, megabytes = MEGABYTES}: GatherOptions): Promise<Gathered> {
  if (await isFilled(to)) throw new Mistake(`${to} đã có tệp; hãy chọn một thư mục mới`);
  const draft = `${to}.${randomUUID()}.draft`;
  try {
    await mkdir(join(draft, "waiting"), {recursive: true});
    const gathered = await withDuckDB((connection) => make(connection, {from, draft, megabytes}));
    await rm(join(draft, "waiting"), {recursive: true, force: true});
    await rm(to, {recursive: true, force: true});
    await rename(draft, to);
    return gathered;
  } finally {
    await rm(draft, {recursive: true, force: true});
  }
}

const isFilled = async (folder: string): Promise<boolean> => (await readdir(folder).catch(() => [])).length > 0;

async function make(
  connection: DuckDBConnection,
  {from, draft, megabytes}: {from: string; draft: string; megabytes: number}
): Promise<Gathered> {
  const waiting = join(draft, "waiting");
  const shards = `read_parquet(${quotedPath(join(from, "*.parquet"))}, filename = true)`;
  await connection.run(`SET memory_limit = '${megabytes}MB'`);
  await connection.run(`SET temp_directory = ${quotedPath(waiting)}`);
  await connection.run("SET preserve_insertion_order = false");
  await connection.run(`CREATE TABLE firsts AS
SELECT document_id, min(filename) AS filename FROM ${shards} WHERE unread IS NULL GROUP BY document_id`);
  await connection.run(`COPY (
  SELECT s.* EXCLUDE (document, unread, message, filename) FROM ${shards} s JOIN firsts USING (document_id, filename)
) TO ${quotedPath(join(waiting, "parted"))} (${FORMAT}, PARTITION_BY (indicator), WRITE_PARTITION_COLUMNS true)`);
  await connection.run("SET preserve_insertion_order = true");
  await connection.run(`COPY (SELECT DISTINCT document, unread, message FROM ${shards} WHERE unread IS NOT NULL
ORDER BY ALL) TO ${quotedPath(join(draft, "unread.parquet"))} (${FORMAT})`);
  const parts = (await readdir(join(waiting, "parted"))).sort();
  for (const part of parts) {
    const [here, there] = [join(waiting, "parted", part), join(draft, "observations", part)];
    await mkdir(there, {recursive: true});
    await connection.run(`COPY (
  SELECT * FROM read_parquet(${quotedPath(join(here, "*.parquet"))}, hive_partitioning = false)
  QUALIFY row_number() OVER (PARTITION BY observation_id ORDER BY document_id, figure_start) = 1 ORDER BY ${ORDER}
) TO ${quotedPath(join(there, "data.parquet"))} (${FORMAT})`);
    // What is sorted need not wait any more: a disk bears the rows once and a half, not twice.
    await rm(here, {recursive: true, force: true});
  }
  const made = quotedPath(join(draft, "observations", "*", "*.parquet"));
  const [figures, unread] = (
    await connection.runAndReadAll(`SELECT (SELECT count(*) FROM read_parquet(${made})),
(SELECT count(*) FROM ${quotedPath(join(draft, "unread.parquet"))})`)
  ).getRows()[0]!;
  return {indicators: parts.length, figures: Number(figures), unread: Number(unread)};
}
