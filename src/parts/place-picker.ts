import {html} from "htl";
import {fold} from "../words/fold.js";
import {say} from "../words/say.js";

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
  /** The picked ones are a set that has a name. */
  isSet?: boolean;
}

const chip = ({id, name}: PlaceChoice, chosen: string | null): HTMLElement =>
  html`<span class="chip" role="group" aria-label=${name}>
    <button
      type="button"
      name="chon"
      value=${id}
      aria-pressed=${String(id === chosen)}
      title=${say(`Làm nổi ${name}`, `Highlight ${name}`)}
    >
      ${name}
    </button>
    <button type="button" name="bo" value=${id} aria-label=${say(`Bỏ ${name}`, `Remove ${name}`)}>✕</button>
  </span>`;

const everyPlace = (count: number): HTMLElement =>
  html`<span class="chip"
    ><span>${say(`Tất cả ${count} địa phương`, `All ${count} places`)}</span>
    <button type="button" name="bo-het" aria-label=${say("Bỏ tất cả địa phương", "Remove all places")}>✕</button></span
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
export function placePicker(
  places: readonly PlaceChoice[],
  {picked, chosen, isSet = false}: PickerOptions
): HTMLElement {
  const shown = places.filter(({id}) => picked === null || picked.includes(id));
  const isOpen = picked === null || isSet;
  const isMany = isOpen && shown.length > CHIPS;
  const addable = isMany ? places : places.filter((place) => !shown.includes(place));
  // Of many only the chosen one is named.
  const named = isMany ? shown.filter(({id}) => id === chosen) : shown;
  return html`<fieldset class="places">
    <legend>${say("Địa phương", "Places")}</legend>
    <div class="chips">
      ${isMany ? everyPlace(shown.length) : null} ${named.map((place) => chip(place, chosen))}
      ${addable.length ? combobox(addable) : null}
      ${picked !== null ? html`<button type="button" class="quiet" name="tat-ca">${say("Tất cả", "All")}</button>` : null}
      ${
        picked === null && !isMany && places.length > 2
          ? html`<button type="button" class="quiet" name="bo-het">${say("Bỏ hết", "Remove all")}</button>`
          : null
      }
    </div>
  </fieldset>`;
}

const combobox = (places: readonly PlaceChoice[]): HTMLElement =>
  html`<span class="combobox">
    <input
      type="text"
      role="combobox"
      name="them"
      aria-label=${say("Thêm địa phương", "Add a place")}
      aria-expanded="false"
      aria-controls="noi-them"
      aria-autocomplete="list"
      autocomplete="off"
      placeholder=${`+ ${say("thêm địa phương", "add a place")}`}
    />
    <ul role="listbox" id="noi-them" aria-label=${say("Địa phương", "Places")} hidden>
      ${places.map(option)}
    </ul>
  </span>`;
