import {expect, it} from "vitest";
import {binsOf, calibrationError, type Told} from "../../bench/reliability.js";

const told = (said: number, all: number, right: number): Told[] =>
  Array.from({length: all}, (_, i) => ({said, right: i < right}));

it("binsOf(told) makes bins of equal count, the least likely first", () =>
  expect(binsOf([...told(0.9, 10, 9), ...told(0.2, 10, 3)], 2)).toEqual([
    {from: 0.2, to: 0.2, cases: 10, said: expect.closeTo(0.2) as number, right: expect.closeTo(0.3) as number},
    {from: 0.9, to: 0.9, cases: 10, said: expect.closeTo(0.9) as number, right: expect.closeTo(0.9) as number}
  ]));

it("calibrationError(bins) is how far what is said lies from what comes true", () =>
  expect(calibrationError(binsOf([...told(0.9, 10, 9), ...told(0.2, 10, 3)], 2))).toBeCloseTo(0.05));

it("is nothing where the same is said of all and that share comes true, in whatever order they stand", () =>
  expect(calibrationError(binsOf(told(0.7, 100, 70)))).toBeCloseTo(0));
