import type {Completion, CompletionContext, CompletionResult, CompletionSource} from "@codemirror/autocomplete";
import {fold} from "../words/fold.js";
import {say} from "../words/say.js";
import {tableUses} from "./tables-in.js";
import {isName, comparedName, tokensOf} from "./tokens.js";

/** A value that a string of a query may hold, and how readers call it. */
export interface KnownValue {
  value: string;
  words: string;
}

/** What there is to write. */
export interface Writing {
  /** Columns by the tables that have them. */
  tables: () => Promise<ReadonlyMap<string, readonly string[]>>;
  inputs: () => readonly string[];
  /** Values for a string: codes of indicators, places. */
  values: (typed: string) => Promise<readonly KnownValue[]>;
}

const KEYWORDS =
  "SELECT FROM WHERE GROUP BY ORDER BY LIMIT JOIN LEFT JOIN ON USING AS WITH DISTINCT HAVING UNION ALL CASE WHEN THEN ELSE END AND OR NOT IN IS NULL LIKE BETWEEN DESC ASC OVER PARTITION".split(
    / (?!BY|JOIN|ALL|NULL)/
  );

const FUNCTIONS =
  "count sum avg median min max round abs coalesce any_value list string_agg quantile_cont row_number rank lag lead lower upper contains regexp_matches substring length year month date_trunc cast".split(
    " "
  );

const MOST = 40;

/** Every word that is typed begins a word of the name; accents or none. */
export function matches(name: string, typed: string): boolean {
  const words = fold(name).split(/[^\p{L}\p{N}]+/u);
  return fold(typed)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .every((part) => words.some((word) => word.startsWith(part)));
}

/** The string in which the cursor stands: where its text begins, and what of it is typed. */
export function openString(sql: string, at: number): {from: number; typed: string} | undefined {
  const last = tokensOf(sql.slice(0, at)).at(-1);
  return last?.kind === "open" && last.text.startsWith("'")
    ? {from: last.start + 1, typed: last.text.slice(1)}
    : undefined;
}

/** Tables of a query by the names under which it speaks of them: “observations o”, “places AS p”. */
function aliases(sql: string): Map<string, string> {
  const tokens = tokensOf(sql);
  const names = new Map<string, string>();
  for (const {token} of tableUses(sql)) {
    const at = tokens.findIndex(({start}) => start === token.start);
    const next = tokens[at + 1]?.value === "as" ? tokens[at + 2] : tokens[at + 1];
    names.set(comparedName(token), comparedName(token));
    if (next && isName(next)) names.set(comparedName(next), comparedName(token));
  }
  return names;
}

const option = (label: string, type: string, boost = 0, detail?: string): Completion => ({
  label,
  type,
  boost,
  ...(detail && {detail})
});

/** Completes what is written in a query. */
export const sqlCompletion =
  (writing: Writing): CompletionSource =>
  async (context: CompletionContext): Promise<CompletionResult | null> => {
    const sql = context.state.doc.toString();
    const open = openString(sql, context.pos);
    return open ? values(open, writing, context.pos) : names(context, sql, writing);
  };

async function values(
  {from, typed}: {from: number; typed: string},
  writing: Writing,
  to: number
): Promise<CompletionResult | null> {
  const found = (await writing.values(typed)).slice(0, MOST);
  if (!found.length) return null;
  return {
    from,
    to,
    filter: false,
    options: found.map(({value, words}) => ({label: value, detail: words, type: "text"}))
  };
}

async function names(
  context: CompletionContext,
  sql: string,
  {tables, inputs}: Writing
): Promise<CompletionResult | null> {
  const input = context.matchBefore(/(?:\$\{\s*|(?<![:\p{L}\p{N}_]):)[\p{L}\p{N}_]*/u);
  if (input) {
    const from = input.from + /^(?:\$\{\s*|:)/.exec(input.text)![0].length;
    return {from, options: inputs().map((name) => option(name, "variable", 0, say("ô chọn", "input")))};
  }
  const word = context.matchBefore(/[\p{L}_][\p{L}\p{N}_]*/u);
  const dot = context.matchBefore(/[\p{L}_][\p{L}\p{N}_]*\.[\p{L}\p{N}_]*/u);
  const known = await tables();
  const spoken = aliases(sql);
  if (dot) {
    const [owner] = dot.text.split(".") as [string];
    const columns = known.get(spoken.get(owner.toLowerCase()) ?? owner.toLowerCase()) ?? [];
    return {from: dot.from + owner.length + 1, options: columns.map((name) => option(name, "property"))};
  }
  if (!word && !context.explicit) return null;
  const used = [...new Set(spoken.values())].flatMap((table) => known.get(table) ?? []);
  return {
    from: word?.from ?? context.pos,
    validFor: /^[\p{L}\p{N}_]*$/u,
    options: [
      ...[...new Set(used)].map((name) => option(name, "property", 3, say("cột", "column"))),
      ...[...known.keys()].map((name) => option(name, "class", 2, say("bảng", "table"))),
      ...KEYWORDS.map((name) => option(name, "keyword", 1)),
      ...FUNCTIONS.map((name) => option(name, "function"))
    ]
  };
}
