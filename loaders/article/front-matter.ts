import {isScalar} from "yaml";
import {fault, type Fault} from "../check/fault.js";
import {apartBy} from "../check/nearest.js";
import {address, fields, isMap, maybe, read, text} from "../check/schema.js";
import {parseYaml} from "../check/yaml.js";
import {Unreadable, refused} from "../check/quarantine.js";
import type {About} from "../convert/converted.js";
import {folded} from "../read/text.js";
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
  /** The id of the article of which this is another print. */
  reprint_of: string | null;
  /** Offsets of the title's words, where they stand as they are read (without an escape or a fold). */
  titleSpan: [start: number, end: number] | null;
  /** Fields that other programs write and nothing here uses. */
  unused: Fault[];
  /** The offset at which the article begins. */
  end: number;
}

const ID = maybe(
  read(
    (id) => (/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(id) ? id : undefined),
    "chỉ dùng chữ, số, dấu chấm, gạch dưới và gạch ngang",
    "use letters, digits, dots, underscores and hyphens only"
  )
);

/** What an article may say of itself. */
const FIELDS = {
  ...{id: ID, reprint_of: ID},
  ...{title: text, publisher: maybe(text), author: maybe(text), place: maybe(text)},
  url: maybe(address),
  published: maybe(
    read(
      parseDate,
      "viết ngày có thật theo dạng 2020-06-01, hoặc bỏ trống nếu không rõ",
      "write a real date as 2020-06-01, or leave it empty if unknown"
    )
  )
};

type Field = keyof typeof FIELDS;
const NAMES = Object.keys(FIELDS) as Field[];

/** What other programs call a field. */
const ALSO = new Map<string, Field>(
  Object.entries({
    ...{slug: "id", headline: "title", tieu_de: "title", source: "publisher", site: "publisher", nguon: "publisher"},
    ...{link: "url", permalink: "url", canonical: "url", byline: "author", creator: "author", tac_gia: "author"},
    ...{date: "published", pubdate: "published", publishdate: "published", datetime: "published", ngay: "published"},
    ...{location: "place", dia_phuong: "place"}
  })
);

/** Whether a name is one of ours, or one letter from it. */
const isOurs = (name: string): boolean => NAMES.some((ours) => apartBy(folded(name.trim()), ours) <= 1);

/** The fields that are like none of ours. */
const unusedIn = (raw: unknown): string[] => (isMap(raw) ? Object.keys(raw).filter((name) => !isOurs(name)) : []);

/** A field that another program wrote costs nothing; one that is mistyped would lose what it says, so it is refused. */
const schemaOf = (raw: unknown) => fields(FIELDS, unusedIn(raw));
/** Beside a document the same may stand, and nothing must. */
const besideSchemaOf = (raw: unknown) => fields({...FIELDS, title: maybe(text)}, unusedIn(raw));

/** What the file beside a document says of it (bai.docx.yaml), and which of its fields nothing uses. Throws Unreadable. */
export function parseBeside(yaml: string): {about: About; unused: Fault[]} {
  const {value, raw, faults, lineOf} = parseYaml(yaml, besideSchemaOf);
  if (!value) throw refused("front_matter", faults);
  const said = Object.entries(value).filter(([, words]) => words !== null);
  return {
    about: Object.fromEntries(said) as About,
    unused: unusedIn(raw).map((name) => sayUnused(name, lineOf([name])))
  };
}

function sayUnused(name: string, line: number): Fault {
  const ours = ALSO.get(folded(name).replace(/[\s-]+/g, "_"));
  return ours
    ? fault(line, `“${name}” (có phải ý là “${ours}”?)`, `“${name}” (did you mean “${ours}”?)`)
    : fault(line, `“${name}”`, `“${name}”`);
}

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

function parseFields(article: string, start: number, end: number): Omit<FrontMatter, "end"> {
  const {value, raw, faults, document, lineOf} = parseYaml(article.slice(start, end), schemaOf);
  // Lines before the YAML: those that its first character is not on.
  const before = article.slice(0, start).split("\n").length - 1;
  if (!value)
    throw refused(
      "front_matter",
      faults.map(({line, said}) => ({line: before + line!, said}))
    );
  const unused = unusedIn(raw).map((name) => sayUnused(name, before + lineOf([name])));
  return {...value, unused, titleSpan: titleSpan(article, start, document.get("title", true))};
}

function titleSpan(article: string, start: number, node: unknown): [number, number] | null {
  if (!isScalar(node) || !node.range || typeof node.value !== "string") return null;
  const [from, to] = node.range;
  const at = article.slice(start + from, start + to).indexOf(node.value);
  return at < 0 || !node.value ? null : [start + from + at, start + from + at + node.value.length];
}

/** The line in which an article's front matter says a field; null where it has none. */
export function lineOfField(article: string, name: Field): number | null {
  const lines = article.split(/\r\n?|\n/);
  const open = lines.findIndex((line) => line.trim() !== "");
  if (lines[open]?.trim() !== "---") return null;
  const within = lines.slice(open + 1);
  const close = within.findIndex((line) => /^(?:---|\.\.\.)\s*$/.test(line));
  const at = within
    .slice(0, close < 0 ? undefined : close)
    .findIndex((line) => new RegExp(`^\\s*["']?${name}["']?\\s*:`).test(line));
  return at < 0 ? null : open + at + 2;
}

const wrong = (line: number, vi: string, en: string): Unreadable => new Unreadable("front_matter", line, [vi, en]);
