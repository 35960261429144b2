import {html} from "htl";
import {chartCard} from "../../charts/chart-card.js";
import type {Figure} from "../../rows/figure.js";
import type {BoundaryRow, TileRow} from "../../charts/map/areas.js";
import {mapFigures} from "../../charts/map/figures.js";
import {panelsOf} from "../../domain/panel.js";
import {tileMap} from "../../charts/map/tile-map.js";
import {sql} from "../../engine/sql.js";
import {compareLink} from "./state.js";
import {rowsOf, type View} from "../view.js";

/** What a view that draws a map asks beside its figures. */
export const MAP_QUESTIONS = {
  tiles: "SELECT * FROM tiles ORDER BY list_year, tile_row, tile_column",
  boundaries: "SELECT place_id, geometry FROM boundaries ORDER BY place_id"
} as const;

/** Provinces that must be known for a map to say anything. */
export const ENOUGH = 3;

const provincesIn = (figures: readonly Figure[]): number => new Set(figures.map(({ref_area}) => ref_area)).size;

/** Where an indicator is high and where low, province by province. */
export const provinceMap: View = {
  name: "province-map",
  questions: ({indicator = ""}) => ({
    ...MAP_QUESTIONS,
    figures: sql`SELECT * FROM figures WHERE indicator = ${indicator} AND place_level = 'province' ORDER BY observation_id`
  }),
  draw: (answers, {root, widths}) => {
    const like = mapFigures(rowsOf<Figure>(answers, "figures"))?.all ?? [];
    const [panel] = panelsOf(like);
    if (!panel || provincesIn(panel.figures) < ENOUGH) return html`<div></div>`;
    const ground = {tiles: rowsOf<TileRow>(answers, "tiles"), boundaries: rowsOf<BoundaryRow>(answers, "boundaries")};
    const link = compareLink(root, {indicator: panel.indicator});
    return chartCard(panel, {
      root,
      link,
      draw: (panel, options) => tileMap(panel, {...ground, ...options}),
      ...(widths && {widths})
    });
  }
};
