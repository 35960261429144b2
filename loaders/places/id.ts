import * as v from "valibot";
import type {InBoth} from "../check/fault.js";
import {needs, type Schema} from "../check/schema.js";

/** How long codes are, by level from the province down. */
const LENGTHS = [2, 3, 5];

/** The ids of a list that a damaged one may have been: programs that take codes for numbers lose their leading zeros. */
export function similarIds(id: string, known: {has(id: string): boolean}): string[] {
  const [, digits, year] = /^(\d+)@(\d{4})$/.exec(id) ?? [];
  if (!digits) return [];
  return LENGTHS.map((length) => `${digits.replace(/^0+/, "").padStart(length, "0")}@${year}`).filter(
    (other) => other !== id && known.has(other)
  );
}

/** What to write for an id that is none; which of several was meant is never guessed. */
export function adviceForId(id: string, known: {has(id: string): boolean}): InBoth {
  const similar = similarIds(id, known).join(", ");
  return similar
    ? [`viết một trong: ${similar}`, `write one of: ${similar}`]
    : ["xem place_id trong bảng places, như 01@2023", "look for its place_id in the table places, as 01@2023"];
}

/** The place_id of a place that the lists have. */
export const placeId = (known: {has(id: string): boolean}): Schema<string> =>
  v.custom<string>(
    (value) => typeof value === "string" && known.has(value),
    ({input}) => needs(...adviceForId(String(input), known))
  );
