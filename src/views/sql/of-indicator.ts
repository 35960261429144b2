import {sql} from "../../engine/sql.js";

/** Places of a level of which a page tells one by one; of more, the compare page tells. */
const OF_LEVEL = 100;

/**
 * Holds for the figures of an indicator that its page draws. Series of offices have decades of every place; where all would be more than
 * the page can bear, each place has what stands now: of the whole, or of its parts where no office gives the whole.
 */
export const ofIndicator = (code: string, most: number): string => `${sql`indicator = ${code}`} AND (
  source_kind <> 'official'
  OR (SELECT count(*) FROM observations WHERE ${sql`indicator = ${code}`}) <= ${most}
  OR observation_id IN (SELECT observation_id FROM (
    SELECT observation_id, breakdown IS NULL AS is_whole, bool_or(breakdown IS NULL) OVER () AS has_whole,
      count(*) OVER (PARTITION BY breakdown, level) AS of_level
    FROM observations JOIN figure_places ON place_id = ref_area WHERE ${sql`indicator = ${code}`} AND behind = 0
  ) WHERE is_whole = has_whole AND of_level <= ${OF_LEVEL})
)`;
