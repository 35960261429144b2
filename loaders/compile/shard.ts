import {createHash, randomUUID} from "node:crypto";
import {createReadStream} from "node:fs";
import {access, mkdir, open, rename, rm} from "node:fs/promises";
import {basename, join} from "node:path";
import {SCHEMA, type Column} from "../tables/schema.js";
import {withDuckDB} from "../tables/engine.js";
import {quotedPath} from "../tables/table-file.js";
import {digestOfRules} from "./compile.js";
import {documentLines, readLines} from "./lines.js";
import type {Budget} from "./pool.js";

/** What becomes of the documents of one file. */
export interface ShardOptions {
  /** The folder that what is read goes into. */
  folder: string;
  format: "jsonl" | "parquet";
  budget?: Partial<Budget>;
}

export interface ShardOutcome {
  /** What was written, or stands there since it was read before. */
  file: string;
  isKept: boolean;
  /** Documents that could not be read, as far as they were tried now. */
  unread: number;
}

/** Columns that are made over all documents, which a shard does not know. */
const OF_ALL = ["doubt", "behind"];

/** The columns of an observation as `extract` tells of it, with those of a document that could not be read. */
const COLUMNS = Object.entries<Column>(SCHEMA.observations.columns)
  .filter(([name]) => !OF_ALL.includes(name))
  .map(([name, {type}]) => [name, type] as const);
const UNREAD = [
  ["document", "VARCHAR"],
  ["unread", "VARCHAR"],
  ["message", "VARCHAR"]
] as const;

/**
 * Reads the documents of a file into one that is called by what it is made of: the documents and the rules. It appears whole, by
 * its name; so what is there is done, whoever was killed is tried again, and two who read the same at once write the same.
 */
export async function extractShard(input: string, options: ShardOptions): Promise<ShardOutcome> {
  const {folder, format, budget} = options;
  const stem = basename(input).replace(/\.(?:jsonl|ndjson|parquet|json)(?:\.gz)?$/, "");
  const file = join(folder, `${stem}.${await digestOf(input)}.${format}`);
  if (await isThere(file)) return {file, isKept: true, unread: 0};
  await mkdir(folder, {recursive: true});
  const draft = `${file}.${randomUUID()}.draft`;
  const lines = format === "jsonl" ? draft : `${draft}.jsonl`;
  try {
    const unread = await writeLines(input, lines, budget);
    if (format === "parquet") await toParquet(lines, draft);
    await rename(draft, file);
    return {file, isKept: false, unread};
  } finally {
    await Promise.all([draft, lines].map((each) => rm(each, {force: true})));
  }
}

const isThere = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false
  );

async function digestOf(input: string): Promise<string> {
  const hash = createHash("sha256").update(await digestOfRules());
  for await (const bytes of createReadStream(input)) hash.update(bytes as Buffer);
  return hash.digest("hex").slice(0, 12);
}

async function writeLines(input: string, to: string, budget: Partial<Budget> | undefined): Promise<number> {
  let unread = 0;
  const handle = await open(to, "w");
  try {
    for await (const outcome of readLines(documentLines(input), budget)) {
      unread += outcome.unread;
      if (outcome.rows.length) await handle.write(`${outcome.rows.join("\n")}\n`);
    }
  } finally {
    await handle.close();
  }
  return unread;
}

const toParquet = (lines: string, to: string): Promise<void> =>
  withDuckDB(async (connection) => {
    const columns = [...UNREAD, ...COLUMNS].map(([name, type]) => `${name}: '${type}'`).join(", ");
    await connection.run(`COPY (SELECT * FROM read_json(${quotedPath(lines)}, format = 'newline_delimited',
  maximum_object_size = ${LONGEST}, columns = {${columns}})) TO ${quotedPath(to)} (FORMAT parquet, COMPRESSION zstd)`);
  });

/** Bytes of a row: a sentence may be as long as a text. */
const LONGEST = 64 << 20;
