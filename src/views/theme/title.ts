import {say} from "../../words/say.js";

/** A sentence that a leader may repeat, where what is known lets it be said. */
export interface TitleRule<Known> {
  name: string;
  /** It counts or compares all that is known, and so says by how much of it where only the newest is drawn. */
  ofAll?: boolean;
  say: (known: Known) => string | undefined;
}

/** Of a theme whose figures are none of them sure enough. */
export const sayUnsure = (theme: string): string =>
  say(
    `${theme}: chưa con số nào đủ chắc để nói thành câu`,
    `${theme}: no figure is sure enough to be put in a sentence`
  );

/** The first that can be said; the last rule always can. */
export function titleBy<Known>(rules: readonly TitleRule<Known>[], known: Known, share: string | null): string {
  for (const {say, ofAll} of rules) {
    const said = say(known);
    if (said) return ofAll && share ? `${said}, ${share}` : said;
  }
  return "";
}
