import {fold} from "../words/fold.js";

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

/** Makes the list fit what is typed. */
export type Fill = (input: Input) => void | Promise<void>;

/** Every word typed begins a word of the name, accents or none. */
function filter(input: Input): void {
  const words = fold(input.value).split(/\s+/).filter(Boolean);
  for (const option of optionsOf(input)) {
    const names = option.dataset["folded"]!.split(/\s+/);
    option.hidden = !words.every((word) => names.some((name) => name.startsWith(word)));
  }
}

/** Shows what there is to choose; what has been typed makes the first the one that Enter takes. */
async function offer(input: Input, fill: Fill): Promise<void> {
  await fill(input);
  if (document.activeElement !== input) return;
  show(input, shownOf(input).length > 0);
  activate(input, input.value.trim() ? shownOf(input)[0] : undefined);
}

/** The option before or after the active one; a list that was closed opens at its first. */
async function step(input: Input, fill: Fill, by: number): Promise<void> {
  if (listOf(input).hidden) {
    await offer(input, fill);
    if (active(input)) return;
  }
  const shown = shownOf(input);
  const at = shown.indexOf(active(input)!);
  activate(input, shown[(at + by + shown.length + (at < 0 && by < 0 ? 1 : 0)) % shown.length]);
}

/** What keys do, and whether they did it: a key that did nothing is left to the browser. */
const keys: Record<string, (input: Input, fill: Fill) => boolean> = {
  ArrowDown: (input, fill) => (void step(input, fill, 1), true),
  ArrowUp: (input, fill) => (void step(input, fill, -1), true),
  Escape: (input) => {
    const isOpen = !listOf(input).hidden;
    show(input, false);
    return isOpen;
  },
  Enter: (input) => {
    const option = active(input);
    option?.click();
    return Boolean(option);
  }
};

const inputOf = (event: Event): Input | null =>
  event.target instanceof HTMLInputElement && event.target.matches("[role=combobox]") ? event.target : null;

/**
 * Makes every combobox inside an element work, also those drawn later. `choose` gets the value of the option that was taken; one
 * that is a link leads where it says. `fill` makes the list; without it the options that are there are filtered.
 */
export function startComboboxes(root: HTMLElement, choose: (value: string) => void, fill: Fill = filter): void {
  for (const event of ["input", "click"])
    root.addEventListener(event, (event) => {
      const input = inputOf(event);
      if (input) void offer(input, fill);
    });
  root.addEventListener("focusout", (event) => {
    const input = inputOf(event);
    if (input) show(input, false);
  });
  root.addEventListener("keydown", (event) => {
    const input = inputOf(event);
    if (input && !event.isComposing && keys[event.key]?.(input, fill)) event.preventDefault();
  });
  // Else the box would lose its focus and with it the list, before the click.
  root.addEventListener("mousedown", (event) => {
    if (optionAt(event)) event.preventDefault();
  });
  root.addEventListener("click", (event) => {
    const value = optionAt(event)?.dataset["value"];
    if (value) choose(value);
  });
}

const optionAt = (event: Event): HTMLElement | null => (event.target as Element).closest<HTMLElement>("[role=option]");
