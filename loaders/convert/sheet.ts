import XLSX from "@e965/xlsx";
import {fault, type Fault} from "../check/fault.js";
import {Unreadable} from "../check/quarantine.js";
import {textOf, tidy, type Block} from "./blocks.js";
import type {Converted} from "./converted.js";
import {sheetBlocks} from "./sheet-blocks.js";
import {gridOf, type SpanningCell} from "./table.js";
import {rezip, unzip} from "./unzip.js";

/** Rows of a sheet that are read; what offices tell of each other has hundreds. */
const MOST_ROWS = 20_000;
const MOST_COLUMNS = 200;

/** A workbook of Excel or OpenDocument: each sheet its title lines and its table, as its cells show. */
export function readSheets(bytes: Uint8Array): Converted {
  const book = workbook(bytes);
  const left: Fault[] = [];
  const blocks = book.SheetNames.flatMap((name, i): Block[] => {
    const hidden = book.Workbook?.Sheets?.[i]?.Hidden;
    if (hidden) {
      left.push(
        fault(
          null,
          `trang “${name}” bị ẩn nên không đọc; hãy bỏ ẩn nếu cần`,
          `the sheet “${name}” is hidden and was not read; show it if it is to be`
        )
      );
      return [];
    }
    const {rows, cut} = rowsOf(book.Sheets[name]!, shown);
    if (cut)
      left.push(
        fault(
          null,
          `trang “${name}” chỉ đọc ${MOST_ROWS} dòng đầu`,
          `of the sheet “${name}” the first ${MOST_ROWS} rows were read`
        )
      );
    const said = sheetBlocks(rows);
    return said.length && !isDefault(name) ? [name, ...said] : said;
  });
  return {text: textOf(blocks), left};
}

/** A sheet as a table of an office: its cells in places, what is merged repeated, its numbers as JavaScript writes them. */
export interface PlainSheet {
  name: string;
  hidden: boolean;
  rows: string[][];
  /** Whether a number with a mark in it was typed as words, so that what the mark means is not known. */
  typed: boolean;
}

/** The sheets of a workbook with their numbers to the last digit that is theirs. */
export function plainSheets(bytes: Uint8Array): PlainSheet[] {
  const book = workbook(bytes);
  return book.SheetNames.map((name, i) => {
    const {rows} = rowsOf(book.Sheets[name]!, plain);
    const cells = ((book.Sheets[name] as {"!data"?: Dense})["!data"] ?? []).flatMap((row) => row ?? []);
    return {
      ...{name, hidden: Boolean(book.Workbook?.Sheets?.[i]?.Hidden), rows: gridOf(rows).rows},
      typed: cells.some((cell) => cell?.t === "s" && /^\d[\d.,]*[.,]\d+$/.test(String(cell.v).trim()))
    };
  });
}

/** What programs call a sheet that nobody has named. */
const isDefault = (name: string): boolean => /^(?:sheet|trang|bảng|feuil)[\s_]*(?:tính)?\s*\d*$/i.test(name);

/** What of a workbook its cells are in. */
const CELLS = /\.(?:xml|rels|bin)$/i;
const MACROS = /vbaProject|macrosheets|externalLinks|embeddings|\/media\//i;

function workbook(bytes: Uint8Array): XLSX.WorkBook {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const safe = isZip
    ? rezip(unzip(bytes, (name) => !MACROS.test(name) && (CELLS.test(name) || name === "mimetype")))
    : bytes;
  try {
    return XLSX.read(safe, {
      ...{type: "buffer", dense: true, cellFormula: false, cellHTML: false, cellNF: true, cellDates: false},
      ...{bookVBA: false, bookDeps: false, sheetRows: MOST_ROWS + 1}
    });
  } catch (error) {
    throw /password|encrypt/i.test(String(error)) ? new Unreadable("locked") : new Unreadable("damaged");
  }
}

interface Rows {
  rows: SpanningCell[][];
  /** Whether the sheet has more. */
  cut: boolean;
}

type Dense = readonly (readonly (XLSX.CellObject | undefined)[] | undefined)[];

type Show = (cell: XLSX.CellObject | undefined) => string;

function rowsOf(sheet: XLSX.WorkSheet, show: Show): Rows {
  const data = (sheet as {"!data"?: Dense})["!data"] ?? [];
  const merges = new Map(
    (sheet["!merges"] ?? []).map(({s, e}) => [`${s.r},${s.c}`, {columns: e.c - s.c + 1, rows: e.r - s.r + 1}])
  );
  const covered = new Set<string>();
  const rows = Array.from({length: Math.min(data.length, MOST_ROWS)}, (_, r) =>
    Array.from({length: Math.min(data[r]?.length ?? 0, MOST_COLUMNS)}, (_, c): SpanningCell[] => {
      if (covered.has(`${r},${c}`)) return [];
      const span = merges.get(`${r},${c}`) ?? {columns: 1, rows: 1};
      if (span.columns * span.rows <= MOST_COLUMNS * 10)
        for (let y = r; y < r + span.rows; ++y) for (let x = c; x < c + span.columns; ++x) covered.add(`${y},${x}`);
      return [{text: show(data[r]?.[c]), ...span, head: false}];
    }).flat()
  );
  return {rows, cut: data.length > MOST_ROWS};
}

/** A cell as a Vietnamese document would show it, with all the digits that it has. */
const shown: Show = (cell) =>
  cellText(cell, (value, form) => (form.includes("%") ? `${vietnamese(value * 100, form)}%` : vietnamese(value, form)));

/** A cell for a program: of a share what its reader sees, without the sign. */
const plain: Show = (cell) => cellText(cell, (value, form) => digitsOf(form.includes("%") ? value * 100 : value));

function cellText(cell: XLSX.CellObject | undefined, number: (value: number, form: string) => string): string {
  if (!cell || cell.v === undefined || cell.t === "e" || cell.t === "z") return "";
  if (cell.t !== "n") return tidy(String(cell.v));
  const form = String(cell.z ?? "General");
  const value = cell.v as number;
  if (XLSX.SSF.is_date(form)) return XLSX.SSF.format(/d/i.test(form) ? "dd/mm/yyyy" : "mm/yyyy", value) as string;
  return number(value, form);
}

/** 12 digits are what a sum of fractions keeps of its own. */
const digitsOf = (value: number): string => String(Number(value.toPrecision(12)));

function vietnamese(value: number, form: string): string {
  const [whole = "", fraction] = digitsOf(value).split(".");
  const grouped = form.includes("#,##") ? whole.replace(/\B(?=(?:\d{3})+$)/g, ".") : whole;
  return fraction ? `${grouped},${fraction}` : grouped;
}
