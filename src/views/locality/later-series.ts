import {html} from "htl";
import {seriesRow, seriesRows, spanOfSeries} from "../../charts/series-rows.js";
import type {Course} from "../../charts/sparkline.js";
import {groupBy} from "../../domain/group.js";
import {sayRank, type PeerRank} from "../../domain/peer-rank.js";
import {sql} from "../../engine/sql.js";
import type {Figure} from "../../rows/figure.js";
import {indicatorLink} from "../../words/indicator.js";
import {FAMILIES, familyOf} from "../../words/family.js";
import {lowerFirst} from "../../words/letter.js";
import {sayNumber} from "../../words/number.js";
import {sayPeriod} from "../../words/period.js";
import {language, plural, say} from "../../words/say.js";
import {sayNarrowing} from "../../words/named.js";
import {sayIndicator, sayValue} from "../../words/value.js";

/** A row of the SQL view `later_series`, with what it is called. */
export interface LaterRow extends Course {
  ref_area: string;
  indicator: string;
  indicator_vi: string;
  indicator_en: string;
  family: string;
  direction: Figure["direction"];
  qualifier: string | null;
  qualifier_en: string | null;
  measure: Figure["measure"];
  unit_measure: string;
  unit_mult: number;
  freq: string | null;
  time_period: string;
  period_start: string | null;
  period_end: string;
  obs_value: number;
  /** That of the least certain of its parts. */
  obs_status: Figure["obs_status"];
  /** Provinces that it was made of. */
  units: number;
  /** What a mean was weighed by. */
  weight_vi: string | null;
  weight_en: string | null;
  rank_high: number;
  places: number;
  ties: number;
  median: number;
}

export const laterSeriesSql = (
  place_id: string
): string => `SELECT l.* EXCLUDE (weight, last_year), i.vi AS indicator_vi, i.en AS indicator_en, i.family, i.direction,
  n.vi AS qualifier, n.en AS qualifier_en, w.vi AS weight_vi, w.en AS weight_en
FROM later_series l JOIN indicators i ON i.code = l.indicator
LEFT JOIN breakdowns n ON n.breakdown = l.breakdown
LEFT JOIN indicators w ON w.code = l.weight
WHERE ${sql`l.ref_area = ${place_id}`} ORDER BY l.indicator, l.breakdown NULLS FIRST`;

/** What narrows it, and that it is so much a month. */
const narrowed = (qualifier: string | null, {freq}: LaterRow): string | null =>
  [qualifier, freq === "M" && say("một tháng", "a month")].filter(Boolean).join(", ") || null;

/** As a figure is said that nobody has stated: worked out, so that none opens a sentence. */
const figureOf = (row: LaterRow): Figure =>
  ({
    ...{obs_value_max: null, numerator: null, denominator: null, bound: "exact", value_kind: "actual"},
    ...{source_kind: "official", org: null, base: null, uncoded: null, place_level: "province", review: null},
    ...row,
    ...{qualifier: narrowed(row.qualifier, row), qualifier_en: narrowed(row.qualifier_en, row)}
  }) as unknown as Figure;

const rankOf = ({rank_high, places, ties, median}: LaterRow, own: Figure): PeerRank => ({
  ...{own, places, median, equal: ties, peers: []},
  above: rank_high - 1,
  below: places - rank_high - ties + 1
});

/** Ranked are things that nearly all of the 34 have: among the few that went on unchanged a rank says nothing. */
const FEWEST = 30;

const made = ({units, weight_vi, weight_en}: LaterRow): string | null => {
  if (units === 1) return null;
  if (!weight_vi) return say(`tổng ${units} tỉnh cũ`, `sum of ${units} former provinces`);
  return say(`bình quân theo ${lowerFirst(weight_vi)}`, `mean by ${lowerFirst(weight_en!)}`);
};

function row(each: LaterRow, root: string): HTMLElement {
  const figure = figureOf(each);
  const rank = each.places >= FEWEST ? sayRank(rankOf(each, figure), {short: true}) : null;
  const name = html`<a href=${indicatorLink(each.indicator, root)}>${sayIndicator(figure)}${sayNarrowing(figure)}</a>`;
  const value = html`<b>${each.units > 1 ? "□ " : ""}${sayValue(figure)}</b> <small>${sayPeriod(figure)}</small>`;
  return seriesRow({...each, figure}, {name, value, note: [made(each), rank].filter(Boolean).join(" · ")});
}

/** What former provinces' series come to for a province of today, family by family; null where nothing does. */
export function laterSection(rows: readonly LaterRow[], root: string): HTMLElement | null {
  if (!rows.length) return null;
  const byFamily = groupBy(rows, ({family}) => family);
  const name = (each: LaterRow): string => sayIndicator(figureOf(each));
  const sorted = (mine: readonly LaterRow[]): LaterRow[] =>
    [...mine].sort((a, b) => name(a).localeCompare(name(b), language()));
  const count = sayNumber(new Set(rows.map(({indicator}) => indicator)).size);
  return html`<details class="official-series">
    <summary>
      ${say("Số liệu chính thức qua các năm, tính theo địa giới nay", "Official figures over the years, by the present boundaries")}:
      ${say(`${count} chỉ tiêu`, plural(count, "indicator"))}, ${spanOfSeries(rows)}
    </summary>
    <p class="muted" id="chuoi">
      ${say(
        "□ là số Thước Đo tính, không cơ quan nào công bố: số đếm và tổng được cộng khi năm ấy có đủ các tỉnh cũ; tỷ lệ, bình quân tính theo trọng số có trong số liệu; chỉ tiêu không có trọng số thì để trống.",
        "□ is worked out by Thước Đo and published by no office: counts and totals are summed where all former provinces have that year; rates and means are weighed by what is in the tables; those without a weight are left out."
      )}
    </p>
    ${Object.keys(FAMILIES)
      .filter((family) => byFamily.has(family))
      .map(
        (family) =>
          html`<section>
            <h3>${familyOf(family).name()}</h3>
            ${seriesRows(sorted(byFamily.get(family)!).map((each) => row(each, root)))}
          </section>`
      )}
  </details>`;
}
