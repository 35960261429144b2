import {isSyllable} from "./syllable.js";
import {matchesOf, regexp} from "./regexp.js";

const RUN = regexp(/\p{L}{2,}/gu);
/** A letter that Vietnamese alone writes: “km2”, “CO2” and “iPhone” are words as they stand. */
const VIETNAMESE = /[À-ỹĐđ]/;
/** “HuyệnĐại Lộc”; “GRDPbình” and “TPHCM” are left alone. */
const INNER_CAPITAL = /(?<=\p{Ll})(?=\p{Lu}\p{Ll})/u;

/** “đạt 91,7%NQ”, but not “%20%E2” in an address. */
const AFTER_PERCENT = /(?<=(?:^|\s)\d{1,9}(?:[.,]\d{1,9})?\s?%)(?=\p{L}{2})/gu;

/** “8tỷđ”, “60trđ” */
const BEFORE_DONG = regexp(/(?<=\d\s?(?:tỷ|tỉ|triệu|tr))(?=đ(?!\p{L}))/giu);

/** Nearly every word: one capital at most, in front, and one group of vowels. */
const ONE_SYLLABLE = /^\p{L}[bcdđfghjklmnpqrstvwxz]*[^bcdđfghjklmnpqrstvwxz\p{Lu}]*[bcdđfghjklmnpqrstvwxz]*$/u;

const LONGEST_SYLLABLE = 7;
/** More syllables in one run are no words with spaces lost. */
const MOST_SYLLABLES = 5;
const LONGEST_RUN = LONGEST_SYLLABLE * MOST_SYLLABLES;

/**
 * Offsets in a text of composed characters at which a space was lost: “đạt63,2 triệuđồng”, as badly made PDFs have it. A run
 * of letters is divided only where all of its parts are syllables.
 */
export function lostSpaces(cased: string): number[] {
  const found: number[] = [];
  for (const {0: run, index} of matchesOf(RUN, cased)) {
    if (run.length > LONGEST_RUN || !VIETNAMESE.test(run)) continue;
    if (run.length <= LONGEST_SYLLABLE && ONE_SYLLABLE.test(run)) {
      if (isDigit(cased, index + run.length) && isSyllable(run)) found.push(index + run.length);
      continue;
    }
    let at = index;
    let last: number[] = [];
    for (const part of run.split(INNER_CAPITAL)) {
      if (at > index) found.push(at);
      const start = at;
      last = seams(part).map((seam) => start + seam);
      found.push(...last);
      at += part.length;
    }
    if (isDigit(cased, at) && (last.length > 0 || isSyllable(run))) found.push(at);
  }
  const behind = [AFTER_PERCENT, BEFORE_DONG].flatMap((pattern) =>
    [...cased.matchAll(pattern)].map(({index}) => index)
  );
  return behind.length ? [...found, ...behind].sort((a, b) => a - b) : found;
}

const isDigit = (text: string, at: number): boolean => at < text.length && text[at]! >= "0" && text[at]! <= "9";

/** Where letters that are no syllable fall into the fewest syllables; nowhere where they do not. */
function seams(letters: string): number[] {
  if (letters.length < 4 || letters !== letters.toLowerCase() || isSyllable(letters)) return [];
  for (let parts = 2; parts <= MOST_SYLLABLES; ++parts) {
    const found = split(letters, 0, parts);
    if (found) return found;
  }
  return [];
}

/** Of two ways the one whose later syllable has the longer onset: “hộ|nghèo”, not “hộn|ghèo”. */
function split(letters: string, from: number, parts: number): number[] | undefined {
  if (parts === 1) return isSyllable(letters.slice(from)) ? [] : undefined;
  for (let to = from + 2; to <= Math.min(from + LONGEST_SYLLABLE, letters.length - 2); ++to) {
    const behind = isSyllable(letters.slice(from, to)) ? split(letters, to, parts - 1) : undefined;
    if (behind) return [to, ...behind];
  }
  return undefined;
}
