import {html} from "htl";
import type {Figure} from "../rows/figure.js";
import {isUnlike, pairOf, sayReason} from "../words/difference.js";
import {asWritten} from "../words/foreign.js";
import {upperFirst} from "../words/letter.js";
import {inLine, qualifierOf} from "../words/named.js";
import {isOfficial} from "../words/official.js";
import {sayPeriod} from "../words/period.js";
import {sayWhole} from "../words/place.js";
import {say} from "../words/say.js";
import {sayBounded, sayIndicator} from "../words/value.js";
import {figureButton} from "./figure-button.js";

type Named = "place" | "indicator";

/** What a difference is of; the page has said the rest. */
const subjects: Record<Named, (figure: Figure) => string> = {
  place: (figure) => upperFirst(sayWhole(figure)),
  indicator: (figure) => sayIndicator(figure)
};

/** Who says a value; an article that does not say where it was published is an article. */
const publisherOf = (figure: Figure): string | HTMLElement => {
  if (figure.publisher) return asWritten(figure.publisher);
  return isOfficial(figure) ? say("thống kê", "statistics") : say("bài viết", "an article");
};

/** “Báo Hải Dương: 9,1 %; Cục Thống kê: 8,7 %”: the text first; nothing of a figure that nothing stands beside. */
export const differenceOf = (figure: Figure): (string | HTMLElement)[] =>
  pairOf(figure).flatMap((each, i, pair) => [
    i ? "; " : "",
    publisherOf(each),
    `: ${sayBounded(each, {beside: pair})}`
  ]);

/** A text's figure and what statistics say of the same. */
export const differenceItem = (figure: Figure, names: readonly Named[]): HTMLElement =>
  html`<li class="difference" data-state=${figure.beside_state}>
    ${inLine([...names.map((name) => subjects[name](figure)), qualifierOf(figure), sayPeriod(figure)])}:
    ${figureButton(figure, differenceOf(figure))}
    <small>${sayReason(figure)}</small>
  </li>`;

/** What may be said aloud of texts and statistics that do not say one value. */
export const unlikeOf = (figures: readonly Figure[]): Figure[] =>
  figures.filter((figure) => !isOfficial(figure) && isUnlike(figure) && figure.beside_aloud);

/** Where texts and statistics do not say one value; null where they do, or where nothing is known of it. */
export function differenceList(figures: readonly Figure[], name: Named): HTMLElement | null {
  const unlike = unlikeOf(figures);
  if (!unlike.length) return null;
  return html`<section class="differences">
    <h2>${say("Báo và thống kê nói khác nhau", "Where articles and statistics differ")}</h2>
    <ul class="plain">
      ${unlike.map((figure) => differenceItem(figure, [name]))}
    </ul>
  </section>`;
}
