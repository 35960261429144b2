import {createHash} from "node:crypto";
import {mkdir, readFile, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {searchIndex} from "../loaders/tables/search.js";
import {readSearched} from "../loaders/compile/searched.js";
import type {DataFiles} from "../src/engine/data-files.js";
import {PARTS} from "../src/engine/parts.js";
import {writeParts} from "./parts.js";
import {TABLES} from "../src/engine/table-names.js";

/** A file that pages ask for. */
type Named = [name: string, bytes: Buffer];

/** The tables of a folder, and what is searched. */
export async function dataOf(tables: string): Promise<Named[]> {
  const read = async (name: string): Promise<Named> => [name, await readFile(join(tables, name))];
  const search = Buffer.from(JSON.stringify(searchIndex(await readSearched(tables))));
  return [...(await Promise.all(TABLES.map((table) => read(`${table}.parquet`)))), ["search.json", search]];
}

/** Writes the data into a site, each file under a name made of what it holds, and gives those names. */
export async function publishData(tables: string, site: string): Promise<DataFiles> {
  const folder = join(site, "_file", "data");
  await mkdir(folder, {recursive: true});
  const publish = async ([name, bytes]: Named): Promise<[string, string]> => {
    const digest = createHash("sha256").update(bytes).digest("hex").slice(0, 8);
    const published = name.replace(".", `.${digest}.`);
    await writeFile(join(folder, published), bytes);
    return [name, published];
  };
  const parts = Buffer.from(JSON.stringify(await writeParts(tables, join(folder, "parts"))));
  return Object.fromEntries(await Promise.all([...(await dataOf(tables)), [PARTS, parts] as Named].map(publish)));
}
