import {html} from "htl";
import {sayNumber} from "../../words/number.js";
import {say} from "../../words/say.js";
import {rowsOf, type View} from "../view.js";

const NAMES = {
  documents: () => say("bài viết", "articles"),
  tables: () => say("bảng chính thức", "official tables"),
  figures: () => say("con số", "figures"),
  places: () => say("địa phương", "places"),
  indicators: () => say("chỉ tiêu", "indicators")
} as const;

type Counts = Record<keyof typeof NAMES, number>;

const SQL = `SELECT
  (SELECT CAST(count(*) AS INTEGER) FROM documents WHERE source_kind = 'article') AS documents,
  (SELECT CAST(count(*) AS INTEGER) FROM documents WHERE source_kind = 'official') AS tables,
  CAST(count(*) AS INTEGER) AS figures,
  CAST(count(DISTINCT ref_area) AS INTEGER) AS places,
  CAST(count(DISTINCT CASE WHEN indicator <> 'other' THEN indicator END) AS INTEGER) AS indicators
FROM figures`;

/** How much there is to read. */
export const counts: View = {
  name: "counts",
  questions: () => ({counts: SQL}),
  draw: (answers) => {
    const [row] = rowsOf<Counts>(answers, "counts");
    const names = Object.entries(NAMES) as [keyof Counts, () => string][];
    return html`<dl class="counts">
      ${names
        .filter(([key]) => key !== "tables" || row?.tables)
        .map(
          ([key, name]) =>
            html`<div>
              <dt>${name()}</dt>
              <dd>${sayNumber(row?.[key] ?? 0)}</dd>
            </div>`
        )}
    </dl>`;
  }
};
