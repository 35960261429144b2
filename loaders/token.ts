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

const TOKEN = /(?<word>\p{L}+)|(?<digits>\p{N}+)|[^\s\p{L}\p{N}]/gu;

/** The tokens of a span of a text. */
export function tokens({cased, lower}: Text, start = 0, end = cased.length): Token[] {
  const found: Token[] = [];
  const token = new RegExp(TOKEN);
  token.lastIndex = start;
  for (let match; (match = token.exec(cased)) && match.index < end;) {
    const at = match.index;
    const {word, digits} = match.groups!;
    found.push({
      start: at,
      end: at + match[0].length,
      text: match[0],
      word: lower.slice(at, at + match[0].length),
      opens: found.length === 0,
      capital: word !== undefined && cased[at] !== lower[at],
      sort: word !== undefined ? "word" : digits !== undefined ? "digits" : "mark"
    });
  }
  return found;
}
