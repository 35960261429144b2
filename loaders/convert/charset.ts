import type {InBoth} from "../check/fault.js";
import {Unreadable} from "../check/quarantine.js";
import {isSyllable} from "../read/syllable.js";
import type {Original} from "./converted.js";
import {fromTcvn3, fromUtf8Twice, fromVni, isVietnamese, withCapitals} from "./letters.js";

/** A way in which Vietnamese letters come out as others, though the file itself is good UTF-8. */
interface Charset {
  code: Extract<Original["encoding"], "tcvn3" | "vni" | "utf-8-twice">;
  name: InBoth;
  /** A text as it was meant. */
  restore(text: string): string;
  /** Whether a word may have been written so. */
  may(word: string): boolean;
}

/** Modern letters beside which no word is one of an old font. */
const hasModern = (word: string): boolean => /[\u0100-\u1FFF]/.test(word);

const CHARSETS: readonly Charset[] = [
  {
    ...{code: "tcvn3", name: ["kiểu TCVN3 (ABC) chưa chuyển mã", "TCVN3 (ABC), not converted"]},
    ...{restore: fromTcvn3, may: (word) => !hasModern(word)}
  },
  {
    ...{code: "vni", name: ["kiểu VNI chưa chuyển mã", "VNI, not converted"]},
    ...{restore: fromVni, may: (word) => !hasModern(word)}
  },
  {
    code: "utf-8-twice",
    name: ["UTF-8 bị đọc nhầm bảng mã rồi lưu lại", "UTF-8 that was opened in another encoding and saved"],
    ...{restore: fromUtf8Twice, may: () => true}
  }
];

/** No Vietnamese text has more than a few of these: signs and letters of Western Europe, and what stands for lost ones. */
const STRANGE =
  /[\u0080-\u009F\u00A1-\u00BF\u00C4-\u00C7\u00CB\u00CE\u00CF\u00D1\u00D6-\u00D8\u00DB\u00DC\u00DE-\u00DF\u00E4-\u00E7\u00EB\u00EE-\u00F1\u00F6-\u00F8\u00FB\u00FC\u00FE\u00FF\uFFFD]|\p{L}\?\p{L}/u;
/** How many such words a line has at least, and which share of it. */
const FEWEST = 2;
const SHARE = 0.3;

/** The charset that a line is written in, and a word of it with what it means: its words are no Vietnamese as they stand and would be, had they been written so. One foreign name makes no such line. */
function charsetOf(line: string): {charset: Charset; word: string; meant: string} | undefined {
  if (!STRANGE.test(line)) return undefined;
  const words = line.split(/[ \t\r\n]+/).filter((word) => /\p{L}/u.test(word));
  const read = CHARSETS.map((charset) => {
    const meant = words.flatMap((word) => {
      const restored = isVietnamese(word) || !charset.may(word) ? word : charset.restore(word);
      return restored !== word && isVietnamese(restored) ? [{word, meant: restored}] : [];
    });
    return {charset, meant};
  });
  const {charset, meant} = read.reduce((best, each) => (each.meant.length > best.meant.length ? each : best));
  return meant.length >= FEWEST && meant.length >= words.length * SHARE ? {charset, ...meant[0]!} : undefined;
}

/** Throws Unreadable at the first line in letters of an old font, or in letters that are lost. */
export function refuseOldLetters(text: string): void {
  refuseLost(text);
  for (const [index, line] of text.split(/\r\n?|\n/).entries()) {
    const {charset, word, meant} = charsetOf(line) ?? {};
    if (charset)
      throw new Unreadable("charset", index + 1, [
        `${charset.name[0]} (“${word}” là “${meant}”)`,
        `${charset.name[1]} (“${word}” is “${meant}”)`
      ]);
  }
}

/** A text in which lines in letters of old fonts are written in today's; and what most of these were written in. Throws Unreadable where letters are lost. */
export function modernised(text: string): {text: string; encoding?: Charset["code"]} {
  if (!STRANGE.test(text)) return {text};
  const lines = text.split(/(\r\n?|\n)/);
  const found = lines.map((line) => charsetOf(line)?.charset);
  const most = CHARSETS.map((charset) => found.filter((each) => each === charset).length);
  const usual = CHARSETS[most.indexOf(Math.max(...most))]!;
  if (!found.some(Boolean)) {
    refuseLost(text);
    return {text};
  }
  const modern = lines.map((line, i) => (found[i] ? restored(line, found[i]) : wordsOf(line, usual))).join("");
  refuseLost(modern);
  return {text: usual.code === "tcvn3" ? withCapitals(modern) : modern, encoding: usual.code};
}

/** A line in old letters, but for the pieces of it that are not. */
const restored = (line: string, {restore, may}: Charset): string =>
  line.replace(/[^ \t\r\n]+/g, (word) => (may(word) ? restore(word) : word));

/** A line of a word or two says too little of itself: its strange words are taken for what the others are. */
const wordsOf = (line: string, {restore, may}: Charset): string =>
  line.replace(/[^ \t\r\n]+/g, (word) => {
    const meant = STRANGE.test(word) && may(word) && !isVietnamese(word) ? restore(word) : word;
    return isVietnamese(meant) ? meant : word;
  });

const ADDRESS = /(?:https?:\/\/|www\.)\S+/g;
/** As a share of a line's words: those without an accent have lost none. */
const LOST_SHARE = 0.2;

/** “Huy?n ??i L?c”: letters that a program had no place for are gone for good. */
function refuseLost(text: string): void {
  if (STRANGE.test(text)) for (const [index, line] of text.split(/\r\n?|\n/).entries()) refuseLostIn(line, index + 1);
}

function refuseLostIn(line: string, number: number): void {
  if (!STRANGE.test(line)) return;
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
