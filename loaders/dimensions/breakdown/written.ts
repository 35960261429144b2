import {nearest} from "../../check/nearest.js";
import type {Axis} from "./axes.js";
import type {Breakdown} from "./breakdown.js";

/** What is wrong with a breakdown that a person wrote, in both languages. */
export type WrittenFault = readonly [vi: string, en: string];

/**
 * What is wrong with a breakdown of an indicator: its axes must be those that the indicator names, its codes those of the axis.
 * Undefined where nothing is.
 */
export function wrongWith(
  written: Breakdown,
  {code, axes: own = []}: {code: string; axes?: readonly string[]},
  axes: ReadonlyMap<string, Axis>
): WrittenFault | undefined {
  for (const [name, value] of written) {
    const axis = own.includes(name) ? axes.get(name) : undefined;
    if (!axis)
      return [
        `“${name}” không phải trục của chỉ tiêu ${code}${listed("; trục của nó là", own)}${meant(name, own)}`,
        `“${name}” is no axis of ${code}${listed("; its axes are", own)}`
      ];
    const wrong = (value ?? "").split("+").find((each) => !isOf(axis, each));
    if (wrong !== undefined)
      return [
        `“${wrong}” không có trong data/vocabulary/axes/${name}.yaml${meant(wrong, Object.keys(axis.values))}`,
        `“${wrong}” is not in data/vocabulary/axes/${name}.yaml`
      ];
  }
  return undefined;
}

const listed = (before: string, names: readonly string[]): string =>
  names.length ? `${before} ${names.join(", ")}` : "";

const isOf = ({values, pattern}: Axis, code: string): boolean =>
  Object.hasOwn(values, code) || (pattern !== undefined && new RegExp(pattern).test(code));

function meant(word: string, words: readonly string[]): string {
  const near = nearest(word, words);
  return near ? `; có phải “${near}”?` : "";
}
