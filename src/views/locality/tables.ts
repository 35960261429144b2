import {html} from "htl";
import type {Figure} from "../../rows/figure.js";
import {valueButton} from "../../parts/figure-button.js";
import {asWritten} from "../../words/foreign.js";
import {sayThing} from "../../parts/key-figure.js";
import {sayPeriod} from "../../words/period.js";
import {sayPlace} from "../../words/place.js";
import {say} from "../../words/say.js";
import {articleLink} from "../../parts/source.js";
import {sayRank, type PeerRank} from "../../domain/peer-rank.js";
import {toldBy, type ArticleOnLine} from "../../charts/timeline.js";
import {sayValue} from "../../words/value.js";
import {wordedTable} from "../../parts/worded-table.js";
import {compareLink} from "../compare/state.js";
import {sayStrips} from "./words.js";

const opener = (figure: Figure): HTMLElement =>
  html`<span>
    ${valueButton(figure)}
    <small>${sayPeriod(figure)}</small>
  </span>`;

const end = (figure: Figure): string => `${sayPlace(figure)} ${sayValue(figure)}`;

/** A place among its peers, as words; the whole comparison is a link away. */
export const stripTable = (standings: readonly PeerRank[], root: string): HTMLElement =>
  wordedTable<PeerRank>(
    sayStrips().title,
    [
      {
        name: say("Chỉ tiêu", "Indicator"),
        cell: ({own}) =>
          html`<a href=${compareLink(root, {indicator: own.indicator, chosen: own.ref_area})}>${sayThing(own)}</a>`
      },
      {name: say("Con số", "Figure"), cell: ({own}) => opener(own)},
      {name: say("Thứ hạng", "Rank"), cell: sayRank},
      {name: say("Thấp nhất", "Lowest"), cell: ({peers}) => end(peers[0]!)},
      {
        name: say("Số giữa", "Median"),
        cell: ({own, median}) =>
          sayValue({...own, obs_value: median, obs_value_max: null, bound: "exact", numerator: null, denominator: null})
      },
      {name: say("Cao nhất", "Highest"), cell: ({peers}) => end(peers.at(-1)!)}
    ],
    standings
  );

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
