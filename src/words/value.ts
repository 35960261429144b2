import type {Figure} from "../rows/figure.js";
import {lowerFirst} from "./letter.js";
import {isSigned, MEASURES} from "./measure.js";
import {sayDate, sayNumber} from "./number.js";
import {sayIndicatorName, sayNarrowing, sayQualifier} from "./named.js";
import {sayPercent} from "./percent.js";
import {say} from "./say.js";
import {surenessOf} from "./sureness.js";
import {amountOf, rangeOf, sayScaled, unitOf, type Amount} from "./unit.js";

export interface Saying {
  /** As a chart says it: no unit that the subtitle names, no noun. */
  short?: boolean;
  /** Figures that are said beside it, from which its number is to be told where it differs. */
  beside?: readonly Figure[];
  /** The digits alone, where the chart says the scale and the unit of all its values. */
  digits?: boolean;
  /** Put around the number with its unit, wherever that is said. */
  mark?: (amount: string) => string;
}

interface AmountRule {
  name: string;
  when: (figure: Figure, saying: Saying) => boolean;
  say: (figure: Figure, saying: Saying) => string;
}

/** A fall's number without its minus, where a word says the fall. */
const told = (figure: Figure, value: number): number => (isSigned(figure.measure) ? Math.abs(value) : value);

/** The number of a figure that is one; of a range both ends. */
function amount(figure: Figure, beside: readonly Figure[] = []): Amount {
  const {unit_measure, unit_mult, obs_value, obs_value_max} = figure;
  const value = told(figure, obs_value!);
  if (obs_value_max !== null) {
    const [low, high] = [value, told(figure, obs_value_max)].sort((a, b) => a - b) as [number, number];
    return rangeOf([low, high], unit_measure, unit_mult);
  }
  const others = beside.flatMap((other) => (other.obs_value === null ? [] : told(other, other.obs_value)));
  return amountOf(value, unit_measure, unit_mult, others);
}

/** “44/46 (95,7 %)”: the share stands behind the count it was worked out from. */
const shareOf = ({numerator, denominator}: Figure): string =>
  denominator ? ` (${sayPercent((numerator ?? 0) / denominator)})` : "";

const ratio = (figure: Figure): string => `${sayNumber(figure.numerator!)}/${sayNumber(figure.denominator!)}`;

