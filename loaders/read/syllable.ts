import {regexp} from "./regexp.js";

/** What a Vietnamese syllable is made of, its tone left out; y and i are told apart by those who write, not by us. */
const ONSETS = "ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnpqrstvx]";
const NUCLEI = "iê|yê|ia|ya|uyê|uya|ươ|ưa|uô|ua|oă|oa|oe|oo|uâ|uê|uơ|uy|[aăâeêioôơuưy]";
const CODAS = "ng|nh|ch|[cmnptiouy]";

const SYLLABLE = regexp(new RegExp(`^(?:${ONSETS})?(?:${NUCLEI})(?:${CODAS})?$`, "u"));
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Whether letters can be one Vietnamese syllable: its parts in their order, and a tone at most. */
export function isSyllable(letters: string): boolean {
  const apart = letters.toLowerCase().normalize("NFD");
  if ((apart.match(TONES)?.length ?? 0) > 1) return false;
  return SYLLABLE.test(apart.replace(TONES, "").normalize("NFC"));
}
