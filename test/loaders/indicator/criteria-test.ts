import {expect, it} from "vitest";
import {axes} from "../../../loaders/dimensions/breakdown/axes.js";
import {criteria} from "../../../loaders/indicator/criteria.js";

const all = criteria();
const names = (year: number): string[] => all.filter(({set_year}) => set_year === year).map(({vi}) => vi);

it("criteria() has the 19 criteria of each decision in its order", () => {
  const sets = [
    ...new Set(all.map(({set_year, decision, decision_date}) => [set_year, decision, decision_date].join(" ")))
  ];
  expect(sets).toEqual(["2009 491/QĐ-TTg 2009-04-16", "2016 1980/QĐ-TTg 2016-10-17", "2022 318/QĐ-TTg 2022-03-08"]);
  for (const year of [2009, 2016, 2022])
    expect(all.filter(({set_year}) => set_year === year).map(({number}) => number)).toEqual(
      Array.from({length: 19}, (_, i) => i + 1)
    );
});

it("criteria() names each as its decision does", () => {
  expect([names(2009)[6], names(2016)[6]]).toEqual(["Chợ nông thôn", "Cơ sở hạ tầng thương mại nông thôn"]);
  expect([names(2009)[10], names(2022)[10]]).toEqual(["Hộ nghèo", "Nghèo đa chiều"]);
  expect([names(2009)[18], names(2022)[18]]).toEqual(["An ninh, trật tự xã hội", "Quốc phòng và An ninh"]);
});

it("criteria() has each code of the axis of criteria once in every set", () => {
  const codes = Object.keys(axes().find(({code}) => code === "criterion")!.values).sort();
  for (const year of [2009, 2016, 2022]) {
    const mine = all.filter(({set_year}) => set_year === year);
    expect(mine.map(({criterion}) => criterion).sort()).toEqual(codes);
  }
});
