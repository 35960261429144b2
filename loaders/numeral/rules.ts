import {oneOf, reader, type Rule} from "../rule.js";
import {
  DIGITS,
  EMPTY_TENS,
  FRACTIONS,
  HALF,
  HUNDRED,
  LEADING_DIGITS,
  MULTIPLIERS,
  NOT_MULTIPLIERS,
  POINT,
  ROMAN_DIGITS,
  TEN,
  TENS
} from "./words.js";

/** What a numeral says: one value, a range of two, or a part of a whole (a/b). */
export interface Numeral {
  value: number;
  /** The upper end of a range. */
  max?: number;
  /** The whole of a ratio; `value` is the part. */
  whole?: number;
  /** Power of ten written as a word: 9 for tỷ. */
  mult: number;
  /** Written in words: a numeral only where a unit or a counted noun follows. */
  words?: true;
}

const MULTIPLIER = `(?:${oneOf(MULTIPLIERS.keys())})(?!\\s+(?:${oneOf(NOT_MULTIPLIERS)})(?!\\p{L}))`;
const MULT = `(?:\\s*(?<mult>${MULTIPLIER}))?`;
/** 1.134 · 1.134,5 · 2,27 · 36; a dot before exactly three digits groups, a comma begins the decimals. */
export const NUMBER = "\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?";
/** Between the two ends of a move: “xuống còn”, “lên trên”. */
export const MOVES_TO = "\\s+(?:lên|xuống|còn|tới)(?:\\s+(?:còn|đến|tới|dưới|trên|hơn|khoảng|gần))*\\s+";
const DASH = "\\s?[-–—]\\s?";

/** The value of digits as Vietnamese writes them; a dot that cannot group (1.5) is a decimal point. */
export function parseDigits(text: string): number {
  const grouped = /^\d{1,3}(\.\d{3})+(,|$)/.test(text);
  return Number(grouped ? text.replaceAll(".", "").replace(",", ".") : text.replace(",", "."));
}

/** A decimal number times a power of ten, without the error of binary fractions (2,3 triệu is 2300000). */
export const scaled = (value: number, mult: number): number => Number(`${value}e${mult}`);

const multiplier = (word: string | undefined): number => (word ? MULTIPLIERS.get(word.replace(/\s+/g, " "))! : 0);

const SCALE_WORDS = [HUNDRED, ...MULTIPLIERS.keys()].flatMap((word) => word.split(" "));
const NUMBER_WORDS = [...DIGITS.keys(), TEN, ...TENS, ...EMPTY_TENS, ...SCALE_WORDS, POINT, HALF];

/**
 * The value of a number in words: “hai mươi mốt” 21, “một trăm lẻ ba” 103, “hai phẩy năm” 2.5, “một triệu rưỡi” 1500000.
 * Undefined where the words make no number.
 */
export function parseWords(text: string): number | undefined {
  const words = text.trim().split(/\s+/);
  let total = 0;
  let section: number | undefined;
  let last = 1;
  for (let i = 0; i < words.length;) {
    const power = longestMultiplier(words, i);
    if (power) {
      if (section === undefined) return undefined;
      last = 10 ** power.exponent;
      total = power.exponent >= 9 && total ? (total + section) * last : total + section * last;
      section = undefined;
      i += power.length;
    } else if (words[i] === HALF) {
      if (i + 1 < words.length || (section === undefined && last === 1)) return undefined;
      return section === undefined ? total + last / 2 : total + section + 0.5;
    } else {
      const below = belowThousand(words, i);
      if (!below || section !== undefined) return undefined;
      section = below.value;
      i += below.length;
    }
  }
  return total + (section ?? 0);
}

function longestMultiplier(words: string[], i: number): {exponent: number; length: number} | undefined {
  for (const length of [2, 1]) {
    const exponent = MULTIPLIERS.get(words.slice(i, i + length).join(" "));
    if (exponent !== undefined && i + length <= words.length) return {exponent, length};
  }
  return undefined;
}

