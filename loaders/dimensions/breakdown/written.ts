import {advice, type InBoth} from "../../check/fault.js";
import type {Axis} from "./axes.js";
import type {Breakdown} from "./breakdown.js";

/**
 * What is wrong with a breakdown of an indicator: its axes must be those that the indicator names, its codes those of the axis.
 * Undefined where nothing is.
 */
export function wrongWith(
  written: Breakdown,
  {code, axes: own = []}: {code: string; axes?: readonly string[]},
  axes: ReadonlyMap<string, Axis>
): InBoth | undefined {
  for (const [name, value] of written) {
    const axis = own.includes(name) ? axes.get(name) : undefined;
    if (!axis) {
      const [vi, en] = advice(name, own);
      return [`“${name}” không phải trục của chỉ tiêu ${code}${vi}`, `“${name}” is no axis of ${code}${en}`];
    }
    const wrong = (value ?? "").split("+").find((each) => !isOf(axis, each));
    if (wrong !== undefined) {
      const file = `data/vocabulary/axes/${name}.yaml`;
      const [vi, en] = advice(wrong, Object.keys(axis.values));
      return [`“${wrong}” không có trong ${file}${vi}`, `“${wrong}” is not in ${file}${en}`];
    }
  }
  return undefined;
}

const isOf = ({values, pattern}: Axis, code: string): boolean =>
  Object.hasOwn(values, code) || (pattern !== undefined && new RegExp(pattern).test(code));
