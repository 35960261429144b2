import {html} from "htl";
import {sayNumber} from "../../words/number.js";
import {sayPercent} from "../../words/percent.js";
import {plural, say} from "../../words/say.js";
import {rowsOf, type View} from "../view.js";

interface Quality {
  figures: number;
  documents: number;
  quarantined: number;
  unplaced: number;
  unlisted: number;
  undated: number;
  unsure: number;
  reviewed: number;
}

const SQL = `SELECT
  CAST(count(*) AS INTEGER) AS figures,
  (SELECT CAST(count(*) AS INTEGER) FROM documents WHERE source_kind = 'article') AS documents,
  (SELECT CAST(count(DISTINCT file) AS INTEGER) FROM quarantine WHERE reason <> 'unused_field') AS quarantined,
  CAST(count(*) FILTER (WHERE ref_area IS NULL AND len(ref_area_path) = 0) AS INTEGER) AS unplaced,
  CAST(count(*) FILTER (WHERE indicator = 'other') AS INTEGER) AS unlisted,
  CAST(count(*) FILTER (WHERE period_start IS NULL AND period_end IS NULL) AS INTEGER) AS undated,
  CAST(count(*) FILTER (WHERE doubt = 'unsure') AS INTEGER) AS unsure,
  CAST(count(review) AS INTEGER) AS reviewed
FROM figures
WHERE source_kind = 'article'`;

interface Lack {
  key: keyof Quality;
  words: () => string;
}

/** What a figure can lack. */
const lacks: readonly Lack[] = [
  {key: "unsure", words: () => say("máy đọc chưa chắc, nên xem câu gốc", "read unsurely: see the sentence first")},
  {key: "unlisted", words: () => say("chưa xếp vào chỉ tiêu nào", "of no listed indicator")},
  {key: "undated", words: () => say("không rõ thời gian", "without a time")},
  {key: "unplaced", words: () => say("không rõ địa phương", "without a place")}
];

function title({figures, reviewed}: Quality): string {
  const [all, some] = [sayNumber(figures), sayNumber(reviewed)];
  return reviewed
    ? say(`Người đã duyệt ${some} trong ${all} con số`, `${some} of ${all} figures have been reviewed`)
    : say(
        `${all} con số do máy đọc, chưa con số nào được người duyệt`,
        `${plural(all, "figure")}, read by machine, none reviewed`
      );
}

const lead = ({documents, quarantined}: Quality): string => {
  const [read, left] = [sayNumber(documents), sayNumber(quarantined)];
  const all = say(`Đã đọc ${read} bài`, `${plural(read, "article was", "articles were")} read`);
  return quarantined
    ? `${all}; ${say(`${left} tệp chưa đọc được`, `${plural(left, "file")} could not be`)}.`
    : `${all}.`;
};

/** How far the figures can be trusted, in numbers. */
export const qualityHead: View = {
  name: "quality-head",
  questions: () => ({quality: SQL}),
  draw: (answers) => {
    const [row] = rowsOf<Quality>(answers, "quality");
    if (!row?.figures)
      return html`<h1>${say("Chưa có con số nào", "No figures yet")}</h1>
        <p class="empty">
          ${say("Hãy thêm bài vào data/articles rồi dựng lại trang.", "Put articles into data/articles and build again.")}
        </p>`;
    return html`<h1>${title(row)}</h1>
      <p>${lead(row)} ${say("Trong các con số ấy:", "Of the figures:")}</p>
      <dl class="counts lacks">
        ${lacks.map(
          ({key, words}) =>
            html`<div>
              <dt>${words()}</dt>
              <dd data-key=${key}>${sayNumber(row[key])} <small>${sayPercent(row[key] / row.figures)}</small></dd>
            </div>`
        )}
      </dl>`;
  }
};
