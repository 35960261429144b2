import {html} from "htl";
import type {BandRow} from "../../rows/tables.js";
import {NBSP} from "../../words/letter.js";
import {sayNumber} from "../../words/number.js";
import {sayPercent} from "../../words/percent.js";
import {plural, say} from "../../words/say.js";
import {wordedTable, type TableColumn} from "../../parts/worded-table.js";
import {setName, noteOf} from "./scorecard.js";
import {rowsOf, type View} from "../view.js";

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

const columns = (): TableColumn<BandRow>[] => [
  {name: say("Máy chắc", "Sure"), cell: band},
  {
    name: say("Con số", "Figures"),
    numeric: true,
    attributes: {"data-key": "figures"},
    cell: ({figures}) => sayNumber(figures)
  },
  {
    name: say("Đúng", "Right"),
    numeric: true,
    attributes: {"data-key": "right_share"},
    cell: ({right_share}) => sayPercent(right_share)
  },
  {
    name: "",
    attributes: {"aria-hidden": "true", class: "bar"},
    cell: ({right_share}) => html`<div style=${`width:${right_share * 100}%`}>${NBSP}</div>`
  }
];

/** Whether the machine knows when it may be wrong. */
export const scorecardBands: View = {
  name: "scorecard-bands",
  questions: () => ({bands: SQL}),
  draw: (answers) => {
    const bands = rowsOf<BandRow>(answers, "bands");
    if (!bands.length) return html`<p class="muted">${say("Chưa có số.", "No numbers yet.")}</p>`;
    const {set_name} = bands[0]!;
    const set = [setName(set_name), noteOf(set_name)].filter(Boolean).join(", ");
    return html`<h2>${title(bands)}</h2>
      <p class="muted">
        ${say(
          `Máy tự cho mỗi con số một độ chắc từ 0 đến 1; khung câu gốc ghi độ chắc ấy bằng lời. Đo trên bộ: ${set}.`,
          `The machine says of each figure how sure it is, from 0 to 1; beside the sentence that is told in words. Measured on: ${set}.`
        )}
      </p>
      ${wordedTable(say("Tỷ lệ đúng theo độ chắc", "Share that is right, by how sure"), columns(), bands, {
        className: "scores bands",
        attributes: ({band_from}) => ({"data-from": band_from})
      })}`;
  }
};
