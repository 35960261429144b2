import type {Figure} from "../../rows/figure.js";
import {isLaterProvince} from "../../domain/place-slug.js";
import {laterSeriesSql} from "./later-series.js";
import {BREAKS} from "../sql/breaks.js";
import {lineageAround, formerFiguresSql} from "../sql/lineage.js";
import {sql} from "../../engine/sql.js";
import {LATER_LIST} from "../../domain/later-list.js";
import {listedSql} from "../sql/listed.js";
import {coreFiguresSql, coreRowsSql} from "../sql/core.js";
import {peersSql} from "../sql/peers.js";

/** A figure of a former unit, with how many that has; of many the page carries the newest. */
export type FormerFigure = Figure & {of_unit: number};

/** A place in the line of those it lies in, itself first, the region of its province before the country. */
export interface LineRow {
  depth: number;
  place_id: string;
  level: string;
  name: string;
  full_name: string;
  en: string | null;
  list_year: number;
  valid_from: string | null;
  valid_to: string | null;
  figures: number;
}

/** A locality with figures. */
export interface LocalityRow {
  place_id: string;
  level: string;
  name: string;
  full_name: string;
  en: string | null;
  parent_full_name: string | null;
  figures: number;
}

/** An indicator that peers have and the place has not. */
export interface LackingRow {
  indicator: string;
  family: string;
  vi: string;
  en: string;
  places: number;
}

const FIGURES = "CAST((SELECT coalesce(sum(r.figures), 0) FROM reported r WHERE r.ref_area = p.place_id) AS INTEGER)";

const lineSql = (place_id: string): string => `WITH RECURSIVE line AS (
  SELECT place_id, parent, 0 AS depth FROM places WHERE ${sql`place_id = ${place_id}`}
  UNION ALL
  SELECT above.place_id, above.parent, line.depth + 1 FROM line JOIN places above ON above.place_id = line.parent
), wide AS (
  SELECT place_id, depth FROM line
  UNION ALL
  SELECT region.place_id, line.depth + 1
  FROM line JOIN place_groups g ON g.place_id = line.place_id JOIN places region ON region.place_id = g.group_id
)
SELECT CAST(wide.depth AS INTEGER) AS depth, p.place_id, p.level, p.name, p.full_name, p.en, p.list_year,
  CAST(p.valid_from AS VARCHAR) AS valid_from, CAST(p.valid_to AS VARCHAR) AS valid_to, ${FIGURES} AS figures
FROM wide JOIN places p ON p.place_id = wide.place_id
ORDER BY wide.depth, p.level = 'country'`;

const localities = (condition: string): string => `SELECT p.place_id, p.level, p.name, p.full_name, p.en,
  parent.full_name AS parent_full_name, CAST(sum(r.figures) AS INTEGER) AS figures
FROM reported r
JOIN places p ON p.place_id = r.ref_area
LEFT JOIN places parent ON parent.place_id = p.parent
WHERE ${condition}
GROUP BY ALL`;

/** From the widest, then by how much is known of them. */
const WIDEST_FIRST = `CASE level WHEN 'country' THEN 0 WHEN 'region' THEN 1 WHEN 'province' THEN 2 WHEN 'district' THEN 3 ELSE 4 END, figures DESC, full_name`;

/** Every locality with figures and the province it lies in, with how many there are of its level; of a long list the first. */
export const LOCALITIES = listedSql(
  `SELECT l.*, CAST(count(*) OVER (PARTITION BY l.level) AS INTEGER) AS of_level,
  CASE WHEN l.level IN ('country', 'region') THEN l.level WHEN l.level = 'province' THEN l.name WHEN l.level = 'district' THEN parent.name ELSE above.name END AS province
FROM (${localities("TRUE")}) l
LEFT JOIN places p ON p.place_id = l.place_id
LEFT JOIN places parent ON parent.place_id = p.parent
LEFT JOIN places above ON above.place_id = parent.parent`,
  {group: "province", first: `${WIDEST_FIRST}, place_id`, order: WIDEST_FIRST}
);

/** A province of today, the names of those it was made of, and whether anything is told of it or of them. */
export interface TodayRow {
  place_id: string;
  name: string;
  full_name: string;
  en: string | null;
  former: string[];
  told: boolean;
}

export const TODAY = `SELECT p.place_id, p.name, p.full_name, p.en,
  coalesce(list(f.name ORDER BY f.name) FILTER (WHERE f.name IS NOT NULL), []) AS former,
  bool_or(p.place_id IN (SELECT ref_area FROM reported) OR coalesce(f.place_id IN (SELECT ref_area FROM reported), FALSE)) AS told
FROM places p
LEFT JOIN place_changes c ON c.to_place = p.place_id
LEFT JOIN places f ON f.place_id = c.from_place AND f.level = 'province'
WHERE p.level = 'province' AND p.list_year = ${LATER_LIST.list}
GROUP BY p.place_id, p.name, p.full_name, p.en
ORDER BY p.place_id`;

