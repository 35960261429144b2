import {html} from "htl";
import type {Figure} from "../../rows/figure.js";
import {differenceItem} from "../../parts/difference.js";
import {sayNumber} from "../../words/number.js";
import {say} from "../../words/say.js";
import {rowsOf, type View} from "../view.js";

/** More differences than this are counted, not shown. */
const SHOWN = 60;

const UNLIKE = "source_kind = 'article' AND beside_state IN ('differ', 'explained')";

const COUNTS = `SELECT CAST(count(*) AS INTEGER) AS all_pairs,
  CAST(coalesce(sum(CASE WHEN state = 'agree' THEN 1 ELSE 0 END), 0) AS INTEGER) AS agree,
  CAST(coalesce(sum(CASE WHEN state = 'explained' THEN 1 ELSE 0 END), 0) AS INTEGER) AS explained,
  CAST(coalesce(sum(CASE WHEN state = 'differ' THEN 1 ELSE 0 END), 0) AS INTEGER) AS differ
FROM differences`;

interface Counts {
  all_pairs: number;
  agree: number;
  explained: number;
  differ: number;
}

const NOTHING: Counts = {all_pairs: 0, agree: 0, explained: 0, differ: 0};

function summary(counts: Counts): string {
  const {all_pairs, agree, explained, differ} = counts;
  if (!all_pairs)
    return say(
      "Chưa có con số nào của bài viết mà một bảng thống kê cũng nêu, cùng chỉ tiêu, cùng nơi, cùng thời gian.",
      "No article states what an official table states too, of one indicator, place and time."
    );
  const [all, same, told, other] = [all_pairs, agree, explained, differ].map((count) => sayNumber(count));
  return say(
    `${all} con số của bài viết có số thống kê cùng chỉ tiêu, nơi và thời gian: ${same} khớp (cả khi làm tròn), ${told} lệch vì số chưa chính thức hoặc theo bảng cũ, ${other} khác.`,
    `Of ${all} figures of articles that an official table states too, ${same} agree (rounded or not), ${told} differ by vintage, ${other} differ.`
  );
}

/** How articles stand to offices' tables: counts of all, and each that is not the same. */
export const qualityDifferences: View = {
  name: "quality-differences",
  questions: () => ({
    counts: COUNTS,
    figures: `SELECT * FROM figures WHERE ${UNLIKE} ORDER BY beside_aloud DESC, beside_state, observation_id LIMIT ${SHOWN}`
  }),
  draw: (answers) => {
    const figures = rowsOf<Figure>(answers, "figures");
    const [aloud, unsure] = [true, false].map((sure) => figures.filter(({beside_aloud}) => beside_aloud === sure));
    return html`<section class="differences">
      <h2>${say("Báo và thống kê", "Articles and statistics")}</h2>
      <p class="muted">${summary(rowsOf<Counts>(answers, "counts")[0] ?? NOTHING)}</p>
      ${list(aloud!)}
      ${
        unsure!.length
          ? html`<details>
              <summary>
                ${say(
                  `${sayNumber(unsure!.length)} chỗ máy đọc chưa đủ chắc để nêu`,
                  `${sayNumber(unsure!.length)} that were not read surely enough to be said aloud`
                )}
              </summary>
              ${list(unsure!)}
            </details>`
          : null
      }
    </section>`;
  }
};

const list = (figures: readonly Figure[]): HTMLElement | null =>
  figures.length
    ? html`<ul class="plain">
        ${figures.map((figure) => differenceItem(figure, ["place", "indicator"]))}
      </ul>`
    : null;
