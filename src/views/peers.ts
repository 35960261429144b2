import {sql} from "../engine/sql.js";

/** Peers of one thing that a page carries; of more, the nearest and the ends are drawn, and all are counted. */
const CARRIED = 60;

/**
 * What may be compared: actual values of whole localities read with certainty, with the stretch of time each is for. A moment is compared
 * within its year; of a year that is itself the figure the time says nothing more. A bound leaves one side open, of a
 * fall the lower one, since there the bound is of its size.
 */
const COMPARABLE = `SELECT
    o.observation_id, o.ref_area, o.confidence, o.obs_value, p.level, p.list_year, p.parent,
    o.indicator, coalesce(o.qualifier, '') AS thing, o.measure, o.unit_measure, coalesce(o.freq, '') AS freq,
    CASE
      WHEN o.unit_measure = 'year' THEN ''
      WHEN o.period_start IS NULL OR o.period_start = o.period_end THEN CAST(year(o.period_end) AS VARCHAR)
      ELSE CAST(o.period_start AS VARCHAR) || '/' || CAST(o.period_end AS VARCHAR)
    END AS span,
    CASE
      WHEN o.bound IN ('more_than', 'at_least') AND o.obs_value < 0 THEN CAST('-infinity' AS DOUBLE)
      WHEN o.bound IN ('less_than', 'at_most') AND o.obs_value >= 0 THEN CAST('-infinity' AS DOUBLE)
      ELSE least(o.obs_value, coalesce(o.obs_value_max, o.obs_value))
    END AS low,
    CASE
      WHEN o.bound IN ('more_than', 'at_least') AND o.obs_value >= 0 THEN CAST('infinity' AS DOUBLE)
      WHEN o.bound IN ('less_than', 'at_most') AND o.obs_value < 0 THEN CAST('infinity' AS DOUBLE)
      ELSE greatest(o.obs_value, coalesce(o.obs_value_max, o.obs_value))
    END AS high
  FROM observations o
  JOIN places p ON p.place_id = o.ref_area
  WHERE o.indicator <> 'other' AND o.value_kind = 'actual' AND o.obs_value IS NOT NULL AND o.org IS NULL
    AND coalesce(o.doubt, 'told_before') = 'told_before' AND coalesce(o.review, '') <> 'rejected'
    AND o.measure <> 'rank' AND o.unit_measure NOT IN ('ordinal', 'date', 'rank')`;

const KEY = "level, list_year, indicator, thing, measure, unit_measure, freq, span";

/** A place that says two values of one thing is left out: which of them is meant is not known. */
const SINGLE = `SELECT ref_area, ${KEY}, any_value(parent) AS parent, arg_max(observation_id, confidence) AS observation_id,
    min(obs_value) AS value, min(low) AS low, min(high) AS high
  FROM comparable
  WHERE span IS NOT NULL
  GROUP BY ref_area, ${KEY}
  HAVING min(low) = max(low) AND min(high) = max(high)`;

const count = (condition: string): string => `CAST(sum(CASE WHEN ${condition} THEN 1 ELSE 0 END) OVER w AS INTEGER)`;

/** For each figure of a place that others have too: how they stand to it, and those of them that are drawn. */
export const peersSql = (place_id: string): string => `WITH comparable AS (
  ${COMPARABLE}
), single AS (
  ${SINGLE}
), pairs AS (
  SELECT own.observation_id AS own_id, peer.observation_id, peer.value,
    CAST(count(*) OVER w AS INTEGER) AS places,
    ${count("peer.low > own.high")} AS above,
    ${count("peer.high < own.low")} AS below,
    ${count("peer.low = own.low AND peer.high = own.high")} AS equal,
    median(peer.value) OVER w AS median,
    peer.value = min(peer.value) OVER w OR peer.value = max(peer.value) OVER w AS is_end,
    peer.parent = own.parent AS is_kin,
    peer.ref_area = own.ref_area AS is_own
  FROM single own JOIN single peer USING (${KEY})
  WHERE ${sql`own.ref_area = ${place_id}`}
  WINDOW w AS (PARTITION BY own.observation_id)
), drawn AS (
  SELECT * FROM pairs WHERE places > 1
  QUALIFY row_number() OVER (
    PARTITION BY own_id ORDER BY is_own DESC, is_end DESC, is_kin DESC, md5(observation_id)
  ) <= ${CARRIED}
)
SELECT d.own_id, d.places, d.above, d.below, d.equal, d.median, o.observation_id, o.document_id, o.ref_area, o.ref_area_path,
  p.name AS place_name, p.full_name AS place_full_name, parent.full_name AS parent_full_name,
  CASE WHEN grandparent.level = 'country' THEN NULL ELSE grandparent.name END AS grandparent_name,
  o.obs_value, o.obs_value_max, o.numerator, o.denominator, o.unit_mult, o.bound, o.obs_status, o.time_period,
  CAST(o.period_start AS VARCHAR) AS period_start, CAST(o.period_end AS VARCHAR) AS period_end
FROM drawn d
JOIN observations o ON o.observation_id = d.observation_id
JOIN places p ON p.place_id = o.ref_area
LEFT JOIN places parent ON parent.place_id = p.parent
LEFT JOIN places grandparent ON grandparent.place_id = parent.parent
ORDER BY d.own_id, d.value, o.observation_id`;
