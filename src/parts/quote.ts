import {html} from "htl";
import type {Figure, Quote} from "../rows/figure.js";
import {NBSP, upperFirst} from "../words/letter.js";
import {sayRecomputed} from "../domain/crosswalk.js";
import {cellQuote, isOfficial} from "../words/official.js";
import {vietnamese} from "../words/say.js";
import {sayBounded} from "../words/value.js";

/** The sentence around a figure: of a table's cell where it stands; of a sum how it was made. */
export function quoteOf(row: Figure): Quote {
  if (row.parts) return {before: `${row.quote} = `, figure: sayBounded(row, {short: true}), after: ""};
  if (isOfficial(row)) return cellQuote(row);
  const text = row.quote;
  const start = row.figure_start - row.quote_start;
  const end = start + row.figure_end - row.figure_start;
  const figure = text.slice(start, end);
  if (isOfTable(row)) return rowQuote(row, figure);
  return {before: text.slice(0, start).trimStart(), figure, after: text.slice(end).trimEnd()};
}

/** Whether it is a cell of a table in a text. */
const isOfTable = ({row_cells}: Figure): boolean => row_cells.length > 0;

/** The row of a cell, each of its cells behind its heads: “Chỉ tiêu: Thu ngân sách · Kế hoạch: 300 · Thực hiện: 312”. */
function rowQuote({row_cells, column_head}: Figure, figure: string): Quote {
  const cells = [...row_cells];
  const own = cells.findIndex(
    (cell) => cell.startsWith(column_head ?? "") && cell.slice(column_head?.length).includes(figure)
  );
  const cell = cells[own] ?? figure;
  const at = cell.indexOf(figure, own < 0 ? 0 : column_head?.length);
  return {
    before: [...cells.slice(0, Math.max(0, own)), cell.slice(0, at)].join(" · "),
    figure,
    after: [cell.slice(at + figure.length), ...cells.slice(own + 1)].join(" · ")
  };
}

const SPACE = /\s+/g;

/** What is left of a text when its head is cut to about `length` letters, at a space. */
const tail = (text: string, length: number): string =>
  text.length <= length ? text : `…${text.slice(text.indexOf(" ", text.length - length))}`;

const head = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, Math.max(0, text.lastIndexOf(" ", length)))}${NBSP}…`;

/** A quote of about `length` letters around the figure, what follows the figure counting for more than what precedes. */
export function excerptOf(row: Figure, length: number): Quote {
  const {before, figure, after} = quoteOf(row);
  const room = Math.max(0, length - figure.length);
  const need = Math.min(after.length, Math.round(room * 0.6));
  const kept = tail(before.replace(SPACE, " "), room - need);
  return {before: kept, figure, after: head(after.replace(SPACE, " "), room - kept.length)};
}

/** What the same paragraph says right before the sentence, from a whole word on; over a table, the line that speaks of it. */
export function lineBefore(row: Figure): string {
  if (isOfTable(row)) return row.section ?? "";
  const {prefix, quote_start} = row;
  const line = prefix.slice(prefix.lastIndexOf("\n") + 1);
  const isCut = line.length > 0 && line.length === prefix.length && quote_start > prefix.length;
  return (isCut ? `…${line.slice(line.indexOf(" "))}` : line).trim();
}

/** What the same paragraph says right after it, to a whole word. */
export function lineAfter(row: Figure): string {
  if (isOfTable(row)) return "";
  const {suffix} = row;
  const [line] = suffix.split("\n", 1) as [string];
  const isCut = line.includes(" ") && line.length === suffix.length && !/[.!?…”"]\s*$/.test(line);
  return (isCut ? `${line.slice(0, line.lastIndexOf(" "))}${NBSP}…` : line).trim();
}

/** The quote in quotation marks, the figure marked. */
export const quoteText = ({before, figure, after}: Quote): HTMLElement =>
  html`<q class="quote" lang=${vietnamese()}>${before}<mark>${figure}</mark>${after}</q>`;

/** What stands for a figure's sentence where there is little room; a sum is no quotation. */
export function excerpt(row: Figure, length: number): HTMLElement {
  const {before, figure, after} = excerptOf(row, length);
  return row.parts
    ? html`<span class="quote">${upperFirst(sayRecomputed())}: ${before}<mark>${figure}</mark>${after}</span>`
    : quoteText({before, figure, after});
}
