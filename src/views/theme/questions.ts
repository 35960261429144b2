import {sql} from "../../engine/sql.js";
import type {Params} from "../view.js";

/** The names of the address's parameters. */
export const THEME_PARAMS = {place: "noi", term: "nhiem-ky"} as const;

/** A place with all that lies in it, of a region in its provinces; a place that no list has lies in those that its path names. */
const within = (place: string): string => sql`(
  ref_area IN (
    WITH own AS (SELECT ${place} AS place_id UNION SELECT place_id FROM place_groups WHERE group_id = ${place})
    SELECT place_id FROM own
    UNION SELECT place_id FROM places WHERE parent IN (SELECT place_id FROM own)
    UNION SELECT place_id FROM places
    WHERE parent IN (SELECT below.place_id FROM places below WHERE below.parent IN (SELECT place_id FROM own))
  )
  OR ref_area IS NULL AND array_to_string(ref_area_path, '>') LIKE
    (SELECT array_to_string(path, '>') FROM places WHERE place_id = ${place} AND level <> 'region') || '>%'
)`;

/**
 * The term of Party committees a figure belongs to: the one it names (a plan's “2016–2020” is of 2015–2020), else the one
 * in which its time ends. DuckDB may try a cast before the condition that guards it, hence TRY_CAST.
 */
const TERM = `CASE
  WHEN time_period LIKE '____/____' AND TRY_CAST(right(time_period, 4) AS INTEGER) - TRY_CAST(left(time_period, 4) AS INTEGER) IN (4, 5)
    THEN CAST(TRY_CAST(right(time_period, 4) AS INTEGER) - 5 AS VARCHAR) || '-' || right(time_period, 4)
  WHEN period_end IS NOT NULL
    THEN CAST(TRY_CAST(left(period_end, 4) AS INTEGER) // 5 * 5 AS VARCHAR) || '-'
      || CAST(TRY_CAST(left(period_end, 4) AS INTEGER) // 5 * 5 + 5 AS VARCHAR)
END`;

const inPlace = (params: Params): string => {
  const place = params[THEME_PARAMS.place];
  return place ? ` AND ${within(place)}` : "";
};

const inTerm = (params: Params): string => {
  const term = params[THEME_PARAMS.term];
  return term ? ` AND ${sql`term = ${term}`}` : "";
};

/** What several articles say in the same words is told once, by one and the same article for all of a sentence. */
const ONCE = `row_number() OVER (
  PARTITION BY indicator, coalesce(ref_area, array_to_string(ref_area_path, '>')), time_period, figure_start - quote_start,
    CASE WHEN source_kind = 'official' THEN observation_id ELSE quote END
  ORDER BY document_id
) = 1`;

const termed = (codes: readonly string[]): string =>
  `(SELECT *, ${TERM} AS term, coalesce(time_period LIKE '____/____', FALSE) AS term_told FROM figures
WHERE ${sql`indicator IN ${codes}`} QUALIFY ${ONCE})`;

/** Whole articles from the newest, so that what a sentence says together stays together; of one source the newest times. */
const NEWEST = `coalesce(as_of, max(period_end) OVER (PARTITION BY document_id)) DESC NULLS LAST, document_id,
  period_end DESC NULLS LAST, observation_id`;

/** More figures of one kind than this make a page too heavy for a telephone. */
const MOST = 160;

export interface Narrower {
  most?: number;
  /** Of articles alone, or of official tables alone. */
  source?: "article" | "official";
}

/** The newest figures of some indicators, of the place and the term that the address says. */
export const figuresOf = (codes: readonly string[], params: Params, {most = MOST, source}: Narrower = {}): string =>
  `SELECT * FROM ${termed(codes)}
WHERE TRUE${inPlace(params)}${inTerm(params)}${source ? ` AND ${sql`source_kind = ${source}`}` : ""}
ORDER BY ${NEWEST} LIMIT ${most}`;

/** How many there are of each indicator from articles and from official tables, drawn or not. */
export const countsOf = (codes: readonly string[], params: Params): string =>
  `SELECT indicator, source_kind, CAST(count(*) AS INTEGER) AS figures FROM ${termed(codes)}
WHERE TRUE${inPlace(params)}${inTerm(params)} GROUP BY indicator, source_kind ORDER BY indicator, source_kind`;

/** A term that there are figures of. */
export interface TermRow {
  term: string;
  figures: number;
}

export const termsOf = (codes: readonly string[], params: Params): string =>
  `SELECT term, CAST(count(*) AS INTEGER) AS figures FROM ${termed(codes)}
WHERE term IS NOT NULL${inPlace(params)} GROUP BY term ORDER BY term DESC`;

/** A place that the page can be asked for. */
export interface PlaceRow {
  place_id: string;
  full_name: string;
  en: string | null;
  level: string;
  list_year: number;
  parent: string | null;
}

/** Provinces that have figures or lie around places that do; of the chosen place also what lies in it and beside it. */
export const placesOf = (codes: readonly string[], params: Params): string => {
  const place = params[THEME_PARAMS.place] ?? "";
  return sql`WITH here AS (SELECT DISTINCT ref_area AS place_id FROM figures WHERE indicator IN ${codes}),
around AS (SELECT p.place_id, p.parent, q.parent AS above FROM here JOIN places p USING (place_id) LEFT JOIN places q ON q.place_id = p.parent),
known AS (SELECT place_id FROM around UNION SELECT parent FROM around UNION SELECT above FROM around
  UNION SELECT g.group_id FROM place_groups g JOIN around USING (place_id) UNION SELECT ${place})
SELECT place_id, full_name, en, level, CAST(list_year AS INTEGER) AS list_year, parent FROM places
WHERE place_id IN (SELECT place_id FROM known) AND (
  level IN ('region', 'province') OR place_id = ${place} OR parent = ${place}
  OR level <> 'district' AND parent = (SELECT parent FROM places WHERE place_id = ${place} AND level <> 'province')
  OR level = 'district' AND parent = (SELECT parent FROM places WHERE place_id = ${place} AND level = 'district')
  OR place_id = (SELECT parent FROM places WHERE place_id = ${place} AND level <> 'province')
)
ORDER BY CASE level WHEN 'region' THEN 0 WHEN 'province' THEN 1 WHEN 'district' THEN 2 ELSE 3 END, full_name, list_year`;
};
