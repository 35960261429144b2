import {isUtf8} from "node:buffer";
import {isSyllable} from "../read/syllable.js";

/** TCVN 5712 from A1 on: what its fonts (“.VnTime”) show where others show the letters of Western Europe. */
const TCVN3_LETTERS =
  "ĂÂÊÔƠƯĐăâêôơưđẶ\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ";
/** From 80 on: capitals of its standard, where files of Windows have marks of writing. */
const TCVN3_CAPITALS = "ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ";
/** The capitals that are left, by the codes of controls. */
const TCVN3_CONTROLS = new Map(
  Object.entries({
    1: "Ú",
    2: "Ụ",
    4: "Ừ",
    5: "Ử",
    6: "Ữ",
    17: "Ứ",
    18: "Ự",
    19: "Ỳ",
    20: "Ỷ",
    21: "Ỹ",
    22: "Ý",
    23: "Ỵ"
  }).map(([code, letter]) => [String.fromCharCode(Number(code)), letter])
);
const TCVN3 = new Map([
  ...TCVN3_CONTROLS,
  ...Array.from(TCVN3_CAPITALS, (letter, i) => [String.fromCharCode(0x80 + i), letter] as const),
  ...Array.from(TCVN3_LETTERS, (letter, i) => [String.fromCharCode(0xa1 + i), letter] as const)
]);

/** The letters that Windows-1252 has where Latin-1 has none, from 80 on; what stands for a byte of neither is the byte itself. */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";
const windows1252 = (char: string): string =>
  char >= "\u0080" && char <= "\u009F" ? WINDOWS_1252[char.charCodeAt(0) - 0x80]! : char;

/** Bytes of Windows-1252 as a text; the decoder of Node 20 takes them for Latin-1. */
export const ofWindows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString("latin1")
    .replace(/[\x80-\x9F]/g, windows1252);

/**
 * A text of TCVN3 whose bytes stand as characters of the same codes. Its fonts have no capitals with accents: they are small letters of
 * a font of capitals, and are given back within words in capitals.
 */
export const fromTcvn3 = (text: string): string =>
  text.replace(/[^ \t\r\n]+/g, (word) => inCapitals(word, tcvn3Word(word)).normalize("NFC"));

/** A text of TCVN3 with a capital where a sentence begins with a letter of which its fonts have none. */
export const withCapitals = (text: string): string =>
  text.replace(/(?<=[.!?]["”’»)]? |(?:^|\n\r?\n)(?:[-+*•] )?)[à-ỹ]/gu, (letter) => letter.toUpperCase());

/** Between 80 and 9F, quotes and dashes around a word are what files of Windows have there. */
function tcvn3Word(word: string): string {
  const [, before = "", inner = "", after = ""] =
    /^([\x82\x84-\x87\x89\x8B\x91-\x97\x9B!-/:-@[-`{-~]*)(.*?)([\x82\x84-\x87\x89\x8B\x91-\x97\x9B!-/:-@[-`{-~]*)$/s.exec(
      word
    )!;
  const letters = (codes: string): string =>
    codes.replace(/./gsu, (code, at: number) =>
      code >= "\u00B0" && code <= "\u00B4" && !isVowel(codes[at - 1]) ? code : (TCVN3.get(code) ?? windows1252(code))
    );
  const isMarked = !inner || isVietnamese(letters(inner));
  return isMarked
    ? Array.from(before, windows1252).join("") + letters(inner) + Array.from(after, windows1252).join("")
    : letters(word);
}

const isVowel = (code: string | undefined): boolean =>
  /[aeiouy]/i.test((TCVN3.get(code ?? "") ?? code ?? "").normalize("NFD")[0] ?? "");

/** A word whose plain letters are capitals, of which it has two, is one in capitals. */
const inCapitals = (written: string, word: string): string =>
  /[A-Z].*[A-Z]/.test(written) && !/[a-z]/.test(written) ? word.toUpperCase() : word;

/** VNI writes a vowel, then a letter that stands for its hat and tone; a few letters stand alone. */
const VNI_ALONE = new Map(Array.from("ñđôơöưæỉîỵòịóĩ".matchAll(/../gu), ([pair]) => [pair[0]!, pair[1]!]));
const VNI_AFTER = new Map<string, string>(
  Object.entries({
    ù: "\u0301",
    ø: "\u0300",
    û: "\u0309",
    õ: "\u0303",
    ï: "\u0323",
    â: "\u0302",
    á: "\u0302\u0301",
    à: "\u0302\u0300",
    å: "\u0302\u0309",
    ã: "\u0302\u0303",
    ä: "\u0302\u0323",
    ê: "\u0306",
    é: "\u0306\u0301",
    è: "\u0306\u0300",
    ú: "\u0306\u0309",
    ü: "\u0306\u0303",
    ë: "\u0306\u0323"
  })
);
const VNI_STEMS = "aeoyuôö";

/** A text of VNI (for Windows) whose bytes stand as characters of the same codes. */
export function fromVni(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length !== text.length) return text;
  const letters = Array.from({length: text.length}, (_, i) => {
    const code = lower[i]!;
    const mark = VNI_STEMS.includes(lower[i - 1] ?? "-") ? VNI_AFTER.get(code) : undefined;
    if (mark) return mark;
    const letter = VNI_ALONE.get(code) ?? code;
    return text[i] === code ? letter : letter.toUpperCase();
  });
  return letters.join("").normalize("NFC");
}

/** A text of UTF-8 that was opened as Windows-1252 and saved; words that were not stay. */
export const fromUtf8Twice = (text: string): string => text.replace(/[^ \t\r\n]+/g, (word) => utf8Word(word) ?? word);

function utf8Word(word: string): string | undefined {
  const bytes = Array.from(word, (char) => {
    const at = WINDOWS_1252.indexOf(char);
    return at >= 0 ? 0x80 + at : char <= "\u00FF" ? char.charCodeAt(0) : -1;
  });
  const buffer = Buffer.from(bytes);
  return bytes.includes(-1) || !isUtf8(buffer) ? undefined : buffer.toString("utf8");
}

/** Vietnamese letters, digits and the marks of any text. */
const FAMILIAR = /^[\x20-\x7E\p{Script=Latin}\u2010-\u2027\u2030-\u205E]*$/u;
const NO_VIETNAMESE = /[äåæçëîïñöøûüÿþßšžœ]/i;

/** Made of Vietnamese syllables and nothing that Vietnamese has no letter for. */
export function isVietnamese(word: string): boolean {
  const parts = word.split(/[^\p{L}\p{M}]+/u).filter(Boolean);
  return FAMILIAR.test(word) && !NO_VIETNAMESE.test(word) && parts.length > 0 && parts.every(isSyllable);
}
