import type {Figure, Quote} from "../rows/figure.js";
import {NBSP} from "./letter.js";
import {sayNumber} from "./number.js";
import {say} from "./say.js";
import {scaledUnit} from "./unit.js";

/** A figure of an official table, and not of an article. */
export const isOfficial = ({source_kind}: Pick<Figure, "source_kind">): boolean => source_kind === "official";

/** The row and the column of its table, as they are called there. */
export const cellOf = ({row_head, column_head}: Figure): {row: string; column: string} => ({
  row: row_head ?? "",
  column: column_head ?? ""
});

/** What stands for the sentence: where in its table the figure stands, and the cell as it is written. */
export function cellQuote(figure: Figure): Quote {
  const {row, column} = cellOf(figure);
  return {
    before: `${say("Dòng", "Row")} “${row}”, ${say("cột", "column")} “${column}”: `,
    figure: sayCell(figure),
    after: `${NBSP}${scaledUnit(figure.unit_measure, figure.unit_mult)}`.trimEnd()
  };
}

/** The number of a cell in the table's own scale: thousands stay thousands. */
export const sayCell = ({obs_value, unit_mult}: Figure): string => sayNumber((obs_value ?? 0) / 10 ** unit_mult);
