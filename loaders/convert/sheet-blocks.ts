import type {Block} from "./blocks.js";
import {gridOf, isLayout, type Grid, type SpanningCell} from "./table.js";

/** Lines above and below a table as paragraphs, the rest as a table; an empty row divides two where the second has heads of its own. */
export function sheetBlocks(rows: readonly SpanningCell[][]): Block[] {
  const chunks: SpanningCell[][][] = [[]];
  for (const [i, row] of rows.entries()) {
    if (!isEmpty(row)) chunks.at(-1)!.push(row);
    else if (!hasFigure(rows.slice(i).find((next) => !isEmpty(next)) ?? [])) chunks.push([]);
  }
  return chunks.flatMap(chunkBlocks);
}

const isEmpty = (row: readonly SpanningCell[]): boolean => row.every(({text}) => !text);
const hasFigure = (row: readonly SpanningCell[]): boolean => row.some(({text}) => /^-?\d[\d.,]*%?$/.test(text));
const said = (row: readonly SpanningCell[]): string[] => row.map(({text}) => text).filter(Boolean);

function chunkBlocks(rows: readonly SpanningCell[][]): Block[] {
  const first = rows.findIndex((row) => said(row).length > 1);
  const last = rows.findLastIndex((row) => said(row).length > 1);
  const lines = (some: readonly SpanningCell[][]): string[] => some.flatMap(said);
  const inner = rows.slice(first, last + 1);
  if (first < 0 || isLayout(inner)) return lines(rows);
  return [...lines(rows.slice(0, first)), narrowed(gridOf(inner)), ...lines(rows.slice(last + 1))];
}

/** A table without the columns in which nothing stands. */
function narrowed({rows, heads}: Grid): Grid {
  const used = (rows[0] ?? []).map((_, x) => rows.some((row) => row[x]));
  return {rows: rows.map((row) => row.filter((_, x) => used[x])), heads};
}
