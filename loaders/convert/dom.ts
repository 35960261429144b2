import {letters, roman} from "./list-number.js";
import type {Block} from "./blocks.js";
import {gridOf, isLayout, type SpanningCell} from "./table.js";

/** What is no part of what a page says. */
const SILENT = new Set(
  "script style noscript template head iframe object embed svg math canvas audio video select button input textarea img picture source map meta link title datalist dialog".split(
    " "
  )
);
/** What stands on lines of its own. */
const BLOCKS = new Set(
  "p div h1 h2 h3 h4 h5 h6 li ul ol dl dt dd blockquote pre address article section main header footer nav aside figure figcaption center form fieldset legend details summary hr body html noframes caption tr td th thead tbody tfoot".split(
    " "
  )
);
/** A level of a tree deeper than any document that people write. */
const DEEPEST = 500;

/** The paragraphs and tables below an element, in their order. */
export function blocksOf(root: Element): Block[] {
  const blocks: Block[] = [];
  let line = "";
  const flush = (): void => {
    const said = line.replace(/^[\s\n]+|[\s\n]+$/g, "");
    if (said) blocks.push(said);
    line = "";
  };
  const visit = (node: Node, depth: number, isPre: boolean): void => {
    if (depth > DEEPEST) throw new RangeError("nested too deeply");
    if (node.nodeType === 3) line += isPre ? node.textContent : asFlow(node.textContent ?? "", line);
    if (node.nodeType !== 1) return;
    const element = node as Element;
    const name = element.localName;
    if (SILENT.has(name) || isHidden(element) || isNoteMark(element)) return;
    if (name === "br") {
      line += "\n";
      return;
    }
    if (name === "table") {
      flush();
      blocks.push(...tableBlocks(element));
      return;
    }
    const isBlock = BLOCKS.has(name);
    if (isBlock && !(element.parentElement?.localName === "li" && isFirst(element))) flush();
    if (name === "li") line = markOf(element);
    for (const child of Array.from(element.childNodes)) visit(child, depth + 1, isPre || name === "pre");
    if (isBlock) flush();
  };
  for (const child of Array.from(root.childNodes)) visit(child, 1, false);
  flush();
  return blocks;
}

/** White space of the code is one space, and none at the beginning of a line. */
const asFlow = (text: string, line: string): string => {
  const flow = text.replace(/[ \t\r\n\f]+/g, " ");
  return line === "" || /\s$/.test(line) ? flow.replace(/^ /, "") : flow;
};

const isHidden = (element: Element): boolean =>
  element.hasAttribute("hidden") || /display\s*:\s*none|mso-hide\s*:\s*all/i.test(element.getAttribute("style") ?? "");

/** The mark of a footnote is a number that nobody means. */
const isNoteMark = (element: Element): boolean =>
  element.localName === "a" &&
  /^#(?:footnote|endnote|_?ftn|_?edn|sdfootnote|sdendnote)/i.test(element.getAttribute("href") ?? "");

const isFirst = (element: Element): boolean => element === element.parentElement?.firstElementChild;

/** “- ”, or the number of an item of a list with numbers. */
function markOf(item: Element): string {
  const list = item.parentElement;
  // Lists of OpenDocument open and close alike, so one with numbers says so of itself.
  if (list?.localName !== "ol" && !list?.hasAttribute("data-numbered")) return "- ";
  const items = Array.from(list.children).filter(({localName}) => localName === "li");
  const number = (Number(list.getAttribute("start")) || 1) + items.indexOf(item);
  return `${numbered(number, list.getAttribute("type"))} `;
}

function numbered(number: number, type: string | null): string {
  if (type === "a") return `${letters(number)})`;
  if (type === "A") return `${letters(number).toUpperCase()}.`;
  if (type === "I") return `${roman(number)}.`;
  return type === "i" ? `${roman(number).toLowerCase()})` : `${number}.`;
}

interface Cell extends SpanningCell {
  element: Element;
}

/** A table of data as rows; one that only puts things beside each other as what is in its cells. */
function tableBlocks(table: Element): Block[] {
  const rows = rowsOf(table);
  const caption = Array.from(table.children).find(({localName}) => localName === "caption");
  const above = caption ? blocksOf(caption) : [];
  if (isLayout(rows)) return [...above, ...rows.flatMap((row) => row.flatMap(({element}) => blocksOf(element)))];
  return [...above, gridOf(rows)];
}

function rowsOf(table: Element): Cell[][] {
  const parts = Array.from(table.children).flatMap((part) =>
    /^(?:thead|tbody|tfoot)$/.test(part.localName) ? Array.from(part.children) : [part]
  );
  return parts.filter(({localName}) => localName === "tr").map((row) => cellsOf(row));
}

function cellsOf(row: Element): Cell[] {
  const isHead = row.parentElement?.localName === "thead";
  return Array.from(row.children)
    .filter(({localName}) => localName === "td" || localName === "th")
    .map((element) => ({
      element,
      text: blocksOf(element).map(flat).join(" "),
      columns: Number(element.getAttribute("colspan")) || 1,
      rows: Number(element.getAttribute("rowspan")) || 1,
      head: isHead || element.localName === "th"
    }));
}

const flat = (block: Block): string => (typeof block === "string" ? block : block.rows.flat().join(" "));
