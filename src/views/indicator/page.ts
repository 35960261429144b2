import {searchParams} from "../compare/state.js";
import {drawView, isUndrawn} from "../draw.js";
import {pathParams, type Params} from "../view.js";

/** What the address says; where the page has of offices' series only what stands now, the place that stands out has every year. */
function currentParams(): Params {
  const {own: _, ...params} = {...searchParams(location.search), ...pathParams(location.pathname)};
  const own = document.querySelector(".official-series") && params["noi"];
  return own ? {...params, own} : params;
}

async function show(place: HTMLElement): Promise<void> {
  const refocus = place.contains(document.activeElement) && document.activeElement?.matches("select");
  await drawView(place, currentParams());
  if (refocus) place.querySelector<HTMLElement>("select")?.focus();
}

/** The page of an indicator: the place that stands out is part of its address. */
export async function startIndicator(
  place: HTMLElement,
  keepWidth: (place: HTMLElement, params: () => Params) => void
): Promise<void> {
  place.addEventListener("change", ({target}) => {
    if (!(target instanceof HTMLSelectElement)) return;
    history.pushState(null, "", target.value ? `?noi=${encodeURIComponent(target.value)}` : location.pathname);
    void show(place);
  });
  place.addEventListener("submit", (event) => event.preventDefault());
  addEventListener("popstate", () => void show(place));
  if (location.search || isUndrawn(place)) await show(place);
  keepWidth(place, currentParams);
}
