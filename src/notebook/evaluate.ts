import {say} from "../words/say.js";
import {fold} from "../words/fold.js";
import type {Expression} from "./expression.js";

export type Datum = Record<string, unknown>;

/** Works out an expression for one row. */
export type Evaluator = (row: Datum) => unknown;

/** What cannot be worked out. */
export class EvaluationError extends Error {}

const isNothing = (value: unknown): boolean => value === null || value === undefined;

/** Arithmetic with nothing is nothing, as in SQL. */
const numeric =
  (work: (a: number, b: number) => number) =>
  (a: unknown, b: unknown): unknown => {
    if (isNothing(a) || isNothing(b)) return null;
    // Whole numbers beyond what a double holds are told apart, sorted and carried on as they are, but calculated with as doubles.
    const result = work(Number(a), Number(b));
    return Number.isFinite(result) ? result : null;
  };

const order = (a: unknown, b: unknown): number =>
  (a as number) < (b as number) ? -1 : (a as number) > (b as number) ? 1 : 0;

const compared =
  (test: (order: number) => boolean) =>
  (a: unknown, b: unknown): unknown =>
    isNothing(a) || isNothing(b) ? null : test(order(a, b));

const isWhole = (value: unknown): boolean => typeof value === "bigint" || typeof value === "number";

/** A number is the same as a whole number of any length that has its size. */
const same = (a: unknown, b: unknown): boolean =>
  isNothing(a) ? isNothing(b) : isWhole(a) && isWhole(b) ? a == b : a === b;

const add = (a: unknown, b: unknown): unknown =>
  typeof a === "string" || typeof b === "string"
    ? `${String(a ?? "")}${String(b ?? "")}`
    : numeric((x, y) => x + y)(a, b);

const BINARY: Record<string, (a: unknown, b: unknown) => unknown> = {
  "??": (a, b) => a ?? b,
  "||": (a, b) => Boolean(a) || Boolean(b),
  "&&": (a, b) => Boolean(a) && Boolean(b),
  "==": same,
  "===": same,
  "!=": (a, b) => !same(a, b),
  "!==": (a, b) => !same(a, b),
  "<": compared((o) => o < 0),
  "<=": compared((o) => o <= 0),
  ">": compared((o) => o > 0),
  ">=": compared((o) => o >= 0),
  "+": add,
  "-": numeric((a, b) => a - b),
  "*": numeric((a, b) => a * b),
  "/": numeric((a, b) => a / b),
  "%": numeric((a, b) => a % b),
  "**": numeric((a, b) => a ** b)
};

const UNARY: Record<string, (a: unknown) => unknown> = {
  "-": (a) => (isNothing(a) ? null : -Number(a)),
  "+": (a) => (isNothing(a) ? null : Number(a)),
  "!": (a) => !a
};

const one =
  (work: (value: number) => number) =>
  (value: unknown): unknown =>
    numeric((a) => work(a))(value, 0);

/** What an expression may call on one row's values. */
export const FUNCTIONS: ReadonlyMap<string, (...args: unknown[]) => unknown> = new Map<
  string,
  (...args: unknown[]) => unknown
>([
  ["abs", one(Math.abs)],
  ["ceil", one(Math.ceil)],
  ["floor", one(Math.floor)],
  ["sqrt", one(Math.sqrt)],
  ["log", one(Math.log)],
  ["log10", one(Math.log10)],
  ["exp", one(Math.exp)],
  ["round", (value, digits = 0) => numeric((a, d) => Math.round(a * 10 ** d) / 10 ** d)(value, digits)],
  ["least", (...values) => values.filter((value) => !isNothing(value)).sort(order)[0] ?? null],
  [
    "greatest",
    (...values) =>
      values
        .filter((value) => !isNothing(value))
        .sort(order)
        .at(-1) ?? null
  ],
  ["coalesce", (...values) => values.find((value) => !isNothing(value)) ?? null],
  ["lower", (value) => (isNothing(value) ? null : String(value).toLowerCase())],
  ["upper", (value) => (isNothing(value) ? null : String(value).toUpperCase())],
  ["fold", (value) => (isNothing(value) ? null : fold(String(value)))],
  ["length", (value) => (isNothing(value) ? null : String(value).length)],
  ["contains", (value, part) => !isNothing(value) && String(value).includes(String(part))],
  ["starts_with", (value, part) => !isNothing(value) && String(value).startsWith(String(part))],
  ["substring", (value, from, to) => (isNothing(value) ? null : String(value).slice(Number(from), to as number))],
  ["year", (value) => (isNothing(value) ? null : Number(/\d{4}/.exec(String(value))?.[0] ?? NaN) || null)]
]);

/** Makes of an expression what works it out, checked at once: columns that are there, functions that are listed. */
export function evaluatorOf(expression: Expression, columns: readonly string[]): Evaluator {
  switch (expression.type) {
    case "value":
      return () => expression.value;
    case "name":
      return columnOf(expression.name, columns);
    case "member":
      // “d.value” is the column, as arquero writes it.
      if (expression.of.type === "name" && expression.of.name === "d" && !columns.includes("d"))
        return columnOf(expression.name, columns);
      break;
    case "unary": {
      const [work, of] = [UNARY[expression.operator]!, evaluatorOf(expression.of, columns)];
      return (row) => work(of(row));
    }
    case "binary": {
      const work = BINARY[expression.operator]!;
      const [left, right] = [evaluatorOf(expression.left, columns), evaluatorOf(expression.right, columns)];
      return (row) => work(left(row), right(row));
    }
    case "choice": {
      const [test, yes, no] = [expression.test, expression.yes, expression.no].map((each) =>
        evaluatorOf(each, columns)
      );
      return (row) => (test!(row) ? yes!(row) : no!(row));
    }
    case "call":
      return callOf(expression, columns);
  }
  throw new EvaluationError(
    say(
      "Chỉ viết được tên cột, số, chuỗi, phép tính và hàm có sẵn.",
      "Only columns, numbers, strings, arithmetic and listed functions."
    )
  );
}

function columnOf(name: string, columns: readonly string[]): Evaluator {
  if (!columns.includes(name))
    throw new EvaluationError(
      say(
        `Không có cột ${name}; đang có: ${columns.join(", ")}.`,
        `There is no column ${name}, only ${columns.join(", ")}.`
      )
    );
  return (row) => row[name];
}

function callOf({callee, args}: Extract<Expression, {type: "call"}>, columns: readonly string[]): Evaluator {
  const name = callee.type === "name" ? callee.name : "";
  const work = FUNCTIONS.get(name);
  if (!work)
    throw new EvaluationError(
      say(
        `Không có hàm ${name || "này"}; đang có: ${[...FUNCTIONS.keys()].join(", ")}.`,
        `There is no function ${name || "like this"}, only ${[...FUNCTIONS.keys()].join(", ")}.`
      )
    );
  const evaluators = args.map((each) => evaluatorOf(each, columns));
  return (row) => work(...evaluators.map((each) => each(row)));
}
