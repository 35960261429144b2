import type {PeriodRoute} from "./dimensions/period/focus.js";

export const MEASURES = ["level", "growth", "change", "multiple", "plan_share", "share", "rank"] as const;
export const BOUNDS = ["exact", "approx", "at_least", "at_most", "more_than", "less_than", "range"] as const;
/** A norm is what a rule asks of all (a threshold of a criterion): no locality’s value, and compared with none. */
export const VALUE_KINDS = ["actual", "target", "plan", "baseline", "norm"] as const;

export type Measure = (typeof MEASURES)[number];
export type Bound = (typeof BOUNDS)[number];
export type ValueKind = (typeof VALUE_KINDS)[number];
/** SDMX CL_OBS_STATUS: V unvalidated (read by machine), A normal (reviewed), E estimated, P provisional, B break. */
export type ObsStatus = "V" | "A" | "E" | "P" | "B";

/**
 * One stated figure, as a row of `observations` and as a line of `extract`.
 *
 * Column names are SDMX concepts in lower case; the selectors (`quote`, `prefix`, `suffix`, `*_start`, `*_end`) are W3C
 * Web Annotation TextQuoteSelector and TextPositionSelector over the document's raw text, in UTF-16 code units.
 */
export interface Observation extends Stated, Subject {}

/** A figure as its text states it. */
export interface Stated {
  /** Stable over rebuilds while the sentence stands. */
  observation_id: string;
  document_id: string;
  /** Code in `indicators`, or `other` for a figure without one. */
  indicator: string;
  /** What narrows the indicator, coded: `area=rural|product=coffee`; null for the whole (data/vocabulary/axes/). */
  breakdown: string | null;
  /** What narrows it in the text's own words, where no axis has a code for them; such a figure is comparable with nothing. */
  uncoded: string | null;
  /** What narrows the indicator; for `other`, the figure's noun phrase. */
  qualifier: string | null;
  measure: Measure;
  /** `place_id` in `places`; null where the place is not in the lists. */
  ref_area: string | null;
  /** Names, province first; ["Việt Nam"] for the country; [] where no place is known. */
  ref_area_path: string[];
  /** How the place was found. */
  place_route: string | null;
  /** The body the figure belongs to, where it is a body's and not the locality's. */
  org: string | null;
  /** `2013`, `2016-06`, `2020/2025`; null where the text gives none. */
  time_period: string | null;
  period_start: string | null;
  period_end: string | null;
  /** How the period was found: its own words, its clause, the lines before … */
  period_route: PeriodRoute | null;
  /** A year, M month, Q quarter, D day, … (SDMX CL_FREQ). */
  freq: string | null;
  /** In base units (đồng, not tỷ đồng); null for a date. */
  obs_value: number | null;
  /** The upper end of a range. */
  obs_value_max: number | null;
  numerator: number | null;
  denominator: number | null;
  unit_measure: string;
  /** Power of ten as the text wrote it: 9 for tỷ. */
  unit_mult: number;
  bound: Bound;
  value_kind: ValueKind;
  obs_status: ObsStatus;
  /** The document's date. */
  as_of: string | null;
  quote: string;
  prefix: string;
  suffix: string;
  quote_start: number;
  quote_end: number;
  figure_start: number;
  figure_end: number;
  rule: string;
  /** 0…1. */
  confidence: number;
  review: "accepted" | "corrected" | "rejected" | null;
  conflict_group: string | null;
  source_kind: "article" | "official";
}

/** Of what a figure holds: the whole locality, a part of it, or nobody, as a threshold does. Only what is whole is compared. */
export type Scope = "whole" | "part" | "norm";

/** A may be said out loud, B stands in tables and charts with its mark, C only in its document and on the quality page. */
export type Grade = "A" | "B" | "C";

/** What a figure is of. */
export interface Subject {
  scope: Scope;
  /** What a growth, change, multiple, share, plan share or rank is compared with, defaults spelt out. */
  base: string | null;
  /** Which definition is in force: the one the text says, else the first day of the one that holds at the figure's time. */
  era: string | null;
  /** The interval that value, range and bound leave open; null where it has no end on that side, or no value. */
  low: number | null;
  high: number | null;
  /** What must be equal for two figures to be compared; null where a figure is comparable with nothing. */
  subject: string | null;
  grade: Grade;
}
