import {describe, expect, it} from "vitest";
import {differenceOf, sayBeside, sayDigits, sayNumber, sayNumbers, sayRounded} from "../../src/words/number.js";
import {sayPercent} from "../../src/words/percent.js";
import {saidIn} from "../../src/words/say.js";
import {sayAmount, sayRange} from "../../src/words/unit.js";

describe("sayNumber", () => {
  for (const [value, said] of [
    [0, "0"],
    [-0, "0"],
    [1134.5, "1.134,5"],
    [-2.27, "−2,27"],
    [0.0049, "0,0049"],
    [0.004, "0,004"],
    [0.0001, "0,0001"],
    [-0.0001, "−0,0001"],
    [8.435, "8,435"],
    [0.125, "0,125"],
    [1 / 3, "0,333"],
    [2 / 3, "0,667"],
    [1 / 300, "0,00333"],
    [100 / 3, "33,33"],
    [87.52380952380952, "87,52"],
    [1234567.891, "1.234.567,89"],
    [0.1 + 0.2, "0,3"],
    [9_007_199_254_740_991, "9.007.199.254.740.991"],
    [1e20, "100.000.000.000.000.000.000"],
    [1.7014118346046923e38, "1,7 × 10³⁸"],
    [-5.5e-17, "−5,5 × 10⁻¹⁷"],
    [Infinity, "∞"],
    [-Infinity, "−∞"],
    [NaN, "NaN"]
  ] as const)
    it(`sayNumber(${value}) is “${said}”`, () => expect(sayNumber(value)).toBe(said));

  it("sayNumber(value) of anything but nothing is never 0", () => {
    for (let power = -320; power < 300; ++power)
      for (const digit of [1, 4.9, 9.99]) {
        const value = digit * 10 ** power;
        if (value) expect(sayNumber(value), String(value)).toMatch(/[1-9]/);
      }
  });

  it("sayNumber(value) in English has a comma for thousands", () => {
    const said = [1134.5, 0.0049, 1 / 3].map((value) => saidIn("en", () => sayNumber(value)));
    expect(said).toEqual(["1,134.5", "0.0049", "0.333"]);
  });
});

describe("numbers beside each other", () => {
  it("sayNumbers(values) tells apart what differs, however little", () => {
    expect(sayNumbers([1.23456789, 1.23499999])).toEqual(["1,2346", "1,235"]);
    expect(sayNumbers([1234567.891, 1234567.892])).toEqual(["1.234.567,891", "1.234.567,892"]);
    expect(sayNumbers([1 / 3, 1 / 3 + 1e-7])).toEqual(["0,3333333", "0,3333334"]);
    expect(sayNumbers([1 / 3, 1 / 3])).toEqual(["0,333", "0,333"]);
    expect(sayNumbers([])).toEqual([]);
  });

  it("sayBeside(value, others) is of the value alone", () => expect(sayBeside(100 / 3, [33.33])).toBe("33,333"));

  it("sayAmount(value, unit, mult, beside) keeps money short, but tells two sums apart", () => {
    expect(sayAmount(1_234_567_890, "vnd")).toBe("1,23\u00a0tỷ");
    expect(sayAmount(1_234_567_890, "vnd", 0, [1_234_999_999])).toBe("1,2346\u00a0tỷ");
    expect(sayAmount(1_234_000_000, "vnd")).toBe("1,234\u00a0tỷ");
    expect(sayRange([1_234_567_890, 1_234_999_999], "vnd")).toBe("1,2346–1,235\u00a0tỷ");
  });
});

describe("numbers that were worked out", () => {
  it("sayRounded(value, decimals) keeps two digits of what is below one", () => {
    expect([12.345, 0.96, 0.04321, 0.00012, 3, 0, -0.04].map((each) => sayRounded(each, 1))).toEqual([
      "12,3",
      "0,96",
      "0,043",
      "0,00012",
      "3",
      "0",
      "−0,04"
    ]);
  });

  it("sayPercent(share) is 0 % of nothing alone, and 100 % of all alone", () => {
    const shares = [0, 0.00000049, 0.000049, 0.875238, 0.9996, 0.99996, 2999 / 3000, 1, 1.5];
    expect(shares.map((share) => sayPercent(share).replace("\u00a0", " "))).toEqual([
      "0 %",
      "0,000049 %",
      "0,0049 %",
      "87,5 %",
      "99,96 %",
      "99,996 %",
      "99,97 %",
      "100 %",
      "150 %"
    ]);
  });

  it("differenceOf(a, b) has none of the noise of doubles", () => {
    expect(differenceOf(0.3, 0.1)).toBe(0.2);
    expect(differenceOf(0.3, 0.1 + 0.2)).toBe(0);
    expect(differenceOf(2.27, 2.2699)).toBe(0.0001);
    expect(differenceOf(5, 5)).toBe(0);
    expect(differenceOf(1e15, 1)).toBe(999_999_999_999_999);
  });

  it("sayDigits(digits) has all of them", () => {
    expect(sayDigits("9007199254740993")).toBe("9.007.199.254.740.993");
    expect(sayDigits("-170141183460469231731687303715884105727")).toBe(
      "−170.141.183.460.469.231.731.687.303.715.884.105.727"
    );
    expect(sayDigits("-0.50")).toBe("−0,50");
    expect(sayDigits("12345678901234567890.12345")).toBe("12.345.678.901.234.567.890,12345");
  });
});
