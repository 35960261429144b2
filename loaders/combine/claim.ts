import type {TableRow} from "../tables/schema.js";

/**
 * Why digits are no figure: what they are instead; `bare` where the sentence does not say what they count, `impossible` where
 * what it says cannot be.
 */
export type SkipReason = TableRow<"skipped">["reason"];

/** A stretch of the cleaned text that a date, a document number or a name has for itself. */
export interface Claim {
  start: number;
  end: number;
  reason: Exclude<SkipReason, "bare" | "impossible">;
}
