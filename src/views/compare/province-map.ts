import {html} from "htl";
import {chartCard} from "../../charts/chart-card.js";
import type {FrameOptions} from "../../charts/chart-frame.js";
import type {BoundaryRow, TileRow} from "../../charts/map/areas.js";
import {mapFigures} from "../../charts/map/figures.js";
import {tileMap} from "../../charts/map/tile-map.js";
import {panelsOf, type Panel} from "../../domain/panel.js";
import type {Row} from "../../engine/answers.js";
import type {Figure} from "../../rows/figure.js";
import {valueButton} from "../../parts/figure-button.js";
import {wordedTable} from "../../parts/worded-table.js";
import {sayPlace} from "../../words/place.js";
import {say} from "../../words/say.js";
import {rowsOf} from "../view.js";
import {compareLink, TILES} from "./state.js";

/** Provinces that must be known for a map to say anything. */
export const ENOUGH = 3;

const provincesIn = (figures: readonly Figure[]): number => new Set(figures.map(({ref_area}) => ref_area)).size;

/** The provinces by their values; how each was said is for the page of all figures to tell. */
const byValue = ({figures}: Panel): HTMLElement =>
  wordedTable<Figure>(
    say("Các tỉnh theo con số", "Provinces by their figures"),
    [
      {name: say("Địa phương", "Place"), cell: (figure) => sayPlace(figure)},
      {name: say("Con số", "Figure"), numeric: true, cell: valueButton}
    ],
    [...figures].sort((a, b) => b.obs_value! - a.obs_value!)
  );

interface Options extends FrameOptions {
  root: string;
  chosen?: string | null;
}

/** Where an indicator is high and where low, province by province; null where too few are known. */
export function provinceMap(
  figures: readonly Figure[],
  answers: Record<string, Row[]>,
  options: Options
): HTMLElement | null {
  const {root, chosen = null} = options;
  const [panel] = panelsOf(mapFigures(figures)?.all ?? []);
  if (!panel || provincesIn(panel.figures) < ENOUGH) return null;
  const ground = {tiles: rowsOf<TileRow>(answers, "tiles"), boundaries: rowsOf<BoundaryRow>(answers, "boundaries")};
  const link = (shape: string | null): string =>
    compareLink(root, {indicator: panel.indicator, chosen, view: "ban-do", shape});
  const card = chartCard(panel, {
    ...options,
    table: byValue(panel),
    link: link(null),
    draw: (each, drawn) => tileMap(each, {...drawn, ...ground, chosen})
  });
  return html`<div class="province-map">
    ${card}
    <p class="chart-note scripted"><a href=${link(TILES)}>${say("Xem trên ô bằng nhau", "See on equal tiles")}</a></p>
  </div>`;
}
