/** A piece of SQL text as DuckDB's own lexer cuts it; spaces and comments are left out. */
export interface SqlToken {
  kind: "word" | "quoted" | "string" | "number" | "symbol" | "open";
  /** As it is written. */
  text: string;
  /** What it names or says: words in lower case, names and strings without their quotes. */
  value: string;
  start: number;
  end: number;
}

/** Spaces beyond ASCII: DuckDB takes them for spaces, and every other letter there for a part of a word. */
const FAR_SPACES = "\\u00a0\\u1680\\u2000-\\u200b\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff";
const FAR_LETTER = `(?![${FAR_SPACES}])[\\u0080-\\u{10ffff}]`;

const SPACE = new RegExp(`[\\s${FAR_SPACES}]+`, "y");
const LINE_COMMENT = /--[^\n\r]*/y;
const WORD = new RegExp(`(?:[A-Za-z_]|${FAR_LETTER})(?:[\\w$]|${FAR_LETTER})*`, "uy");
const NUMBER = /(?:0x[\da-f_]+|(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:e[+-]?\d+)?)/iy;
const STRING = /'(?:[^']|'')*'/y;
const QUOTED = /"(?:[^"]|"")*"/y;
const SYMBOL = /::|<>|<=|>=|!=|\|\||->>?|[^]/uy;

const at = (pattern: RegExp, text: string, index: number): string | undefined => {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0];
};

/** Comments of this kind stand inside each other. One that never ends reaches to the end of the text. */
function blockComment(text: string, index: number): string | undefined {
  if (!text.startsWith("/*", index)) return undefined;
  let depth = 0;
  for (let i = index; i < text.length; ++i) {
    if (text.startsWith("/*", i)) [depth, i] = [depth + 1, i + 1];
    else if (text.startsWith("*/", i)) [depth, i] = [depth - 1, i + 1];
    if (depth === 0) return text.slice(index, i + 1);
  }
  return text.slice(index);
}

const passedOver: readonly ((text: string, index: number) => string | undefined)[] = [
  (text, index) => at(SPACE, text, index),
  (text, index) => at(LINE_COMMENT, text, index),
  blockComment
];

/** The first that fits is what the text goes on with. */
const kinds: readonly {kind: SqlToken["kind"]; pattern: RegExp; value: (text: string) => string}[] = [
  {kind: "string", pattern: STRING, value: (text) => text.slice(1, -1).replaceAll("''", "'")},
  {kind: "quoted", pattern: QUOTED, value: (text) => text.slice(1, -1).replaceAll('""', '"')},
  // Begun and never ended.
  {kind: "open", pattern: /['"][^]*/y, value: (text) => text},
  {kind: "number", pattern: NUMBER, value: (text) => text},
  {kind: "word", pattern: WORD, value: (text) => text.toLowerCase()},
  {kind: "symbol", pattern: SYMBOL, value: (text) => text}
];

/** Cuts SQL into tokens. */
export function tokensOf(sql: string): SqlToken[] {
  const tokens: SqlToken[] = [];
  for (let index = 0; index < sql.length;) {
    const over = passedOver.map((find) => find(sql, index)).find((text) => text !== undefined);
    const found = over ? undefined : kinds.find(({pattern}) => at(pattern, sql, index) !== undefined)!;
    const text = over ?? at(found!.pattern, sql, index)!;
    if (found) tokens.push({kind: found.kind, text, value: found.value(text), start: index, end: index + text.length});
    index += text.length;
  }
  return tokens;
}

/** Whether a token names something: a table, a column, a function. */
export const isName = ({kind}: SqlToken): boolean => kind === "word" || kind === "quoted";

/** What a name is compared by: DuckDB tells no capitals from small letters. */
export const comparedName = ({value}: SqlToken): string => value.toLowerCase();
