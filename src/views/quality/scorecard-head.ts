import {html} from "htl";
import {NBSP} from "../../words/letter.js";
import {sayNumber} from "../../words/number.js";
import {sayPercent} from "../../words/percent.js";
import {say} from "../../words/say.js";
import {firstOf, isFirst, SETS, setsOf, type ScorecardRow} from "./scorecard.js";
import type {View} from "../view.js";

const sayRight = (): string => say("đúng cả chỉ tiêu, nơi, đơn vị và loại", "right in indicator, place, unit and kind");

const hundred = (share: number): number => Math.round(share * 100);

function sentence(set: ScorecardRow): string {
  const right = hundred(set.precision);
  return say(
    `${isFirst(set) ? "Gặp một bài lần đầu, cứ" : "Cứ"} 100${NBSP}con số máy đọc ra thì ${right} con số ${sayRight()}`,
    `Of 100${NBSP}figures that the machine reads${isFirst(set) ? " in an article it meets for the first time" : ""}, ${right} are ${sayRight()}`
  );
}

const measured = ({documents, wanted, got, found, recall}: ScorecardRow): string =>
  say(
    `Người đọc ${sayNumber(documents)} bài ấy ghi được ${sayNumber(wanted)} con số thuộc danh mục chỉ tiêu. Máy đọc ra ${sayNumber(got)} con số: thấy được ${sayPercent(found)} số người ghi, nhưng chỉ ${sayPercent(recall)} là ${sayRight()}.`,
    `People who read those ${sayNumber(documents)} articles noted ${sayNumber(wanted)} figures of listed indicators. The machine read ${sayNumber(got)}: it found ${sayPercent(found)} of what people noted, but only ${sayPercent(recall)} are ${sayRight()}.`
  );

/** The other sets are more flattering than a new article will be. */
function others(sets: readonly ScorecardRow[]): string {
  const known = sets.filter((set) => !isFirst(set));
  if (!firstOf(sets) || !known.length) return "";
  const [least, most] = [known[0]!, known.at(-1)!].map(({precision}) => sayPercent(precision));
  const range = least === most ? least : say(`từ ${least} đến ${most}`, `${least} to ${most}`);
  return say(
    `Với các bộ bài khác, phần lớn là bài mà quy tắc đã được viết hoặc sửa theo, máy đúng ${range}; một bài mới không được như thế, nên hãy tin con số đo ở lần đầu.`,
    `Of the other sets, mostly articles that the rules were written or mended by, ${range} are right; a new article does not fare as well, so believe the number of the first time.`
  );
}

/** The page in one sentence: how much of what the machine says is right where it could not have been prepared. */
export const scorecardHead: View = {
  name: "scorecard-head",
  questions: () => ({sets: SETS}),
  draw: (answers) => {
    const sets = setsOf(answers);
    const set = firstOf(sets) ?? sets[0];
    if (!set)
      return html`<h1>${say("Máy đọc các bài viết như thế nào", "How the machine reads articles")}</h1>
        <p class="empty">
          ${say("Chưa có lần chấm nào. Hãy chạy", "Nothing has been scored yet. Run")}
          <code>npm run scorecard -- --save</code>
          ${say("rồi dựng lại trang để có tỷ lệ đúng.", "and build again to see how much is right.")}
        </p>`;
    return html`<h1>${sentence(set)}</h1>
      <p>${measured(set)} ${others(sets)}</p>
      <p>
        ${say(
          "Vì máy còn sai, mỗi con số trên trang này đều mở ra câu văn đã nêu nó. Trước khi dùng một con số, xin đọc câu ấy.",
          "Because the machine errs, every figure on this site opens the sentence that states it. Read that sentence before you use a figure."
        )}
      </p>`;
  }
};
