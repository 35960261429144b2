/** What figures of provinces must have alike to stand on one map. */
const LIKE = "indicator, subject, unit_measure, value_kind, period_start, period_end, split_part(ref_area, '@', 2)";

const isOfProvince = (where: string): string =>
  `${where} AND place_level = 'province' AND ref_area IS NOT NULL AND subject IS NOT NULL AND org IS NULL AND period_end IS NOT NULL`;

/**
 * The figures that a map shows of all that a condition on `figures` lets through: of one thing, kind and time. What most provinces have
 * comes first; a newer time that lacks a few of them comes before an older one that has all.
 */
export const provinceFigures = (where: string): string => `SELECT * FROM figures
WHERE ${isOfProvince(where)} AND (${LIKE}) IN (
  SELECT ${LIKE.replace("split_part(ref_area, '@', 2)", "list")} FROM (
    SELECT ${LIKE} AS list, any_value(breakdown) AS breakdown, count(DISTINCT ref_area) AS places
    FROM figures WHERE ${isOfProvince(where)}
    GROUP BY ${LIKE}
  )
  ORDER BY places >= 0.9 * max(places) OVER () DESC, value_kind = 'actual' DESC, breakdown IS NULL DESC, period_end DESC,
    places DESC, indicator, subject
  LIMIT 1
)
ORDER BY observation_id`;

/** The lists of provinces that such figures speak of. */
const lists = (where: string): string =>
  `SELECT CAST(split_part(ref_area, '@', 2) AS INTEGER) FROM figures WHERE ${where} AND place_level = 'province'`;

/** What a map is drawn on, for the lists of provinces that figures speak of, and for another where that is asked for; `outlined` with real outlines. */
export function mapQuestions(where: string, {also, outlined = true}: {also?: number; outlined?: boolean} = {}) {
  const isShown = `(list_year IN (${lists(where)})${also === undefined ? "" : ` OR list_year = ${also}`})`;
  return {
    tiles: `SELECT * FROM tiles WHERE ${isShown} ORDER BY list_year, tile_row, tile_column`,
    ...(outlined && {
      boundaries: `SELECT * FROM boundaries WHERE place_level = 'province' AND ${isShown}
QUALIFY row_number() OVER (PARTITION BY list_year ORDER BY places DESC, source IS NOT NULL) = 1 ORDER BY list_year`
    })
  };
}
