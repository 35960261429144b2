/** The signs of Roman numbers, the greatest first. */
const ROMAN = Object.entries({C: 100, XC: 90, L: 50, XL: 40, X: 10, IX: 9, V: 5, IV: 4, I: 1});

/** “XIV” of 14; of what lists have no number for, its digits. */
export function roman(number: number): string {
  if (number >= 400) return String(number);
  const next = ROMAN.find(([, value]) => value <= number);
  return next ? next[0] + roman(number - next[1]) : "";
}

/** “c” of 3; of what has no letter, its digits. */
export const letters = (number: number): string =>
  number >= 1 && number <= 26 ? String.fromCharCode(96 + number) : String(number);
