import {html} from "htl";
import {bullets, figuresOf, isDrawn} from "../components/bullets.js";
import {saySense} from "../components/delta.js";
import type {Figure} from "../components/figure.js";
import {asWritten} from "../components/foreign.js";
import {sayThing, type KeyFigure} from "../components/key-figure.js";
import {sayPeriod} from "../components/period.js";
import {excerptOf, quoteText} from "../components/quote.js";
import {placeLink} from "../components/place-slug.js";
import {say} from "../components/say.js";
import {saySource, sourceOf} from "../components/source.js";
import {sayPeers, sayRank} from "../components/standing.js";
import {strips} from "../components/strip.js";
import {textWidth} from "../components/text-width.js";
import {toldBy} from "../components/timeline.js";
import {sayValue} from "../components/value.js";
import type {Facts} from "./locality-facts.js";
import {sayBullets, sayStrips} from "./locality-words.js";
import {lackingName} from "./locality-unknown.js";

/** Two sheets of A4 in CSS pixels, less their margins, the head and foot, and a reserve for lines that break early. */
const SHEETS = 2 * 1000 - 1000;
const WIDTH = 672;

/** What fits on the first sheet beside the key figures. */
const SHOWN = {pledges: 3, strips: 3, lacking: 8, told: 5};

/** Heights as the style sheet sets them on paper. */
const KEY_ROW = 118;
const BULLET = 84;
const STRIP = 72;
const CHART_HEAD = 60;
const TABLE_ROW = 21;
const NOTE = {line: 14, size: 10.5, letters: 170};
const TOLD = 18;

/** Sentences by number, in the order in which they are first called upon. */
class Footnotes {
  readonly figures: Figure[];

  constructor(figures: readonly Figure[] = []) {
    this.figures = [...figures];
  }

  /** The number of the sentence behind a figure; figures of one sentence share it. */
  of(figure: Figure): number {
    const at = this.figures.findIndex(
      (other) => other.document_id === figure.document_id && other.quote_start === figure.quote_start
    );
    return at < 0 ? this.figures.push(figure) : at + 1;
  }
}

const note = (figure: Figure, notes: Footnotes): HTMLElement => html`<sup class="note">${notes.of(figure)}</sup>`;

const keyLine = ({figure, delta, standing}: KeyFigure, notes: Footnotes): HTMLElement =>
  html`<div class="brief-key">
    <p>${sayThing(figure)}</p>
    <p class="key-value">${sayValue(figure)}${note(figure, notes)}</p>
    <p>${sayPeriod(figure)}</p>
    ${delta ? html`<p>${delta.sense ? `${saySense(delta.sense)}: ` : ""}${delta.text}</p>` : null}
    ${standing ? html`<p>${sayRank(standing)}</p>` : null}
  </div>`;

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
  html`<li>${quoteText(excerptOf(figure, NOTE.letters))} ${sourceOf(figure)}.</li>`;

const noteHeight = (figure: Figure): number => {
  const {before, figure: said, after} = excerptOf(figure, NOTE.letters);
  const text = `${before}${said}${after} ${saySource(figure)}`;
  return Math.ceil((textWidth(text, NOTE.size) * 1.06) / (WIDTH - 24)) * NOTE.line + 2;
};

/** Worth more than the rest: what is, of a listed indicator, read with certainty. */
const worth = ({indicator, value_kind, confidence}: Figure): number =>
  Number(indicator !== "other") * 2 + Number(value_kind === "actual") + confidence;

/** As many of the other figures as the two sheets have room for, with their sentences; nothing is numbered yet. */
function fit(figures: readonly Figure[], used: number, numbered: Footnotes): Figure[] {
  const notes = new Footnotes(numbered.figures);
  const kept: Figure[] = [];
  let left = SHEETS - used - notes.figures.reduce((sum, figure) => sum + noteHeight(figure), 0);
  for (const figure of [...figures].sort((a, b) => worth(b) - worth(a))) {
    const known = notes.figures.length;
    const isNew = notes.of(figure) > known;
    left -= TABLE_ROW + (isNew ? noteHeight(figure) : 0);
    if (left < 0) break;
    kept.push(figure);
  }
  return figures.filter((figure) => kept.includes(figure));
}

