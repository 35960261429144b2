import {startComboboxes} from "../../parts/combobox.js";
import {say} from "../../words/say.js";
import {TYPED} from "../../parts/search/box.js";
import type {HitLimits} from "../../parts/search/find.js";
import {drawView, ROOT} from "../draw.js";
import {EngineError} from "../../engine/load.js";
import {code} from "../../engine/network.js";
import {searchParams} from "../compare/state.js";

const IN_BOX: HitLimits = {page: 3, place: 6, indicator: 3, document: 3};
const ON_PAGE: HitLimits = {page: 6, place: 60, indicator: 40, document: 40};

const statusOf = (form: HTMLFormElement): HTMLElement => form.querySelector<HTMLElement>("[role=status]")!;

const sayFailure = (error: unknown): string =>
  error instanceof EngineError
    ? error.message
    : say(
        "Không tải được phần tìm kiếm; hãy kiểm tra mạng rồi tải lại trang.",
        "The search could not be loaded; check the network and reload the page."
      );

/** Fetched only where somebody searches: the code, and the list of all places. */
const loadSearch = code(() =>
  Promise.all([
    import("../../parts/search/open-search.js"),
    import("../../parts/search/results.js"),
    import("../../parts/search/question.js"),
    import("./answer.js")
  ])
);

async function openAll() {
  const [{openSearch}, results, question, answers] = await loadSearch();
  return {catalog: await openSearch(), ...results, ...question, ...answers};
}

/** Draws what was found into the box's list. */
async function fillBox(input: HTMLInputElement): Promise<void> {
  const status = statusOf(input.form!);
  const list = document.getElementById(input.getAttribute("aria-controls")!)!;
  try {
    const {catalog, groupsOf, resultOptions, sayFound, askedOf, sayAsked} = await openAll();
    const typed = input.value;
    const groups = typed.trim() ? groupsOf(catalog, typed, {limits: IN_BOX, root: ROOT}) : [];
    const asked = askedOf(catalog, typed);
    const options = {id: list.id, root: ROOT, asked: asked && sayAsked(catalog, asked)};
    list.replaceChildren(...resultOptions(groups, typed, options));
    status.textContent = typed.trim() && !asked ? sayFound(groups) : "";
    status.toggleAttribute("data-alone", !groups.length && !asked);
  } catch (error) {
    list.replaceChildren();
    status.textContent = sayFailure(error);
    status.toggleAttribute("data-alone", true);
  }
}

/** A search box: it opens the list of all places when it is entered. */
export async function startSearchBox(place: HTMLElement): Promise<void> {
  if (!place.firstElementChild) await drawView(place, {});
  startComboboxes(place, () => {}, fillBox);
}

/** The search page: what was found of what its address says, or everything there is. */
export async function startSearchPage(place: HTMLElement): Promise<void> {
  if (!place.firstElementChild) await drawView(place, {});
  const typed = searchParams(location.search)[TYPED]?.trim();
  if (!typed) return;
  for (const input of document.querySelectorAll<HTMLInputElement>(`.search [name=${TYPED}]`)) input.value = typed;
  const status = document.createElement("p");
  status.setAttribute("role", "status");
  place.prepend(status);
  try {
    const {catalog, groupsOf, resultLists, sayFound, answerTo} = await openAll();
    const groups = groupsOf(catalog, typed, {limits: ON_PAGE, root: ROOT});
    const answer = await answerTo(catalog, typed, ROOT);
    status.textContent = answer ? "" : `“${typed}”: ${sayFound(groups)}`;
    if (groups.length || answer) place.replaceChildren(status, answer ?? "", ...resultLists(groups));
  } catch (error) {
    status.textContent = sayFailure(error);
  }
}
