import type {TableRow} from "./tables/schema.js";

/**
 * One stated figure, as a row of `observations` and as a line of `extract`; `tables/schema.ts` says what each column means.
 *
 * Column names are SDMX concepts in lower case; the selectors (`quote`, `prefix`, `suffix`, `*_start`, `*_end`) are W3C
 * Web Annotation TextQuoteSelector and TextPositionSelector over the document's raw text, in UTF-16 code units.
 */
export type Observation = Omit<TableRow<"observations">, "doubt" | "behind">;

/** What a figure is of. */
export type Subject = Pick<
  Observation,
  "scope" | "base" | "era" | "low" | "high" | "remarks" | "criteria_named" | "subject" | "grade"
>;

/** A figure as its text states it. */
export type Stated = Omit<Observation, keyof Subject>;

export type Measure = Observation["measure"];
export type Bound = Observation["bound"];
export type ValueKind = Observation["value_kind"];
export type ObsStatus = Observation["obs_status"];

/** Of what a figure holds: the whole locality, a part of it, or nobody, as a threshold does. Only what is whole is compared. */
export type Scope = Observation["scope"];

/** Where a figure is of: a place of the lists, else the names of one that none has; empty where no place is known. */
export const placeKey = ({ref_area, ref_area_path}: Pick<Observation, "ref_area" | "ref_area_path">): string =>
  ref_area ?? ref_area_path.join(">");

/** A may be said out loud, B stands in tables and charts with its mark, C only in its document and on the quality page. */
export type Grade = Observation["grade"];
