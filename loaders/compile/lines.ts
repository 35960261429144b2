import {createHash} from "node:crypto";
import {createReadStream} from "node:fs";
import {createInterface} from "node:readline";
import type {Readable} from "node:stream";
import {createGunzip} from "node:zlib";
import type {Quarantine} from "../check/quarantine.js";
import {withDuckDB} from "../tables/engine.js";
import {quotedPath} from "../tables/table-file.js";
import {readTasks, type Budget} from "./pool.js";
import {isRead, type Task, type TaskOutcome} from "./task.js";

/** Lines of a stream; of what was cut short, the last as far as it came. */
export const linesOf = (input: Readable): AsyncIterable<string> => createInterface({input, crlfDelay: Infinity});

const isParquet = (file: string): boolean => file.endsWith(".parquet");

/** The documents of a file of many, each as a line of JSON: the file's own lines, or the rows of a Parquet file. */
export async function* documentLines(file: string): AsyncGenerator<string> {
  if (isParquet(file)) return yield* rowLines(file);
  const bytes = createReadStream(file);
  if (!file.endsWith(".gz")) return yield* linesOf(bytes);
  const unpacked = createGunzip();
  bytes.on("error", (error) => unpacked.destroy(error)).pipe(unpacked);
  yield* linesOf(unpacked);
}

/** Rows that are held at once. */
const AT_ONCE = 256;

/** A group of rows after the other, so that the whole file is never held. */
async function* rowLines(file: string): AsyncGenerator<string> {
  const rows = (from: number): Promise<string[]> =>
    withDuckDB(async (connection) => {
      const reader = await connection.runAndReadAll(`SELECT CAST(to_json(t) AS VARCHAR)
FROM (SELECT * EXCLUDE (file_row_number) FROM read_parquet(${quotedPath(file)}, file_row_number = true)
  WHERE file_row_number >= ${from} AND file_row_number < ${from + AT_ONCE} ORDER BY file_row_number) t`);
      return reader.getRows().map(([json]) => json as string);
    });
  for (let from = 0; ; from += AT_ONCE) {
    const some = await rows(from);
    yield* some;
    if (some.length < AT_ONCE) return;
  }
}

/** A line that was read, as lines of JSON: its figures; or that, and why, nothing is read of it. */
export interface LineOutcome {
  rows: string[];
  unread: number;
  notices: Quarantine[];
}

/**
 * Reads documents that come a line each, in their order. What is told of a line hangs on that line alone, not on which others stand
 * around it, so any number of processes may share lines out among them.
 */
export async function* readLines(
  lines: AsyncIterable<string>,
  budget: Partial<Budget> = {}
): AsyncGenerator<LineOutcome> {
  const names: string[] = [];
  const tasks = async function* (): AsyncGenerator<Task> {
    for await (const line of lines) {
      if (!line.trim()) continue;
      const name = createHash("sha256").update(line).digest("hex").slice(0, 16);
      names.push(idIn(line) ?? name);
      yield {file: `${name}.jsonl`, bytes: Buffer.from(line)};
    }
  };
  for await (const outcomes of readTasks(tasks(), budget)) yield outcomeOf(names.shift()!, outcomes);
}

/** What a line calls its document, whether or not it can be read. */
function idIn(line: string): string | undefined {
  try {
    const {id} = JSON.parse(line) as {id?: unknown};
    return typeof id === "string" && id ? id : undefined;
  } catch {
    return undefined;
  }
}

function outcomeOf(name: string, outcomes: readonly TaskOutcome[]): LineOutcome {
  const read = outcomes.filter(isRead);
  const bad = outcomes.filter((outcome) => !isRead(outcome)) as Quarantine[];
  const rows = [
    ...read.flatMap(({document, observations}) =>
      observations.map((observation) => ({document: document.document_id, ...observation}))
    ),
    ...bad.map(({reason, message_en}) => ({document: name, unread: reason, message: message_en}))
  ];
  return {
    rows: rows.map((row) => JSON.stringify(row)),
    unread: bad.length,
    notices: read.flatMap(({notices}) => notices)
  };
}
