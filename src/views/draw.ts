import {treeOf} from "../words/tree.js";
import {code} from "../engine/network.js";
import {query} from "../engine/query.js";
import {LESS, type Params} from "./view.js";

/** The root of the site in the page's language, as seen from this module's own place in it. */
export const ROOT = new URL(`../../${treeOf(globalThis.document?.documentElement.lang)}`, import.meta.url).href;

/** A chart wider than this takes the eye too far from its labels. */
const MAX_WIDTH = 760;

const loadViews = code(() => import("./views.js"));

/** Asks a view's questions and draws their answers into the place, for the place's width. */
export async function drawView(place: HTMLElement, params: Params): Promise<void> {
  const {viewNamed} = await loadViews();
  const view = viewNamed(place.dataset["view"]);
  const questions = Object.entries(view.questions(params));
  const loading = view.load?.(params);
  const answers = await Promise.all(questions.map(async ([name, sql]) => [name, await query(sql)] as const));
  await loading;
  const widths = [Math.min(Math.floor(place.clientWidth), MAX_WIDTH)];
  place.replaceChildren(view.draw(Object.fromEntries(answers), {params, root: ROOT, widths}));
}

/** Whether the browser has to draw a view before anything is asked of it. */
export const isUndrawn = (place: HTMLElement): boolean =>
  !place.firstElementChild || place.firstElementChild.hasAttribute(LESS);

/** Draws a view that the build has not, or not whole, and goes to what the address names in it. */
export async function drawFirst(place: HTMLElement, params: Params): Promise<void> {
  if (!isUndrawn(place)) return;
  await drawView(place, params);
  if (location.hash) location.replace(location.hash);
}

/** How far a drawing may be stretched or shrunk before it is drawn anew. */
const TOLERANCE = 0.1;

/** Whether the charts of a place were drawn for another width than they now have. */
export function isOffWidth(place: HTMLElement): boolean {
  const shown = [...place.querySelectorAll<HTMLElement>(".drawn")].filter(({offsetWidth}) => offsetWidth > 0);
  return shown.some(({offsetWidth, dataset}) => Math.abs(offsetWidth / Number(dataset["width"]) - 1) > TOLERANCE);
}
