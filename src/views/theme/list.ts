import {html} from "htl";
import {sayNumber} from "../../words/number.js";
import {plural, say} from "../../words/say.js";
import {themeLink, themes as pages, type Theme} from "../../parts/themes.js";
import type {Row} from "../../engine/answers.js";
import {rowsOf, type View} from "../view.js";

interface FamilyRow {
  family: string;
  figures: number;
}

interface PromiseRow {
  commitments: number;
}

const FAMILIES = `SELECT family, CAST(count(*) AS INTEGER) AS figures FROM figures WHERE family IS NOT NULL GROUP BY family ORDER BY family`;

const PROMISES = "SELECT CAST(count(*) AS INTEGER) AS commitments FROM commitments";

/** How much is known of a theme: “105 con số”, “101 cam kết”. */
function sayKnown({families}: Theme, answers: Record<string, Row[]>): string {
  if (!families) {
    const promises = sayNumber(rowsOf<PromiseRow>(answers, "promises")[0]?.commitments ?? 0);
    return say(`${promises} cam kết`, plural(promises, "promise"));
  }
  const mine = rowsOf<FamilyRow>(answers, "families").filter(({family}) => families.includes(family));
  const figures = sayNumber(mine.reduce((sum, row) => sum + row.figures, 0));
  return mine.length
    ? say(`${figures} con số`, plural(figures, "figure"))
    : say("chưa có con số nào", "no figures yet");
}

const item = (theme: Theme, answers: Record<string, Row[]>, root: string): HTMLElement =>
  html`<li>
    <h2><a href=${themeLink(theme.slug, root)}>${theme.name()}</a></h2>
    <p>${theme.question()}</p>
    <p class="muted">${sayKnown(theme, answers)}</p>
  </li>`;

/** The pages by theme, each with the question it answers and how much is known. */
export const themes: View = {
  name: "themes",
  questions: () => ({families: FAMILIES, promises: PROMISES}),
  draw: (answers, {root}) =>
    html`<div>
      <h1>${say("Các chủ đề", "Themes")}</h1>
      <ul class="theme-list plain">
        ${pages.map((page) => item(page, answers, root))}
      </ul>
      <p><a href=${`${root}chi-tieu/index.html`}>${say("Xem mọi chỉ tiêu", "See all indicators")}</a></p>
    </div>`
};
