import {csvLine} from "../exports/csv.js";
import type {ArrowRow} from "./arrow.js";
import type {EngineColumn} from "./engine.js";
import {flatValue} from "./types.js";

/** An empty text is a pair of quotes: what has no value is nothing at all. */
const field = (value: unknown): string => (value === "" ? '""' : csvLine([value]));

/** Rows as CSV, with a byte order mark, by which spreadsheets know it for UTF-8. */
export function csvOfRows(rows: readonly ArrowRow[], columns: readonly EngineColumn[]): Blob {
  const lines = [
    csvLine(columns.map(({name}) => name)),
    ...rows.map((row) => columns.map((column) => field(flatValue(row[column.name]!, column))).join(","))
  ];
  return new Blob([`\uFEFF${lines.join("\r\n")}\r\n`], {type: "text/csv;charset=utf-8"});
}
