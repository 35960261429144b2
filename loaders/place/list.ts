import {COUNTRY, type Place} from "./place.js";
import {threeLevels} from "./three-levels.js";
import {twoLevels} from "./two-levels.js";

export {COUNTRY, type Level, type Place} from "./place.js";

/** All places, parents before children: the country, the three levels to June 2025, the two levels since. */
export const places = (): Place[] => [COUNTRY, ...threeLevels(), ...twoLevels()];
