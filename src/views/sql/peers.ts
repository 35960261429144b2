import {sql} from "../../engine/sql.js";

/** Peers of one thing that a page carries; of more, the nearest and the ends are drawn, and all are counted. */
const CARRIED = 60;

const count = (condition: string): string => `CAST(sum(CASE WHEN ${condition} THEN 1 ELSE 0 END) OVER w AS INTEGER)`;

/** For each figure of a place that others have too: how they stand to it, and those of them that are drawn. */
export const peersSql = (place_id: string): string => `WITH pairs AS (
  SELECT own.observation_id AS own_id, peer.observation_id, peer.value,
    CAST(count(*) OVER w AS INTEGER) AS places,
    ${count("peer.low > own.high")} AS above,
    ${count("peer.high < own.low")} AS below,
    ${count("peer.low = own.low AND peer.high = own.high")} AS equal,
    median(peer.value) OVER w AS median,
    peer.value = min(peer.value) OVER w OR peer.value = max(peer.value) OVER w AS is_end,
    peer.parent = own.parent AS is_kin,
    peer.ref_area = own.ref_area AS is_own
  FROM standings own JOIN standings peer USING (
    level, list_year, indicator, thing, measure, unit_measure, freq, span
  )
  WHERE ${sql`own.ref_area = ${place_id}`}
  WINDOW w AS (PARTITION BY own.observation_id)
), drawn AS (
  SELECT * FROM pairs WHERE places > 1
  QUALIFY row_number() OVER (
    PARTITION BY own_id ORDER BY is_own DESC, is_end DESC, is_kin DESC, md5(observation_id)
  ) <= ${CARRIED}
)
SELECT d.own_id, d.places, d.above, d.below, d.equal, d.median, o.observation_id, o.document_id, o.ref_area, o.ref_area_path,
  p.name AS place_name, p.full_name AS place_full_name, p.en AS place_en, parent.full_name AS parent_full_name,
  CASE WHEN grandparent.level = 'country' THEN NULL ELSE grandparent.name END AS grandparent_name,
  o.obs_value, o.obs_value_max, o.numerator, o.denominator, o.unit_mult, o.bound, o.obs_status, o.time_period,
  CAST(o.period_start AS VARCHAR) AS period_start, CAST(o.period_end AS VARCHAR) AS period_end
FROM drawn d
JOIN observations o ON o.observation_id = d.observation_id
JOIN places p ON p.place_id = o.ref_area
LEFT JOIN places parent ON parent.place_id = p.parent
LEFT JOIN places grandparent ON grandparent.place_id = parent.parent
ORDER BY d.own_id, d.value, o.observation_id`;
