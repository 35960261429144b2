// Written by npm run calibrate -- --save; confidence.ts says what each name means.
import type {Band} from "./band.js";

/** The log-odds of a figure that none of the features holds for. */
export const BASE = 1.299;

/** What each feature adds to them. */
export const WEIGHTS: ReadonlyMap<string, number> = new Map([
  ["few words name it", -0.511],
  ["six words or more name it", 0.183],
  ["goes on speaking of another", 0.159],
  ["the place of the sentence before", -0.303],
  ["the place is inferred, or none", -0.532],
  ["the time is its own", 0.283],
  ["the time of something else", -0.497],
  ["named, placed and dated beside it", 0.659],
  ["aimed at or planned", 0.886],
  ["a percentage", -0.138],
  ["a number, a day or a year", 0.11]
]);

/** In bands of equal count, the least sure first. */
export const CURVE: readonly Band[] = [
  {from: 0.47, to: 0.58, figures: 72, said: 0.5382, right: 0.625},
  {from: 0.58, to: 0.64, figures: 71, said: 0.6135, right: 0.6304},
  {from: 0.64, to: 0.67, figures: 72, said: 0.6535, right: 0.6671},
  {from: 0.67, to: 0.7, figures: 71, said: 0.6837, right: 0.6495},
  {from: 0.7, to: 0.74, figures: 72, said: 0.7139, right: 0.5846},
  {from: 0.74, to: 0.78, figures: 72, said: 0.76, right: 0.712},
  {from: 0.78, to: 0.84, figures: 71, said: 0.8159, right: 0.9475},
  {from: 0.84, to: 0.87, figures: 72, said: 0.8572, right: 0.8893},
  {from: 0.87, to: 0.91, figures: 71, said: 0.8901, right: 0.8512},
  {from: 0.91, to: 0.97, figures: 72, said: 0.9335, right: 0.9444}
];
