import {html} from "htl";
import {sayDate, sayNumber} from "../components/number.js";
import {articleLink} from "../components/source.js";
import {say} from "../components/say.js";
import {wordedTable, type TableColumn} from "../components/worded-table.js";
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

const columns = (root: string): TableColumn<DocumentRow>[] => [
  {
    name: say("Bài viết", "Article"),
    cell: ({document_id, title, source_kind}) => [
      html`<a href=${articleLink(document_id, root)}>${asWritten(title)}</a>`,
      source_kind === "official" ? officialMark() : null
    ]
  },
  {
    name: say("Nơi đăng", "Publisher"),
    cell: ({publisher}) => (publisher ? asWritten(publisher) : say("không rõ", "unknown"))
  },
  {
    name: say("Ngày đăng", "Date"),
    cell: ({published}) => (published ? sayDate(published) : say("không ghi", "not given"))
  },
  {name: say("Nói về", "About"), cell: ({place}) => place && asWritten(place)},
  {name: say("Con số", "Figures"), numeric: true, cell: ({figures}) => sayNumber(figures)}
];

/** Every article that was read. */
export const documents: View = {
  name: "documents",
  questions: () => ({documents: SQL}),
  draw: (answers, {root}) =>
    wordedTable(say("Các bài viết", "Articles"), columns(root), rowsOf<DocumentRow>(answers, "documents"), {
      className: "documents"
    })
};
