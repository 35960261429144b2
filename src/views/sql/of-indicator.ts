import {sql} from "../../engine/sql.js";

/**
 * Holds for the figures of an indicator that its page draws. Series of offices have decades of every place; where all would be more than
 * the page can bear, each place has its newest by each definition, and the compare page has the rest.
 */
export const ofIndicator = (code: string, most: number): string => `${sql`indicator = ${code}`} AND (
  source_kind <> 'official'
  OR (SELECT count(*) FROM observations WHERE ${sql`indicator = ${code}`}) <= ${most}
  OR observation_id IN (
    SELECT observation_id FROM observations WHERE ${sql`indicator = ${code}`} AND source_kind = 'official'
    QUALIFY row_number() OVER (PARTITION BY ref_area, subject ORDER BY period_end DESC, observation_id) = 1
  )
)`;
