import {regexp} from "../../read/regexp.js";
import {oneOf, reader, type Found, type Rule} from "../../read/rule.js";
import {
  DIGITS,
  EMPTY_TENS,
  FRACTIONS,
  HALF,
  HUNDRED,
  LEADING_DIGITS,
  MAGNITUDES,
  MULTIPLIERS,
  NOT_MULTIPLIERS,
  NAMED_BY_NUMBER,
  ORDINALS,
  POINT,
  ROMAN_DIGITS,
  SHORT_ONES,
  TEN,
  TENS,
  VAGUE
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
  /** “hàng trăm”, “vài chục”: an order of magnitude. */
  vague?: true;
}

/** Units of which so much was reached of so much that was aimed at, or more. */
const MEASURED = ["ha", "tấn", "tạ", "km", "đồng", "con", "lao động"];

/** Of a ratio either side may have decimals: 63,5/68 km. */
const PART = "\\d{1,3}(?:\\.\\d{3})+(?:,\\d{1,2})?|\\d+(?:,\\d{1,2})?";

const MULTIPLIER = `(?:${oneOf(MULTIPLIERS.keys())})(?!\\s+(?:${oneOf(NOT_MULTIPLIERS)})(?!\\p{L}))`;
const MULT = `(?:\\s*(?<mult>${MULTIPLIER}))?`;
/** 1.134 · 11'300: what may stand between groups of three digits and be nothing else. */
const GROUPED = "[1-9]\\d{0,2}(?:(?:\\.\\d{3})+|(?:['’]\\d{3})+)(?:,\\d+)?";
/** 1.134 · 1.134,5 · 2,27 · 36; a dot before exactly three digits groups, a comma begins the decimals. */
export const NUMBER = `${GROUPED}|\\d+(?:,\\d+)?`;
/** “11 300 tỷ đồng”; what has a number for a name (quận 1, năm 2020) is not gone on with. */
const SPACED = `(?<!(?:${oneOf(NAMED_BY_NUMBER)})\\s+)[1-9]\\d{0,2}(?: \\d{3})+(?:,\\d+)?(?![.,]?\\d|\\s\\d)`;
/** Between the two ends of a move: “xuống còn”, “lên trên”. */
export const MOVES_TO = "\\s+(?:lên|xuống|còn|tới)(?:\\s+(?:còn|đến|tới|dưới|trên|hơn|khoảng|gần))*\\s+";
/** The words between where a move begins and where it ends. */
export const MOVED_TO = regexp(`^[^.;:]{0,60}?${MOVES_TO}$`);
const DASH = "\\s?[-–—]\\s?";

