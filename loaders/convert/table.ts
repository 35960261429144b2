/** A cell as documents write it: it may stand for several columns and rows. */
export interface SpanningCell {
  text: string;
  columns: number;
  rows: number;
  /** Whether the document marks it as a head. */
  head: boolean;
}

/** A table whose rows all have as many cells, what is merged repeated, and how many of its rows are heads. */
export interface Grid {
  rows: string[][];
  heads: number;
}

/** More columns than a cell of any table that people read. */
const MOST_COLUMNS = 200;

/** Puts cells at their places; a cell that is merged stands in each of the places that it covers. */
export function gridOf(rows: readonly (readonly SpanningCell[])[]): Grid {
  const grid: string[][] = rows.map(() => []);
  for (const [y, row] of rows.entries()) {
    let x = 0;
    for (const {text, columns, rows: down} of row) {
      while (grid[y]![x] !== undefined) ++x;
      for (let below = y; below < Math.min(y + Math.max(1, down), rows.length); ++below)
        for (let right = x; right < Math.min(x + Math.max(1, columns), MOST_COLUMNS); ++right)
          grid[below]![right] ??= text;
    }
  }
  const width = Math.max(0, ...grid.map((row) => row.length));
  return {
    rows: grid.map((row) => Array.from({length: width}, (_, x) => row[x] ?? "")),
    heads: headsOf(rows)
  };
}

/** The rows that are marked as heads, else as many as the tallest cell of the first covers. */
function headsOf(rows: readonly (readonly SpanningCell[])[]): number {
  const marked = rows.findIndex((row) => !row.length || !row.every(({head}) => head));
  const tallest = Math.max(1, ...(rows[0] ?? []).map(({rows}) => rows));
  const heads = marked < 0 ? rows.length : Math.max(marked, tallest);
  return Math.min(heads, Math.max(1, rows.length - 1));
}

/** A table a row a line, a rule below its heads. */
export function pipeTable({rows, heads}: Grid): string {
  const lines = rows.map((row) => `| ${row.map(inCell).join(" | ")} |`);
  const rule = `|${"---|".repeat(rows[0]?.length ?? 0)}`;
  return [...lines.slice(0, heads), rule, ...lines.slice(heads)].join("\n");
}

const inCell = (text: string): string => text.replace(/\s+/g, " ").trim().replaceAll("|", "\\|");

/** A cell that says a figure or next to nothing. */
const FIGURE = /^[<>≥≤~-]?\s*\d[\d.,\s]{0,20}(?:%|[^\d\s]{0,12})?$/;
/** Two offices beside each other, and who signs, have so many rows at most. */
const LAYOUT_ROWS = 3;

/** Offices put the head of a letter and its signature into a table without lines; a table of data has columns, rows and figures. */
export function isLayout(rows: readonly (readonly Pick<SpanningCell, "text" | "columns">[])[]): boolean {
  const width = Math.max(0, ...rows.map((row) => row.reduce((sum, {columns}) => sum + columns, 0)));
  if (width < 2 || rows.length < 2) return true;
  return width === 2 && rows.length <= LAYOUT_ROWS && !rows.flat().some(({text}) => FIGURE.test(text.trim()));
}