function belowThousand(words: string[], start: number): {value: number; length: number} | undefined {
  let i = start;
  let value = 0;
  const digit = (): number | undefined => DIGITS.get(words[i] ?? "");
  const addOnes = (): void => {
    const ones = digit();
    if (ones === undefined) return;
    value += ones;
    ++i;
  };
  if (digit() !== undefined && words[i + 1] === HUNDRED) {
    value = digit()! * 100;
    i += 2;
    if (EMPTY_TENS.includes(words[i] ?? "")) {
      ++i;
      const ones = digit();
      return ones === undefined ? undefined : {value: value + ones, length: i + 1 - start};
    }
  }
  if (words[i] === TEN) {
    value += 10;
    ++i;
    addOnes();
  } else if (digit() !== undefined && TENS.includes(words[i + 1] ?? "")) {
    value += digit()! * 10;
    i += 2;
    addOnes();
  } else if (digit() !== undefined) {
    value += digit()!;
    ++i;
  }
  if (i === start) return undefined;
  if (words[i] === POINT) {
    const decimals = words.slice(i + 1).findIndex((word) => !DIGITS.has(word));
    const end = decimals < 0 ? words.length : i + 1 + decimals;
    const fraction = words.slice(i + 1, end).map((word) => DIGITS.get(word)!);
    if (!fraction.length) return undefined;
    value = Number(`${value}.${fraction.join("")}`);
    i = end;
  }
  return {value, length: i - start};
}

/** The value of a Roman numeral in capitals, undefined where it is not written as Romans would (IIII, VX). */
export function parseRoman(text: string): number | undefined {
  if (!/^(?=[IVXLC])C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(text)) return undefined;
  const digits = [...text].map((letter) => ROMAN_DIGITS.get(letter)!);
  return digits.reduce((sum, digit, i) => sum + (digit < (digits[i + 1] ?? 0) ? -digit : digit), 0);
}

const one = (value: number, mult = 0): Numeral => ({value: scaled(value, mult), mult});

export const rules: Rule<Numeral>[] = [
  {
    name: "a/b",
    pattern: "(?<part>\\d{1,3}(?:\\.\\d{3})+|\\d+)\\s?/\\s?(?<whole>\\d{1,3}(?:\\.\\d{3})+|\\d+)",
    produce: ({part, whole}) => {
      const [value, all] = [parseDigits(part!), parseDigits(whole!)];
      return value <= all && all > 0 ? {value, whole: all, mult: 0} : undefined;
    }
  },
  {
    name: "a phần b",
    pattern: `(?<fraction>${oneOf(FRACTIONS.keys())})`,
    produce: ({fraction}) => ({value: FRACTIONS.get(fraction!.replace(/\s+/g, " "))!, mult: 0, words: true})
  },
  {
    name: "a-b",
    pattern: `(?<low>${NUMBER})%?${DASH}(?<high>${NUMBER})${MULT}`,
    produce: ({low, high, mult}) => range(low!, high!, multiplier(mult))
  },
  {
    name: "từ a đến b",
    pattern: `từ\\s+(?<low>${NUMBER})%?\\s+(?:đến|tới)\\s+(?<high>${NUMBER})${MULT}`,
    produce: ({low, high, mult}) => range(low!, high!, multiplier(mult))
  },
  {
    name: "a triệu b nghìn",
    pattern: `(?<large>${NUMBER})\\s*(?<power>${MULTIPLIER})\\s+(?<small>${NUMBER})\\s*(?<mult>${MULTIPLIER})`,
    produce: ({large, power, small, mult}) => {
      const [high, low] = [multiplier(power), multiplier(mult)];
      if (high <= low) return undefined;
      return {value: scaled(parseDigits(large!), high) + scaled(parseDigits(small!), low), mult: high};
    }
  },
  {
    // “từ 21 lên dưới 28 triệu đồng”: the first number is in the millions of the second.
    name: "a lên b triệu",
    pattern: `(?<number>${NUMBER})(?=${MOVES_TO}(?:${NUMBER})\\s*(?<mult>${MULTIPLIER}))`,
    produce: ({number, mult}) => one(parseDigits(number!), multiplier(mult))
  },
  {
    name: "chữ số",
    pattern: `(?<number>${NUMBER}|\\d+\\.\\d+)${MULT}`,
    produce: ({number, mult}) => one(parseDigits(number!), multiplier(mult))
  },
  {
    name: "bằng chữ",
    pattern: `(?<words>(?:${oneOf([...LEADING_DIGITS, TEN])})(?:\\s+(?:${oneOf(NUMBER_WORDS)})(?!\\p{L}))*)`,
    produce: ({words}) => {
      const value = parseWords(words!);
      return value === undefined ? undefined : {value, mult: 0, words: true};
    }
  }
];

function range(low: string, high: string, mult: number): Numeral | undefined {
  const [value, max] = [parseDigits(low), parseDigits(high)];
  return value < max ? {value: scaled(value, mult), max: scaled(max, mult), mult} : undefined;
}

/** Finds every numeral of a lower-case text: a span and what it says. Whether it is a figure is decided by what is around it. */
export const findNumerals = reader(rules);
