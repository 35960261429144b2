import {html} from "htl";
import {startComboboxes} from "../parts/combobox.js";
import {code} from "../engine/network.js";
import {sayNumber} from "../words/number.js";
import {say} from "../words/say.js";
import type {CellView, Desk} from "./cell-view.js";
import {findPlaces} from "./known-values.js";
import type {InputCell, InputSpec} from "./notebook.js";
import {cellPicker, listPicker} from "./pickers.js";
import type {Option, Outcome} from "./runner.js";

type Choose = (value: string | number | null) => void;

const KINDS = (): {value: InputSpec["type"]; words: string}[] => [
  {value: "select", words: say("danh sách", "list")},
  {value: "range", words: say("thanh trượt", "slider")},
  {value: "place", words: say("địa phương", "place")}
];

const EMPTY: Record<InputSpec["type"], (label: string) => InputSpec> = {
  select: (label) => ({type: "select", label, options: [], from: ""}),
  range: (label) => ({type: "range", label, min: 0, max: 100, step: 1}),
  place: (label) => ({type: "place", label})
};

function select(options: readonly Option[], outcome: Outcome | undefined, label: string, choose: Choose): HTMLElement {
  const field = html`<select aria-label=${label} ${{onchange: () => choose(field.value)}}>
    ${options.map(({value, label}) => html`<option value=${value} selected=${value === outcome?.value}>${label}</option>`)}
  </select>` as HTMLSelectElement;
  return field;
}

function range(
  input: Extract<InputSpec, {type: "range"}>,
  outcome: Outcome | undefined,
  label: string,
  choose: Choose
): HTMLElement {
  const value = Number(outcome?.value ?? input.min);
  const said = html`<output>${sayNumber(value)}</output>`;
  const field = html`<input
    type="range"
    aria-label=${label}
    min=${input.min}
    max=${input.max}
    step=${input.step}
  />` as HTMLInputElement;
  field.value = String(value);
  field.addEventListener("input", () => (said.textContent = sayNumber(Number(field.value))));
  field.addEventListener("change", () => choose(Number(field.value)));
  return html`<span class="slider">${field}${said}</span>`;
}

/** A box that finds places by their names, with accents and without. */
function place(cell: InputCell, label: string, choose: Choose): HTMLElement {
  const list = `noi-${cell.id}`;
  const box = html`<span class="combobox">
    <input
      type="text"
      role="combobox"
      aria-label=${label}
      aria-expanded="false"
      aria-controls=${list}
      aria-autocomplete="list"
      autocomplete="off"
      placeholder=${say("gõ tên nơi", "type a place")}
    />
    <ul role="listbox" id=${list} aria-label=${label} hidden></ul>
  </span>`;
  const shown = html`<span class="muted"></span>`;
  const known = String(cell.value ?? "");
  if (known) void nameOf(known).then((name) => (shown.textContent = name));
  startComboboxes(box, choose, async (input) => {
    const found = await findPlaces(input.value);
    box
      .querySelector("ul")!
      .replaceChildren(
        ...found.map(
          ({value, words}, i) =>
            html`<li role="option" id=${`${list}-${i}`} data-value=${value} aria-selected="false">${words}</li>`
        )
      );
  });
  const clear = html`<button type="button" class="quiet" ${{onclick: () => choose(null)}}>
    ${say("bỏ chọn", "clear")}
  </button>`;
  return html`<span class="place-input">${box} ${shown} ${known ? clear : null}</span>`;
}

const loadNames = code(() => Promise.all([import("../parts/search/open-search.js"), import("../parts/search/hit.js")]));

/** A place's name by its id. */
async function nameOf(id: string): Promise<string> {
  const [{openSearch}, {hitOf}] = await loadNames();
  const catalog = await openSearch();
  const at = catalog.places.id.indexOf(id);
  if (at < 0) return id;
  const {title, where} = hitOf(catalog, {thing: "place", at, score: 0, isWhole: true}, "");
  return [title, where].filter(Boolean).join(", ");
}

