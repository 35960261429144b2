import {readDataFiles} from "./data-files.js";
import {ENGINE} from "./files.js";
import {PARTS} from "./parts.js";
import {TABLES, type PageTable} from "./table-names.js";

/**
 * The address of a data file. Framework knows none of them: were their names in its modules, each change of the data would
 * rename all of those, and a build could not take them over from the one before.
 */
const addressOf = (name: string): string =>
  new URL(`../data/${readDataFiles(document)[name] ?? name}`, ENGINE.wasm).href;

/** The address of the file that names the parts, and of a part by its name; none in the preview, which has no parts. */
export const PARTS_FILE = readDataFiles(document)[PARTS] === undefined ? null : addressOf(PARTS);
export const partAddress = (name: string): string => addressOf(`parts/${name}`);

/** The address of what the search box finds. */
export const SEARCH = addressOf("search.json");

/** The addresses of the tables. */
export const TABLE_FILES = Object.fromEntries(TABLES.map((table) => [table, addressOf(`${table}.parquet`)])) as Record<
  PageTable,
  string
>;
