import type {Figure} from "../../rows/figure.js";
import type {TableRow} from "../../../loaders/tables/schema.js";
import {sql} from "../../engine/sql.js";

/** What may fill a row of the table with which a place's page begins. */
export type CoreRow = TableRow<"core">;

/** Rows of the table of a place's level, whether anything is known of them or not. */
export const coreRowsSql = (place_id: string): string =>
  `SELECT position, turn, vi, en, indicator, measure FROM core
WHERE level = (SELECT level FROM places WHERE ${sql`place_id = ${place_id}`}) ORDER BY position, turn`;

/** The newest figure of a row, of the place or of a unit it came from, with all that stands beside it. */
export type CoreFigure = Figure & {
  position: number;
  /** It is ranked as a share of what it is of. */
  is_share: boolean;
  /** What it was exactly, year by year, by which definition and which figure says so; null where no year is exact. */
  years: number[] | null;
  values: number[] | null;
  eras: string[] | null;
  ids: string[] | null;
  /** How its peers stand, in the newest year in which three have a figure; null where none has. */
  ranked_id: string | null;
  ranked_year: number | null;
  places: number | null;
  above: number | null;
  below: number | null;
  equal: number | null;
  median: number | null;
  /** What the nearest place around it has of that year. */
  parent_name: string | null;
  parent_en: string | null;
  parent_value: number | null;
  parent_id: string | null;
  /** What is promised. */
  target_id: string | null;
  target_value: number | null;
  target_max: number | null;
  target_bound: Figure["bound"] | null;
  target_kind: Figure["value_kind"] | null;
  target_period: string | null;
  target_start: string | null;
  target_end: string | null;
};

/** Units of its own level that a place came from; the newest figures of a row are shown of each. */
const AREAS = (place_id: string): string => `SELECT place_id FROM places WHERE ${sql`place_id = ${place_id}`}
  UNION
  SELECT line.from_place FROM lineage line
  JOIN places f ON f.place_id = line.from_place JOIN places t ON t.place_id = line.to_place
  WHERE ${sql`line.to_place = ${place_id}`} AND f.level = t.level`;

const many = (condition: string): string => `CAST(sum(CASE WHEN ${condition} THEN 1 ELSE 0 END) AS INTEGER)`;

/** The fewest places among which one has a rank. */
const RANKED = 3;

const SAME = "level, list_year, indicator, thing, measure, unit_measure, freq, span";
const SAME_WIDER = ["indicator", "thing", "measure", "unit_measure", "freq", "span"];

/** Over how many years an amount is counted, or that it is so much a month: of a year, of five, and a month are three things. */
const PACE = (row: string): string =>
  `CASE WHEN ${row}.freq = 'M' THEN -1 WHEN ${row}.period_start IS NULL THEN 0 ELSE year(${row}.period_end) - year(${row}.period_start) END`;

/**
 * The newest figure of each row and unit, its course, and how it stands. All of it is of what may be said aloud: `standings` has
 * grade A alone. Where the newest has no peers, the place stands as in the newest year that has them.
 */
