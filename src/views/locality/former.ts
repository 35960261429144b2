import {html} from "htl";
import type {Figure} from "../../rows/figure.js";
import {figureTable} from "../../parts/figure-table.js";
import {groupBy} from "../../domain/group.js";
import {upperFirst} from "../../words/letter.js";
import {sayBefore, sayFormer, sayRecomputed, sayShare, type Lineage} from "../../domain/crosswalk.js";
import {sayNumber} from "../../words/number.js";
import {placeLink} from "../../domain/place-slug.js";
import {plural, say} from "../../words/say.js";
import {sayIndicator} from "../../words/value.js";
import {compareLink} from "../compare/state.js";
import type {Facts} from "./facts.js";
import type {FormerFigure} from "./questions.js";
import {LATER_LIST} from "../../domain/later-list.js";
import {sayFullName} from "../../words/place-kind.js";

/** Rows that a reader takes in at once, and indicators that are named. */
const SHOWN = {figures: 6, indicators: 8};

const countOf = (figures: readonly FormerFigure[]): string => {
  const all = figures[0]!.of_unit;
  const [some, whole] = [sayNumber(figures.length), sayNumber(all)];
  return all > figures.length
    ? say(`${some} con số mới nhất trong ${whole}`, `the newest ${some} of ${whole} figures`)
    : count(figures);
};

const count = (figures: readonly Figure[]): string =>
  say(`${sayNumber(figures.length)} con số`, plural(sayNumber(figures.length), "figure"));

/** One unit that a place came from, with how much of it is here. */
const unit = (lineage: Lineage, figures: readonly FormerFigure[], root: string): HTMLElement =>
  html`<section class="former-unit">
    <h3>
      <a href=${placeLink(lineage.from_place, root)}>${upperFirst(sayFormer(lineage))}</a>
      <small>${[sayBefore(lineage.day), sayShare(lineage), countOf(figures)].join(" · ")}</small>
    </h3>
    ${figureTable(figures, {root, subject: "indicator", shown: SHOWN.figures})}
  </section>`;

/** What was worked out of the whole from figures of all that it is made of. */
const recomputed = (sums: readonly Figure[], root: string): HTMLElement | null =>
  sums.length
    ? html`<section class="former-sums">
        <h3>${upperFirst(sayRecomputed())} <small>${count(sums)}</small></h3>
        ${figureTable(sums, {root, subject: "indicator", shown: SHOWN.figures})}
      </section>`
    : null;

/** “Trước 1/7/2025”; where the units ended on several days, without one. */
function title(lineages: readonly Lineage[]): string {
  const [day, ...others] = new Set(lineages.map((lineage) => lineage.day));
  const former = say("con số của các đơn vị cũ", "figures of the former units");
  return upperFirst(day && !others.length ? `${sayBefore(day)}: ${former}` : former);
}

/** The figures of the units that a place came from, which are not its own, and the sums that may be made of them. */
export function former({lineages, former: figures, sums, place}: Facts, root: string): HTMLElement | null {
  const byUnit = groupBy(figures, ({ref_area}) => ref_area!);
  const units = lineages.filter(({from_place, to_place}) => to_place === place.place_id && byUnit.has(from_place));
  if (!units.length) return null;
  return html`<details class="former">
    <summary>${title(units)}</summary>
    <p class="muted" id="don-vi-cu">
      ${say(
        "Đây là số của từng đơn vị cũ, không phải của cả nơi này. Chỉ số đếm mới được cộng lại, khi đủ mọi đơn vị cũ, cùng chỉ tiêu và cùng thời gian; tỷ lệ, bình quân thì không.",
        "These are of each former unit, not of the whole. Only counts are summed, where no former unit lacks and indicator and time are the same; rates and averages never."
      )}
    </p>
    ${recomputed(sums, root)} ${units.map((each) => unit(each, byUnit.get(each.from_place)!, root))}
  </details>`;
}

/** The indicators of which most is told. */
const indicatorsOf = (figures: readonly Figure[]): Figure[] =>
  [
    ...groupBy(
      figures.filter(({indicator}) => indicator !== "other"),
      ({indicator}) => indicator
    ).values()
  ]
    .sort((a, b) => b.length - a.length)
    .slice(0, SHOWN.indicators)
    .map(([first]) => ({...first!, measure: "level" as const}));

/** What an earlier place became, indicator by indicator: each leads to the comparison by the map of today. */
export function later({lineages, figures, place}: Facts, root: string): HTMLElement | null {
  const [to, ...others] = lineages.filter(({from_place}) => from_place === place.place_id);
  const shown = indicatorsOf(figures);
  if (!to?.whole || others.length || !shown.length) return null;
  const link = (indicator: string): string =>
    compareLink(root, {indicator, chosen: to.to_place, map: String(LATER_LIST.list)});
  return html`<nav class="later muted" aria-label=${say("Theo địa giới nay", "By the present boundaries")}>
    ${say("Xem cùng chỉ tiêu ở", "The same indicator in")}
    <a href=${placeLink(to.to_place, root, to.from_level === to.place_level)}
      >${sayFullName(to.place_full_name!, to.place_en)}</a
    >:
    ${shown.flatMap((figure, i) => [i ? " · " : "", html`<a href=${link(figure.indicator)}>${sayIndicator(figure)}</a>`])}
  </nav>`;
}
