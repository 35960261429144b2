import {html} from "htl";
import {say} from "./say.js";

/** What a reader may ask and no article answers; "" where one does. */
export const unknowns = (items: readonly (string | false)[]): HTMLElement | null => {
  const said = items.filter((item) => item !== false);
  return said.length
    ? html`<section class="unknowns">
        <h2>${say("Chưa biết", "Not known")}</h2>
        <ul>
          ${said.map((words) => html`<li>${words}</li>`)}
        </ul>
      </section>`
    : null;
};
