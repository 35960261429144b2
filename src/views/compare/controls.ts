import {html} from "htl";
import {FAMILIES, familyOf} from "../../words/family.js";
import type {Figure} from "../../rows/figure.js";
import {groupBy} from "../../domain/group.js";
import {LATER_LIST} from "../../domain/later-list.js";
import {placeOf} from "../../domain/crosswalk.js";
import {sayDate} from "../../words/number.js";
import {periodYear} from "../../words/period.js";
import {sayLevel, sayPlace, sayWhere, type Located} from "../../words/place.js";
import {placePicker, type PlaceChoice} from "../../parts/place-picker.js";
import {LEVEL_SETS, savedSets, setsAround, type GroupRow, type SetChoice} from "../../domain/place-set.js";
import {language, say} from "../../words/say.js";
import {surenessRules} from "../../words/sureness.js";
import {isLater, type CompareState} from "./state.js";

/** An indicator that may be chosen. */
export interface IndicatorRow {
  indicator: string;
  vi: string | null;
  en: string | null;
  family: string | null;
  figures: number;
}

/** Whatever has no indicator of its own, as a choice among the others. */
const sayOther = (): string => say("Con số chưa xếp vào chỉ tiêu nào", "Figures of no listed indicator");

const nameOf = ({indicator, vi, en}: IndicatorRow): string =>
  indicator === "other" ? sayOther() : say(vi ?? indicator, en ?? indicator);

const byName = (a: IndicatorRow, b: IndicatorRow): number => nameOf(a).localeCompare(nameOf(b), language());

function indicatorSelect(rows: readonly IndicatorRow[], current: string | undefined): HTMLElement {
  const groups = groupBy(rows, ({indicator, family}) => (indicator === "other" ? "other" : (family ?? "other")));
  const order = Object.keys(FAMILIES).filter((family) => groups.has(family));
  return html`<label class="field wide">
    ${say("Chỉ tiêu", "Indicator")}
    <select name="chi-tieu">
      ${
        rows.some(({indicator}) => indicator === current)
          ? null
          : html`<option selected>${say("chọn chỉ tiêu", "choose an indicator")}</option>`
      }
      ${order.map(
        (family) =>
          html`<optgroup label=${familyOf(family).name()}>
            ${groups
              .get(family)!
              .sort(byName)
              .map(
                (row) =>
                  html`<option value=${row.indicator} selected=${row.indicator === current}>
                    ${nameOf(row)} (${row.figures})
                  </option>`
              )}
          </optgroup>`
      )}
    </select>
  </label>`;
}

/** Further indicators beside the first; the list of them is filled in when it is first asked for. */
const moreIndicators = (rows: readonly IndicatorRow[], shown: readonly string[]): HTMLElement =>
  html`<div class="field more-indicators">
    <label for="them-chi-tieu">${say("Cùng với", "Together with")}</label>
    <div class="chips">
      ${
        shown.length > 1
          ? shown.map((code) => {
              const row = rows.find(({indicator}) => indicator === code);
              const name = row ? nameOf(row) : code;
              return html`<span class="chip"
                ><span>${name}</span>
                <button
                  type="button"
                  name="bo-chi-tieu"
                  value=${code}
                  aria-label=${say(`Bỏ ${name}`, `Remove ${name}`)}
                >
                  ✕
                </button></span
              >`;
            })
          : null
      }
      <select id="them-chi-tieu" name="them-chi-tieu" class="adding">
        <option value="" selected>+ ${say("thêm chỉ tiêu", "add an indicator")}</option>
      </select>
    </div>
  </div>`;

function yearSelect(figures: readonly Figure[], current: string | null): HTMLElement {
  const years = [...new Set(figures.map(periodYear).filter((year) => year !== undefined))].sort((a, b) => b - a);
  return html`<label class="field">
    ${say("Thời gian", "Time")}
    <select name="nam">
      <option value="">${say("mọi năm", "every year")}</option>
      ${years.map((year) => html`<option value=${year} selected=${String(year) === current}>${year}</option>`)}
    </select>
  </label>`;
}

const option = ({name, words}: SetChoice, current: string | null): HTMLElement =>
  html`<option value=${name} selected=${name === current}>${words}</option>`;

