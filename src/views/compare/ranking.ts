import {html} from "htl";
import {chartCard} from "../../charts/chart-card.js";
import {apartBy, type Panel} from "../../domain/panel.js";
import {say} from "../../words/say.js";
import {statement} from "../../parts/statement.js";
import {cardOptions, nothing, panelsIn, type Comparison, type DrawnComparison} from "./comparison.js";

const marksOf = ({rows}: Panel): number => rows.reduce((sum, {marks}) => sum + marks.length, 0);

/** Figures that stand alone in their unit, measure or level are told, not charted. */
const single = (panels: readonly Panel[], besides: Panel | undefined, root: string): HTMLElement =>
  html`<section>
    ${
      besides
        ? html`<h2>${say("Không so được với các con số trên", "Not comparable with the above")}</h2>
            <p class="muted">${apartFrom(besides, panels)}</p>`
        : null
    }
    <div class="statements">${panels.map(({figures}) => statement(figures[0]!, {root}))}</div>
  </section>`;

/** Why the figures are not in the chart: “Vì khác đơn vị, khác cách tính.” */
function apartFrom(first: Panel, panels: readonly Panel[]): string {
  const reasons = new Set(panels.flatMap((panel) => apartBy(first, panel)));
  return `${say("Vì", "Because of")} ${[...reasons].join(", ")}.`;
}

const why = (): string =>
  say(
    "Không có con số nào đủ rõ địa phương và chỉ tiêu để xếp hạng; xem ở tab Bảng.",
    "No figure says its place and indicator well enough to be ranked; see the table."
  );

/** Places ranked, within what may be compared. */
export function draw(comparison: Comparison): DrawnComparison {
  const panels = panelsIn(comparison);
  const charts = panels.filter((panel) => marksOf(panel) > 1);
  const alone = panels.filter((panel) => marksOf(panel) === 1);
  if (!panels.length) return nothing(why());
  const {root} = comparison.context;
  const options = {...cardOptions(comparison), around: comparison.around};
  return {
    cards: charts.map((panel, i) =>
      chartCard(panel, {...options, ...(i && {apart: apartBy(charts[0]!, panel).join(", ")})})
    ),
    shown: charts.flatMap(({figures}) => figures),
    ...(alone.length && {besides: single(alone, charts[0], root)})
  };
}
