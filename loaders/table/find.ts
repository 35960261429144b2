import {brokenGrid} from "./broken.js";
import {tableLines, type TextGrid} from "./grid.js";
import {sideSaid} from "./head.js";
import {linedGrid} from "./lined.js";
import {stackedGrid} from "./stacked.js";
import type {Text} from "../read/text.js";

/** The tables of a text from an offset on, in order: between bars, which may break over lines, between tabs, in columns of spaces, or a cell a line. */
export function findGrids(text: Text, from = 0): TextGrid[] {
  const lines = tableLines(text);
  const found: TextGrid[] = [];
  for (let at = 0; at < lines.length;) {
    const {start, words} = lines[at]!;
    if (start < from || !words) {
      ++at;
      continue;
    }
    const lined = linedGrid(lines, at, text) ?? brokenGrid(lines, at, text) ?? stackedGrid(lines, at, text);
    if (lined?.grid && (words.startsWith("|") || hasHeads(lined.grid, text))) found.push(lined.grid);
    at = lined?.next ?? at + 1;
  }
  return found;
}

/** How many rows the head of a table has at most. */
const HEAD_ROWS = 4;

/** Whether any of the first rows names a side column: lines of prose with tabs or wide gaps in them are no table. */
const hasHeads = ({rows}: TextGrid, text: Text): boolean =>
  rows.slice(0, HEAD_ROWS).some(({cells}) => cells.some((cell) => sideSaid(cell, text)));
