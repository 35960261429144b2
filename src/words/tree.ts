import type {Language} from "./say.js";

/** The site is written once in each language: the folder of a language's pages, as seen from the root. */
const TREES: Record<Language, string> = {vi: "", en: "en/"};

export const treeOf = (language: string): string => TREES[language as Language] ?? "";
