import {fault} from "../check/fault.js";
import {mistakeOf, mistakesOf} from "../check/own.js";
import type {Mistake} from "../check/mistake.js";
import {added, type PlaceUse} from "./added.js";
import {adviceForId} from "./id.js";
import {COUNTRY, type Place} from "./place.js";
import {threeLevels} from "./three-levels.js";
import {twoLevels} from "./two-levels.js";

export {COUNTRY, type Level, type Place} from "./place.js";

/** All places, parents before children: the country, the three levels to June 2025, the two levels since, and what is added. */
export function places({named, units, complete} = added()): Place[] {
  const all = [COUNTRY, ...complete([...threeLevels(), ...twoLevels()])];
  const seen = countOf(all);
  const wrong = [
    ...named.filter(({place}) => !seen.has(place)).map((spoken) => unknown(spoken, seen)),
    ...units.filter(({place}) => (seen.get(place) ?? 0) > 1).map(twice)
  ];
  if (wrong.length) throw mistakesOf(wrong);
  return all;
}

function countOf(places: readonly Place[]): Map<string, number> {
  const seen = new Map<string, number>();
  for (const {place_id} of places) seen.set(place_id, (seen.get(place_id) ?? 0) + 1);
  return seen;
}

function unknown({place, file, line}: PlaceUse, known: ReadonlyMap<string, number>): Mistake {
  const [vi, en] = adviceForId(place, known);
  return mistakeOf(file, [
    fault(line, `không có địa phương “${place}”; hãy ${vi}`, `there is no place “${place}”; ${en}`)
  ]);
}

const twice = ({place, file, line}: PlaceUse): Mistake =>
  mistakeOf(file, [
    fault(
      line,
      `địa phương “${place}” đã có; hãy đặt code khác`,
      `there is a place “${place}” already; give it another code`
    )
  ]);
