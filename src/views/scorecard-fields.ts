import {html} from "htl";
import type {Field} from "../../loaders/scorecard.js";
import {NBSP} from "../components/letter.js";
import {sayPercent} from "../components/percent.js";
import {firstOf, nameOf, SETS, setsOf, type ScorecardRow} from "./scorecard.js";
import {scoreTable, type ScoreColumn} from "./scorecard-table.js";
import type {View} from "./view.js";

const FIELDS: Record<Field, string> = {
  indicator: "Chỉ tiêu",
  place: "Nơi",
  unit: "Đơn vị",
  kind: "Loại",
  bound: "Chữ “hơn”, “dưới”",
  period: "Thời gian"
};

const COLUMNS = Object.entries(FIELDS).map(([key, name]): ScoreColumn => ({name, key: key as Field, say: sayPercent}));

function title(set: ScorecardRow): string {
  const fields = (Object.keys(FIELDS) as Field[]).sort((a, b) => set[a] - set[b]);
  const [worst, best] = [fields[0]!, fields.at(-1)!];
  const said = (field: Field): string =>
    `${FIELDS[field].toLocaleLowerCase("vi")} (đúng${NBSP}${sayPercent(set[field])})`;
  return `${nameOf(set.set_name)}: máy hay nhầm nhất ở ${said(worst)}, ít nhầm nhất ở ${said(best)}`;
}

/** What goes wrong where a figure is found at all. */
export const scorecardFields: View = {
  name: "scorecard-fields",
  questions: () => ({sets: SETS}),
  draw: (answers) => {
    const sets = setsOf(answers);
    const set = firstOf(sets) ?? sets[0];
    if (!set) return html`<p class="muted">Chưa có số.</p>`;
    return html`<h2>${title(set)}</h2>
      <p class="muted">
        Trong số các con số máy thấy được. Loại: đã đạt, mục tiêu, dự kiến hay mức trước đây. Chữ “hơn”, “dưới”: đúng
        bằng, hơn, dưới hay khoảng chừng.
      </p>
      ${scoreTable(sets, COLUMNS, "Tỷ lệ đúng theo từng điều")}`;
  }
};
