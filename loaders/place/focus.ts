import type {Place} from "./list.js";
import type {Mention} from "./rules.js";

interface Where {
  /** Offsets of the sentence and the figure in the cleaned text. */
  sentence: {start: number; end: number; role: string};
  start: number;
}

export interface Placed {
  place: Place | undefined;
  rule: string;
}

/** True for mentions in captions, which say what a picture shows and not where the text goes on. */
export type InCaption = (mention: Mention) => boolean;

/**
 * The place a figure is about: the last one named before it in its sentence, else the one the text was speaking of, else one
 * named later in the sentence, else the article's own.
 */
export function placeOf(
  {sentence, start}: Where,
  mentions: readonly Mention[],
  own: Place | undefined,
  inCaption: InCaption
): Placed {
  const main = mentions.filter(({aside}) => !aside);
  const before = main.filter((mention) => mention.end <= start);
  const inSentence = before.filter((mention) => mention.start >= sentence.start);
  if (inSentence.length)
    return {place: inSentence.at(-1)!.place, rule: inSentence.at(-1)!.anaphor ? "nhắc lại" : "cùng câu"};
  const spoken = before.filter((mention) => sentence.role === "caption" || !inCaption(mention)).at(-1);
  if (spoken) return {place: spoken.place, rule: "câu trước"};
  const after = main.find((mention) => mention.start >= start && mention.end <= sentence.end);
  if (after) return {place: after.place, rule: "cuối câu"};
  return {place: own ?? main[0]?.place, rule: "bài"};
}
