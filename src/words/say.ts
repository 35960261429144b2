/** The languages a page can be read in, the site's own first. */
export const LANGUAGES = ["vi", "en"] as const;

export type Language = (typeof LANGUAGES)[number];

/** Of the call that is being made: see “Two languages” in docs/architecture.md. */
let current: Language = "vi";

/** The language that words are now said in. */
export const language = (): Language => current;

/** The language of a page or a worker, said once where it starts. */
export function speak(language: Language): void {
  current = language;
}

/** A reader's words, said once in each language, where they are shown: `say("mục tiêu", "target")`. */
export const say = (vi: string, en: string): string => (current === "en" ? en : vi);

/** What is said while a language is asked for, whatever the page's. Nothing in it may wait. */
export function saidIn<T>(asked: Language, words: () => T): T {
  const spoken = current;
  current = asked;
  try {
    return words();
  } finally {
    current = spoken;
  }
}

/** The `lang` of what is Vietnamese on a page of any language: a quote, a title. A Vietnamese page has said so already. */
export const vietnamese = (): "vi" | null => (current === "vi" ? null : "vi");

const ORDINALS = new Intl.PluralRules("en", {type: "ordinal"});
const ENDINGS: Partial<Record<Intl.LDMLPluralRule, string>> = {one: "st", two: "nd", few: "rd"};

/** 2 → “2nd”, in English. */
export const ordinal = (value: number): string => `${value}${ENDINGS[ORDINALS.select(value)] ?? "th"}`;

/** A thing and how many, in English: “1 article”, “3 articles”. */
export const plural = (count: number | string, one: string, several = `${one}s`): string =>
  `${count} ${String(count) === "1" ? one : several}`;
