import {html} from "htl";
import {say} from "../words/say.js";
import type {Desk} from "./cell-view.js";
import {isTabular} from "./notebook.js";

export interface Picker {
  element: HTMLElement;
  update: (value: string) => void;
}

interface Choice {
  value: string;
  words: string;
}

const option = ({value, words}: Choice, chosen: string): HTMLElement =>
  html`<option value=${value} selected=${value === chosen}>${words}</option>`;

/** A list to choose from, made anew whenever it is updated. */
export function listPicker(
  label: string,
  value: string,
  choices: () => Choice[],
  choose: (value: string) => void
): Picker {
  const select = html`<select ${{onchange: () => choose(select.value)}}></select>` as HTMLSelectElement;
  const update = (next: string): void => {
    const all = choices();
    // What is chosen and no longer there is shown all the same, so that it can be seen and changed.
    const missing = next && !all.some((each) => each.value === next) ? [{value: next, words: `${next} (?)`}] : [];
    select.replaceChildren(...[...all, ...missing].map((each) => option(each, next)));
    select.value = next;
  };
  update(value);
  return {element: html`<label class="field"><span>${label}</span>${select}</label>`, update};
}

/** The cell whose rows another takes. */
export const cellPicker = (desk: Desk, value: string, choose: (value: string) => void): Picker =>
  listPicker(
    say("Lấy số từ ô", "Rows of"),
    value,
    () => [
      {value: "", words: say("chọn một ô", "choose a cell")},
      ...desk
        .notebook()
        .cells.filter(isTabular)
        .map(({name}) => ({value: name, words: name})),
      ...Array.from(desk.engine.ownTables, (name) => ({
        value: name,
        words: say(`${name} (tệp của bạn)`, `${name} (your file)`)
      }))
    ],
    choose
  );
