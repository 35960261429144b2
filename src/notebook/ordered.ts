import type {Cell, Notebook} from "./notebook.js";

/** Texts, quoted names and comments of SQL, in which no clause is. */
const QUIET = /'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n\r]*|\/\*[^]*?\*\//g;

/** A query without what stands in brackets, whose order is not its own. */
function outermost(sql: string): string {
  let [text, before] = [sql.replace(QUIET, " "), ""];
  while (text !== before) [before, text] = [text, text.replace(/\([^()]*\)/g, " ")];
  return text;
}

/** Whether somebody has put the rows of a cell in an order, by each kind of cell that has rows. */
const orders: {[K in Cell["kind"]]?: (cell: Extract<Cell, {kind: K}>, notebook: Notebook) => boolean} = {
  sql: ({source}) => /\border\s+by\b/i.test(outermost(source)),
  table: ({from, sort}, notebook) => sort !== null || isOrdered(from, notebook),
  transform: ({from, source}, notebook) => /\borderby\s*\(/.test(source) || isOrdered(from, notebook)
};

/** Whether the rows that a name stands for have an order that somebody gave them. */
export function isOrdered(name: string, notebook: Notebook): boolean {
  const cell = notebook.cells.find((each) => each.name.toLowerCase() === name.toLowerCase());
  if (!cell) return false;
  const others = {...notebook, cells: notebook.cells.filter(({id}) => id !== cell.id)};
  return (orders[cell.kind] as ((cell: Cell, notebook: Notebook) => boolean) | undefined)?.(cell, others) ?? false;
}
