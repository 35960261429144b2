import {bisectRight, groups, quantileSorted, range} from "d3";

/** A class of a map: the lowest and the highest value in it, both stated somewhere. */
export interface MapClass {
  low: number;
  high: number;
  /** From 1, the palest, to 5. */
  tone: number;
}

const TONES = 5;

/** Five classes of as many values each; fewer where values are few or repeat, since equal values are of one class. */
export function classesOf(values: readonly number[]): MapClass[] {
  const sorted = [...values].sort((a, b) => a - b);
  const breaks = range(1, TONES).map((i) => quantileSorted(sorted, i / TONES)!);
  const classes = groups(sorted, (value) => bisectRight(breaks, value));
  return classes.map(([, mine], i) => ({low: mine[0]!, high: mine.at(-1)!, tone: toneOf(i, classes.length)}));
}

/** Few classes are spread over the tones. */
const toneOf = (i: number, count: number): number =>
  count === 1 ? (TONES + 1) / 2 : Math.round(1 + (i * (TONES - 1)) / (count - 1));
