import {Mistake} from "../mistake.js";
import {added} from "./added.js";
import {COUNTRY, type Place} from "./place.js";
import {threeLevels} from "./three-levels.js";
import {twoLevels} from "./two-levels.js";

export {COUNTRY, type Level, type Place} from "./place.js";

/** All places, parents before children: the country, the three levels to June 2025, the two levels since, and what is added. */
export function places({named, complete} = added()): Place[] {
  const all = [COUNTRY, ...complete([...threeLevels(), ...twoLevels()])];
  const known = new Set(all.map(({place_id}) => place_id));
  for (const {place, file} of named)
    if (!known.has(place))
      throw new Mistake(`không có địa phương “${place}” (data/places/${file}); hãy xem place_id trong bảng places`);
  return all;
}
