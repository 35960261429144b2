import type {Table} from "apache-arrow";
import {csvLine} from "../components/csv.js";
import {rowsOf} from "./arrow.js";

/** Lists and structures as JSON, so that they stay one cell. */
const flat = (value: unknown): unknown => (typeof value === "object" && value !== null ? JSON.stringify(value) : value);

/** A table as CSV, with a byte order mark, by which spreadsheets know it for UTF-8. */
export function csvOfTable(table: Table): Blob {
  const names = table.schema.fields.map(({name}) => name);
  const lines = [csvLine(names), ...rowsOf(table).map((row) => csvLine(names.map((name) => flat(row[name]))))];
  return new Blob([`\uFEFF${lines.join("\r\n")}\r\n`], {type: "text/csv;charset=utf-8"});
}
