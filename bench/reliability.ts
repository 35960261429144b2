import {group} from "d3";

/** What was said of one case, and what came of it. */
export interface Told {
  said: number;
  right: boolean;
}

/** Cases of which about the same was said. */
export interface Bin {
  from: number;
  to: number;
  cases: number;
  /** The mean of what was said. */
  said: number;
  /** The share that came true. */
  right: number;
}

/** The cases in bins of equal count, the least likely first; those of which the same was said are as right as they are together. */
export function binsOf(told: readonly Told[], count = 10): Bin[] {
  const same = group(told, ({said}) => said);
  const sorted = [...same]
    .sort(([a], [b]) => a - b)
    .flatMap(([said, all]) => all.map(() => ({said, right: mean(all, ({right}) => Number(right))})));
  return Array.from({length: count}, (_, i) =>
    sorted.slice(Math.round((i * sorted.length) / count), Math.round(((i + 1) * sorted.length) / count))
  )
    .filter((bin) => bin.length > 0)
    .map((bin) => ({
      ...{from: bin[0]!.said, to: bin.at(-1)!.said, cases: bin.length},
      ...{said: mean(bin, ({said}) => said), right: mean(bin, ({right}) => right)}
    }));
}

/** How far what is said lies from what comes true, on average over the cases of the bins. */
export function calibrationError(bins: readonly Bin[]): number {
  const cases = bins.reduce((sum, bin) => sum + bin.cases, 0);
  return bins.reduce((sum, {said, right, cases}) => sum + Math.abs(said - right) * cases, 0) / cases;
}

function mean<T>(list: readonly T[], of: (each: T) => number): number {
  return list.reduce((sum, each) => sum + of(each), 0) / list.length;
}
