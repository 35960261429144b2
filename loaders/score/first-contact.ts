/** A set of texts as the record announces it. */
export interface BlindSet {
  set: string;
  announced: string;
  texts: number;
  figures: number;
  digest: string;
}

/** What a set was read like, the one time it was scored. */
export interface BlindResult {
  set: string;
  scored: string;
  commit: string;
}

export interface FirstContact {
  sets: BlindSet[];
  results: BlindResult[];
}

/** Fewer texts or figures say little of what will be read next. */
export const LEAST_TEXTS = 12;
export const LEAST_FIGURES = 150;

const SETS = "## Sets";
const RESULTS = "## Results";

const rowsUnder = (heading: string, record: string): string[][] => {
  const from = record.indexOf(heading);
  const to = record.indexOf("\n## ", from + 1);
  return record
    .slice(from, to < 0 ? undefined : to)
    .split("\n")
    .filter((line) => line.startsWith("| ") && !line.startsWith("| set |"))
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim())
    );
};

/** The sets and results of docs/first-contact.md, in its order. */
export function parseFirstContact(record: string): FirstContact {
  const sets = rowsUnder(SETS, record).map(([set = "", announced = "", texts, figures, digest = ""]) => ({
    ...{set, announced, digest},
    ...{texts: Number(texts), figures: Number(figures)}
  }));
  const results = rowsUnder(RESULTS, record).map(([set = "", scored = "", commit = ""]) => ({set, scored, commit}));
  return {sets, results};
}

/** The record with a row more at the end of one of its tables. */
export function withRow(record: string, table: "sets" | "results", cells: readonly (string | number)[]): string {
  const row = `| ${cells.join(" | ")} |\n`;
  const end = table === "sets" ? record.indexOf(`\n${RESULTS}`) : record.length;
  return `${record.slice(0, end)}${row}${record.slice(end)}`;
}

/** What is wrong with a record, a line each. */
export function faultsOf({sets, results}: FirstContact): string[] {
  const faults = sets.flatMap(({set, texts, figures, digest, announced}, i) => {
    const scored = results.filter((result) => result.set === set);
    return [
      ...(sets.findIndex((other) => other.set === set || other.digest === digest) < i
        ? [`${set}: announced twice`]
        : []),
      ...(/^[\da-f]{64}$/.test(digest) ? [] : [`${set}: no SHA-256`]),
      ...(texts >= LEAST_TEXTS && figures >= LEAST_FIGURES
        ? []
        : [`${set}: fewer than ${LEAST_TEXTS} texts or ${LEAST_FIGURES} figures`]),
      ...(scored.length > 1 ? [`${set}: scored more than once`] : []),
      ...(scored.length === 0 && i < sets.length - 1 ? [`${set}: not scored, though a newer set stands below it`] : []),
      ...scored.filter((result) => result.scored < announced).map(() => `${set}: scored before it was announced`)
    ];
  });
  const unknown = results.filter(({set}) => !sets.some((each) => each.set === set));
  return [...faults, ...unknown.map(({set}) => `${set}: a result of a set that was never announced`)];
}
