import {seriesRow, seriesRows, spanOfSeries, type OfficialSeries} from "../../charts/series-rows.js";
import {sayRank, type PeerRank} from "../../domain/peer-rank.js";
import {html} from "htl";
import {indicatorLink} from "../../words/indicator.js";
import {sayQualifier} from "../../words/named.js";
import {sayNumber} from "../../words/number.js";
import {plural, say} from "../../words/say.js";
import {sayIndicator} from "../../words/value.js";

/** “54 chỉ tiêu, 1995–2025”. */
export function saySeries(series: readonly OfficialSeries[]): string {
  const count = sayNumber(new Set(series.map(({figure}) => figure.indicator)).size);
  return `${say(`${count} chỉ tiêu`, plural(count, "indicator"))}, ${spanOfSeries(series)}`;
}

interface Options {
  root: string;
  standings: readonly PeerRank[];
}

/** The series of one family; parts of an indicator stand below it. */
export function seriesList(series: readonly OfficialSeries[], {root, standings}: Options): HTMLElement {
  const ranks = new Map(standings.map((standing) => [standing.own.observation_id, standing]));
  const wholes = new Set<string>();
  return seriesRows(
    series.flatMap((each) => {
      const {figure} = each;
      const part = sayQualifier(figure);
      const rank = ranks.get(figure.observation_id);
      const href = `${indicatorLink(figure.indicator, root)}?noi=${encodeURIComponent(figure.ref_area!)}`;
      const row = seriesRow(each, {
        name: html`<a href=${href}>${part ?? sayIndicator(figure)}</a>`,
        note: rank ? sayRank(rank, {short: true}) : null,
        className: part && "narrower"
      });
      // Where no office gives the whole, a line without a figure says of what the parts are.
      const isUnnamed = part && !wholes.has(figure.indicator);
      wholes.add(figure.indicator);
      return isUnnamed ? [html`<li class="whole">${sayIndicator(figure)}</li>`, row] : [row];
    })
  );
}
