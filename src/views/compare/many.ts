import {chartFrame} from "../../charts/chart-frame.js";
import {columnsOf, columnFigures} from "../../domain/measured-column.js";
import {spanOf} from "../../domain/panel.js";
import {say} from "../../words/say.js";
import {smallPanels} from "../../charts/small-panels.js";
import {smallTitle} from "../../charts/small-title.js";
import {cardOptions, nothing, panelsOfWholes, type Comparison, type DrawnComparison} from "./comparison.js";

const why = (): string =>
  say(
    "Chưa có chỉ tiêu nào mà hai nơi có số so được với nhau; hãy thêm chỉ tiêu ở ô “Cùng với”, hoặc bớt điều kiện.",
    "No indicator has comparable figures of two places; add an indicator, or ask for less."
  );

/** One panel an indicator, over the same places. */
export function draw(comparison: Comparison): DrawnComparison {
  const columns = columnsOf(panelsOfWholes(comparison));
  if (!columns.length) return nothing(why());
  const {chosen, ...options} = cardOptions(comparison);
  const figures = columnFigures(columns);
  const card = chartFrame(
    {
      title: smallTitle(columns),
      subtitle: [say("đơn vị và thời gian ghi ở từng ô", "unit and time stand in each panel"), spanOf(figures)].join(
        " · "
      ),
      figures,
      draw: (width) => smallPanels(columns, {width, chosen}),
      notes: [
        say(
          "Mỗi ô là nhóm rộng nhất so được với nhau của một chỉ tiêu; con số khác cấp, khác thời gian ở trong bảng.",
          "Each panel is the widest comparable group of one measure; figures of other levels and times are in the table."
        )
      ]
    },
    options
  );
  return {cards: [card], shown: figures};
}
