import {html} from "htl";
import {valueButton} from "../parts/figure-button.js";
import type {Figure} from "../rows/figure.js";
import {sayPeriod} from "../words/period.js";
import {sparkline, type Course} from "./sparkline.js";

/** What an office publishes of a thing and a place: the figure that stands now, and how it went. */
export interface OfficialSeries extends Course {
  figure: Figure;
}

/** A row of the SQL view `series`. */
export type SeriesRow = Course & Pick<Figure, "observation_id">;

/** The series whose figures are carried. */
export function seriesOf(rows: readonly SeriesRow[], figures: readonly Figure[]): OfficialSeries[] {
  const byId = new Map(figures.map((figure) => [figure.observation_id, figure]));
  return rows.flatMap(({observation_id, ...course}) => {
    const figure = byId.get(observation_id);
    return figure ? [{...course, figure}] : [];
  });
}

/** “1995–2019”. */
export function spanOfSeries(series: readonly Course[]): string {
  const years = series.flatMap((course) => course.years);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? String(first) : `${first}–${last}`;
}

interface RowWords {
  /** What tells the row from others, and what else is said of it. */
  name: unknown;
  note: unknown;
  /** Its value, where no figure says it that could be opened. */
  value?: unknown;
  className?: string | null;
}

/** A series a row: what it is, how it went, what it is now. */
export const seriesRow = (
  {figure, ...course}: OfficialSeries,
  {name, note, value, className = null}: RowWords
): HTMLElement =>
  html`<li class=${className}>
    <span>${name}</span>
    ${course.years.length > 1 ? sparkline(course) : html`<span></span>`}
    <span>${value ?? [valueButton(figure), " ", html`<small>${sayPeriod(figure)}</small>`]}</span>
    <small>${note}</small>
  </li>`;

export const seriesRows = (rows: readonly unknown[]): HTMLElement =>
  html`<ul class="series">
    ${rows}
  </ul>`;
