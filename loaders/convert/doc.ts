import WordExtractor from "word-extractor";
import {Unreadable} from "../check/quarantine.js";
import {textOf, type Block} from "./blocks.js";
import type {Converted} from "./converted.js";
import {gridOf, isLayout, type SpanningCell} from "./table.js";

/** Lines that a cell has at most: a tab that no end of a row follows stands in a paragraph. */
const MOST_LINES = 40;

/** A document of Word before 2007: its paragraphs and tables. It does not say which cells are merged. */
export async function readDoc(bytes: Uint8Array): Promise<Converted> {
  const document = await opened(bytes);
  const notes = `${document.getFootnotes()}\n${document.getEndnotes()}`.trim();
  return {text: textOf([...blocksOf(document.getBody().split("\n")), ...(notes ? notes.split("\n") : [])])};
}

async function opened(bytes: Uint8Array): Promise<WordExtractor.Document> {
  try {
    return await new WordExtractor().extract(Buffer.from(bytes));
  } catch {
    throw new Unreadable("damaged");
  }
}

/** A row ends in a tab, and has one behind each cell; a cell may have several lines. */
function blocksOf(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  let rows: string[][] = [];
  const flush = (): void => {
    if (rows.length) blocks.push(...tableBlocks(rows));
    rows = [];
  };
  for (let at = 0; at < lines.length;) {
    const line = lines[at]!;
    const end = line.includes("\t") ? lines.slice(at, at + MOST_LINES).findIndex((each) => each.endsWith("\t")) : -1;
    if (end >= 0)
      rows.push(
        lines
          .slice(at, at + end + 1)
          .join("\n")
          .slice(0, -1)
          .split("\t")
      );
    else {
      if (line.trim()) flush();
      blocks.push(line);
    }
    at += Math.max(0, end) + 1;
  }
  flush();
  return blocks;
}

function tableBlocks(rows: readonly string[][]): Block[] {
  const cells = withMerged(rows);
  return isLayout(cells) ? rows.flat().flatMap((cell) => cell.split("\n")) : [gridOf(cells)];
}

const cell = (text: string, columns = 1, rows = 1): SpanningCell => ({text, columns, rows, head: false});

/** Cells of heads that a second row shows to be merged: over its empty cells they go down, over the others they go on. */
function withMerged(rows: readonly string[][]): SpanningCell[][] {
  const [first = [], second = [], ...rest] = rows;
  const runs = runsOf(second);
  const empty = second.filter((text) => !text).length;
  const wide = runs.filter(({isEmpty}) => !isEmpty);
  const isHead = empty > 0 && !second[0] && first.every(Boolean) && first.length === empty + wide.length;
  if (!isHead) return rows.map((row) => row.map((text) => cell(text)));
  const above: SpanningCell[] = [];
  for (const {isEmpty, length} of runs)
    if (isEmpty) for (let i = 0; i < length; ++i) above.push(cell(first[above.length]!, 1, 2));
    else above.push(cell(first[above.length]!, length));
  return [above, second.filter(Boolean).map((text) => cell(text)), ...rest.map((row) => row.map((text) => cell(text)))];
}

/** Cells beside each other that are empty, or that are not. */
function runsOf(cells: readonly string[]): {isEmpty: boolean; length: number}[] {
  const runs: {isEmpty: boolean; length: number}[] = [];
  for (const text of cells)
    if (runs.at(-1)?.isEmpty === !text) ++runs.at(-1)!.length;
    else runs.push({isEmpty: !text, length: 1});
  return runs;
}