/** Below a province lie districts and their communes; below the country only regions and provinces are named, and a region's provinces are its group. */
const belowSql = (place_id: string): string =>
  `SELECT * FROM (${localities(sql`(
    p.parent = ${place_id} OR (parent.parent = ${place_id} AND parent.level <> 'province')
    OR p.place_id IN (SELECT place_id FROM place_groups WHERE group_id = ${place_id})
  )`)})
ORDER BY ${WIDEST_FIRST}`;

const LACKING = 24;

const lackingSql = (place_id: string): string => `SELECT i.code AS indicator, i.family, i.vi, i.en,
  CAST(count(*) AS INTEGER) AS places
FROM reported r
JOIN places p ON p.place_id = r.ref_area
JOIN indicators i ON i.code = r.indicator
WHERE (p.level, p.list_year) IN (SELECT (level, list_year) FROM places WHERE ${sql`place_id = ${place_id}`})
  AND r.indicator NOT IN (SELECT indicator FROM reported WHERE ${sql`ref_area = ${place_id}`})
GROUP BY ALL
HAVING count(*) > 1
ORDER BY places DESC, i.vi
LIMIT ${LACKING}`;

/** How many figures there are of the units that a place of today came from, by which it has a page. */
const PAST = `SELECT c.to_place AS place_id, sum(r.figures) AS figures
FROM place_changes c
JOIN reported r ON r.ref_area = c.from_place
JOIN places f ON f.place_id = c.from_place
JOIN places t ON t.place_id = c.to_place
WHERE f.level = t.level AND t.valid_to IS NULL AND t.level IN ('province', 'commune')
GROUP BY c.to_place`;

/** A district's communes have their origins among communes, though the district leads to them too. */
const changesSql = (place_id: string): string => {
  const half = (direction: "to" | "from", here: string, there: string): string =>
    `SELECT '${direction}' AS direction, c.change, c.part, CAST(c.valid_from AS VARCHAR) AS valid_from,
  mine.valid_from IS NULL OR mine.valid_from < c.valid_from AS stood, p.place_id, p.level, p.full_name, p.en, parent.full_name AS parent_full_name,
  CAST(${FIGURES} + coalesce(past.figures, 0) AS INTEGER) AS figures
FROM place_changes c
JOIN places p ON p.place_id = c.${there}
JOIN places mine ON mine.place_id = c.${here}
LEFT JOIN places parent ON parent.place_id = p.parent
LEFT JOIN (${PAST}) past ON past.place_id = p.place_id
WHERE ${sql`mine.place_id = ${place_id}`}${direction === "from" ? " AND p.level = mine.level" : ""}`;
  return `SELECT * FROM (
${half("to", "from_place", "to_place")}
UNION ALL
${half("from", "to_place", "from_place")}
) ORDER BY direction, figures DESC, part DESC, full_name`;
};

/** Of series of offices a page carries the figures that stand now, those of wholes with the one before, and what else it tells of. */
const CARRIED = `(behind IS NULL OR behind <= CASE WHEN breakdown IS NULL THEN 1 ELSE 0 END
  OR answers OR conflict_group IS NOT NULL)`;

/** More figures than this make a page too heavy for a telephone; it says how many there are. */
export const MOST = 500;

/** Of a place of today also the figures of the unit that it goes on as. */
const isOwn = (place_id: string): string =>
  place_id.endsWith(`@${LATER_LIST.list}`)
    ? `(${sql`ref_area = ${place_id}`} OR ref_area IN (SELECT from_place FROM lineage WHERE ${sql`to_place = ${place_id}`} AND goes_on))`
    : sql`ref_area = ${place_id}`;

/** All that the page of one place asks. */
export const localityQuestions = (place_id: string): Record<string, string> => ({
  line: lineSql(place_id),
  figures: `SELECT * FROM figures WHERE ${isOwn(place_id)} AND ${CARRIED} ORDER BY period_end DESC NULLS LAST, observation_id LIMIT ${MOST}`,
  series: sql`SELECT observation_id, years, vals, eras FROM series WHERE ref_area = ${place_id} ORDER BY indicator, breakdown NULLS FIRST`,
  ...(isLaterProvince(place_id) && {later: laterSeriesSql(place_id)}),
  peers: peersSql(place_id),
  core: coreRowsSql(place_id),
  coreFigures: coreFiguresSql(place_id),
  changes: changesSql(place_id),
  lacking: lackingSql(place_id),
  below: belowSql(place_id),
  lineages: lineageAround(place_id),
  former: formerFiguresSql(place_id),
  breaks: BREAKS
});
