import Papa from "papaparse";
import {say} from "../../words/say.js";
import {columnNames, type FileTable, type FileReading} from "./columns.js";
import {FileRefusal} from "./refusal.js";
import {typeColumns} from "./values.js";

/** What may stand between cells; of two that fit as well, the earlier is likelier. */
const DELIMITERS = ["\t", ";", "|", ","] as const;

/** Stands in no text: a file of one column has nothing between cells. */
const NONE = "\u001f";

/** Rows by which the delimiter is judged. */
const JUDGED = 200;

/** Texts above this are not read at once. */
const LONGEST = 300_000_000;

interface Line {
  cells: string[];
  /** Which of the file's rows it is, counted from 1. */
  number: number;
}

const isFilled = (cell: string): boolean => cell.trim() !== "";

const filled = ({cells}: Line): number => cells.filter(isFilled).length;

const NUMERAL = /^[+-]?[\d.,\s]*\d%?$/;

const isNumeral = (cell: string): boolean => NUMERAL.test(cell.trim());

/** What stands below a table and is none of its rows. */
const NOTE = /^\s*[“"(*]*\s*(?:nguồn|ghi chú|chú thích|chú giải|lưu ý|sources?|notes?)\s*[:：]|^\s*\(?\*+\)?/i;

function parse(text: string, delimiter: string, preview = 0): {lines: Line[]; errors: Papa.ParseError[]} {
  const {data, errors} = Papa.parse<string[]>(text, {delimiter, preview});
  const lines = data.map((cells, i) => ({cells, number: i + 1})).filter((line) => filled(line) > 0);
  return {lines, errors: errors.filter(({type}) => type === "Quotes")};
}

/** How many cells most lines have. */
function widthOf(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const {cells} of lines) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  return [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0] as [number, number])[0];
}

/** How well a delimiter fits: the share of lines that are as wide as most, where the names of the columns are. */
function judge(text: string, delimiter: string): {delimiter: string; share: number; width: number} {
  const {lines} = parse(text, delimiter, JUDGED);
  const width = widthOf(lines);
  const head = lines.find(({cells}) => cells.length >= width);
  const isHeadless = head !== lines[0] && head?.cells.every(isNumeral);
  const share = lines.filter(({cells}) => cells.length === width).length / lines.length;
  return {delimiter, width, share: width < 2 || isHeadless ? 0 : share};
}

const findDelimiter = (text: string): string => {
  const best = DELIMITERS.map((each) => judge(text, each)).reduce((a, b) =>
    b.share > a.share || (b.share === a.share && b.width > a.width) ? b : a
  );
  return best.share ? best.delimiter : NONE;
};

const isNote = ({cells}: Line, width: number): boolean =>
  width > 1 && (NOTE.test(cells[0]!) || (cells.length === 1 && (/[:：]/.test(cells[0]!) || cells[0]!.length > 60)));

const told = (lines: readonly Line[]): string =>
  lines
    .map(
      ({cells}) =>
        `“${cells
          .filter(isFilled)
          .map((cell) => cell.trim())
          .join(", ")}”`
    )
    .join(", ");

const numbers = (lines: readonly Line[]): string =>
  lines
    .slice(0, 5)
    .map(({number}) => number)
    .join(", ") + (lines.length > 5 ? "…" : "");

/** The lines of a table, apart from what stands above and below it. */
interface Parts {
  above: Line[];
  head: Line;
  rows: Line[];
  below: Line[];
}

function partsOf(lines: readonly Line[]): Parts {
  const width = Math.max(...lines.slice(0, JUDGED).map(filled)) > 1 ? 2 : 1;
  const first = Math.max(
    0,
    lines.findIndex((line) => filled(line) >= width)
  );
  const end = lines.findLastIndex((line, i) => i <= first || !isNote(line, lines[first]!.cells.length));
  return {
    above: lines.slice(0, first),
    head: lines[first]!,
    rows: lines.slice(first + 1, end + 1),
    below: lines.slice(end + 1)
  };
}

function refuseQuote(row: number): never {
  throw new FileRefusal(
    say(
      `dấu ngoặc kép (") ở dòng ${row} không được đóng đúng chỗ; hãy sửa dòng ấy`,
      `a quote (") in line ${row} is not closed where it should be; mend that line`
    )
  );
}

/** Lines that have more cells than there are columns: which belongs where is not known. */
function refuseLong(long: readonly Line[], width: number): void {
  const [line] = long;
  if (!line) return;
  throw new FileRefusal(
    say(
      `dòng ${line.number} có ${line.cells.length} ô mà bảng chỉ có ${width} cột; hãy đặt giá trị chứa dấu ngăn cột trong ngoặc kép`,
      `line ${line.number} has ${line.cells.length} cells where the table has ${width} columns; put values that hold the separator in quotes`
    )
  );
}

