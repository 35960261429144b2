import {html} from "htl";
import type {Figure} from "../components/figure.js";
import {asWritten} from "../components/foreign.js";
import {sayThing} from "../components/key-figure.js";
import {sayPeriod} from "../components/period.js";
import {sayPlace} from "../components/place.js";
import {say} from "../components/say.js";
import {articleLink} from "../components/source.js";
import {sayRank, type Standing} from "../components/standing.js";
import {toldBy, type Told} from "../components/timeline.js";
import {sayValue} from "../components/value.js";
import {wordedTable} from "../components/worded-table.js";
import {compareLink} from "./compare-state.js";
import {sayStrips} from "./locality-words.js";

const opener = (figure: Figure): HTMLElement =>
  html`<span>
    <button class="figure-button" data-observation=${figure.observation_id}>${sayValue(figure)}</button>
    <small>${sayPeriod(figure)}</small>
  </span>`;

const end = (figure: Figure): string => `${sayPlace(figure)} ${sayValue(figure)}`;

/** A place among its peers, as words; the whole comparison is a link away. */
export const stripTable = (standings: readonly Standing[], root: string): HTMLElement =>
  wordedTable(
    sayStrips().title,
    [
      say("Chỉ tiêu", "Indicator"),
      say("Con số", "Figure"),
      say("Thứ hạng", "Rank"),
      say("Thấp nhất", "Lowest"),
      say("Số giữa", "Median"),
      say("Cao nhất", "Highest")
    ],
    standings.map((standing) => {
      const {own, peers, median} = standing;
      const link = compareLink(root, {indicator: own.indicator, chosen: own.ref_area});
      return [
        html`<a href=${link}>${sayThing(own)}</a>`,
        opener(own),
        sayRank(standing),
        end(peers[0]!),
        sayValue({...own, obs_value: median, obs_value_max: null, bound: "exact", numerator: null, denominator: null}),
        end(peers.at(-1)!)
      ];
    })
  );

/** Articles, as words. */
export const timelineTable = (told: readonly Told[], root: string): HTMLElement =>
  wordedTable(
    say("Các bài", "Articles"),
    [say("Bài viết", "Article"), say("Nơi đăng, ngày", "Publisher, date"), say("Nói về năm", "Years told of")],
    told.map((each) => [
      html`<a href=${articleLink(each.document_id, root)}>${asWritten(each.title)}</a>`,
      toldBy(each),
      each.years ? [...new Set(each.years)].map(sayYear).join("–") : say("không rõ", "not known")
    ])
  );

const sayYear = (year: number): string => String(year);
