import {expect, it} from "vitest";
import {periodYear, sayPeriod, shortPeriod} from "../../src/words/period.js";

/** In a sentence, in a chart ← time_period, start, end. */
const cases: [said: string, short: string, ...[string | null, string | null, string | null]][] = [
  ["năm 2013", "2013", "2013", "2013-01-01", "2013-12-31"],
  ["giai đoạn 2020–2025", "2020–2025", "2020/2025", "2020-01-01", "2025-12-31"],
  ["tháng 6/2016", "6/2016", "2016-06", "2016-06-01", "2016-06-30"],
  ["quý II năm 2016", "quý II/2016", "2016-Q2", "2016-04-01", "2016-06-30"],
  ["ngày 20/5/2020", "20/5/2020", "2020-05-20", "2020-05-20", "2020-05-20"],
  ["19/5/2020 – 20/5/2020", "19/5/2020 – 20/5/2020", null, "2020-05-19", "2020-05-20"],
  ["đến hết năm 2020", "đến 2020", "2020", null, "2020-12-31"],
  ["tính đến 1/6/2020", "đến 1/6/2020", null, null, "2020-06-01"],
  ["từ năm 2011", "từ 2011", null, "2011-01-01", null],
  ["không rõ thời gian", "", null, null, null]
];

it.each(cases)("sayPeriod(…) says “%s”, shortPeriod(…) “%s”", (said, short, time_period, period_start, period_end) => {
  const period = {time_period, period_start, period_end};
  expect(sayPeriod(period)).toBe(said);
  expect(shortPeriod(period)).toBe(short);
});

it("sayPeriod(figure) says an average of several years, but not that a level of money has “a year” in its unit", () => {
  const years = {time_period: "2016/2020", period_start: "2016-01-01", period_end: "2020-12-31", freq: "A"};
  const average = "bình quân mỗi năm giai đoạn 2016–2020";
  expect(sayPeriod({...years, measure: "growth", unit_measure: "percent"})).toBe(average);
  expect(sayPeriod({...years, measure: "level", unit_measure: "count"})).toBe(average);
  expect(sayPeriod({...years, measure: "level", unit_measure: "vnd"})).toBe("giai đoạn 2016–2020");
  expect(sayPeriod({...years, measure: "multiple", unit_measure: "times"})).toBe("giai đoạn 2016–2020");
  expect(sayPeriod({...years, measure: "level", unit_measure: "vnd", remarks: ["average", "yearly"]})).toBe(average);
  expect(sayPeriod({...years, freq: null, measure: "growth", unit_measure: "percent"})).toBe("giai đoạn 2016–2020");
});

it("sayPeriod(figure) says of a change each year that it is one, whatever years it is of", () => {
  const each = {
    time_period: null,
    period_start: null,
    freq: "A",
    measure: "change",
    unit_measure: "percentage_point"
  } as const;
  expect(sayPeriod({...each, period_end: null})).toBe("bình quân mỗi năm, không rõ thời gian");
  expect(sayPeriod({...each, period_end: "2015-12-31"})).toBe("bình quân mỗi năm, đến hết năm 2015");
  expect(sayPeriod({...each, freq: null, period_end: "2015-12-31"})).toBe("đến hết năm 2015");
  const yearly = {...each, measure: "level", unit_measure: "tonne", period_end: null, remarks: ["yearly"]} as const;
  expect(sayPeriod({...each, measure: "level", unit_measure: "count", period_end: null})).toMatch(/^bình quân mỗi năm/);
  expect(sayPeriod({...each, measure: "level", unit_measure: "vnd", period_end: null})).toBe("không rõ thời gian");
  expect(sayPeriod({...yearly, remarks: [...yearly.remarks]})).toBe("bình quân mỗi năm, không rõ thời gian");
});

it("periodYear(period) is the year it ends in", () => {
  expect(periodYear({time_period: null, period_start: "2020-01-01", period_end: "2025-12-31"})).toBe(2025);
  expect(periodYear({time_period: null, period_start: null, period_end: null})).toBeUndefined();
});
