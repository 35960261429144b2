import {added} from "./added.js";
import {COUNTRY, type Place} from "./place.js";
import {threeLevels} from "./three-levels.js";
import {twoLevels} from "./two-levels.js";

export {COUNTRY, type Level, type Place} from "./place.js";

/** All places, parents before children: the country, the three levels to June 2025, the two levels since, and what is added. */
export const places = (): Place[] => [COUNTRY, ...added().complete([...threeLevels(), ...twoLevels()])];
