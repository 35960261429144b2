import {html} from "htl";
import type {ShownPassage} from "./passage.js";
import {say, vietnamese} from "../words/say.js";

/** A row of a table in a text, and whether it is one of its heads. */
const isHead = (row: readonly ShownPassage[]): boolean => row[0]!.role === "column";

/** A table as it stands in a text, each cell drawn with what became of it; what became of all of it stands below. */
export function textTable(
  rows: readonly (readonly ShownPassage[])[],
  cell: (passage: ShownPassage) => unknown,
  below: readonly unknown[]
): HTMLElement {
  const heads = rows.filter(isHead);
  const body = rows.filter((row) => !isHead(row));
  return html`<div class="text-table">
    <div class="table-scroll" tabindex="0" role="group" aria-label=${say("Bảng trong văn bản", "Table in the text")}>
      <table lang=${vietnamese()}>
        <thead>
          ${heads.map(
            (row) =>
              html`<tr>
                ${row.map((each) => html`<th scope="col">${each.text}</th>`)}
              </tr>`
          )}
        </thead>
        <tbody>
          ${body.map(
            (row) =>
              html`<tr>
                ${row.map((each) => html`<td>${cell(each)}</td>`)}
              </tr>`
          )}
        </tbody>
      </table>
    </div>
    ${below}
  </div>`;
}
