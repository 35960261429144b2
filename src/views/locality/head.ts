import {html} from "htl";
import {PEERS} from "../../domain/place-set.js";
import {sayDate, sayNumber} from "../../words/number.js";
import {sayFullName} from "../../words/place-kind.js";
import {sayAlone, sayLevel} from "../../words/place.js";
import {briefLink, placeLink} from "../../domain/place-slug.js";
import {plural, say} from "../../words/say.js";
import {sayMine} from "../page/my-place.js";
import {peersLink} from "./profile.js";
import {isToldOnPaper, type Facts} from "./facts.js";
import {compareLink} from "../compare/state.js";
import {MOST, type LineRow} from "./questions.js";
import {saySeries} from "./series.js";

const step = ({place_id, full_name, en, figures}: LineRow, root: string): HTMLElement =>
  html`<a href=${placeLink(place_id, root, figures > 0)}>${sayAlone(sayFullName(full_name, en))}</a>`;

/** Where a place lies, from the widest; each leads to its page. */
const crumbs = ({above}: Facts, root: string): HTMLElement =>
  html`<nav class="crumbs" aria-label=${say("Nơi này thuộc", "It lies in")}>
    <a href=${`${root}dia-phuong/index.html`}>${say("Địa phương", "Places")}</a>
    ${[...above].reverse().map((each) => html`<span aria-hidden="true">›</span> ${step(each, root)}`)}
  </nav>`;

/** Which list of places it is of: a name may be another place's in another list. */
function listed({valid_from, valid_to}: LineRow): string | null {
  if (valid_to) return say(`theo danh mục đến ${sayDate(valid_to)}`, `of the list in force until ${sayDate(valid_to)}`);
  return (
    valid_from && say(`theo danh mục từ ${sayDate(valid_from)}`, `of the list in force since ${sayDate(valid_from)}`)
  );
}

/** “1.352 con số chính thức · 9 con số trong 1 bài”; of very many, how many of them the page tells of. */
function counted({figures, stated, told, place, series}: Facts): (string | null)[] {
  const [count, articles] = [stated.length, told.length].map(sayNumber) as [string, string];
  const isCut = figures.length >= MOST && place.figures > figures.length;
  return [
    series.length ? say(`số liệu chính thức: ${saySeries(series)}`, `official figures: ${saySeries(series)}`) : null,
    stated.length
      ? isCut
        ? say(
            `${count} con số mới nhất trong ${articles} bài`,
            `the newest ${count} figures, in ${plural(articles, "article")}`
          )
        : say(`${count} con số trong ${articles} bài`, `${plural(count, "figure")} in ${plural(articles, "article")}`)
      : null
  ];
}

/** That nothing is known of the place itself. */
const sayNone = ({former}: Facts): string =>
  former.length
    ? say(
        "Chưa có con số nào của chính nơi này; bảng có số của các đơn vị cũ.",
        "No figure of this place itself has been read yet; the table has those of its former units."
      )
    : say("Chưa có con số nào về nơi này.", "No figure of this place has been read yet.");

/** What a leader does next: the place among its peers, by the first row that has one, and the place on paper. */
function actions(facts: Facts, root: string): HTMLElement {
  const {rows, place, figures} = facts;
  const [first] = rows.flatMap(({figures: mine}) => mine);
  const peers = first
    ? peersLink(first, root)
    : compareLink(root, {indicator: rows[0]?.indicators[0] ?? null, chosen: place.place_id, set: PEERS});
  return html`<p class="actions">
    <a class="button" href=${peers}>${say("So với nơi cùng cấp", "Compare with peers")}</a>
    ${
      isToldOnPaper(facts)
        ? html`<a class="quiet scripted to-brief" href=${briefLink(place.place_id, root, figures.length > 0)}
            >${say("Bản in hai trang", "Two-page brief")}</a
          >`
        : null
    }
    <button
      class="quiet scripted"
      data-my-place=${place.place_id}
      data-name=${sayFullName(place.full_name, place.en)}
      aria-pressed="false"
    >
      ${sayMine(false)}
    </button>
  </p>`;
}

/** The place's name, where it lies, and what to do with it. */
export function localityHead(facts: Facts, root: string): HTMLElement {
  const {place} = facts;
  const known = [sayLevel(place.level, 1), listed(place), ...counted(facts)];
  return html`<header class="locality-head">
    ${crumbs(facts, root)}
    <h1>${sayAlone(sayFullName(place.full_name, place.en))}</h1>
    <p class="muted">${known.filter(Boolean).join(" · ")}</p>
    ${facts.figures.length ? null : html`<p class="lede">${sayNone(facts)}</p>`} ${actions(facts, root)}
  </header>`;
}
