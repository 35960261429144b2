import {join} from "node:path";

/** A path as a string of SQL. */
export const quotedPath = (path: string): string => `'${path.replaceAll("'", "''")}'`;

/** A table's file in a folder, as SQL reads it. */
export const tableFile = (folder: string, table: string): string => quotedPath(join(folder, `${table}.parquet`));
