/**
 * The ids of so many of the figures that a condition holds for, where there are more than a page can bear: of each level of places
 * and each kind of value in turn the newest and surest, so that whole levels stand side by side before any is cut short.
 */
export const foremost = (condition: string, most: number): string => `SELECT observation_id FROM (SELECT * FROM (
  SELECT observation_id, row_number() OVER (
    PARTITION BY indicator, place_level, value_kind ORDER BY period_end DESC NULLS LAST, confidence DESC, observation_id
  ) AS turn
  FROM figures WHERE ${condition}
) ORDER BY turn, observation_id LIMIT ${most})`;