const text = (label: string, value: string, change: (value: string) => void, type = "text"): HTMLElement =>
  html`<label class="field"
    ><span>${label}</span
    ><input
      type=${type}
      value=${value}
      ${{onchange: (event: Event) => change((event.target as HTMLInputElement).value)}}
  /></label>`;

/** What of an input can be set, by its kind. */
function settings(desk: Desk, cell: InputCell, set: (input: InputSpec) => void): HTMLElement {
  const {input} = cell;
  const kind = listPicker(say("Loại", "Kind"), input.type, KINDS, (type) =>
    set(EMPTY[type as InputSpec["type"]](input.label))
  );
  const label = text(say("Câu hỏi", "Label"), input.label, (label) => set({...input, label}));
  const own: Record<InputSpec["type"], () => unknown> = {
    place: () => null,
    range: () => {
      const {min, max, step} = input as Extract<InputSpec, {type: "range"}>;
      const number = (name: "min" | "max" | "step", words: string, value: number): HTMLElement =>
        text(
          words,
          String(value),
          (typed) =>
            Number.isFinite(Number(typed)) &&
            set({...(input as Extract<InputSpec, {type: "range"}>), [name]: Number(typed)}),
          "number"
        );
      return [
        number("min", say("Từ", "From"), min),
        number("max", say("Đến", "To"), max),
        number("step", say("Bước", "Step"), step)
      ];
    },
    select: () => {
      const select = input as Extract<InputSpec, {type: "select"}>;
      const from = cellPicker(desk, select.from, (from) => set({...select, from}));
      return [
        text(say("Các lựa chọn, cách nhau bằng dấu ;", "Choices, with ; between"), select.options.join("; "), (typed) =>
          set({
            ...select,
            options: typed
              .split(";")
              .map((each) => each.trim())
              .filter(Boolean)
          })
        ),
        from.element
      ];
    }
  };
  return html`<div class="cell-options">${kind.element}${label}${own[input.type]()}</div>`;
}

/** A choice of the reader's, to which other cells refer by its name. */
export function inputCell(desk: Desk, first: InputCell): CellView<InputCell> {
  let cell = first;
  let shown = "";
  const field = html`<div class="cell-input"></div>`;
  const setting = html`<div></div>`;
  const choose: Choose = (value) =>
    desk.edit(cell, {value}, say(`Chọn ${cell.input.label || cell.name}`, `Choose ${cell.input.label || cell.name}`));
  const set = (input: InputSpec): void => desk.edit(cell, {input}, say(`Sửa ${cell.name}`, `Edit ${cell.name}`));
  const drawField = (outcome: Outcome | undefined): void => {
    const {input} = cell;
    const label = input.label || cell.name;
    const drawn =
      input.type === "select"
        ? select(outcome?.options ?? [], outcome, label, choose)
        : input.type === "range"
          ? range(input, outcome, label, choose)
          : place(cell, label, choose);
    field.replaceChildren(html`<label class="field"><span>${label}</span></label>`, drawn);
  };
  const drawSettings = (): void => setting.replaceChildren(settings(desk, cell, set));
  return {
    element: html`<div>
      ${field}
      ${
        desk.isPublished
          ? null
          : html`<details class="cell-source" open=${!cell.input.label}>
              <summary>${say("Sửa ô chọn", "Edit input")}</summary>
              ${setting}
            </details>`
      }
    </div>`,
    update: (next) => {
      const isSame = JSON.stringify(next.input) === JSON.stringify(cell.input);
      cell = next;
      if (!isSame || !setting.firstElementChild || !setting.contains(document.activeElement)) drawSettings();
    },
    show: (outcome) => {
      const key = JSON.stringify([cell, outcome?.options, outcome?.value]);
      if (key === shown || outcome?.state === "running") return;
      const hadFocus = field.contains(document.activeElement);
      shown = key;
      drawField(outcome);
      if (hadFocus) field.querySelector<HTMLElement>("select, input")?.focus();
    }
  };
}
