import {html} from "htl";
import {bullets, bulletFigures, isDrawn} from "../../charts/bullets.js";
import {isSurelyRead} from "../../domain/doubt.js";
import type {Figure} from "../../rows/figure.js";
import {asWritten} from "../../words/foreign.js";
import {groupBy} from "../../domain/group.js";
import {sayThing} from "../../words/thing.js";
import {sayNumber} from "../../words/number.js";
import {isOfficial} from "../../words/official.js";
import {sayPeriod, shortPeriod} from "../../words/period.js";
import {excerptOf, quoteText} from "../../parts/quote.js";
import {placeLink} from "../../domain/place-slug.js";
import {say} from "../../words/say.js";
import {sourceOf} from "../../parts/source.js";
import {sayPeers, sayRank} from "../../domain/peer-rank.js";
import {toldBy} from "../../charts/timeline.js";
import {sayValue} from "../../words/value.js";
import type {Facts} from "./facts.js";
import type {CoreFigure} from "../sql/core.js";
import {medianOf, narrowedIn, otherYear, partOf, sayLike, standingOf, type ProfileRow} from "./profile.js";
import {sayBullets} from "./words.js";
import {lackingName} from "./unknown.js";

/** As wide as a sheet of A4 between its margins, in CSS pixels. */
const WIDTH = 672;

/** What fits on the first sheet beside the ten rows. */
const SHOWN = {pledges: 4, lacking: 8, told: 5};

/** More sentences than two sheets have lines for: paper cuts the list where it ends, between two of them. */
const MOST = 48;

/** Letters of a sentence. */
const LETTERS = 170;

/** Sentences by number, in the order in which they are first called upon. */
class Footnotes {
  readonly figures: Figure[] = [];

  /** The number of the sentence behind a figure; figures of one sentence share it. */
  of(figure: Figure): number {
    const at = this.figures.findIndex((other) => sentenceOf(other) === sentenceOf(figure));
    return at < 0 ? this.figures.push(figure) : at + 1;
  }
}

/** Of an article the sentence, of an official table the cell. */
const sentenceOf = (figure: Figure): string =>
  `${figure.document_id} ${isOfficial(figure) ? figure.figure_start : figure.quote_start}`;

const note = (figure: Figure, notes: Footnotes): HTMLElement => html`<sup class="note">${notes.of(figure)}</sup>`;

/** A line of the table: the newest value, how it stands, the median, what is around it. */
const figureLine = (name: string, figure: CoreFigure, notes: Footnotes): HTMLElement => {
  const standing = standingOf(figure);
  const middle = medianOf(figure);
  const {parent_value, parent_name, parent_en} = figure;
  return html`<tr>
    <th scope="row">${name}</th>
    <td>${sayValue(figure)}${note(figure, notes)} <small>${shortPeriod(figure)}</small></td>
    <td>${standing ? sayRank(standing, {short: true}) + otherYear(figure) : "–"}</td>
    <td>${middle === null ? "–" : sayLike(figure, middle) + otherYear(figure)}</td>
    <td>
      ${parent_value === null ? "–" : html`${sayLike(figure, parent_value) + otherYear(figure)} <small>${say(parent_name!, parent_en ?? parent_name!)}</small>`}
    </td>
  </tr>`;
};

/** A row of the table: the place's own figure, else a line for each unit that it came from. */
const coreLines = (row: ProfileRow, facts: Facts, notes: Footnotes): HTMLElement[] => {
  const name = say(row.vi, row.en);
  if (!row.figures.length)
    return [
      html`<tr>
        <th scope="row">${name}</th>
        <td colspan="4">${say("chưa biết", "not known")}</td>
      </tr>`
    ];
  return row.figures.map((figure) => {
    const said = [partOf(figure, facts.lineages, facts.place.place_id), narrowedIn(row, figure)]
      .filter(Boolean)
      .join(", ");
    return figureLine(said ? `${name} (${said})` : name, figure, notes);
  });
};

/** The same ten rows that the page begins with. */
const coreTable = (facts: Facts, notes: Footnotes): HTMLElement =>
  html`<table class="brief-core">
    <thead>
      <tr>
        <td></td>
        <th scope="col">${say("Mới nhất", "Latest")}</th>
        <th scope="col">${say("Nơi cùng cấp", "Peers")}</th>
        <th scope="col">${say("Mức giữa", "Median")}</th>
        <th scope="col">${say("Cấp trên", "Around it")}</th>
      </tr>
    </thead>
    <tbody>
      ${facts.rows.flatMap((row) => coreLines(row, facts, notes))}
    </tbody>
  </table>`;

/** The sentences behind a chart's marks, by number. */
const callUpon = (figures: readonly Figure[], notes: Footnotes): string =>
  [...new Set(figures.map((figure) => notes.of(figure)))].sort((a, b) => a - b).join(", ");

interface BriefChart {
  title: string;
  subtitle: string;
  drawing: Element;
  figures: readonly Figure[];
}

