import {html} from "htl";
import type {Figure} from "../rows/figure.js";
import {figureMarks} from "./figure-marks.js";
import {plotSample} from "./plot.js";
import {say} from "../words/say.js";
import {legendOf, type Look} from "../words/sureness.js";

function sample(look: Look): SVGSVGElement {
  const middle = look.bar ? [10, 26] : look.arrow === "more" ? [11, 11] : look.arrow === "less" ? [25, 25] : [18, 18];
  const spot = {x: middle[0]!, x2: middle[1]!, y: 9, look, more: "right", color: "var(--peer)"} as const;
  return plotSample(36, 18, figureMarks([spot]));
}

/** What the marks on this page mean, in words: one a page. */
export const legend = (figures: readonly Figure[]): HTMLElement =>
  html`<dl class="legend" aria-label=${say("Cách đọc ký hiệu", "Key to the marks")}>
    ${legendOf(figures).map(
      ({look, legend: words}) =>
        html`<div>
          <dt>${sample(look)}</dt>
          <dd>${words}</dd>
        </div>`
    )}
  </dl>`;
