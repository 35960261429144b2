import {html} from "htl";
import {say} from "../words/say.js";
import type {CellView, Desk} from "./cell-view.js";
import {sqlCompletion} from "./completion.js";
import {codeEditor, type Editor} from "./editor.js";
import {grid} from "./grid.js";
import type {SqlCell, TransformCell} from "./notebook.js";
import {cellPicker} from "./pickers.js";
import {isShownAlone} from "./shown-alone.js";

/** Shows a cell's table below it, once for each outcome. */
export function resultArea(desk: Desk): {element: HTMLElement; show: CellView["show"]; name: (name: string) => void} {
  const element = html`<div class="cell-result"></div>`;
  let [shown, name] = ["", ""];
  return {
    element,
    name: (next) => void (name = next),
    show: async (outcome) => {
      element.toggleAttribute("data-old", outcome?.state !== "done");
      if (outcome?.state !== "done" || !outcome.made) {
        if (["failed", "stopped"].includes(outcome?.state ?? "")) element.replaceChildren((shown = ""));
        return;
      }
      const key = `${name} ${outcome.key} ${outcome.took}`;
      if (shown === key) return;
      shown = key;
      const label = say(`Kết quả của ô ${name}`, `Result of ${name}`);
      const drawn = outcome.made.rows
        ? await grid({engine: desk.engine, from: name, made: outcome.made, label})
        : html`<p class="muted">${say("Không có dòng nào; hãy nới điều kiện.", "No rows; ask for less.")}</p>`;
      if (shown === key) element.replaceChildren(drawn);
    }
  };
}

/** What both kinds of written cells share. */
function written<C extends SqlCell | TransformCell>(
  desk: Desk,
  first: C,
  make: (commit: (text: string, isAsked: boolean) => void) => Editor,
  head: HTMLElement | null
): CellView<C> & {cell: () => C} {
  let cell = first;
  const commit = (text: string, isAsked: boolean): void => {
    if (text !== cell.source) desk.edit(cell as SqlCell, {source: text}, say(`Sửa ${cell.name}`, `Edit ${cell.name}`));
    else if (isAsked) desk.runner.again(cell.id);
  };
  const editor = make(commit);
  const result = resultArea(desk);
  result.name(cell.name);
  return {
    element: html`<div>${head}${editor.element}${result.element}</div>`,
    cell: () => cell,
    update: (next) => {
      cell = next;
      result.name(cell.name);
      if (!editor.element.contains(document.activeElement)) editor.text = cell.source;
    },
    show: (outcome) => {
      editor.mark(outcome?.mistake);
      return result.show(outcome);
    },
    commit: () => commit(editor.text, false),
    focus: () => editor.focus()
  };
}

/** Where a notebook is only read: the rows where no other cell tells them, and how they were asked for. */
function readOnly<C extends SqlCell | TransformCell>(desk: Desk, first: C): CellView<C> {
  const result = resultArea(desk);
  result.name(first.name);
  return {
    element: html`<div>
      ${isShownAlone(first, desk.notebook()) ? result.element : null}
      <details class="cell-source">
        <summary>${first.name}</summary>
        <pre><code>${first.source}</code></pre>
      </details>
    </div>`,
    update: () => undefined,
    show: result.show
  };
}

/** A query and its rows. */
export function sqlCell(desk: Desk, cell: SqlCell): CellView<SqlCell> {
  if (desk.isPublished) return readOnly(desk, cell);
  return written(
    desk,
    cell,
    (commit) =>
      codeEditor({
        label: say(`SQL của ô ${cell.name}`, `SQL of ${cell.name}`),
        text: cell.source,
        hint: "SELECT place_name, obs_value FROM figures WHERE indicator = 'poor_household_rate'",
        isSql: true,
        complete: sqlCompletion(desk.writing),
        commit
      }),
    null
  );
}

/** Verbs over the rows of another cell. */
export function transformCell(desk: Desk, first: TransformCell): CellView<TransformCell> {
  if (desk.isPublished) return readOnly(desk, first);
  const picker = cellPicker(desk, first.from, (from) =>
    desk.edit(view.cell(), {from}, say(`Chọn nguồn của ${first.name}`, `Choose the rows of ${first.name}`))
  );
  const view = written<TransformCell>(
    desk,
    first,
    (commit) =>
      codeEditor({
        label: say(`Phép biến đổi của ô ${first.name}`, `Transform of ${first.name}`),
        text: first.source,
        hint: "groupby(place_name)\nrollup({n: count(), cao_nhat: max(obs_value)})\norderby(desc(n))",
        commit
      }),
    html`<div class="cell-options">${picker.element}</div>`
  );
  return {
    ...view,
    update: (next) => {
      view.update(next);
      picker.update(next.from);
    }
  };
}
