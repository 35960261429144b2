import {html} from "htl";
import type {FigureChange} from "../../rows/tables.js";
import {sayNumber} from "../../words/number.js";
import {plural, say} from "../../words/say.js";
import {rowsOf, type View} from "../view.js";

interface Sort {
  change: FigureChange["change"];
  figures: number;
}

const SQL = `SELECT change, CAST(count(*) AS INTEGER) AS figures FROM changes GROUP BY change`;

const SORTS: readonly {change: FigureChange["change"]; words: (figures: string) => string}[] = [
  {change: "added", words: (figures) => say(`thêm ${figures} con số`, `${plural(figures, "figure")} added`)},
  {change: "revised", words: (figures) => say(`sửa ${figures}`, `${figures} revised`)},
  {change: "removed", words: (figures) => say(`bỏ ${figures}`, `${figures} removed`)}
];

const saySorts = (sorts: readonly Sort[]): string =>
  SORTS.flatMap(({change, words}) => {
    const sort = sorts.find((each) => each.change === change);
    return sort ? words(sayNumber(sort.figures)) : [];
  }).join(", ");

/** What changed since the site was built before, in one line. */
export const homeChanges: View = {
  name: "home-changes",
  questions: () => ({sorts: SQL}),
  draw: (answers, {root}) => {
    const sorts = rowsOf<Sort>(answers, "sorts");
    return sorts.length
      ? html`<p class="changed">
          ${say("So với lần dựng trước:", "Since the last build:")}
          <a href=${`${root}chat-luong.html`}>${saySorts(sorts)}</a>
        </p>`
      : html`<p class="changed">
          ${say(
            "Đây là bản dựng đầu tiên; từ lần sau, con số thêm, sửa, bỏ được kể ở đây.",
            "This is the first build; after the next, what was added, revised and removed is told here."
          )}
        </p>`;
  }
};
