import {html} from "htl";
import {chartFrame} from "../../charts/chart-frame.js";
import {heatTable} from "../../charts/heat-table.js";
import {heatTitle} from "../../charts/heat-title.js";
import {columnsOf, columnFigures} from "../../domain/measured-column.js";
import {spanOf} from "../../domain/panel.js";
import {say} from "../../words/say.js";
import {cardOptions, nothing, panelsOfWholes, type Comparison, type DrawnComparison} from "./comparison.js";

const DISTANCE = "giua";

/** By rank or by distance from the middle: a link each. */
const modes = ({state, link}: Comparison): HTMLElement =>
  html`<p class="modes scripted">
    <a href=${link({show: null})} data-go data-key="theo-hang" aria-current=${state.show !== DISTANCE && "true"}
      >${say("Thứ hạng trong cột", "Rank in the column")}</a
    >
    <a href=${link({show: DISTANCE})} data-go data-key="theo-giua" aria-current=${state.show === DISTANCE && "true"}
      >${say("Cách mức giữa của cột", "Distance from the column's median")}</a
    >
  </p>`;

const why = (): string =>
  say(
    "Bảng nhiệt cần ít nhất hai nơi có số so được với nhau; hãy thêm chỉ tiêu ở ô “Cùng với”, hoặc bớt điều kiện.",
    "A heat table needs at least two places with comparable figures; add an indicator, or ask for less."
  );

/** Indicators by places: ranks, or distances from the middle. */
export function draw(comparison: Comparison): DrawnComparison {
  const columns = columnsOf(panelsOfWholes(comparison));
  if (!columns.length) return nothing(why());
  const {chosen, ...options} = cardOptions(comparison);
  const figures = columnFigures(columns);
  const show = comparison.state.show === DISTANCE ? "distance" : "rank";
  const card = chartFrame(
    {
      title: heatTitle(columns, chosen),
      subtitle: [
        show === "rank"
          ? say("thứ hạng trong từng cột", "rank within each column")
          : say(
              "cách mức giữa của từng cột, tính bằng % của mức giữa",
              "distance from each column's median, in % of it"
            ),
        spanOf(figures)
      ].join(" · "),
      figures,
      draw: (width) => heatTable(columns, {width, chosen, show}),
      notes: [
        say(
          "Chỉ xếp hạng trong cùng một cột: các cột khác chỉ tiêu, đơn vị hoặc thời gian. Ô không tô màu có số nhưng không xếp hạng được (“hơn”, “khoảng”).",
          "Ranked within a column only: columns differ in indicator, unit or time. A cell without a tone has a figure that cannot be ranked (a bound)."
        )
      ]
    },
    options
  );
  return {cards: [card], shown: figures, choices: modes(comparison)};
}
