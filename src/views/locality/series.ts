import {html} from "htl";
import {seriesRow, seriesRows, spanOfSeries, type OfficialSeries} from "../../charts/series-rows.js";
import {sayRank, type PeerRank} from "../../domain/peer-rank.js";
import {groupBy} from "../../domain/group.js";
import {sayThing} from "../../words/thing.js";
import {indicatorLink} from "../../words/indicator.js";
import {sayQualifier} from "../../words/named.js";
import {sayNumber} from "../../words/number.js";
import {language, plural, say} from "../../words/say.js";
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

/** The series of one family; parts of an indicator stand below it, a part alone beside its name. */
export function seriesList(series: readonly OfficialSeries[], {root, standings}: Options): HTMLElement {
  const ranks = new Map(standings.map((standing) => [standing.own.observation_id, standing]));
  const row = (each: OfficialSeries, name: string, className: string | null = null): HTMLElement => {
    const {indicator, ref_area, observation_id} = each.figure;
    const rank = ranks.get(observation_id);
    const href = `${indicatorLink(indicator, root)}?noi=${encodeURIComponent(ref_area!)}`;
    return seriesRow(each, {
      ...{name: html`<a href=${href}>${name}</a>`, className},
      note: rank ? sayRank(rank, {short: true}) : null
    });
  };
  return seriesRows(
    [...groupBy(series, ({figure}) => sayIndicator(figure))]
      .sort(([a], [b]) => a.localeCompare(b, language()))
      .flatMap(([name, mine]) => {
        if (mine.length === 1) return [row(mine[0]!, sayThing(mine[0]!.figure))];
        const isWhole = ({figure}: OfficialSeries): boolean => !sayQualifier(figure);
        const whole = mine.find(isWhole);
        const parts = mine.filter((each) => each !== whole);
        return [
          whole ? row(whole, name) : html`<li class="whole">${name}</li>`,
          ...parts.map((each) => row(each, sayQualifier(each.figure) ?? name, "narrower"))
        ];
      })
  );
}
