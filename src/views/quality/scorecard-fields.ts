import {html} from "htl";
import {NBSP} from "../../words/letter.js";
import {sayPercent} from "../../words/percent.js";
import {say} from "../../words/say.js";
import {firstOf, setName, SETS, setsOf, type ScorecardRow} from "./scorecard.js";
import {scoreTable, type ScoreColumn} from "./scorecard-table.js";
import type {View} from "../view.js";

/** What may be right of a figure that was found. */
type Field = keyof Pick<ScorecardRow, "indicator" | "place" | "unit" | "kind" | "bound" | "period">;

const FIELDS: Record<Field, () => string> = {
  indicator: () => say("Chỉ tiêu", "Indicator"),
  place: () => say("Nơi", "Place"),
  unit: () => say("Đơn vị", "Unit"),
  kind: () => say("Loại", "Kind"),
  bound: () => say("Chữ “hơn”, “dưới”", "“More than”, “less than”"),
  period: () => say("Thời gian", "Period")
};

const columns = (): ScoreColumn[] =>
  Object.entries(FIELDS).map(([key, name]) => ({name: name(), key: key as Field, say: sayPercent}));

function title(set: ScorecardRow): string {
  const fields = (Object.keys(FIELDS) as Field[]).sort((a, b) => set[a] - set[b]);
  const [worst, best] = [fields[0]!, fields.at(-1)!];
  const said = (field: Field): string =>
    `${FIELDS[field]().toLocaleLowerCase("vi")} (${say("đúng", "right")}${NBSP}${sayPercent(set[field])})`;
  return say(
    `${setName(set.set_name)}: máy hay nhầm nhất ở ${said(worst)}, ít nhầm nhất ở ${said(best)}`,
    `${setName(set.set_name)}: most often wrong in ${said(worst)}, least often in ${said(best)}`
  );
}

/** What goes wrong where a figure is found at all. */
export const scorecardFields: View = {
  name: "scorecard-fields",
  questions: () => ({sets: SETS}),
  draw: (answers) => {
    const sets = setsOf(answers);
    const set = firstOf(sets) ?? sets[0];
    if (!set) return html`<p class="muted">${say("Chưa có số.", "No numbers yet.")}</p>`;
    return html`<h2>${title(set)}</h2>
      <p class="muted">
        ${say(
          "Trong số các con số máy thấy được. Loại: đã đạt, mục tiêu, dự kiến hay mức trước đây. Chữ “hơn”, “dưới”: đúng bằng, hơn, dưới hay khoảng chừng.",
          "Of the figures that were found. Kind: actual, target, plan or former value. “More than”, “less than”: exactly so much, more, less or about so much."
        )}
      </p>
      ${scoreTable(sets, columns(), say("Tỷ lệ đúng theo từng điều", "Share that is right, by what is read"))}`;
  }
};
