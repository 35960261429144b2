import {searchParams} from "../compare/state.js";
import {drawView} from "../draw.js";
import {THEME_PARAMS} from "./questions.js";
import type {Params} from "../view.js";

const currentParams = (): Params => searchParams(location.search);

async function show(place: HTMLElement): Promise<void> {
  const at = place.contains(document.activeElement) ? document.activeElement?.getAttribute("name") : null;
  place.ariaBusy = "true";
  try {
    await drawView(place, currentParams());
  } finally {
    place.ariaBusy = null;
  }
  if (at) place.querySelector<HTMLElement>(`[name="${at}"]`)?.focus();
}

/** The address of what the controls say; what is “all” is left out. */
function addressOf(form: HTMLFormElement): string {
  const said = Object.values(THEME_PARAMS).flatMap((name) => {
    const value = form.querySelector<HTMLSelectElement>(`select[name="${name}"]`)?.value;
    return value ? `${name}=${encodeURIComponent(value)}` : [];
  });
  return said.length ? `?${said.join("&")}` : location.pathname;
}

/** A page by theme: its place and term are its address, so going back goes back. */
export async function startTheme(
  place: HTMLElement,
  keepWidth: (place: HTMLElement, params: () => Params) => void
): Promise<void> {
  place.addEventListener("change", ({target}) => {
    if (!(target instanceof HTMLSelectElement) || !target.form) return;
    history.pushState(null, "", addressOf(target.form));
    void show(place);
  });
  place.addEventListener("submit", (event) => event.preventDefault());
  addEventListener("popstate", () => void show(place));
  if (location.search || !place.firstElementChild) await show(place);
  keepWidth(place, currentParams);
}
