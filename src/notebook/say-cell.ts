import {sayDate, sayNumber} from "../components/number.js";
import type {Column} from "./engine.js";
import {isDate, isNumeric} from "./filter.js";

/** Columns whose numbers are names of years, not amounts. */
export const isYear = (name: string): boolean => /(?:^|_)(?:year|nam|năm)$/i.test(name);

/** A value as a table shows it. */
export function sayCell(value: unknown, column: Column): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number" && isNumeric(column)) return isYear(column.name) ? String(value) : sayNumber(value);
  if (isDate(column) && /^\d{4}-\d\d-\d\d$/.test(String(value))) return sayDate(String(value));
  if (Array.isArray(value)) return value.map(String).join(" › ");
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
