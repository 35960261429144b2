import {html} from "htl";
import {CRITERIA_COUNT, sayCriterion, type CriterionRow} from "../../domain/criteria.js";
import {asWritten} from "../../words/foreign.js";
import {groupBy} from "../../domain/group.js";
import {sayDate} from "../../words/number.js";
import {say} from "../../words/say.js";
import {wordedTable} from "../../parts/worded-table.js";

/** The criteria of every set side by side; a name that the set before has not is told apart. */
export function criteriaReference(criteria: readonly CriterionRow[]): HTMLElement {
  const sets = [...groupBy(criteria, ({set_year}) => String(set_year)).values()].map((set) =>
    [...set].sort((a, b) => a.number - b.number)
  );
  const heads = sets.map(([first]) => String(first!.set_year));
  const unchecked = heads.filter((_, i) => !sets[i]![0]!.checked).join(", ");
  const criterion = (
    set: readonly CriterionRow[],
    before: readonly CriterionRow[] | undefined,
    i: number
  ): HTMLElement => {
    const mine = set[i]!;
    const isNew = before && before[i]!.vi !== mine.vi;
    return html`<span
      >${isNew ? html`<b>${sayCriterion(mine)}</b>` : sayCriterion(mine)}${mine.note ? html`<small>${say(mine.note, mine.note_en ?? "")}</small>` : null}</span
    >`;
  };
  return html`<div class="criteria-reference">
    ${wordedTable(
      say("Bảng các bộ tiêu chí", "Table of the sets of criteria"),
      [
        {name: say("Số", "No."), cell: (i: number) => i + 1},
        ...sets.map((set, k) => ({
          name: heads[k]!,
          head: [asWritten(set[0]!.decision), ", ", sayDate(set[0]!.decision_date)],
          cell: (i: number) => criterion(set, sets[k - 1], i)
        }))
      ],
      Array.from({length: CRITERIA_COUNT}, (_, i) => i)
    )}
    <p class="muted">
      ${say("Chữ đậm: tên khác bộ trước.", "Bold: another name than in the set before.")}
      ${unchecked ? say(`Tên tiêu chí của bộ ${unchecked} chưa đối chiếu lại với văn bản gốc.`, `Names of ${unchecked} were not compared with the decision’s own text.`) : ""}
    </p>
  </div>`;
}
