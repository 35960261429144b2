import {startComboboxes} from "../../parts/combobox.js";
import {carriedAnswers, query} from "../../engine/query.js";
import {formatState, parseState, searchParams, type CompareState} from "./state.js";
import {drawView} from "../draw.js";
import type {Row} from "../../engine/answers.js";
import type {Params} from "../view.js";
import {code} from "../../engine/network.js";

/** What a control makes of the state. `usual` is the indicator that the address leaves out. */
type Change = (state: CompareState, control: HTMLElement & {value: string}, usual: string) => CompareState;

const shownPlaces = (control: HTMLElement): string[] =>
  Array.from(control.closest("form")!.querySelectorAll<HTMLButtonElement>("[name=chon]"), ({value}) => value);

function checkedKinds(control: HTMLElement): string[] | null {
  const boxes = [...control.closest("form")!.querySelectorAll<HTMLInputElement>("[name=loai]")];
  const checked = boxes.filter(({checked}) => checked).map(({value}) => value);
  return checked.length === boxes.length ? null : checked;
}

/** What another indicator leaves as it was: its places, years and kinds are others. */
const kept = ({view, set, chosen, map, shape}: CompareState): CompareState => ({
  ...parseState({}),
  ...{view, set, chosen, map, shape}
});

/** By the control's name. */
const changes: Record<string, Change> = {
  "chi-tieu": (state, {value}, usual) => ({...kept(state), indicators: value === usual ? null : [value]}),
  "them-chi-tieu": (state, {value}, usual) => ({...state, indicators: [...(state.indicators ?? [usual]), value]}),
  "bo-chi-tieu": (state, {value}) => ({...state, indicators: state.indicators!.filter((code) => code !== value)}),
  nam: (state, {value}) => ({...state, year: value || null}),
  loai: (state, control) => ({...state, kinds: checkedKinds(control)}),
  nhom: (state, {value}) => ({...state, set: value || null, places: null}),
  "ban-do": (state, {value}) => ({...state, map: value || null}),
  chon: (state, {value, ariaPressed}) => ({...state, chosen: ariaPressed === "true" ? null : value}),
  bo: (state, control) => ({
    ...state,
    set: null,
    places: shownPlaces(control).filter((id) => id !== control.value)
  }),
  "bo-het": (state) => ({...state, set: null, places: []}),
  "tat-ca": (state) => ({...state, set: null, places: null}),
  tu: (state, control) => ({...state, ...datesOf(control)}),
  den: (state, control) => ({...state, ...datesOf(control)})
};

/** Both dates are said together: either alone would be joined to another usual one. */
const datesOf = (control: HTMLElement): Pick<CompareState, "from" | "to"> => {
  const valueOf = (name: string): string =>
    control.closest(".choices")!.querySelector<HTMLSelectElement>(`[name=${name}]`)!.value;
  return {from: valueOf("tu"), to: valueOf("den")};
};

/** A place beside those of a set is a list of its own; where all are shown already, it stands out. */
const addPlace = (state: CompareState, id: string, place: HTMLElement): CompareState => {
  if (!state.set && state.places === null) return {...state, chosen: id};
  const shown = state.set ? shownPlaces(place.querySelector<HTMLElement>("form.controls *")!) : state.places!;
  return {...state, set: null, places: [...new Set([...shown, id])]};
};

const currentParams = (): Params => searchParams(location.search);

/** Puts the keyboard back where it was: the page has been drawn anew under it. */
function keepFocus(place: HTMLElement): () => void {
  const {activeElement: at} = document;
  if (!(at instanceof HTMLElement) || !place.contains(at)) return () => {};
  const {key} = at.dataset;
  if (key)
    return () => {
      const again = place.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
      // What stands in a list that is closed again leaves the keyboard to that list.
      (again?.checkVisibility() ? again : place.querySelector<HTMLElement>("[data-key=them]"))?.focus();
    };
  const name = at.getAttribute("name");
  const value =
    at instanceof HTMLButtonElement || at.getAttribute("type") === "checkbox" ? at.getAttribute("value") : null;
  const selector = `[name="${name}"]${value ? `[value="${CSS.escape(value)}"]` : ""}`;
  return () => (place.querySelector<HTMLElement>(selector) ?? place.querySelector<HTMLElement>("[name=them]"))?.focus();
}

const loadQuestions = code(() => import("./questions.js"));
const loadSupply = code(() => import("./supply.js"));

/** Fetches what the address asks out of small files; what these do not decide is left to the engine. */
async function supply(params: Params): Promise<void> {
  const {carriedOf, supplied} = await loadSupply();
  const {compareQuestions} = await loadQuestions();
  const answers = await carriedAnswers();
  const known = (sql: string): Row[] | undefined => answers.get(sql);
  const questions = compareQuestions(params);
  if (Object.values(questions).every(known)) return;
  const usual = carriedOf({}, known);
  const found = await supplied(params, {...usual, ...carriedOf(params, known)}, {sentences: true});
  for (const [name, rows] of Object.entries(found ?? {})) answers.set(questions[name]!, rows);
}

async function drawAnswered(place: HTMLElement): Promise<void> {
  const params = currentParams();
  await supply(params);
  await drawView(place, params);
  place.dataset["drawn"] = "";
}

