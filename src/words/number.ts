import {language, say, type Language} from "./say.js";

/** The tags by which the browser writes numbers in each language. */
const TAGS: Record<Language, string> = {vi: "vi-VN", en: "en-GB"};

const formats = new Map<string, Intl.NumberFormat>();

function formatOf(decimals: number): Intl.NumberFormat {
  const key = `${language()} ${decimals}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(TAGS[language()], {maximumFractionDigits: decimals, signDisplay: "negative"});
  formats.set(key, made);
  return made;
}

/** A number of no more significant digits than this is said as it stands; one of more was worked out, and is rounded. */
const SHORT = 6;

/** What is nearer to nothing or further from it than this is said by a power of ten. */
const [TINY, HUGE] = [1e-9, 1e21];

/** No double has more decimals than this that mean anything at the sizes that are written out. */
const MOST_DECIMALS = 17;

const powerOf = (value: number): number => Math.floor(Math.log10(Math.abs(value)));

/** “1.5e-9” → digits “15” and the power of the first of them. */
const digitsOf = (value: number): string => value.toExponential().replace(/e.*|[-.]/g, "");

/** Decimals at which a number is said: all where it is short, else two, or three significant digits below one. */
function decimalsOf(value: number): number {
  if (value === 0 || !Number.isFinite(value)) return 0;
  const digits = digitsOf(value).length;
  const [power, whole] = [powerOf(value), digits - 1 - powerOf(value)];
  return digits <= SHORT ? Math.max(0, whole) : Math.max(2, 2 - power);
}

const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

const raised = (power: number): string =>
  String(power)
    .replace("-", "⁻")
    .replace(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)]!);

/** A number at so many decimals; a minus is a minus sign. */
function write(value: number, decimals: number): string {
  const size = Math.abs(value);
  const isWritten = size === 0 || !Number.isFinite(value) || (size >= TINY && size < HUGE);
  if (isWritten) return formatOf(Math.min(decimals, MOST_DECIMALS)).format(value).replace("-", "−");
  const power = powerOf(value);
  return `${write(Number(value.toExponential().replace(/e.*/, "")), 2)} × 10${raised(power)}`;
}

/** 1134.5 → “1.134,5”, in English “1,134.5”; 1/3 → “0,333”; what is not nothing is never said as 0. */
export const sayNumber = (value: number): string => write(value, decimalsOf(value));

/** Numbers beside each other: with as many decimals as tell apart those that differ. */
export function sayNumbers(values: readonly number[]): string[] {
  const different = new Set(values).size;
  for (let least = 0; ; ++least) {
    const said = values.map((value) => write(value, Math.max(least, decimalsOf(value))));
    if (least === MOST_DECIMALS || new Set(said).size >= different) return said;
  }
}

/** A number with as many decimals as tell it from those beside it. */
export const sayBeside = (value: number, others: readonly number[]): string => sayNumbers([value, ...others])[0]!;

/** A number that was worked out, to so many decimals; below one it keeps two significant digits. */
export const sayRounded = (value: number, decimals: number): string =>
  write(value, value === 0 || Math.abs(value) >= 1 ? decimals : Math.max(decimals, 1 - powerOf(value)));

/** A whole number or decimal of any length, given by its digits, is said with all of them. */
export function sayDigits(digits: string): string {
  const [whole, decimals] = digits.replace("-", "").split(".") as [string, string?];
  const said = formatOf(0).format(BigInt(whole || "0"));
  return `${digits.startsWith("-") ? "−" : ""}${said}${decimals ? say(",", ".") + decimals : ""}`;
}

/** What one number is more than another, without the noise of doubles: 0.3 − 0.1 is 0.2. */
export function differenceOf(a: number, b: number): number {
  const size = Math.max(Math.abs(a), Math.abs(b));
  return Number((a - b).toFixed(size ? Math.min(100, Math.max(0, 12 - powerOf(size))) : 0)) || 0;
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"]
];

/** 24 → “XXIV”, as congresses are numbered. */
export function sayRoman(value: number): string {
  let rest = Math.round(value);
  let text = "";
  for (const [size, letters] of ROMAN) for (; rest >= size; rest -= size) text += letters;
  return text;
}

const MONTHS = "January February March April May June July August September October November December".split(" ");

/** What each language makes of a year, a month and a day, of which the later may lack. */
const DATES: Record<Language, (year: number, month?: number, day?: number) => string> = {
  vi: (...parts) => parts.reverse().join("/"),
  en: (year, month, day) => [day, month && MONTHS[month - 1], year].filter(Boolean).join(" ")
};

/** “2020-05-08” → “8/5/2020”, in English “8 May 2020”. */
export const sayDate = (iso: string): string => {
  const [year, ...rest] = iso.slice(0, 10).split("-").map(Number);
  return DATES[language()](year!, ...rest);
};
