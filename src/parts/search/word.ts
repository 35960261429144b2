import {fold} from "../../words/fold.js";

/** A word as it is compared: letter by letter without accents, and with them. */
export interface TypedWord {
  /** No accents, đ as d, final y as i (Mỹ, Mĩ), no zero before a number: what must agree. */
  folded: string;
  /** With the marks that make letters (ă, ê, đ) and without the tone, which writers put on either vowel of “hoà”, “hòa”. */
  letters: string;
  tone: string;
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

const foldWord = (text: string): string =>
  fold(text)
    .replace(/(?<=[bcdghklmnprstvx])y$/, "i")
    .replace(/^0+(?=\d)/, "");

/** A word in small letters, made comparable. */
export function wordOf(text: string): TypedWord {
  const marked = text.normalize("NFD");
  return {
    folded: foldWord(text),
    letters: marked.replace(TONES, "").normalize("NFC"),
    tone: marked.match(TONES)?.[0] ?? ""
  };
}

/** The words of a text in small letters; “q1” and “P.12” are two each. */
export const splitWords = (text: string): string[] =>
  text
    .normalize("NFC")
    .toLowerCase()
    .match(/\p{L}+|\p{N}+/gu) ?? [];

export const wordsOf = (text: string): TypedWord[] => splitWords(text).map(wordOf);

/** Whether a word was typed with accents: only then do they say anything. */
export const isAccented = ({letters, tone}: TypedWord): boolean => tone !== "" || /[^a-z\d]/.test(letters);

/** Whether the accents typed are those of the word, or of its head. No tone says nothing of the tone. */
export const hasAccentsOf = (typed: TypedWord, word: TypedWord): boolean =>
  word.letters.startsWith(typed.letters) && (!typed.tone || typed.tone === word.tone);

/** Whether one letter too many, too few, another or two in each other's place make the one from the other or from its head. */
export function isMisspelt(typed: string, word: string): boolean {
  let at = 0;
  while (at < typed.length && typed[at] === word[at]) ++at;
  if (at === typed.length) return false;
  const rest = typed.slice(at + 1);
  const isSwapped = typed[at] === word[at + 1] && typed[at + 1] === word[at];
  return (
    word.startsWith(rest, at + 1) ||
    word.startsWith(rest, at) ||
    word.startsWith(typed.slice(at), at + 1) ||
    (isSwapped && word.startsWith(typed.slice(at + 2), at + 2))
  );
}