export const coreFiguresSql = (place_id: string): string => `WITH RECURSIVE areas AS (
  ${AREAS(place_id)}
), around AS (
  SELECT a.place_id AS area, p.place_id, p.parent, 0 AS depth FROM areas a JOIN places p ON p.place_id = a.place_id
  UNION ALL
  SELECT r.area, p.place_id, p.parent, r.depth + 1 FROM around r JOIN places p ON p.place_id = r.parent
), wider AS (
  SELECT area, place_id, 2 * depth AS depth FROM around WHERE depth > 0
  UNION ALL
  SELECT r.area, g.group_id, 2 * r.depth + 1 FROM around r
  JOIN place_groups g ON g.place_id = r.place_id JOIN places p ON p.place_id = g.group_id
), stand AS MATERIALIZED (
  SELECT * FROM standings WHERE indicator IN (SELECT indicator FROM core)
), stood AS (
  SELECT c.position, c.turn, s.*, o.era, o.period_end, year(o.period_end) AS year
  FROM stand s
  JOIN observations o ON o.observation_id = s.observation_id
  JOIN core c ON c.level = s.level AND c.indicator = s.indicator AND c.measure = s.measure
    AND c.breakdown IS NOT DISTINCT FROM o.breakdown
  WHERE s.ref_area IN (SELECT place_id FROM areas) AND o.period_end IS NOT NULL
), mine AS (
  SELECT * FROM stood QUALIFY turn = min(turn) OVER (PARTITION BY ref_area, position)
), latest AS (
  SELECT * FROM mine QUALIFY row_number() OVER (
    PARTITION BY ref_area, position ORDER BY period_end DESC, freq = 'A' DESC, observation_id
  ) = 1
), among AS (
  SELECT m.ref_area, m.position, m.observation_id AS ranked_id, m.year AS ranked_year, m.period_end, m.freq AS its_freq, m.measure, m.unit_measure, m.indicator, m.thing, m.span,
    CAST(count(*) AS INTEGER) AS places, ${many("p.low > m.high")} AS above, ${many("p.high < m.low")} AS below,
    ${many("p.low = m.low AND p.high = m.high")} AS equal, median(p.value) AS median
  FROM mine m JOIN stand p USING (${SAME})
  GROUP BY ALL HAVING count(*) >= ${RANKED}
), ranked AS (
  SELECT * FROM among QUALIFY row_number() OVER (
    PARTITION BY ref_area, position ORDER BY period_end DESC, places DESC, ranked_id
  ) = 1
), beside AS (
  SELECT l.ref_area, l.position, n.name AS parent_name, n.en AS parent_en, s.value AS parent_value, s.observation_id AS parent_id
  FROM latest l
  LEFT JOIN ranked r ON r.ref_area = l.ref_area AND r.position = l.position
  JOIN wider w ON w.area = l.ref_area
  JOIN stand s ON s.ref_area = w.place_id
    AND s.span = coalesce(r.span, l.span) AND s.thing = coalesce(r.thing, l.thing)
    AND ${SAME_WIDER.slice(2, 5)
      .map((column) => `s.${column} = l.${column}`)
      .join(" AND ")}
  JOIN places n ON n.place_id = w.place_id
  QUALIFY row_number() OVER (PARTITION BY l.ref_area, l.position ORDER BY w.depth, s.observation_id) = 1
), yearly AS (
  SELECT ref_area, position, year, value, era, period_end, observation_id
  FROM mine JOIN (SELECT ref_area, position, measure, unit_measure, freq FROM latest) USING (ref_area, position, measure, unit_measure, freq)
  WHERE low = high
  QUALIFY row_number() OVER (PARTITION BY ref_area, position, year ORDER BY period_end DESC, observation_id) = 1
), courses AS (
  SELECT ref_area, position, list(CAST(year AS INTEGER) ORDER BY year) AS years, list(value ORDER BY year) AS values,
    list(coalesce(era, '') ORDER BY year) AS eras, list(observation_id ORDER BY year) AS ids
  FROM yearly GROUP BY ref_area, position
), promised AS (
  SELECT l.ref_area, l.position, o.observation_id AS target_id, o.obs_value AS target_value, o.obs_value_max AS target_max,
    o.bound AS target_bound, o.value_kind AS target_kind, o.time_period AS target_period,
    CAST(o.period_start AS VARCHAR) AS target_start, CAST(o.period_end AS VARCHAR) AS target_end
  FROM latest l
  JOIN observations mine ON mine.observation_id = l.observation_id
  JOIN indicators i ON i.code = l.indicator
  JOIN observations o ON o.ref_area = l.ref_area AND o.indicator = l.indicator AND o.measure = l.measure
    AND o.unit_measure = l.unit_measure AND o.breakdown IS NOT DISTINCT FROM mine.breakdown
  WHERE o.value_kind IN ('target', 'plan') AND o.grade = 'A' AND o.scope = 'whole' AND o.org IS NULL
    AND coalesce(o.review, '') <> 'rejected' AND o.obs_value IS NOT NULL AND o.period_end IS NOT NULL AND o.conflict_group IS NULL
    AND (o.source_kind = mine.source_kind OR i.counted_alike) AND ${PACE("o")} = ${PACE("mine")}
  QUALIFY row_number() OVER (PARTITION BY l.ref_area, l.position ORDER BY o.period_end DESC, o.observation_id) = 1
)
SELECT f.*, CAST(l.position AS INTEGER) AS position, l.thing LIKE '%/' AS is_share, c.years, c.values, c.eras, c.ids,
  r.ranked_id, CAST(r.ranked_year AS INTEGER) AS ranked_year, r.places, r.above, r.below, r.equal, r.median,
  b.parent_name, b.parent_en, b.parent_value, b.parent_id,
  t.target_id, t.target_value, t.target_max, t.target_bound, t.target_kind, t.target_period, t.target_start, t.target_end
FROM latest l
JOIN figures f ON f.observation_id = l.observation_id
LEFT JOIN courses c ON c.ref_area = l.ref_area AND c.position = l.position
LEFT JOIN ranked r ON r.ref_area = l.ref_area AND r.position = l.position
LEFT JOIN beside b ON b.ref_area = l.ref_area AND b.position = l.position
LEFT JOIN promised t ON t.ref_area = l.ref_area AND t.position = l.position
ORDER BY l.position, f.ref_area`;
