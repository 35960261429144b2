import Papa from "papaparse";
import {textOf, tidy} from "./blocks.js";
import type {Converted} from "./converted.js";
import {decodeAny} from "./encoding.js";
import {sheetBlocks} from "./sheet-blocks.js";

/** A table of a file of values apart by commas, semicolons or tabs, with the lines over and under it. */
export function readCsv(bytes: Uint8Array): Converted {
  const {data} = Papa.parse<string[]>(decodeAny(Buffer.from(bytes)).text.replace(/^\uFEFF/, ""));
  const rows = data.map((row) => row.map((text) => ({text: tidy(text), columns: 1, rows: 1, head: false})));
  return {text: textOf(sheetBlocks(rows))};
}
