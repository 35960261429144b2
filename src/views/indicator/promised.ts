import {sql} from "../../engine/sql.js";

/** Places whose promises are drawn; of more, those of whose course most is known. */
const PLACES = 3;

/** A sum over a term stands on no course of years; a rate of its end does. */
const PROMISED = `value_kind IN ('target', 'plan') AND source_kind = 'article'
    AND (period_start IS NULL OR year(CAST(period_start AS DATE)) = year(CAST(period_end AS DATE)) OR unit_measure IN ('percent', 'per_mille'))`;
const OFFICIAL = `value_kind = 'actual' AND source_kind = 'official'`;

const isOf = (code: string): string =>
  `${sql`indicator = ${code}`} AND scope = 'whole' AND org IS NULL AND subject IS NOT NULL AND ref_area IS NOT NULL
    AND obs_value IS NOT NULL AND period_end IS NOT NULL AND measure = 'level'`;

/** What a figure is of, by whatever definition. */
const THING = "replace(subject, '|era:' || coalesce(era, ''), '')";

/**
 * The official course of a place that has promised something of the very subject, and what it promised: a promise by a definition
 * of which no office has a figure is none of these, nor is one that was due before offices counted. The chosen place is the first.
 */
export const promisedSql = (code: string, chosen: string | null): string => `WITH mine AS (
  SELECT *, ${THING} AS thing FROM figures WHERE ${isOf(code)} AND (${PROMISED} OR ${OFFICIAL})
), counted AS (
  SELECT ref_area, subject, min(period_end) AS since FROM mine WHERE ${OFFICIAL} GROUP BY ref_area, subject
), aims AS (
  SELECT mine.* FROM mine JOIN counted USING (ref_area, subject) WHERE ${PROMISED} AND period_end > since
), promised AS (
  SELECT DISTINCT ref_area, thing FROM aims
), known AS (
  SELECT ref_area, thing FROM mine JOIN promised USING (ref_area, thing) WHERE ${OFFICIAL}
  GROUP BY ref_area, thing HAVING count(DISTINCT period_end) > 1
  ORDER BY ${sql`ref_area = ${chosen ?? ""}`} DESC, count(DISTINCT period_end) DESC, ref_area, thing LIMIT ${PLACES}
)
SELECT mine.* EXCLUDE (thing) FROM mine JOIN known USING (ref_area, thing)
WHERE ${OFFICIAL} OR observation_id IN (SELECT observation_id FROM aims)
ORDER BY ref_area, period_end, observation_id`;
