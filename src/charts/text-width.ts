/** Advance widths of Be Vietnam Pro in thousandths of the type size, by kind of letter; close enough to place labels. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[ijlI.,:;'|!“”‘’()\s]/u, 300],
  [/[frt\-/]/u, 390],
  [/[mwMW%]/u, 860],
  [/\p{Lu}/u, 690],
  [/\p{N}/u, 600],
  [/./u, 575]
];

const widthOf = (letter: string): number => WIDTHS.find(([kind]) => kind.test(letter))?.[1] ?? 575;

/** How wide a text is in pixels; accents stand on their letter and take no width. */
export const textWidth = (text: string, size: number): number =>
  (Array.from(text.normalize("NFD").replace(/\p{M}/gu, "")).reduce((sum, letter) => sum + widthOf(letter), 0) * size) /
  1000;

/** Breaks a text at its spaces into lines no wider than `width`; what does not fit in `lines` ends in “…”. */
export function wrapText(text: string, {size, width, lines}: {size: number; width: number; lines: number}): string[] {
  const out: string[] = [];
  let line = "";
  for (const word of text.split(/ +/)) {
    const longer = line ? `${line} ${word}` : word;
    if (textWidth(longer, size) <= width || !line) line = longer;
    else if (out.length + 1 === lines) return [...out, shorten(`${line} …`, {size, width})];
    else {
      out.push(line);
      line = word;
    }
  }
  return [...out, line].map((each) => shorten(each, {size, width}));
}

/** A text on one line, its end cut where it is too long. */
export function shorten(text: string, {size, width}: {size: number; width: number}): string {
  if (textWidth(text, size) <= width) return text;
  let cut = text.replace(/ ?…$/, "");
  while (cut && textWidth(`${cut}…`, size) > width) cut = cut.slice(0, -1);
  return `${cut.trimEnd()}…`;
}
