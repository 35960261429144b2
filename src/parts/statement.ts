import {html} from "htl";
import {figureButton} from "./figure-button.js";
import type {Figure} from "../rows/figure.js";
import {sayPeriod} from "../words/period.js";
import {sayWhole} from "../words/place.js";
import {upperFirst} from "../words/letter.js";
import {sayMoved} from "../domain/crosswalk.js";
import {inLine, qualifierOf} from "../words/named.js";
import {placeName} from "./place-name.js";
import {excerpt} from "./quote.js";
import {sourceLinks} from "./source.js";
import {sayCounted, sayIndicator} from "../words/value.js";

interface StatementOptions {
  root?: string;
  /** Letters of the sentence that are shown. */
  length?: number;
}

/** One figure as a sentence of its own: a number alone needs no chart. */
export function statement(figure: Figure, {root = "", length = 150}: StatementOptions = {}): HTMLElement {
  const {observation_id} = figure;
  return html`<article class="statement" data-observation=${observation_id}>
    <p class="statement-place">${placeName(figure, upperFirst(sayWhole(figure)), root)}</p>
    <p class="statement-value">${figureButton(figure, sayCounted(figure))}</p>
    <p class="statement-thing">${inLine([...named(figure), sayPeriod(figure), sayMoved(figure)])}</p>
    <blockquote>${excerpt(figure, length)}</blockquote>
    <p class="statement-source">${sourceLinks(figure, root)}</p>
  </article>`;
}

/** A count names what it counts; any other number needs its indicator beside it. */
function named(figure: Figure): (string | HTMLElement | null)[] {
  if (figure.indicator === "other") return [figure.unit_measure === "count" ? null : qualifierOf(figure)];
  const counted = figure.unit_measure === "count" && figure.measure === "level";
  return [counted ? null : sayIndicator(figure), qualifierOf(figure)];
}
