/** What a rate is of: where all parts of a province have both in a year, the province's is worked out from theirs. Of other rates no table has what they are of. */
const WEIGHTS: Readonly<Record<string, string>> = {
  grdp_per_capita: "population",
  population_density: "natural_area",
  birth_rate: "population",
  death_rate: "population",
  natural_population_increase_rate: "population",
  in_migration_rate: "population",
  out_migration_rate: "population",
  net_migration_rate: "population",
  labour_productivity: "employed_persons_count",
  informal_employment_rate: "employed_persons_count",
  forest_cover_rate: "natural_area",
  crop_yield: "cultivated_area"
};

const weights = Object.entries(WEIGHTS)
  .map(([rate, weight]) => `('${rate}', '${weight}')`)
  .join(", ");

/** What makes two figures parts of one: the same thing of the same days, by the same definition. */
const ALIKE =
  "to_place, y.indicator, y.breakdown, y.measure, y.unit_measure, y.freq, y.year, y.period_start, y.period_end, coalesce(y.era, '')";

/**
 * `later_series` has of each province of the list since 1 July 2025 what its former provinces add up to, year by year: counts and
 * totals as sums, rates as means by what they are of (`weight`), where all parts are there; of a province that goes on its own.
 * Nobody has published them so. What a part of a rate is of may be told of the whole alone: each weight is set out for all parts that it
 * serves, since a join by equal columns alone takes a hundredth of the time. `rank_high` counts from the highest of the newest year, `ties` those alike.
 */
export const LATER_SERIES = `CREATE VIEW later_series AS
WITH parts AS (
  SELECT c.from_place, c.to_place, CAST(count(*) OVER (PARTITION BY c.to_place) AS INTEGER) AS units
  FROM place_changes c JOIN figure_places p ON p.place_id = c.to_place
  WHERE p.level = 'province' AND p.list_year = 2025 AND c.part = 'whole'
), weights AS (
  SELECT rate, weight FROM (VALUES ${weights}) t(rate, weight)
), told AS (
  SELECT w.rate, y.ref_area, y.year, coalesce(y.breakdown, '') AS breakdown, y.obs_value FROM series_years y JOIN weights w ON w.weight = y.indicator
), weighing AS (
  SELECT * FROM told
  UNION ALL
  SELECT t.rate, t.ref_area, t.year, b.breakdown, t.obs_value
  FROM told t JOIN (SELECT DISTINCT indicator, breakdown FROM series_years WHERE breakdown IS NOT NULL) b ON b.indicator = t.rate
  WHERE t.breakdown = ''
), worked AS (
  SELECT to_place AS ref_area, y.indicator, y.breakdown, y.measure, y.unit_measure, y.freq, y.year, coalesce(y.era, '') AS era,
    y.period_start, y.period_end, any_value(y.time_period) AS time_period, any_value(y.unit_mult) AS unit_mult, any_value(parts.units) AS units,
    CASE WHEN bool_or(y.obs_status = 'E') THEN 'E' WHEN bool_or(y.obs_status = 'P') THEN 'P' ELSE 'A' END AS status,
    CASE WHEN any_value(parts.units) = 1 THEN any_value(y.obs_value)
      WHEN any_value(i.adds) THEN sum(y.obs_value)
      ELSE sum(y.obs_value * w.obs_value) / sum(w.obs_value) END AS value,
    CASE WHEN any_value(parts.units) > 1 AND NOT coalesce(any_value(i.adds), FALSE) THEN any_value(weights.weight) END AS weight
  FROM parts JOIN series_years y ON y.ref_area = parts.from_place
  JOIN indicators i ON i.code = y.indicator
  LEFT JOIN weights ON weights.rate = y.indicator
  LEFT JOIN weighing w ON w.rate = y.indicator AND w.ref_area = y.ref_area AND w.year = y.year AND w.breakdown = coalesce(y.breakdown, '')
  WHERE y.scope = 'whole'
  GROUP BY ${ALIKE}
  HAVING count(DISTINCT y.ref_area) = any_value(parts.units) AND count(*) = any_value(parts.units)
    AND (any_value(parts.units) = 1 OR any_value(i.adds) OR count(w.obs_value) = any_value(parts.units))
), lines AS (
  SELECT ref_area, indicator, breakdown, measure, unit_measure, freq, any_value(units) AS units, any_value(weight) AS weight,
    max(year) AS last_year, arg_max(value, year) AS obs_value, arg_max(unit_mult, year) AS unit_mult, arg_max(time_period, year) AS time_period, arg_max(status, year) AS obs_status,
    CAST(max(period_end) AS VARCHAR) AS period_end, CAST(arg_max(period_start, year) AS VARCHAR) AS period_start,
    list(year ORDER BY year) AS years, list(round(value / power(10, unit_mult), 6) ORDER BY year) AS vals, list(era ORDER BY year) AS eras
  FROM worked GROUP BY ref_area, indicator, breakdown, measure, unit_measure, freq
)
SELECT *, CAST(rank() OVER (w ORDER BY obs_value DESC) AS INTEGER) AS rank_high, CAST(count(*) OVER w AS INTEGER) AS places,
  CAST(count(*) OVER (PARTITION BY indicator, breakdown, measure, unit_measure, freq, last_year, obs_value) AS INTEGER) AS ties,
  median(obs_value) OVER w AS median
FROM lines WINDOW w AS (PARTITION BY indicator, breakdown, measure, unit_measure, freq, last_year);
`;
