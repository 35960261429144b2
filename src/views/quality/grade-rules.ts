import {html} from "htl";
import {wordedTable} from "../../parts/worded-table.js";
import type {GradeRuleRow} from "../../rows/tables.js";
import {say} from "../../words/say.js";
import {rowsOf, type View} from "../view.js";

/** Where figures of a grade are shown. */
const SHOWN: Record<string, () => string> = {
  A: () => say("được nói ra", "said aloud"),
  B: () => say("chỉ trong bảng, biểu đồ", "stands in tables and charts only"),
  C: () => say("chỉ ở trang của bài nêu nó", "stands on its article’s page only")
};

/** What may be said of a figure, as a list of rules: the first that holds decides. */
export const gradeRules: View = {
  name: "grade-rules",
  questions: () => ({rules: "SELECT * FROM grade_rules ORDER BY position"}),
  draw: (answers) =>
    html`<div>
      ${wordedTable<GradeRuleRow>(
        say("Quy tắc xếp hạng con số", "Rules by which figures are graded"),
        [
          {name: say("Con số", "A figure"), cell: ({vi, en}) => say(vi, en)},
          {name: say("Hạng", "Grade"), cell: ({grade}) => `${grade}: ${SHOWN[grade]!()}`}
        ],
        rowsOf<GradeRuleRow>(answers, "rules")
      )}
    </div>`
};
