import {folded, lowered} from "../read/text.js";

/** Names of the Central Highlands, which lists and newspapers spell each in their own way. */
const HIGHLAND = new Map(Object.entries({đăk: "đắk", đak: "đắk", đắc: "đắk", dak: "đắk", krong: "krông", êa: "ea"}));

const plainWord = (word: string): string => HIGHLAND.get(lowered(word)) ?? plainVowel(word);

const plainVowel = (word: string): string =>
  lowered(word)
    .replace(/(?<=[bcdđghklmnprstvx]|qu)[yỳýỷỹỵ]$/u, (y) => "iìíỉĩị"["yỳýỷỹỵ".indexOf(y)]!)
    .replace(/^0+(?=\d)/, "");

/** Names are made of a few thousand syllables, so each is looked into once; a text may have any number of other words. */
const REMEMBERED = 20_000;

function remembered(spell: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    const remembered = known.get(word);
    if (remembered !== undefined) return remembered;
    const spelling = spell(word);
    if (known.size < REMEMBERED) known.set(word, spelling);
    return spelling;
  };
}

/** One spelling for a name's word: tone marks in one place, final y as i (Mỹ, Mĩ; Lý, Lí), Đắk for Đăk, no zero before a number. */
export const nameWord = remembered(plainWord);
const foldedWord = remembered(folded);

/** The words of a name, each in one spelling, with a space between: one key for all the ways in which lists write it. */
export const spelled = (name: string): string =>
  (name.normalize("NFC").match(/[\p{L}\p{N}]+/gu) ?? []).map(nameWord).join(" ");

/** A name as people type it when they search. */
export const foldedName = (name: string): string => name.split(" ").map(foldedWord).join(" ");

const UNEVEN = /’|\s\s|^\s|\s$/;

/** NFC, one apostrophe and single spaces: the lists mix accents of both kinds, and have a space too many here and there. */
export function oneSpelling(name: string): string {
  const composed = name.normalize("NFC");
  return UNEVEN.test(composed) ? composed.replace(/’/g, "'").replace(/\s+/g, " ").trim() : composed;
}
