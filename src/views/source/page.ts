import {searchParams} from "../compare/state.js";
import {drawView} from "../draw.js";
import type {Params} from "../view.js";

/** The article alone: what else the page of all sources says makes way, and the sentence that the address names is found. */
async function showArticle(place: HTMLElement, document_id: string): Promise<void> {
  place.dataset["view"] = "article";
  await drawView(place, {document_id});
  place.parentElement!.replaceChildren(place);
  document.title = `${place.querySelector("h1")?.textContent?.trim() ?? document.title} | Thước Đo`;
  if (location.hash) location.replace(location.hash);
}

/** The list of sources, of which the address may ask for a later page; `?bai=…` is one article of many. */
export async function startSources(
  place: HTMLElement,
  keepWidth: (place: HTMLElement, params: () => Params) => void
): Promise<void> {
  const {bai, ...asked} = searchParams(location.search);
  if (bai) return showArticle(place, bai);
  if (location.search || !place.firstElementChild) await drawView(place, asked);
  keepWidth(place, () => asked);
}
