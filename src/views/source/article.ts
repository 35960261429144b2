import {html} from "htl";
import {articleText, articleTitle, toneLegend, type ExaminedFigure} from "../../parts/article.js";
import type {ShownPassage} from "../../parts/passage.js";
import type {Figure} from "../../rows/figure.js";
import {asWritten} from "../../words/foreign.js";
import {inLine} from "../../words/named.js";
import type {Passed} from "../../parts/passed.js";
import {sayDate, sayNumber} from "../../words/number.js";
import {outline, type ShownSection} from "../../parts/outline.js";
import {officialTable} from "../../parts/official-table.js";
import {CELLS, measuredSql, measuredTable, type InTable} from "./measured.js";
import {articleLink} from "../../parts/source.js";
import {sayFileType} from "../../words/file-type.js";
import {plural, say} from "../../words/say.js";
import {scaledUnit} from "../../words/unit.js";
import {sql} from "../../engine/sql.js";
import {rowsOf, type View} from "../view.js";

interface DocumentRow {
  title: string;
  publisher: string | null;
  author: string | null;
  published: string | null;
  url: string | null;
  place: string | null;
  source_kind: string;
  source_table: string | null;
  licence: string | null;
  retrieved: string | null;
  reprint_of: string | null;
  file: string;
  file_type: string;
  file_sha256: string;
}

const written = (words: string | null): string | HTMLElement | null => words && asWritten(words);

const byline = ({publisher, published, author, place}: DocumentRow): (string | HTMLElement)[] =>
  inLine([written(publisher), published && sayDate(published), written(author), written(place)]);

const lead = (count: number): string =>
  say(
    `${sayNumber(count)} con số được đọc ra; bấm vào con số để xem máy hiểu thế nào.`,
    `${plural(sayNumber(count), "figure was", "figures were")} read; open one to see how the machine understood it.`
  );

const articleHead = (document: DocumentRow, examined: ExaminedFigure, root: string): HTMLElement[] => [
  document.reprint_of ? reprint(document.reprint_of, root) : html`<p>${lead(examined.figures.length)}</p>`,
  toneLegend(examined),
  original(document)
];

/** Of another print: where its figures are. */
const reprint = (first: string, root: string): HTMLElement =>
  html`<p>
    ${say("Bài này in lại một bài khác, con số tính ở", "This is another print of an article; its figures are counted in")}
    <a href=${articleLink(first, root)}>${say("bản đầu", "the first")}</a>.
  </p>`;

/** The file that the text came out of, so that whoever has it can tell that it is the same. */
const original = ({file, file_type, file_sha256}: DocumentRow): HTMLElement =>
  html`<p class="muted">
    ${say("Tệp gốc:", "Original file:")} ${asWritten(file)} (${sayFileType(file_type)}), SHA-256 ${file_sha256}
  </p>`;

/** What all cells are counted in; nothing where columns differ. */
function unitOfAll(figures: readonly Figure[]): string {
  const units = new Set(figures.map(({unit_measure, unit_mult}) => scaledUnit(unit_measure, unit_mult)));
  return units.size === 1 ? `${say("Đơn vị:", "Unit:")} ${[...units][0]!}` : "";
}

const officialHead = ({source_table, licence, retrieved}: DocumentRow, figures: readonly Figure[]): HTMLElement[] => [
  html`<p>
    <span class="official">◆ ${say("Số liệu chính thức", "Official figures")}</span> · ${written(source_table)}
  </p>`,
  html`<p>${figures.length ? unitOfAll(figures) : null}</p>`,
  html`<p class="muted">
    ${inLine([written(licence), retrieved && `${say("chép ngày", "copied on")} ${sayDate(retrieved)}`])}
  </p>`
];

/** A table as it was copied; of a large one what it measures. */
const official = (
  passages: readonly ShownPassage[],
  figures: readonly Figure[],
  measured: readonly InTable[],
  root: string
): HTMLElement => (figures.length ? officialTable(passages, figures) : measuredTable(measured, root));

/** An article with its figures in place, or an official table. */
export const article: View = {
  name: "article",
  questions: ({document_id = ""}) => ({
    document: sql`SELECT title, publisher, author, url, place, source_kind, source_table, licence,
  reprint_of, file, file_type, file_sha256,
  CAST(published AS VARCHAR) AS published, CAST(retrieved AS VARCHAR) AS retrieved
FROM documents WHERE document_id = ${document_id}`,
    passages: sql`SELECT passage, paragraph, role, passage_start, passage_end, text
FROM passages WHERE document_id = ${document_id} ORDER BY passage`,
    sections: sql`SELECT section, depth, number, title, section_start, value_kind, time_period,
  CAST(period_start AS VARCHAR) AS period_start, CAST(period_end AS VARCHAR) AS period_end
FROM sections WHERE document_id = ${document_id} ORDER BY section`,
    figures: `SELECT * FROM figures WHERE ${sql`document_id = ${document_id}`} AND (source_kind <> 'official' OR document_figures <= ${CELLS}) ORDER BY figure_start, observation_id`,
    measured: measuredSql(document_id),
    passed: sql`SELECT skipped_start, skipped_end, reason FROM skipped WHERE document_id = ${document_id} ORDER BY skipped_start`
  }),
  draw: (answers, {root}) => {
    const [document] = rowsOf<DocumentRow>(answers, "document");
    const list = `${root}nguon/index.html`;
    if (!document)
      return html`<div>
        <h1>${say("Không có bài viết này", "No such article")}</h1>
        <p class="empty">
          ${say("Không nguồn nào đã đọc có mã này.", "No source that was read has this id.")}
          <a href=${list}>${say("Xem các nguồn", "See the sources")}</a>
        </p>
      </div>`;
    const passages = rowsOf<ShownPassage>(answers, "passages");
    const sections = rowsOf<ShownSection>(answers, "sections");
    const examined = {figures: rowsOf<Figure>(answers, "figures"), passed: rowsOf<Passed>(answers, "passed")};
    return html`<article class="source">
      <header class="source-head">
        <p><a href=${list}>${say("Nguồn", "Sources")}</a></p>
        ${articleTitle(passages, examined, document.title)}
        <p class="muted">
          ${byline(document)}
          ${document.url ? html`<a href=${document.url} target="_blank" rel="noopener">${say("Bản gốc", "Original")}</a>` : null}
        </p>
        ${document.source_kind === "official" ? officialHead(document, examined.figures) : articleHead(document, examined, root)}
      </header>
      ${outline(sections)}
      ${document.source_kind === "official" ? official(passages, examined.figures, rowsOf<InTable>(answers, "measured"), root) : articleText(passages, examined, sections)}
    </article>`;
  }
};
