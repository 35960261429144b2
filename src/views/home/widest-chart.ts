import {html} from "htl";
import {chartCard} from "../../charts/chart-card.js";
import type {DefinitionBreak} from "../../domain/comparable.js";
import {isSureResult} from "../../domain/doubt.js";
import type {Figure} from "../../rows/figure.js";
import {headline} from "../../domain/headline.js";
import {legend} from "../../charts/legend.js";
import {sayNumber} from "../../words/number.js";
import {findNarrower, mainMark, panelsOf, type Panel} from "../../domain/panel.js";
import {say} from "../../words/say.js";
import {BREAKS} from "../sql/breaks.js";
import {compareLink} from "../compare/state.js";
import {rowsOf, type View} from "../view.js";
import {RANKING, SURE, WIDEST} from "../sql/widest.js";

/** Rows that still fit on one screen together with their sentences. */
const SHOWN = 5;

/** The rows that say most: with a promise or a former value beside them, else the first and the last. */
function shorten(panel: Panel): Panel {
  const isRanking = panel.rows.every(({marks}) => marks.length === 1);
  const rows = isRanking
    ? panel.rows.filter((_, i) => i < SHOWN - 2 || i >= panel.rows.length - 2)
    : [...panel.rows].sort((a, b) => b.marks.length - a.marks.length).slice(0, SHOWN);
  return findNarrower(panel, (row) => rows.includes(row))!;
}

/** A first chart shows nothing that may be a deadline or a slip. */
const isShown = (figure: Figure): boolean => figure.value_kind !== "actual" || isSureResult(figure);

/** How many rows are left out, and where they are. */
function more(whole: Panel, drawn: Panel, link: string): HTMLElement | null {
  const [all, some] = [whole, drawn].map(({rows}) => sayNumber(rows.length));
  if (all === some) return null;
  return html`<p class="chart-note">
    ${say(`Vẽ ${some} trong ${all} dòng.`, `${some} of ${all} rows are drawn.`)}
    <a href=${link}>${say("Xem đủ", "See all")}</a>
  </p>`;
}

/** The comparison that says most, with the sentence of every row. */
export const widestChart: View = {
  name: "widest-chart",
  questions: () => ({
    breaks: BREAKS,
    ranking: `SELECT * FROM figures WHERE ${SURE} AND ${RANKING} ORDER BY observation_id`,
    // Carried only where there is no ranking.
    figures: `SELECT * FROM figures WHERE ${SURE} AND ${WIDEST}
AND NOT EXISTS (SELECT 1 FROM figures WHERE ${SURE} AND ${RANKING}) ORDER BY observation_id`
  }),
  draw: (answers, {root, widths}) => {
    const [ranking, figures] = ["ranking", "figures"].map((name) => rowsOf<Figure>(answers, name).filter(isShown));
    const [widest] = panelsOf(ranking!.length ? ranking! : figures!, {
      breaks: rowsOf<DefinitionBreak>(answers, "breaks")
    });
    if (!widest)
      return html`<p class="empty">
        ${say(
          "Chưa có con số nào để so sánh; hãy thêm bài vào data/articles.",
          "There is nothing to compare yet; add articles to data/articles."
        )}
      </p>`;
    const panel = shorten(widest);
    const link = compareLink(root, {indicator: panel.indicator});
    const chosen = headline(panel).about.ref_area;
    return html`<div>
      ${chartCard(panel, {root, chosen, quotes: true, link, ...(widths && {widths})})} ${more(widest, panel, link)}
      ${legend(panel.rows.map((row) => mainMark(row).figure).concat(panel.figures))}
    </div>`;
  }
};
