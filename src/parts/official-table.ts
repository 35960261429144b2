import {html} from "htl";
import type {ShownPassage} from "./passage.js";
import type {Figure} from "../rows/figure.js";
import {asWritten} from "../words/foreign.js";
import {groupBy} from "../domain/group.js";
import {cellOf, sayCell} from "../words/official.js";
import {say, vietnamese} from "../words/say.js";
import {sayIndicator} from "../words/value.js";
import {wordedTable} from "./worded-table.js";

const isIn = ({passage_start, passage_end}: ShownPassage, {figure_start, figure_end}: Figure): boolean =>
  figure_start >= passage_start && figure_end <= passage_end;

/** What the columns that say of what a row is are called. */
const KEYS: Record<string, () => string> = {
  code: () => say("Mã", "Code"),
  place_id: () => say("Mã", "Code"),
  name: () => say("Tên", "Name"),
  period: () => say("Thời gian", "Period"),
  qualifier: () => say("Ghi chú", "Note")
};

/** A cell that became a figure opens it; any other is as it is written. */
function cell(passage: ShownPassage | undefined, name: string, figures: readonly Figure[]): unknown {
  const figure = passage && figures.find((each) => isIn(passage, each));
  if (!figure) return passage && asWritten(passage.text);
  // In another language the cell is called by the words of the table alone.
  const thing = vietnamese() ? "" : `${sayIndicator(figure)}, `;
  const label = `${thing}${cellOf(figure).row}, ${name}: ${sayCell(figure)}`;
  return html`<button
    id=${`o-${figure.observation_id}`}
    class="figure-button"
    data-observation=${figure.observation_id}
    aria-label=${label}
  >
    ${sayCell(figure)}
  </button>`;
}

/** The name of a column: as its publisher calls it, where figures stand in it. */
function nameOf(head: ShownPassage, column: readonly ShownPassage[], figures: readonly Figure[]): string {
  const figure = figures.find((each) => column.some((passage) => isIn(passage, each)));
  return figure ? cellOf(figure).column : (KEYS[head.text]?.() ?? head.text);
}

interface Row {
  passages: readonly ShownPassage[];
  figures: readonly Figure[];
}

/** An official table as it was copied, every figure of it opening what it became. */
export function officialTable(passages: readonly ShownPassage[], figures: readonly Figure[]): HTMLElement {
  const [heads = [], ...rows] = [...groupBy(passages, ({paragraph}) => String(paragraph)).values()];
  const columns = heads.map((_, i) => rows.flatMap((row) => row[i] ?? []));
  const isNumeric = (column: readonly ShownPassage[]): boolean =>
    column.some((passage) => figures.some((figure) => isIn(passage, figure)));
  const inRow = (row: readonly ShownPassage[]): Figure[] =>
    figures.filter((f) => f.figure_start >= row[0]!.passage_start && f.figure_end <= row.at(-1)!.passage_end);
  return wordedTable(
    say("Bảng số liệu chính thức", "Official table"),
    heads.map((head, i) => {
      const name = nameOf(head, columns[i]!, figures);
      return {
        name,
        head: asWritten(name),
        numeric: isNumeric(columns[i]!),
        attributes: {lang: vietnamese()},
        cell: ({passages: row, figures: mine}: Row) => cell(row[i], name, mine)
      };
    }),
    rows.map((row): Row => ({passages: row, figures: inRow(row)})),
    {className: "official-table"}
  );
}
