import {html} from "htl";
import {say} from "../words/say.js";
import {readRows} from "./arrow.js";
import type {Desk} from "./cell-view.js";
import {chartTitle, chartSubtitle} from "./chart-cell.js";
import {renderMarkdown, withValues} from "./markdown.js";
import {isTabular, type Cell, type ChartCell, type InputCell, type Notebook} from "./notebook.js";
import {isShownAlone} from "./shown-alone.js";
import {jsonOf, sayTyped} from "./types.js";

/** Where a notebook stands on the page, and with which engine it runs. */
export interface NotebookPlace {
  desk: Desk;
  elementOf: (cell: Cell) => HTMLElement;
}

/** A cell as it now looks, in HTML that needs no script. */
export interface Part {
  cell: Cell;
  html: string;
}

/** Rows of a table that are told in a file; the rest is in the notebook. */
const MOST_ROWS = 200;

/** Rows of a cell that go into another program's notebook. */
const MOST_TAKEN = 5000;

async function tableOf(name: string, desk: Desk): Promise<HTMLElement> {
  const made = desk.runner.outcomeOf(name)?.made;
  if (!made) return html`<p>${desk.runner.outcomeOf(name)?.mistake?.message ?? ""}</p>`;
  const rows = await readRows(desk.engine, name, made.columns, `LIMIT ${MOST_ROWS}`);
  return html`<div class="table-scroll" tabindex="0" role="region" aria-label=${name}>
    <table>
      <thead>
        <tr>
          ${made.columns.map(({name}) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr data-observation=${typeof row["observation_id"] === "string" && row["observation_id"]}>
              ${made.columns.map((column) => html`<td data-name=${column.name}>${sayTyped(row[column.name]!, column)}</td>`)}
            </tr>`
        )}
      </tbody>
    </table>
    ${made.rows > MOST_ROWS ? html`<p class="muted">${say(`${MOST_ROWS} dòng đầu trong ${made.rows}.`, `The first ${MOST_ROWS} rows of ${made.rows}.`)}</p>` : null}
  </div>`;
}

function chartOf(cell: ChartCell, {desk, elementOf}: NotebookPlace): HTMLElement {
  const drawn = elementOf(cell).querySelector(".drawn > svg")?.cloneNode(true) as SVGSVGElement | undefined;
  const rows = desk.runner.outcomeOf(cell.from)?.made?.rows ?? 0;
  return html`<figure class="chart-card">
    <figcaption>
      <h2 class="chart-title">${chartTitle(cell)}</h2>
      <p class="chart-subtitle">${chartSubtitle(cell, rows)}</p>
    </figcaption>
    <div class="chart-space"><div class="drawn">${drawn ?? null}</div></div>
  </figure>`;
}

const sayInput = ({name, input}: InputCell, {desk}: NotebookPlace): HTMLElement =>
  html`<p>${input.label || name}: <b>${String(desk.runner.outcomeOf(name)?.value ?? "–")}</b></p>`;

async function drawn(cell: Cell, place: NotebookPlace): Promise<Element | null> {
  const {desk} = place;
  switch (cell.kind) {
    case "text": {
      const element = html`<div class="cell-text"></div>`;
      element.innerHTML = renderMarkdown(withValues(cell.source, desk.runner.values()));
      return element;
    }
    case "chart":
      return chartOf(cell, place);
    case "input":
      return sayInput(cell, place);
    case "table":
      return tableOf(cell.name, desk);
    default:
      return html`<div>
        ${isShownAlone(cell, desk.notebook()) ? await tableOf(cell.name, desk) : null}
        <details class="cell-source">
          <summary>${cell.name}</summary>
          <pre><code>${cell.source}</code></pre>
        </details>
      </div>`;
  }
}

/** Every cell as it now looks. */
export async function snapshot({cells}: Notebook, place: NotebookPlace): Promise<Part[]> {
  const parts: Part[] = [];
  for (const cell of cells) parts.push({cell, html: (await drawn(cell, place))?.outerHTML ?? ""});
  return parts;
}

/** The rows of every cell that has some, by its name, as JSON: each number with all of its digits. */
export async function resultsOf({cells}: Notebook, desk: Desk): Promise<Map<string, string>> {
  const results = new Map<string, string>();
  for (const {name} of cells.filter(isTabular)) {
    const columns = desk.runner.outcomeOf(name)?.made?.columns;
    if (!columns) continue;
    const rows = await readRows(desk.engine, name, columns, `LIMIT ${MOST_TAKEN}`);
    const lines = rows.map((row) =>
      columns.map((column) => `${JSON.stringify(column.name)}:${jsonOf(row[column.name]!, column)}`).join(",")
    );
    results.set(name, `[${lines.map((line) => `{${line}}`).join(",")}]`);
  }
  return results;
}
