import type {Span} from "../read/spans.js";
import {letters, roman} from "./list-number.js";

// Word keeps the numbers of its lists apart from the words: a paragraph says of which list and level it is.

/** One level of a list: how its number is written, “%1.%2.”, and where it begins. */
interface Level {
  format: string;
  text: string;
  start: number;
}

/** What a paragraph says of its number. */
interface Numbering {
  list: string;
  level: number;
}

const attribute = (xml: string, name: string): string | undefined =>
  new RegExp(`<w:${name}(?=[\\s/>])[^>]*?\\sw:val="([^"]*)"`).exec(xml)?.[1];

/** Where the elements of a name stand, none within another of that name; what nothing ends is none. */
function spansOf(xml: string, name: string): Span[] {
  const opens = new RegExp(`<w:${name}(?=[\\s>])`, "g");
  const closes = `</w:${name}>`;
  const found: Span[] = [];
  for (let open = opens.exec(xml); open; open = opens.exec(xml)) {
    const end = xml.indexOf(closes, open.index);
    if (end < 0) break;
    opens.lastIndex = end + closes.length;
    found.push({start: open.index, end: opens.lastIndex});
  }
  return found;
}

const elements = (xml: string, name: string): string[] =>
  spansOf(xml, name).map(({start, end}) => xml.slice(start, end));
const named = (xml: string, name: string): string => new RegExp(`^<[^>]*?\\sw:${name}="([^"]*)"`).exec(xml)?.[1] ?? "";

/** Levels by the id of a list; lists that go on with one another share their levels. */
function listsIn(xml: string): Map<string, Level[]> {
  const kinds = new Map<string, Level[]>();
  for (const kind of elements(xml, "abstractNum")) {
    const levels: Level[] = [];
    for (const level of elements(kind, "lvl"))
      levels[Number(named(level, "ilvl"))] = {
        format: attribute(level, "numFmt") ?? "decimal",
        text: attribute(level, "lvlText") ?? "",
        start: Number(attribute(level, "start") ?? 1)
      };
    kinds.set(named(kind, "abstractNumId"), levels);
  }
  return new Map(
    elements(xml, "num").map((list) => [named(list, "numId"), kinds.get(attribute(list, "abstractNumId") ?? "") ?? []])
  );
}

/** The numbering of each style that has one. */
function stylesIn(xml: string): Map<string, Numbering> {
  const found = new Map<string, Numbering>();
  for (const style of elements(xml, "style")) {
    const numbering = numberingIn(style);
    if (numbering) found.set(named(style, "styleId"), numbering);
  }
  return found;
}

function numberingIn(properties: string): Numbering | undefined {
  const [own] = elements(properties, "numPr");
  const list = own && attribute(own, "numId");
  return list === undefined ? undefined : {list, level: Number(attribute(own!, "ilvl") ?? 0)};
}

const WRITTEN: Record<string, (number: number) => string> = {
  upperRoman: roman,
  lowerRoman: (number) => roman(number).toLowerCase(),
  upperLetter: (number) => letters(number).toUpperCase(),
  lowerLetter: letters
};
const written = ({format}: Level, number: number): string => (WRITTEN[format] ?? String)(number);

const escaped = (words: string): string => words.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/** The text of a document in which each numbered paragraph begins with its number, as Word shows it: “II.”, “1.2.”, “a)”, “-”. */
export function withNumbers(document: string, numbering: string, styles: string): string {
  const lists = listsIn(numbering);
  const byStyle = stylesIn(styles);
  const counts = new Map<Level[], number[]>();
  let numbered = "";
  let last = 0;
  for (const {start, end} of spansOf(document, "pPr")) {
    const properties = document.slice(start, end);
    const told = numberingIn(properties) ?? byStyle.get(attribute(properties, "pStyle") ?? "");
    const mark = told && nextMark(lists.get(told.list) ?? [], told.level, counts);
    numbered += document.slice(last, end);
    if (mark) numbered += `<w:r><w:t xml:space="preserve">${escaped(mark)} </w:t></w:r>`;
    last = end;
  }
  return numbered + document.slice(last);
}

/** The number of the next paragraph of a level; those below it begin again. */
function nextMark(levels: Level[], at: number, counts: Map<Level[], number[]>): string | undefined {
  const level = levels[at];
  if (!level || level.format === "none") return undefined;
  const count = (counts.get(levels) ?? []).slice(0, at + 1);
  for (let i = 0; i <= at; ++i) count[i] ??= (levels[i]?.start ?? 1) - (i === at ? 1 : 0);
  ++count[at]!;
  counts.set(levels, count);
  if (level.format === "bullet") return "-";
  return level.text.replace(/%([1-9])/g, (_, place: string) => {
    const other = levels[Number(place) - 1];
    return other ? written(other, count[Number(place) - 1] ?? other.start) : "";
  });
}
