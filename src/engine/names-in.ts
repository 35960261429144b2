/** Where a word of a question names a column, though a table be called so: after “AS”, in one of a table, and where rows are put in order. */
const NO_TABLE = /\bAS \w+|(?<!\bmain)\.\w+|\w+ (?:ASC|DESC)\b/g;

/** The tables and views that a question may name: every known name that stands in it as a word. */
export const namesIn = (sql: string, isKnown: (name: string) => boolean): Set<string> =>
  new Set(sql.replaceAll(NO_TABLE, " ").match(/\w+/g)?.filter(isKnown));
