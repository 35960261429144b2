import {createHash} from "node:crypto";
import {mkdir, mkdtemp, readFile, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {withDuckDB} from "../loaders/tables/engine.js";
import {quotedPath, tableFile} from "../loaders/tables/table-file.js";
import type {PartFiles} from "../src/engine/parts.js";

/** What is alike stands together; packed as small as it goes, since it is written once and fetched often. */
const FORMAT = "FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 19";
const ORDER = "breakdown, ref_area, period_start, observation_id";

/**
 * Writes the figures of each indicator into a file of its own, named by what it holds: a page that asks of one indicator fetches no
 * more. Gives their names.
 */
export async function writeParts(tables: string, folder: string): Promise<PartFiles> {
  await mkdir(folder, {recursive: true});
  const draft = await mkdtemp(join(tmpdir(), "thuoc-do-parts-"));
  try {
    return await withDuckDB(async (connection) => {
      await connection.run(`CREATE TABLE observations AS SELECT * FROM ${tableFile(tables, "observations")}`);
      const codes = await connection.runAndReadAll("SELECT DISTINCT indicator FROM observations ORDER BY indicator");
      const files: Record<string, string> = {};
      for (const [code] of codes.getRows() as [string][]) {
        const file = join(draft, "part.parquet");
        const rows = `SELECT * FROM observations WHERE indicator = '${code.replaceAll("'", "''")}' ORDER BY ${ORDER}`;
        await connection.run(`COPY (${rows}) TO ${quotedPath(file)} (${FORMAT})`);
        const bytes = await readFile(file);
        const digest = createHash("sha256").update(bytes).digest("hex").slice(0, 8);
        files[code] = `${code}.${digest}.parquet`;
        await writeFile(join(folder, files[code]), bytes);
      }
      return files;
    });
  } finally {
    await rm(draft, {recursive: true, force: true});
  }
}
