import {html} from "htl";
import {sayNumber} from "../../words/number.js";
import {say} from "../../words/say.js";
import {rowsOf, type View} from "../view.js";

interface Measured {
  documents: number;
  grade_a_right: number | null;
  precision: number;
}

/** Texts that nobody had seen when they were read say most of what is read next; else the set of most documents. */
const SQL = `SELECT CAST(documents AS INTEGER) AS documents, grade_a_right, precision FROM scorecard
ORDER BY set_name = 'first-contact' DESC, documents DESC LIMIT 1`;

/** Of a hundred figures. */
const ofHundred = (share: number): string => sayNumber(Math.round(share * 100));

/** How often such figures are right, in one sentence with its number, where the figures are. */
export const trust: View = {
  name: "trust",
  questions: () => ({measured: SQL}),
  draw: (answers, {root}) => {
    const [row] = rowsOf<Measured>(answers, "measured");
    if (!row) return html`<span></span>`;
    const [texts, a, all] = [
      sayNumber(row.documents),
      row.grade_a_right === null ? null : ofHundred(row.grade_a_right),
      ofHundred(row.precision)
    ];
    return html`<p data-trust>
      ${
        a === null
          ? say(
              `Đo trên ${texts} bài người đã đọc: trong 100 con số máy đọc, ${all} đúng.`,
              `Measured on ${texts} texts read by people: of 100 figures read by machine, ${all} are right.`
            )
          : say(
              `Đo trên ${texts} bài người đã đọc: trong 100 con số hạng A (được nêu trong tiêu đề, thứ hạng), ${a} đúng trọn vẹn; trong 100 con số máy đọc, ${all} đúng.`,
              `Measured on ${texts} texts read by people: of 100 figures of grade A (told in titles and ranks), ${a} are right in full; of 100 read by machine, ${all} are right.`
            )
      }
      <a href=${`${root}chat-luong.html`}>${say("Xem cách đo", "How it is measured")}</a>
    </p>`;
  }
};
