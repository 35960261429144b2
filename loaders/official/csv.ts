import {greatest, rollup} from "d3";
import {fault, type Fault} from "../check/fault.js";

/** A cell of a CSV file and where it stands in its text, the quotes around it left out. */
export interface CsvCell {
  /** In NFC, with single spaces. */
  text: string;
  start: number;
  end: number;
}

export interface CsvRow {
  /** Its line in the file, from 1. */
  line: number;
  start: number;
  end: number;
  cells: CsvCell[];
}

export interface Csv {
  rows: CsvRow[];
  faults: Fault[];
}

/** What may stand between cells: where a comma is the decimal mark, programs write semicolons. */
const SEPARATORS = [",", ";", "\t"];
const BREAK = "\\r\\n?|\\n";
/** Excel's own word for the separator, a line before the head. */
const SAID = new RegExp(`^sep=(.)(?:${BREAK})`, "i");

/** How a file with one separator is cut. */
interface Cut {
  cell: RegExp;
  after: RegExp;
  separator: string;
}

const cutBy = (separator: string): Cut => ({
  cell: new RegExp(`[ ]*"((?:[^"]|"")*)"[ ]*|([^"${separator}\\r\\n]*)`, "y"),
  after: new RegExp(`${separator}|${BREAK}|$`, "y"),
  separator
});

/** The rows of RFC 4180 text with their offsets, empty ones left out, whatever stands between cells and ends lines. */
export function parseCsv(text: string): Csv {
  const rows: CsvRow[] = [];
  const mark = text.startsWith("\uFEFF") ? 1 : 0;
  const said = SAID.exec(text.slice(mark));
  const cut = cutBy(said?.[1] ?? separatorOf(text.slice(mark)));
  let at = mark + (said?.[0].length ?? 0);
  let line = said ? 2 : 1;
  while (at < text.length) {
    const row = parseRow(text, at, line, cut);
    if ("said" in row) return {rows, faults: [row]};
    if (row.cells.some(({text}) => text)) rows.push(row);
    at = row.next;
    line += text.slice(row.start, at).match(/\r\n?|\n/g)?.length ?? 0;
  }
  return {rows, faults: []};
}

/** So many lines show what stands between cells. */
const SHOWN = 40;

/** The one of which most lines have as many, outside quotes; of two such the one that they have more of. */
function separatorOf(text: string): string {
  const lines = text
    .slice(0, 1 << 20)
    .replace(/"(?:[^"]|"")*"/g, "")
    .split(/\r\n?|\n/)
    .filter((line) => line.trim())
    .slice(0, SHOWN);
  const share = (separator: string): [lines: number, times: number] => {
    const alike = rollup(
      lines.map((line) => line.split(separator).length - 1).filter(Boolean),
      ({length}) => length,
      (times) => times
    );
    const [times = 0, most = 0] = greatest(alike, ([, count]) => count) ?? [];
    return [most, times];
  };
  return SEPARATORS.reduce((best, each) => (isMore(share(each), share(best)) ? each : best));
}

const isMore = ([lines, times]: readonly number[], [others, otherTimes]: readonly number[]): boolean =>
  lines! > others! || (lines === others && times! > otherTimes!);

function parseRow(text: string, start: number, line: number, cut: Cut): (CsvRow & {next: number}) | Fault {
  const cells: CsvCell[] = [];
  for (let at = start; ;) {
    const {cell, end} = parseCell(text, at, cut);
    cells.push(cell);
    const after = stick(cut.after, text, end);
    if (!after)
      return fault(
        line,
        "dấu ngoặc kép không khép hoặc thừa; hãy lưu lại bảng ở dạng CSV",
        "a double quote is left open or over; save the table again as CSV"
      );
    at = end + after[0].length;
    if (after[0] !== cut.separator) return {line, start, end, cells, next: after[0] ? at : text.length};
  }
}

function parseCell(text: string, at: number, {cell}: Cut): {cell: CsvCell; end: number} {
  const [all, quoted] = stick(cell, text, at)!;
  const shift = quoted === undefined ? 0 : all.indexOf('"') + 1;
  const start = at + shift;
  const end = quoted === undefined ? at + all.length : start + quoted.length;
  const said = text.slice(start, end).replaceAll('""', '"').replace(/\s+/g, " ").trim().normalize("NFC");
  return {cell: {text: said, start, end}, end: at + all.length};
}

function stick(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
