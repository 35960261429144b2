/** The languages a page can be read in; the build writes the first. */
export type Language = "vi" | "en";

let current: Language = "vi";

/** The language that words are now said in. */
export const language = (): Language => current;

/** Everything drawn from now on is in this language. */
export function speak(language: Language): void {
  current = language;
}

/** A reader's words, said once in each language, where they are shown: `say("mục tiêu", "target")`. */
export const say = (vi: string, en: string): string => (current === "en" ? en : vi);
