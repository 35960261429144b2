import {html} from "htl";
import {saySense, type Delta} from "../domain/delta.js";
import {valueButton} from "./figure-button.js";
import type {Figure} from "../rows/figure.js";
import {sayQualifier} from "../words/named.js";
import {sayPeriod} from "../words/period.js";
import {excerptOf, quoteText} from "./quote.js";
import {say} from "../words/say.js";
import {sourceOf, sourceLink} from "./source.js";
import {sayRank, type PeerRank} from "../domain/peer-rank.js";
import {sayIndicator} from "../words/value.js";

export interface KeyFigure {
  figure: Figure;
  delta: Delta | undefined;
  standing: PeerRank | undefined;
}

interface CardOptions {
  root?: string;
  /** Letters of the sentence that are shown. */
  length?: number;
  /** The address that compares places by the figure's indicator. */
  compare?: (figure: Figure) => string;
}

const change = ({text, sense}: Delta): HTMLElement =>
  html`<p class="key-delta">
    ${sense ? html`<span class=${`sense-${sense}`}>${saySense(sense)}</span>: ` : null}${text}
  </p>`;

/** What the number is of: “Tỷ lệ hộ nghèo · miền núi”. */
export const sayThing = (figure: Figure): string =>
  [sayIndicator(figure), sayQualifier(figure)].filter(Boolean).join(" · ");

/** The same within a line: “tỷ lệ hộ nghèo (miền núi)”. */
export const sayNarrowed = (figure: Figure): string =>
  `${sayIndicator(figure)}${figure.qualifier ? ` (${sayQualifier(figure)})` : ""}`;

/** A figure large, with what it was, how it ranks and the sentence that says it. */
export function keyFigure(
  {figure, delta, standing}: KeyFigure,
  {root = "", length = 130, compare}: CardOptions = {}
): HTMLElement {
  return html`<article class="key-figure" data-observation=${figure.observation_id}>
    <h3>${sayThing(figure)}</h3>
    <p class="key-value">${valueButton(figure)}</p>
    <p class="key-when">${sayPeriod(figure)}</p>
    ${delta ? change(delta) : null} ${standing ? html`<p class="key-rank">${sayRank(standing)}</p>` : null}
    <blockquote>${quoteText(excerptOf(figure, length))}</blockquote>
    <p class="muted">
      <a href=${sourceLink(figure, root)}>${sourceOf(figure)}</a>
      ${compare ? html`· <a href=${compare(figure)}>${say("So sánh", "Compare")}</a>` : null}
    </p>
  </article>`;
}
