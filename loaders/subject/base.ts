import type {Measure, Stated} from "../observation.js";
import {parseBreakdown} from "../dimensions/breakdown/breakdown.js";

/** What a figure is compared with where its text does not say; a multiple has none, and means nothing without. */
const DEFAULTS: Partial<Record<Measure, string>> = {
  growth: "previous_year",
  change: "previous_year",
  share: "own_total",
  plan_share: "plan",
  rank: "country"
};

/** What a growth, change, multiple, share, plan share or rank is compared with, defaults spelt out; null for a level. */
export const baseOfRow = ({breakdown, measure}: Pick<Stated, "breakdown" | "measure">): string | null =>
  parseBreakdown(breakdown).get("base") ?? DEFAULTS[measure] ?? null;
