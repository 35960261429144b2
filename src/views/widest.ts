/** What the pages show of themselves is what was read with some certainty. */
export const SURE = "confidence >= 0.7";

/**
 * The comparison that says most: several places, on a scale that does not grow with the place, said in several ways
 * (targets, bounds). As a condition on `figures`.
 */
export const WIDEST = `(indicator, measure, unit_measure) IN (
  SELECT indicator, measure, unit_measure
  FROM figures
  WHERE indicator <> 'other' AND ref_area IS NOT NULL AND obs_value IS NOT NULL AND ${SURE}
  GROUP BY indicator, measure, unit_measure
  ORDER BY
    count(DISTINCT ref_area) > 1 DESC,
    unit_measure IN ('percent', 'percentage_point', 'year', 'times', 'point') DESC,
    count(DISTINCT ref_area) + count(DISTINCT bound) + count(DISTINCT value_kind) DESC,
    count(*) DESC,
    indicator
  LIMIT 1
)`;
