/** An abbreviation keeps its letters: “GRDP bình quân” has none to lower; so does the Party in English. */
const ABBREVIATION = /^(?:\p{Lu}[\p{Lu}\p{N}]|Party\b)/u;

export const lowerFirst = (text: string): string =>
  ABBREVIATION.test(text) ? text : text.slice(0, 1).toLocaleLowerCase("vi") + text.slice(1);

export const upperFirst = (text: string): string => text.slice(0, 1).toLocaleUpperCase("vi") + text.slice(1);

/** Keeps a number and its unit on one line. */
export const NBSP = "\u00a0";
