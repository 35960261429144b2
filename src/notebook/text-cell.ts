import {html} from "htl";
import {say} from "../words/say.js";
import type {CellView, Desk} from "./cell-view.js";
import {renderMarkdown, withValues} from "./markdown.js";
import type {TextCell} from "./notebook.js";

/** A text in Markdown, written in a plain field. */
export function textCell(desk: Desk, first: TextCell): CellView<TextCell> {
  let cell = first;
  const shown = html`<div class="cell-text"></div>`;
  const field = html`<textarea
    rows="4"
    aria-label=${say(`Chữ của ô ${cell.name}`, `Text of ${cell.name}`)}
    placeholder=${say("Viết bằng Markdown: # tiêu đề, **đậm**, [liên kết](https://…)", "Markdown: # heading, **bold**, [link](https://…)")}
  ></textarea>` as HTMLTextAreaElement;
  const commit = (): void => {
    if (field.value !== cell.source)
      desk.edit(cell, {source: field.value}, say(`Sửa ${cell.name}`, `Edit ${cell.name}`));
  };
  field.addEventListener("change", commit);
  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) commit();
  });
  // What is rendered is of our own renderer, which lets no markup of the text's own through.
  const draw = (): void => void (shown.innerHTML = renderMarkdown(withValues(cell.source, desk.runner.values())));
  field.value = cell.source;
  const editing = html`<details class="cell-source" open=${!cell.source}>
    <summary>${say("Sửa chữ", "Edit text")}</summary>
    ${field}
  </details>`;
  return {
    element: html`<div>${shown}${desk.isPublished ? null : editing}</div>`,
    update: (next) => {
      cell = next;
      if (document.activeElement !== field) field.value = cell.source;
      draw();
    },
    show: draw,
    commit,
    focus: () => {
      editing.setAttribute("open", "");
      field.focus();
    }
  };
}
