import {readdirSync} from "node:fs";
import {readOwn} from "../../check/own.js";
import {byName, fields, flag, list, number, optional, text, type Schema} from "../../check/schema.js";

/** One way in which an indicator may be narrowed: a file of `data/vocabulary/axes/`. */
export interface Axis {
  /** The file's name: `area`. */
  code: string;
  vi: string;
  en: string;
  /** Codes beside those of the table: `badge_50`. */
  pattern?: string;
  /** How far from its figure, or from the words that name the indicator, a value may stand; words that say little cost less. */
  reach: number;
  /** Whether the title of a part of a text says it for all in that part: “a) Vụ xuân”. */
  titled?: boolean;
  /** Phrases that look like one of its values and are not: “nông thôn mới” is no area. */
  not?: string[];
  values: Record<string, AxisValue>;
}

export interface AxisValue {
  vi: string;
  en: string;
  /** By which texts say it. */
  words: string[];
  /** The families of indicators that it narrows, where not all that take the axis: what a plan is of narrows no output. */
  only?: string[];
}

const FOLDER = new URL("../../../data/vocabulary/axes/", import.meta.url);
const ENDING = ".yaml";
const REACH = 4;

const SCHEMA = fields({
  ...{
    vi: text,
    en: text,
    pattern: optional(text),
    reach: optional(number),
    not: optional(list(text)),
    titled: optional(flag)
  },
  values: byName(fields({vi: text, en: text, words: list(text), only: optional(list(text))}))
}) as Schema<Omit<Axis, "code" | "reach"> & {reach?: number}>;

/** The names of the axes, in the order in which a breakdown names them. */
export const axisCodes = (): string[] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith(ENDING))
    .map((file) => file.slice(0, -ENDING.length))
    .sort();

/** The axes. Throws Mistake where a file is wrong, with all that is. */
export const axes = (): Axis[] =>
  axisCodes().map((code) => {
    const axis = readOwn(new URL(code + ENDING, FOLDER), SCHEMA);
    return {...axis, reach: axis.reach ?? REACH, code};
  });
