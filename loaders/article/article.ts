import {createHash} from "node:crypto";
import {basename} from "node:path";
import {parseFrontMatter, type FrontMatter} from "./front-matter.js";
import type {Layout} from "./layout.js";
import {lines, type Line} from "./line.js";
import {markdown} from "./markdown.js";
import {newspaper} from "./newspaper.js";
import type {Document, DocumentPart} from "./document.js";
import {parseDate} from "./date.js";
import type {About, Source} from "../convert/converted.js";
import {plainSource} from "../convert/plain.js";
import {quarantine, Unreadable, type Quarantine} from "../check/quarantine.js";
import {meets, type Span} from "../read/spans.js";
import {clean, folded, sliceWhole, type Text} from "../read/text.js";
import {findGrids} from "../table/find.js";

/** Reads one article from the bytes of a text: front matter and Markdown, or plain text as newspapers print it. */
export function parseArticle(file: string, bytes: Uint8Array): Document | Quarantine {
  try {
    return parseSource(file, plainSource(bytes, file));
  } catch (error) {
    return quarantine(file, error);
  }
}

/** Reads one article from the text that came out of its file. */
export function parseSource(file: string, source: Source): Document | Quarantine {
  try {
    const text = clean(source.text);
    const front = parseFrontMatter(text.cased);
    const from = front?.end ?? 0;
    const tables = findGrids(text, from);
    const prose = linesOutside(tables, lines(text, from));
    const layout = front || /^#{1,6} /m.test(text.cased) ? markdown(text, prose) : newspaper(text, prose);
    if (!layout.stretches.length && !tables.length) throw new Unreadable("empty");
    return documentOf(file, source, text, {...layout, tables}, front);
  } catch (error) {
    return quarantine(file, error);
  }
}

/** The lines of a text that no table holds; a table parts the lines around it as a blank line does. */
function linesOutside(tables: readonly Span[], all: Line[]): Line[] {
  let before = 0;
  return all.flatMap((line) => {
    while (before < tables.length && tables[before]!.end <= line.start) ++before;
    const isInside = before < tables.length && meets(tables[before]!, line);
    return isInside ? [] : [{...line, block: line.block + before}];
  });
}

/** An article's layout, with the tables that stand between its stretches. */
interface Sheets extends Layout {
  tables: readonly Span[];
}

function documentOf(file: string, source: Source, text: Text, layout: Sheets, front?: FrontMatter): Document {
  const tables = layout.tables.map(({start, end}) => ({role: "cell" as const, start, end}));
  const told = [...layout.stretches, ...tables].sort((a, b) => a.start - b.start);
  const {about = {}, original, left} = source;
  const reprint_of = front?.reprint_of ?? about.reprint_of;
  return {
    document_id: front?.id ?? about.id ?? slug(basename(file)),
    file: basename(file),
    text: source.text,
    original,
    title: front?.title ?? about.title ?? layout.title ?? opening(told[0]!, text),
    publisher: front?.publisher ?? about.publisher ?? null,
    url: front?.url ?? about.url ?? null,
    author: front?.author ?? about.author ?? layout.author,
    published: front ? front.published : (dayOf(about) ?? layout.published),
    place: front?.place ?? about.place ?? null,
    ...(reprint_of ? {reprint_of} : {}),
    ...(left?.length ? {left} : {}),
    ...(front?.unused.length ? {unused: front.unused} : {}),
    parts: rawParts([...frontParts(layout, front), ...told], text)
  };
}

/** The day of what a file says of itself, which may have the hour beside it. */
const dayOf = ({published = ""}: About): string | undefined => parseDate(published.split(/[T ]/)[0]!);

/** Where parts stand in the raw text. One that begins with a mark on the last letter of another leaves it that letter. */
function rawParts(parts: readonly DocumentPart[], {span}: Text): DocumentPart[] {
  let last = 0;
  return parts.map(({role, start, end}) => {
    const [rawStart, rawEnd] = span(start, end);
    const from = Math.max(rawStart, last);
    last = Math.max(rawEnd, from);
    return {role, start: from, end: last};
  });
}

/** The front matter; the title in it is read as a title, unless the article prints its own below. */
function frontParts(layout: Layout, front?: FrontMatter): DocumentPart[] {
  if (!front) return [];
  const [start, end] = (layout.title === null && front.titleSpan) || [front.end, front.end];
  const parts: DocumentPart[] = [
    {role: "frontmatter", start: 0, end: start},
    {role: "title", start, end},
    {role: "frontmatter", start: end, end: front.end}
  ];
  return parts.filter((part) => part.start < part.end);
}

/** The first words of an article without a title. */
function opening({start, end}: Span, {cased}: Text): string {
  const words = cased.slice(start, end);
  return words.length <= 90 ? words : `${sliceWhole(words, 0, 90).replace(/\s+\S*$/, "")}…`;
}

function slug(name: string): string {
  const words = folded(name.replace(/\.[^.]*$/, ""))
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return words || createHash("sha256").update(name).digest("hex").slice(0, 8);
}
