import {html} from "htl";
import {NBSP} from "../components/letter.js";
import {sayNumber} from "../components/number.js";
import {sayPercent} from "../components/percent.js";
import {firstOf, isFirst, SETS, setsOf, type ScorecardRow} from "./scorecard.js";
import type {View} from "./view.js";

const RIGHT = "đúng cả chỉ tiêu, nơi, đơn vị và loại";

const hundred = (share: number): number => Math.round(share * 100);

function sentence(set: ScorecardRow): string {
  const when = isFirst(set) ? "Gặp một bài lần đầu, cứ" : "Cứ";
  return `${when} 100${NBSP}con số máy đọc ra thì ${hundred(set.precision)} con số ${RIGHT}`;
}

const measured = ({documents, wanted, got, found, recall}: ScorecardRow): string =>
  `Người đọc ${sayNumber(documents)} bài ấy ghi được ${sayNumber(wanted)} con số thuộc danh mục chỉ tiêu. Máy đọc ra ${sayNumber(got)} con số: thấy được ${sayPercent(found)} số người ghi, nhưng chỉ ${sayPercent(recall)} là ${RIGHT}.`;

/** The other sets are more flattering than a new article will be. */
function others(sets: readonly ScorecardRow[]): string {
  const known = sets.filter((set) => !isFirst(set));
  if (!firstOf(sets) || !known.length) return "";
  const [least, most] = [known[0]!, known.at(-1)!].map(({precision}) => sayPercent(precision));
  const range = least === most ? least : `từ ${least} đến ${most}`;
  return `Với các bộ bài khác, phần lớn là bài mà quy tắc đã được viết hoặc sửa theo, máy đúng ${range}; một bài mới không được như thế, nên hãy tin con số đo ở lần đầu.`;
}

/** The page in one sentence: how much of what the machine says is right where it could not have been prepared. */
export const scorecardHead: View = {
  name: "scorecard-head",
  questions: () => ({sets: SETS}),
  draw: (answers) => {
    const sets = setsOf(answers);
    const set = firstOf(sets) ?? sets[0];
    if (!set)
      return html`<h1>Máy đọc các bài viết như thế nào</h1>
        <p class="empty">
          Chưa có lần chấm nào. Hãy chạy <code>npm run scorecard -- --save</code> rồi dựng lại trang để có tỷ lệ đúng.
        </p>`;
    return html`<h1>${sentence(set)}</h1>
      <p>${measured(set)} ${others(sets)}</p>
      <p>
        Vì máy còn sai, mỗi con số trên trang này đều mở ra câu văn đã nêu nó. Trước khi dùng một con số, xin đọc câu
        ấy.
      </p>`;
  }
};
