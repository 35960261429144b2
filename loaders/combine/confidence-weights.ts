// Written by npm run calibrate -- --save; confidence.ts says what each name means.
import type {Band} from "./band.js";

/** The log-odds of a figure that none of the features holds for. */
export const BASE = 1.478;

/** What each feature adds to them. */
export const WEIGHTS: ReadonlyMap<string, number> = new Map([
  ["few words name it", -0.649],
  ["six words or more name it", 0.131],
  ["goes on speaking of another", 0.11],
  ["the place of the sentence before", -0.194],
  ["the place is inferred, or none", -0.752],
  ["the time is its own", 0.452],
  ["the time of something else", 0.076],
  ["named, placed and dated beside it", 0.105],
  ["aimed at or planned", 0.287],
  ["a percentage", -0.235],
  ["a number, a day or a year", 0.028]
]);

/** In bands of equal count, the least sure first. */
export const CURVE: readonly Band[] = [
  {from: 0.45, to: 0.64, figures: 130, said: 0.566, right: 0.5811},
  {from: 0.64, to: 0.68, figures: 129, said: 0.6603, right: 0.6797},
  {from: 0.68, to: 0.71, figures: 130, said: 0.6948, right: 0.6626},
  {from: 0.71, to: 0.76, figures: 130, said: 0.7308, right: 0.7079},
  {from: 0.76, to: 0.79, figures: 130, said: 0.7746, right: 0.8541},
  {from: 0.79, to: 0.81, figures: 129, said: 0.7981, right: 0.833},
  {from: 0.81, to: 0.82, figures: 130, said: 0.8147, right: 0.8717},
  {from: 0.82, to: 0.83, figures: 130, said: 0.8258, right: 0.8112},
  {from: 0.83, to: 0.85, figures: 129, said: 0.8393, right: 0.7762},
  {from: 0.85, to: 0.92, figures: 130, said: 0.8695, right: 0.8092}
];
