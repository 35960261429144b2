import {SCHEMA, type TableName} from "../loaders/tables/schema.js";

/** A table of the schema without a row. */
export const emptyTable = (name: TableName): string =>
  `SELECT ${Object.entries(SCHEMA[name].columns)
    .map(([column, {type}]) => `CAST(NULL AS ${type}) AS ${column}`)
    .join(", ")} WHERE FALSE`;
