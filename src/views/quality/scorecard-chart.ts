import {html} from "htl";
import {WIDTHS} from "../../charts/chart-frame.js";
import {dumbbells, mainSample, otherSample, type Dumbbell} from "../../charts/dumbbell.js";
import {sayNumber} from "../../words/number.js";
import {sayPercent} from "../../words/percent.js";
import {plural, say} from "../../words/say.js";
import {isFirst, setName, noteOf, SETS, setsOf, type ScorecardRow} from "./scorecard.js";
import {scoreTable, type ScoreColumn} from "./scorecard-table.js";
import type {View} from "../view.js";

const columns = (): ScoreColumn[] => [
  {name: say("Số bài", "Articles"), key: "documents", say: sayNumber},
  {name: say("Bài nêu", "Stated"), key: "wanted", say: sayNumber},
  {name: say("Máy đọc ra", "Read by machine"), key: "got", say: sayNumber},
  {name: say("Thấy được", "Found"), key: "found", say: sayPercent},
  {name: say("Đúng, trong số máy đọc ra", "Right, of what was read"), key: "precision", say: sayPercent},
  {name: say("Đúng, trong số bài nêu", "Right, of what was stated"), key: "recall", say: sayPercent},
  {name: say("Điểm chung F1", "F1 score"), key: "f1", say: sayPercent},
  {name: say("F1 đúng trọn vẹn", "F1 right in full"), key: "full_f1", say: sayPercent},
  {name: say("Đúng, trong số được nói ra", "Right, of what is said aloud"), key: "grade_a_right", say: sayPercent}
];

const dumbbellOf = ({set_name, documents, precision, recall}: ScorecardRow): Dumbbell => ({
  label: setName(set_name),
  sublabel: [say(`${sayNumber(documents)} bài`, plural(sayNumber(documents), "article")), noteOf(set_name)]
    .filter(Boolean)
    .join(" · "),
  main: precision,
  other: recall
});

const right = ({set_name, precision}: ScorecardRow): string =>
  say(
    `${setName(set_name)}: máy đúng ${sayPercent(precision)}`,
    `${setName(set_name)}: ${sayPercent(precision)} of what the machine reads is right`
  );

/** What the two ends of the ranking say; the first contact is named where there is one. */
function title(sets: readonly ScorecardRow[]): string {
  const [least, most] = [sets[0]!, sets.at(-1)!];
  if (least === most) return right(least);
  const next = isFirst(least)
    ? say(
        `các bộ bài khác: từ ${sayPercent(sets[1]!.precision)} đến`,
        `the other sets: from ${sayPercent(sets[1]!.precision)} to`
      )
    : `${setName(most.set_name)}:`;
  return `${right(least)}; ${next} ${sayPercent(most.precision)}`;
}

const legend = (): HTMLElement =>
  html`<dl class="legend" aria-label=${say("Cách đọc ký hiệu", "Key to the marks")}>
    <div>
      <dt>${mainSample()}</dt>
      <dd>${say("đúng, trong 100 con số máy đọc ra", "right, of 100 figures read by machine")}</dd>
    </div>
    <div>
      <dt>${otherSample()}</dt>
      <dd>${say("đúng, trong 100 con số bài nêu", "right, of 100 figures that articles state")}</dd>
    </div>
  </dl>`;

/** How much of what is said is right, and how much of what there was to say was said, for every set. */
export const scorecardChart: View = {
  name: "scorecard-chart",
  questions: () => ({sets: SETS}),
  draw: (answers, {widths = WIDTHS}) => {
    const sets = setsOf(answers);
    if (!sets.length) return html`<p class="muted">${say("Chưa có số để vẽ.", "There is nothing to draw yet.")}</p>`;
    return html`<figure class="chart-card">
      <figcaption>
        <h2 class="chart-title">${title(sets)}</h2>
        <p class="chart-subtitle">
          ${say("Con số đúng cả chỉ tiêu, nơi, đơn vị và loại · %", "Figures right in indicator, place, unit and kind · %")}
        </p>
      </figcaption>
      ${legend()}
      <div class="chart-space">
        ${widths.map(
          (width) =>
            html`<div class="drawn" data-width=${width}>
              ${dumbbells(sets.map(dumbbellOf), {width, title: title(sets)})}
            </div>`
        )}
      </div>
      <div class="chart-foot">
        <span
          >${say(`${sets.length} bộ bài · người chấm từng con số`, `${plural(sets.length, "set")} of articles · every figure scored by people`)}</span
        >
        <details>
          <summary>${say("Bảng", "Table")}</summary>
          ${scoreTable(sets, columns(), say("Tỷ lệ đúng theo bộ bài", "Share that is right, by set"))}
        </details>
        ${["SVG", "PNG"].map((kind) => html`<button class="quiet scripted" data-export=${kind}>${kind}</button>`)}
      </div>
    </figure>`;
  }
};
