import {say} from "../words/say.js";
import {LAYOUTS, MARKS, parseChartSpec, REDUCERS, type ChartSpec, type Mark} from "./chart-spec.js";
import {ExpressionError, parseExpression, type Expression} from "./expression.js";

/** A chart and the cell whose rows it draws. */
export interface Charted {
  from: string;
  chart: ChartSpec;
}

const quoted = (text: string): string => JSON.stringify(text);

const object = (entries: readonly (readonly [string, string])[]): string =>
  `{${entries.map(([key, value]) => `${key}: ${quoted(value)}`).join(", ")}}`;

/** The columns of a chart by Plot's names of the channels. */
function channelsOf({mark, x, y, color, fx, fy}: ChartSpec): [string, string][] {
  const all: [string, string][] = [
    ["x", x],
    ["y", y],
    [LAYOUTS[mark].paint, color],
    ["fx", fx],
    ["fy", fy]
  ];
  return all.filter(([, column]) => column);
}

/** A histogram counts, whether or not that is said. */
const reducerOf = ({mark, reduce}: ChartSpec): string => reduce || (mark === "rectY" ? "count" : "");

function options(chart: ChartSpec): string {
  const {transform, reduced, paint} = LAYOUTS[chart.mark];
  const channels = channelsOf(chart);
  const reducer = reducerOf(chart);
  if (!reducer) return object(channels);
  return `Plot.${transform}(${object([[reduced === "color" ? paint : reduced, reducer]])}, ${object(channels)})`;
}

/** The code with which Observable Plot draws the chart from the rows of the cell it names. */
export const plotCode = ({from, chart}: Charted): string =>
  `Plot.plot({${chart.title ? `\n  title: ${quoted(chart.title)},` : ""}
  marks: [
    Plot.${chart.mark}(${from}, ${options(chart)})
  ]
})`;

/** What is read of chart code; anything else is told, with what is understood. */
export class PlotCodeError extends Error {}

const fail = (what: string): never => {
  throw new PlotCodeError(
    say(
      `Không hiểu ${what}. Mã vẽ được đọc (không chạy): Plot.plot({marks: [Plot.dot(tên_ô, {x: "cột", y: "cột"})]}), với ${MARKS.join(", ")}, và Plot.groupX, groupY, group, binX.`,
      `${what} is not understood. Chart code is read, never run: Plot.plot({marks: [Plot.dot(cell_name, {x: "column", y: "column"})]}), with ${MARKS.join(", ")}, and Plot.groupX, groupY, group, binX.`
    )
  );
};

type Call = Extract<Expression, {type: "call"}>;

/** The name of a call of Plot's: “dot” of Plot.dot(…). */
function plotName(expression: Expression | undefined): string {
  if (expression?.type !== "call") return "";
  const {callee} = expression;
  return callee.type === "member" && callee.of.type === "name" && callee.of.name === "Plot" ? callee.name : "";
}

function entriesOf(expression: Expression | undefined): Map<string, Expression> {
  return expression?.type === "object" ? new Map(expression.entries) : fail("phần này");
}

/** The title of a plot, where it has one. */
function titleOf(expression: Expression): string {
  const title = plotName(expression) === "plot" ? entriesOf((expression as Call).args[0]).get("title") : undefined;
  return title?.type === "value" && typeof title.value === "string" ? title.value : "";
}

/** The one mark that is drawn, bare or within Plot.plot. */
function markOf(expression: Expression): Call {
  const name = plotName(expression);
  if (name !== "plot")
    return MARKS.includes(name as Mark) ? (expression as Call) : fail(name ? `Plot.${name}` : "đoạn mã");
  const given = entriesOf((expression as Call).args[0]);
  for (const key of given.keys()) if (!["marks", "title"].includes(key)) fail(`“${key}”`);
  const marks = given.get("marks");
  if (marks?.type !== "list" || marks.items.length !== 1) return fail("“marks”: mỗi biểu đồ một hình vẽ");
  return markOf(marks.items[0]!);
}

/** The strings of an object; true for tips is allowed, since marks have them anyway. */
function strings(expression: Expression | undefined, allowed: readonly string[]): Map<string, string> {
  const read = new Map<string, string>();
  for (const [key, value] of entriesOf(expression)) {
    if (key === "tip" && value.type === "value") continue;
    if (!allowed.includes(key) || value.type !== "value" || typeof value.value !== "string") fail(`“${key}”`);
    else read.set(key, value.value);
  }
  return read;
}

interface Options {
  channels: Map<string, string>;
  reduce: string;
}

function optionsOf(expression: Expression | undefined, mark: Mark): Options {
  const {transform, reduced, paint} = LAYOUTS[mark];
  const channels = ["x", "y", "fill", "stroke", "fx", "fy"];
  const name = plotName(expression);
  if (!name) return {channels: strings(expression, channels), reduce: ""};
  if (name !== transform) fail(`Plot.${name}`);
  const [outputs, inputs] = (expression as Call).args;
  const output = reduced === "color" ? paint : reduced;
  const reduce = strings(outputs, [output]).get(output) ?? "";
  if (!REDUCERS.includes(reduce as never)) fail(`“${reduce}”`);
  return {channels: strings(inputs, channels), reduce};
}

/** Reads chart code: the inverse of `plotCode`. The code is never run. */
export function parsePlotCode(code: string): Charted {
  try {
    const expression = parseExpression(code);
    const call = markOf(expression);
    const mark = plotName(call) as Mark;
    const [rows, given] = call.args;
    if (rows?.type !== "name") return fail("tên ô");
    const {channels, reduce} = optionsOf(given, mark);
    const color = channels.get("fill") ?? channels.get("stroke");
    return {
      from: rows.name,
      chart: parseChartSpec({...Object.fromEntries(channels), title: titleOf(expression), mark, color, reduce})
    };
  } catch (error) {
    if (error instanceof ExpressionError) return fail(`“${error.message}”`);
    throw error;
  }
}
