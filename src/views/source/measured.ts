import {html} from "htl";
import {wordedTable} from "../../parts/worded-table.js";
import type {Figure} from "../../rows/figure.js";
import {indicatorLink} from "../../words/indicator.js";
import {sayNumber} from "../../words/number.js";
import {sayNarrowing} from "../../words/named.js";
import {say} from "../../words/say.js";
import {sql} from "../../engine/sql.js";

/** Official tables of more figures than this are told of by what they measure; each series has its row where its place or indicator is told of. */
export const CELLS = 400;

/** What a table measures, of how many places, and from which year to which. */
export interface InTable extends Pick<
  Figure,
  "indicator" | "indicator_vi" | "indicator_en" | "qualifier" | "qualifier_en"
> {
  figures: number;
  places: number;
  first_year: number;
  last_year: number;
}

export const measuredSql = (document_id: string): string =>
  sql`SELECT indicator, indicator_vi, indicator_en, qualifier, qualifier_en, CAST(count(*) AS INTEGER) AS figures, CAST(count(DISTINCT ref_area) AS INTEGER) AS places,
  CAST(min(left(period_end, 4)) AS INTEGER) AS first_year, CAST(max(left(period_end, 4)) AS INTEGER) AS last_year
FROM figures WHERE document_id = ${document_id} AND source_kind = 'official'
GROUP BY ALL ORDER BY indicator_vi, qualifier NULLS FIRST`;

const spanOf = ({first_year, last_year}: InTable): string =>
  first_year === last_year ? String(first_year) : `${first_year}–${last_year}`;

const nameOf = (row: InTable): string => say(row.indicator_vi!, row.indicator_en!) + sayNarrowing(row);

/** A large table by what it measures: each leads to its indicator, where every place has its row. */
export const measuredTable = (rows: readonly InTable[], root: string): HTMLElement =>
  wordedTable(
    say("Bảng này có gì", "What the table has"),
    [
      {
        name: say("Chỉ tiêu", "Indicator"),
        cell: (row) => html`<a href=${indicatorLink(row.indicator, root)}>${nameOf(row)}</a>`
      },
      {name: say("Thời gian", "Time"), cell: spanOf},
      {name: say("Địa phương", "Places"), numeric: true, cell: ({places}) => sayNumber(places)},
      {name: say("Con số", "Figures"), numeric: true, cell: ({figures}) => sayNumber(figures)}
    ],
    rows
  );
