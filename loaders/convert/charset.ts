import {isUtf8} from "node:buffer";
import {Unreadable} from "../check/quarantine.js";
import {isSyllable} from "../read/syllable.js";

/** A way in which Vietnamese letters come out as others, though the file itself is good UTF-8. */
interface Charset {
  name: readonly [vi: string, en: string];
  /** A word as it was meant; undefined where it cannot have been written so. */
  restore(word: string): string | undefined;
}

/** TCVN 5712 from A1 on: what its fonts (“.VnTime”) show where others show the letters of Western Europe. */
const TCVN3 = letters(
  0xa1,
  "ĂÂÊÔƠƯĐăâêôơưđẶ\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ"
);

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

/** The letters that Windows-1252 has where Latin-1 has none, from 80 on; what stands for a byte of neither is the byte itself. */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

const CHARSETS: readonly Charset[] = [
  {name: ["kiểu TCVN3 (ABC) chưa chuyển mã", "TCVN3 (ABC), not converted"], restore: restoreTcvn3},
  {name: ["kiểu VNI chưa chuyển mã", "VNI, not converted"], restore: restoreVni},
  {
    name: ["UTF-8 bị đọc nhầm bảng mã rồi lưu lại", "UTF-8 that was opened in another encoding and saved"],
    restore: restoreUtf8
  }
];

/** No Vietnamese text has more than a few of these: signs and letters of Western Europe, and what stands for lost ones. */
const STRANGE =
  /[\u0080-\u009F\u00A1-\u00BF\u00C4-\u00C7\u00CB\u00CE\u00CF\u00D1\u00D6-\u00D8\u00DB\u00DC\u00DE-\u00DF\u00E4-\u00E7\u00EB\u00EE-\u00F1\u00F6-\u00F8\u00FB\u00FC\u00FE\u00FF\uFFFD]|\p{L}\?\p{L}/u;
/** Vietnamese letters, digits and the marks of any text. */
const FAMILIAR = /^[\x20-\x7E\p{Script=Latin}\u2010-\u2027\u2030-\u205E]*$/u;
const NO_VIETNAMESE = /[äåæçëîïñöøûüÿþßšžœ]/i;

/** How many such words a line has at least, and which share of it. */
const FEWEST = 2;
const SHARE = 0.3;

/**
 * Throws Unreadable at the first line whose words are no Vietnamese as they stand and would be, had they been written in
 * TCVN3, in VNI or in UTF-8 that was saved twice. One foreign name makes no such line.
 */
export function refuseOldLetters(text: string): void {
  if (!STRANGE.test(text)) return;
  for (const [index, line] of text.split(/\r\n?|\n/).entries())
    if (STRANGE.test(line)) {
      refuseLost(line, index + 1);
      refuseCharset(line, index + 1);
    }
}

function refuseCharset(line: string, number: number): void {
  const words = line.split(/[ \t\r\n]+/).filter((word) => /\p{L}/u.test(word));
  for (const {name, restore} of CHARSETS) {
    const meant = words.flatMap((word) => {
      const restored = isVietnamese(word) ? undefined : restore(word);
      return restored && isVietnamese(restored) ? [[word, restored] as const] : [];
    });
    if (meant.length < FEWEST || meant.length < words.length * SHARE) continue;
    const [word, restored] = meant[0]!;
    throw new Unreadable("charset", number, [
      `${name[0]} (“${word}” là “${restored}”)`,
      `${name[1]} (“${word}” is “${restored}”)`
    ]);
  }
}

/** Made of Vietnamese syllables and nothing that Vietnamese has no letter for. */
function isVietnamese(word: string): boolean {
  const parts = word.split(/[^\p{L}\p{M}]+/u).filter(Boolean);
  return FAMILIAR.test(word) && !NO_VIETNAMESE.test(word) && parts.length > 0 && parts.every(isSyllable);
}

function restoreTcvn3(word: string): string | undefined {
  let restored = "";
  for (const char of word) {
    const letter = char > "\u00A0" && char <= "\u00FF" ? TCVN3.get(char) : char;
    if (letter === undefined || /[\u0100-\u1FFF]/.test(char)) return undefined;
    restored += letter;
  }
  return restored;
}

function restoreVni(word: string): string | undefined {
  if (/[\u0100-\u1FFF]/.test(word)) return undefined;
  const lower = word.toLowerCase();
  let restored = "";
  for (let i = 0; i < lower.length; ++i) {
    const after = VNI_STEMS.includes(lower[i - 1] ?? "-") ? VNI_AFTER.get(lower[i]!) : undefined;
    restored += after ?? VNI_ALONE.get(lower[i]!) ?? lower[i]!;
  }
  const whole = restored.normalize("NFC");
  return word[0] === lower[0] ? whole : whole[0]!.toUpperCase() + whole.slice(1);
}

function restoreUtf8(word: string): string | undefined {
  const bytes = Array.from(word, (char) => {
    const at = WINDOWS_1252.indexOf(char);
    return at >= 0 ? 0x80 + at : char <= "\u00FF" ? char.charCodeAt(0) : -1;
  });
  const buffer = Buffer.from(bytes);
  return bytes.includes(-1) || !isUtf8(buffer) ? undefined : buffer.toString("utf8");
}

function letters(first: number, chars: string): Map<string, string> {
  return new Map(Array.from(chars, (char, i) => [String.fromCharCode(first + i), char]));
}

const ADDRESS = /(?:https?:\/\/|www\.)\S+/g;
/** As a share of a line's words: those without an accent have lost none. */
const LOST_SHARE = 0.2;

/** “Huy?n ??i L?c”: letters that a program had no place for are gone for good. */
function refuseLost(line: string, number: number): void {
  const words = line.replace(ADDRESS, " ").split(/\s+/);
  for (const isLost of [hasGap, hasQuestion]) {
    const lost = words.filter(isLost);
    if (lost.length >= FEWEST && lost.length >= words.length * LOST_SHARE)
      throw new Unreadable("lost_letters", number, `“${lost.slice(0, 3).join(" ").slice(0, 40)}”`);
  }
}

const hasGap = (word: string): boolean => /\p{L}\uFFFD|\uFFFD\p{L}/u.test(word);

/** A question mark inside a syllable; between two (“không?vâng”) a blank is missing. */
const hasQuestion = (word: string): boolean =>
  /^\?+\p{Ll}/u.test(word) ||
  (/\p{L}\?+\p{L}/u.test(word) && !word.split(/[^\p{L}\p{M}]+/u).every((part) => !part || isSyllable(part)));
