import {html} from "htl";
import {figureButton} from "./figure-button.js";
import type {Figure} from "../rows/figure.js";
import {groupBy} from "../domain/group.js";
import {lowerFirst, upperFirst} from "../words/letter.js";
import {inLine, qualifierOf} from "../words/named.js";
import {sayPeriod} from "../words/period.js";
import {sayWhole} from "../words/place.js";
import {excerptOf, quoteText} from "./quote.js";
import {say} from "../words/say.js";
import {sourceOf, sourceLink} from "./source.js";
import {sayBounded, sayIndicator} from "../words/value.js";

interface ContradictionOptions {
  root?: string;
}

const QUOTE_LENGTH = 180;

/** “44.315, 1.812 hay 24.983”. */
const choice = (values: readonly string[]): string => {
  const [last, ...others] = [...values].reverse();
  return others.length ? `${others.reverse().join(", ")} ${say("hay", "or")} ${last}` : last!;
};

const mention = (figure: Figure, root: string): HTMLElement =>
  html`<blockquote>
    ${quoteText(excerptOf(figure, QUOTE_LENGTH))}
    <footer><a href=${sourceLink(figure, root)}>${sourceOf(figure)}</a></footer>
  </blockquote>`;

const side = ([value, mentions]: [string, Figure[]], root: string): HTMLElement =>
  html`<div class="side">
    <p>${figureButton(mentions[0]!, value)}</p>
    ${mentions.map((figure) => mention(figure, root))}
  </div>`;

/** “đại hội lần thứ X hay XII”, “số đảng viên kết nạp, 44.315 hay 1.812”. */
const question = (figure: Figure, values: readonly string[]): string =>
  [lowerFirst(sayIndicator(figure)), choice(values)].join(figure.unit_measure === "ordinal" ? " " : ", ");

/** Values that cannot all be, side by side, each with the sentences that state it. */
export function contradiction(figures: readonly Figure[], {root = ""}: ContradictionOptions = {}): HTMLElement {
  const first = figures[0]!;
  const values = groupBy(figures, (figure) => sayBounded(figure, {beside: figures}));
  return html`<article class="contradiction">
    <h3>${upperFirst(sayWhole(first))}: ${question(first, [...values.keys()])}?</h3>
    <p class="muted">${inLine([qualifierOf(first), sayPeriod(first)])}</p>
    <div class="sides">${[...values].map((each) => side(each, root))}</div>
  </article>`;
}

/** Figures by what they contradict each other in. */
export const contradictionsOf = (figures: readonly Figure[]): Figure[][] => [
  ...groupBy(
    figures.filter(({conflict_group}) => conflict_group !== null),
    ({conflict_group}) => conflict_group!
  ).values()
];
