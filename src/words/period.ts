import type {Figure} from "../rows/figure.js";
import {sayDate, sayRoman} from "./number.js";
import {say} from "./say.js";

export type FigurePeriod = Pick<Figure, "time_period" | "period_start" | "period_end"> &
  Partial<Pick<Figure, "freq" | "measure" | "unit_measure" | "remarks">>;

const yearOf = (date: string): number => Number(date.slice(0, 4));
const isFirstDay = (date: string): boolean => date.endsWith("-01-01");
const isLastDay = (date: string): boolean => date.endsWith("-12-31");

/** The years a figure speaks of, for choosing among periods. */
export const periodYear = ({period_end, period_start}: FigurePeriod): number | undefined =>
  period_end ? yearOf(period_end) : period_start ? yearOf(period_start) : undefined;

interface PeriodRule {
  name: string;
  when: (period: FigurePeriod) => boolean;
  /** In a sentence: “năm 2013”. */
  say: (period: FigurePeriod) => string;
  /** In a chart: “2013”. */
  short: (period: FigurePeriod) => string;
}

const quarter = (text: string): string => sayRoman(Number(text.slice(-1)));
const start = (p: FigurePeriod): string => p.period_start!;
const end = (p: FigurePeriod): string => p.period_end!;
const years = (p: FigurePeriod): string => `${yearOf(start(p))}–${yearOf(end(p))}`;
const days = (p: FigurePeriod): string => `${sayDate(start(p))} – ${sayDate(end(p))}`;
const month = (p: FigurePeriod): string => sayDate(start(p).slice(0, 7));
/** “Q2 2020”. */
const english = (p: FigurePeriod): string => `Q${p.time_period!.slice(-1)} ${yearOf(end(p))}`;

/** Of these a word that says “each year” may be of the unit alone, or of another figure. */
const OF_NO_YEAR: readonly unknown[] = ["level", "multiple"];

/** So much a year: an average, or what is aimed at in each. */
const isOfEachYear = ({freq, measure, unit_measure, remarks}: FigurePeriod): boolean =>
  freq === "A" && (!OF_NO_YEAR.includes(measure) || unit_measure === "count" || !!remarks?.includes("yearly"));

/** Over several years. */
const isYearly = (period: FigurePeriod): boolean => {
  const {period_start, period_end} = period;
  return isOfEachYear(period) && !!period_start && !!period_end && yearOf(period_end) > yearOf(period_start);
};

/** “Mỗi năm giảm 1,5%”, “bình quân 25.000 tấn mỗi năm” of years that are not told, or of which the last alone is. */
const isYearlySince = (period: FigurePeriod): boolean => {
  const {time_period, period_start, period_end} = period;
  return isOfEachYear(period) && period_start === null && (period_end !== null || time_period === null);
};

/** The first rule that holds says the period. */
export const periodRules: readonly PeriodRule[] = [
  {
    name: "none",
    when: (p) => !p.period_start && !p.period_end,
    say: (p) => p.time_period ?? say("không rõ thời gian", "time unknown"),
    short: (p) => p.time_period ?? ""
  },
  {
    name: "until a year's end",
    when: (p) => !p.period_start && isLastDay(end(p)),
    say: (p) => say(`đến hết năm ${yearOf(end(p))}`, `by the end of ${yearOf(end(p))}`),
    short: (p) => say(`đến ${yearOf(end(p))}`, `by ${yearOf(end(p))}`)
  },
  {
    name: "until a day",
    when: (p) => !p.period_start,
    say: (p) => say(`tính đến ${sayDate(end(p))}`, `as of ${sayDate(end(p))}`),
    short: (p) => say(`đến ${sayDate(end(p))}`, `by ${sayDate(end(p))}`)
  },
  {
    name: "since",
    when: (p) => !p.period_end,
    say: (p) =>
      isFirstDay(start(p))
        ? say(`từ năm ${yearOf(start(p))}`, `since ${yearOf(start(p))}`)
        : say(`từ ${sayDate(start(p))}`, `since ${sayDate(start(p))}`),
    short: (p) => say(`từ ${yearOf(start(p))}`, `since ${yearOf(start(p))}`)
  },
  {
    name: "day",
    when: (p) => start(p) === end(p),
    say: (p) => say(`ngày ${sayDate(end(p))}`, sayDate(end(p))),
    short: (p) => sayDate(end(p))
  },
  {
    name: "quarter",
    when: (p) => /^\d{4}-Q\d$/.test(p.time_period ?? ""),
    say: (p) => say(`quý ${quarter(p.time_period!)} năm ${yearOf(end(p))}`, english(p)),
    short: (p) => say(`quý ${quarter(p.time_period!)}/${yearOf(end(p))}`, english(p))
  },
  {
    name: "month",
    when: (p) => /^\d{4}-\d{2}$/.test(p.time_period ?? ""),
    say: (p) => say(`tháng ${month(p)}`, month(p)),
    short: month
  },
  {
    name: "year",
    when: (p) => yearOf(start(p)) === yearOf(end(p)) && isFirstDay(start(p)) && isLastDay(end(p)),
    say: (p) => say(`năm ${yearOf(end(p))}`, String(yearOf(end(p)))),
    short: (p) => String(yearOf(end(p)))
  },
  {
    name: "years",
    when: (p) => isFirstDay(start(p)) && isLastDay(end(p)),
    say: (p) => say(`giai đoạn ${years(p)}`, years(p)),
    short: years
  },
  {name: "days", when: () => true, say: days, short: days}
];

const ruleOf = (period: FigurePeriod): PeriodRule => periodRules.find((rule) => rule.when(period))!;

export function sayPeriod(period: FigurePeriod): string {
  const said = ruleOf(period).say(period);
  if (isYearlySince(period)) return say(`bình quân mỗi năm, ${said}`, `a year on average, ${said}`);
  return isYearly(period) ? say(`bình quân mỗi năm ${said}`, `a year on average, ${said}`) : said;
}

export const shortPeriod = (period: FigurePeriod): string => ruleOf(period).short(period);
