import type {Observation} from "../../loaders/observation.js";
import {HOSTILE} from "../../bench/hostile.js";
import {Unreadable} from "../../loaders/check/quarantine.js";
import {readWhole, type Whole} from "./whole.js";

/** Numbers from 0 to 1 that one seed always makes alike (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Random = () => number;

const below = (random: Random, end: number): number => Math.floor(random() * end);
const oneOf = <T>(random: Random, all: readonly T[]): T => all[below(random, all.length)]!;
const times = (count: number, make: () => string): string => Array.from({length: count}, make).join("");

const pieces = Object.values(HOSTILE);

/** What no keyboard types but files hold. */
const STRANGE = [
  ..."①②Ⅻ２５٣५𝟓₂²½ⅷ㊿",
  ...["\u202E", "\u202D", "\u202C", "\u2066", "\u2069", "\u200F", "\u200B", "\u200D", "\uFEFF", "\u00AD", "\u00A0"],
  ...["\uD83D", "\uDE00", "😀", "👨‍👩‍👧", "\0", "\u0007", "\u0085", "\u2028", "\u2029", "\r", "\v", "\f"],
  ...["\u0301", "\u0323\u0302", "İ", "ß", "ﬁ", "ĳ", "Ð", "ơ\u0300", "\u{10FFFF}", "\uFFFE"]
];

const anyCharacter = (random: Random): string =>
  String.fromCodePoint(below(random, random() < 0.5 ? 0x3000 : 0x110000));

/** Figures that nobody means. */
const FIGURES = [
  ..."0 -0 00 1e400 NaN Infinity 29/2/2019 31/4/2020 29/2 0/0 5/0 2020-2015 99/99/9999 1.000.000.000.000.000.000".split(
    " "
  ),
  ...[
    "9".repeat(400),
    "101%",
    "giảm 0%",
    "giảm 0 hộ",
    "đạt 250%",
    "từ năm 2020 đến năm 2015",
    "12 triệu tỷ tỷ",
    "một tỷ tỷ"
  ],
  ...[
    "từ 5 xuống còn 5",
    "lần thứ 10",
    "-5%",
    "0,0%",
    "1,5-1,2",
    "0 phần trăm",
    "hai phần ba",
    "âm 5",
    "32 tháng 13 năm 2020"
  ]
];

type Mutation = (text: string, random: Random, other: string) => string;

const at = (text: string, random: Random): number => below(random, text.length + 1);
const insert = (text: string, random: Random, piece: string): string => {
  const where = at(text, random);
  return text.slice(0, where) + piece + text.slice(where);
};
const stretch = (text: string, random: Random, longest = 400): string => {
  const from = at(text, random);
  return text.slice(from, from + below(random, longest));
};

/** The ways in which a text is spoilt. */
const mutations: readonly Mutation[] = [
  (text, random) =>
    insert(
      text,
      random,
      times(1 + below(random, 20), () => oneOf(random, STRANGE))
    ),
  (text, random) =>
    insert(
      text,
      random,
      times(1 + below(random, 40), () => anyCharacter(random))
    ),
  (text, random) => insert(text, random, ` ${oneOf(random, FIGURES)} `),
  (text, random) => insert(text, random, oneOf(random, pieces).repeat(1 + below(random, 200))),
  (text, random) => insert(text, random, stretch(text, random).repeat(1 + below(random, 5))),
  (text, random, other) => insert(text, random, stretch(other, random, 1500)),
  (text, random) => text.replace(/\d+/g, (digits) => (random() < 0.3 ? oneOf(random, FIGURES) : digits)),
  (text, random) => text.replace(/\d/g, (digit) => (random() < 0.2 ? oneOf(random, [..."①２٣₂𝟓½"]) : digit)),
  (text, random) =>
    text.replace(/[ \n.,;:()]/g, (mark) => (random() < 0.1 ? oneOf(random, [..." \n.,;:()…?!-–/"]) : mark)),
  (text, random) => text.replace(/\n+/g, random() < 0.5 ? " " : "\n"),
  (text, random) => {
    const from = at(text, random);
    return text.slice(0, from) + text.slice(from + below(random, 300));
  },
  (text) => text.normalize("NFD"),
  (text) => text.toUpperCase(),
  (text) => text.split("").reverse().join("")
];

