import {html} from "htl";
import type {BandRow} from "../../loaders/tables.js";
import {NBSP} from "../components/letter.js";
import {sayNumber} from "../components/number.js";
import {sayPercent} from "../components/percent.js";
import {plural, say} from "../components/say.js";
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
  band_from
    ? `${sayNumber(band_from)}–${sayNumber(band_to)}`
    : say(`dưới ${sayNumber(band_to)}`, `below ${sayNumber(band_to)}`);

const tells = (row: BandRow): string =>
  say(
    `đúng ${sayPercent(row.right_share)} trên ${sayNumber(row.figures)}${NBSP}con${NBSP}số`,
    `${sayPercent(row.right_share)} of ${plural(sayNumber(row.figures), "figure")} are right`
  );

function title(bands: readonly BandRow[]): string {
  const [surest, least] = [bands[0]!, bands.at(-1)!];
  const first = `${say("Khi máy chắc", "Where the machine is sure")} ${band(surest)}: ${tells(surest)}`;
  return surest === least ? first : `${first}; ${say("khi chắc", "where it is sure")} ${band(least)}: ${tells(least)}`;
}

const saySure = (): string => say("Máy chắc", "Sure");
const sayFigures = (): string => say("Con số", "Figures");
const sayRight = (): string => say("Đúng", "Right");

const line = (row: BandRow): HTMLElement =>
  html`<tr data-from=${row.band_from}>
    <td data-name=${saySure()}>${band(row)}</td>
    <td data-name=${sayFigures()} class="numeric" data-key="figures">${sayNumber(row.figures)}</td>
    <td data-name=${sayRight()} class="numeric" data-key="right_share">${sayPercent(row.right_share)}</td>
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
    if (!bands.length) return html`<p class="muted">${say("Chưa có số.", "No numbers yet.")}</p>`;
    const {set_name} = bands[0]!;
    const set = [nameOf(set_name), noteOf(set_name)].filter(Boolean).join(", ");
    return html`<h2>${title(bands)}</h2>
      <p class="muted">
        ${say(
          `Máy tự cho mỗi con số một độ chắc từ 0 đến 1; khung câu gốc ghi độ chắc ấy bằng lời. Đo trên bộ: ${set}.`,
          `The machine says of each figure how sure it is, from 0 to 1; beside the sentence that is told in words. Measured on: ${set}.`
        )}
      </p>
      <div
        class="table-scroll"
        tabindex="0"
        role="group"
        aria-label=${say("Tỷ lệ đúng theo độ chắc", "Share that is right, by how sure")}
      >
        <table class="scores bands">
          <thead>
            <tr>
              <th scope="col">${saySure()}</th>
              <th scope="col" class="numeric">${sayFigures()}</th>
              <th scope="col" class="numeric">${sayRight()}</th>
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
