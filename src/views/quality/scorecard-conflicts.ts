import {html} from "htl";
import {sayNumber} from "../../words/number.js";
import {say} from "../../words/say.js";
import {rowsOf, type View} from "../view.js";

const SQL = `SELECT
  CAST(count(DISTINCT conflict_group) AS INTEGER) AS conflicts,
  CAST(count(conflict_group) AS INTEGER) AS figures
FROM figures`;

interface Found {
  conflicts: number;
  figures: number;
}

/** How many values of one thing cannot all be. */
export const scorecardConflicts: View = {
  name: "scorecard-conflicts",
  questions: () => ({conflicts: SQL}),
  draw: (answers) => {
    const [found] = rowsOf<Found>(answers, "conflicts");
    if (!found?.conflicts)
      return html`<p>
        ${say(
          "Trong các bài đang có, máy chưa thấy chỗ nào trái nhau.",
          "In the articles at hand no contradiction was found."
        )}
      </p>`;
    const {conflicts, figures} = found;
    return html`<p>
      ${say("Trong các bài đang có, máy thấy", "In the articles at hand there are")}
      <b data-key="conflicts">${sayNumber(conflicts)}</b> ${say("chỗ như vậy, gồm", "such places, of")}
      <b data-key="figures">${sayNumber(figures)}</b> ${say("con số.", "figures.")}
    </p>`;
  }
};
