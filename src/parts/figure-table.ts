import {html} from "htl";
import type {Figure} from "../rows/figure.js";
import {asWritten} from "../words/foreign.js";
import {sayMoved, sayRecomputed} from "../domain/crosswalk.js";
import {valueButton} from "./figure-button.js";
import {inLine, qualifierOf} from "../words/named.js";
import {sayNumber} from "../words/number.js";
import {isOfficial} from "../words/official.js";
import {sayPeriod} from "../words/period.js";
import {sayPlace, sayWhere} from "../words/place.js";
import {placeName} from "./place-name.js";
import {excerpt} from "./quote.js";
import {plural, say} from "../words/say.js";
import {sourceLinks} from "./source.js";
import {sayIndicator} from "../words/value.js";
import {wordedTable, type TableColumn} from "./worded-table.js";

type Column = TableColumn<Figure>;

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
  review
    ? html`<span class="reviewed">✓ ${say("đã duyệt", "reviewed")}</span>`
    : html`<span class="unreviewed">${say("máy đọc", "read by machine")}</span>`;

/** What tells the rows apart: places where one indicator is listed, indicators where one place is, or both. */
const subjects: Record<Subject, (root: string) => Column[]> = {
  place: (root) => [
    {
      name: say("Địa phương", "Place"),
      cell: (f) =>
        html`<b>${placeName(f, sayPlace(f), root)}</b
          ><small>${inLine([sayWhere(f), f.org && asWritten(f.org), sayMoved(f)])}</small>`
    },
    {
      name: say("Con số", "Figure"),
      numeric: true,
      cell: (f) => html`${valueButton(f)} <small>${qualifierOf(f)}</small>`
    }
  ],
  indicator: () => [
    {
      name: say("Chỉ tiêu", "Indicator"),
      cell: (f) => html`${sayIndicator(f)}<small>${inLine([qualifierOf(f), f.org && asWritten(f.org)])}</small>`
    },
    {name: say("Con số", "Figure"), numeric: true, cell: valueButton}
  ],
  both: (root) => [
    subjects.place(root)[0]!,
    {
      name: say("Con số", "Figure"),
      numeric: true,
      cell: (f) => html`${valueButton(f)}<small>${inLine([sayIndicator(f), qualifierOf(f)])}</small>`
    }
  ]
};

/** The columns that follow, to where it comes from. */
const common = (root: string): Column[] => [
  {name: say("Thời gian", "Period"), cell: (f) => sayPeriod(f)},
  {name: say("Câu nêu con số", "Sentence that states it"), cell: (f) => excerpt(f, QUOTE_LENGTH)},
  {
    name: say("Nguồn", "Source"),
    cell: (f) => html`${sourceLinks(f, root)}<small>${reading(f)}</small>`
  }
];

type Subject = "place" | "indicator" | "both";

interface TableOptions {
  /** From the page to the site's root. */
  root?: string | undefined;
  subject?: Subject;
  /** Rows that are shown at once; the rest is a click away. */
  shown?: number;
}

const sayMore = (count: number): string =>
  say(`Xem thêm ${sayNumber(count)} con số`, `See ${plural(sayNumber(count), "more figure")}`);

/** Every figure with its sentence and source; a row opens the sentence. */
export const figureTable = (
  figures: readonly Figure[],
  {root = "", subject = "place", shown = 24}: TableOptions = {}
): HTMLElement =>
  html`<div class="figure-table">
    ${wordedTable(say("Bảng con số", "Table of figures"), [...subjects[subject](root), ...common(root)], figures, {
      className: "figures",
      attributes: ({observation_id}) => ({"data-observation": observation_id}),
      shown,
      sayMore
    })}
  </div>`;
