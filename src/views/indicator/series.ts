import {html} from "htl";
import {seriesRow, seriesRows, spanOfSeries, type OfficialSeries} from "../../charts/series-rows.js";
import {groupBy} from "../../domain/group.js";
import {sayQualifier} from "../../words/named.js";
import {sayPlace} from "../../words/place.js";
import {say} from "../../words/say.js";

const LEVELS = ["country", "region", "province", "district", "commune"];

/** From the place that does best; of levels the widest first. */
function inOrder(series: readonly OfficialSeries[]): OfficialSeries[] {
  const levelOf = ({figure}: OfficialSeries): number => LEVELS.indexOf(figure.place_level ?? "");
  const valueOf = ({figure: {direction, obs_value}}: OfficialSeries): number =>
    (direction === "lower" ? 1 : -1) * (obs_value ?? 0);
  return [...series].sort((a, b) => levelOf(a) - levelOf(b) || valueOf(a) - valueOf(b));
}

const row = (series: OfficialSeries): HTMLElement => {
  const {figure} = series;
  const href = `?noi=${encodeURIComponent(figure.ref_area!)}`;
  return seriesRow(series, {name: html`<a href=${href}>${sayPlace(figure)}</a>`, note: null});
};

/** What stands for a chart's table where all of it is in the list. */
export const toList = (): HTMLElement =>
  html`<p>
    <a href="#chuoi">${say("Đủ từng nơi ở danh sách bên dưới", "Every place is in the list below")}</a>
  </p>`;

/** What offices publish of an indicator, a row a place; of parts without a whole a list each. */
export const seriesSection = (series: readonly OfficialSeries[]): HTMLElement =>
  html`<section class="official-series" id="chuoi">
    <h2>
      ${say("Số liệu chính thức qua các năm", "Official figures over the years")} <small>${spanOfSeries(series)}</small>
    </h2>
    <p class="muted">${say("Bấm một nơi để xem từng năm của nơi ấy.", "Open a place for each of its years.")}</p>
    ${[...groupBy(series, ({figure}) => sayQualifier(figure) ?? "")].map(
      ([part, mine]) => html`${part ? html`<h3>${part}</h3>` : null} ${seriesRows(inOrder(mine).map(row))}`
    )}
  </section>`;
