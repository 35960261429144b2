import {html} from "htl";
import type {Figure} from "../../rows/figure.js";
import {figureButton} from "../../parts/figure-button.js";
import {lowerFirst} from "../../words/letter.js";
import {sayPlaceFirst} from "../../words/place.js";
import {excerptOf, quoteText} from "../../parts/quote.js";
import {sourceOf, sourceLink} from "../../parts/source.js";
import {sayNamed} from "../../words/value.js";
import {rowsOf, type View} from "../view.js";

const SQL = `SELECT * FROM figures
WHERE grade = 'A' AND scope = 'whole' AND doubt IS NULL AND indicator <> 'other' AND ref_area IS NOT NULL AND value_kind = 'actual' AND obs_value IS NOT NULL
QUALIFY row_number() OVER (PARTITION BY document_id ORDER BY confidence DESC, figure_start) = 1
ORDER BY published DESC NULLS LAST, observation_id
LIMIT 3`;

const QUOTE_LENGTH = 95;

const item = (figure: Figure, root: string): HTMLElement =>
  html`<li data-observation=${figure.observation_id}>
    ${figureButton(figure, `${sayPlaceFirst(figure)}: ${lowerFirst(sayNamed(figure))}`)}
    <p>${quoteText(excerptOf(figure, QUOTE_LENGTH))} <a href=${sourceLink(figure, root)}>${sourceOf(figure)}</a></p>
  </li>`;

/** One figure of each of the newest articles, with its sentence. */
export const newest: View = {
  name: "newest",
  questions: () => ({figures: SQL}),
  draw: (answers, {root}) =>
    html`<ul class="newest">
      ${rowsOf<Figure>(answers, "figures").map((figure) => item(figure, root))}
    </ul>`
};
