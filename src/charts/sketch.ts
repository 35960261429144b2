import {html} from "htl";
import {axisValue, rowKey} from "../domain/panel.js";
import {groupBy} from "../domain/group.js";
import {byNewest, placeKey} from "../domain/subject.js";
import type {Figure} from "../rows/figure.js";
import {sayQualifier} from "../words/named.js";
import {shortPeriod} from "../words/period.js";
import {sayPlace} from "../words/place.js";
import {unitOf} from "../words/unit.js";
import {positionOf, sayValue} from "../words/value.js";

/** Rows that are seen before the chart itself is there. */
const MOST = 60;

/** What is, before what is promised; of that the newest. */
const mainOf = (figures: readonly Figure[]): Figure =>
  [...figures].sort(
    (a, b) => Number(b.value_kind === "actual") - Number(a.value_kind === "actual") || byNewest(a, b)
  )[0]!;

/** From nothing, or from the least where that is less, in percent of the widest. */
function scaleOf(figures: readonly Figure[]): (figure: Figure) => number {
  const values = figures.map((figure) => axisValue(figure, false));
  const low = unitOf(figures[0]!.unit_measure).time ? Math.min(...values) : Math.min(0, ...values);
  const width = Math.max(...values) - low || 1;
  return (figure) => Math.round((1000 * (axisValue(figure, false) - low)) / width) / 10;
}

const isFirstFirst = ({unit_measure}: Figure): boolean =>
  (unitOf(unit_measure).time ?? false) || unit_measure === "rank";

/**
 * The figures of a chart as rows, a dot for each: what stands in its place until the code that draws it has come. Nothing in it needs
 * a library.
 */
export function sketch(figures: readonly Figure[]): HTMLElement {
  const drawn = figures.filter((figure) => positionOf(figure) !== null);
  if (!drawn.length) return html`<div class="sketch"></div>`;
  const at = scaleOf(drawn);
  const rows = [...groupBy(drawn, rowKey).values()].map((mine) => ({mine, main: mainOf(mine)}));
  const sign = isFirstFirst(drawn[0]!) ? 1 : -1;
  rows.sort((a, b) => sign * (axisValue(a.main, false) - axisValue(b.main, false)));
  const isOfOneTime = new Set(rows.map(({main}) => shortPeriod(main))).size === 1;
  const isOfOne = new Set(drawn.map(placeKey)).size === 1;
  return html`<ul class="sketch">
    ${rows.slice(0, MOST).map(
      ({mine, main}) =>
        html`<li data-place=${main.ref_area}>
          <span>${(isOfOne && sayQualifier(main)) || sayPlace(main)}</span>
          <span class="sketch-line">${mine.map((figure) => html`<i style=${`left:${at(figure)}%`}></i>`)}</span>
          <b>${sayValue(main, {short: true})}</b> <small>${isOfOneTime ? null : shortPeriod(main)}</small>
        </li>`
    )}
  </ul>`;
}
