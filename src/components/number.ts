import {language, type Language} from "./say.js";

const FORMATS: Record<Language, Intl.NumberFormat> = {
  vi: new Intl.NumberFormat("vi-VN", {maximumFractionDigits: 2}),
  en: new Intl.NumberFormat("en-GB", {maximumFractionDigits: 2})
};

/** 1134.5 → “1.134,5”, in English “1,134.5”; a minus is a minus sign. */
export const sayNumber = (value: number): string => FORMATS[language()].format(value).replace("-", "−");

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
