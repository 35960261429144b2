import {html} from "htl";
import {contradiction, contradictionsOf} from "../../parts/contradiction.js";
import type {Figure} from "../../rows/figure.js";
import {sayNumber} from "../../words/number.js";
import {plural, say} from "../../words/say.js";
import {rowsOf, type View} from "../view.js";

/** More contradictions than this are counted, not shown. */
const SHOWN = 40;

const SQL = `SELECT * FROM figures
WHERE conflict_group IN (
  SELECT conflict_group FROM figures WHERE conflict_group IS NOT NULL
  GROUP BY conflict_group ORDER BY max(confidence) DESC, conflict_group LIMIT ${SHOWN}
)
ORDER BY conflict_group, confidence DESC, observation_id`;

const COUNT = "SELECT CAST(count(DISTINCT conflict_group) AS INTEGER) AS conflicts FROM figures";

const explanation = (): string =>
  say(
    "Cùng nơi, cùng chỉ tiêu, cùng thời gian mà giá trị khác nhau. Có khi bài viết sai, có khi máy hiểu sai; hãy đọc câu gốc.",
    "One place, one indicator, one time, and values that cannot all be. An article may be wrong, or the machine: read the sentences."
  );

/** Values that cannot all be, side by side with their sentences. */
export const qualityConflicts: View = {
  name: "quality-conflicts",
  questions: () => ({figures: SQL, count: COUNT}),
  draw: (answers, {root}) => {
    const groups = contradictionsOf(rowsOf<Figure>(answers, "figures"));
    const total = rowsOf<{conflicts: number}>(answers, "count")[0]?.conflicts ?? 0;
    const count = sayNumber(total);
    return html`<section>
      <h2>
        ${total ? say(`${count} chỗ trái nhau`, plural(count, "contradiction")) : say("Chỗ trái nhau", "Contradictions")}
      </h2>
      <p class="muted">
        ${total ? explanation() : say("Trong các bài đang có, máy chưa thấy chỗ nào trái nhau.", "None was found in the articles.")}
      </p>
      ${groups.map((figures) => contradiction(figures, {root}))}
      ${
        total > groups.length
          ? html`<p class="muted">
              ${say(`Còn ${sayNumber(total - groups.length)} chỗ nữa.`, `And ${sayNumber(total - groups.length)} more.`)}
            </p>`
          : null
      }
    </section>`;
  }
};
