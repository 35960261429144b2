import {chartCard} from "../../charts/chart-card.js";
import {mapFigures} from "../../charts/map/figures.js";
import {panelsOf, type Panel} from "../../domain/panel.js";
import {say} from "../../words/say.js";
import {tileMap} from "../../charts/map/tile-map.js";
import {cardOptions, nothing, panelsOfWholes, type Comparison, type DrawnComparison} from "./comparison.js";
import {ENOUGH} from "./province-map.js";

const placesIn = ({figures}: Panel): number => new Set(figures.map(({ref_area}) => ref_area)).size;

const why = (): string =>
  say(
    `Bản đồ vẽ theo tỉnh, mà chưa có ${ENOUGH} tỉnh có số so được với nhau.`,
    `The map is of provinces, and fewer than ${ENOUGH} have comparable figures.`
  );

/** Where figures are high and where low: of each panel what most provinces state alike. */
export function draw(comparison: Comparison): DrawnComparison {
  const {breaks, ground} = comparison;
  const panels = panelsOfWholes(comparison)
    .flatMap(({figures}) => panelsOf(mapFigures(figures)?.all ?? [], {breaks}).slice(0, 1))
    .filter((panel) => placesIn(panel) >= ENOUGH);
  if (!panels.length) return nothing(why());
  const options = cardOptions(comparison);
  return {
    cards: panels.map((panel) =>
      chartCard(panel, {...options, draw: (each, drawn) => tileMap(each, {...drawn, ...ground})})
    ),
    shown: panels.flatMap(({figures}) => figures)
  };
}
