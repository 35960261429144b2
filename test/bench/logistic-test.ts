import {describe, expect, it} from "vitest";
import {fit, probability, type Case} from "../../bench/logistic.js";

/** As many cases as told, of which so many came true. */
const cases = (x: number[], all: number, right: number): Case[] =>
  Array.from({length: all}, (_, i) => ({x, y: i < right}));

describe("fit(cases, ridge)", () => {
  const told = [...cases([0, 0], 100, 50), ...cases([1, 0], 100, 75), ...cases([0, 1], 100, 20)];

  it("finds the log-odds that invented cases were made by", () => {
    const {base, weights} = fit(told, 0);
    expect(base).toBeCloseTo(0, 6);
    expect(weights[0]).toBeCloseTo(Math.log(3), 6);
    expect(weights[1]).toBeCloseTo(Math.log(0.25), 6);
  });

  it("says the shares that were seen", () => {
    const fitted = fit(told, 0);
    expect(probability(fitted, [1, 0])).toBeCloseTo(0.75, 6);
    expect(probability(fitted, [0, 1])).toBeCloseTo(0.2, 6);
  });

  it("draws a weight towards nothing by the ridge, and the less the more cases there are", () => {
    const [few, many] = [1, 100].map((times) =>
      fit([...cases([0], 10 * times, 5 * times), ...cases([1], 10 * times, 9 * times)], 4)
    );
    expect(few!.weights[0]).toBeGreaterThan(0);
    expect(few!.weights[0]).toBeLessThan(many!.weights[0]!);
    expect(many!.weights[0]).toBeCloseTo(Math.log(9), 0);
  });

  it("keeps the weight of what all have in one way, or nobody has, in bounds", () => {
    const {weights} = fit([...cases([0, 0], 20, 10), ...cases([1, 0], 20, 20)], 1);
    expect(weights[0]).toBeLessThan(10);
    expect(weights[1]).toBeCloseTo(0, 9);
  });
});
