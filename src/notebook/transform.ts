import {say} from "../words/say.js";
import {desc, escape, from, op, type ArqueroTable} from "./arquero.js";
import {evaluatorOf, EvaluationError, type Datum} from "./evaluate.js";
import {ExpressionError, parseCalls, type Expression} from "./expression.js";
import {TransformError} from "./transform-error.js";

const fail = (message: string): never => {
  throw new EvaluationError(message);
};

const columnsOf = (table: ArqueroTable): string[] => table.columnNames();

/** A column by its name, bare or in quotes. */
function column(table: ArqueroTable, expression: Expression | undefined): string {
  const name =
    expression?.type === "name"
      ? expression.name
      : expression?.type === "value" && typeof expression.value === "string"
        ? expression.value
        : fail(say("Chỗ này cần tên một cột.", "A column's name is needed here."));
  const columns = columnsOf(table);
  return columns.includes(name)
    ? name
    : fail(
        say(
          `Không có cột ${name}; đang có: ${columns.join(", ")}.`,
          `There is no column ${name}, only ${columns.join(", ")}.`
        )
      );
}

const columns = (table: ArqueroTable, args: readonly Expression[]): string[] =>
  args.flatMap((each) => (each.type === "list" ? each.items : [each])).map((each) => column(table, each));

const number = (expression: Expression | undefined): number =>
  expression?.type === "value" && typeof expression.value === "number"
    ? expression.value
    : fail(say("Chỗ này cần một số.", "A number is needed here."));

function entries(expression: Expression | undefined): [string, Expression][] {
  if (expression?.type === "object" && expression.entries.length) return expression.entries;
  return fail(say("Chỗ này cần {tên cột: biểu thức}.", "{column: expression} is needed here."));
}

/** A function of arquero's, given columns by name and plain numbers: what it is can be listed, and is. */
type Op = (...args: never[]) => unknown;

const AGGREGATES: Record<string, Op> = {
  count: op.count,
  sum: op.sum,
  mean: op.mean,
  median: op.median,
  min: op.min,
  max: op.max,
  stdev: op.stdev,
  distinct: op.distinct,
  any: op.any,
  quantile: op.quantile
};

const WINDOWS: Record<string, Op> = {
  rank: op.rank,
  dense_rank: op.dense_rank,
  avg_rank: op.avg_rank,
  percent_rank: op.percent_rank,
  row_number: op.row_number,
  ntile: op.ntile,
  lag: op.lag,
  lead: op.lead,
  first_value: op.first_value,
  last_value: op.last_value,
  ...AGGREGATES
};

function called(table: ArqueroTable, expression: Expression, listed: Record<string, Op>): unknown {
  const name = expression.type === "call" && expression.callee.type === "name" ? expression.callee.name : "";
  const work = Object.hasOwn(listed, name) ? listed[name] : undefined;
  if (!work || expression.type !== "call")
    return fail(
      say(
        `Chỗ này cần một trong các hàm: ${Object.keys(listed).join(", ")}.`,
        `One of these is needed here: ${Object.keys(listed).join(", ")}.`
      )
    );
  const args = expression.args.map((each, i) =>
    each.type === "value" && (i > 0 || typeof each.value === "number") ? each.value : column(table, each)
  );
  return work(...(args as never[]));
}

const worked = (
  table: ArqueroTable,
  given: Expression | undefined,
  listed: Record<string, Op>
): Record<string, unknown> =>
  Object.fromEntries(entries(given).map(([name, each]) => [name, called(table, each, listed)]));

/** An expression worked out row by row. */
const rowwise = (table: ArqueroTable, expression: Expression): never => {
  const evaluate = evaluatorOf(expression, columnsOf(table));
  return escape((row: Datum) => evaluate(row)) as never;
};

const orders = (table: ArqueroTable, args: readonly Expression[]): unknown[] =>
  args.map((each) =>
    each.type === "call" && each.callee.type === "name" && each.callee.name === "desc"
      ? desc(column(table, each.args[0]))
      : column(table, each)
  );

/** The verbs of a transform; each makes a table of a table. */
export const VERBS: Record<string, (table: ArqueroTable, args: Expression[]) => ArqueroTable> = {
  filter: (table, [test]) =>
    table.filter(rowwise(table, test ?? fail(say("Chỗ này cần một điều kiện.", "A condition is needed here.")))),
  derive: (table, [given]) =>
    table.derive(Object.fromEntries(entries(given).map(([name, each]) => [name, rowwise(table, each)]))),
  select: (table, args) => table.select(columns(table, args)),
  drop: (table, args) => table.select(columnsOf(table).filter((name) => !columns(table, args).includes(name))),
  rename: (table, [given]) =>
    table.rename(
      Object.fromEntries(
        entries(given).map(([name, to]) => [
          column(table, {type: "name", name}),
          to.type === "name" ? to.name : to.type === "value" ? String(to.value) : name
        ])
      )
    ),
  groupby: (table, args) => table.groupby(columns(table, args)),
  ungroup: (table) => table.ungroup(),
  rollup: (table, [given]) => table.rollup(worked(table, given, AGGREGATES) as never),
  window: (table, [given]) => table.derive(worked(table, given, WINDOWS) as never),
  orderby: (table, args) => table.orderby(orders(table, args) as never),
  pivot: (table, [key, value]) => table.pivot(column(table, key), {value: op.any(column(table, value)) as never}),
  fold: (table, args) => table.fold(columns(table, args)),
  dedupe: (table, args) => table.dedupe(columns(table, args)),
  limit: (table, [count]) => table.slice(0, number(count))
};

/** Rows after the verbs of a transform, one after another. Nothing of its text is ever run. */
export function transformRows(
  rows: readonly Datum[],
  names: readonly string[],
  source: string
): Record<string, unknown[]> {
  let table = from(rows.length ? [...rows] : [Object.fromEntries(names.map((name) => [name, null]))]);
  if (!rows.length) table = table.slice(0, 0);
  for (const {name, args, start} of readCalls(source)) {
    const verb = Object.hasOwn(VERBS, name) ? VERBS[name] : undefined;
    if (!verb)
      throw new TransformError(
        say(
          `Không có phép “${name}”; đang có: ${Object.keys(VERBS).join(", ")}.`,
          `There is no “${name}”, only ${Object.keys(VERBS).join(", ")}.`
        ),
        start
      );
    try {
      table = verb(table, args);
    } catch (error) {
      throw new TransformError(error instanceof Error ? error.message : String(error), start);
    }
  }
  const result = table.ungroup().reify();
  return Object.fromEntries(
    columnsOf(result).map((name) => [
      name,
      Array.from(result.array(name) as Iterable<unknown>, (value) => value ?? null)
    ])
  );
}

function readCalls(source: string): ReturnType<typeof parseCalls> {
  try {
    return parseCalls(source);
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    throw new TransformError(
      say(
        `Không hiểu “${error.message}”. Mỗi dòng một phép, ví dụ groupby(tinh) rồi rollup({n: count()}).`,
        `“${error.message}” is not understood. One verb a line, such as groupby(province), then rollup({n: count()}).`
      ),
      error.start
    );
  }
}
