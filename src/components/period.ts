import type {Figure} from "./figure.js";
import {sayDate, sayRoman} from "./number.js";

export type Period = Pick<Figure, "time_period" | "period_start" | "period_end">;

const yearOf = (date: string): number => Number(date.slice(0, 4));
const isFirstDay = (date: string): boolean => date.endsWith("-01-01");
const isLastDay = (date: string): boolean => date.endsWith("-12-31");

/** The years a figure speaks of, for choosing among periods. */
export const periodYear = ({period_end, period_start}: Period): number | undefined =>
  period_end ? yearOf(period_end) : period_start ? yearOf(period_start) : undefined;

interface PeriodRule {
  name: string;
  when: (period: Period) => boolean;
  /** In a sentence: “năm 2013”. */
  say: (period: Period) => string;
  /** In a chart: “2013”. */
  short: (period: Period) => string;
}

const quarter = (text: string): string => sayRoman(Number(text.slice(-1)));
const start = (p: Period): string => p.period_start!;
const end = (p: Period): string => p.period_end!;
const years = (p: Period): string => `${yearOf(start(p))}–${yearOf(end(p))}`;
const days = (p: Period): string => `${sayDate(start(p))} – ${sayDate(end(p))}`;
const month = (p: Period): string => `${Number(start(p).slice(5, 7))}/${yearOf(start(p))}`;

/** The first rule that holds says the period. */
export const periodRules: readonly PeriodRule[] = [
  {
    name: "none",
    when: (p) => !p.period_start && !p.period_end,
    say: (p) => p.time_period ?? "không rõ thời gian",
    short: (p) => p.time_period ?? ""
  },
  {
    name: "until a year's end",
    when: (p) => !p.period_start && isLastDay(end(p)),
    say: (p) => `đến hết năm ${yearOf(end(p))}`,
    short: (p) => `đến ${yearOf(end(p))}`
  },
  {
    name: "until a day",
    when: (p) => !p.period_start,
    say: (p) => `tính đến ${sayDate(end(p))}`,
    short: (p) => `đến ${sayDate(end(p))}`
  },
  {
    name: "since",
    when: (p) => !p.period_end,
    say: (p) => (isFirstDay(start(p)) ? `từ năm ${yearOf(start(p))}` : `từ ${sayDate(start(p))}`),
    short: (p) => `từ ${yearOf(start(p))}`
  },
  {name: "day", when: (p) => start(p) === end(p), say: (p) => `ngày ${sayDate(end(p))}`, short: (p) => sayDate(end(p))},
  {
    name: "quarter",
    when: (p) => /^\d{4}-Q\d$/.test(p.time_period ?? ""),
    say: (p) => `quý ${quarter(p.time_period!)} năm ${yearOf(end(p))}`,
    short: (p) => `quý ${quarter(p.time_period!)}/${yearOf(end(p))}`
  },
  {
    name: "month",
    when: (p) => /^\d{4}-\d{2}$/.test(p.time_period ?? ""),
    say: (p) => `tháng ${month(p)}`,
    short: month
  },
  {
    name: "year",
    when: (p) => yearOf(start(p)) === yearOf(end(p)) && isFirstDay(start(p)) && isLastDay(end(p)),
    say: (p) => `năm ${yearOf(end(p))}`,
    short: (p) => String(yearOf(end(p)))
  },
  {
    name: "years",
    when: (p) => isFirstDay(start(p)) && isLastDay(end(p)),
    say: (p) => `giai đoạn ${years(p)}`,
    short: years
  },
  {name: "days", when: () => true, say: days, short: days}
];

const ruleOf = (period: Period): PeriodRule => periodRules.find((rule) => rule.when(period))!;

export const sayPeriod = (period: Period): string => ruleOf(period).say(period);

export const shortPeriod = (period: Period): string => ruleOf(period).short(period);