/** A document of a kind that nobody has thought of, about as long as an article. */
export function spoilt(random: Random, texts: readonly string[], longest = 4000): string {
  if (random() < 0.1) return times(below(random, longest), () => anyCharacter(random));
  if (random() < 0.1) return times(1 + below(random, 8), () => oneOf(random, pieces).repeat(1 + below(random, 300)));
  const text = oneOf(random, texts);
  const from = random() < 0.5 ? 0 : at(text, random);
  let made = text.slice(from, from + longest);
  for (let left = 1 + below(random, 5); left; --left)
    made = oneOf(random, mutations)(made, random, oneOf(random, texts));
  return made;
}

interface Property {
  name: string;
  holds: (row: Observation, whole: Whole) => boolean;
}

const days = (row: Observation): string[] =>
  [row.period_start, row.period_end, row.as_of].filter((day) => day !== null);

const isRealDay = (day: string): boolean => {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === day;
};

const HALF = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|\0/;

/** What holds of every figure that is published; said without the gate's own words, so that the gate is tried too. */
const properties: readonly Property[] = [
  {
    name: "every number is finite, and zero has no sign",
    holds: (row) =>
      Object.values(row)
        .filter((value) => typeof value === "number")
        .every((value) => Math.abs(value) < Infinity && !(value === 0 && 1 / value < 0))
  },
  {name: "a part of nothing is none", holds: ({denominator}) => denominator === null || denominator > 0},
  {
    name: "no count is beyond counting",
    holds: ({obs_value, unit_measure}) => Math.abs(obs_value ?? 0) <= (/vnd|usd/.test(unit_measure) ? 1e18 : 1e15)
  },
  {
    name: "no rate is over its whole",
    holds: ({obs_value, obs_value_max, unit_measure, measure}) =>
      unit_measure !== "percent" ||
      !/^(?:level|share)$/.test(measure) ||
      Math.max(obs_value ?? 0, obs_value_max ?? 0) <= 100
  },
  {name: "every day is one", holds: (row) => days(row).every(isRealDay)},
  {
    name: "no period ends before it begins",
    holds: ({period_start, period_end}) => !period_start || !period_end || period_start <= period_end
  },
  {
    name: "every text is whole",
    holds: (row) => !HALF.test(JSON.stringify(row, (_, value: unknown) => value).replace(/\\ud[89a-f]../g, "\uD800"))
  },
  {
    name: "the sentence is the document's own",
    holds: ({quote, quote_start, quote_end}, {document: {text}}) => quote === text.slice(quote_start, quote_end)
  },
  {
    name: "the figure lies in its sentence",
    holds: ({figure_start, figure_end, quote_start, quote_end}) =>
      quote_start <= figure_start && figure_start < figure_end && figure_end <= quote_end
  }
];

/** What is wrong with what was made of a document: names of properties that do not hold. */
export function violations(whole: Whole): string[] {
  const {observations, passages, skipped} = whole;
  const ids = new Set(observations.map(({observation_id}) => observation_id));
  return [
    ...properties.filter(({holds}) => !observations.every((row) => holds(row, whole))).map(({name}) => name),
    ...(ids.size === observations.length ? [] : ["every figure has an id of its own"]),
    ...(passages.every(({passage_start}, i) => !i || passage_start >= passages[i - 1]!.passage_end)
      ? []
      : ["sentences follow each other"]),
    ...(passages.some(({text}) => HALF.test(text)) ? ["every sentence is whole"] : []),
    ...(skipped.every(({skipped_start, skipped_end}) => skipped_start < skipped_end) ? [] : ["what is passed is there"])
  ];
}

/** What comes of one document: nothing where all is well. An error of ours is one, a file that is refused is none. */
export function tried(text: string, file: string): {wrong: string[]; whole: Whole | undefined} {
  try {
    const whole = readWhole(text, file);
    return {whole, wrong: whole ? violations(whole) : []};
  } catch (error) {
    if (error instanceof Unreadable) return {whole: undefined, wrong: []};
    return {whole: undefined, wrong: [`crash: ${(error as Error).stack?.split("\n").slice(0, 3).join(" ")}`]};
  }
}
