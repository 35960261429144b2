import {html} from "htl";
import {chartCard} from "../components/chart-card.js";
import type {Figure} from "../components/figure.js";
import {headline} from "../components/headline.js";
import {legend} from "../components/legend.js";
import {findNarrower, mainMark, panelsOf, type Panel} from "../components/panel.js";
import {compareLink} from "./compare-state.js";
import {rowsOf, type View} from "./view.js";
import {SURE, WIDEST} from "./widest.js";

/** Rows that still fit on one screen together with their sentences. */
const SHOWN = 5;

/** The rows that say most: with a promise or a former value beside them, then by value. */
function shorten(panel: Panel): Panel {
  const rows = [...panel.rows].sort((a, b) => b.marks.length - a.marks.length).slice(0, SHOWN);
  return findNarrower(panel, (row) => rows.includes(row))!;
}

/** The comparison that says most, with the sentence of every row. */
export const widestChart: View = {
  name: "widest-chart",
  questions: () => ({figures: `SELECT * FROM figures WHERE ${SURE} AND ${WIDEST} ORDER BY observation_id`}),
  draw: (answers, {root, widths}) => {
    const [widest] = panelsOf(rowsOf<Figure>(answers, "figures"));
    if (!widest) return html`<p class="empty">Chưa có con số nào để so sánh; hãy thêm bài vào data/articles.</p>`;
    const panel = shorten(widest);
    const link = compareLink(root, {indicator: panel.indicator});
    const chosen = headline(panel).about.ref_area;
    return html`<div>
      ${chartCard(panel, {root, chosen, quotes: true, link, ...(widths && {widths})})}
      ${legend(panel.rows.map((row) => mainMark(row).figure).concat(panel.figures))}
    </div>`;
  }
};
