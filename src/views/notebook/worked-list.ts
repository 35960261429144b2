import {html} from "htl";
import {say} from "../../words/say.js";
import {workedNotebooks} from "../../notebook/worked/list.js";
import type {View} from "../view.js";

/** The worked notebooks of the page Khám phá, each a link that opens it. */
export const workedList: View = {
  name: "worked-notebooks",
  questions: () => ({}),
  draw: () =>
    html`<ul class="plain worked">
        ${workedNotebooks.map(
          ({slug, question, shows}) =>
            html`<li><a href=${`?so=${slug}`}>${question()}</a> <small>${shows()}</small></li>`
        )}
      </ul>
      <p class="muted unscripted">
        ${say("Bật JavaScript để mở sổ và tự hỏi.", "Turn on JavaScript to open a notebook and ask.")}
      </p>`
};
