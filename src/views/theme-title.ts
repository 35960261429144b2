/** A sentence that a leader may repeat, where what is known lets it be said. */
export interface TitleRule<Known> {
  name: string;
  /** It counts or compares all that is known, and so says by how much of it where only the newest is drawn. */
  ofAll?: boolean;
  say: (known: Known) => string | undefined;
}

/** The first that can be said; the last rule always can. */
export function titleBy<Known>(rules: readonly TitleRule<Known>[], known: Known, share: string | null): string {
  for (const {say, ofAll} of rules) {
    const said = say(known);
    if (said) return ofAll && share ? `${said}, ${share}` : said;
  }
  return "";
}
