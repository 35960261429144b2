import {distance} from "fastest-levenshtein";
import {folded} from "../read/text.js";

/** Of the letters of a word, how many may be wrong. */
const WRONG = 0.4;

/** The word of a list that another was most likely meant to be; accents and capitals count for nothing. */
export function nearest(word: string, words: Iterable<string>, wrong = WRONG): string | undefined {
  const typed = folded(word.trim());
  let best: string | undefined;
  let least = typed.length < 3 ? 1 : Math.ceil(typed.length * wrong) + 1;
  for (const each of words) {
    const apart = apartBy(typed, folded(each));
    if (apart < least) [best, least] = [each, apart];
  }
  return best;
}

/** The mistakes that make one word of the other; letters that changed places are one. */
export function apartBy(a: string, b: string): number {
  const apart = distance(a, b);
  return apart > 1 && a.length === b.length && sorted(a) === sorted(b) ? 1 : apart;
}

const sorted = (word: string): string => [...word].sort().join("");
