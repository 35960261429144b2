import {isMap, isScalar, LineCounter, parseDocument, type Pair, type Scalar} from "yaml";
import {Unreadable} from "../quarantine.js";
import {parseDate} from "./date.js";

/** What an article says of itself before it begins. */
export interface FrontMatter {
  id: string | null;
  title: string | null;
  publisher: string | null;
  url: string | null;
  author: string | null;
  published: string | null;
  place: string | null;
  /** Offsets of the title's words, where they stand as they are read (without an escape or a fold). */
  titleSpan: [start: number, end: number] | null;
  /** The offset at which the article begins. */
  end: number;
}

interface Field {
  name: "id" | "title" | "publisher" | "url" | "author" | "published" | "place";
  /** The value to keep, or undefined where it is wrong. */
  parse(value: string): string | undefined;
  advice: readonly [vi: string, en: string];
}

const fields: Field[] = [
  {
    name: "id",
    parse: (value) => (/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(value) ? value : undefined),
    advice: [
      "chỉ dùng chữ, số, dấu chấm, gạch dưới và gạch ngang",
      "use letters, digits, dots, underscores and hyphens only"
    ]
  },
  {
    name: "url",
    parse: (value) => (/^https?:\/\/\S+$/.test(value) ? value : undefined),
    advice: ["viết trọn địa chỉ, bắt đầu bằng https://", "write the whole address, from https://"]
  },
  {
    name: "published",
    parse: parseDate,
    advice: [
      "viết ngày có thật theo dạng 2020-06-01, hoặc bỏ trống nếu không rõ",
      "write a real date as 2020-06-01, or leave it empty if unknown"
    ]
  },
  ...(["title", "publisher", "author", "place"] as const).map((name): Field => ({
    name,
    parse: (value) => value.trim() || undefined,
    advice: ["viết một dòng chữ", "write a line of text"]
  }))
];

/** Nobody writes more fields than this; the library's time grows with the square of their number. */
const LONGEST = 10_000;

/** Reads the YAML between two lines of three hyphens; undefined where a text does not begin with one. Throws Unreadable. */
export function parseFrontMatter(article: string): FrontMatter | undefined {
  // YAML knows no lone carriage return, the line end of old Macintosh files.
  const text = article.replace(/\r(?!\n)/g, "\n");
  const open = /^\s*---[ ]*\r?\n/.exec(text)?.[0].length;
  if (open === undefined) return undefined;
  const close = /(?<=^|\n)(?:---|\.\.\.)[ ]*(?:\r?\n|$)/.exec(text.slice(open));
  if (!close)
    throw wrong(
      1,
      "thiếu dòng --- kết thúc; hãy thêm một dòng --- ngay sau trường cuối",
      "the closing line --- is missing; add it after the last field"
    );
  if (close.index > LONGEST)
    throw wrong(
      1,
      `dài quá ${LONGEST} ký tự; hãy chỉ giữ các trường của bài giữa hai dòng ---`,
      `is longer than ${LONGEST} characters; keep only the article's fields between the two lines ---`
    );
  return {...parseFields(text, open, open + close.index), end: open + close.index + close[0].length};
}

function parseFields(text: string, start: number, end: number): Omit<FrontMatter, "end"> {
  const lines = new LineCounter();
  const yaml = parseDocument(text.slice(start, end), {lineCounter: lines, prettyErrors: false});
  // Lines before the YAML: those that its first character is not on.
  const before = text.slice(0, start).split("\n").length - 1;
  const lineOf = (offset: number): number => before + lines.linePos(offset).line;
  const [error] = yaml.errors;
  if (error) throw notYaml(lineOf(error.pos[0]), error.message);
  if (!isMap<Scalar<string>>(yaml.contents)) throw notYaml(before + 1, "expected lines of “name: value”");
  const found = new Map(yaml.contents.items.map((pair) => [String(pair.key.value), pair]));
  const values = fields.map((field) => [field.name, parseField(field, found.get(field.name), lineOf)] as const);
  const front = Object.fromEntries(values) as Record<Field["name"], string | null>;
  if (!front.title)
    throw wrong(
      before + 1,
      "thiếu trường title (tên bài); hãy thêm một dòng “title: …”",
      "the field title is missing; add a line “title: …”"
    );
  return {...front, titleSpan: titleSpan(text, start, found.get("title"))};
}

function parseField(
  {name, parse, advice}: Field,
  pair: Pair<Scalar<string>> | undefined,
  lineOf: (offset: number) => number
) {
  const node = pair?.value;
  if (!pair || !node || (isScalar(node) && (node.value === null || node.value === ""))) return null;
  const value = isScalar(node) ? parse(String(node.source ?? node.value)) : undefined;
  if (value !== undefined) return value;
  const given = isScalar(node) ? ` “${node.value}”` : "";
  throw wrong(
    lineOf(pair.key.range![0]),
    `trường ${name}${given} không đúng; hãy ${advice[0]}`,
    `the field ${name}${given} is wrong; ${advice[1]}`
  );
}

function titleSpan(text: string, start: number, pair: Pair<Scalar<string>> | undefined): [number, number] | null {
  const node = pair?.value as unknown;
  if (!isScalar(node) || !node.range || typeof node.value !== "string") return null;
  const written = text.slice(start + node.range[0], start + node.range[1]);
  const at = written.indexOf(node.value);
  return at < 0 || !node.value ? null : [start + node.range[0] + at, start + node.range[0] + at + node.value.length];
}

const wrong = (line: number, vi: string, en: string): Unreadable => new Unreadable("front_matter", line, [vi, en]);

const notYaml = (line: number, message: string): Unreadable =>
  wrong(
    line,
    "dòng này không phải YAML; hãy viết “tên: giá trị”, và đặt giá trị có dấu hai chấm trong ngoặc kép",
    `this line is not YAML (${message}); write “name: value”, and quote a value that holds a colon`
  );
