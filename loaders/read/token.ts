import type {Text} from "./text.js";

/** A word, a run of digits or one mark, in offsets of the cleaned text. */
export interface Token {
  start: number;
  end: number;
  /** Lower case, tone marks in one place. */
  word: string;
  /** As written. */
  text: string;
  /** Begins with a capital. */
  capital: boolean;
  /** The first of its sentence: there any word has a capital. */
  opens: boolean;
  /** A letter, a digit or a mark begins it. */
  sort: "word" | "digits" | "mark";
}

const SPACE = 0;
const LETTER = 1;
const DIGIT = 2;
const MARK = 3;
/** An accent that no letter takes. */
const ACCENT = 4;

/** What each UTF-16 code unit is, looked up rather than asked of a regular expression at every character. */
const SORTS = Uint8Array.from({length: 0x10000}, (_, code) => sortOf(String.fromCharCode(code)));

function sortOf(char: string): number {
  if (/\p{L}/u.test(char)) return LETTER;
  // What else may stand for a number (①, ²) is a mark: numerals are written with these alone.
  if (/[0-9]/.test(char)) return DIGIT;
  if (/\p{M}/u.test(char)) return ACCENT;
  return /\s/.test(char) ? SPACE : MARK;
}

/** The tokens of a span of a text: words, runs of digits and of accents whole, marks one by one. */
export function tokens({cased, lower}: Text, start = 0, end = cased.length): Token[] {
  const found: Token[] = [];
  for (let at = start; at < end;) {
    const code = SORTS[cased.charCodeAt(at)]!;
    let to = at + 1;
    if (code !== MARK) while (to < end && SORTS[cased.charCodeAt(to)] === code) ++to;
    if (code !== SPACE)
      found.push({
        start: at,
        end: to,
        text: cased.slice(at, to),
        word: lower.slice(at, to),
        opens: found.length === 0,
        capital: code === LETTER && cased.charCodeAt(at) !== lower.charCodeAt(at),
        sort: code === LETTER ? "word" : code === DIGIT ? "digits" : "mark"
      });
    at = to;
  }
  return found;
}