/** Draws the address each time it is called; of two drawings that are asked for at once, the later stays. */
function showing(place: HTMLElement): () => Promise<void> {
  let drawn = 0;
  return async () => {
    const mine = ++drawn;
    const refocus = keepFocus(place);
    place.ariaBusy = "true";
    try {
      await drawAnswered(place);
      if (mine === drawn) refocus();
      else await drawAnswered(place);
    } finally {
      if (mine === drawn) place.ariaBusy = null;
    }
  };
}

/** The further indicators are those of the first list, copied when they are first asked for. */
function fillFurther(event: Event): void {
  const further = event.target as HTMLElement;
  if (!(further instanceof HTMLSelectElement) || further.name !== "them-chi-tieu" || further.length > 1) return;
  const first = further.form!.querySelector<HTMLSelectElement>("[name=chi-tieu]")!;
  const groups = [...first.querySelectorAll("optgroup")].map((group) => group.cloneNode(true) as HTMLElement);
  for (const group of groups) group.querySelector("[selected]")?.removeAttribute("selected");
  further.append(...groups);
}

/** Shows and hides what may be chosen; the page's own element keeps it while what is in it is drawn anew. */
function toggleFilters({target, currentTarget: place}: Event): void {
  const button = (target as Element).closest("[data-filters]");
  if (button) (place as HTMLElement).toggleAttribute("data-open");
  if (button) button.ariaExpanded = String((place as HTMLElement).hasAttribute("data-open"));
}

/** What the build left behind a switch is drawn when that is first opened. */
async function openLater(target: EventTarget | null, show: () => Promise<void>): Promise<void> {
  if (!(target instanceof HTMLDetailsElement) || !target.open || target.dataset["later"] === undefined) return;
  const {className} = target;
  const place = target.closest("[data-view]")!;
  await show();
  place.querySelector<HTMLDetailsElement>(`details.${className}`)?.setAttribute("open", "");
}

/** Whether the page was opened by its address: else a browser may itself have put back what was chosen in its lists. */
const isOpened = (): boolean =>
  (performance.getEntriesByType("navigation")[0] as PerformanceNavigationTiming | undefined)?.type === "navigate";

/** A list in which a reader has chosen before these scripts were there: another item than the one it was written with. */
function chosenBefore(place: HTMLElement): HTMLSelectElement | undefined {
  if (!isOpened()) return undefined;
  const lists = [...place.querySelectorAll<HTMLSelectElement>("form.controls select[name]")];
  const written = ({options}: HTMLSelectElement): HTMLOptionElement | undefined =>
    [...options].find(({defaultSelected}) => defaultSelected) ?? options[0];
  return lists.find((list) => list.name in changes && list.selectedOptions[0] !== written(list));
}

const isPlainClick = ({button, metaKey, ctrlKey, shiftKey}: MouseEvent): boolean =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey;

/** The compare page: its whole state is its address, so going back goes back. */
export async function startCompare(
  place: HTMLElement,
  keepWidth: (place: HTMLElement, params: () => Params) => void
): Promise<void> {
  const show = showing(place);
  const go = (state: CompareState): void => {
    history.pushState(null, "", formatState(state) || location.pathname);
    void show();
  };
  const follow = (event: MouseEvent): void => {
    const link = (event.target as Element).closest<HTMLAnchorElement>("a[data-go]");
    if (!link || !isPlainClick(event)) return;
    event.preventDefault();
    go(parseState(searchParams(new URL(link.href).search)));
  };
  const change = async (event: Event): Promise<void> => {
    const control = (event.target as Element).closest<HTMLElement & {value: string}>("[name]");
    const makes = control && changes[control.getAttribute("name")!];
    if (!makes || (event.type === "click") !== control instanceof HTMLButtonElement) return;
    go(makes(parseState(currentParams()), control, await usualIndicator()));
  };
  place.addEventListener("change", (event) => void change(event));
  place.addEventListener("click", (event) => void change(event));
  place.addEventListener("click", follow);
  place.addEventListener("click", toggleFilters);
  // Opening is told to the element alone, so it is caught on its way.
  place.addEventListener("toggle", ({target}) => void openLater(target, show), true);
  for (const type of ["pointerdown", "focusin"]) place.addEventListener(type, fillFurther);
  place.addEventListener("submit", (event) => event.preventDefault());
  startComboboxes(place, (id) => go(addPlace(parseState(currentParams()), id, place)));
  addEventListener("popstate", () => void show());
  chosenBefore(place)?.dispatchEvent(new Event("change", {bubbles: true}));
  if (location.search || !place.firstElementChild) await show();
  else {
    place.dataset["drawn"] = "";
    // What its marks tell is there before they are opened.
    void supply({});
    // Opened before these scripts were there.
    await openLater(place.querySelector("details[data-later][open]"), show);
  }
  keepWidth(place, currentParams);
}

/** The indicator of the page without parameters; the build has put it there. */
async function usualIndicator(): Promise<string> {
  const {compareQuestions} = await loadQuestions();
  const [row] = await query(compareQuestions({})["usual"]!);
  return String(row?.["indicator"] ?? "");
}
