import {fold} from "./fold.js";

type Input = HTMLInputElement;

const listOf = (input: Input): HTMLElement => document.getElementById(input.getAttribute("aria-controls")!)!;

const optionsOf = (input: Input): HTMLElement[] => [...listOf(input).querySelectorAll<HTMLElement>("[role=option]")];

const shownOf = (input: Input): HTMLElement[] => optionsOf(input).filter(({hidden}) => !hidden);

function show(input: Input, open: boolean): void {
  listOf(input).hidden = !open;
  input.setAttribute("aria-expanded", String(open));
  if (!open) activate(input, undefined);
}

/** The option that Enter would take. */
function activate(input: Input, option: HTMLElement | undefined): void {
  for (const other of optionsOf(input)) other.setAttribute("aria-selected", String(other === option));
  input.setAttribute("aria-activedescendant", option?.id ?? "");
  option?.scrollIntoView({block: "nearest"});
}

const active = (input: Input): HTMLElement | undefined =>
  optionsOf(input).find((option) => option.getAttribute("aria-selected") === "true");

/** Every word typed begins a word of the name, accents or none. */
function filter(input: Input): void {
  const words = fold(input.value).split(/\s+/).filter(Boolean);
  for (const option of optionsOf(input)) {
    const names = option.dataset["folded"]!.split(/\s+/);
    option.hidden = !words.every((word) => names.some((name) => name.startsWith(word)));
  }
  show(input, true);
  activate(input, words.length ? shownOf(input)[0] : undefined);
}

function step(input: Input, by: number): void {
  if (listOf(input).hidden) filter(input);
  const shown = shownOf(input);
  const at = shown.indexOf(active(input)!);
  activate(input, shown[(at + by + shown.length + (at < 0 && by < 0 ? 1 : 0)) % shown.length]);
}

const keys: Record<string, (input: Input, choose: (value: string) => void) => void> = {
  ArrowDown: (input) => step(input, 1),
  ArrowUp: (input) => step(input, -1),
  Escape: (input) => show(input, false),
  Enter: (input, choose) => {
    const value = active(input)?.dataset["value"];
    if (value) choose(value);
  }
};

const inputOf = (event: Event): Input | null =>
  event.target instanceof HTMLInputElement && event.target.matches("[role=combobox]") ? event.target : null;

/** Makes every combobox inside an element work, also those drawn later. `choose` gets the value that was taken. */
export function startComboboxes(root: HTMLElement, choose: (value: string) => void): void {
  root.addEventListener("input", (event) => {
    const input = inputOf(event);
    if (input) filter(input);
  });
  root.addEventListener("focusin", (event) => {
    const input = inputOf(event);
    if (input) filter(input);
  });
  root.addEventListener("focusout", (event) => {
    const input = inputOf(event);
    if (input) show(input, false);
  });
  root.addEventListener("keydown", (event) => {
    const input = inputOf(event);
    if (!input || !keys[event.key]) return;
    event.preventDefault();
    keys[event.key]!(input, choose);
  });
  // Before the box loses its focus and with it the list.
  root.addEventListener("pointerdown", (event) => {
    const option = (event.target as Element).closest<HTMLElement>("[role=option]");
    if (!option) return;
    event.preventDefault();
    choose(option.dataset["value"]!);
  });
}
