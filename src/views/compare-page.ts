import {startComboboxes} from "../components/combobox.js";
import {query} from "../engine/query.js";
import {formatState, parseState, searchParams, type CompareState} from "./compare-state.js";
import {drawView} from "./draw.js";
import type {Params} from "./view.js";

/** What a control makes of the state. `usual` is the indicator that the address leaves out. */
type Change = (state: CompareState, control: HTMLElement & {value: string}, usual: string) => CompareState;

const shownPlaces = (control: HTMLElement): string[] =>
  Array.from(control.closest("form")!.querySelectorAll<HTMLButtonElement>("[name=chon]"), ({value}) => value);

function checkedKinds(control: HTMLElement): string[] | null {
  const boxes = [...control.closest("form")!.querySelectorAll<HTMLInputElement>("[name=loai]")];
  const checked = boxes.filter(({checked}) => checked).map(({value}) => value);
  return checked.length === boxes.length ? null : checked;
}

/** By the control's name. Another indicator has other places, years and kinds, so those start afresh. */
const changes: Record<string, Change> = {
  "chi-tieu": (_, {value}, usual) => parseState(value === usual ? {} : {"chi-tieu": value}),
  nam: (state, {value}) => ({...state, year: value || null}),
  loai: (state, control) => ({...state, kinds: checkedKinds(control)}),
  chon: (state, {value}) => ({...state, chosen: state.chosen === value ? null : value}),
  bo: (state, control) => ({...state, places: shownPlaces(control).filter((id) => id !== control.value)}),
  "bo-het": (state) => ({...state, places: []}),
  "tat-ca": (state) => ({...state, places: null})
};

const addPlace = (state: CompareState, id: string): CompareState => ({...state, places: [...(state.places ?? []), id]});

const currentParams = (): Params => searchParams(location.search);

/** Puts the keyboard back where it was: the page has been drawn anew under it. */
function keepFocus(place: HTMLElement): () => void {
  const {activeElement: at} = document;
  if (!(at instanceof HTMLElement) || !place.contains(at)) return () => {};
  const name = at.getAttribute("name");
  const value =
    at instanceof HTMLButtonElement || at.getAttribute("type") === "checkbox" ? at.getAttribute("value") : null;
  const selector = `[name="${name}"]${value ? `[value="${CSS.escape(value)}"]` : ""}`;
  return () => (place.querySelector<HTMLElement>(selector) ?? place.querySelector<HTMLElement>("[name=them]"))?.focus();
}

async function show(place: HTMLElement): Promise<void> {
  const refocus = keepFocus(place);
  place.ariaBusy = "true";
  try {
    await drawView(place, currentParams());
    refocus();
  } finally {
    place.ariaBusy = null;
  }
}

/** The compare page: its whole state is its address, so going back goes back. */
export async function startCompare(
  place: HTMLElement,
  keepWidth: (place: HTMLElement, params: () => Params) => void
): Promise<void> {
  const go = (state: CompareState): void => {
    history.pushState(null, "", formatState(state) || location.pathname);
    void show(place);
  };
  const change = async (event: Event): Promise<void> => {
    const control = (event.target as Element).closest<HTMLElement & {value: string}>("[name]");
    const makes = control && changes[control.getAttribute("name")!];
    if (!makes || (event.type === "click") !== control instanceof HTMLButtonElement) return;
    go(makes(parseState(currentParams()), control, await usualIndicator()));
  };
  place.addEventListener("change", (event) => void change(event));
  place.addEventListener("click", (event) => void change(event));
  place.addEventListener("submit", (event) => event.preventDefault());
  startComboboxes(place, (id) => go(addPlace(parseState(currentParams()), id)));
  addEventListener("popstate", () => void show(place));
  if (location.search || !place.firstElementChild) await show(place);
  keepWidth(place, currentParams);
}

/** The indicator of the page without parameters; the build has put it there. */
async function usualIndicator(): Promise<string> {
  const {compare} = await import("./compare.js");
  const [row] = await query(compare.questions({})["figures"]!);
  return String(row?.["indicator"] ?? "");
}
