/** What the pages show of themselves is what may be said aloud (`isSurelyRead`). */
export const SURE = "grade = 'A' AND scope = 'whole' AND coalesce(doubt, 'told_before') IN ('told_before', 'deadline')";

const LIKE = `indicator, subject, unit_measure, place_level, split_part(ref_area, '@', 2),
  period_start, period_end, source_kind`;

/**
 * The ranking of most places: of one thing, time, level and list, each place with one exact value. More places than these are
 * too many for a page to carry.
 */
export const RANKING = `value_kind = 'actual' AND bound = 'exact' AND org IS NULL AND ${SURE} AND (${LIKE}) IN (
  SELECT ${LIKE}
  FROM figures
  WHERE indicator <> 'other' AND value_kind = 'actual' AND bound = 'exact' AND org IS NULL
    AND measure IN ('level', 'share', 'growth') AND unit_measure NOT IN ('ordinal', 'rank', 'date') AND ${SURE}
  GROUP BY ALL
  HAVING count(*) = count(DISTINCT ref_area) AND count(*) BETWEEN 3 AND 100
  ORDER BY count(*) DESC, period_end DESC, indicator, subject
  LIMIT 1
)`;

/** The comparison that says most: several places, on a scale that does not grow with the place, said in several ways (targets, bounds). */
const widest = (columns: string): string => `SELECT ${columns}
  FROM figures
  WHERE indicator <> 'other' AND ref_area IS NOT NULL AND obs_value IS NOT NULL AND ${SURE}
  GROUP BY indicator, measure, unit_measure
  ORDER BY
    count(DISTINCT ref_area) > 1 DESC,
    unit_measure IN ('percent', 'percentage_point', 'year', 'times', 'point') DESC,
    count(DISTINCT ref_area) + count(DISTINCT bound) + count(DISTINCT value_kind) DESC,
    count(*) DESC,
    indicator
  LIMIT 1`;

/** Its figures, as a condition on `figures`. */
export const WIDEST = `(indicator, measure, unit_measure) IN (${widest("(indicator, measure, unit_measure)")})`;

/** Its indicator. */
export const WIDEST_INDICATOR = `(${widest("indicator")})`;