const row = (figure: Figure, notes: Footnotes): HTMLElement =>
  html`<tr>
    <td>${sayThing(figure)}</td>
    <td>${sayValue(figure)}${note(figure, notes)}</td>
    <td>${sayPeriod(figure)}</td>
  </tr>`;

function others(shown: readonly Figure[], all: readonly Figure[], notes: Footnotes): HTMLElement | null {
  if (!shown.length) return null;
  return html`<section>
    <h2>
      ${say("Các con số khác", "Other figures")}
      <small
        >${say(`${shown.length} trong ${all.length}; tất cả ở trang này trên mạng`, `${shown.length} of ${all.length}; all are on this page on the web`)}</small
      >
    </h2>
    <table>
      <thead>
        <tr>
          ${[say("Chỉ tiêu", "Indicator"), say("Con số", "Figure"), say("Thời gian", "Time")].map(
            (name) => html`<th scope="col">${name}</th>`
          )}
        </tr>
      </thead>
      <tbody>
        ${shown.map((figure) => row(figure, notes))}
      </tbody>
    </table>
  </section>`;
}

const articles = ({told}: Facts): HTMLElement =>
  html`<section>
    <h2>${say("Các bài đã đọc", "Articles read")}</h2>
    <ul class="brief-told">
      ${told.slice(0, SHOWN.told).map((each) => html`<li>${asWritten(each.title)} (${toldBy(each)})</li>`)}
    </ul>
    ${told.length > SHOWN.told ? html`<p>${say(`và ${told.length - SHOWN.told} bài khác`, `and ${told.length - SHOWN.told} more`)}</p>` : null}
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
const foot = ({place}: Facts): HTMLElement =>
  html`<footer class="brief-foot">
    <span>
      Thước Đo · <span data-address>${placeLink(place.place_id, "")}</span>
      <span data-today></span>
    </span>
    <span>
      ${say("Con số do máy đọc từ bài viết; số nhỏ trên cao dẫn tới câu gốc.", "Figures read by machine; raised numbers lead to the sentences.")}
    </span>
  </footer>`;

/** The place on two sheets of paper: as much as fits, each number with the sentence that says it. */
export function localityBrief(facts: Facts, root: string): HTMLElement {
  const {keys, figures, told} = facts;
  const notes = new Footnotes();
  const pledges = facts.pledges.filter(isDrawn).slice(0, SHOWN.pledges);
  const standings = facts.standings.slice(0, SHOWN.strips);
  const promised = pledges.flatMap(figuresOf);
  const head = html`<div class="brief-keys">${keys.map((key) => keyLine(key, notes))}</div>`;
  const promises = pledges.length
    ? chart({...sayBullets(), drawing: bullets(pledges, {width: WIDTH}), figures: promised}, notes)
    : null;
  const ranked = standings.map(({own}) => own);
  const peers = standings.length
    ? chart({...sayStrips(), drawing: strips(standings, {width: WIDTH}), figures: ranked}, notes)
    : null;
  const used =
    Math.ceil(keys.length / 2) * KEY_ROW +
    (pledges.length && CHART_HEAD + pledges.length * BULLET) +
    (standings.length && CHART_HEAD + standings.length * STRIP) +
    Math.min(told.length, SHOWN.told + 1) * TOLD;
  const drawn = [...keys.map(({figure}) => figure), ...promised, ...ranked];
  const shown = fit(
    figures.filter((figure) => !drawn.includes(figure)),
    used,
    notes
  );
  return html`<div class="brief">
    <p class="brief-bar scripted">
      <button class="button" data-print>${say("In", "Print")}</button>
      <a class="quiet" href=${placeLink(facts.place.place_id, root)}
        >${say("Về trang đầy đủ", "Back to the full page")}</a
      >
    </p>
    ${head} ${promises} ${peers} ${others(shown, figures, notes)} ${unknown(facts)} ${articles(facts)}
    <section class="brief-notes">
      <h2>${say("Câu gốc", "Sentences")}</h2>
      <ol>
        ${notes.figures.map(sentence)}
      </ol>
    </section>
    ${foot(facts)}
  </div>`;
}
