import {html} from "htl";
import {sayPeers, sayRank} from "../../domain/peer-rank.js";
import {figureButton} from "../../parts/figure-button.js";
import {differenceOf, sayNumber} from "../../words/number.js";
import {periodYear} from "../../words/period.js";
import {say} from "../../words/say.js";
import {sayNarrowed, sayThing} from "../../words/thing.js";
import {sayValue} from "../../words/value.js";
import type {Figure} from "../../rows/figure.js";
import type {CoreFigure} from "../sql/core.js";
import {medianOf, sayLike, standingOf, type ProfileRow} from "./profile.js";

/** A sentence that a leader can repeat; each of its numbers opens the sentence or cell that says it. */
type Finding = (string | HTMLElement)[];

interface FindingRule {
  name: string;
  say: (figure: CoreFigure, name: string) => Finding | undefined;
}

const value = (figure: Figure): HTMLElement => figureButton(figure, sayValue(figure));

/** “Ngang mức giữa” is said of what differs by nothing that its digits show. */
const isExact = ({bound}: Figure): boolean => bound === "exact";

/** Years over which a change means something. */
const FEWEST_YEARS = 3;

/** The first and the last year that are counted by the newest definition. */
function stretchOf({years, values, eras, ids}: CoreFigure): {from: number; to: number} | undefined {
  if (!years || !values || !ids || !eras) return undefined;
  const to = years.length - 1;
  const from = eras.findIndex((era) => era === eras[to]);
  return years[to]! - years[from]! >= FEWEST_YEARS && eras.slice(from).every((era) => era === eras[to])
    ? {from, to}
    : undefined;
}

/** What may be said of a row, in the order in which it is tried; all of it is of grade A, and no rank is among fewer than three. */
export const findingRules: readonly FindingRule[] = [
  {
    name: "rank among peers",
    say: (figure, name) => {
      const standing = standingOf(figure);
      if (!standing || figure.ranked_id !== figure.observation_id) return undefined;
      const year = periodYear(figure);
      const rank = sayRank(standing);
      return [say(`${name} năm ${year}: `, `${name} in ${year}: `), value(figure), `, ${rank}.`];
    }
  },
  {
    name: "change over time",
    say: (figure, name) => {
      const stretch = stretchOf(figure);
      if (!stretch) return undefined;
      const {from, to} = stretch;
      const [years, values, ids] = [figure.years!, figure.values!, figure.ids!];
      const by = differenceOf(values[to]!, values[from]!);
      const point = (i: number): HTMLElement => figureButton({observation_id: ids[i]!}, sayLike(figure, values[i]!));
      if (by === 0)
        return [
          say(
            `${name} năm ${years[to]} bằng năm ${years[from]}: `,
            `${name} in ${years[to]} was what it was in ${years[from]}: `
          ),
          point(to),
          "."
        ];
      const word = by > 0 ? say("tăng", "rose") : say("giảm", "fell");
      return [
        say(`${name} ${word} từ `, `${name} ${word} from `),
        point(from),
        say(` (${years[from]}) ${by > 0 ? "lên" : "xuống"} `, ` (${years[from]}) to `),
        point(to),
        ` (${years[to]}).`
      ];
    }
  },
  {
    name: "against the median",
    say: (figure, name) => {
      const middle = medianOf(figure);
      if (middle === null || !isExact(figure) || figure.is_share || figure.ranked_id !== figure.observation_id)
        return undefined;
      const by = differenceOf(figure.obs_value!, middle);
      const peers = `${sayNumber(figure.places!)} ${sayPeers(figure.place_level)}`;
      const beside = sayLike(figure, middle);
      if (by === 0)
        return [
          say(`${name} đúng bằng mức giữa của ${peers}: `, `${name} is the median of ${peers}: `),
          value(figure),
          "."
        ];
      return [
        say(
          `${name} ${by > 0 ? "cao hơn" : "thấp hơn"} mức giữa của ${peers} (${beside}): `,
          `${name} is ${by > 0 ? "above" : "below"} the median of ${peers} (${beside}): `
        ),
        value(figure),
        say(`, năm ${periodYear(figure)}.`, `, ${periodYear(figure)}.`)
      ];
    }
  }
];

/** Sentences that a page has. */
const SHOWN = 3;

/** The first rule of the first row, then the next rule of the next, until there are three: no row twice. */
export function findingsOf(rows: readonly ProfileRow[], ids: readonly string[]): Finding[] {
  const own = rows.flatMap(({figures}) => figures.filter(({ref_area}) => ids.includes(ref_area!)).slice(0, 1));
  const found: Finding[] = [];
  const told = new Set<CoreFigure>();
  for (const rule of [...findingRules, ...findingRules]) {
    const figure = own.find((each) => !told.has(each) && rule.say(each, nameOf(each)));
    if (!figure || found.length === SHOWN) continue;
    told.add(figure);
    found.push(rule.say(figure, nameOf(figure))!);
  }
  return found;
}

/** “Thu nhập bình quân đầu người (một tháng)”. */
const nameOf = (figure: CoreFigure): string => (figure.measure === "level" ? sayNarrowed(figure) : sayThing(figure));

/** What can be repeated of a place. */
export function findings(rows: readonly ProfileRow[], ids: readonly string[]): HTMLElement | null {
  const found = findingsOf(rows, ids);
  if (!found.length) return null;
  return html`<section class="findings">
    <h2 class="over">${say("Có thể nói", "What can be said")}</h2>
    <ol class="plain">
      ${found.map((said) => html`<li>${said}</li>`)}
    </ol>
  </section>`;
}
