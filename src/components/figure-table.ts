import {html} from "htl";
import type {Figure} from "./figure.js";
import {isOfficial} from "./official.js";
import {sayPeriod} from "./period.js";
import {sayPlace, sayWhere} from "./place.js";
import {excerptOf, quoteText} from "./quote.js";
import {say} from "./say.js";
import {saySource, sourceLink} from "./source.js";
import {sayValue} from "./value.js";

interface Column {
  name: string;
  numeric?: true;
  cell: (figure: Figure, root: string) => unknown;
}

const QUOTE_LENGTH = 130;

const reading = (figure: Figure): HTMLElement =>
  isOfficial(figure)
    ? html`<span class="official">◆ ${say("số liệu chính thức", "official figure")}</span>`
    : reviewing(figure);

const reviewing = ({review}: Figure): HTMLElement =>
  review ? html`<span class="reviewed">✓ đã duyệt</span>` : html`<span class="unreviewed">máy đọc</span>`;

/** The columns, from what is asked first to where it comes from. */
const columns: readonly Column[] = [
  {
    name: "Địa phương",
    cell: (f) => html`<b>${sayPlace(f)}</b><small>${[sayWhere(f), f.org].filter(Boolean).join(" · ")}</small>`
  },
  {
    name: "Con số",
    numeric: true,
    cell: (f) =>
      html`<button class="figure-button" data-observation=${f.observation_id}>${sayValue(f)}</button>
        <small>${f.qualifier}</small>`
  },
  {name: "Thời gian", cell: (f) => sayPeriod(f)},
  {name: "Câu nêu con số", cell: (f) => quoteText(excerptOf(f, QUOTE_LENGTH))},
  {
    name: "Nguồn",
    cell: (f, root) => html`<a href=${sourceLink(f, root)}>${saySource(f)}</a><small>${reading(f)}</small>`
  }
];

/** Rows that are shown at once; the rest is a click away. */
const SHOWN = 24;

interface TableOptions {
  root?: string;
}

const line = (figure: Figure, root: string): HTMLElement =>
  html`<tr data-observation=${figure.observation_id}>
    ${columns.map(
      ({cell, name, numeric}) => html`<td data-name=${name} class=${numeric && "numeric"}>${cell(figure, root)}</td>`
    )}
  </tr>`;

const tableOf = (figures: readonly Figure[], root: string): HTMLElement =>
  html`<div class="table-scroll" tabindex="0" role="region" aria-label="Bảng con số">
    <table class="figures">
      <thead>
        <tr>
          ${columns.map(({name, numeric}) => html`<th scope="col" class=${numeric && "numeric"}>${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${figures.map((figure) => line(figure, root))}
      </tbody>
    </table>
  </div>`;

/** Every figure with its sentence and source; a row opens the sentence. */
export const figureTable = (figures: readonly Figure[], {root = ""}: TableOptions = {}): HTMLElement =>
  html`<div class="figure-table">
    ${tableOf(figures.slice(0, SHOWN), root)}
    ${
      figures.length > SHOWN
        ? html`<details class="more">
            <summary>Xem thêm ${figures.length - SHOWN} con số</summary>
            ${tableOf(figures.slice(SHOWN), root)}
          </details>`
        : null
    }
  </div>`;