/** The first plural of an English name, of one thing: “districts recognised as …” → “district recognised as …”. */
const ofOne = (noun: string): string =>
  noun.replace(
    /\b(?!grassroots)([\p{L}-]+?)(ies|s)(?=$|[ ,(])/u,
    (_, stem: string, end: string) => stem + (end === "ies" ? "y" : "")
  );

/** “Số cơ sở đảng đã tổ chức đại hội” counts “cơ sở đảng đã tổ chức đại hội”. */
export function nounOf(figure: Figure): string {
  const name = figure.indicator === "other" ? null : sayIndicatorName(figure);
  if (!name) return sayQualifier(figure) ?? "";
  const noun = lowerFirst(name.replace(/^(Tổng số|Số|Total) /, ""));
  // “2 ngày đại hội”: the value has said the unit already.
  const said = `${unitOf(figure.unit_measure).label} `;
  return noun.startsWith(said) ? noun.slice(said.length) : noun;
}

/** Whether every number of a figure is one; of others nothing is worked out. */
const isFinite = ({obs_value, obs_value_max, numerator, denominator}: Figure): boolean =>
  [obs_value, obs_value_max, numerator, denominator].every((value) => value === null || Number.isFinite(value));

/** How the number itself is written; the first rule that holds. */
export const amountRules: readonly AmountRule[] = [
  {
    name: "date",
    when: (f) => f.unit_measure === "date",
    say: (f) => (f.period_start ? sayDate(f.period_start) : say("không rõ ngày", "day unknown"))
  },
  {name: "no value", when: (f) => f.obs_value === null || !isFinite(f), say: () => say("không có số", "no number")},
  {
    name: "ratio",
    when: (f) => f.numerator !== null && f.denominator !== null,
    say: (f, {short}) => (short || f.measure === "rank" ? ratio(f) : ratio(f) + shareOf(f))
  },
  {name: "digits", when: (_, {digits}) => !!digits, say: (f, {beside}) => amount(f, beside).digits},
  {
    name: "number",
    when: () => true,
    say: (f, {short, beside}) => sayScaled(amount(f, beside), f.unit_measure, short)
  }
];

/** What the number of a figure is counted in, “triệu”; "" where it stands by itself, as a ratio or a day does. */
export const scaleOf = (figure: Figure): string => (amountRuleOf(figure).name === "number" ? amount(figure).scale : "");

const amountRuleOf = (figure: Figure, saying: Saying = {}): AmountRule =>
  amountRules.find(({when}) => when(figure, saying))!;

/** The figure with its unit and bound: “hơn 1.134 tỷ đồng”, “từ 2 điểm % trở lên”, “13–17”. */
export function sayBounded(figure: Figure, saying: Saying = {}): string {
  const amount = amountRuleOf(figure, saying).say(figure, saying);
  const isTime = unitOf(figure.unit_measure).time;
  return surenessOf(figure).reduce(
    (said, {around, aroundTime = around}) => (isTime ? aroundTime : around)?.(said) ?? said,
    saying.mark?.(amount) ?? amount
  );
}

/** As its measure speaks: “tăng 8,1 %”, “giảm 2,27 điểm %”, “đại hội lần thứ XXIV”. */
export function sayMeasured(figure: Figure, saying: Saying = {}): string {
  const said = sayBounded(figure, saying);
  const value = figure.obs_value ?? 0;
  const measured = MEASURES[figure.measure].say(said, value);
  return figure.unit_measure === "rank" && figure.measure !== "rank"
    ? say(`thứ ${measured}`, `rank ${measured}`)
    : measured;
}

/** The whole: kind, measure, bound, number and unit: “mục tiêu giảm từ 2 điểm % trở lên”. */
export const sayValue = (figure: Figure, saying: Saying = {}): string =>
  [...surenessOf(figure).flatMap(({before}) => before?.() ?? []), sayMeasured(figure, saying)].join(" ");

/** With what is counted: “44/46 cơ sở đảng đã tổ chức đại hội (95,7 %)”. */
export function sayCounted(figure: Figure, saying: Saying = {}): string {
  if (figure.unit_measure !== "count" || figure.measure !== "level") return sayValue(figure, saying);
  const noun = figure.obs_value === 1 ? say(nounOf(figure), ofOne(nounOf(figure))) : nounOf(figure);
  return `${sayValue(figure, {...saying, short: true})} ${noun}${shareOf(figure)}`.trim();
}

/** With the name of what it measures and what narrows that: “Tỷ lệ hộ nghèo (miền núi): giảm 2,27 điểm %”; a count says its name already. */
export function sayNamed(figure: Figure): string {
  const narrowing = sayNarrowing(figure);
  if (figure.unit_measure === "count" && figure.measure === "level") return `${sayCounted(figure)}${narrowing}`;
  const name = figure.indicator === "other" ? sayQualifier(figure) : `${sayIndicatorName(figure) ?? ""}${narrowing}`;
  if (figure.unit_measure === "ordinal") return `${name} ${sayValue(figure)}`;
  return [name, sayValue(figure)].filter(Boolean).join(": ");
}

/** The indicator as the figure speaks of it: “Mức giảm: tỷ lệ hộ nghèo”. */
export function sayIndicator(figure: Figure): string {
  const name =
    figure.indicator === "other" ? say("Con số khác", "Other figure") : (sayIndicatorName(figure) ?? figure.indicator);
  return MEASURES[figure.measure].title(name, (figure.obs_value ?? 0) < 0);
}

/** The number that places a figure on an axis; a date counts in years. */
export function positionOf(figure: Figure): number | null {
  if (figure.unit_measure !== "date") return figure.obs_value;
  return figure.period_start ? Date.parse(figure.period_start) : null;
}

/** Of a count that tells what it is of: its share of that, in percent; null of any other. */
export const shareOfWhole = ({unit_measure, measure, obs_value, denominator}: Figure): number | null =>
  unit_measure === "count" && measure === "level" && obs_value !== null && denominator
    ? (obs_value / denominator) * 100
    : null;

/** The unit of the axis a figure stands on: a count that tells what it is of is placed by its share of that. */
export const axisUnit = (figure: Figure): string => (shareOfWhole(figure) === null ? figure.unit_measure : "percent");

export const isAmount = (figure: Figure): boolean =>
  (unitOf(figure.unit_measure).amount ?? false) && ["level", "change"].includes(figure.measure);
