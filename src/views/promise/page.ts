import {PARAMS} from "./questions.js";
import {searchParams} from "../compare/state.js";
import {drawView} from "../draw.js";
import type {Params} from "../view.js";

/** The reader's own day, as ISO writes it. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}

function currentParams(): Params {
  const {nq, ...asked} = searchParams(location.search);
  if (nq) return {resolution_id: nq};
  return asked[PARAMS.today] ? {...asked, [PARAMS.today]: today()} : asked;
}

async function show(place: HTMLElement): Promise<void> {
  const name = place.contains(document.activeElement) && document.activeElement?.getAttribute("name");
  await drawView(place, currentParams());
  if (name) place.querySelector<HTMLElement>(`[name="${CSS.escape(name)}"]`)?.focus();
}

function go(place: HTMLElement, address: string): void {
  history.pushState(null, "", address);
  void show(place);
}

/** What the form says, as an address. */
function addressOf(form: HTMLFormElement): string {
  const kept = new URLSearchParams(location.search);
  for (const [name, value] of new FormData(form)) {
    if (value) kept.set(name, String(value));
    else kept.delete(name);
  }
  return kept.size ? `?${kept}` : location.pathname;
}

/** The board: what it shows is its address. `?nq=…` is the page of one resolution of many. */
export async function startCommitments(
  place: HTMLElement,
  keepWidth: (place: HTMLElement, params: () => Params) => void
): Promise<void> {
  if (currentParams()["resolution_id"]) place.dataset["view"] = "resolution";
  place.addEventListener("change", ({target}) => {
    const form = target instanceof HTMLSelectElement && target.form;
    if (form) go(place, addressOf(form));
  });
  place.addEventListener("submit", (event) => event.preventDefault());
  place.addEventListener("click", (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>("a.chip");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    go(place, link.href);
  });
  addEventListener("popstate", () => void show(place));
  if (location.search || !place.firstElementChild) await show(place);
  keepWidth(place, currentParams);
}
