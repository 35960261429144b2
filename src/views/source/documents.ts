import {html} from "htl";
import {sayDate, sayNumber} from "../../words/number.js";
import {articleLink} from "../../parts/source.js";
import {say} from "../../words/say.js";
import {wordedTable, type TableColumn} from "../../parts/worded-table.js";
import {rowsOf, type Params, type View} from "../view.js";
import {asWritten} from "../../words/foreign.js";

interface DocumentRow {
  document_id: string;
  title: string;
  publisher: string | null;
  published: string | null;
  place: string | null;
  figures: number;
  source_kind: string;
}

/** Articles that one page lists; those before them are a page further. */
const LISTED = 400;

/** The name of the address's parameter. */
const PAGE = "trang";

/** Pages are counted from 1, the newest articles. */
const pageOf = (params: Params): number => Math.max(1, Math.floor(Number(params[PAGE])) || 1);

const SQL = (
  page: number
): string => `SELECT document_id, title, publisher, CAST(published AS VARCHAR) AS published, place, figures, source_kind
FROM documents
ORDER BY documents.published DESC NULLS LAST, title, document_id
LIMIT ${LISTED} OFFSET ${LISTED * (page - 1)}`;

const COUNT = "SELECT CAST(count(*) AS INTEGER) AS documents FROM documents";

/** Where in the list the page is, and the pages beside it; nothing where one page lists all. */
function paging(page: number, total: number, root: string): HTMLElement | null {
  if (total <= LISTED) return null;
  const [first, last] = [LISTED * (page - 1) + 1, Math.min(LISTED * page, total)].map(sayNumber);
  const link = (to: number, words: string): HTMLElement =>
    html`<a class="scripted" href=${`${root}nguon/index.html${to > 1 ? `?${PAGE}=${to}` : ""}`}>${words}</a>`;
  return html`<p class="muted">
    ${say(`Bài ${first} đến ${last} trong ${sayNumber(total)} bài, mới nhất trước.`, `Articles ${first} to ${last} of ${sayNumber(total)}, the newest first.`)}
    ${page > 1 ? link(page - 1, say("Các bài mới hơn", "Newer articles")) : null}
    ${LISTED * page < total ? link(page + 1, say("Các bài cũ hơn", "Older articles")) : null}
  </p>`;
}

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
  questions: (params) => ({documents: SQL(pageOf(params)), count: COUNT}),
  draw: (answers, {root, params}) => {
    const [count] = rowsOf<{documents: number}>(answers, "count");
    const pages = (): HTMLElement | null => paging(pageOf(params), count?.documents ?? 0, root);
    return html`<div>
      ${pages()}
      ${wordedTable(say("Các bài viết", "Articles"), columns(root), rowsOf<DocumentRow>(answers, "documents"), {
        className: "documents"
      })}
      ${pages()}
    </div>`;
  }
};
