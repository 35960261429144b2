import {createHash} from "node:crypto";
import {mkdir, readFile, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {searchIndex} from "../loaders/tables/search.js";
import {readSearched} from "../loaders/compile/searched.js";
import type {DataFiles} from "../src/engine/data-files.js";
import {TABLES} from "../src/engine/table-names.js";

/** Writes the tables and what is searched into a site, each under a name made of what it holds, and gives those names. */
export async function publishData(tables: string, site: string): Promise<DataFiles> {
  const folder = join(site, "_file", "data");
  await mkdir(folder, {recursive: true});
  const publish = async (name: string, bytes: Buffer): Promise<[string, string]> => {
    const digest = createHash("sha256").update(bytes).digest("hex").slice(0, 8);
    const published = name.replace(".", `.${digest}.`);
    await writeFile(join(folder, published), bytes);
    return [name, published];
  };
  const parquet = TABLES.map(async (table) =>
    publish(`${table}.parquet`, await readFile(join(tables, `${table}.parquet`)))
  );
  const search = Buffer.from(JSON.stringify(searchIndex(await readSearched(tables))));
  return Object.fromEntries(await Promise.all([...parquet, publish("search.json", search)]));
}