const trimEnd = (cells: readonly string[], width: number): string[] => {
  const last = cells.findLastIndex(isFilled) + 1;
  return cells.slice(0, Math.max(width, last));
};

/** What was found of a table on the way to its columns. */
interface FoundTable extends Parts {
  delimiter: string;
  /** The first line is one of numbers, so it names no columns. */
  isHeadless: boolean;
  /** Names that were made up or made distinct. */
  changed: readonly string[];
  width: number;
  /** Lines with fewer cells than columns. */
  short: readonly Line[];
}

interface NoteRule {
  when: (found: FoundTable) => boolean;
  words: (found: FoundTable) => string;
}

/** What a reader is told of a table that was not as plain as it might be. */
const noteRules: readonly NoteRule[] = [
  {
    when: ({above}) => above.length > 0,
    words: ({above}) => say(`Bỏ phần trên bảng: ${told(above)}.`, `Left out, above the table: ${told(above)}.`)
  },
  {
    when: ({below}) => below.length > 0,
    words: ({below}) => say(`Bỏ phần dưới bảng: ${told(below)}.`, `Left out, below the table: ${told(below)}.`)
  },
  {
    when: ({isHeadless}) => isHeadless,
    words: () =>
      say(
        "Dòng đầu là số nên cột được đặt tên cot_1, cot_2…",
        "The first line is numbers, so columns are called cot_1, cot_2…"
      )
  },
  {
    when: ({isHeadless, changed}) => !isHeadless && changed.length > 0,
    words: ({changed}) =>
      say(
        `Cột không tên hoặc trùng tên được đặt lại: ${changed.join(", ")}.`,
        `Columns without a name, or of the same name, are now ${changed.join(", ")}.`
      )
  },
  {
    when: ({short}) => short.length > 0,
    words: ({short, width}) =>
      say(
        `${short.length} dòng có ít ô hơn ${width} cột (dòng ${numbers(short)}); phần thiếu để trống.`,
        `${short.length} lines have fewer cells than the ${width} columns (lines ${numbers(short)}); what is missing is empty.`
      )
  },
  {
    when: ({delimiter}) => delimiter === ";" || delimiter === "|",
    words: ({delimiter}) => say(`Cột ngăn bằng “${delimiter}”.`, `Columns are kept apart by “${delimiter}”.`)
  }
];

/** The text without the first line by which Excel is told the separator, and that separator. */
function separated(all: string): {text: string; delimiter: string} {
  const [said, excel] = /^sep=([^\r\n])\r?\n/i.exec(all) ?? [""];
  const text = all.slice(said.length);
  return {text, delimiter: excel ?? findDelimiter(text)};
}

/** Reads text whose columns are kept apart by a sign: CSV in any of its habits. */
export function readCsv(all: string, reading: FileReading = {}): FileTable {
  if (all.length > LONGEST)
    throw new FileRefusal(
      say(
        "tệp lớn quá 300 triệu chữ; hãy lưu bảng thành Parquet",
        "the file is longer than 300 million letters; save the table as Parquet"
      )
    );
  const {text, delimiter} = separated(all);
  const {lines, errors} = parse(text, delimiter);
  if (errors[0]) refuseQuote((errors[0].row ?? 0) + 1);
  const parts = partsOf(lines);
  const {head, rows} = parts;
  const isHeadless = rows.length > 0 && head.cells.filter(isFilled).every(isNumeral) && head.cells.length > 1;
  const data = isHeadless ? [head, ...rows] : rows;
  const heads = trimEnd(head.cells, 1);
  const width = heads.length;
  const {names, changed} = columnNames(isHeadless ? heads.map(() => "") : heads);
  refuseLong(
    data.map(({cells, number}) => ({cells: trimEnd(cells, width), number})).filter(({cells}) => cells.length > width),
    width
  );
  const found = {
    ...parts,
    delimiter,
    isHeadless,
    changed,
    width,
    short: data.filter(({cells}) => cells.length < width)
  };
  const typed = typeColumns(
    names.map((name, i) => ({name, values: data.map(({cells}) => cells[i] ?? null)})),
    {...reading, delimiter}
  );
  const notes = noteRules.filter(({when}) => when(found)).map(({words}) => words(found));
  return {columns: typed.columns, notes: [...notes, ...typed.notes], choices: typed.choices};
}
