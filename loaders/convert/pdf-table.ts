import type {Stroke, Letters} from "./pdf-page.js";
import {linesIn, wordsOf} from "./pdf-line.js";
import {gridOf, isLayout, type Grid, type SpanningCell} from "./table.js";

/** A table of a page: its columns and rows by the lines between them. */
export interface Ruled {
  /** From left to right. */
  xs: number[];
  /** From the head to the foot. */
  ys: number[];
  rules: Stroke[];
}

/** Lines as near as this meet. */
const NEAR = 3;
/** A page with more lines is a drawing. */
const MOST_RULES = 5000;

const isUpright = ({x0, x1, y0, y1}: Stroke): boolean => x1 - x0 < y1 - y0;

/** The tables that the lines of a page enclose. */
export function ruledTables(rules: readonly Stroke[]): Ruled[] {
  if (rules.length > MOST_RULES) return [];
  return meeting(rules).flatMap((group) => {
    const xs = apart(group.filter(isUpright).map(({x0, x1}) => (x0 + x1) / 2));
    const ys = apart(group.filter((rule) => !isUpright(rule)).map(({y0, y1}) => (y0 + y1) / 2)).reverse();
    return xs.length > 2 && ys.length > 2 ? [{xs, ys, rules: group}] : [];
  });
}

/** Rules in groups in which each meets another. */
function meeting(rules: readonly Stroke[]): Stroke[][] {
  const group = rules.map((_, i) => i);
  const rootOf = (i: number): number => {
    while (group[i] !== i) i = group[i] = group[group[i]!]!;
    return i;
  };
  const sorted = [...rules].sort((a, b) => a.x0 - b.x0);
  for (const [i, a] of sorted.entries())
    for (let j = i + 1; j < sorted.length && sorted[j]!.x0 <= a.x1 + NEAR; ++j) {
      const b = sorted[j]!;
      if (b.y0 <= a.y1 + NEAR && a.y0 <= b.y1 + NEAR) group[rootOf(i)] = rootOf(j);
    }
  const groups = new Map<number, Stroke[]>();
  for (const [i, rule] of sorted.entries()) groups.set(rootOf(i), [...(groups.get(rootOf(i)) ?? []), rule]);
  return [...groups.values()];
}

/** Places, those that are near each other once. */
function apart(places: readonly number[]): number[] {
  const found: number[] = [];
  for (const place of [...places].sort((a, b) => a - b))
    if (place - (found.at(-1) ?? -Infinity) > NEAR) found.push(place);
  return found;
}

/** Whether letters stand in a table. */
export const isInside = ({x, y, width, size}: Letters, {xs, ys}: Ruled): boolean => {
  const [middle, height] = [x + width / 2, y + size / 3];
  return middle > xs[0]! && middle < xs.at(-1)! && height < ys[0]! && height > ys.at(-1)!;
};

/** Where two offices are beside each other in lines, undefined: no table of data. */
export function tableOf(ruled: Ruled, runs: readonly Letters[]): Grid | undefined {
  const rows = cellsOf(ruled, runs);
  return isLayout(rows) ? undefined : gridOf(rows);
}

/** The cells of each row; those without a line between them are one. */
function cellsOf({xs, ys, rules}: Ruled, runs: readonly Letters[]): SpanningCell[][] {
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  const upright = rules.filter(isUpright);
  const level = rules.filter((rule) => !isUpright(rule));
  const hasRight = (row: number, column: number): boolean =>
    covers(upright, xs[column + 1]!, (ys[row]! + ys[row + 1]!) / 2, ({x0, x1, y0, y1}) => [x0, x1, y0, y1]);
  const hasFoot = (row: number, column: number): boolean =>
    covers(level, ys[row + 1]!, (xs[column]! + xs[column + 1]!) / 2, ({x0, x1, y0, y1}) => [y0, y1, x0, x1]);
  const taken = new Set<number>();
  return Array.from({length: rows}, (_, row) => {
    const cells: SpanningCell[] = [];
    for (let column = 0; column < columns; ++column) {
      if (taken.has(row * columns + column)) continue;
      let [right, foot] = [column, row];
      while (right < columns - 1 && !hasRight(row, right)) ++right;
      while (foot < rows - 1 && !hasFoot(foot, column)) ++foot;
      for (let y = row; y <= foot; ++y) for (let x = column; x <= right; ++x) taken.add(y * columns + x);
      const cell: Ruled = {xs: [xs[column]!, xs[right + 1]!], ys: [ys[row]!, ys[foot + 1]!], rules: []};
      const text = linesIn(runs.filter((run) => isInside(run, cell)))
        .map(wordsOf)
        .join(" ");
      cells.push({text, columns: right - column + 1, rows: foot - row + 1, head: false});
    }
    return cells;
  });
}

/** Whether one of the rules lies at a place and reaches over another. */
const covers = (
  rules: readonly Stroke[],
  at: number,
  over: number,
  sides: (rule: Stroke) => [number, number, number, number]
): boolean =>
  rules.some((rule) => {
    const [near, far, from, to] = sides(rule);
    return near - NEAR <= at && at <= far + NEAR && from - 1 <= over && over <= to + 1;
  });
