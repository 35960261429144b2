import {html} from "htl";
import {asWritten} from "../../words/foreign.js";
import {say} from "../../words/say.js";
import {articleLink} from "../../parts/source.js";
import {toldBy, type ArticleOnLine} from "../../charts/timeline.js";
import {wordedTable} from "../../parts/worded-table.js";

/** Articles, as words. */
export const timelineTable = (told: readonly ArticleOnLine[], root: string): HTMLElement =>
  wordedTable<ArticleOnLine>(
    say("Các bài", "Articles"),
    [
      {
        name: say("Bài viết", "Article"),
        cell: ({document_id, title}) => html`<a href=${articleLink(document_id, root)}>${asWritten(title)}</a>`
      },
      {name: say("Nơi đăng, ngày", "Publisher, date"), cell: toldBy},
      {
        name: say("Nói về năm", "Years told of"),
        cell: ({years}) => (years ? [...new Set(years)].join("–") : say("không rõ", "not known"))
      }
    ],
    told
  );
