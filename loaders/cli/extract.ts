import {once} from "node:events";
import {buffer} from "node:stream/consumers";
import {parseArgs} from "node:util";
import type {Quarantine} from "../check/quarantine.js";
import {linesOf, readLines} from "../compile/lines.js";
import {readEach} from "../compile/pool.js";
import {extractShard, type ShardOptions} from "../compile/shard.js";
import type {Task} from "../compile/task.js";

// npm run -s extract -- FILE… | -     one observation a line; a file that cannot be read costs one line on stderr, and the
// exit code at the end says that there was one. For engines that share documents out among machines (docs/scale.md):
//   --lines                           documents as lines of JSON on stdin; one that cannot be read is a line with “unread”
//   --to FOLDER [--parquet] FILE…     a file of results for each file of documents (.jsonl, .jsonl.gz, .parquet), once
const USAGE = `usage: npm run -s extract -- FILE… (or - for standard input)
       npm run -s extract -- --lines < DOCUMENTS.jsonl
       npm run -s extract -- --to FOLDER [--parquet] DOCUMENTS.jsonl|.jsonl.gz|.parquet…`;

const {values, positionals: files} = read();
if (values.lines) await tellLines();
else if (values.to) await tellShards({folder: values.to, format: values.parquet ? "parquet" : "jsonl"});
else await tellFiles();

function read() {
  try {
    const options = {lines: {type: "boolean"}, to: {type: "string"}, parquet: {type: "boolean"}} as const;
    const said = parseArgs({options, allowPositionals: true});
    if (said.positionals.length > 0 !== (said.values.lines ?? false)) return said;
  } catch {
    // Told below, as is whoever names nothing.
  }
  console.error(USAGE);
  process.exit(2);
}

function tell({message_en}: Quarantine): void {
  console.error(message_en);
}

/** Waits for whoever reads, so that nothing is held for a slow one. */
async function write(rows: readonly string[]): Promise<void> {
  if (rows.length && !process.stdout.write(`${rows.join("\n")}\n`)) await once(process.stdout, "drain");
}

async function tellFiles(): Promise<void> {
  const tasks: Task[] = [];
  for (const file of files)
    tasks.push(file === "-" ? {file: "stdin", bytes: await buffer(process.stdin)} : {file, path: file});
  for await (const outcome of readEach(tasks)) {
    if ("document" in outcome) {
      await write(outcome.observations.map((row) => JSON.stringify({document: outcome.document.file, ...row})));
      outcome.notices.forEach(tell);
    } else {
      tell(outcome);
      process.exitCode = 1;
    }
  }
}

async function tellLines(): Promise<void> {
  for await (const {rows, notices} of readLines(linesOf(process.stdin))) {
    await write(rows);
    notices.forEach(tell);
  }
}

/** A file that cannot be opened costs itself; the exit code says that there was one. */
async function tellShards(options: ShardOptions): Promise<void> {
  for (const file of files)
    try {
      const {isKept, unread, file: made} = await extractShard(file, options);
      console.error(`${made}: ${isKept ? "was there" : `written, ${unread} documents not read`}`);
    } catch (error) {
      console.error(`${file}: ${(error as Error).message}`);
      process.exitCode = 1;
    }
}
