import {copyFile, mkdtemp, rename, rm} from "node:fs/promises";
import {join} from "node:path";
import type {DuckDBConnection} from "@duckdb/node-api";
import {changesBetween, STATED, type Statement} from "../loaders/judge/change.js";
import {withDuckDB} from "../loaders/tables/engine.js";
import {writeParquet} from "../loaders/tables/parquet.js";
import {tableOf} from "../loaders/tables/tables.js";
import {plainRow} from "../src/engine/plain.js";
import {currentFiles} from "./deploys.js";
import {quotedPath} from "../loaders/tables/table-file.js";

export interface ChangesOptions {
  /** The site that was built before, if there is one: it is the record of what was said. */
  dist: string;
  /** The folder of Parquet files that the next one is made of. */
  tables: string;
}

const CHANGES = "changes.parquet";

/**
 * Fills the table `changes` with what differs from the site that stands in `dist`. Where nothing does, the changes that
 * site tells of are kept, so building twice is building once; where there is no site, the table stays as it is.
 */
export async function writeChanges({dist, tables}: ChangesOptions): Promise<void> {
  const files = await currentFiles(dist).catch((): string[] => []);
  const former = (name: string): string | undefined => {
    const file = files.find((each) => new RegExp(`[\\\\/]${name}\\.\\w+\\.parquet$`).test(each));
    return file && join(dist, file);
  };
  const [observations, documents, changes] = ["observations", "documents", "changes"].map(former);
  if (!observations || !documents) return;
  const compared = await compare({observations, documents}, tables);
  if (compared.length) await putChanges(compared, tables);
  else if (changes) await copyFile(changes, join(tables, CHANGES));
}

async function putChanges(changes: ReturnType<typeof changesBetween>, tables: string): Promise<void> {
  const draft = await mkdtemp(`${tables}.`);
  try {
    await writeParquet([tableOf("changes", changes)], draft);
    await rename(join(draft, CHANGES), join(tables, CHANGES));
  } finally {
    await rm(draft, {recursive: true, force: true});
  }
}

const compare = (
  former: {observations: string; documents: string},
  tables: string
): Promise<ReturnType<typeof changesBetween>> =>
  withDuckDB(async (connection) => {
    await open(connection, "former", former.observations, former.documents);
    await open(connection, "present", join(tables, "observations.parquet"), join(tables, "documents.parquet"));
    if (!(await isReadable(connection))) return [];
    const [before, now] = [await only(connection, "former", "present"), await only(connection, "present", "former")];
    return changesBetween(before, now);
  });

const open = (connection: DuckDBConnection, name: string, observations: string, documents: string): Promise<unknown> =>
  connection.run(`CREATE VIEW ${name} AS
SELECT o.* REPLACE (CAST(o.period_start AS VARCHAR) AS period_start, CAST(o.period_end AS VARCHAR) AS period_end),
  d.title AS document_title
FROM ${quotedPath(observations)} o LEFT JOIN ${quotedPath(documents)} d ON d.document_id = o.document_id`);

/** A site of another version may lack a column; then nothing can be said of what changed. */
async function isReadable(connection: DuckDBConnection): Promise<boolean> {
  const reader = await connection.runAndReadAll("DESCRIBE former");
  const names = new Set(reader.getRowObjectsJS().map(({column_name}) => String(column_name)));
  return [...STATED, ...BESIDES].every((column) => names.has(column));
}

const BESIDES = [
  "observation_id",
  "subject",
  "ref_area",
  "unit_mult",
  "obs_status",
  "quote",
  "document_title"
] as const;

/** The figures of one build that the other does not have, or not so. */
async function only(connection: DuckDBConnection, one: string, other: string): Promise<Statement[]> {
  const said = ["observation_id", ...STATED].join(", ");
  const reader = await connection.runAndReadAll(`SELECT ${[...STATED, ...BESIDES].join(", ")} FROM ${one}
WHERE observation_id IN (SELECT observation_id FROM (SELECT ${said} FROM ${one} EXCEPT SELECT ${said} FROM ${other}))
ORDER BY observation_id`);
  return reader.getRowObjectsJS().map((row) => plainRow(Object.entries(row)) as unknown as Statement);
}