/** The value of digits as Vietnamese writes them; a dot that cannot group (1.5) is a decimal point. */
export function parseDigits(text: string): number {
  const plain = text.replace(/[ '’]/g, "");
  const grouped = /^[1-9]\d{0,2}(\.\d{3})+(,|$)/.test(plain);
  return Number(grouped ? plain.replaceAll(".", "").replace(",", ".") : plain.replace(",", "."));
}

/** A decimal number times a power of ten, without the error of binary fractions (2,3 triệu is 2300000). */
export const scaled = (value: number, mult: number): number => Number(`${value}e${mult}`);

const BILLION = 9;

const multiplier = (word: string | undefined): number => (word ? MULTIPLIERS.get(word.replace(/\s+/g, " "))! : 0);

const SCALE_WORDS = [HUNDRED, ...MULTIPLIERS.keys()].flatMap((word) => word.split(" "));
const NUMBER_WORDS = [...DIGITS.keys(), TEN, ...TENS, ...EMPTY_TENS, ...SCALE_WORDS, POINT, HALF];

/** A number below a thousand in words, with how many words it takes. */
interface Section {
  value: number;
  length: number;
  /** One bare digit, which after nghìn or triệu may be short for hundreds (hai nghìn tư: 2.400). */
  bare: boolean;
  /** What “rưỡi” is half of. */
  unit: number;
}

/**
 * The value of a number in words: “hai mươi mốt” 21, “một trăm lẻ ba” 103, “hai phẩy năm” 2.5, “một triệu rưỡi” 1500000.
 * Undefined where the words make no number, or may be short for two (một trăm hai: 102 or 120).
 */
export function parseWords(text: string): number | undefined {
  const words = text.trim().split(/\s+/);
  let billions = 0;
  let below = 0;
  let section: Section | undefined;
  let last = Infinity;
  let unit = 1;
  for (let i = 0; i < words.length;) {
    const exponent = MULTIPLIERS.get(words[i]!);
    if (exponent !== undefined) {
      const value = section?.value ?? 0;
      if (exponent === last || below + value === 0) return undefined;
      // A larger power after a smaller one takes in what stands before it: hai nghìn ba trăm triệu.
      if (exponent >= 9 || exponent > last) below = scaled(below + value, exponent);
      else if (section) below += scaled(value, exponent);
      else return undefined;
      if (exponent >= 9) {
        billions += below;
        below = 0;
      }
      [last, unit, section] = [exponent >= 9 ? Infinity : exponent, 10 ** exponent, undefined];
      i += 1;
    } else if (words[i] === HALF) {
      const half = (section?.unit ?? unit) / 2;
      if (i + 1 < words.length || (!section && !billions && !below)) return undefined;
      return billions + below + (section?.value ?? 0) + half;
    } else {
      const next = sectionAt(words, i, billions + below > 0);
      if (!next || section) return undefined;
      section = next;
      i += next.length;
    }
  }
  if (section?.bare && below > 0) return undefined;
  return billions + below + (section?.value ?? 0);
}

function sectionAt(words: readonly string[], start: number, continues: boolean): Section | undefined {
  let i = start;
  let value = 0;
  let unit = 1;
  const digit = (at = i): number | undefined => DIGITS.get(words[at] ?? "");
  const take = (): number => DIGITS.get(words[i++]!)!;
  if (digit() !== undefined && words[i + 1] === HUNDRED) {
    value = take() * 100;
    ++i;
    unit = 100;
  }
  const tens = i;
  if (EMPTY_TENS.includes(words[i] ?? "") && (unit === 100 || continues)) {
    ++i;
    if (digit() === undefined) return undefined;
    value += take();
  } else if (words[i] === TEN) {
    ++i;
    value += 10 + (digit() === undefined ? 0 : take());
  } else if (digit() !== undefined && TENS.includes(words[i + 1] ?? "")) {
    value += take() * 10;
    ++i;
    if (digit() !== undefined) value += take();
  } else if (digit() !== undefined && SHORT_ONES.includes(words[i + 1] ?? "")) {
    value += take() * 10 + take();
  } else if (digit() !== undefined) {
    // “một trăm hai” is 102 to one and 120 to another.
    if (unit === 100) return undefined;
    value += take();
  }
  if (i === start) return undefined;
  if (i > tens) unit = 1;
  const bare = i === start + 1 && unit === 1 && value < 10;
  if (words[i] !== POINT) return {value, length: i - start, bare, unit};
  const decimals = decimalsAt(words, i + 1);
  return (
    decimals && {
      value: Number(`${value}.${decimals.digits}`),
      length: i + 1 + decimals.length - start,
      bare: false,
      unit: 1
    }
  );
}

/** The digits behind “phẩy”: one by one (một hai), or as a number of two (mười lăm). */
function decimalsAt(words: readonly string[], start: number): {digits: string; length: number} | undefined {
  const two =
    words[start] === TEN || TENS.includes(words[start + 1] ?? "") ? sectionAt(words, start, false) : undefined;
  if (two && two.value < 100) return {digits: String(two.value), length: two.length};
  let length = 0;
  while (DIGITS.has(words[start + length] ?? "")) ++length;
  const digits = words.slice(start, start + length).map((word) => DIGITS.get(word)!);
  return length ? {digits: digits.join(""), length} : undefined;
}

/** The value of a Roman numeral in capitals, undefined where it is not written as Romans would (IIII, VX). */
export function parseRoman(text: string): number | undefined {
  if (!/^(?=[IVXLC])C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(text)) return undefined;
  const digits = [...text].map((letter) => ROMAN_DIGITS.get(letter)!);
  return digits.reduce((sum, digit, i) => sum + (digit < (digits[i + 1] ?? 0) ? -digit : digit), 0);
}

/** Words that may follow “thứ”: nhất, hai, tư, mười hai. */
export const ORDINAL_WORDS = `(?:${oneOf([...ORDINALS.keys(), ...LEADING_DIGITS, TEN])})(?:\\s+(?:${oneOf([...DIGITS.keys(), TEN, ...TENS])})(?!\\p{L}))*`;

/** The value of an ordinal in words: nhất 1, nhì 2, tư 4, mười hai 12. */
export const parseOrdinal = (text: string): number | undefined => ORDINALS.get(text) ?? parseWords(text);

const one = (value: number, mult = 0): Numeral => ({value: scaled(value, mult), mult});

export const rules: Rule<Numeral>[] = [
  {
    name: "a/b",
    pattern: `(?<part>${PART})\\s?/\\s?(?<whole>${PART})${MULT}`,
    produce: ({part, whole, mult}) => {
      const [value, all] = [parseDigits(part!), parseDigits(whole!)];
      const power = multiplier(mult);
      return value <= all && all > 0
        ? {value: scaled(value, power), whole: scaled(all, power), mult: power}
        : undefined;
    }
  },
  {
    // “1,68/1,50%”, “40/38 ha”: what was reached, and what was aimed at.
    name: "a/b%",
    pattern: `(?<part>${NUMBER})\\s?/\\s?(?:${NUMBER})${MULT}(?=\\s?(?:%|(?:${oneOf(MEASURED)})(?!\\p{L})))`,
    produce: ({part, mult}) => one(parseDigits(part!), multiplier(mult))
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
    // “chiếm 32,77% đến 32,79%”
    name: "a% đến b%",
    pattern: `(?<low>${NUMBER})\\s?%\\s+(?:đến|tới)\\s+(?<high>${NUMBER})(?=\\s?%)`,
    produce: ({low, high}) => range(low!, high!, 0)
  },
  {
    // “từ 80,4 triệu đồng đến 80,8 triệu đồng”
    name: "từ a đồng đến b đồng",
    pattern: `từ\\s+(?<low>${NUMBER})\\s*(?<each>${MULTIPLIER})\\s+(?:đồng|usd)\\s+(?:đến|tới)\\s+(?<high>${NUMBER})\\s*(?<mult>${MULTIPLIER})(?=\\s+(?:đồng|usd))`,
    produce: ({low, high, each, mult}) =>
      multiplier(each) === multiplier(mult) ? range(low!, high!, multiplier(mult)) : undefined
  },
  {
    name: "a triệu b nghìn",
    pattern: `(?<large>${NUMBER})\\s*(?<power>${MULTIPLIER})\\s+(?<small>${NUMBER})\\s*(?<mult>${MULTIPLIER})`,
    produce: ({large, power, small, mult}) => {
      const [high, last] = [multiplier(power), multiplier(mult)];
      // “1 triệu 200 nghìn tỷ”: the tỷ is of both.
      const shared = high < BILLION && last >= BILLION ? BILLION : 0;
      const low = last - shared;
      if (high <= low) return undefined;
      const value = scaled(parseDigits(large!), high) + scaled(parseDigits(small!), low);
      return {value: scaled(value, shared), mult: high + shared};
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
    pattern: `(?<number>${SPACED}|${NUMBER}|\\d+\\.\\d+)${MULT}`,
    produce: ({number, mult}) => one(parseDigits(number!), multiplier(mult))
  },
  {
    name: "hàng trăm",
    pattern: `(?<many>${oneOf(VAGUE.keys())})\\s+(?<power>${oneOf(MAGNITUDES.keys())})(?!\\s+(?:${oneOf(NOT_MULTIPLIERS)})(?!\\p{L}))`,
    produce: ({many, power}) => {
      const mult = MAGNITUDES.get(power!.replace(/\s+/g, " "))!;
      return {...one(VAGUE.get(many!)!, mult), words: true, vague: true};
    }
  },
  {
    // Words that make no number are claimed all the same, lest their tail be read as one.
    name: "bằng chữ",
    pattern: `(?<words>(?:${oneOf([...LEADING_DIGITS, TEN])})(?:\\s+(?:${oneOf(NUMBER_WORDS)})(?!\\p{L}))*)(?!\\s+(?:${oneOf(NOT_MULTIPLIERS)})(?!\\p{L}))`,
    produce: ({words}) => ({value: parseWords(words!) ?? NaN, mult: 0, words: true})
  }
];

function range(low: string, high: string, mult: number): Numeral | undefined {
  const [value, max] = [parseDigits(low), parseDigits(high)];
  return value < max ? {value: scaled(value, mult), max: scaled(max, mult), mult} : undefined;
}

const read = reader(rules);

/** Words that make no number and digits that no number can hold say nothing. */
const isNumber = ({value, max = value, whole = value}: Numeral): boolean =>
  Number.isFinite(value) && Number.isFinite(max) && Number.isFinite(whole);

/** Finds every numeral of a lower-case text: a span and what it says. Whether it is a figure is decided by what is around it. */
export const findNumerals = (lower: string, start?: number, end?: number): Found<Numeral>[] =>
  read(lower, start, end).filter(({value}) => isNumber(value));
