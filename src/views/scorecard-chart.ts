import {html} from "htl";
import {WIDTHS} from "../components/chart-frame.js";
import {dumbbells, mainSample, otherSample, type Dumbbell} from "../components/dumbbell.js";
import {sayNumber} from "../components/number.js";
import {sayPercent} from "../components/percent.js";
import {isFirst, nameOf, noteOf, SETS, setsOf, type ScorecardRow} from "./scorecard.js";
import {scoreTable, type ScoreColumn} from "./scorecard-table.js";
import type {View} from "./view.js";

const COLUMNS: readonly ScoreColumn[] = [
  {name: "Số bài", key: "documents", say: sayNumber},
  {name: "Bài nêu", key: "wanted", say: sayNumber},
  {name: "Máy đọc ra", key: "got", say: sayNumber},
  {name: "Thấy được", key: "found", say: sayPercent},
  {name: "Đúng, trong số máy đọc ra", key: "precision", say: sayPercent},
  {name: "Đúng, trong số bài nêu", key: "recall", say: sayPercent},
  {name: "Điểm chung F1", key: "f1", say: sayPercent}
];

const dumbbellOf = ({set_name, documents, precision, recall}: ScorecardRow): Dumbbell => ({
  label: nameOf(set_name),
  sublabel: [`${sayNumber(documents)} bài`, noteOf(set_name)].filter(Boolean).join(" · "),
  main: precision,
  other: recall
});

/** What the two ends of the ranking say; the first contact is named where there is one. */
function title(sets: readonly ScorecardRow[]): string {
  const [least, most] = [sets[0]!, sets.at(-1)!];
  if (least === most) return `${nameOf(least.set_name)}: máy đúng ${sayPercent(least.precision)}`;
  const next = isFirst(least)
    ? `các bộ bài khác: từ ${sayPercent(sets[1]!.precision)} đến`
    : `${nameOf(most.set_name)}:`;
  return `${nameOf(least.set_name)}: máy đúng ${sayPercent(least.precision)}; ${next} ${sayPercent(most.precision)}`;
}

const legend = (): HTMLElement =>
  html`<dl class="legend" aria-label="Cách đọc ký hiệu">
    <div>
      <dt>${mainSample()}</dt>
      <dd>đúng, trong 100 con số máy đọc ra</dd>
    </div>
    <div>
      <dt>${otherSample()}</dt>
      <dd>đúng, trong 100 con số bài nêu</dd>
    </div>
  </dl>`;

/** How much of what is said is right, and how much of what there was to say was said, for every set. */
export const scorecardChart: View = {
  name: "scorecard-chart",
  questions: () => ({sets: SETS}),
  draw: (answers, {widths = WIDTHS}) => {
    const sets = setsOf(answers);
    if (!sets.length) return html`<p class="muted">Chưa có số để vẽ.</p>`;
    return html`<figure class="chart-card">
      <figcaption>
        <h2 class="chart-title">${title(sets)}</h2>
        <p class="chart-subtitle">Con số đúng cả chỉ tiêu, nơi, đơn vị và loại · %</p>
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
        <span>${sets.length} bộ bài · người chấm từng con số</span>
        <details>
          <summary>Bảng</summary>
          ${scoreTable(sets, COLUMNS, "Tỷ lệ đúng theo bộ bài")}
        </details>
        ${["SVG", "PNG"].map((kind) => html`<button class="quiet scripted" data-export=${kind}>${kind}</button>`)}
      </div>
    </figure>`;
  }
};
