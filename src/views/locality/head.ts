import {html} from "htl";
import {successors} from "../../parts/successors.js";
import {sayDate, sayNumber} from "../../words/number.js";
import {sayFullName} from "../../words/place-kind.js";
import {sayAlone, sayLevel} from "../../words/place.js";
import {placeLink} from "../../domain/place-slug.js";
import {plural, say} from "../../words/say.js";
import {lede, type Facts} from "./facts.js";
import {later} from "./former.js";
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

/** The place's name, where it lies, and the sentence that is said of it first. */
export function localityHead(facts: Facts, root: string): HTMLElement {
  const {place, figures} = facts;
  const known = [sayLevel(place.level, 1), listed(place), ...counted(facts)];
  return html`<header class="locality-head">
    ${crumbs(facts, root)}
    <h1>${sayAlone(sayFullName(place.full_name, place.en))}</h1>
    <p class="lede">${lede(facts)}</p>
    <p class="muted">
      ${known.filter(Boolean).join(" · ")}
      ${
        figures.length
          ? html`<a class="quiet scripted to-brief" href=${`${placeLink(place.place_id, root)}?in=1`}
              >${say("Bản in hai trang", "Two-page brief")}</a
            >`
          : null
      }
    </p>
    ${successors(facts.changes, root)} ${later(facts, root)}
  </header>`;
}
