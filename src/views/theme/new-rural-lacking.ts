import {html} from "htl";
import {criteriaNamed, type CriterionRow} from "../../domain/criteria.js";
import type {Figure} from "../../rows/figure.js";
import {lowerFirst} from "../../words/letter.js";
import {say} from "../../words/say.js";
import {statements} from "./theme.js";

/** What a place still lacks, with the criteria its sentence names. */
export function lacking(figures: readonly Figure[], criteria: readonly CriterionRow[], root: string): Node[] {
  return figures.flatMap((figure) => {
    const named = criteriaNamed(figure, criteria).map(({words: [name], en}) => say(name!, lowerFirst(en)));
    const isDistrict = figure.place_level !== "commune";
    const words = [
      named.length
        ? say(`Câu gốc nêu: ${named.join(", ")}.`, `The sentence names: ${named.join(", ")}.`)
        : say("Câu gốc không nêu là tiêu chí nào.", "The sentence does not say which."),
      isDistrict
        ? say(
            "Đây là tiêu chí của huyện hoặc tỉnh, một bộ khác bộ 19 tiêu chí của xã.",
            "These are criteria of a district or province, another set than the 19 of a commune."
          )
        : ""
    ].filter(Boolean);
    return [
      html`<div class="lacking-one">
        ${statements([figure], root)}
        <p class="muted">${words.join(" ")}</p>
      </div>`
    ];
  });
}
