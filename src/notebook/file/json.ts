import {say} from "../../words/say.js";
import {columnNames, columnOf, type FileTable} from "./columns.js";
import {FileRefusal} from "./refusal.js";

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isRecords = (value: unknown): value is Json[] =>
  Array.isArray(value) && value.length > 0 && value.every(isObject);

/** Whole numbers beyond what a double holds stay exact, where the browser shows their letters. */
const exact = (_key: string, value: unknown, context?: {source?: string}): unknown =>
  typeof value === "number" &&
  Number.isInteger(value) &&
  !Number.isSafeInteger(value) &&
  /^-?\d+$/.test(context?.source ?? "")
    ? BigInt(context!.source!)
    : value;

const LONG_NUMBER = /[:[,]\s*-?\d{16,}/;

const parse = (text: string): unknown =>
  LONG_NUMBER.test(text) ? JSON.parse(text, exact as (key: string, value: unknown) => unknown) : JSON.parse(text);

/** A value a line; undefined where the lines are none. */
function parseLines(text: string): unknown[] | undefined {
  const lines = text.split(/\r?\n/).filter((line) => line.trim());
  try {
    return lines.map(parse);
  } catch {
    return undefined;
  }
}

interface Records {
  records: Json[];
  note?: string;
}

const refuse = (vi: string, en: string): never => {
  throw new FileRefusal(say(vi, en));
};

/** What a JSON file may be; the first that fits is taken. */
const shapes: readonly ((json: unknown) => Records | undefined)[] = [
  (json) => (isRecords(json) ? {records: json} : undefined),
  (json) =>
    Array.isArray(json) && !json.length
      ? refuse("danh sách không có bản ghi nào", "the list holds no record")
      : undefined,
  (json) =>
    Array.isArray(json)
      ? refuse(
          'danh sách này không phải bản ghi; cần [{"cột": giá trị}, …]',
          'the list holds no records; it should be [{"column": value}, …]'
        )
      : undefined,
  (json) => {
    const lists = isObject(json) ? Object.entries(json).filter(([, value]) => isRecords(value)) : [];
    if (lists.length > 1)
      refuse(
        `tệp có nhiều danh sách (${lists.map(([key]) => key).join(", ")}); hãy lưu riêng danh sách cần dùng`,
        `the file holds several lists (${lists.map(([key]) => key).join(", ")}); save the one you need by itself`
      );
    return (
      lists[0] && {
        records: lists[0][1] as Json[],
        note: say(`Đọc danh sách trong “${lists[0][0]}”.`, `The list in “${lists[0][0]}” was read.`)
      }
    );
  },
  (json) => {
    const columns = isObject(json) ? Object.values(json) : [];
    const length = Array.isArray(columns[0]) ? columns[0].length : 0;
    const isTable = length > 0 && columns.every((each) => Array.isArray(each) && each.length === length);
    return isTable
      ? {
          records: Array.from({length}, (_, i) =>
            Object.fromEntries(
              Object.entries(json as Record<string, unknown[]>).map(([key, values]) => [key, values[i]])
            )
          ),
          note: say("Mỗi trường của tệp được đọc thành một cột.", "Each field of the file was read as a column.")
        }
      : undefined;
  },
  (json) =>
    isObject(json) && Object.keys(json).length
      ? {
          records: [json],
          note: say("Tệp là một bản ghi: bảng có một dòng.", "The file is one record: the table has one row.")
        }
      : undefined
];

function recordsOf(json: unknown): Records {
  for (const shape of shapes) {
    const found = shape(json);
    if (found) return found;
  }
  return refuse(
    'tệp không có bản ghi nào; cần [{"cột": giá trị}, …]',
    'the file holds no record; it should be [{"column": value}, …]'
  );
}

/** The line on which a text stops to be JSON, as far as the browser says it. */
function lineOf(text: string, {message}: Error): string {
  const [, position] = /position (\d+)/.exec(message) ?? [];
  const [, line = position && text.slice(0, Number(position)).split("\n").length] = /line (\d+)/.exec(message) ?? [];
  return line ? say(` ở dòng ${line}`, ` in line ${line}`) : "";
}

function parsed(text: string): Records {
  try {
    return recordsOf(parse(text));
  } catch (error) {
    if (error instanceof FileRefusal) throw error;
    const lines = parseLines(text);
    if (lines && isRecords(lines))
      return {
        records: lines,
        note: say("Mỗi dòng của tệp là một bản ghi (NDJSON).", "Each line of the file is a record (NDJSON).")
      };
    const where = lineOf(text, error as Error);
    return refuse(`JSON sai cú pháp${where}; hãy sửa chỗ ấy`, `the JSON is broken${where}; mend it there`);
  }
}

/** Reads JSON: a list of records, a list inside an object, columns, or a record a line. */
export function readJson(text: string): FileTable {
  const {records, note} = parsed(text);
  const keys = [...new Set(records.flatMap(Object.keys))];
  if (!keys.length) refuse("các bản ghi không có trường nào", "the records hold no fields");
  const {names, changed} = columnNames(keys);
  const nested = keys.filter((key) =>
    records.some((record) => typeof record[key] === "object" && record[key] !== null)
  );
  const list = (all: readonly string[]): string => all.map((each) => `“${each}”`).join(", ");
  return {
    columns: keys.map((key, i) =>
      columnOf(
        names[i]!,
        records.map((record) => record[key])
      )
    ),
    notes: [
      ...(note ? [note] : []),
      ...(nested.length
        ? [
            say(
              `Cột ${list(nested)} có danh sách hay đối tượng, giữ nguyên thành chữ JSON.`,
              `Column ${list(nested)} holds lists or objects, kept as JSON text.`
            )
          ]
        : []),
      ...(changed.length
        ? [say(`Cột được đặt lại tên: ${list(changed)}.`, `Columns were renamed: ${list(changed)}.`)]
        : [])
    ],
    choices: []
  };
}
