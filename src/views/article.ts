import {html} from "htl";
import {articleText, articleTitle, toneLegend, type Passage} from "../components/article.js";
import type {Figure} from "../components/figure.js";
import {sayDate, sayNumber} from "../components/number.js";
import {sql} from "../engine/sql.js";
import {rowsOf, type View} from "./view.js";

interface DocumentRow {
  title: string;
  publisher: string | null;
  author: string | null;
  published: string | null;
  url: string | null;
  place: string | null;
}

const byline = ({publisher, published, author, place}: DocumentRow): string =>
  [publisher, published && sayDate(published), author, place].filter(Boolean).join(" · ");

/** An article with its figures in place. */
export const article: View = {
  name: "article",
  questions: ({document_id = ""}) => ({
    document: sql`SELECT title, publisher, author, url, place, CAST(published AS VARCHAR) AS published
FROM documents WHERE document_id = ${document_id}`,
    passages: sql`SELECT passage, paragraph, role, passage_start, passage_end, text
FROM passages WHERE document_id = ${document_id} ORDER BY passage`,
    figures: sql`SELECT * FROM figures WHERE document_id = ${document_id} ORDER BY figure_start, observation_id`
  }),
  draw: (answers, {root}) => {
    const [document] = rowsOf<DocumentRow>(answers, "document");
    if (!document)
      return html`<p class="empty">Không có bài viết này. <a href=${`${root}nguon/index.html`}>Xem các nguồn</a></p>`;
    const passages = rowsOf<Passage>(answers, "passages");
    const figures = rowsOf<Figure>(answers, "figures");
    return html`<article class="source">
      <header class="source-head">
        <p><a href=${`${root}nguon/index.html`}>Nguồn</a></p>
        ${articleTitle(passages, figures, document.title)}
        <p class="muted">
          ${byline(document)}
          ${document.url ? html`<a href=${document.url} target="_blank" rel="noopener">Bản gốc</a>` : null}
        </p>
        <p>${sayNumber(figures.length)} con số được đọc ra; bấm vào con số để xem máy hiểu thế nào.</p>
        ${toneLegend(figures)}
      </header>
      ${articleText(passages, figures)}
    </article>`;
  }
};
