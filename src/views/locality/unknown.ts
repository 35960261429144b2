import {html} from "htl";
import {FAMILIES, familyOf} from "../../words/family.js";
import {groupBy} from "../../domain/group.js";
import {periodYear} from "../../words/period.js";
import {language, plural, say} from "../../words/say.js";
import {sayPeers} from "../../domain/peer-rank.js";
import {compareLink} from "../compare/state.js";
import type {Facts} from "./facts.js";
import type {LackingRow} from "./questions.js";

interface Gap {
  name: string;
  say: (facts: Facts) => string | null;
}

/** What the place's own figures do not say; each only where it is so. */
const gaps: readonly Gap[] = [
  {
    name: "no date",
    say: ({figures}) => {
      const count = figures.filter((figure) => periodYear(figure) === undefined).length;
      return count
        ? say(
            `${count} con số mà câu không nói rõ thời gian.`,
            `${plural(count, "figure")} of which the sentence tells no time.`
          )
        : null;
    }
  },
  {
    name: "no indicator",
    say: ({figures}) => {
      const count = figures.filter(({indicator}) => indicator === "other").length;
      return count
        ? say(`${count} con số chưa xếp vào chỉ tiêu nào.`, `${plural(count, "figure")} of no listed indicator.`)
        : null;
    }
  },
  {
    name: "one article",
    say: ({told}) =>
      told.length === 1
        ? say("Mọi con số ở đây lấy từ một bài; chưa có bài khác để đối chiếu.", "All figures come from one article.")
        : null
  }
];

export const lackingName = ({vi, en}: LackingRow): string => (language() === "en" ? en : vi);

const item = (row: LackingRow, root: string): HTMLElement =>
  html`<li>
    <a href=${compareLink(root, {indicator: row.indicator})}>${lackingName(row)}</a>
    <small>${say(`${row.places} nơi`, plural(row.places, "place"))}</small>
  </li>`;

function lacking({lacking, place}: Facts, root: string): HTMLElement | null {
  if (!lacking.length) return null;
  const groups = groupBy(lacking, ({family}) => family);
  return html`<details>
    <summary>
      ${say(
        `${lacking.length} chỉ tiêu mà các ${sayPeers(place.level)} khác có, nơi này chưa thấy bài nào nêu`,
        `${plural(lacking.length, "indicator")} that other ${sayPeers(place.level)} have and no article states for this place`
      )}
    </summary>
    <dl class="lacking">
      ${Object.keys(FAMILIES)
        .filter((family) => groups.has(family))
        .map(
          (family) =>
            html`<div>
              <dt>${familyOf(family).name()}</dt>
              <dd>
                <ul>
                  ${groups.get(family)!.map((row) => item(row, root))}
                </ul>
              </dd>
            </div>`
        )}
    </dl>
  </details>`;
}

/** What is not known of a place: what its figures leave open, and what is known of its peers. */
export function unknown(facts: Facts, root: string): HTMLElement | null {
  const said = gaps.flatMap(({say: words}) => words(facts) ?? []);
  if (!said.length && !facts.lacking.length) return null;
  return html`<section class="unknown" id="chua-biet">
    <h2>${say("Những gì chưa biết", "What is not known")}</h2>
    <ul class="gaps">
      ${said.map((words) => html`<li>${words}</li>`)}
    </ul>
    ${lacking(facts, root)}
  </section>`;
}
