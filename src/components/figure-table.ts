import {html} from "htl";
import type {Figure} from "./figure.js";
import {sayCarried, sayRecomputed} from "./merger.js";
import {isOfficial} from "./official.js";
import {sayPeriod} from "./period.js";
import {sayPlace, sayWhere} from "./place.js";
import {placeName} from "./place-name.js";
import {excerpt} from "./quote.js";
import {say} from "./say.js";
import {sourceLinks} from "./source.js";
import {sayIndicator, sayValue} from "./value.js";

interface Column {
  name: string;
  numeric?: true;
  cell: (figure: Figure, root: string) => unknown;
}

const QUOTE_LENGTH = 130;

/** How it was read; the first that holds. */
const readings: readonly {when: (figure: Figure) => boolean; words: (figure: Figure) => HTMLElement}[] = [
  {when: ({parts}) => parts !== undefined, words: () => html`<span class="recomputed">□ ${sayRecomputed()}</span>`},
  {
    when: isOfficial,
    words: () => html`<span class="official">◆ ${say("số liệu chính thức", "official figure")}</span>`
  },
  {when: () => true, words: (figure) => reviewing(figure)}
];

const reading = (figure: Figure): HTMLElement => readings.find(({when}) => when(figure))!.words(figure);

const reviewing = ({review}: Figure): HTMLElement =>
  review ? html`<span class="reviewed">✓ đã duyệt</span>` : html`<span class="unreviewed">máy đọc</span>`;

const value = (figure: Figure): HTMLElement =>
  html`<button class="figure-button" data-observation=${figure.observation_id}>${sayValue(figure)}</button>`;

/** What tells the rows apart: places where one indicator is listed, indicators where one place is. */
const subjects: Record<Subject, () => Column[]> = {
  place: () => [
    {
      name: say("Địa phương", "Place"),
      cell: (f, root) =>
        html`<b>${placeName(f, sayPlace(f), root)}</b
          ><small>${[sayWhere(f), f.org, sayCarried(f)].filter(Boolean).join(" · ")}</small>`
    },
    {
      name: say("Con số", "Figure"),
      numeric: true,
      cell: (f) => html`${value(f)} <small>${f.qualifier}</small>`
    }
  ],
  indicator: () => [
    {
      name: say("Chỉ tiêu", "Indicator"),
      cell: (f) => html`${sayIndicator(f)}<small>${[f.qualifier, f.org].filter(Boolean).join(" · ")}</small>`
    },
    {name: say("Con số", "Figure"), numeric: true, cell: value}
  ]
};

/** The columns that follow, to where it comes from. */
const common: readonly Column[] = [
  {name: "Thời gian", cell: (f) => sayPeriod(f)},
  {name: "Câu nêu con số", cell: (f) => excerpt(f, QUOTE_LENGTH)},
  {
    name: "Nguồn",
    cell: (f, root) => html`${sourceLinks(f, root)}<small>${reading(f)}</small>`
  }
];

type Subject = "place" | "indicator";

interface TableOptions {
  /** From the page to the site's root. */
  root?: string | undefined;
  subject?: Subject;
  /** Rows that are shown at once; the rest is a click away. */
  shown?: number;
}

const line = (figure: Figure, columns: readonly Column[], root: string): HTMLElement =>
  html`<tr data-observation=${figure.observation_id}>
    ${columns.map(
      ({cell, name, numeric}) => html`<td data-name=${name} class=${numeric && "numeric"}>${cell(figure, root)}</td>`
    )}
  </tr>`;

const tableOf = (figures: readonly Figure[], columns: readonly Column[], root: string): HTMLElement =>
  html`<div class="table-scroll" tabindex="0" role="group" aria-label="Bảng con số">
    <table class="figures">
      <thead>
        <tr>
          ${columns.map(({name, numeric}) => html`<th scope="col" class=${numeric && "numeric"}>${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${figures.map((figure) => line(figure, columns, root))}
      </tbody>
    </table>
  </div>`;

/** Every figure with its sentence and source; a row opens the sentence. */
export function figureTable(
  figures: readonly Figure[],
  {root = "", subject = "place", shown = 24}: TableOptions = {}
): HTMLElement {
  const columns = [...subjects[subject](), ...common];
  return html`<div class="figure-table">
    ${tableOf(figures.slice(0, shown), columns, root)}
    ${
      figures.length > shown
        ? html`<details class="more">
            <summary>Xem thêm ${figures.length - shown} con số</summary>
            ${tableOf(figures.slice(shown), columns, root)}
          </details>`
        : null
    }
  </div>`;
}
