import {literal} from "../engine/sql.js";
import {fold} from "../words/fold.js";
import type {EngineColumn} from "./engine.js";
import {identifier} from "./identifier.js";
import type {Sort} from "./notebook.js";
import {isNumeric, orderSql} from "./types.js";

const NUMBER = /^(?:(<=|>=|<|>|=)\s*)?(-?\d+(?:[.,]\d+)?)$/;
const RANGE = /^(-?\d+(?:[.,]\d+)?)\s*\.\.\s*(-?\d+(?:[.,]\d+)?)$/;

/** The digits that were typed, all of them: a number beyond 2^53 is looked for as it is. */
const parse = (text: string): string => text.replace(",", ".");

/** “>5”, “=3”, “2..8”, “4,5”. */
function numericCondition(name: string, text: string): string | undefined {
  const [, from, to] = RANGE.exec(text) ?? [];
  if (from) return `${name} BETWEEN ${parse(from)} AND ${parse(to!)}`;
  const [, operator = "=", number] = NUMBER.exec(text) ?? [];
  return number ? `${name} ${operator} ${parse(number)}` : undefined;
}

/** What is typed above a column as a condition: numbers by size, anything else by its letters, accents or none. */
export function conditionOf(column: EngineColumn, typed: string): string {
  const [name, text] = [identifier(column.name), typed.trim()];
  const numeric = isNumeric(column) ? numericCondition(name, text) : undefined;
  if (numeric) return numeric;
  return `contains(replace(strip_accents(lower(CAST(${name} AS VARCHAR))), 'đ', 'd'), ${literal(fold(text))})`;
}

/** What is typed above a column, which may be called as anything is that every object has. */
export const filterOf = (filters: Record<string, string>, column: string): string =>
  (Object.hasOwn(filters, column) && filters[column]) || "";

/** A table as it is filtered and sorted; undefined where neither is. */
export function arranged(
  from: string,
  columns: readonly EngineColumn[],
  {sort, filters}: {sort: Sort | null; filters: Record<string, string>}
): string | undefined {
  const conditions = columns.flatMap((column) => {
    const typed = filterOf(filters, column.name).trim();
    return typed ? [conditionOf(column, typed)] : [];
  });
  const by = columns.find(({name}) => name === sort?.column);
  if (!conditions.length && !by) return undefined;
  const where = conditions.length ? ` WHERE ${conditions.join(" AND ")}` : "";
  const order = by
    ? ` ORDER BY ${orderSql(by)
        .map((sql) => `${sql} ${sort!.descending ? "DESC" : "ASC"} NULLS LAST`)
        .join(", ")}`
    : "";
  return `SELECT * FROM ${identifier(from)}${where}${order}`;
}
