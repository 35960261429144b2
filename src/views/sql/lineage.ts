import {LATER_LIST} from "../../domain/later-list.js";
import {sql} from "../../engine/sql.js";

/** Districts of 2023 within which a commune's end is not known: what became of it may be in any of the new ones around. */
const GAPS = `SELECT DISTINCT u.parent FROM places u
WHERE u.level = 'commune' AND u.list_year >= 2023 AND u.valid_to IS NOT NULL AND u.place_id NOT IN (SELECT from_place FROM place_changes)`;

const lineages = (
  condition: string
): string => `SELECT line.from_place, f.level AS from_level, f.name AS from_name, f.full_name AS from_full_name,
  line.to_place, t.list_year AS to_list, line.goes_on, line.whole, line.share,
  CAST(line.valid_from AS VARCHAR) AS day, line.steps = 1 AND f.list_year < t.list_year AND f.list_year >= 2023 AS direct,
  f.parent IN (${GAPS}) AS gap,
  t.path AS ref_area_path, t.name AS place_name, t.full_name AS place_full_name, t.kind AS place_kind, t.en AS place_en, t.level AS place_level,
  above.full_name AS parent_full_name, CASE WHEN higher.level = 'country' THEN NULL ELSE higher.name END AS grandparent_name
FROM lineage line
JOIN places f ON f.place_id = line.from_place
JOIN places t ON t.place_id = line.to_place
LEFT JOIN places above ON above.place_id = t.parent
LEFT JOIN places higher ON higher.place_id = above.parent
WHERE ${condition}
ORDER BY line.to_place, line.steps, line.from_place`;

/** What the units that some figures speak of became by the latest list, and what else became the same. */
export const lineageSql = (figures: string): string => {
  const theirs = `line.from_place IN (SELECT ref_area FROM (${figures}) stated)`;
  return lineages(`t.list_year = ${LATER_LIST.list}
  AND (${theirs} OR line.to_place IN (SELECT line.to_place FROM lineage line WHERE line.whole AND ${theirs}))`);
};

/** What every unit became by the latest list. */
export const ALL_LATER = lineages(`t.list_year = ${LATER_LIST.list}`);

/** What a place came from and, by the latest list, what it became. */
export const lineageAround = (place_id: string): string =>
  lineages(sql`line.to_place = ${place_id} OR (line.from_place = ${place_id} AND t.list_year = ${LATER_LIST.list})`);

/** Figures of one former unit that a page carries, the newest. */
const CARRIED = 80;

/** The figures of what a place came from, but for the districts of which a commune is a small part. */
export const formerFiguresSql = (
  place_id: string
): string => `SELECT *, CAST(count(*) OVER (PARTITION BY ref_area) AS INTEGER) AS of_unit FROM figures
WHERE ref_area IN (
  SELECT line.from_place FROM lineage line
  JOIN places f ON f.place_id = line.from_place
  JOIN places t ON t.place_id = line.to_place
  WHERE ${sql`line.to_place = ${place_id}`} AND (line.whole OR f.level = t.level)
)
QUALIFY row_number() OVER (PARTITION BY ref_area ORDER BY period_end DESC NULLS LAST, observation_id) <= ${CARRIED}
ORDER BY ref_area, period_end DESC NULLS LAST, observation_id`;
