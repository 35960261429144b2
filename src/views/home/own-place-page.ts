import {html} from "htl";
import {rowsOfPage} from "../../engine/page-answers.js";
import {PEERS} from "../../domain/place-set.js";
import {placeLink} from "../../domain/place-slug.js";
import {say} from "../../words/say.js";
import {compareLink} from "../compare/state.js";
import {drawView, ROOT} from "../draw.js";
import {findings} from "../locality/findings.js";
import {profileOf} from "../locality/profile.js";
import {keepMyPlace, myPlace, type MyPlace} from "../page/my-place.js";
import type {CoreFigure, CoreRow} from "../sql/core.js";

const isCoreRow = (row: object): boolean => "turn" in row;
const isCoreFigure = (row: object): boolean => "position" in row && "observation_id" in row;

/** What can be said of the place, from the rows that its own page carries; nothing where it has no page. */
async function toldOf({place_id}: MyPlace): Promise<HTMLElement | null> {
  const rows = await rowsOfPage(placeLink(place_id, ROOT)).catch(() => []);
  const core = rows.filter(isCoreRow) as unknown as CoreRow[];
  const coreFigures = rows.filter(isCoreFigure) as unknown as CoreFigure[];
  return findings(profileOf({own: [place_id], core, coreFigures, figures: []}), [place_id]);
}

/** The reader's place: its name, what can be said of it, and the ways on. */
async function show(place: HTMLElement): Promise<void> {
  const mine = myPlace();
  const shown = place.querySelector("[data-own-place]")!;
  const select = place.querySelector("select");
  if (select) select.value = mine?.place_id ?? "";
  if (!mine) return shown.replaceChildren();
  const {place_id, name} = mine;
  shown.replaceChildren(
    html`<p class="mine">
      <a class="button" href=${placeLink(place_id, ROOT)}>${name}</a>
      <a class="quiet" href=${compareLink(ROOT, {chosen: place_id, set: PEERS})}
        >${say("So với nơi cùng cấp", "Compare with peers")}</a
      >
    </p>`,
    (await toldOf(mine)) ?? ""
  );
}

/** Remembers, in this browser alone, the place that the reader chooses, and tells of it. */
export async function startOwnPlace(place: HTMLElement): Promise<void> {
  if (!place.firstElementChild) await drawView(place, {});
  place.addEventListener("change", ({target}) => {
    if (!(target instanceof HTMLSelectElement)) return;
    const [chosen] = target.selectedOptions;
    keepMyPlace(target.value ? {place_id: target.value, name: chosen!.textContent!.trim()} : null);
    void show(place);
  });
  await show(place);
}
