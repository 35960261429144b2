import {isName, comparedName, tokensOf, type SqlToken} from "./tokens.js";

/** A place of a query where a table stands. */
export interface TableUse {
  token: SqlToken;
  /** A function that makes a table: range(…). */
  isCall: boolean;
  /** Its name has a schema before it. */
  isQualified: boolean;
}

/** After these words a table is said; true: and more of them after commas. */
const INTRODUCING = new Map([
  ["from", true],
  ["join", true],
  ["table", false],
  ["pivot", false],
  ["unpivot", false],
  ["summarize", false],
  ["describe", false]
]);

/** These end the list of tables that “from” begins; until then a comma goes on with it. */
const ENDING = new Set(
  "where group order having limit select union except intersect window qualify sample offset with values returning".split(
    " "
  )
);

/** Stand between “from” and the table. */
const SKIPPED = new Set(["lateral", "only"]);

/** “extract(year FROM day)” speaks of no table. */
const FROM_INSIDE = new Set(["extract", "substring", "trim", "overlay", "position"]);

interface Scope {
  /** A table is said next. */
  expects: boolean;
  /** Within a list of tables. */
  isList: boolean;
  isCall: boolean;
}

const scope = (more: Partial<Scope> = {}): Scope => ({expects: false, isList: false, isCall: false, ...more});

const isDistinctFrom = (tokens: readonly SqlToken[], i: number): boolean => tokens[i - 1]?.value === "distinct";

/** Every table that a query names, in its order; the names of its own WITH are among them. */
export function tableUses(sql: string): TableUse[] {
  const tokens = tokensOf(sql);
  const uses: TableUse[] = [];
  const scopes = [scope()];
  tokens.forEach((token, i) => {
    const here = scopes.at(-1)!;
    const {value} = token;
    if (value === "(" && token.kind === "symbol") {
      const before = tokens[i - 1];
      // “FROM (a JOIN b)”: what the parenthesis holds is said where a table is expected.
      const isCall = before?.kind === "word" && FROM_INSIDE.has(before.value);
      scopes.push(scope({expects: here.expects, isList: here.expects, isCall}));
      here.expects = false;
    } else if (value === ")" && token.kind === "symbol") {
      if (scopes.length > 1) scopes.pop();
    } else if (value === "," && token.kind === "symbol") here.expects = here.isList;
    else if (token.kind === "word" && INTRODUCING.has(value) && !here.isCall && !isDistinctFrom(tokens, i)) {
      here.expects = true;
      here.isList = INTRODUCING.get(value)!;
    } else if (token.kind === "word" && ENDING.has(value)) {
      here.expects = false;
      here.isList = false;
    } else if (here.expects && !(token.kind === "word" && SKIPPED.has(value))) {
      here.expects = false;
      uses.push({token, isCall: tokens[i + 1]?.text === "(", isQualified: tokens[i + 1]?.text === "."});
    }
  });
  return uses;
}

/** The names that a query's own WITH gives: “WITH a AS (…)”, “b(x, y) AS MATERIALIZED (…)”. */
export function localNames(sql: string): Set<string> {
  const tokens = tokensOf(sql);
  const names = new Set<string>();
  tokens.forEach((token, i) => {
    const before = tokens[i - 1]?.value ?? "";
    if (isName(token) && ["with", "recursive", ","].includes(before) && isDefined(tokens, i))
      names.add(comparedName(token));
  });
  return names;
}

/** Whether the name at i goes on with “[(columns)] AS [NOT] [MATERIALIZED] (”. */
function isDefined(tokens: readonly SqlToken[], i: number): boolean {
  let at = i + 1;
  if (tokens[at]?.text === "(") at = tokens.findIndex((token, k) => k > at && token.text === ")") + 1;
  if (at === 0 || tokens[at]?.value !== "as") return false;
  at += 1;
  while (["not", "materialized"].includes(tokens[at]?.value ?? "")) at += 1;
  return tokens[at]?.text === "(";
}

/** The tables a query asks of others: those that it does not name itself. */
export function tablesIn(sql: string): string[] {
  const local = localNames(sql);
  const names = tableUses(sql)
    .filter(({token, isCall, isQualified}) => isName(token) && !isCall && !isQualified)
    .map(({token}) => comparedName(token));
  return [...new Set(names)].filter((name) => !local.has(name));
}

/**
 * The query without what speaks of columns that must be known (USING (…), EXCLUDE (…), REPLACE (…), NATURAL): the engine can
 * then say which tables it names without knowing any of them.
 */
export function skeleton(sql: string): string {
  const tokens = tokensOf(sql);
  let text = sql;
  const put = (start: number, end: number, instead: string): void => {
    text = text.slice(0, start) + instead.padEnd(end - start) + text.slice(end);
  };
  tokens.forEach((token, i) => {
    if (token.kind !== "word") return;
    const opens = tokens[i + 1]?.text === "(";
    const closing = opens ? closingOf(tokens, i + 1) : undefined;
    if (token.value === "using" && closing) put(token.start, closing.end, "ON 1=1");
    else if (["exclude", "replace"].includes(token.value) && closing && tokens[i - 1]?.text === "*")
      put(token.start, closing.end, "");
    else if (token.value === "natural") put(token.start, joinAfter(tokens, i).start, "CROSS");
  });
  return text;
}

const joinAfter = (tokens: readonly SqlToken[], i: number): SqlToken =>
  tokens.slice(i).find(({kind, value}) => kind === "word" && value === "join") ?? tokens[i]!;

/** The parenthesis that closes the one at i. */
function closingOf(tokens: readonly SqlToken[], i: number): SqlToken | undefined {
  let depth = 0;
  return tokens.slice(i).find(({kind, text}) => {
    if (kind === "symbol") depth += text === "(" ? 1 : text === ")" ? -1 : 0;
    return depth === 0;
  });
}