/** Sets of places by name: around the chosen place, or saved. */
function setSelect(of: Located | undefined, groups: readonly GroupRow[], current: string | null): HTMLElement {
  const [around, saved] = [setsAround(of), savedSets(groups)];
  return html`<label class="field">
    ${say("Nhóm địa phương", "Set of places")}
    <select name="nhom">
      <option value="">${say("mọi nơi có số", "every place with figures")}</option>
      ${Object.entries(LEVEL_SETS).map(([name, level]) => option({name, words: sayLevel(level)!}, current))}
      ${
        around.length
          ? html`<optgroup label=${say("Quanh nơi đang chọn", "Around the chosen place")}>
              ${around.map((each) => option(each, current))}
            </optgroup>`
          : html`<option disabled>
              ${say("bấm tên một nơi để có nhóm cùng loại với nơi ấy", "choose a place to compare its own kind")}
            </option>`
      }
      ${
        saved.length
          ? html`<optgroup label=${say("Nhóm có sẵn", "Saved groups")}>
              ${saved.map((each) => option(each, current))}
            </optgroup>`
          : null
      }
    </select>
  </label>`;
}

const KINDS = ["actual", "target", "plan", "baseline", "norm"] as const;

const kindWords = (kind: string): string => surenessRules.find(({name}) => name === kind)!.words();

function kindBoxes(figures: readonly Figure[], kinds: readonly string[] | null): HTMLElement {
  const counts = groupBy(figures, ({value_kind}) => value_kind);
  return html`<fieldset class="kinds">
    <legend>${say("Loại số", "Kind of figure")}</legend>
    <div class="chips">
      ${KINDS.filter((kind) => counts.has(kind)).map(
        (kind) =>
          html`<label class="chip">
            <input type="checkbox" name="loai" value=${kind} checked=${!kinds || kinds.includes(kind)} />
            ${kindWords(kind)} <small>${counts.get(kind)!.length}</small>
          </label>`
      )}
    </div>
  </fieldset>`;
}

/** By which list of places earlier figures are shown. */
const mapSelect = (current: string | null): HTMLElement =>
  html`<label class="field">
    ${say("Theo địa giới", "Boundaries")}
    <select name="ban-do">
      <option value="">${say("như bài viết", "as the articles have them")}</option>
      <option value=${LATER_LIST.list} selected=${isLater(current)}>
        ${say(`từ ${sayDate(LATER_LIST.day)}`, `since ${sayDate(LATER_LIST.day)}`)}
      </option>
    </select>
  </label>`;

/** The places that have figures, by name. */
const placesOf = (figures: readonly Figure[]): PlaceChoice[] =>
  [
    ...groupBy(
      figures.filter(({ref_area}) => ref_area),
      ({ref_area}) => ref_area!
    )
  ]
    .map(([id, mine]) => ({id, name: sayPlace(placeOf(mine[0]!)), where: sayWhere(mine[0]!), figures: mine.length}))
    .sort((a, b) => a.name.localeCompare(b.name, "vi"));

const silentPlace = (place: Located): PlaceChoice => ({
  ...{id: place.ref_area!, name: sayPlace(place), where: sayWhere(place), figures: 0}
});

export interface Choices {
  state: CompareState;
  indicators: readonly IndicatorRow[];
  groups: readonly GroupRow[];
  /** Every figure of the indicators. */
  all: readonly Figure[];
  /** The places that the state lets through; null: all of them. */
  picked: readonly string[] | null;
  chosen: Located | undefined;
  /** Places asked for that have no figure of the indicators. */
  silent: readonly Located[];
}

/** Everything that may be chosen; the page's address says what is. */
export function compareControls({state, indicators, groups, all, picked, chosen, silent}: Choices): HTMLElement {
  const shown = state.indicators ?? (all[0] ? [all[0].indicator] : []);
  return html`<form
    class="controls scripted"
    id="bo-loc"
    aria-label=${say("Chọn điều cần so sánh", "Choose what to compare")}
  >
    ${indicatorSelect(indicators, shown[0])} ${moreIndicators(indicators, shown)} ${yearSelect(all, state.year)}
    ${kindBoxes(all, state.kinds)} ${mapSelect(state.map)} ${setSelect(chosen, groups, state.set)}
    ${placePicker([...placesOf(all), ...silent.map(silentPlace)], {picked, chosen: state.chosen, isSet: state.set !== null})}
  </form>`;
}
