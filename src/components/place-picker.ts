import {html} from "htl";
import {fold} from "./fold.js";

export interface PlaceChoice {
  id: string;
  name: string;
  where: string;
  figures: number;
}

/** More places than this are one chip, not many. */
const CHIPS = 12;

interface PickerOptions {
  /** null: all of them. */
  picked: readonly string[] | null;
  chosen: string | null;
}

const chip = ({id, name}: PlaceChoice, chosen: string | null): HTMLElement =>
  html`<span class="chip" role="group" aria-label=${name}>
    <button type="button" name="chon" value=${id} aria-pressed=${String(id === chosen)} title="Làm nổi ${name}">
      ${name}
    </button>
    <button type="button" name="bo" value=${id} aria-label=${`Bỏ ${name}`}>✕</button>
  </span>`;

const everyPlace = (count: number): HTMLElement =>
  html`<span class="chip"
    ><span>Tất cả ${count} địa phương</span>
    <button type="button" name="bo-het" aria-label="Bỏ tất cả địa phương">✕</button></span
  >`;

const option = ({id, name, where, figures}: PlaceChoice): HTMLElement =>
  html`<li
    role="option"
    id=${`noi-${id}`}
    data-value=${id}
    data-folded=${fold(`${name} ${where}`)}
    aria-selected="false"
  >
    <b>${name}</b> <small>${where}</small> <small>${figures}</small>
  </li>`;

/** Places as chips, one of them standing out, and a box to add more by typing with or without accents. */
export function placePicker(places: readonly PlaceChoice[], {picked, chosen}: PickerOptions): HTMLElement {
  const isAll = picked === null && places.length > CHIPS;
  const shown = places.filter(({id}) => picked === null || picked.includes(id));
  const addable = isAll ? places : places.filter((place) => !shown.includes(place));
  return html`<fieldset class="places">
    <legend>Địa phương</legend>
    <div class="chips">
      ${isAll ? everyPlace(places.length) : shown.map((place) => chip(place, chosen))}
      ${addable.length ? combobox(addable) : null}
      ${picked !== null ? html`<button type="button" class="quiet" name="tat-ca">Tất cả</button>` : null}
      ${picked === null && !isAll && places.length > 2 ? html`<button type="button" class="quiet" name="bo-het">Bỏ hết</button>` : null}
    </div>
  </fieldset>`;
}

const combobox = (places: readonly PlaceChoice[]): HTMLElement =>
  html`<span class="combobox">
    <input
      type="text"
      role="combobox"
      name="them"
      aria-label="Thêm địa phương"
      aria-expanded="false"
      aria-controls="noi-them"
      aria-autocomplete="list"
      autocomplete="off"
      placeholder="+ thêm địa phương"
    />
    <ul role="listbox" id="noi-them" aria-label="Địa phương" hidden>
      ${places.map(option)}
    </ul>
  </span>`;
