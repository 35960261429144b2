import {html} from "htl";

/** A table of cells below their names; on a telephone each cell has its name beside it. */
export const wordedTable = (label: string, names: readonly string[], rows: readonly unknown[][]): HTMLElement =>
  html`<div class="table-scroll" tabindex="0" role="group" aria-label=${label}>
    <table>
      <thead>
        <tr>
          ${names.map((name) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (cells) =>
            html`<tr>
              ${cells.map((cell, i) => html`<td data-name=${names[i]!}>${cell}</td>`)}
            </tr>`
        )}
      </tbody>
    </table>
  </div>`;
