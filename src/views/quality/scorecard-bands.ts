import {html} from "htl";
import {WIDTHS} from "../../charts/chart-frame.js";
import {reliability} from "../../charts/reliability.js";
import type {BandRow} from "../../rows/tables.js";
import {NBSP} from "../../words/letter.js";
import {sayNumber} from "../../words/number.js";
import {sayPercent} from "../../words/percent.js";
import {plural, say} from "../../words/say.js";
import {wordedTable, type TableColumn} from "../../parts/worded-table.js";
import {rowsOf, type View} from "../view.js";

const SQL = `SELECT band, band_from, band_to, figures, said_share, right_share
FROM scorecard_bands ORDER BY band DESC`;

const sum = (bands: readonly BandRow[], of: (band: BandRow) => number): number =>
  bands.reduce((all, band) => all + of(band), 0);

/** How far what is said lies from what is so, over all figures; the ends alone would flatter. */
function title(bands: readonly BandRow[]): string {
  const apart = sum(bands, ({said_share, right_share, figures}) => Math.abs(said_share - right_share) * figures);
  const points = sayNumber(Math.round((apart / sum(bands, ({figures}) => figures)) * 1000) / 10);
  return say(
    `Máy nói chắc bao nhiêu so với đúng bao nhiêu: lệch trung bình ${points}${NBSP}điểm phần trăm`,
    `How sure the machine says it is, and how often it is right: ${points}${NBSP}percentage points apart on average`
  );
}

const columns = (): TableColumn<BandRow>[] => [
  {
    name: say("Máy nói chắc", "Said to be sure"),
    cell: ({band_from, band_to}) => `${sayPercent(band_from)}–${sayPercent(band_to)}`
  },
  {
    name: say("Trung bình", "On average"),
    numeric: true,
    attributes: {"data-key": "said_share"},
    cell: ({said_share}) => sayPercent(said_share)
  },
  {
    name: say("Đúng trọn vẹn", "Right in full"),
    numeric: true,
    attributes: {"data-key": "right_share"},
    cell: ({right_share}) => sayPercent(right_share)
  },
  {
    name: say("Con số", "Figures"),
    numeric: true,
    attributes: {"data-key": "figures"},
    cell: ({figures}) => sayNumber(figures)
  }
];

/** Whether the machine knows when it may be wrong: how often what it says to be right so often is. */
export const scorecardBands: View = {
  name: "scorecard-bands",
  questions: () => ({bands: SQL}),
  draw: (answers, {widths = WIDTHS}) => {
    const bands = rowsOf<BandRow>(answers, "bands");
    if (!bands.length) return html`<p class="muted">${say("Chưa có số.", "No numbers yet.")}</p>`;
    const curve = bands.map(({said_share, right_share}) => ({said: said_share, right: right_share}));
    const figures = sayNumber(sum(bands, ({figures}) => figures));
    return html`<figure class="chart-card">
      <figcaption>
        <h2 class="chart-title">${title(bands)}</h2>
        <p class="chart-subtitle">
          ${say(
            "Máy cho mỗi con số một độ chắc: khả năng nó đúng trọn vẹn, cả chỉ tiêu, nơi, đơn vị, loại, thời gian và phạm vi. Khung câu gốc ghi độ chắc ấy bằng lời. Phần lớn các bài được đo là bài mà quy tắc đã được sửa theo, nên với bài mới máy đúng ít hơn mức nó nói.",
            "The machine says of each figure how likely it is right in full: indicator, place, unit, kind, period and scope. Beside the sentence that is told in words. Most of the articles measured are ones that the rules were mended by, so in a new article the machine is right less often than it says."
          )}
        </p>
      </figcaption>
      <div class="chart-space reliability">
        ${widths.map(
          (width) =>
            html`<div class="drawn" data-width=${width}>${reliability(curve, {width, title: title(bands)})}</div>`
        )}
      </div>
      <div class="chart-foot">
        <span
          >${say(
            `${bands.length} nhóm, ${figures} con số; đo trên bài không dùng để tính độ chắc · nét đứt: nói sao đúng vậy`,
            `${plural(bands.length, "group")}, ${figures} figures, of articles left out when confidence was fitted · dashed: as right as said`
          )}</span
        >
        <details>
          <summary>${say("Bảng", "Table")}</summary>
          ${wordedTable(say("Tỷ lệ đúng theo độ chắc", "Share that is right, by how sure"), columns(), bands, {
            className: "scores",
            attributes: ({band}) => ({"data-band": band})
          })}
        </details>
        ${["SVG", "PNG"].map((kind) => html`<button class="quiet scripted" data-export=${kind}>${kind}</button>`)}
      </div>
    </figure>`;
  }
};
