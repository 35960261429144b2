import {readFile, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {writeParquet, type Table} from "../tables/parquet.js";
import {keptIn} from "./kept.js";
import type {KeptReadings} from "./read-changed.js";

/** The tables that the lists of places alone fill: the longest that no article changes, packed once for each state of the rules. */
const LISTED = new Set(["places", "place_changes"]);

/** Writes each table as `<name>.parquet` into a folder; those of the lists of places as they are kept, and keeps them if they are not. */
export async function writeTables(
  tables: readonly Table[],
  folder: string,
  {folder: readings, isStill}: KeptReadings
): Promise<void> {
  const kept = keptIn(readings);
  const made: Table[] = [];
  for (const table of tables) {
    const bytes = LISTED.has(table.name) ? await kept.get<Uint8Array>(keptName(table)) : undefined;
    if (bytes) await writeFile(fileOf(folder, table), bytes);
    else made.push(table);
  }
  await writeParquet(made, folder);
  // Told only after writing: whoever edits the lists meanwhile must not find what no state of them says.
  if (!(await isStill())) return;
  for (const table of made)
    if (LISTED.has(table.name)) await kept.put(keptName(table), await readFile(fileOf(folder, table)));
}

const keptName = ({name}: Table): string => `table ${name}`;

const fileOf = (folder: string, {name}: Table): string => join(folder, `${name}.parquet`);
