import {expect, it} from "vitest";
import {findEarlier} from "../../src/domain/delta.js";
import {mayComeFrom, moveRules} from "../../src/domain/moved-from.js";
import type {Figure} from "../../src/rows/figure.js";
import {figure} from "../figures.js";

const years = (from: number, to: number): Partial<Figure> => ({
  ...{time_period: `${from}/${to}`, period_start: `${from}-01-01`, period_end: `${to}-12-31`, freq: null}
});
const year = (of: number): Partial<Figure> => ({...years(of, of), time_period: String(of), freq: "A"});

const near = (value: number): Partial<Figure> => ({obs_value: value, low: value * 0.995, high: value * 1.005});
const MONEY = {indicator: "social_investment_capital", unit_measure: "vnd", era: null} as const;
const COUNT = {indicator: "poor_households_count", unit_measure: "count", era: null} as const;
const RATE = {unit_measure: "percent", era: null} as const;

type Case = [name: string, now: Partial<Figure>, move: Partial<Figure>, was: Partial<Figure>, may: boolean];

const TERM = {...MONEY, ...years(2016, 2020), ...near(1725)};
const TIMES = {...MONEY, ...years(2016, 2020), ...near(1.65), measure: "multiple", unit_measure: "times"} as const;
const POORER = {...RATE, ...year(2013), ...near(5)};
const FALL = {...RATE, ...year(2013), ...near(-2), measure: "change", unit_measure: "percentage_point"} as const;

const cases: Case[] = [
  [
    "a multiple of the five years before",
    TERM,
    {...TIMES, base: "previous_period"},
    {...MONEY, ...years(2011, 2015), ...near(1045)},
    true
  ],
  [
    "another value of the five years before",
    TERM,
    {...TIMES, base: "previous_period"},
    {...MONEY, ...years(2011, 2015), obs_value: 1400, low: 1393, high: null, bound: "more_than"},
    false
  ],
  [
    "what is told of other years",
    TERM,
    {...TIMES, base: "previous_period"},
    {...MONEY, ...years(2006, 2010), ...near(9)},
    true
  ],
  ["a multiple of a year", TERM, {...TIMES, base: "2010"}, {...MONEY, ...years(2006, 2010), ...near(700)}, false],
  [
    "a growth",
    {...COUNT, ...year(2019), ...near(110)},
    {...COUNT, ...year(2019), ...near(10), measure: "growth", unit_measure: "percent", base: "previous_year"},
    {...COUNT, ...year(2018), ...near(100)},
    true
  ],
  [
    "a growth from another value",
    {...COUNT, ...year(2019), ...near(110)},
    {...COUNT, ...year(2019), ...near(10), measure: "growth", unit_measure: "percent", base: "previous_year"},
    {...COUNT, ...year(2018), ...near(90)},
    false
  ],
  ["a fall by points", POORER, {...FALL, base: "previous_year"}, {...RATE, ...year(2012), ...near(7)}, true],
  [
    "a fall by points from another rate",
    POORER,
    {...FALL, base: "previous_year"},
    {...RATE, ...year(2012), ...near(9)},
    false
  ],
  [
    "a fall of so many each year, which tells of no one year",
    POORER,
    {...FALL, base: "previous_year", remarks: ["average", "yearly"]},
    {...RATE, ...year(2012), ...near(9)},
    true
  ]
];

it.each(cases)("mayComeFrom(figure, earlier, figures): %s", (_, now, move, was, may) => {
  const figures = [now, move, was].map((told) => figure(told));
  const [is, , earlier] = figures as [Figure, Figure, Figure];
  expect(mayComeFrom(is, {...earlier, document_id: "bai-2"}, figures)).toBe(may);
});

it("every rule of moves is asked by a case", () => {
  const asked = cases.map(([, now, move]) => moveRules.find(({when}) => when(figure(move), figure(now)))?.name);
  expect(new Set(asked)).toEqual(new Set(moveRules.map(({name}) => name)));
});

it("findEarlier(figure, figures) sets no other article's value beside one that did not come from it", () => {
  const [is, move] = [figure(TERM), figure({...TIMES, base: "previous_period"})];
  const other = figure({...MONEY, ...years(2011, 2015), ...near(1400), document_id: "bai-2"});
  expect(findEarlier(is, [is, other])).toBe(other);
  expect(findEarlier(is, [is, move, other])).toBeUndefined();
});
