import {needsOf} from "./graph.js";
import type {Cell, Notebook} from "./notebook.js";

/** Whether a cell's rows are told by no other cell, so that a reader is shown them. */
export const isShownAlone = (cell: Cell, {cells}: Notebook): boolean =>
  !cells.some((other) => needsOf(other).some(({name, as}) => as === "rows" && name === cell.name.toLowerCase()));
