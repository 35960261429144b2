/** An expression in the small language of transforms and of chart code: a part of JavaScript's, of which nothing is ever run. */
export type Expression =
  | {type: "value"; value: string | number | boolean | null}
  | {type: "name"; name: string}
  | {type: "member"; of: Expression; name: string}
  | {type: "call"; callee: Expression; args: Expression[]}
  | {type: "list"; items: Expression[]}
  | {type: "object"; entries: [key: string, value: Expression][]}
  | {type: "unary"; operator: string; of: Expression}
  | {type: "binary"; operator: string; left: Expression; right: Expression}
  | {type: "choice"; test: Expression; yes: Expression; no: Expression};

/** What cannot be read, and where. */
export class ExpressionError extends Error {
  constructor(
    message: string,
    readonly start: number,
    readonly end: number
  ) {
    super(message);
  }
}

interface Token {
  kind: "number" | "string" | "name" | "symbol" | "end";
  text: string;
  start: number;
}

const TOKEN =
  /\s+|\/\/[^\n]*|(?<number>\d+\.?\d*(?:e[+-]?\d+)?|\.\d+)|(?<string>"(?:[^"\\\n]|\\[^])*"|'(?:[^'\\\n]|\\[^])*')|(?<name>[\p{L}_][\p{L}\p{M}\p{N}_]*)|(?<symbol>===|!==|==|!=|<=|>=|&&|\|\||\?\?|\*\*|[-+*/%<>!?:,.;()[\]{}])/uy;

/** The stronger an operator binds, the greater its number. */
const BINDING: Record<string, number> = {
  "??": 1,
  "||": 2,
  "&&": 3,
  "==": 4,
  "!=": 4,
  "===": 4,
  "!==": 4,
  "<": 5,
  "<=": 5,
  ">": 5,
  ">=": 5,
  "+": 6,
  "-": 6,
  "*": 7,
  "/": 7,
  "%": 7,
  "**": 8
};

const CONSTANTS: ReadonlyMap<string, boolean | null> = new Map([
  ["true", true],
  ["false", false],
  ["null", null]
]);

const ESCAPES: Record<string, string> = {n: "\n", t: "\t", r: "\r", b: "\b", f: "\f"};

/** An expression within another deeper than this is nobody's work. */
const DEPTH = 60;

function cut(text: string): Token[] {
  const tokens: Token[] = [];
  for (let index = 0; index < text.length;) {
    TOKEN.lastIndex = index;
    const match = TOKEN.exec(text);
    if (!match) throw new ExpressionError(text[index]!, index, index + 1);
    const [kind, found] = Object.entries(match.groups!).find(([, part]) => part !== undefined) ?? [];
    if (kind) tokens.push({kind: kind as Token["kind"], text: found!, start: index});
    index += match[0].length;
  }
  return [...tokens, {kind: "end", text: "", start: text.length}];
}

/** Reads an expression at a time from a text. */
class Reader {
  private at = 0;
  private depth = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  get next(): Token {
    return this.tokens[this.at]!;
  }

  get isDone(): boolean {
    return this.next.kind === "end";
  }

  accept(text: string): boolean {
    if (this.next.kind !== "symbol" || this.next.text !== text) return false;
    this.at += 1;
    return true;
  }

  fail(token = this.next): never {
    throw new ExpressionError(token.text, token.start, token.start + Math.max(1, token.text.length));
  }

  expect(text: string): void {
    if (!this.accept(text)) this.fail();
  }

  expression(): Expression {
    if (++this.depth > DEPTH) this.fail();
    const test = this.binary(0);
    const read = this.accept("?") ? this.choice(test) : test;
    this.depth -= 1;
    return read;
  }

  private choice(test: Expression): Expression {
    const yes = this.expression();
    this.expect(":");
    return {type: "choice", test, yes, no: this.expression()};
  }

  private binary(least: number): Expression {
    let left = this.unary();
    for (;;) {
      const {kind, text: operator} = this.next;
      const binding = kind === "symbol" ? (BINDING[operator] ?? 0) : 0;
      if (binding <= least) return left;
      this.at += 1;
      left = {type: "binary", operator, left, right: this.binary(operator === "**" ? binding - 1 : binding)};
    }
  }

  private unary(): Expression {
    const operator = ["-", "+", "!"].find((each) => this.accept(each));
    if (!operator) return this.postfix();
    if (++this.depth > DEPTH) this.fail();
    const of = this.unary();
    this.depth -= 1;
    return {type: "unary", operator, of};
  }

  private postfix(): Expression {
    let read = this.primary();
    for (;;) {
      if (this.accept(".")) read = {type: "member", of: read, name: this.name()};
      else if (this.accept("(")) read = {type: "call", callee: read, args: this.until(")", () => this.expression())};
      else return read;
    }
  }

  name(): string {
    const token = this.next;
    if (token.kind !== "name") this.fail();
    this.at += 1;
    return token.text;
  }

  private primary(): Expression {
    const token = this.next;
    if (this.accept("(")) {
      const inner = this.expression();
      this.expect(")");
      return inner;
    }
    if (this.accept("[")) return {type: "list", items: this.until("]", () => this.expression())};
    if (this.accept("{")) return {type: "object", entries: this.until("}", () => this.entry())};
    if (token.kind === "end" || token.kind === "symbol") this.fail();
    this.at += 1;
    if (token.kind === "number") return {type: "value", value: Number(token.text)};
    if (token.kind === "string") return {type: "value", value: unescape(token.text)};
    return CONSTANTS.has(token.text)
      ? {type: "value", value: CONSTANTS.get(token.text)!}
      : {type: "name", name: token.text};
  }

  private entry(): [string, Expression] {
    const token = this.next;
    if (token.kind !== "string" && token.kind !== "name") this.fail();
    this.at += 1;
    this.expect(":");
    return [token.kind === "string" ? unescape(token.text) : token.text, this.expression()];
  }

  until<T>(end: string, read: () => T): T[] {
    const items: T[] = [];
    while (!this.accept(end)) {
      items.push(read());
      if (!this.accept(",")) {
        this.expect(end);
        break;
      }
    }
    return items;
  }
}

const unescape = (text: string): string =>
  text
    .slice(1, -1)
    .replace(/\\(?:u([\da-f]{4})|([^]))/gi, (_, code: string | undefined, letter: string) =>
      code ? String.fromCharCode(parseInt(code, 16)) : (ESCAPES[letter] ?? letter)
    );

/** Reads one expression; what follows it is a mistake, but for a semicolon. */
export function parseExpression(text: string): Expression {
  const reader = new Reader(cut(text));
  const read = reader.expression();
  reader.accept(";");
  if (!reader.isDone) reader.fail();
  return read;
}

/** Reads one call after another, each on its line or after a dot or semicolon: “groupby(a)”, “.rollup({n: count()})”. */
export function parseCalls(text: string): {name: string; args: Expression[]; start: number}[] {
  const reader = new Reader(cut(text));
  const calls: {name: string; args: Expression[]; start: number}[] = [];
  while (!reader.isDone) {
    if (reader.accept(".") || reader.accept(";")) continue;
    const {start} = reader.next;
    const name = reader.name();
    reader.expect("(");
    calls.push({name, args: reader.until(")", () => reader.expression()), start});
  }
  return calls;
}
