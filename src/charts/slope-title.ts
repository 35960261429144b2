import {isSurelyRead} from "../domain/doubt.js";
import {isExact, sayChange} from "../words/change.js";
import {lowerFirst, upperFirst} from "../words/letter.js";
import {sayQualifier} from "../words/named.js";
import {say} from "../words/say.js";
import {valueAt, type Slope, type SlopePair} from "./slope-data.js";

/** Pairs whose both values can be put into an order. */
export const rankable = ({pairs}: Slope): SlopePair[] =>
  pairs.filter(({from, to}) => isExact(from.figure) && isExact(to.figure));

/** A sentence on a slope: the chosen place's change, else the largest where it can be told. */
export function slopeTitle(slope: Slope, chosen: string | null): string {
  const thing = [lowerFirst(slope.panel.title), sayQualifier(slope.figures[0]!)].filter(Boolean).join(", ");
  const isSure = ({from, to}: SlopePair): boolean => [from, to].every(({figure}) => isSurelyRead(figure));
  const sure = slope.pairs.every(isSure);
  const mine = slope.pairs.find((pair) => chosen !== null && pair.ref_area === chosen && isSure(pair));
  const most = mine ?? (sure ? largestChange(slope) : undefined);
  const {from, to} = most ?? slope.pairs[0]!;
  const told = `${thing} ${sayChange(from.figure, to.figure)}`;
  const count = slope.pairs.length;
  if (mine || (sure && count === 1)) return `${upperFirst((mine ?? slope.pairs[0]!).label)}: ${told}`;
  if (most)
    return say(
      `${upperFirst(most.label)} thay đổi nhiều nhất trong ${count} nơi: ${told}`,
      `${upperFirst(most.label)} changed most of ${count} places: ${told}`
    );
  return say(`${count} nơi nêu ${thing} ở cả hai mốc`, `${count} places state ${thing} at both dates`);
}

/** The pair that changed most, where every change is exact and one is the largest. */
function largestChange(slope: Slope): SlopePair | undefined {
  if (rankable(slope).length < slope.pairs.length) return undefined;
  const sizes = slope.pairs.map(({from, to}) => Math.abs(valueAt(to, slope) - valueAt(from, slope)));
  const most = Math.max(...sizes);
  const at = sizes.indexOf(most);
  return most > 0 && sizes.lastIndexOf(most) === at ? slope.pairs[at] : undefined;
}
