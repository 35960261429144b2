import {expect, it} from "vitest";
import {exists, isDay} from "../../../../loaders/dimensions/period/exists.js";

it("isDay(iso) agrees with the calendar on every day that could be written", () => {
  const wrong: string[] = [];
  for (const year of [1899, 1900, 1999, 2000, 2004, 2008, 2019, 2020, 2100, 2400])
    for (let month = 0; month <= 13; ++month)
      for (let day = 0; day <= 32; ++day) {
        const iso = [year, month, day].map((part) => String(part).padStart(2, "0")).join("-");
        const date = new Date(Date.UTC(year, month - 1, day));
        if (isDay(iso) !== (date.toISOString().slice(0, 10) === iso)) wrong.push(iso);
      }
  expect(wrong).toEqual([]);
});

it.each(["2020", "2020-1-1", "2020-01-01T00:00", " 2020-01-01"])("isDay(%j) is false", (text) =>
  expect(isDay(text)).toBe(false)
);

it.each([
  [true, "2020-01-01", "2020-12-31"],
  [true, "2020-01-01", null],
  [true, null, "2020-02-29"],
  [false, "2021-01-01", "2020-01-01"],
  [false, "2019-02-29", null]
] as const)("exists(stretch) is %s of %j to %j", (held, start, end) => expect(exists({start, end})).toBe(held));
