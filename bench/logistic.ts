/** What was seen: the features of one case, and whether the event happened. */
export interface Case {
  x: readonly number[];
  y: boolean;
}

export interface Fitted {
  base: number;
  weights: number[];
}

const STEPS = 50;
const SMALL = 1e-9;

export const probability = ({base, weights}: Fitted, x: readonly number[]): number =>
  1 / (1 + Math.exp(-x.reduce((sum, value, i) => sum + value * weights[i]!, base)));

/**
 * A logistic regression by Newton's method: the packages at hand descend step by step and have no ridge. `ridge` draws every weight but the base towards nothing, so that what few cases
 * have counts little and what all have in one way does not run away.
 */
export function fit(cases: readonly Case[], ridge: number): Fitted {
  const size = 1 + (cases[0]?.x.length ?? 0);
  const rows = cases.map(({x, y}) => ({x: [1, ...x], y: Number(y)}));
  let theta = new Array<number>(size).fill(0);
  for (let step = 0; step < STEPS; ++step) {
    const gradient = theta.map((value, i) => (i ? -ridge * value : 0));
    const hessian = theta.map((_, i) => theta.map((_, j) => (i === j ? (i ? ridge : SMALL) : 0)));
    for (const {x, y} of rows) {
      const p = probability({base: 0, weights: theta}, x);
      const held = x.flatMap((value, i) => (value ? [i] : []));
      for (const i of held) {
        gradient[i]! += (y - p) * x[i]!;
        for (const j of held) hessian[i]![j]! += p * (1 - p) * x[i]! * x[j]!;
      }
    }
    const change = solve(hessian, gradient);
    theta = theta.map((value, i) => value + change[i]!);
    if (change.every((value) => Math.abs(value) < SMALL)) break;
  }
  const [base = 0, ...weights] = theta;
  return {base, weights};
}

/** Gauss's elimination; the matrix is positive definite, so no row need be chosen. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i]!]);
  rows.forEach((pivot, i) => {
    for (const row of rows.slice(i + 1)) {
      const share = row[i]! / pivot[i]!;
      if (share) for (let j = i; j < row.length; ++j) row[j]! -= share * pivot[j]!;
    }
  });
  const solved = new Array<number>(right.length).fill(0);
  for (let i = rows.length - 1; i >= 0; --i) {
    const known = rows[i]!.slice(i + 1, -1).reduce((sum, value, j) => sum + value * solved[i + 1 + j]!, 0);
    solved[i] = (rows[i]!.at(-1)! - known) / rows[i]![i]!;
  }
  return solved;
}
