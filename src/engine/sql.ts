/** SQL text whose user-chosen values have been written as literals. */
export type SqlValue = string | number | boolean | null | readonly (string | number)[];

/** A value as a DuckDB literal: strings quoted with their quotes doubled, lists in parentheses for IN. */
export function literal(value: SqlValue): string {
  if (value === null) return "NULL";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") return numberLiteral(value);
  if (typeof value === "string") return stringLiteral(value);
  return value.length ? `(${value.map(literal).join(", ")})` : "(NULL)";
}

function numberLiteral(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`invalid number: ${value}`);
  return String(value);
}

function stringLiteral(value: string): string {
  if (value.includes("\0")) throw new Error("invalid string: it holds a NUL");
  return `'${value.replaceAll("'", "''")}'`;
}

/** sql`… WHERE code = ${code}`: whatever is put in is a literal, so a value can never become a clause. */
export const sql = (strings: TemplateStringsArray, ...values: SqlValue[]): string =>
  strings.reduce((text, part, i) => text + literal(values[i - 1]!) + part).trim();
