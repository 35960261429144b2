import {html} from "htl";
import {sayNumber} from "../components/number.js";
import {say} from "../components/say.js";
import {themeLink, themes as pages, type Theme} from "../components/themes.js";
import {rowsOf, type View} from "./view.js";

interface FamilyRow {
  family: string;
  figures: number;
}

const SQL = `SELECT family, CAST(count(*) AS INTEGER) AS figures FROM figures WHERE family IS NOT NULL GROUP BY family ORDER BY family`;

function item({slug, name, question, families}: Theme, rows: readonly FamilyRow[], root: string): HTMLElement {
  const mine = rows.filter(({family}) => families.includes(family));
  const figures = sayNumber(mine.reduce((sum, row) => sum + row.figures, 0));
  return html`<li>
    <h2><a href=${themeLink(slug, root)}>${name()}</a></h2>
    <p>${question()}</p>
    <p class="muted">
      ${mine.length ? say(`${figures} con số`, `${figures} figures`) : say("chưa có con số nào", "no figures yet")}
    </p>
  </li>`;
}

/** The pages by theme, each with the question it answers and how much is known. */
export const themes: View = {
  name: "themes",
  questions: () => ({families: SQL}),
  draw: (answers, {root}) =>
    html`<div>
      <h1>${say("Các chủ đề", "Themes")}</h1>
      <ul class="theme-list plain">
        ${pages.map((page) => item(page, rowsOf<FamilyRow>(answers, "families"), root))}
      </ul>
    </div>`
};
