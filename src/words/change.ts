import type {Figure} from "../rows/figure.js";
import {shortPeriod} from "./period.js";
import {say} from "./say.js";
import {positionOf, sayBounded, shareOfWhole} from "./value.js";

/** A value with its time: “9 % (2012)”. */
export const sayDated = (figure: Figure): string => `${sayBounded(figure)} (${shortPeriod(figure)})`;

/** Neither more nor less than it says, so that it can be set against another. */
export const isExact = ({bound, obs_value_max}: Figure): boolean => bound === "exact" && obs_value_max === null;

const size = (figure: Figure): number => shareOfWhole(figure) ?? positionOf(figure) ?? 0;

interface Way {
  when: (first: Figure, last: Figure) => boolean;
  say: (first: string, last: string, when: string) => string;
}

/** Ways to speak of two values of one thing; the first that holds. */
const ways: readonly Way[] = [
  {
    // How many times as much is told against another year each time.
    when: (first, last) => !isExact(first) || !isExact(last) || first.measure === "multiple",
    say: (first, last) => say(`${first}, rồi ${last}`, `${first}, then ${last}`)
  },
  {
    when: (first, last) => size(last) > size(first),
    say: (first, last) => say(`tăng từ ${first} lên ${last}`, `up from ${first} to ${last}`)
  },
  {
    when: (first, last) => size(last) < size(first),
    say: (first, last) => say(`giảm từ ${first} xuống ${last}`, `down from ${first} to ${last}`)
  },
  {when: () => true, say: (first, _, when) => say(`${first}, đến ${when} vẫn thế`, `${first}, and the same in ${when}`)}
];

/** “giảm từ 9 % (2012) xuống 5 % (2015)”; no more than the bounds allow. */
export const sayChange = (first: Figure, last: Figure): string =>
  ways.find(({when}) => when(first, last))!.say(sayDated(first), sayDated(last), shortPeriod(last));
