import {html} from "htl";
import {chartCard} from "../../charts/chart-card.js";
import {mapFigures} from "../../charts/map/figures.js";
import {panelsOf, type Panel} from "../../domain/panel.js";
import {say} from "../../words/say.js";
import {tileMap} from "../../charts/map/tile-map.js";
import {cardOptions, nothing, panelsOfWholes, type Comparison, type DrawnComparison} from "./comparison.js";
import {ENOUGH} from "./province-map.js";
import {TILES} from "./state.js";

const placesIn = ({figures}: Panel): number => new Set(figures.map(({ref_area}) => ref_area)).size;

/** Outlines or tiles: outlines show where a province lies, tiles every province alike. */
function shapes({link, state}: Comparison): HTMLElement {
  const choices = [
    {shape: null, words: say("Địa giới", "Outlines")},
    {shape: TILES, words: say("Ô bằng nhau", "Equal tiles")}
  ];
  return html`<nav class="tabs small scripted" aria-label=${say("Bản đồ vẽ bằng", "The map is drawn as")}>
    ${choices.map(
      ({shape, words}) =>
        html`<a
          href=${link({shape})}
          data-go
          data-key=${`hinh-${shape ?? "dia-gioi"}`}
          aria-current=${(state.shape === TILES) === (shape === TILES) && "true"}
          >${words}</a
        >`
    )}
  </nav>`;
}

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
    shown: panels.flatMap(({figures}) => figures),
    choices: shapes(comparison)
  };
}
