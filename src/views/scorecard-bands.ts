import {html} from "htl";
import type {BandRow} from "../../loaders/tables.js";
import {NBSP} from "../components/letter.js";
import {sayNumber} from "../components/number.js";
import {sayPercent} from "../components/percent.js";
import {nameOf, noteOf} from "./scorecard.js";
import {rowsOf, type View} from "./view.js";

/** The set with the most documents; sets share documents, so their bands cannot be added up. */
const SQL = `SELECT set_name, band_from, band_to, figures, right_share
FROM scorecard_bands
WHERE figures > 0 AND set_name = (
  SELECT set_name FROM scorecard
  WHERE set_name IN (SELECT set_name FROM scorecard_bands)
  ORDER BY documents DESC, set_name LIMIT 1
)
ORDER BY band_from DESC`;

const band = ({band_from, band_to}: BandRow): string =>
  band_from ? `${sayNumber(band_from)}–${sayNumber(band_to)}` : `dưới ${sayNumber(band_to)}`;

const tells = (row: BandRow): string =>
  `đúng ${sayPercent(row.right_share)} trên ${sayNumber(row.figures)}${NBSP}con${NBSP}số`;

function title(bands: readonly BandRow[]): string {
  const [surest, least] = [bands[0]!, bands.at(-1)!];
  const first = `Khi máy chắc ${band(surest)}: ${tells(surest)}`;
  return surest === least ? first : `${first}; khi chắc ${band(least)}: ${tells(least)}`;
}

const line = (row: BandRow): HTMLElement =>
  html`<tr data-from=${row.band_from}>
    <td data-name="Máy chắc">${band(row)}</td>
    <td data-name="Con số" class="numeric" data-key="figures">${sayNumber(row.figures)}</td>
    <td data-name="Đúng" class="numeric" data-key="right_share">${sayPercent(row.right_share)}</td>
    <td data-name="" class="bar" aria-hidden="true">
      <div style=${`width:${row.right_share * 100}%`}>${NBSP}</div>
    </td>
  </tr>`;

/** Whether the machine knows when it may be wrong. */
export const scorecardBands: View = {
  name: "scorecard-bands",
  questions: () => ({bands: SQL}),
  draw: (answers) => {
    const bands = rowsOf<BandRow>(answers, "bands");
    if (!bands.length) return html`<p class="muted">Chưa có số.</p>`;
    const {set_name} = bands[0]!;
    const set = [nameOf(set_name), noteOf(set_name)].filter(Boolean).join(", ");
    return html`<h2>${title(bands)}</h2>
      <p class="muted">
        Máy tự cho mỗi con số một độ chắc từ 0 đến 1; khung câu gốc ghi độ chắc ấy bằng lời. Đo trên bộ: ${set}.
      </p>
      <div class="table-scroll" tabindex="0" role="group" aria-label="Tỷ lệ đúng theo độ chắc">
        <table class="scores bands">
          <thead>
            <tr>
              <th scope="col">Máy chắc</th>
              <th scope="col" class="numeric">Con số</th>
              <th scope="col" class="numeric">Đúng</th>
              <td></td>
            </tr>
          </thead>
          <tbody>
            ${bands.map(line)}
          </tbody>
        </table>
      </div>`;
  }
};
