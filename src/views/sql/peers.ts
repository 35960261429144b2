import {sql} from "../../engine/sql.js";

/** Peers that a page carries of all things: those of the widest comparisons, one an indicator first. */
const OF_ALL = 120;

/** Peers of one thing that a page carries; of more, the nearest and the ends are drawn, and all are counted. */
const CARRIED = 60;

const count = (condition: string): string => `CAST(sum(CASE WHEN ${condition} THEN 1 ELSE 0 END) OVER w AS INTEGER)`;

/**
 * For each thing of a place that others have too, at the newest time at which they have: how they stand to it, and of the
 * widest comparisons the peers that are drawn; of any other the place's own figure alone.
 */
export const peersSql = (place_id: string): string => `WITH newest AS (
  SELECT * FROM standings WHERE ${sql`ref_area = ${place_id}`} AND places > 1
  QUALIFY row_number() OVER (PARTITION BY indicator, thing, measure, unit_measure, freq ORDER BY span DESC) = 1
), own AS (
  SELECT *, row_number() OVER o AS turn, sum(least(places, ${CARRIED})) OVER o <= ${OF_ALL} AS is_drawn FROM (
    SELECT *, row_number() OVER (PARTITION BY indicator ORDER BY places DESC, span DESC, length(thing), thing) AS nth FROM newest
  ) WINDOW o AS (ORDER BY nth, places DESC, span DESC, indicator, thing, measure, unit_measure, freq ROWS UNBOUNDED PRECEDING)
), pairs AS (
  SELECT own.observation_id AS own_id, own.turn, own.is_drawn, peer.observation_id, peer.value,
    peer.places,
    ${count("peer.low > own.high")} AS above,
    ${count("peer.high < own.low")} AS below,
    ${count("peer.low = own.low AND peer.high = own.high")} AS equal,
    median(peer.value) OVER w AS median,
    peer.value = min(peer.value) OVER w OR peer.value = max(peer.value) OVER w AS is_end,
    peer.parent = own.parent AS is_kin,
    peer.ref_area = own.ref_area AS is_own
  FROM own JOIN standings peer USING (
    level, list_year, indicator, thing, measure, unit_measure, freq, span
  )
  WINDOW w AS (PARTITION BY own.observation_id)
), drawn AS (
  SELECT * FROM pairs
  QUALIFY row_number() OVER (
    PARTITION BY own_id ORDER BY is_own DESC, is_end DESC, is_kin DESC, md5(observation_id)
  ) <= CASE WHEN is_drawn THEN ${CARRIED} ELSE 1 END
)
SELECT d.own_id, d.places, d.above, d.below, d.equal, d.median, o.observation_id, o.document_id, o.ref_area, o.ref_area_path,
  p.place_name, p.place_full_name, p.place_en, p.parent_full_name, p.grandparent_name,
  o.obs_value, o.obs_value_max, o.numerator, o.denominator, o.unit_mult, o.bound, o.obs_status, o.time_period,
  CAST(o.period_start AS VARCHAR) AS period_start, CAST(o.period_end AS VARCHAR) AS period_end
FROM drawn d
JOIN observations o ON o.observation_id = d.observation_id
JOIN figure_places p ON p.place_id = o.ref_area
ORDER BY d.turn, d.value, o.observation_id`;
