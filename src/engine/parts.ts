/** Codes of indicators as the vocabulary has them; what an address says may be anything. */
const CODE = /^\w+$/;

const HINT = /\n-- of ((?:\w+ ?)+)$/;

/**
 * Says of a question that figures of these indicators alone decide its answer, so that the browser fetches theirs and no others.
 * Whoever says so of a question that other figures decide gets a wrong answer (test/views/parts-test.ts).
 */
export const decidedBy = (codes: readonly string[], sql: string): string =>
  codes.length && codes.every((code) => CODE.test(code)) ? `${sql}\n-- of ${codes.join(" ")}` : sql;

/** The indicators whose figures decide a question; null where any may. */
export const indicatorsOf = (sql: string): string[] | null => HINT.exec(sql)?.[1]!.split(" ") ?? null;

/** The names of files that hold the figures of one indicator each, by its code. */
export type PartFiles = Readonly<Record<string, string>>;

/** The file that tells of them. */
export const PARTS = "parts.json";
