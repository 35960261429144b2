import {LATER_LIST} from "../../domain/later-list.js";
import {decidedBy} from "../../engine/parts.js";
import {sql} from "../../engine/sql.js";
import {BREAKS} from "../sql/breaks.js";
import {foremost} from "../sql/foremost.js";
import {lineageSql} from "../sql/lineage.js";
import {mapQuestions} from "../sql/provinces.js";
import {WIDEST_INDICATOR} from "../sql/widest.js";
import type {Params} from "../view.js";
import {isLater, parseState, TILES} from "./state.js";

const INDICATORS = `SELECT indicator, any_value(indicator_vi) AS vi, any_value(indicator_en) AS en, any_value(family) AS family, CAST(count(*) AS INTEGER) AS figures
FROM figures
GROUP BY indicator
ORDER BY vi`;

const GROUPS = "SELECT group_id, vi, en, place_id FROM place_groups ORDER BY group_id, position";

/** The indicator that is shown where none is asked for. */
const USUAL = `SELECT ${WIDEST_INDICATOR} AS indicator`;

/** The files of places that there are, by the names that `placeFile` gives. */
const PLACE_FILES = `SELECT DISTINCT 'noi-' || split_part(place_id, '@', 2) || '-' || left(split_part(place_id, '@', 1), 2) AS name
FROM places ORDER BY name`;

/** More figures than this make the page too heavy for a telephone; places that the address names are shown besides. */
export const MOST = 500;

const isOf = (indicators: readonly string[] | null): string =>
  indicators === null ? `indicator = ${WIDEST_INDICATOR}` : sql`indicator IN ${indicators}`;

/** The figures of the indicators that are asked for, or of the one that says most. */
export const figuresSql = (indicators: readonly string[] | null): string =>
  `SELECT * FROM figures WHERE observation_id IN (${foremost(isOf(indicators), MOST)}) ORDER BY observation_id`;

/** Those of the places that the address names, of which the others may have left some out. */
const namedFiguresSql = (indicators: readonly string[] | null, ids: readonly string[]): string =>
  `SELECT * FROM figures WHERE observation_id IN (${foremost(`${isOf(indicators)} AND ${sql`ref_area IN ${ids}`}`, MOST)}) ORDER BY observation_id`;

/** Places of which a condition holds, as comparisons know them. */
export const placesSql = (condition: string): string =>
  `SELECT place_id AS ref_area, path AS ref_area_path, place_name, place_full_name, place_kind, place_en, place_level, parent_full_name, grandparent_name
FROM place_names JOIN places USING (place_id) WHERE ${condition} ORDER BY place_id`;

/** What the places that the address names became, and what else became the same. */
export const laterSql = (indicators: readonly string[] | null): string => lineageSql(figuresSql(indicators));

/** The places that the address names, which may have no figure of these indicators. */
export function namedIn(params: Params): string[] {
  const {places, chosen} = parseState(params);
  return [...(places ?? []), ...(chosen ? [chosen] : [])];
}

/** All that a comparison asks. */
export function compareQuestions(params: Params): Record<string, string> {
  const {indicators, view, map, shape} = parseState(params);
  const named = namedIn(params);
  const asked = {
    ...(view === "ban-do" &&
      mapQuestions(isOf(indicators), {
        outlined: shape !== TILES,
        ...(isLater(map) && {also: LATER_LIST.list})
      })),
    figures: figuresSql(indicators),
    ...(named.length && {
      named: placesSql(sql`place_id IN ${named}`),
      namedFigures: namedFiguresSql(indicators, named)
    }),
    ...(isLater(map) && {lineages: laterSql(indicators)})
  };
  const decided = Object.entries(asked).map(([name, question]) => [name, decidedBy(indicators ?? [], question)]);
  return {
    ...{indicators: INDICATORS, groups: GROUPS, breaks: BREAKS, placeFiles: PLACE_FILES},
    ...(indicators === null && {usual: USUAL}),
    ...Object.fromEntries(decided)
  };
}
