import {html} from "htl";
import {LATER_LIST} from "../../domain/later-list.js";
import {sayFullName} from "../../words/place-kind.js";
import {say} from "../../words/say.js";
import {rowsOf, type View} from "../view.js";

interface ProvinceRow {
  place_id: string;
  name: string;
  full_name: string;
  en: string | null;
}

const PROVINCES = `SELECT place_id, name, full_name, en FROM places
WHERE level = 'province' AND list_year = ${LATER_LIST.list} ORDER BY name, place_id`;

/** Where a reader chooses a place of their own: a province of today from the list, any other by the search box. */
export const ownPlace: View = {
  name: "own-place",
  questions: () => ({provinces: PROVINCES}),
  draw: (answers) => {
    const provinces = rowsOf<ProvinceRow>(answers, "provinces");
    provinces.sort((a, b) => a.name.localeCompare(b.name, "vi"));
    return html`<section class="own-place">
      <label class="scripted"
        >${say("Chọn nơi của bạn", "Choose your place")}
        <select name="noi-cua-toi">
          <option value="">${say("tỉnh, thành phố nay", "a province of today")}</option>
          ${provinces.map(
            ({place_id, full_name, en}) => html`<option value=${place_id}>${sayFullName(full_name, en)}</option>`
          )}
        </select></label
      >
      <div data-own-place></div>
    </section>`;
  }
};
