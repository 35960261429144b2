import {html} from "htl";
import {sayDate, sayNumber} from "../components/number.js";
import {articleLink} from "../components/source.js";
import {say} from "../components/say.js";
import {rowsOf, type View} from "./view.js";
import {asWritten} from "../components/foreign.js";

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

interface Column {
  name: () => string;
  numeric?: true;
  cell: (row: DocumentRow, root: string) => unknown;
}

const columns: readonly Column[] = [
  {
    name: () => say("Bài viết", "Article"),
    cell: ({document_id, title, source_kind}, root) => [
      html`<a href=${articleLink(document_id, root)}>${asWritten(title)}</a>`,
      source_kind === "official" ? officialMark() : null
    ]
  },
  {
    name: () => say("Nơi đăng", "Publisher"),
    cell: ({publisher}) => (publisher ? asWritten(publisher) : say("không rõ", "unknown"))
  },
  {
    name: () => say("Ngày đăng", "Date"),
    cell: ({published}) => (published ? sayDate(published) : say("không ghi", "not given"))
  },
  {name: () => say("Nói về", "About"), cell: ({place}) => place && asWritten(place)},
  {name: () => say("Con số", "Figures"), numeric: true, cell: ({figures}) => sayNumber(figures)}
];

const line = (row: DocumentRow, root: string): HTMLElement =>
  html`<tr>
    ${columns.map(
      ({name, numeric, cell}) => html`<td data-name=${name()} class=${numeric && "numeric"}>${cell(row, root)}</td>`
    )}
  </tr>`;

/** Every article that was read. */
export const documents: View = {
  name: "documents",
  questions: () => ({documents: SQL}),
  draw: (answers, {root}) =>
    html`<div class="table-scroll" tabindex="0" role="group" aria-label=${say("Các bài viết", "Articles")}>
      <table class="documents">
        <thead>
          <tr>
            ${columns.map(({name, numeric}) => html`<th scope="col" class=${numeric && "numeric"}>${name()}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rowsOf<DocumentRow>(answers, "documents").map((row) => line(row, root))}
        </tbody>
      </table>
    </div>`
};
