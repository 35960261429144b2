import {html} from "htl";
import {say} from "../words/say.js";
import type {CellView, Desk} from "./cell-view.js";
import {grid} from "./grid.js";
import type {Sort, TableCell} from "./notebook.js";
import {cellPicker} from "./pickers.js";

/** Each press goes on: upwards, downwards, as it came. */
const nextSort = (sort: Sort | null, column: string): Sort | null =>
  sort?.column !== column ? {column, descending: false} : sort.descending ? null : {column, descending: true};

/** The rows of another cell, in an order and through filters. */
export function tableCell(desk: Desk, first: TableCell): CellView<TableCell> {
  let cell = first;
  let shown = "";
  const result = html`<div class="cell-result"></div>`;
  const picker = cellPicker(desk, cell.from, (from) =>
    desk.edit(
      cell,
      {from, sort: null, filters: {}},
      say(`Chọn nguồn của ${cell.name}`, `Choose the rows of ${cell.name}`)
    )
  );
  const arrange = (change: Partial<Pick<TableCell, "sort" | "filters">>): void =>
    desk.edit(cell, change, say(`Sắp xếp, lọc ${cell.name}`, `Sort, filter ${cell.name}`));
  return {
    element: html`<div>
      ${desk.isPublished ? null : html`<div class="cell-options">${picker.element}</div>`}${result}
    </div>`,
    update: (next) => {
      cell = next;
      picker.update(cell.from);
    },
    show: async (outcome) => {
      result.toggleAttribute("data-old", outcome?.state !== "done");
      if (outcome?.state !== "done" || !outcome.made) return;
      const key = `${outcome.key} ${outcome.took}`;
      if (shown === key) return;
      shown = key;
      const {sort, filters} = cell;
      const drawn = await grid({
        engine: desk.engine,
        from: cell.name,
        made: outcome.made,
        label: say(`Bảng ${cell.name}`, `Table ${cell.name}`),
        shown: 16,
        arrange: {
          sort,
          filters,
          onSort: (column) => arrange({sort: nextSort(sort, column)}),
          onFilter: (column, typed) => arrange({filters: {...filters, [column]: typed}})
        }
      });
      if (shown === key) result.replaceChildren(drawn);
    }
  };
}
