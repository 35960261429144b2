import {html} from "htl";
import {sayDate, sayNumber} from "../components/number.js";
import {articleLink} from "../components/source.js";
import {say} from "../components/say.js";
import {rowsOf, type View} from "./view.js";

interface DocumentRow {
  document_id: string;
  title: string;
  publisher: string | null;
  published: string | null;
  place: string | null;
  figures: number;
  source_kind: string;
}

const SQL = `SELECT document_id, title, publisher, CAST(published AS VARCHAR) AS published, place, figures, source_kind
FROM documents
ORDER BY documents.published DESC NULLS LAST, title`;

const officialMark = (): HTMLElement =>
  html`<small class="official">◆ ${say("bảng số liệu chính thức", "official table")}</small>`;

const line = (
  {document_id, title, publisher, published, place, figures, source_kind}: DocumentRow,
  root: string
): HTMLElement =>
  html`<tr>
    <td data-name="Bài viết">
      <a href=${articleLink(document_id, root)}>${title}</a>${source_kind === "official" ? officialMark() : null}
    </td>
    <td data-name="Nơi đăng">${publisher ?? "không rõ"}</td>
    <td data-name="Ngày đăng">${published ? sayDate(published) : "không ghi"}</td>
    <td data-name="Nói về">${place}</td>
    <td data-name="Con số" class="numeric">${sayNumber(figures)}</td>
  </tr>`;

/** Every article that was read. */
export const documents: View = {
  name: "documents",
  questions: () => ({documents: SQL}),
  draw: (answers, {root}) =>
    html`<div class="table-scroll" tabindex="0" role="region" aria-label="Các bài viết">
      <table class="documents">
        <thead>
          <tr>
            <th scope="col">Bài viết</th>
            <th scope="col">Nơi đăng</th>
            <th scope="col">Ngày đăng</th>
            <th scope="col">Nói về</th>
            <th scope="col" class="numeric">Con số</th>
          </tr>
        </thead>
        <tbody>
          ${rowsOf<DocumentRow>(answers, "documents").map((row) => line(row, root))}
        </tbody>
      </table>
    </div>`
};
