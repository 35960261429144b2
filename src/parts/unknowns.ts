import {html} from "htl";
import {say} from "../words/say.js";

/** What a reader may ask and no article answers, false where one does; of a share of what is known, by that share. */
export const unknowns = (items: readonly (string | false)[], share: string | null = null): HTMLElement | null => {
  const said = items.filter((item) => item !== false);
  return said.length
    ? html`<section class="unknowns">
        <h2>${[say("Chưa biết", "Not known"), share].filter(Boolean).join(", ")}</h2>
        <ul>
          ${said.map((words) => html`<li>${words}</li>`)}
        </ul>
      </section>`
    : null;
};
