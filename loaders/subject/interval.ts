import type {Stated} from "../observation.js";

/** How far two rounded or rough statements of one value may lie apart. */
const ROUGH = 0.1;
const ROUNDED = 0.005;

type Valued = Pick<Stated, "obs_value" | "obs_value_max" | "bound">;

/** The values that a statement leaves open: “hơn 20” anything above, “khoảng 20” what is near, “20” what rounds to it; null where it states none. */
export function intervalOf({obs_value: value, obs_value_max: max, bound}: Valued): [low: number, high: number] | null {
  if (value === null) return null;
  const slack = Math.abs(value) * ROUNDED;
  if (bound === "range") return [Math.min(value, max ?? value), Math.max(value, max ?? value)];
  if (bound === "more_than" || bound === "at_least") return [value - slack, Infinity];
  if (bound === "less_than" || bound === "at_most") return [-Infinity, value + slack];
  const reach = bound === "approx" ? Math.abs(value) * ROUGH : slack;
  return [value - reach, value + reach];
}
