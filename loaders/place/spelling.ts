import {lowered} from "../text.js";

/** One spelling for a name's word: tone marks in one place, final y as i (Mỹ, Mĩ; Lý, Lí), no zero before a number. */
export const nameWord = (word: string): string =>
  word.replace(/(?<=[bcdđghklmnprstvx])[yỳýỷỹỵ]$/u, (y) => "iìíỉĩị"["yỳýỷỹỵ".indexOf(y)]!).replace(/^0+(?=\d)/, "");

/** The words of a name, each in one spelling. */
export const nameWords = (name: string): string[] =>
  (lowered(name.normalize("NFC")).match(/[\p{L}\p{N}]+/gu) ?? []).map(nameWord);

/** One key for all the ways in which lists write a name. */
export const spelled = (name: string): string => nameWords(name).join(" ");
