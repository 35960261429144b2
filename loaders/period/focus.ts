import type {Period} from "./rules.js";

interface Dated {
  start: number;
  end: number;
  rule: string;
  period: Period;
  compared: boolean;
  names: boolean;
}

interface Where {
  /** Offsets of the figure with its unit in the cleaned text. */
  from: number;
  to: number;
}

/** “năm 2017 và 2018 lần lượt là 14,6% và 7,6%”: each of the figures behind, in order, has a period of its own before it. */
export function inTurn<F extends Where>(figures: readonly F[], periods: readonly Dated[], turn: number): [F, Dated][] {
  const named = periods.filter(({end, compared}) => end <= turn && !compared);
  const told = figures.filter(({from}) => from > turn);
  return named.length > 1 && named.length === told.length ? told.map((figure, i) => [figure, named[i]!]) : [];
}

/** How far behind a figure its period may follow it: “gần 2.000 người trong năm 2016”. */
const BEHIND = 30;

const spans = ({compared, period}: Dated): boolean => !compared && (period.end !== null || period.start !== null);

/**
 * The period a figure holds for: one in brackets right behind it, else the last one before it in its sentence, else one right
 * behind it, else the last that goes on of what was said around its sentence, the nearest first.
 */
export function periodOf(
  {from, to}: Where,
  sentence: readonly Dated[],
  around: readonly (readonly Dated[])[],
  goesOn: (dated: Dated) => boolean
): Dated | undefined {
  const here = sentence.filter(spans);
  return (
    here.find(({start}) => start >= to && start <= to + 2) ??
    here.findLast(({end, names}) => end <= from && !names) ??
    here.findLast(({end}) => end <= from) ??
    here.find(({start}) => start >= to - 1 && start <= to + BEHIND) ??
    firstOf(around, (periods) =>
      periods.findLast((dated) => spans(dated) && dated.end <= from && !dated.period.days && goesOn(dated))
    )
  );
}

function firstOf<T, U>(all: readonly T[], find: (one: T) => U | undefined): U | undefined {
  for (const one of all) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}
