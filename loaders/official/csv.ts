import {Unreadable} from "../quarantine.js";

/** A cell of a CSV file and where it stands in its text, the quotes around it left out. */
export interface Cell {
  text: string;
  start: number;
  end: number;
}

export interface Row {
  /** Its line in the file, from 1. */
  line: number;
  start: number;
  end: number;
  cells: Cell[];
}

const CELL = /"((?:[^"]|"")*)"|([^",\r\n]*)/y;
const AFTER = /,|\r?\n|$/y;

/** The rows of RFC 4180 text with their offsets, empty ones left out. */
export function parseCsv(text: string): Row[] {
  const rows: Row[] = [];
  let line = 1;
  let at = text.startsWith("\uFEFF") ? 1 : 0;
  while (at < text.length) {
    const row = parseRow(text, at, line);
    if (row.cells.some(({text}) => text)) rows.push(row);
    at = row.next;
    line += text.slice(row.start, at).split("\n").length - 1;
  }
  return rows;
}

function parseRow(text: string, start: number, line: number): Row & {next: number} {
  const cells: Cell[] = [];
  for (let at = start; ;) {
    const {cell, end} = parseCell(text, at);
    cells.push(cell);
    const after = stick(AFTER, text, end);
    if (!after)
      throw new Unreadable("official", line, [
        "dấu ngoặc kép không khép hoặc thừa; hãy lưu lại bảng ở dạng CSV",
        "a double quote is left open or over; save the table again as CSV"
      ]);
    at = end + after[0].length;
    if (after[0] !== ",") return {line, start, end, cells, next: after[0] ? at : text.length};
  }
}

function parseCell(text: string, at: number): {cell: Cell; end: number} {
  const [all, quoted] = stick(CELL, text, at)!;
  const shift = quoted === undefined ? 0 : 1;
  const [start, end] = [at + shift, at + all.length - shift];
  return {cell: {text: text.slice(start, end).replaceAll('""', '"').trim(), start, end}, end: at + all.length};
}

function stick(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
