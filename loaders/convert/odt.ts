import type {Converted} from "./converted.js";
import {Unreadable} from "../check/quarantine.js";
import {readHtml} from "./html.js";
import {unzip} from "./unzip.js";

/** What elements of OpenDocument are in a page; of the others only what is in them counts. */
const NAMES: Record<string, string> = {
  "text:p": "p",
  "text:h": "h2",
  "text:list": "ul",
  "text:list-item": "li",
  "text:line-break": "br",
  "table:table": "table",
  "table:table-header-rows": "thead",
  "table:table-row": "tr",
  "table:table-cell": "td"
};
/** What is no part of the text: notes, remarks, what was deleted. */
const SILENT =
  /<(text:note|office:annotation|text:tracked-changes|office:forms|svg:desc|svg:title)\b[^>]*?(?:\/>|>[\s\S]*?<\/\1>)/g;
const TAG = /<(\/?)([a-z-]+:[a-z-]+)([^>]*?)(\/?)>/g;

/** A text of OpenDocument (LibreOffice): its paragraphs, items and tables. */
export function readOdt(bytes: Uint8Array): Converted {
  const content = unzip(bytes, (name) => name === "content.xml")["content.xml"];
  if (!content) throw new Unreadable("damaged");
  const xml = Buffer.from(content).toString("utf8");
  const body = /<office:text\b[\s\S]*<\/office:text>/.exec(xml)?.[0] ?? "";
  const numbered = numberedLists(xml);
  return readHtml(
    `<html><body>${body.replace(SILENT, "").replace(TAG, (_, close, name, attributes, empty) => asPage({close, name, attributes, empty}, numbered))}</body></html>`
  );
}

interface Tag {
  close: string;
  name: string;
  attributes: string;
  empty: string;
}

function asPage({close, name, attributes, empty}: Tag, numbered: ReadonlySet<string>): string {
  if (name === "text:s" || name === "text:tab") return " ";
  const isNumbered = name === "text:list" && numbered.has(valueOf(attributes, "text:style-name"));
  const html = NAMES[name];
  if (!html) return "";
  if (close) return html === "br" ? "" : `</${html}>`;
  const spans = `${spanOf(attributes, "columns", "colspan")}${spanOf(attributes, "rows", "rowspan")}`;
  const open = `<${html}${spans}${isNumbered ? " data-numbered" : ""}>`;
  return empty && html !== "br" ? `${open}</${html}>` : open;
}

const valueOf = (attributes: string, name: string): string =>
  new RegExp(`${name}="([^"]*)"`).exec(attributes)?.[1] ?? "";

const spanOf = (attributes: string, odt: string, html: string): string => {
  const span = valueOf(attributes, `table:number-${odt}-spanned`);
  return span ? ` ${html}="${span}"` : "";
};

/** Styles of lists whose first level has numbers. */
const numberedLists = (xml: string): Set<string> =>
  new Set(
    Array.from(
      xml.matchAll(/<text:list-style style:name="([^"]*)"[^>]*><text:list-level-style-number\b/g),
      ([, name]) => name!
    )
  );