const chart = ({title, subtitle, drawing, figures}: BriefChart, notes: Footnotes): HTMLElement =>
  html`<section class="brief-chart">
    <h2>${title} <small>${subtitle}</small><sup class="note">${callUpon(figures, notes)}</sup></h2>
    ${drawing}
  </section>`;

const sentence = (figure: Figure): HTMLElement =>
  html`<span>${quoteText(excerptOf(figure, LETTERS))} ${sourceOf(figure)}.</span>`;

/** Worth more than the rest: what is, of a listed indicator, read with certainty. */
const worth = ({indicator, value_kind, confidence}: Figure): number =>
  Number(indicator !== "other") * 2 + Number(value_kind === "actual") + confidence;

const told = (figure: Figure): HTMLElement =>
  html`<p><b>${sayValue(figure)}</b> ${sayThing(figure)} · ${sayPeriod(figure)}</p>`;

/** The other figures under their sentences, the weightiest first: paper has them as far as two sheets reach. */
function others(figures: readonly Figure[], all: readonly Figure[]): HTMLElement | null {
  if (!figures.length) return null;
  const sentences = groupBy(
    [...figures].sort((a, b) => worth(b) - worth(a)),
    sentenceOf
  );
  const count = sayNumber(all.length);
  return html`<section class="brief-others">
    <h2>
      ${say("Các con số khác", "Other figures")}
      <small
        >${say(`vừa hai trang giấy; cả ${count} con số ở trang này trên mạng`, `as two sheets have room for; all ${count} are on this page on the web`)}</small
      >
    </h2>
    <ul class="plain">
      ${[...sentences.values()].slice(0, MOST).map((mine) => html`<li>${mine.map(told)} ${sentence(mine[0]!)}</li>`)}
    </ul>
  </section>`;
}

const articles = ({told: read}: Facts): HTMLElement =>
  html`<section>
    <h2>${say("Các bài đã đọc", "Articles read")}</h2>
    <ul class="brief-told">
      ${read.slice(0, SHOWN.told).map((each) => html`<li>${asWritten(each.title)} (${toldBy(each)})</li>`)}
    </ul>
    ${read.length > SHOWN.told ? html`<p>${say(`và ${read.length - SHOWN.told} bài khác`, `and ${read.length - SHOWN.told} more`)}</p>` : null}
  </section>`;

const unknown = ({lacking, place}: Facts): HTMLElement | null =>
  lacking.length
    ? html`<p class="brief-unknown">
        <b>${say("Chưa biết", "Not known")}:</b>
        ${lacking.slice(0, SHOWN.lacking).map(lackingName).join("; ")}
        (${say(`các ${sayPeers(place.level)} khác có`, `other ${sayPeers(place.level)} have them`)}).
      </p>`
    : null;

/** The address and the day are put in by the reader's own browser. */
const letterhead = ({place}: Facts): HTMLElement =>
  html`<p class="brief-head">
    <span><span data-address>${placeLink(place.place_id, "")}</span> <span data-today></span></span>
    <span>
      ${say("Con số do máy đọc từ bài viết; số nhỏ trên cao dẫn tới câu gốc.", "Figures read by machine; raised numbers lead to the sentences.")}
    </span>
  </p>`;

/** The place on two sheets of paper, each number with the sentence that says it; the style sheet lets nothing reach a third. */
export function localityBrief(facts: Facts, root: string): HTMLElement {
  const {rows, figures} = facts;
  const notes = new Footnotes();
  const pledges = facts.pledges
    .filter(isDrawn)
    .filter((pledge) => bulletFigures(pledge).every(isSurelyRead))
    .slice(0, SHOWN.pledges);
  const head = coreTable(facts, notes);
  const promised = pledges.flatMap(bulletFigures);
  const promises = pledges.length
    ? chart({...sayBullets(), drawing: bullets(pledges, {width: WIDTH}), figures: promised}, notes)
    : null;
  const drawn = new Set(
    [...rows.flatMap(({figures: mine}) => mine), ...promised].map(({observation_id}) => observation_id)
  );
  return html`<div class="brief">
    <p class="brief-bar scripted">
      <button class="button" data-print>${say("In", "Print")}</button>
      <a class="quiet" href=${placeLink(facts.place.place_id, root)}
        >${say("Về trang đầy đủ", "Back to the full page")}</a
      >
    </p>
    <div class="brief-first">${letterhead(facts)} ${head} ${promises}</div>
    <div class="brief-second">
      <section class="brief-notes">
        <h2>${say("Câu gốc", "Sentences")}</h2>
        <ol>
          ${notes.figures.map((figure) => html`<li>${sentence(figure)}</li>`)}
        </ol>
      </section>
      ${unknown(facts)} ${articles(facts)}
      ${others(
        figures.filter((figure) => isSurelyRead(figure) && !drawn.has(figure.observation_id)),
        figures
      )}
    </div>
  </div>`;
}
