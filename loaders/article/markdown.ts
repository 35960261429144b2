import type {Role} from "./document.js";
import type {Text} from "../read/text.js";
import {findRole, ledeFirst, type Layout, type LayoutStretch} from "./layout.js";
import {cut, joined, type Line} from "./line.js";
import {isCredited} from "./newspaper.js";

interface Mark {
  name: string;
  pattern: RegExp;
  role: Role;
  /** Whether the lines below, up to a blank one, go on with it. */
  open?: true;
}

/** What a line's first signs say it is; a line without any belongs to a paragraph. */
const marks: Mark[] = [
  {name: "title", pattern: /^#\s+(?<words>(?:.*?\S)??)\s*(?<!#)#*$/d, role: "title"},
  {name: "heading", pattern: /^#{2,6}\s+(?<words>(?:.*?\S)??)\s*(?<!#)#*$/d, role: "heading"},
  {name: "rule", pattern: /^(?<words>(?:[-*_]\s*){3,})$/d, role: "furniture"},
  {name: "comment", pattern: /^(?<words><!--.*-->)$/d, role: "furniture"},
  {name: "image", pattern: /^!\[(?<words>.*)\]\((?:(?!\]\()[^)])*\)$/d, role: "caption"},
  {name: "line in italics", pattern: /^([_*])(?<words>(?!\1).+(?<!\1))\1$/d, role: "caption"},
  {name: "item", pattern: /^(?:[-*+]|\d{1,3}[.)])\s+(?<words>.*)$/d, role: "body", open: true},
  {name: "quotation", pattern: /^>\s*(?<words>.*)$/d, role: "body"}
];

/** The pieces of an article in Markdown, of its lines outside of tables. */
export function markdown(text: Text, all: Line[]): Layout {
  const stretches = ledeFirst(pieces(all).map((piece) => stretchOf(joined(text, piece.lines), piece.role)));
  return {stretches, title: findRole(stretches, "title")?.cased ?? null, author: null, published: null};
}

interface Piece {
  role: Role;
  lines: [Line, ...Line[]];
  open: boolean;
}

function pieces(all: Line[]): Piece[] {
  const found: Piece[] = [];
  for (const line of all) {
    const last = found.at(-1);
    const piece = pieceOf(line);
    if (piece) found.push(piece);
    else if (last?.open && last.lines[0].block === line.block) last.lines.push(line);
    else found.push({role: "body", lines: [line], open: true});
  }
  return found.filter(({lines}) => lines[0].cased);
}

function pieceOf(line: Line): Piece | undefined {
  for (const {pattern, role, open = false} of marks) {
    const match = pattern.exec(line.cased);
    if (match) return {role, lines: [cut(line, ...match.indices!.groups!["words"]!)], open};
  }
  return undefined;
}

const stretchOf = (line: Line, role: Role): LayoutStretch => ({
  ...line,
  role: role === "body" && isCredited(line) ? "caption" : role
});
