import {Unreadable} from "../check/quarantine.js";
import {decodeAny} from "../convert/encoding.js";
import {plainSheets, type PlainSheet} from "../convert/sheet.js";
import {extensionOf} from "../input/formats.js";
import {readJsonStat} from "./json-stat.js";
import type {Decimal} from "./number.js";

/** A table as text with something between its cells: its file's own where that is text, else as CSV, a line a row of the sheet. */
export interface Opened {
  text: string;
  /** What stands before decimals, where the kind of file says it. */
  decimal: Decimal | null;
}

type Open = (bytes: Uint8Array, sheet: string | null) => Opened;

const openText: Open = (bytes) => ({text: decodeAny(Buffer.from(bytes)).text, decimal: null});

const openSheet: Open = (bytes, sheet) => {
  const {rows, typed} = sheetCalled(plainSheets(bytes), sheet);
  return {text: csvOf(rows), decimal: typed ? null : "."};
};

const openJson: Open = (bytes) => ({text: csvOf(readJsonStat(Buffer.from(bytes).toString("utf8"))), decimal: "."});

/** The ends of names of workbooks. */
export const SHEET_ENDS: readonly string[] = ["xls", "xlsx", "xlsm", "xlsb", "ods"];

/** How each kind of table is opened, by the end of its name. */
const OPENERS: readonly {ends: readonly string[]; open: Open}[] = [
  {ends: ["csv", "tsv", "tab"], open: openText},
  {ends: SHEET_ENDS, open: openSheet},
  {ends: ["json"], open: openJson}
];

/** The ends of names of tables that are read. */
export const TABLE_ENDS: readonly string[] = OPENERS.flatMap(({ends}) => ends);

/** A table of an office, whatever program wrote it. Throws Unreadable where it is none, or has several sheets and none is said. */
export function openTable(file: string, bytes: Uint8Array, sheet: string | null): Opened {
  const opener = OPENERS.find(({ends}) => ends.includes(extensionOf(file)));
  return (opener?.open ?? openText)(bytes, sheet);
}

function sheetCalled(sheets: readonly PlainSheet[], name: string | null): PlainSheet {
  const filled = sheets.filter(({hidden, rows}) => !hidden && rows.some((row) => row.some(Boolean)));
  const found =
    name === null ? (filled.length === 1 ? filled[0] : undefined) : sheets.find((each) => each.name === name);
  if (found) return found;
  const names = filled.map((each) => `“${each.name}”`).join(", ");
  throw new Unreadable("official", null, [
    `không rõ lấy trang nào của sổ tính; hãy ghi sheet trong tệp .yaml, một trong: ${names}`,
    `which sheet of the workbook is meant is not said; write sheet in the .yaml, one of: ${names}`
  ]);
}

/** Rows as CSV, a line each; a row without a word is an empty line. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.some(Boolean) ? row.map(inCsv).join(",") : ""}\n`).join("");

const inCsv = (cell: string): string => {
  const line = cell.replace(/\s+/g, " ").trim();
  return /[",;\t]/.test(line) ? `"${line.replaceAll('"', '""')}"` : line;
};
